"""People who write: addresses, web sessions, consents."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_consent()
    _create_person()
    _create_channel_address()
    _create_web_session()


def downgrade() -> None:
    op.drop_table("web_session")
    op.drop_table("channel_address")
    op.drop_table("person")
    op.drop_table("consent")


def _create_consent() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("text_version", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("granted_at", Int, nullable=False),
        sa.Column("withdrawn_at", Int, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
    )
    op.create_index("ix_consent_person", "consent", ["person_id"])


def _create_person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("last_seen_at", Int, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_last_seen_at", "person", ["last_seen_at"])


def _create_channel_address() -> None:
    op.create_table(
        "channel_address",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address_hash", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("reachable", Int, nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.PrimaryKeyConstraint("channel", "address_hash", name="pk_channel_address"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_channel_address_person_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_channel_address_person", "channel_address", ["person_id"])


def _create_web_session() -> None:
    op.create_table(
        "web_session",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("last_used_at", Int, nullable=False),
        sa.Column("expires_at", Int, nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_web_session"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_web_session_person_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_web_session_expires_at", "web_session", ["expires_at"])
    op.create_index("ix_web_session_person", "web_session", ["person_id"])
