"""Staff's own phones, calendar feeds, and calendars whose times are blocked."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_staff_phone()
    _create_staff_phone_code()
    _create_calendar_feed()
    _create_busy_calendar()


def downgrade() -> None:
    op.drop_table("busy_calendar")
    op.drop_table("calendar_feed")
    op.drop_table("staff_phone_code")
    op.drop_table("staff_phone")


def _create_staff_phone() -> None:
    op.create_table(
        "staff_phone",
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("chat_hash", sa.Text(), nullable=False),
        sa.Column("chat", sa.LargeBinary(), nullable=False),
        sa.Column("linked_at", Int, nullable=False),
        sa.Column("pings", Int, nullable=False),
        sa.Column("quiet_from", Int, nullable=False),
        sa.Column("quiet_until", Int, nullable=False),
        sa.Column("pinged_at", Int, nullable=True),
        sa.Column("pinged_about", Int, server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_staff_phone_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", name="pk_staff_phone"),
        sa.UniqueConstraint("chat_hash", name="uq_staff_phone_chat_hash"),
    )


def _create_staff_phone_code() -> None:
    op.create_table(
        "staff_phone_code",
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("expires_at", Int, nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_staff_phone_code_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("code_hash", name="pk_staff_phone_code"),
    )
    op.create_index("ix_staff_phone_code_staff", "staff_phone_code", ["staff_id"])


def _create_calendar_feed() -> None:
    op.create_table(
        "calendar_feed",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=True),
        sa.Column("place_id", sa.Text(), nullable=True),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("revoked_at", Int, nullable=True),
        sa.ForeignKeyConstraint(
            ["place_id"], ["place.id"], name="fk_calendar_feed_place_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_calendar_feed_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_calendar_feed"),
        sa.UniqueConstraint("token_hash", name="uq_calendar_feed_token_hash"),
    )
    op.create_index("ix_calendar_feed_staff", "calendar_feed", ["staff_id"])
    op.create_index("ix_calendar_feed_place", "calendar_feed", ["place_id"])


def _create_busy_calendar() -> None:
    op.create_table(
        "busy_calendar",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("url", sa.LargeBinary(), nullable=True),
        sa.Column("read_at", Int, nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_busy_calendar_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_busy_calendar"),
    )
    op.create_index("ix_busy_calendar_staff", "busy_calendar", ["staff_id"])
