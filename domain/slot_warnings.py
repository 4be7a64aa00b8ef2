"""Where free times run out: so many people could still get an appointment, by municipality and language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.ids import Lang, MunicipalityId, StaffId
from domain.offers import FreeStart


@dataclass(frozen=True, slots=True)
class FewSlots:
    """In a municipality so few appointments are left, with advisers of one language or (None) of any."""

    municipality: MunicipalityId
    language: Lang | None
    free: int
    waiting: int
    """How many people are on the waiting list there, of that language or altogether."""


def appointments_left(starts: Iterable[FreeStart], minutes: int) -> int:
    """Return how many appointments of that length fit, one after the other with each adviser.

    That is less than the number of starts: those that overlap cannot all be taken.
    """
    ends: dict[StaffId, datetime] = {}
    number = 0
    for free in sorted(starts, key=lambda one: one.start):
        if free.start >= ends.get(free.adviser, free.start):
            ends[free.adviser] = free.start + timedelta(minutes=minutes)
            number += 1
    return number
