"""News that people asked for, broadcasts and the frozen lists of who gets them."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_news()
    _create_push_subscription()
    _create_broadcast()
    _create_broadcast_text()
    _create_recipient()


def downgrade() -> None:
    op.drop_table("recipient")
    op.drop_table("broadcast_text")
    op.drop_table("broadcast")
    op.drop_table("push_subscription")
    op.drop_table("news")


def _create_news() -> None:
    op.create_table(
        "news",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=False),
        sa.Column("since", Int, nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_news_municipality_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_news_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "municipality_id", name="pk_news"),
    )
    op.create_index("ix_news_municipality", "news", ["municipality_id"])


def _create_push_subscription() -> None:
    op.create_table(
        "push_subscription",
        sa.Column("endpoint_hash", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("subscription", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_push_subscription_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("endpoint_hash", name="pk_push_subscription"),
    )
    op.create_index("ix_push_subscription_person", "push_subscription", ["person_id"])


def _create_broadcast() -> None:
    op.create_table(
        "broadcast",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("editors", sa.Text(), nullable=False),
        sa.Column("released_by", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=True),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("free_text", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("looked_at", sa.Text(), nullable=False),
        sa.Column("send_at", Int, nullable=True),
        sa.Column("expires_at", Int, nullable=True),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("updated_at", Int, nullable=False),
        sa.Column("released_at", Int, nullable=True),
        sa.Column("finished_at", Int, nullable=True),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("version", Int, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_broadcast_organisation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast"),
    )
    op.create_index("ix_broadcast_created_at", "broadcast", ["created_at"])
    op.create_index("ix_broadcast_state", "broadcast", ["state", "send_at"])


def _create_broadcast_text() -> None:
    op.create_table(
        "broadcast_text",
        sa.Column("broadcast_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("shown_language", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("checked", Int, nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name="fk_broadcast_text_broadcast_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "language", name="pk_broadcast_text"),
    )


def _create_recipient() -> None:
    op.create_table(
        "recipient",
        sa.Column("broadcast_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", Int, server_default="0", nullable=False),
        sa.Column("lease_until", Int, nullable=True),
        sa.Column("not_before", Int, nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("at", Int, nullable=True),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name="fk_recipient_broadcast_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_recipient_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "person_id", name="pk_recipient"),
    )
    op.create_index("ix_recipient_person", "recipient", ["person_id"])
    op.create_index("ix_recipient_state", "recipient", ["broadcast_id", "state"])
    op.create_index(
        "ix_recipient_work",
        "recipient",
        ["broadcast_id", "person_id"],
        sqlite_where=sa.text("state IN ('planned', 'claimed')"),
        postgresql_where=sa.text("state IN ('planned', 'claimed')"),
    )
