"""Conversations, the inbox, the outbox, the log of the web chat."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_inbox()
    _create_chat_log()
    _create_conversation()
    _create_last_question()
    _create_outbox()


def downgrade() -> None:
    op.drop_table("outbox")
    op.drop_table("last_question")
    op.drop_table("conversation")
    op.drop_table("chat_log")
    op.drop_table("inbox")


def _create_inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("update_id", sa.Text(), nullable=False),
        sa.Column("received_at", Int, nullable=False),
        sa.PrimaryKeyConstraint("source", "update_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_received_at", "inbox", ["received_at"])


def _create_chat_log() -> None:
    op.create_table(
        "chat_log",
        sa.Column("id", Int, nullable=False, autoincrement=True),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chat_log"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_chat_log_person_id", ondelete="CASCADE"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chat_log_created_at", "chat_log", ["created_at"])
    op.create_index("ix_chat_log_person", "chat_log", ["person_id", "id"])


def _create_conversation() -> None:
    op.create_table(
        "conversation",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("flow_id", sa.Text(), nullable=False),
        sa.Column("flow_hash", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("version", Int, nullable=False),
        sa.Column("updated_at", Int, nullable=False),
        sa.Column("expires_at", Int, nullable=True),
        sa.PrimaryKeyConstraint("person_id", name="pk_conversation"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_conversation_person_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_conversation_expires_at", "conversation", ["expires_at"])
    op.create_index("ix_conversation_flow", "conversation", ["flow_id", "flow_hash"])


def _create_last_question() -> None:
    op.create_table(
        "last_question",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("turn", Int, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_last_question"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_last_question_person_id", ondelete="CASCADE"
        ),
    )


def _create_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", Int, nullable=False, autoincrement=True),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", Int, nullable=False, server_default="0"),
        sa.Column("not_before", Int, nullable=False),
        sa.Column("lease_until", Int, nullable=True),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("expires_at", Int, nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_outbox_person_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_due", "outbox", ["state", "not_before"])
    op.create_index("ix_outbox_person", "outbox", ["person_id", "id"])
