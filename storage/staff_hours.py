"""What somebody who works here has today, and what she has changed herself; for changes from the phone."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from domain.ids import BookingId, ChangeId, PersonId, StaffId
from domain.ticks import first_tick_from, moment_of, tick_of
from storage import tables as t
from storage.database import Reader, Statement

_s: Final = t.office_session.c
_a: Final = t.absence.c
_HOURS: Final = Statement(
    select(_s.start_tick, _s.end_tick)
    .where(
        _s.resource == bindparam("staff"),
        _s.end_tick > bindparam("first_tick"),
        _s.start_tick < bindparam("end_tick"),
    )
    .order_by(_s.start_tick)
)
_ABSENT: Final = Statement(
    select(_a.id)
    .where(
        _a.staff_id == bindparam("staff"),
        _a.source == bindparam("source"),
        _a.active == 1,
        _a.start_tick <= bindparam("first_tick"),
        _a.end_tick >= bindparam("end_tick"),
    )
    .limit(1)
)
_PEOPLE: Final = Statement(
    select(t.booking.c.person_id).where(t.booking.c.id.in_(bindparam("bookings", expanding=True)))
)
_AUTHOR: Final = Statement(
    select(t.office_change.c.staff_id).where(t.office_change.c.id == bindparam("change"))
)


async def hours_of(
    reader: Reader, staff: StaffId, since: datetime, until: datetime
) -> Sequence[tuple[datetime, datetime]]:
    """Return the adviser's office hours that touch the time, earliest first, as start and end."""
    rows = await reader.fetch_all(
        _HOURS, staff=staff, first_tick=tick_of(since), end_tick=first_tick_from(until)
    )
    return [(moment_of(row["start_tick"]), moment_of(row["end_tick"])) for row in rows]


async def is_absent(reader: Reader, staff: StaffId, source: str, start: datetime, end: datetime) -> bool:
    """Say whether an absence from this source covers the whole time already."""
    row = await reader.fetch_one(
        _ABSENT, staff=staff, source=source, first_tick=tick_of(start), end_tick=first_tick_from(end)
    )
    return row is not None


async def people_of(reader: Reader, bookings: Collection[BookingId]) -> set[PersonId]:
    """Return whose appointments these are."""
    if not bookings:
        return set()
    return {PersonId(row["person_id"]) for row in await reader.fetch_all(_PEOPLE, bookings=list(bookings))}


async def author_of_change(reader: Reader, change: ChangeId) -> StaffId | None:
    """Return who made a change; None when there is no such change."""
    row = await reader.fetch_one(_AUTHOR, change=change)
    return None if row is None else StaffId(row["staff_id"])
