"""Reads calendars of staff, each in a process of its own that is stopped when it does not come to an end."""

import asyncio
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from domain.busy import LONGEST, WEEKS, BusyTime, CalendarProblem
from domain.quiet_hours import ZONE
from domain.ticks import tick_of

_ROOT: Final = Path(__file__).resolve().parent.parent
_PATIENCE: Final = 20.0
"""Seconds; beside others the process may have to wait for its own."""
_PASSED_ON: Final = ("PATH", "LANG", "LC_ALL", "TZDIR", "LD_LIBRARY_PATH")


class CalendarReader:
    """Reads one calendar after the other."""

    def __init__(
        self, clock: Callable[[], datetime], zone: ZoneInfo = ZONE, patience: float = _PATIENCE
    ) -> None:
        self._clock = clock
        self._zone = zone
        self._patience = patience
        self._one_at_a_time = asyncio.Lock()

    async def read(self, content: bytes) -> tuple[BusyTime, ...] | CalendarProblem:
        """Return the busy times of the coming weeks, or why there are none to be had."""
        if len(content) > LONGEST:
            return CalendarProblem.TOO_LARGE
        # From midnight: otherwise an event that goes on just now would be a new one each time.
        today = self._clock().astimezone(self._zone).date()
        since = datetime.combine(today, time(), tzinfo=self._zone)
        async with self._one_at_a_time:
            return await self._apart(content, tick_of(since), tick_of(since + timedelta(weeks=WEEKS)))

    async def _apart(self, content: bytes, since: int, until: int) -> tuple[BusyTime, ...] | CalendarProblem:
        arguments = ("-B", "-P", "-m", "bot.calendar_child", str(since), str(until), self._zone.key)
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=environment(),
        )
        try:
            written, _ = await asyncio.wait_for(child.communicate(content), self._patience)
        except TimeoutError:
            return CalendarProblem.TOO_HARD
        finally:
            if child.returncode is None:
                with suppress(ProcessLookupError):
                    child.kill()
                await child.wait()
        return _understood(written) if child.returncode == 0 else CalendarProblem.TOO_HARD


def environment() -> dict[str, str]:
    """Return what the process gets to know: none of the settings, among which are the secrets."""
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {**passed, "PYTHONPATH": str(_ROOT)}


def _understood(written: bytes) -> tuple[BusyTime, ...] | CalendarProblem:
    found = json.loads(written)
    if isinstance(found, str):
        return CalendarProblem(found)
    return tuple(BusyTime(first, end) for first, end in found)
