"""What is measured beside Lotse: bookings checked and then inserted, and hours expanded each time."""

from datetime import date, timedelta
from typing import Final

from sqlalchemy import bindparam, select, text

from benchmarks.slots_fill import HALF_HOUR
from domain.free_time import FreeTime, OpenHour
from domain.ids import PlaceId, StaffId
from domain.offers import best_offers
from domain.office_hours import occurrences
from domain.public_holidays import public_holidays
from domain.slots import OfferQuery, SlotOffer
from domain.ticks import first_tick_from
from storage import tables as t
from storage.database import Database, Reader, Statement
from storage.free_slots import load_advisers
from storage.office_rules import load_office_plan

_A_DAY: Final = 288
_CREATE: Final = (
    "CREATE TABLE naive_booking (id TEXT PRIMARY KEY, resource TEXT, start_tick BIGINT, end_tick BIGINT)",
    "CREATE INDEX ix_naive_booking ON naive_booking (resource, start_tick)",
    "INSERT INTO naive_booking SELECT id, resource, start_tick, end_tick FROM booking",
)
_OF_THE_DAY: Final = Statement(
    text(
        "SELECT start_tick, end_tick FROM naive_booking"
        " WHERE resource = :resource AND start_tick >= :first AND start_tick < :last"
    )
)
_INSERT: Final = Statement(text("INSERT INTO naive_booking VALUES (:id, :resource, :first, :last)"))
_DELETE: Final = Statement(text("DELETE FROM naive_booking WHERE id LIKE 'naive-%'"))
_OVERLAPS: Final = Statement(
    text(
        "SELECT count(*) AS number FROM naive_booking one JOIN naive_booking other"
        " ON one.resource = other.resource AND one.id < other.id"
        " AND one.start_tick < other.end_tick AND other.start_tick < one.end_tick"
        " WHERE one.id LIKE 'naive-%'"
    )
)
_BOOKED: Final = Statement(
    select(t.booking.c.resource, t.booking.c.start_tick, t.booking.c.end_tick).where(
        t.booking.c.place_id == bindparam("place"),
        t.booking.c.start_tick >= bindparam("first"),
        t.booking.c.start_tick < bindparam("last"),
        t.booking.c.status.in_(["held", "confirmed", "offered"]),
    )
)


async def make_naive_table(database: Database) -> None:
    """Make a table of bookings as it is mostly made, with everything that is booked."""
    for statement in _CREATE:
        async with database.transaction() as tx:
            await tx.execute(Statement(text(statement)))


async def check_then_insert(database: Database, code: str, resource: str, tick: int) -> bool:
    """Book what nobody seems to have."""
    async with database.reading() as reader:
        taken = await reader.fetch_all(
            _OF_THE_DAY, resource=resource, first=tick - _A_DAY, last=tick + _A_DAY
        )
    if any(row["start_tick"] < tick + HALF_HOUR and tick < row["end_tick"] for row in taken):
        return False
    async with database.transaction() as tx:
        await tx.execute(_INSERT, id=f"naive-{code}", resource=resource, first=tick, last=tick + HALF_HOUR)
    return True


async def forget_naive(database: Database) -> None:
    """Take back what was booked that way."""
    async with database.transaction() as tx:
        await tx.execute(_DELETE)


async def overlaps(database: Database) -> int:
    """Return how many of them overlap."""
    async with database.reading() as reader:
        row = await reader.fetch_one(_OVERLAPS)
    assert row is not None
    return int(row["number"])


async def expand_each_time(reader: Reader, place: PlaceId, query: OfferQuery) -> list[SlotOffer]:
    """Return the free starts of two weeks as they are found without open ticks: from the rules themselves."""
    first: date = query.earliest.date()
    last = first + timedelta(days=14)
    plan = await load_office_plan(reader, first)
    holidays, zone = public_holidays(first, last), plan.zones[place]
    hours = [
        one
        for rule in plan.rules
        if rule.place == place
        for one in occurrences(rule, first, last, closures=plan.closures, holidays=holidays, tz=zone)
    ]
    span = {"first": min(one.ticks.start for one in hours), "last": max(one.ticks.stop for one in hours)}
    taken: dict[StaffId, set[int]] = {}
    for row in await reader.fetch_all(_BOOKED, place=place, **span):
        taken.setdefault(row["resource"], set()).update(range(row["start_tick"], row["end_tick"]))
    free = FreeTime(
        OpenHour.of(one, 1, frozenset(taken.get(one.rule.staff, ())))  # which desk does not matter here
        for one in hours
    )
    starts = free.starts([place], query.minutes, first_tick_from(query.earliest), span["last"])
    return best_offers(starts, await load_advisers(reader), query)
