"""Office hours between two days as staff see them who plan: of an appointment its code, language and size.

What planners must not see is not read here: no name, no topic, no word of a person leaves these statements.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import BindParameter, ColumnElement, Select, Text, and_, bindparam, exists, func, or_, select

from domain.appointments import BookingStatus
from domain.ids import BookingId, CaseCode, Lang, OrganisationId, PersonId, PlaceId, StaffId
from domain.ticks import first_tick_from, moment_of, tick_of
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.times import from_us_or_none, to_us


@dataclass(frozen=True, slots=True)
class Sight:
    """What somebody may see: her organisation's office hours at these places; with `only` just her own."""

    organisation: OrganisationId
    places: tuple[PlaceId, ...]
    only: StaffId | None = None


@dataclass(frozen=True, slots=True)
class WeekHour:
    """An office hour. One of another organisation at the same place has neither name nor languages."""

    place: PlaceId
    resource: StaffId | None
    adviser: str
    languages: tuple[Lang, ...]
    desk_no: int
    day: date
    start: datetime
    end: datetime
    walk_in: bool
    grid_minutes: int
    buffer_minutes: int


@dataclass(frozen=True, slots=True)
class WeekBooking:
    """Time that is taken: an appointment, a hold, or an alternative that is kept for somebody."""

    place: PlaceId
    resource: StaffId
    desk_no: int
    start: datetime
    end: datetime
    status: BookingStatus
    hold_until: datetime | None
    case_code: CaseCode | None
    language: Lang
    party_size: int
    comes: bool


@dataclass(frozen=True, slots=True)
class Span:
    """Some time of an adviser at a desk."""

    place: PlaceId
    resource: StaffId
    desk_no: int
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Week:
    """Everything between two days: office hours, what is taken, what is open, what of that is free."""

    hours: tuple[WeekHour, ...]
    bookings: tuple[WeekBooking, ...]
    opened: tuple[Span, ...]
    free: tuple[Span, ...]


_s, _k, _b, _m = t.office_session.c, t.open_tick.c, t.booking.c, t.staff.c
_PLACES: Final[BindParameter[str]] = bindparam("places", expanding=True)
_ORGANISATION: Final[ColumnElement[str]] = bindparam("organisation", type_=Text())
_ONLY: Final[ColumnElement[str]] = bindparam("only", type_=Text())
_SHOWN: Final = (
    BookingStatus.HELD,
    BookingStatus.OFFERED,
    BookingStatus.CONFIRMED,
    BookingStatus.KEPT,
    BookingStatus.NO_SHOW,
)
_KEPT_FOR_SOMEBODY: Final = (BookingStatus.HELD, BookingStatus.OFFERED)


def _hers(resource: ColumnElement[str]) -> ColumnElement[bool]:
    return or_(_ONLY == "", resource == _ONLY)


_HOURS: Final = Statement(
    select(
        _s.place_id,
        _s.resource,
        _s.desk_no,
        _s.local_date,
        _s.start_tick,
        _s.end_tick,
        t.office_rule.c.walk_in,
        t.office_rule.c.grid_minutes,
        t.office_rule.c.buffer_minutes,
        _m.display_name,
        _m.languages,
        (_m.organisation_id == _ORGANISATION).label("own"),
    )
    .join_from(t.office_session, t.office_rule, t.office_rule.c.id == _s.rule_id)
    .join(t.staff, _m.id == _s.resource)
    .where(
        _s.place_id.in_(_PLACES),
        _s.start_tick >= bindparam("first_tick"),
        _s.start_tick < bindparam("end_tick"),
        _hers(_s.resource),
    )
    .order_by(_s.start_tick, _s.desk_no, _s.id)
)
_BOOKINGS: Final = Statement(
    select(
        _b.place_id,
        _b.resource,
        _b.desk_no,
        _b.start_tick,
        _b.end_tick,
        _b.status,
        _b.hold_until,
        _b.party_size,
        _b.person_confirmed_at,
        t.intake_record.c.case_code,
        func.coalesce(t.intake_record.c.language, t.person.c.language).label("language"),
    )
    .join_from(t.booking, t.staff, _m.id == _b.resource)
    .join(t.person, t.person.c.id == _b.person_id)
    .outerjoin(t.intake_record, t.intake_record.c.booking_id == _b.id)
    .where(
        _b.place_id.in_(_PLACES),
        _b.start_tick >= bindparam("first_tick"),
        _b.start_tick < bindparam("end_tick"),
        _b.status.in_([one.value for one in _SHOWN]),
        or_(
            _b.status.not_in([one.value for one in _KEPT_FOR_SOMEBODY]),
            _b.hold_until >= bindparam("now"),
        ),
        _m.organisation_id == _ORGANISATION,
        _hers(_b.resource),
    )
    .order_by(_b.start_tick, _b.desk_no, _b.id)
)
_taken: Final = exists().where(
    t.claim.c.resource == _k.resource,
    t.claim.c.tick == _k.tick,
    t.booking.c.id == t.claim.c.booking_id,
    or_(t.booking.c.status != BookingStatus.HELD, t.booking.c.hold_until >= bindparam("now")),
)


def _spans(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Runs of ticks without a gap: within a run, the tick minus its number in the row stays the same."""
    numbered = (
        select(
            _k.place_id,
            _k.resource,
            _k.desk_no,
            _k.session_id,
            _k.tick,
            (_k.tick - func.row_number().over(partition_by=_k.session_id, order_by=_k.tick)).label("run"),
        )
        .join_from(t.open_tick, t.staff, _m.id == _k.resource)
        .where(
            _k.place_id.in_(_PLACES),
            _k.tick >= bindparam("first_tick"),
            _k.tick < bindparam("end_tick"),
            _m.organisation_id == _ORGANISATION,
            _hers(_k.resource),
            *conditions,
        )
        .subquery("numbered")
    )
    n = numbered.c
    return (
        select(
            n.place_id,
            n.resource,
            n.desk_no,
            func.min(n.tick).label("start_tick"),
            (func.max(n.tick) + 1).label("end_tick"),
        )
        .group_by(n.place_id, n.resource, n.desk_no, n.session_id, n.run)
        .order_by(func.min(n.tick), n.desk_no)
    )


_OPENED: Final = Statement(_spans(_k.closing == 0))
_bookable: Final = exists().where(
    t.office_session.c.id == _k.session_id,
    t.office_session.c.status == "open",
    t.office_rule.c.id == t.office_session.c.rule_id,
    t.office_rule.c.walk_in == 0,
)
_FREE: Final = Statement(_spans(and_(_k.closing == 0, ~_taken, _bookable)))
_PEOPLE: Final = Statement(
    select(_b.id, _b.person_id).where(_b.id.in_(bindparam("bookings", expanding=True)))
)


async def week_of(reader: Reader, sight: Sight, begin: datetime, end: datetime, now: datetime) -> Week:
    """Return what somebody may see of the office hours that begin from `begin` until before `end`."""
    if not sight.places:
        return Week((), (), (), ())
    asked: Mapping[str, object] = {
        "places": list(sight.places),
        "organisation": sight.organisation,
        "only": sight.only or "",
        "first_tick": first_tick_from(begin),
        "end_tick": first_tick_from(end),
    }
    coming = {**asked, "first_tick": max(first_tick_from(begin), tick_of(now))}
    hours = await reader.fetch_all(_HOURS, **asked)
    bookings = await reader.fetch_all(_BOOKINGS, **asked, now=to_us(now))
    opened = await reader.fetch_all(_OPENED, **asked)
    free = await reader.fetch_all(_FREE, **coming, now=to_us(now))
    return Week(
        hours=tuple(_hour(row) for row in hours),
        bookings=tuple(_booking(row) for row in bookings),
        opened=tuple(_span(row) for row in opened),
        free=tuple(_span(row) for row in free),
    )


async def people_of(reader: Reader, bookings: Collection[BookingId]) -> dict[BookingId, PersonId]:
    """Return whose bookings these are."""
    if not bookings:
        return {}
    rows = await reader.fetch_all(_PEOPLE, bookings=list(bookings))
    return {BookingId(row["id"]): PersonId(row["person_id"]) for row in rows}


def _hour(row: Row) -> WeekHour:
    own = bool(row["own"])
    return WeekHour(
        place=PlaceId(row["place_id"]),
        resource=StaffId(row["resource"]) if own else None,
        adviser=row["display_name"] if own else "",
        languages=tuple(Lang(code) for code in json.loads(row["languages"])) if own else (),
        desk_no=row["desk_no"],
        day=date.fromisoformat(row["local_date"]),
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        walk_in=bool(row["walk_in"]),
        grid_minutes=row["grid_minutes"],
        buffer_minutes=row["buffer_minutes"],
    )


def _booking(row: Row) -> WeekBooking:
    return WeekBooking(
        place=PlaceId(row["place_id"]),
        resource=StaffId(row["resource"]),
        desk_no=row["desk_no"],
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        status=BookingStatus(row["status"]),
        hold_until=from_us_or_none(row["hold_until"]),
        case_code=None if row["case_code"] is None else CaseCode(row["case_code"]),
        language=Lang(row["language"]),
        party_size=row["party_size"],
        comes=row["person_confirmed_at"] is not None,
    )


def _span(row: Row) -> Span:
    return Span(
        place=PlaceId(row["place_id"]),
        resource=StaffId(row["resource"]),
        desk_no=row["desk_no"],
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
    )
