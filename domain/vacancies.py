"""The waiting list: to whom something that became free is offered, and what of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from domain.ids import BookingId, MunicipalityId, PersonId, PlaceId, RecordId, StaffId, WaitingId
from domain.offers import Adviser, Fit, FreeStart, fit_of
from domain.slots import SlotWish

MOST_OFFERS: Final = 3
"""So often something is offered to somebody who waits; then staff call her."""
NOT_WITHIN: Final = timedelta(hours=24)
"""What starts sooner is not offered: she has to read it, answer, and come."""

Turned = tuple[PlaceId, datetime]
"""A start at a place that was offered to somebody before."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody on the list to whom something may be offered."""

    id: WaitingId
    person: PersonId
    wish: SlotWish
    minutes: int
    since: datetime
    priority: bool = False
    municipality: MunicipalityId | None = None
    record: RecordId | None = None
    party_size: int = 1
    ready: bool = True
    """False while something is kept for her already, or she is choosing a time herself."""
    booking: BookingId | None = None
    """The appointment that the office cancelled and that lives again with the time she takes."""
    turned_down: Collection[Turned] = field(default=())


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A free start, and since when it is free: None means that it was before anybody looked."""

    free: FreeStart
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A vacancy with how well its adviser suits."""

    free: FreeStart
    fit: Fit


@dataclass(slots=True)
class Given:
    """What was given away in this round: nobody else need try it."""

    times: dict[StaffId, list[tuple[datetime, datetime]]] = field(default_factory=dict)

    def add(self, free: FreeStart, minutes: int) -> None:
        """Note a time as given away."""
        end = free.start + timedelta(minutes=minutes)
        self.times.setdefault(free.adviser, []).append((free.start, end))

    def meets(self, free: FreeStart, minutes: int) -> bool:
        """Say whether something of this time is given away."""
        end = free.start + timedelta(minutes=minutes)
        return any(free.start < ends and begins < end for begins, ends in self.times.get(free.adviser, ()))


def choices(
    entry: Waiting,
    vacancies: Mapping[PlaceId, Sequence[Vacancy]],
    tiers: Sequence[Sequence[PlaceId]],
    advisers: Mapping[StaffId, Adviser],
    *,
    given: Given,
    now: datetime,
) -> list[Choice]:
    """Return what may be offered to her, best first, of the first group of places that has anything.

    Who waits although others were free turned those down: to her only what became free afterwards is offered.
    Whom the office cancelled may have anything. Nobody is offered twice what she did not take. Adviser and
    language as wished come first, then the earliest.
    """
    for places in tiers:
        order = {place: number for number, place in enumerate(places)}
        here = [
            Choice(one.free, fit_of(advisers.get(one.free.adviser), entry.wish))
            for place in places
            for one in vacancies.get(place, ())
            if _may_have(entry, one, now) and not given.meets(one.free, entry.minutes)
        ]
        if here:
            return sorted(
                here, key=lambda one: (-one.fit.rank, one.free.start, order[one.free.place], one.free.adviser)
            )
    return []


def _may_have(entry: Waiting, vacancy: Vacancy, now: datetime) -> bool:
    free = vacancy.free
    if not entry.priority and (vacancy.since is None or vacancy.since <= entry.since):
        return False
    return free.start >= now + NOT_WITHIN and (free.place, free.start) not in entry.turned_down
