"""Bookings that an edit may touch, with what staff see of them; no content of cases."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import and_, bindparam, case, exists, literal_column, or_, select

from domain.appointments import AdviserWish, BookingStatus
from domain.change_plan import Touched
from domain.ids import BookingId, CaseCode, Lang, NoticeId, PlaceId, StaffId
from domain.notices import Notice
from domain.ticks import moment_of
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.notices import to_notice
from storage.times import to_us

_b = t.booking.c
_IN_SIGHT: Final = ("held", "confirmed", "offered")
on_telegram = exists().where(
    t.channel_address.c.person_id == _b.person_id,
    t.channel_address.c.channel == "telegram",
    t.channel_address.c.reachable == 1,
)
"""Whether the person of a booking is reached on Telegram."""
_seen = (
    select(
        t.booking,
        t.person.c.language,
        t.intake_record.c.case_code,
        t.intake_record.c.deadline_date,
        case((on_telegram, "telegram"), else_="web").label("channel"),
    )
    .join(t.person, t.person.c.id == _b.person_id)
    .join(t.intake_record, t.intake_record.c.id == _b.record_id, isouter=True)
)
_in_time = and_(
    _b.start_tick >= bindparam("starts_after"),
    _b.start_tick < bindparam("end_tick"),
    _b.end_tick > bindparam("first_tick"),
    _b.status.in_(_IN_SIGHT),
)
_AT_PLACES: Final = Statement(
    _seen.where(_b.place_id.in_(bindparam("places", expanding=True)), _in_time).order_by(_b.start_tick, _b.id)
)
_WITH_ADVISERS: Final = Statement(
    _seen.where(_b.resource.in_(bindparam("resources", expanding=True)), _in_time).order_by(
        _b.start_tick, _b.id
    )
)
_OFFERED: Final = Statement(
    select(_b.id, _b.notice_id)
    .where(
        _b.notice_id.in_(bindparam("notices", expanding=True)),
        _b.status == literal_column("'offered'"),
        _b.hold_until > bindparam("now"),
    )
    .order_by(_b.id)
)
_OPEN_NOTICES: Final = Statement(
    select(t.notice)
    .where(t.notice.c.id.in_(bindparam("notices", expanding=True)), t.notice.c.state == "open")
    .order_by(t.notice.c.id)
)
_DISPLACED: Final = Statement(
    _seen.join(t.notice, t.notice.c.booking_id == _b.id)
    .where(
        t.notice.c.id.in_(bindparam("notices", expanding=True)),
        t.notice.c.state == "open",
        _b.status == "displaced",
    )
    .order_by(_b.start_tick, _b.id)
)
_CLAIMS: Final = Statement(
    select(t.claim.c.resource, t.claim.c.tick, t.claim.c.booking_id)
    .join(t.booking, _b.id == t.claim.c.booking_id)
    .where(
        t.claim.c.resource.in_(bindparam("resources", expanding=True)),
        t.claim.c.tick >= bindparam("first_tick"),
        t.claim.c.tick < bindparam("end_tick"),
        or_(_b.status != "held", _b.hold_until >= bindparam("now")),
    )
)
_LONGEST: Final = 12 * 24
"""No appointment is a day long: what runs at a tick began less than so many ticks before it."""


@dataclass(frozen=True, slots=True)
class SeenBooking:
    """A booking in sight of an edit."""

    touched: Touched
    status: BookingStatus
    ticks: range
    hold_until: int | None
    notice: NoticeId | None


async def bookings_in_sight(
    reader: Reader,
    places: Collection[PlaceId],
    resources: Collection[StaffId],
    first_tick: int,
    end_tick: int,
) -> list[SeenBooking]:
    """Return who occupies time at these places or with these advisers between two ticks, earliest first."""
    span = {"starts_after": first_tick - _LONGEST, "first_tick": first_tick, "end_tick": end_tick}
    found: dict[BookingId, SeenBooking] = {}
    if places:
        for row in await reader.fetch_all(_AT_PLACES, places=sorted(places), **span):
            found[BookingId(row["id"])] = _seen_booking(row)
    if resources:
        for row in await reader.fetch_all(_WITH_ADVISERS, resources=sorted(resources), **span):
            found[BookingId(row["id"])] = _seen_booking(row)
    return sorted(found.values(), key=lambda one: (one.ticks.start, one.touched.booking))


async def held_by_notices(
    reader: Reader, notices: Collection[NoticeId], now: datetime
) -> Mapping[NoticeId, frozenset[BookingId]]:
    """Return which alternatives these notices hold for longer than until now."""
    if not notices:
        return {}
    held: dict[NoticeId, set[BookingId]] = {}
    for row in await reader.fetch_all(_OFFERED, notices=sorted(notices), now=to_us(now)):
        held.setdefault(NoticeId(row["notice_id"]), set()).add(BookingId(row["id"]))
    return {notice: frozenset(bookings) for notice, bookings in held.items()}


async def open_notices(reader: Reader, notices: Collection[NoticeId]) -> list[Notice]:
    """Return those of the notices that nobody has answered yet."""
    if not notices:
        return []
    return [to_notice(row) for row in await reader.fetch_all(_OPEN_NOTICES, notices=sorted(notices))]


async def displaced_behind(reader: Reader, notices: Collection[NoticeId]) -> list[Touched]:
    """Return the appointments that wait for an answer to these notices."""
    if not notices:
        return []
    rows = await reader.fetch_all(_DISPLACED, notices=sorted(notices))
    return [_touched(row, displaced=True) for row in rows]


async def claims_of(
    reader: Reader,
    resources: Collection[StaffId],
    span: range,
    *,
    now: int,
    without: Collection[BookingId],
) -> Mapping[StaffId, frozenset[int]]:
    """Return which ticks of these advisers are taken, by others than these bookings or holds run out."""
    if not resources:
        return {}
    taken: dict[StaffId, set[int]] = {}
    rows: Sequence[Row] = await reader.fetch_all(
        _CLAIMS, resources=sorted(resources), first_tick=span.start, end_tick=span.stop, now=now
    )
    left_out = set(without)
    for row in rows:
        if row["booking_id"] not in left_out:
            taken.setdefault(StaffId(row["resource"]), set()).add(row["tick"])
    return {resource: frozenset(ticks) for resource, ticks in taken.items()}


def _seen_booking(row: Row) -> SeenBooking:
    return SeenBooking(
        touched=_touched(row, displaced=False),
        status=BookingStatus(row["status"]),
        ticks=range(row["start_tick"], row["end_tick"]),
        hold_until=row["hold_until"],
        notice=row["notice_id"],
    )


def _touched(row: Row, *, displaced: bool) -> Touched:
    deadline = row["deadline_date"]
    return Touched(
        booking=BookingId(row["id"]),
        version=row["version"],
        person=row["person_id"],
        case_code=None if row["case_code"] is None else CaseCode(row["case_code"]),
        language=Lang(row["language"]),
        channel=row["channel"],
        party_size=row["party_size"],
        comes=row["person_confirmed_at"] is not None,
        place=PlaceId(row["place_id"]),
        resource=StaffId(row["resource"]),
        desk_no=row["desk_no"],
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        deadline=None if deadline is None else date.fromisoformat(deadline),
        adviser_wish=AdviserWish(row["adviser_wish"]),
        record=row["record_id"],
        displaced=displaced,
    )
