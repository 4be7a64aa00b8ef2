"""Times at which an adviser is busy elsewhere, as her own calendar says, and why one cannot be read."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LONGEST: Final = 1_000_000
"""Bytes of a calendar file."""
MOST_EVENTS: Final = 2_000
"""Events of a calendar file."""
MOST_TIMES: Final = 2_000
"""Times that are blocked, once repetitions are counted one by one and what touches is joined."""
WEEKS: Final = 12
"""How far ahead a calendar is read."""


class CalendarProblem(StrEnum):
    """Why a calendar could not be read; what it blocked before stays blocked."""

    NO_CALENDAR = "no_calendar"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    """More events, or more of their repetitions, than anybody has."""
    TOO_HARD = "too_hard"
    """Reading it took longer, or more memory, than is allowed."""
    ADDRESS = "address"
    """Not an https address, or one that leads into a network that is not public."""
    REDIRECTS = "redirects"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    """The server answered with an error."""
    LOST = "lost"
    """The address cannot be opened any more: its key is gone."""


@dataclass(frozen=True, slots=True, order=True)
class BusyTime:
    """From the first tick up to, but without, the end tick."""

    first: int
    end: int


def joined(times: Iterable[BusyTime]) -> tuple[BusyTime, ...]:
    """Return the same times in order, those that touch or overlap as one."""
    found: list[BusyTime] = []
    for one in sorted(times):
        if found and one.first <= found[-1].end:
            found[-1] = BusyTime(found[-1].first, max(found[-1].end, one.end))
        else:
            found.append(one)
    return tuple(found)
