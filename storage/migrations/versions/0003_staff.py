"""Who works here: accounts, log-ins, leases."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_lease()
    _create_login_attempt()
    _create_staff()
    _create_staff_municipality()
    _create_staff_session()


def downgrade() -> None:
    op.drop_table("staff_session")
    op.drop_table("staff_municipality")
    op.drop_table("staff")
    op.drop_table("login_attempt")
    op.drop_table("lease")


def _create_lease() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("until", Int, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_lease"),
    )


def _create_login_attempt() -> None:
    op.create_table(
        "login_attempt",
        sa.Column("id", Int, nullable=False, autoincrement=True),
        sa.Column("key_hash", sa.Text(), nullable=False),
        sa.Column("at", Int, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_login_attempt"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_login_attempt_key", "login_attempt", ["key_hash", "at"])


def _create_staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("username", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("gender", sa.Text(), nullable=True),
        sa.Column("share", Int, nullable=False),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.Column("is_adviser", Int, nullable=False),
        sa.Column("active", Int, nullable=False),
        sa.Column("last_login_at", Int, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
        sa.UniqueConstraint("username", name="uq_staff_username"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name="fk_staff_organisation_id"),
    )


def _create_staff_municipality() -> None:
    op.create_table(
        "staff_municipality",
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("staff_id", "municipality_id", name="pk_staff_municipality"),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name="fk_staff_municipality_municipality_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_staff_municipality_staff_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_staff_municipality_municipality", "staff_municipality", ["municipality_id"])


def _create_staff_session() -> None:
    op.create_table(
        "staff_session",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("csrf", sa.Text(), nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("last_seen_at", Int, nullable=False),
        sa.Column("expires_at", Int, nullable=False),
        sa.Column("locked", Int, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_staff_session"),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name="fk_staff_session_staff_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_staff_session_expires_at", "staff_session", ["expires_at"])
    op.create_index("ix_staff_session_staff", "staff_session", ["staff_id"])
