"""Intake records, their topics, the audit trail."""

import sqlalchemy as sa
from alembic import op

from storage.tables.base import Int

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_audit()
    _create_intake_record()
    _index_intake_record()
    _create_record_topic()


def downgrade() -> None:
    op.drop_table("record_topic")
    op.drop_table("intake_record")
    op.drop_table("audit")


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", Int, nullable=False, autoincrement=True),
        sa.Column("at", Int, nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("case_code", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_index("ix_audit_case_code", "audit", ["case_code"])


def _create_intake_record() -> None:
    op.create_table(
        "intake_record",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_code", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("urgency", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("deadline_date", sa.Text(), nullable=True),
        sa.Column("party_size", Int, nullable=False),
        sa.Column("flow_id", sa.Text(), nullable=False),
        sa.Column("flow_hash", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("booking_id", sa.Text(), nullable=True),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_at", Int, nullable=True),
        sa.Column("human_requested_at", Int, nullable=True),
        sa.Column("version", Int, nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=True),
        sa.Column("pin_tries", Int, nullable=False, server_default="0"),
        sa.Column("pin_locked_until", Int, nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("hints", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Int, nullable=False),
        sa.Column("updated_at", Int, nullable=False),
        sa.Column("delete_after", Int, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_intake_record"),
        sa.UniqueConstraint("case_code", name="uq_intake_record_case_code"),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name="fk_intake_record_booking_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["claimed_by"], ["staff.id"], name="fk_intake_record_claimed_by"),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name="fk_intake_record_municipality_id"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_intake_record_organisation_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_intake_record_person_id", ondelete="CASCADE"
        ),
    )


def _index_intake_record() -> None:
    op.create_index("ix_intake_record_booking", "intake_record", ["booking_id"])
    op.create_index("ix_intake_record_claimed_by", "intake_record", ["claimed_by"])
    op.create_index("ix_intake_record_delete_after", "intake_record", ["delete_after"])
    op.create_index(
        "ix_intake_record_municipality", "intake_record", ["municipality_id", "status", "created_at"]
    )
    op.create_index("ix_intake_record_person", "intake_record", ["person_id"])
    op.create_index("ix_intake_record_queue", "intake_record", ["organisation_id", "status", "created_at"])
    op.create_index("ix_intake_record_updated", "intake_record", ["organisation_id", "status", "updated_at"])


def _create_record_topic() -> None:
    op.create_table(
        "record_topic",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("position", Int, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "topic_id", name="pk_record_topic"),
        sa.ForeignKeyConstraint(
            ["record_id"], ["intake_record.id"], name="fk_record_topic_record_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name="fk_record_topic_topic_id"),
    )
    op.create_index("ix_record_topic_topic", "record_topic", ["topic_id"])
