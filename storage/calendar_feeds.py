"""Secret addresses at which appointments can be read as a calendar, and what stands in such a calendar."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import Integer, Text, and_, bindparam, exists, or_, select, update

from domain.appointments import BookingStatus
from domain.ids import BookingId, CaseCode, OrganisationId, PlaceId, StaffId
from domain.staff import Role
from domain.ticks import moment_of, tick_of
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, to_us

MOST: Final = 2_000
"""How many appointments one calendar shows at most."""
_SHOWN: Final = (BookingStatus.CONFIRMED, BookingStatus.KEPT, BookingStatus.NO_SHOW)
_f: Final = t.calendar_feed.c
_b: Final = t.booking.c
_r: Final = t.intake_record.c
_ADD: Final = insert(t.calendar_feed)
_REVOKE: Final = Statement(
    update(t.calendar_feed)
    .where(_f.id == bindparam("feed"), _f.revoked_at.is_(None))
    .values(revoked_at=bindparam("now", type_=_f.revoked_at.type))
)
_OPEN: Final = Statement(select(t.calendar_feed).where(_f.id == bindparam("feed"), _f.revoked_at.is_(None)))
_maker_works_here: Final = and_(
    t.staff.c.active == 1,
    or_(t.staff.c.ends_on.is_(None), t.staff.c.ends_on >= bindparam("today", type_=Text())),
)
_maker_plans_there: Final = and_(
    t.staff.c.role.in_(bindparam("planners", expanding=True)),
    exists().where(
        t.place.c.id == _f.place_id,
        t.staff_municipality.c.staff_id == t.staff.c.id,
        t.staff_municipality.c.municipality_id == t.place.c.municipality_id,
    ),
)
_BY_TOKEN: Final = Statement(
    select(t.calendar_feed)
    .join(t.staff, t.staff.c.id == _f.created_by)
    .where(
        _f.token_hash == bindparam("token_hash"),
        _f.revoked_at.is_(None),
        _maker_works_here,
        or_(_f.staff_id == t.staff.c.id, _maker_plans_there),
    )
)
_OF_STAFF: Final = Statement(
    select(t.calendar_feed)
    .where(_f.staff_id == bindparam("staff"), _f.revoked_at.is_(None))
    .order_by(_f.created_at, _f.id)
)
_OF_PLACES: Final = Statement(
    # Several organisations may share a house: one sees the addresses that are one's own.
    select(t.calendar_feed)
    .join(t.staff, t.staff.c.id == _f.created_by)
    .where(
        _f.place_id.in_(bindparam("places", expanding=True)),
        _f.revoked_at.is_(None),
        t.staff.c.organisation_id == bindparam("organisation"),
    )
    .order_by(_f.place_id, _f.created_at, _f.id)
)
_entries: Final = (
    select(
        _b.id,
        _b.place_id,
        _b.start_tick,
        _b.end_tick,
        _b.sequence,
        _b.updated_at,
        _r.case_code,
    )
    .outerjoin(t.intake_record, _r.booking_id == _b.id)
    .where(_b.status.in_([status.value for status in _SHOWN]), _b.start_tick >= bindparam("since"))
    .order_by(_b.start_tick, _b.id)
    .limit(bindparam("most", type_=Integer()))
)
_ENTRIES_OF_STAFF: Final = Statement(_entries.where(_b.resource == bindparam("staff")))
_maker: Final = t.staff.alias("maker")
_ENTRIES_OF_PLACE: Final = Statement(
    # Several organisations may share a house: one sees the appointments with its own advisers.
    _entries.join(t.staff, t.staff.c.id == _b.resource)
    .join(_maker, _maker.c.organisation_id == t.staff.c.organisation_id)
    .where(_b.place_id == bindparam("place"), _maker.c.id == bindparam("maker"))
)


@dataclass(frozen=True, slots=True)
class CalendarFeed:
    """A secret address: of an adviser's appointments, or of those at a place."""

    id: str
    created_by: StaffId
    created_at: datetime
    staff: StaffId | None = None
    place: PlaceId | None = None


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One appointment of a calendar: when and where, and the case code if it has a record."""

    booking: BookingId
    case_code: CaseCode | None
    place: PlaceId
    start: datetime
    end: datetime
    sequence: int
    changed_at: datetime


async def add_feed(tx: Transaction, feed: CalendarFeed, token_hash: str) -> None:
    """Store an address by the keyed hash of its secret."""
    await tx.execute(
        _ADD,
        id=feed.id,
        token_hash=token_hash,
        staff_id=feed.staff,
        place_id=feed.place,
        created_by=feed.created_by,
        created_at=to_us(feed.created_at),
        revoked_at=None,
    )


async def revoke_feed(tx: Transaction, feed: str, now: datetime) -> bool:
    """Close an address for good; False when there is none of that id that is open."""
    return await tx.execute(_REVOKE, feed=feed, now=to_us(now)) == 1


async def open_feed(reader: Reader, feed: str) -> CalendarFeed | None:
    """Return the address with that id, unless it was revoked."""
    row = await reader.fetch_one(_OPEN, feed=feed)
    return None if row is None else _feed(row)


async def feed_by_token(
    reader: Reader, token_hash: str, today: date, planners: Collection[Role]
) -> CalendarFeed | None:
    """Return what a secret opens: nothing once it was revoked, or once its maker works here no longer.

    That of a place opens only as long as its maker has one of these roles and looks after the municipality.
    """
    row = await reader.fetch_one(
        _BY_TOKEN,
        token_hash=token_hash,
        today=today.isoformat(),
        planners=[role.value for role in planners],
    )
    return None if row is None else _feed(row)


async def feeds_of_staff(reader: Reader, staff: StaffId) -> Sequence[CalendarFeed]:
    """Return the open addresses of an adviser's appointments, oldest first."""
    return [_feed(row) for row in await reader.fetch_all(_OF_STAFF, staff=staff)]


async def feeds_of_places(
    reader: Reader, organisation: OrganisationId, places: Collection[PlaceId]
) -> Sequence[CalendarFeed]:
    """Return the open addresses of these places that this organisation has made, oldest first at each."""
    if not places:
        return []
    rows = await reader.fetch_all(_OF_PLACES, organisation=organisation, places=list(places))
    return [_feed(row) for row in rows]


async def feed_entries(reader: Reader, feed: CalendarFeed, since: datetime) -> Sequence[FeedEntry]:
    """Return the appointments of a calendar that begin at `since` or later, at most `MOST`."""
    first = tick_of(since)
    if feed.staff is not None:
        rows = await reader.fetch_all(_ENTRIES_OF_STAFF, staff=feed.staff, since=first, most=MOST)
    elif feed.place is not None:
        rows = await reader.fetch_all(
            _ENTRIES_OF_PLACE, place=feed.place, maker=feed.created_by, since=first, most=MOST
        )
    else:
        rows = []
    return [_entry(row) for row in rows]


def _feed(row: Row) -> CalendarFeed:
    return CalendarFeed(
        id=row["id"],
        created_by=StaffId(row["created_by"]),
        created_at=from_us(row["created_at"]),
        staff=None if row["staff_id"] is None else StaffId(row["staff_id"]),
        place=None if row["place_id"] is None else PlaceId(row["place_id"]),
    )


def _entry(row: Row) -> FeedEntry:
    return FeedEntry(
        booking=BookingId(row["id"]),
        case_code=None if row["case_code"] is None else CaseCode(row["case_code"]),
        place=PlaceId(row["place_id"]),
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        sequence=row["sequence"],
        changed_at=from_us(row["updated_at"]),
    )
