"""What case managers work with: intake records, their topics, and who read or changed which record."""

from typing import Final

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text
from sqlalchemy import text as sql

from storage.tables.base import day, integer, metadata, moment, owned_by, sealed, serial, text

intake_record = Table(
    "intake_record",
    metadata,
    text("id", key=True),
    Column("case_code", Text, nullable=False, unique=True),
    owned_by("person_id", "person.id"),
    text("organisation_id", "organisation.id"),
    text("municipality_id", "municipality.id", optional=True),
    text("language"),
    text("urgency"),
    text("status"),
    day("deadline_date", optional=True),
    integer("party_size"),
    text("flow_id"),
    text("flow_hash"),
    text("channel"),
    Column("booking_id", Text, ForeignKey("booking.id", ondelete="SET NULL"), nullable=True),
    text("claimed_by", "staff.id", optional=True),
    moment("claimed_at", optional=True),
    moment("human_requested_at", optional=True),
    integer("version"),
    text("pin_hash", optional=True),
    integer("pin_tries", default=0),
    moment("pin_locked_until", optional=True),
    sealed("content"),
    sealed("hints"),
    moment("created_at"),
    moment("updated_at"),
    moment("delete_after", optional=True),
    Index("ix_intake_record_changes", "organisation_id", "updated_at", "id"),
    Index("ix_intake_record_person", "person_id"),
    Index("ix_intake_record_booking", "booking_id"),
    Index("ix_intake_record_delete_after", "delete_after"),
)
"""Plain columns hold only what the queue and the statistics filter by; everything else is in `content`.

`hints` repeats the few answers that the queue shows, so that a list need not open `content`.
"""

CLOSED_STATES: Final = ("closed", "withdrawn")
"""The states of records that nobody works on any more. Queries write them out as the indexes below do."""
_CLOSED: Final = "status IN ('closed', 'withdrawn')"
_OPEN: Final = "status NOT IN ('closed', 'withdrawn')"


def _partial(name: str, condition: str, *columns: str) -> None:
    """Index some records only: the queue is about those that are open, and most are closed."""
    where = sql(condition)
    Index(name, *(intake_record.c[column] for column in columns), sqlite_where=where, postgresql_where=where)


_partial("ix_intake_record_open_urgency", _OPEN, "urgency", "created_at", "id")
_partial("ix_intake_record_open_urgency_deadline", _OPEN, "urgency", "deadline_date", "created_at", "id")
_partial("ix_intake_record_open_deadline", _OPEN, "deadline_date")
_partial("ix_intake_record_open_created", _OPEN, "created_at", "id")
_partial("ix_intake_record_open_language", _OPEN, "language")
_partial("ix_intake_record_open_claimed_by", _OPEN, "claimed_by")
_partial("ix_intake_record_open_claimed_at", _OPEN, "claimed_at")
_partial("ix_intake_record_closed_updated", _CLOSED, "updated_at")

record_topic = Table(
    "record_topic",
    metadata,
    owned_by("record_id", "intake_record.id"),
    text("topic_id", "topic.id"),
    integer("position"),
    text("status"),
    PrimaryKeyConstraint("record_id", "topic_id"),
    Index("ix_record_topic_topic", "topic_id"),
)

audit = Table(
    "audit",
    metadata,
    serial(),
    moment("at"),
    text("staff_id"),
    text("action"),
    text("case_code", optional=True),
    text("detail"),
    Index("ix_audit_at", "at"),
    Index("ix_audit_case_code", "case_code"),
    sqlite_autoincrement=True,
)
"""`detail` never holds content. No foreign keys: the trail outlives what it tells about."""
