"""Advisers' own calendars and the times they block: absences whose source is the id of the calendar."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Integer, bindparam, delete, func, or_, select, update

from domain.appointments import BookingStatus
from domain.busy import BusyTime, CalendarProblem
from domain.ids import CaseCode, OrganisationId, PlaceId, StaffId
from domain.office_changes import AbsenceKind
from domain.quiet_hours import ZONE
from domain.ticks import local_date, moment_of, tick_of
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Row, Statement, Transaction
from storage.office_hours import extend_horizon, lock_office_hours
from storage.statements import insert
from storage.times import from_us_or_none, to_us

_c: Final = t.busy_calendar.c
_a: Final = t.absence.c
_b: Final = t.booking.c
_r: Final = t.intake_record.c
_ADD: Final = insert(t.busy_calendar)
_REMOVE: Final = Statement(delete(t.busy_calendar).where(_c.id == bindparam("calendar")))
_BY_ID: Final = Statement(select(t.busy_calendar).where(_c.id == bindparam("calendar")))
_OF_STAFF: Final = Statement(
    select(t.busy_calendar).where(_c.staff_id == bindparam("staff")).order_by(_c.name, _c.id)
)
_DUE: Final = Statement(
    select(t.busy_calendar)
    .join(t.staff, t.staff.c.id == _c.staff_id)
    .where(
        _c.url.is_not(None),
        t.staff.c.active == 1,
        or_(_c.read_at.is_(None), _c.read_at <= bindparam("before")),
    )
    .order_by(_c.read_at, _c.id)
)
_NOTE: Final = Statement(
    update(t.busy_calendar)
    .where(_c.id == bindparam("calendar"))
    .values(
        read_at=bindparam("now", type_=_c.read_at.type), problem=bindparam("found", type_=_c.problem.type)
    )
)
_BLOCKED: Final = Statement(
    select(_a.start_tick, _a.end_tick)
    .where(_a.source == bindparam("calendar"), _a.staff_id == bindparam("staff"), _a.active == 1)
    .order_by(_a.start_tick)
)
_UNBLOCK: Final = Statement(
    delete(t.absence).where(_a.source == bindparam("calendar"), _a.staff_id == bindparam("staff"))
)
_BLOCK: Final = insert(t.absence)
_COUNT: Final = Statement(
    select(_a.source, func.count().label("times"))
    .where(_a.staff_id == bindparam("staff"), _a.kind == AbsenceKind.BUSY.value, _a.active == 1)
    .group_by(_a.source)
)
_conflicts: Final = (
    select(_b.place_id, _b.resource, _b.start_tick, _b.end_tick, _r.case_code)
    .distinct()
    .join_from(
        t.booking,
        t.absence,
        (_a.staff_id == _b.resource) & (_a.start_tick < _b.end_tick) & (_a.end_tick > _b.start_tick),
    )
    .outerjoin(t.intake_record, _r.booking_id == _b.id)
    .where(
        _b.status == BookingStatus.CONFIRMED.value,
        _b.start_tick > bindparam("after"),
        _a.kind == AbsenceKind.BUSY.value,
        _a.active == 1,
    )
    .order_by(_b.start_tick, _b.place_id, _b.resource)
)
_CONFLICTS: Final = Statement(_conflicts.where(_b.resource == bindparam("staff")))
_CONFLICTS_AT: Final = Statement(
    _conflicts.join(t.staff, t.staff.c.id == _b.resource)
    .where(
        t.staff.c.organisation_id == bindparam("organisation"),
        _b.place_id.in_(bindparam("places", expanding=True)),
    )
    .limit(bindparam("most", type_=Integer()))
)


@dataclass(frozen=True, slots=True)
class BusyCalendar:
    """A calendar of an adviser; without `sealed_url` it was read from a file, once."""

    id: str
    staff: StaffId
    name: str
    sealed_url: bytes | None = None
    read_at: datetime | None = None
    problem: CalendarProblem | None = None


@dataclass(frozen=True, slots=True)
class BusyConflict:
    """An appointment at a time at which the adviser's own calendar says that she is busy."""

    case_code: CaseCode | None
    adviser: StaffId
    place: PlaceId
    start: datetime
    end: datetime


def seal_url(box: Box, calendar: str, url: str) -> bytes:
    """Return the address as it is stored."""
    return box.seal(_context(calendar), url.encode())


def open_url(box: Box, calendar: BusyCalendar) -> str:
    """Return the address of a calendar that has one; a TamperedError for what another key has sealed."""
    return box.open(_context(calendar.id), calendar.sealed_url or b"").decode()


async def add_calendar(tx: Transaction, calendar: BusyCalendar) -> None:
    """Store a calendar that has not been read yet."""
    await tx.execute(
        _ADD,
        id=calendar.id,
        staff_id=calendar.staff,
        name=calendar.name,
        url=calendar.sealed_url,
        read_at=None,
        problem=None,
    )


async def remove_calendar(tx: Transaction, calendar: BusyCalendar) -> None:
    """Forget a calendar; what it blocked is open again once the office hours are extended."""
    await tx.execute(_UNBLOCK, calendar=calendar.id, staff=calendar.staff)
    await tx.execute(_REMOVE, calendar=calendar.id)


async def calendar_by_id(reader: Reader, calendar: str) -> BusyCalendar | None:
    """Return the calendar with that id."""
    row = await reader.fetch_one(_BY_ID, calendar=calendar)
    return None if row is None else _calendar(row)


async def calendars_of(reader: Reader, staff: StaffId) -> Sequence[BusyCalendar]:
    """Return the calendars of an adviser by their names."""
    return [_calendar(row) for row in await reader.fetch_all(_OF_STAFF, staff=staff)]


async def due_calendars(reader: Reader, before: datetime) -> Sequence[BusyCalendar]:
    """Return the calendars with an address that were last read before then, or never."""
    return [_calendar(row) for row in await reader.fetch_all(_DUE, before=to_us(before))]


async def blocked_by(reader: Reader, staff: StaffId) -> dict[str, int]:
    """Return how many times each calendar of an adviser blocks, by the id of the calendar."""
    return {row["source"]: row["times"] for row in await reader.fetch_all(_COUNT, staff=staff)}


async def replace_busy_times(
    tx: Transaction,
    calendar: BusyCalendar,
    times: Sequence[BusyTime],
    *,
    now: datetime,
    new_id: Callable[[], str],
) -> bool:
    """Block these times in place of those before; False when they are the same and nothing was changed."""
    rows = await tx.fetch_all(_BLOCKED, calendar=calendar.id, staff=calendar.staff)
    await note_reading(tx, calendar.id, now, None)
    if [BusyTime(row["start_tick"], row["end_tick"]) for row in rows] == list(times):
        return False
    await tx.execute(_UNBLOCK, calendar=calendar.id, staff=calendar.staff)
    if times:
        await tx.execute_many(_BLOCK, [_absence(calendar, one, new_id(), now) for one in times])
    return True


async def block_busy_times(
    tx: Transaction,
    calendar: BusyCalendar,
    times: Sequence[BusyTime],
    *,
    now: datetime,
    weeks: int,
    new_id: Callable[[], str],
) -> bool:
    """Block these times in place of those before and extend the office hours; False when nothing changed.

    Appointments that fall into such a time stay: they are for somebody to decide about, see `busy_conflicts`.
    """
    await lock_office_hours(tx)
    changed = await replace_busy_times(tx, calendar, times, now=now, new_id=new_id)
    if changed:
        await extend_horizon(tx, local_date(now, ZONE), weeks)
    return changed


async def unblock_calendar(tx: Transaction, calendar: BusyCalendar, *, now: datetime, weeks: int) -> None:
    """Forget a calendar and open again what it blocked."""
    await lock_office_hours(tx)
    await remove_calendar(tx, calendar)
    await extend_horizon(tx, local_date(now, ZONE), weeks)


async def note_reading(
    tx: Transaction, calendar: str, now: datetime, problem: CalendarProblem | None
) -> None:
    """Remember when a calendar was read last, and what was wrong with it."""
    await tx.execute(
        _NOTE, calendar=calendar, now=to_us(now), found=None if problem is None else problem.value
    )


async def busy_conflicts(reader: Reader, staff: StaffId, now: datetime) -> Sequence[BusyConflict]:
    """Return the appointments to come that fall into a blocked time, earliest first."""
    rows = await reader.fetch_all(_CONFLICTS, staff=staff, after=tick_of(now))
    return [_conflict(row) for row in rows]


async def busy_conflicts_at(
    reader: Reader, organisation: OrganisationId, places: Collection[PlaceId], now: datetime, most: int
) -> Sequence[BusyConflict]:
    """Return such appointments at these places with advisers of an organisation, at most so many."""
    if not places:
        return []
    rows = await reader.fetch_all(
        _CONFLICTS_AT, organisation=organisation, places=list(places), after=tick_of(now), most=most
    )
    return [_conflict(row) for row in rows]


def _context(calendar: str) -> str:
    return f"busy_calendar:{calendar}"


def _conflict(row: Row) -> BusyConflict:
    return BusyConflict(
        None if row["case_code"] is None else CaseCode(row["case_code"]),
        StaffId(row["resource"]),
        PlaceId(row["place_id"]),
        moment_of(row["start_tick"]),
        moment_of(row["end_tick"]),
    )


def _absence(calendar: BusyCalendar, one: BusyTime, code: str, now: datetime) -> dict[str, object]:
    return {
        "id": code,
        "staff_id": calendar.staff,
        "start_tick": one.first,
        "end_tick": one.end,
        "kind": AbsenceKind.BUSY.value,
        "source": calendar.id,
        "active": 1,
        "created_at": to_us(now),
    }


def _calendar(row: Row) -> BusyCalendar:
    return BusyCalendar(
        id=row["id"],
        staff=StaffId(row["staff_id"]),
        name=row["name"],
        sealed_url=row["url"],
        read_at=from_us_or_none(row["read_at"]),
        problem=None if row["problem"] is None else CalendarProblem(row["problem"]),
    )
