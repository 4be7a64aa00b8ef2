"""Conversations of people with the office, what is said in them, and what is to be translated."""

from sqlalchemy import Column, ForeignKey, Index, Table
from sqlalchemy import text as sql

from storage.tables.base import Int, flag, integer, metadata, moment, owned_by, sealed, serial, text

talk = Table(
    "talk",
    metadata,
    text("id", key=True),
    owned_by("record_id", "intake_record.id"),
    owned_by("person_id", "person.id"),
    text("state"),
    moment("opened_at"),
    text("opened_by"),
    moment("said_at", optional=True),
    moment("closed_at", optional=True),
    text("closed_by", optional=True),
    flag("to_tell", default=0),
    Index("ix_talk_record", "record_id"),
    Index("ix_talk_person", "person_id"),
)
"""`state`: `open`, `closed`; `said_at` is when the person got the newest message of the office; `to_tell`
is 1 while she is to be told that the office closed it. No foreign key to staff: it outlives an account."""

_OPEN = sql("state = 'open'")
_TO_TELL = sql("to_tell = 1")
Index("uq_talk_open", talk.c.record_id, unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)
Index("ix_talk_to_tell", talk.c.id, sqlite_where=_TO_TELL, postgresql_where=_TO_TELL)

talk_message = Table(
    "talk_message",
    metadata,
    serial(),
    owned_by("talk_id", "talk.id"),
    owned_by("person_id", "person.id"),
    text("side"),
    text("staff_id", optional=True),
    sealed("body"),
    moment("written_at"),
    moment("leaves_at", optional=True),
    text("delivery"),
    flag("owes", default=0),
    Index("ix_talk_message_talk", "talk_id", "id"),
    Index("ix_talk_message_person", "person_id"),
    Index("ix_talk_message_written_at", "written_at"),
    sqlite_autoincrement=True,
)
"""`side`: `person`, `office`; `delivery`: `waiting`, `handed_over`, `taken_back`; `owes` is 1 when the
person got the German words alone and was promised the translation."""

_WAITING = sql("delivery = 'waiting'")
Index("ix_talk_message_due", talk_message.c.leaves_at, sqlite_where=_WAITING, postgresql_where=_WAITING)

reply_draft = Table(
    "reply_draft",
    metadata,
    owned_by("record_id", "intake_record.id", key=True),
    owned_by("staff_id", "staff.id", key=True),
    sealed("body"),
    moment("saved_at"),
    Index("ix_reply_draft_staff", "staff_id"),
)
"""What a member of staff is writing and has not sent yet, sealed with the person's key."""

translation = Table(
    "translation",
    metadata,
    serial(),
    owned_by("person_id", "person.id"),
    owned_by("record_id", "intake_record.id"),
    Column("message_id", Int, ForeignKey("talk_message.id", ondelete="CASCADE"), nullable=True),
    text("source"),
    text("target"),
    text("state"),
    integer("attempts", default=0),
    moment("not_before"),
    moment("lease_until", optional=True),
    text("why", optional=True),
    flag("recommends", default=0),
    sealed("result", optional=True),
    moment("created_at"),
    Index("ix_translation_person", "person_id"),
    Index("ix_translation_record", "record_id"),
    Index("uq_translation_message", "message_id", unique=True),
    Index("ix_translation_created_at", "created_at"),
    sqlite_autoincrement=True,
)
"""Of a message, or without `message_id` of a record's concern. `state`: `waiting`, `done`, `later` (no model
is installed: it is looked at again); `why` says why there is none; `recommends` is 1 when an interpreter
should come. `source` is the language expected before the text was read, then the one that it is in."""

_DUE = sql("state = 'waiting'")
_LATER = sql("state = 'later'")
_CONCERN = sql("message_id IS NULL")
Index("ix_translation_due", translation.c.not_before, sqlite_where=_DUE, postgresql_where=_DUE)
Index(
    "ix_translation_later",
    translation.c.source,
    translation.c.target,
    sqlite_where=_LATER,
    postgresql_where=_LATER,
)
Index(
    "uq_translation_concern",
    translation.c.record_id,
    unique=True,
    sqlite_where=_CONCERN,
    postgresql_where=_CONCERN,
)
