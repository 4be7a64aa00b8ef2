"""Indexes for the queue that hold only the records it is about, so that closed ones cost it nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_OPEN = "status NOT IN ('closed', 'withdrawn')"
_CLOSED = "status IN ('closed', 'withdrawn')"
_NEW = (
    ("ix_intake_record_open_urgency", _OPEN, ["urgency", "created_at", "id"]),
    ("ix_intake_record_open_urgency_deadline", _OPEN, ["urgency", "deadline_date", "created_at", "id"]),
    ("ix_intake_record_open_deadline", _OPEN, ["deadline_date"]),
    ("ix_intake_record_open_created", _OPEN, ["created_at", "id"]),
    ("ix_intake_record_open_language", _OPEN, ["language"]),
    ("ix_intake_record_open_claimed_by", _OPEN, ["claimed_by"]),
    ("ix_intake_record_open_claimed_at", _OPEN, ["claimed_at"]),
    ("ix_intake_record_closed_updated", _CLOSED, ["updated_at"]),
)
_OLD = (
    ("ix_intake_record_claimed_by", ["claimed_by"]),
    ("ix_intake_record_municipality", ["municipality_id", "status", "created_at"]),
    ("ix_intake_record_queue", ["organisation_id", "status", "created_at"]),
    ("ix_intake_record_updated", ["organisation_id", "status", "updated_at"]),
)


def upgrade() -> None:
    for name, _ in _OLD:
        op.drop_index(name, table_name="intake_record")
    for name, condition, columns in _NEW:
        where = sa.text(condition)
        op.create_index(name, "intake_record", columns, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    for name, _, _ in _NEW:
        op.drop_index(name, table_name="intake_record")
    for name, columns in _OLD:
        op.create_index(name, "intake_record", columns)
