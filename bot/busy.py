"""Reads the calendars whose addresses advisers gave, every hour, and blocks the times they are busy."""

from datetime import timedelta
from typing import Final, Protocol

import structlog

from bot.house import House
from bot.outward import (
    NotPublicError,
    Outside,
    OutwardError,
    RefusedError,
    TooLargeError,
    TooManyRedirectsError,
    fetch,
)
from domain.busy import LONGEST, BusyTime, CalendarProblem
from domain.errors import Erased, LotseError
from storage.busy_calendars import (
    BusyCalendar,
    block_busy_times,
    calendar_by_id,
    due_calendars,
    note_reading,
    open_url,
)
from storage.staff_phones import staff_key

EVERY: Final = timedelta(hours=1)
_SLACK: Final = timedelta(minutes=5)
"""The job comes a little earlier or later; a calendar is not to wait two hours for that."""
_PROBLEMS: Final = (
    (NotPublicError, CalendarProblem.ADDRESS),
    (TooLargeError, CalendarProblem.TOO_LARGE),
    (TooManyRedirectsError, CalendarProblem.REDIRECTS),
    (RefusedError, CalendarProblem.REFUSED),
)

_log = structlog.get_logger(__name__)


class ReadsCalendars(Protocol):
    """Turns the bytes of a calendar into busy times."""

    async def read(self, content: bytes) -> tuple[BusyTime, ...] | CalendarProblem:
        """Return the busy times of the coming weeks, or why there are none to be had."""


class BusyCalendars:
    """Reads what is due; what cannot be read keeps the times it blocked before, and says why."""

    def __init__(self, house: House, reader: ReadsCalendars, outside: Outside | None = None) -> None:
        self._house = house
        self._reader = reader
        self._outside = outside or Outside()

    async def run(self) -> int:
        """Read each calendar that was not read for an hour; return how many block other times than before."""
        before = self._house.clock() - EVERY + _SLACK
        async with self._house.database.reading() as reader:
            due = await due_calendars(reader, before)
        changed = 0
        for calendar in due:
            try:
                changed += await self._one(calendar)
            except (LotseError, OSError) as error:
                _log.warning("busy times not read", staff=calendar.staff, reason=type(error).__name__)
        return changed

    async def _one(self, calendar: BusyCalendar) -> bool:
        found = await self._found(calendar)
        house = self._house
        async with house.database.transaction() as tx:
            if await calendar_by_id(tx, calendar.id) is None:
                return False  # removed while it was read
            if isinstance(found, CalendarProblem):
                await note_reading(tx, calendar.id, house.clock(), found)
                return False
            return await block_busy_times(
                tx,
                calendar,
                found,
                now=house.clock(),
                weeks=house.policy.horizon_weeks,
                new_id=house.new_id,
            )

    async def _found(self, calendar: BusyCalendar) -> tuple[BusyTime, ...] | CalendarProblem:
        try:
            url = open_url(await self._house.vault.box(staff_key(calendar.staff)), calendar)
            return await self._reader.read(await fetch(self._outside, url, most=LONGEST))
        except Erased:
            return CalendarProblem.LOST
        except OutwardError as error:
            return next(
                (one for kind, one in _PROBLEMS if isinstance(error, kind)), CalendarProblem.UNREACHABLE
            )
