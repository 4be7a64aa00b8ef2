"""When somebody is there and who comes: rules, office hours, ticks, bookings, claims, the waiting list."""

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)
from sqlalchemy import text as sql

from storage.tables.base import day, flag, integer, metadata, moment, owned_by, text

office_rule = Table(
    "office_rule",
    metadata,
    text("id", key=True),
    text("place_id", "place.id"),
    text("staff_id", "staff.id"),
    integer("weekday"),
    integer("every_weeks"),
    day("anchor_date", optional=True),
    text("nth"),
    text("starts"),
    text("ends"),
    day("valid_from", optional=True),
    day("valid_to", optional=True),
    integer("grid_minutes"),
    flag("walk_in"),
    integer("version"),
    flag("active"),
    integer("buffer_minutes", default=0),
    text("replaces", optional=True),
)
"""`weekday` 0 is Monday; `nth` a JSON list (weeks of the month); `starts`, `ends` local wall time HH:MM.

`replaces` is the rule that ended when this one began.
"""

absence = Table(
    "absence",
    metadata,
    text("id", key=True),
    owned_by("staff_id", "staff.id"),
    integer("start_tick"),
    integer("end_tick"),
    text("kind"),
    text("source"),
    flag("active"),
    moment("created_at"),
    CheckConstraint("end_tick > start_tick", name="order"),
    Index("ix_absence_staff", "staff_id", "start_tick"),
)
"""An adviser is not there; `kind` says why, `source` is `desk`, `phone`, or the id of a calendar read in."""

office_session = Table(
    "office_session",
    metadata,
    text("id", key=True),
    text("rule_id", "office_rule.id"),
    text("place_id", "place.id"),
    text("resource"),
    integer("desk_no"),
    day("local_date"),
    text("local_start"),
    text("local_end"),
    text("tz"),
    integer("start_tick"),
    integer("end_tick"),
    text("status"),
    integer("version"),
    UniqueConstraint("rule_id", "local_date"),
    CheckConstraint("end_tick > start_tick", name="order"),
    Index("ix_office_session_place_start", "place_id", "start_tick"),
    Index("ix_office_session_resource_start", "resource", "start_tick"),
)

open_tick = Table(
    "open_tick",
    metadata,
    text("resource"),
    integer("tick"),
    owned_by("session_id", "office_session.id"),
    text("place_id", "place.id"),
    integer("desk_no"),
    flag("closing", default=0),
    PrimaryKeyConstraint("resource", "tick"),
    UniqueConstraint("place_id", "desk_no", "tick"),
    Index("ix_open_tick_place_tick", "place_id", "tick"),
    Index("ix_open_tick_session", "session_id"),
)
"""A tick is unix time // 300. One adviser is at one desk, one desk has one adviser: both by constraint.

`closing` ticks lie in a closure or an absence and are there only for the appointment that has them.
"""

booking = Table(
    "booking",
    metadata,
    text("id", key=True),
    owned_by("person_id", "person.id"),
    integer("quota_no"),
    text("record_id", optional=True),
    text("place_id", "place.id"),
    text("resource"),
    integer("desk_no"),
    integer("party_size"),
    integer("start_tick"),
    integer("end_tick"),
    text("status"),
    moment("hold_until", optional=True),
    flag("language_match"),
    flag("wish_match"),
    integer("sequence"),
    integer("version"),
    moment("created_at"),
    moment("updated_at"),
    text("notice_id", optional=True),
    moment("person_confirmed_at", optional=True),
    text("adviser_wish", default="any"),
    CheckConstraint("end_tick > start_tick", name="order"),
)
"""`record_id` has no foreign key: the record points to its booking, and one direction is enough.

`notice_id` names the notice that holds the booking for somebody as one of its alternatives, while it is
`offered` and afterwards, so that the numbers of the alternatives stay what they were.
"""

_LIVE = sql("status IN ('held', 'confirmed')")
_HELD = sql("status = 'held'")
_OFFERED = sql("status = 'offered'")
Index(
    "uq_booking_live_quota",
    booking.c.person_id,
    booking.c.quota_no,
    unique=True,
    sqlite_where=_LIVE,
    postgresql_where=_LIVE,
)
Index("ix_booking_person", booking.c.person_id)
Index("ix_booking_record", booking.c.record_id)
Index("ix_booking_place_start", booking.c.place_id, booking.c.start_tick)
Index("ix_booking_hold", booking.c.hold_until, sqlite_where=_HELD, postgresql_where=_HELD)
Index("ix_booking_resource_start", booking.c.resource, booking.c.start_tick)
Index("ix_booking_notice", booking.c.notice_id, sqlite_where=_OFFERED, postgresql_where=_OFFERED)

claim = Table(
    "claim",
    metadata,
    text("resource"),
    integer("tick"),
    owned_by("booking_id", "booking.id"),
    PrimaryKeyConstraint("resource", "tick"),
    ForeignKeyConstraint(["resource", "tick"], ["open_tick.resource", "open_tick.tick"]),
    Index("ix_claim_booking", "booking_id"),
)
"""An occupied tick: the primary key forbids booking it twice, the foreign key closing it unnoticed."""

waiting = Table(
    "waiting",
    metadata,
    text("id", key=True),
    owned_by("person_id", "person.id"),
    text("record_id", optional=True),
    text("municipality_id", "municipality.id", optional=True),
    text("language"),
    integer("minutes"),
    moment("created_at"),
    text("status"),
    integer("priority", default=0),
    integer("party_size", default=1),
    text("adviser_wish", default="any"),
    text("booking_id", optional=True),
    integer("offers", default=0),
    moment("offered_at", optional=True),
    Index("ix_waiting_queue", "status", "municipality_id", "created_at"),
    Index("ix_waiting_person", "person_id"),
)
"""`status` is `waiting`, `offered` or `left`; whom the office cancelled has `priority` 1 and `booking_id`,
the appointment that lives again when something is found; `offers` counts what was offered so far."""

reminder = Table(
    "reminder",
    metadata,
    owned_by("booking_id", "booking.id"),
    text("kind"),
    integer("start_tick"),
    text("state"),
    moment("at"),
    PrimaryKeyConstraint("booking_id", "kind", "start_tick"),
)
"""What has been reminded of, so that nobody is reminded twice; after a move the new start is another row."""

free_since = Table(
    "free_since",
    metadata,
    integer("minutes"),
    text("place_id"),
    text("resource"),
    integer("tick"),
    moment("since"),
    PrimaryKeyConstraint("minutes", "place_id", "resource", "tick"),
)
"""Since when an appointment of so many minutes could begin there, as far as somebody waits for one.

What was free when the place was first looked at has 0; a row without a resource says since when that is. No
foreign keys: it is only a note that the next look writes anew.
"""
