"""Conversations of people with the office, and translations of what people write."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_CONCERNS_OF_BEFORE = """
INSERT INTO translation (person_id, record_id, source, target, state, not_before, created_at)
SELECT person_id, id, language, 'de', 'waiting', created_at, created_at
FROM intake_record
WHERE status NOT IN ('closed', 'withdrawn') AND language NOT LIKE 'de%'
ORDER BY created_at, id
"""
"""Records that are worked on get their concerns translated; where there is none, the row goes unused."""


def upgrade() -> None:
    _create_talk()
    _create_talk_message()
    _create_translation()
    op.add_column("chat_log", sa.Column("talk_id", sa.Text(), nullable=True))
    op.execute(_CONCERNS_OF_BEFORE)


def downgrade() -> None:
    op.drop_column("chat_log", "talk_id")
    op.drop_table("translation")
    op.drop_table("talk_message")
    op.drop_table("talk")


def _index_some(name: str, table: str, columns: list[str], condition: str, *, unique: bool = False) -> None:
    where = sa.text(condition)
    op.create_index(name, table, columns, unique=unique, sqlite_where=where, postgresql_where=where)


def _create_talk() -> None:
    op.create_table(
        "talk",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", Int, nullable=False),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.Column("said_at", Int, nullable=True),
        sa.Column("closed_at", Int, nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.Column("to_tell", Int, server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_talk_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["record_id"], ["intake_record.id"], name="fk_talk_record_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_talk"),
    )
    op.create_index("ix_talk_record", "talk", ["record_id"])
    op.create_index("ix_talk_person", "talk", ["person_id"])
    _index_some("uq_talk_open", "talk", ["record_id"], "state = 'open'", unique=True)
    _index_some("ix_talk_to_tell", "talk", ["id"], "to_tell = 1")


def _create_talk_message() -> None:
    op.create_table(
        "talk_message",
        sa.Column("id", Int, autoincrement=True, nullable=False),
        sa.Column("talk_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("written_at", Int, nullable=False),
        sa.Column("leaves_at", Int, nullable=True),
        sa.Column("delivery", sa.Text(), nullable=False),
        sa.Column("owes", Int, server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_talk_message_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["talk_id"], ["talk.id"], name="fk_talk_message_talk_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_talk_message"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_talk_message_talk", "talk_message", ["talk_id", "id"])
    op.create_index("ix_talk_message_person", "talk_message", ["person_id"])
    op.create_index("ix_talk_message_written_at", "talk_message", ["written_at"])
    _index_some("ix_talk_message_due", "talk_message", ["leaves_at"], "delivery = 'waiting'")


def _create_translation() -> None:
    op.create_table(
        "translation",
        sa.Column("id", Int, autoincrement=True, nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("message_id", Int, nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", Int, server_default="0", nullable=False),
        sa.Column("not_before", Int, nullable=False),
        sa.Column("lease_until", Int, nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("recommends", Int, server_default="0", nullable=False),
        sa.Column("result", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", Int, nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["talk_message.id"], name="fk_translation_message_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_translation_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["intake_record.id"], name="fk_translation_record_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_translation"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_translation_person", "translation", ["person_id"])
    op.create_index("ix_translation_record", "translation", ["record_id"])
    op.create_index("uq_translation_message", "translation", ["message_id"], unique=True)
    op.create_index("ix_translation_created_at", "translation", ["created_at"])
    _index_some("ix_translation_due", "translation", ["not_before"], "state = 'waiting'")
    _index_some("ix_translation_later", "translation", ["source", "target"], "state = 'later'")
    _index_some("uq_translation_concern", "translation", ["record_id"], "message_id IS NULL", unique=True)
