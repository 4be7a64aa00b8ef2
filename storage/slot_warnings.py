"""Counting what is still free, for staff to be warned in time."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, func, select

from domain.appointments import DEFAULT_POLICY, AppointmentPolicy
from domain.directory import Directory
from domain.ids import GERMAN, Lang, MunicipalityId, PlaceId, StaffId
from domain.offers import Adviser, FreeStart, spoken
from domain.slot_warnings import FewSlots, appointments_left
from domain.slots import OfferQuery, SlotWish
from domain.ticks import first_tick_from
from storage import tables as t
from storage.database import Reader, Statement
from storage.free_slots import free_windows, load_advisers
from storage.queue_conditions import IS_OPEN
from storage.times import to_us

_ASKED_SINCE: Final = timedelta(days=90)
_r: Final = t.intake_record.c
_w: Final = t.waiting.c
_o: Final = t.open_tick.c
_ASKED: Final = Statement(
    select(_r.municipality_id, _r.language)
    .where(
        _r.municipality_id.in_(bindparam("towns", expanding=True)),
        IS_OPEN,
        _r.created_at >= bindparam("since"),
    )
    .group_by(_r.municipality_id, _r.language)
)
_WAIT: Final = Statement(
    select(_w.municipality_id, _w.language, func.count().label("people"))
    .where(_w.municipality_id.in_(bindparam("towns", expanding=True)), _w.status.in_(["waiting", "offered"]))
    .group_by(_w.municipality_id, _w.language)
)
_THERE: Final = Statement(
    select(_o.place_id, _o.resource)
    .where(
        _o.place_id.in_(bindparam("places", expanding=True)),
        _o.tick >= bindparam("first_tick"),
        _o.tick < bindparam("end_tick"),
    )
    .group_by(_o.place_id, _o.resource)
)


async def few_free_starts(
    reader: Reader,
    directory: Directory,
    towns: Collection[MunicipalityId],
    *,
    now: datetime,
    days: int,
    fewer_than: int,
    policy: AppointmentPolicy = DEFAULT_POLICY,
) -> tuple[FewSlots, ...]:
    """Return for which of the municipalities and languages fewer than so many appointments are left.

    Counted are the places that people of a municipality are offered first. Languages are those in which
    people wait or asked lately, if somebody who has office hours there speaks them: for others an interpreter
    is needed anyway, and no free time would end the warning.
    """
    homes = {town: _first_places(directory, town) for town in towns}
    places = sorted({place for near in homes.values() for place in near})
    if not places:
        return ()
    until = now + timedelta(days=days)
    free = await _free(reader, places, now, until, policy)
    there = await _advisers_there(reader, places, now, until)
    advisers = await load_advisers(reader)
    asked, waiting = await _asked(reader, sorted(towns), now)
    found = []
    for town in sorted(towns, key=lambda one: _position(directory, one)):
        near = homes[town]
        starts = [one for place in near for one in free.get(place, ())]
        speakers = {code for place in near for code in there.get(place, ())}
        languages = {spoken(one) for one in asked.get(town, ())} & _languages(speakers, advisers)
        people = waiting.get(town, Counter())
        found.append(FewSlots(town, None, appointments_left(starts, policy.base_minutes), people.total()))
        for language in sorted(languages):
            theirs = [one for one in starts if language in _languages({one.adviser}, advisers)]
            left = appointments_left(theirs, policy.base_minutes)
            found.append(FewSlots(town, Lang(language), left, people[language]))
    return tuple(one for one in found if one.free < fewer_than)


def _first_places(directory: Directory, town: MunicipalityId) -> tuple[PlaceId, ...]:
    tiers = directory.place_tiers(town)
    return tuple(place.id for place in tiers[0]) if tiers else ()


def _position(directory: Directory, town: MunicipalityId) -> tuple[int, str]:
    found = directory.municipality(town)
    return (0 if found is None else found.position, town)


def _languages(codes: Collection[StaffId], advisers: Mapping[StaffId, Adviser]) -> set[str]:
    return {language for code in codes if code in advisers for language in advisers[code].languages}


async def _free(
    reader: Reader, places: Sequence[PlaceId], now: datetime, until: datetime, policy: AppointmentPolicy
) -> Mapping[PlaceId, Sequence[FreeStart]]:
    query = OfferQuery(tuple(places), policy.base_minutes, SlotWish(GERMAN), now, until=until, policy=policy)
    found: dict[PlaceId, list[FreeStart]] = {}
    async for window in free_windows(reader, query):
        for one in window:
            found.setdefault(one.place, []).append(one)
    return found


async def _advisers_there(
    reader: Reader, places: Sequence[PlaceId], now: datetime, until: datetime
) -> Mapping[PlaceId, Sequence[StaffId]]:
    rows = await reader.fetch_all(
        _THERE, places=list(places), first_tick=first_tick_from(now), end_tick=first_tick_from(until)
    )
    found: dict[PlaceId, list[StaffId]] = {}
    for row in rows:
        found.setdefault(PlaceId(row["place_id"]), []).append(StaffId(row["resource"]))
    return found


async def _asked(
    reader: Reader, towns: Sequence[MunicipalityId], now: datetime
) -> tuple[Mapping[MunicipalityId, set[Lang]], Mapping[MunicipalityId, Counter[str]]]:
    """In which languages open requests are that came lately, or people wait, and how many wait in each."""
    asked: dict[MunicipalityId, set[Lang]] = {}
    waiting: dict[MunicipalityId, Counter[str]] = {}
    for row in await reader.fetch_all(_ASKED, towns=list(towns), since=to_us(now - _ASKED_SINCE)):
        asked.setdefault(row["municipality_id"], set()).add(Lang(row["language"]))
    for row in await reader.fetch_all(_WAIT, towns=list(towns)):
        language = Lang(row["language"])
        asked.setdefault(row["municipality_id"], set()).add(language)
        waiting.setdefault(row["municipality_id"], Counter())[spoken(language)] += row["people"]
    return asked, waiting
