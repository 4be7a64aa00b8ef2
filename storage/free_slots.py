"""Which starts are free: runs of open, unclaimed ticks that are long enough, found with a window function."""

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Integer, and_, bindparam, exists, func, or_, select

from domain.ids import PlaceId, StaffId
from domain.offers import Adviser, FreeStart, best_offers, by_day, enough_matches, is_match, pick, windows
from domain.slots import OfferQuery, SlotOffer
from domain.staff import Gender
from domain.ticks import TICK_MINUTES, first_tick_from, moment_of, ticks_in
from storage import tables as t
from storage.database import Reader, Statement
from storage.times import to_us

_taken = exists().where(
    t.claim.c.resource == t.open_tick.c.resource,
    t.claim.c.tick == t.open_tick.c.tick,
    t.booking.c.id == t.claim.c.booking_id,
    or_(t.booking.c.status != "held", t.booking.c.hold_until >= bindparam("now")),
)
"""Claimed by anything but a hold that has run out."""

_free = (
    select(
        t.open_tick.c.place_id,
        t.open_tick.c.resource,
        t.open_tick.c.session_id,
        t.open_tick.c.tick,
        func.lead(t.open_tick.c.tick, bindparam("others", type_=Integer))
        .over(partition_by=t.open_tick.c.session_id, order_by=t.open_tick.c.tick)
        .label("last_tick"),
    )
    .where(
        t.open_tick.c.place_id.in_(bindparam("places", expanding=True)),
        t.open_tick.c.tick >= bindparam("first_tick"),
        t.open_tick.c.tick < bindparam("end_tick") + bindparam("others", type_=Integer),
        t.open_tick.c.closing == 0,
        ~_taken,
    )
    .subquery("free")
)
"""Each free tick beside the one that comes `others` later in its office hour: when no tick is missing between
them, an appointment of that length fits."""

_appointment_ends = _free.c.tick + bindparam("others", type_=Integer) + 1
_buffer_taken = exists().where(
    t.claim.c.resource == _free.c.resource,
    t.claim.c.tick >= _appointment_ends,
    t.claim.c.tick < _appointment_ends + t.office_rule.c.buffer_minutes // TICK_MINUTES,
    t.claim.c.tick < t.office_session.c.end_tick,
    t.booking.c.id == t.claim.c.booking_id,
    or_(t.booking.c.status != "held", t.booking.c.hold_until >= bindparam("now")),
)
"""Something begins in the minutes that are to be kept free after the appointment."""

_STARTS = Statement(
    select(_free.c.place_id, _free.c.resource, _free.c.tick, t.office_rule.c.buffer_minutes)
    .join(t.office_session, t.office_session.c.id == _free.c.session_id)
    .join(t.office_rule, t.office_rule.c.id == t.office_session.c.rule_id)
    .where(
        and_(
            _free.c.last_tick == _free.c.tick + bindparam("others", type_=Integer),
            _free.c.tick < bindparam("end_tick"),
            (_free.c.tick - t.office_session.c.start_tick) % (t.office_rule.c.grid_minutes // TICK_MINUTES)
            == 0,
            t.office_session.c.status == "open",
            t.office_rule.c.walk_in == 0,
            or_(t.office_rule.c.buffer_minutes == 0, ~_buffer_taken),
        )
    )
    .order_by(_free.c.tick, _free.c.resource)
)
_ADVISERS = Statement(
    select(t.staff.c.id, t.staff.c.languages, t.staff.c.gender).where(t.staff.c.is_adviser == 1)
)
_ZONES = Statement(
    select(t.place.c.id, t.place.c.tz).where(t.place.c.id.in_(bindparam("places", expanding=True)))
)


async def load_advisers(reader: Reader) -> dict[StaffId, Adviser]:
    """Return the advisers with the languages they speak."""
    return {
        row["id"]: Adviser(
            StaffId(row["id"]),
            frozenset(json.loads(row["languages"])),
            Gender(row["gender"]) if row["gender"] else None,
        )
        for row in await reader.fetch_all(_ADVISERS)
    }


async def zones_of(reader: Reader, places: Sequence[PlaceId]) -> dict[PlaceId, ZoneInfo]:
    """Return the zones of these places."""
    rows = await reader.fetch_all(_ZONES, places=list(places))
    return {PlaceId(row["id"]): ZoneInfo(row["tz"]) for row in rows}


async def find_offers(reader: Reader, query: OfferQuery) -> list[SlotOffer]:
    """Return free starts, earliest first, of at most `limit_days` days with at most `per_day` each.

    When too few starts of the first two weeks suit every wish, others are shown too, with their flags down.
    """
    if not query.places:
        return []
    zones = await zones_of(reader, query.places)
    advisers = await load_advisers(reader)
    offers: list[SlotOffer] = []
    only_matches: bool | None = None
    async for starts in free_windows(reader, query):
        found = best_offers(starts, advisers, query)
        if only_matches is None:
            only_matches = enough_matches(found)
        offers += [offer for offer in found if is_match(offer) or not only_matches]
        if len(by_day(offers, zones)) >= query.limit_days:
            break
    days = list(by_day(offers, zones).values())[: query.limit_days]
    return [offer for day in days for offer in pick(day, query.per_day)]


async def find_offers_in_tiers(
    reader: Reader, tiers: Sequence[Sequence[PlaceId]], query: OfferQuery
) -> list[SlotOffer]:
    """Return the offers of the first group of places that has any; the query's own places do not count."""
    for places in tiers:
        offers = await find_offers(reader, replace(query, places=tuple(places)))
        if offers:
            return offers
    return []


async def free_windows(reader: Reader, query: OfferQuery) -> AsyncIterator[list[FreeStart]]:
    """Give the free starts, two weeks at a time, so that the usual question reads little."""
    for begin, end in windows(query.earliest, query.latest):
        yield await _starts(reader, query, begin, end)


async def _starts(reader: Reader, query: OfferQuery, begin: datetime, end: datetime) -> list[FreeStart]:
    rows = await reader.fetch_all(
        _STARTS,
        places=list(query.places),
        first_tick=first_tick_from(begin),
        end_tick=first_tick_from(end),
        others=ticks_in(query.minutes) - 1,
        now=to_us(query.now),
    )
    return [
        FreeStart(row["place_id"], row["resource"], moment_of(row["tick"]), row["buffer_minutes"])
        for row in rows
    ]
