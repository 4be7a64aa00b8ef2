"""What case managers work with: intake records, their topics, and who read or changed which record."""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text

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
    Index("ix_intake_record_queue", "organisation_id", "status", "created_at"),
    Index("ix_intake_record_updated", "organisation_id", "status", "updated_at"),
    Index("ix_intake_record_municipality", "municipality_id", "status", "created_at"),
    Index("ix_intake_record_person", "person_id"),
    Index("ix_intake_record_booking", "booking_id"),
    Index("ix_intake_record_claimed_by", "claimed_by"),
    Index("ix_intake_record_delete_after", "delete_after"),
)
"""Plain columns hold only what the queue and the statistics filter by; everything else is in `content`.

`hints` repeats the few answers that the queue shows, so that a list need not open `content`.
"""

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
