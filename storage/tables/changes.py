"""When the office changes something: the change, each appointment it touches, and what people are told."""

from sqlalchemy import Index, PrimaryKeyConstraint, Table
from sqlalchemy import text as sql

from storage.tables.base import flag, integer, metadata, moment, owned_by, text

office_change = Table(
    "office_change",
    metadata,
    text("id", key=True),
    text("organisation_id", "organisation.id"),
    text("staff_id"),
    text("kind"),
    text("edit"),
    text("undoing"),
    text("reason"),
    text("note"),
    text("state"),
    integer("affected"),
    moment("created_at"),
    moment("undo_until"),
    moment("undone_at", optional=True),
    text("undone_by", optional=True),
    integer("version"),
    text("note_translations", default="[]"),
    Index("ix_office_change_created_at", "created_at"),
)
"""`edit` is the edit as JSON, `undoing` JSON of what takes it back; `state` is `done` or `undone`; `note`
a line of free German, `note_translations` JSON of what a machine made of it. No foreign key to the author:
the history outlives an account."""

change_booking = Table(
    "change_booking",
    metadata,
    owned_by("change_id", "office_change.id"),
    owned_by("booking_id", "booking.id"),
    text("outcome"),
    text("from_place"),
    text("from_resource"),
    integer("from_desk"),
    integer("from_start"),
    integer("from_end"),
    text("answer", optional=True),
    moment("answered_at", optional=True),
    PrimaryKeyConstraint("change_id", "booking_id"),
    Index("ix_change_booking_booking", "booking_id"),
)
"""Where the appointment was, what the change did to it, and what the person said to that."""

notice = Table(
    "notice",
    metadata,
    text("id", key=True),
    owned_by("person_id", "person.id"),
    text("kind"),
    text("state"),
    text("booking_id", optional=True),
    text("change_id", optional=True),
    text("answer", optional=True),
    moment("created_at"),
    moment("remind_at", optional=True),
    flag("reminded", default=0),
    moment("until", optional=True),
    moment("answered_at", optional=True),
    integer("outbox_id", optional=True),
    moment("unreached_at", optional=True),
    Index("ix_notice_person", "person_id", "created_at"),
    Index("ix_notice_change", "change_id"),
    Index("ix_notice_booking", "booking_id"),
)
"""A message of the office, answered with one tap. `state`: `open`, `answered`, `withdrawn`, `expired`.

`outbox_id` is the message that tells of it, for as long as it is not known what became of that message;
`unreached_at` says since when it is known that it did not reach her. No foreign key: sent messages go.
"""

_OPEN = sql("state = 'open'")
_ON_ITS_WAY = sql("outbox_id IS NOT NULL")
_ASKS = sql("state = 'open' AND kind IN ('moved', 'offer')")
Index("ix_notice_open_until", notice.c.until, sqlite_where=_OPEN, postgresql_where=_OPEN)
Index("ix_notice_on_its_way", notice.c.outbox_id, sqlite_where=_ON_ITS_WAY, postgresql_where=_ON_ITS_WAY)
Index("uq_notice_open_booking", notice.c.booking_id, unique=True, sqlite_where=_ASKS, postgresql_where=_ASKS)
