"""The appointments of a day, for those who receive people: a code, a language, how many come.

Neither names nor topics nor anything sealed leaves these statements, whoever asks. The record behind a line
is opened, and its reading noted, elsewhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Select, Text, and_, bindparam, case, func, or_, select

from domain.appointments import BookingStatus
from domain.ids import BookingId, CaseCode, Lang, PlaceId, StaffId
from domain.ticks import first_tick_from, moment_of
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.desk_records import VIEWER, visible_to
from storage.times import from_us


@dataclass(frozen=True, slots=True)
class DayQuery:
    """Whose list, of what begins from `begin` on and before `end`; at one place or with one adviser."""

    viewer: StaffId
    begin: datetime
    end: datetime
    place: PlaceId | None = None
    adviser: StaffId | None = None


@dataclass(frozen=True, slots=True)
class DayLine:
    """One appointment; `opens` says whether organisation and municipality let the viewer see its record."""

    booking: BookingId
    version: int
    status: BookingStatus
    changed_at: datetime
    place: PlaceId
    desk_no: int
    adviser: StaffId
    adviser_name: str
    start: datetime
    end: datetime
    case_code: CaseCode | None
    language: Lang
    channel: str
    party_size: int
    comes: bool
    opens: bool


@dataclass(frozen=True, slots=True)
class DayChoices:
    """Where and with whom there are appointments on the day: what the list can be narrowed to."""

    places: frozenset[PlaceId]
    advisers: Mapping[StaffId, str]
    """Their names."""


_b, _r, _p = t.booking.c, t.intake_record.c, t.person.c
_adviser = t.staff.alias("adviser")
_home = t.place.alias("home")
_STANDING: Final = (BookingStatus.CONFIRMED, BookingStatus.KEPT, BookingStatus.NO_SHOW)
_FALLEN: Final = (
    BookingStatus.DISPLACED,
    BookingStatus.CANCELLED_BY_PERSON,
    BookingStatus.CANCELLED_BY_OFFICE,
)
"""Appointments that will not be; shown where a record still names them: nobody has to wait for her."""


def _may_see(viewer: ColumnElement[str]) -> ColumnElement[bool]:
    """The boundary: appointments with one's organisation, in one's municipalities, and one's own anywhere."""
    member = t.staff.alias("member")
    organisation = select(member.c.organisation_id).where(member.c.id == viewer).scalar_subquery()
    towns = select(t.staff_municipality.c.municipality_id).where(t.staff_municipality.c.staff_id == viewer)
    near = select(_home.c.id).where(_home.c.municipality_id.in_(towns))
    return and_(_adviser.c.organisation_id == organisation, or_(_b.place_id.in_(near), _b.resource == viewer))


def _text(name: str) -> ColumnElement[str]:
    return bindparam(name, type_=Text())


def _lines(*conditions: ColumnElement[bool]) -> Select[tuple[object, ...]]:
    opens = case((and_(_r.id.is_not(None), visible_to(VIEWER)), 1), else_=0)
    return (
        select(
            _b.id,
            _b.version,
            _b.status,
            _b.updated_at,
            _b.place_id,
            _b.desk_no,
            _b.resource,
            _b.start_tick,
            _b.end_tick,
            _b.party_size,
            _b.person_confirmed_at,
            _adviser.c.display_name.label("adviser_name"),
            _r.case_code,
            func.coalesce(_r.language, _p.language).label("language"),
            func.coalesce(_r.channel, "").label("channel"),
            opens.label("opens"),
        )
        .join_from(t.booking, _adviser, _adviser.c.id == _b.resource)
        .join(t.person, _p.id == _b.person_id)
        .outerjoin(t.intake_record, _r.booking_id == _b.id)
        .where(
            _may_see(VIEWER),
            or_(_b.status.in_(_STANDING), and_(_b.status.in_(_FALLEN), _r.case_code.is_not(None))),
            *conditions,
        )
    )


_on_the_day: Final = (_b.start_tick >= bindparam("first_tick"), _b.start_tick < bindparam("end_tick"))
_DAY: Final = Statement(
    _lines(
        *_on_the_day,
        or_(_text("place") == "", _b.place_id == _text("place")),
        or_(_text("chosen") == "", _b.resource == _text("chosen")),
    )
    .order_by(_b.start_tick, _b.place_id, _b.desk_no, _b.id)
    .limit(bindparam("most"))
)
_ONE: Final = Statement(_lines(_b.id == bindparam("booking")))
_choices = _lines(*_on_the_day).subquery("lines")
_CHOICES: Final = Statement(
    select(_choices.c.place_id, _choices.c.resource, _choices.c.adviser_name).distinct()
)


async def day_list(reader: Reader, query: DayQuery, *, most: int) -> Sequence[DayLine]:
    """Return the appointments of a day that somebody may see, in the order of their start."""
    rows = await reader.fetch_all(
        _DAY,
        viewer=query.viewer,
        first_tick=first_tick_from(query.begin),
        end_tick=first_tick_from(query.end),
        place=query.place or "",
        chosen=query.adviser or "",
        most=most,
    )
    return [_line(row) for row in rows]


async def day_choices(reader: Reader, query: DayQuery) -> DayChoices:
    """Return all places and advisers of the day that somebody may see, however the list is narrowed."""
    rows = await reader.fetch_all(
        _CHOICES,
        viewer=query.viewer,
        first_tick=first_tick_from(query.begin),
        end_tick=first_tick_from(query.end),
    )
    return DayChoices(
        frozenset(PlaceId(row["place_id"]) for row in rows),
        {StaffId(row["resource"]): row["adviser_name"] for row in rows},
    )


async def day_line(reader: Reader, viewer: StaffId, booking: BookingId) -> DayLine | None:
    """Return one appointment of the list; None for a foreign one as for one that is not there."""
    row = await reader.fetch_one(_ONE, viewer=viewer, booking=booking)
    return None if row is None else _line(row)


def _line(row: Row) -> DayLine:
    return DayLine(
        booking=BookingId(row["id"]),
        version=row["version"],
        status=BookingStatus(row["status"]),
        changed_at=from_us(row["updated_at"]),
        place=PlaceId(row["place_id"]),
        desk_no=row["desk_no"],
        adviser=StaffId(row["resource"]),
        adviser_name=row["adviser_name"],
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        case_code=None if row["case_code"] is None else CaseCode(row["case_code"]),
        language=Lang(row["language"]),
        channel=row["channel"],
        party_size=row["party_size"],
        comes=row["person_confirmed_at"] is not None,
        opens=bool(row["opens"]),
    )
