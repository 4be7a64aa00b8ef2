"""Whether something can be written now: tried with a small change, at most once in some seconds."""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from domain.errors import LotseError
from storage.interface import Database
from storage.leases import take_lease
from storage.watch import is_failing, reason_of

_NAME: Final = "write-check"
_SLOW: Final = "storage does not answer in time"


class WriteCheck:
    """Writes one row, always the same one.

    Whoever asks again within `every` seconds gets the last answer, and who asks while a try is under way
    waits for it, `patience` seconds at most. `clock` is the time of day, `ticks` seconds that only grow.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        *,
        every: float = 5.0,
        patience: float = 3.0,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._clock = clock
        self._every = every
        self._patience = patience
        self._ticks = ticks
        self._try: asyncio.Task[str | None] | None = None
        self._next = float("-inf")

    async def problem(self) -> str | None:
        """Return why nothing can be written, None when it can."""
        under_way = self._try is not None and not self._try.done()
        if self._try is None or (not under_way and self._ticks() >= self._next):
            self._next = self._ticks() + self._every
            self._try = asyncio.create_task(self._write(), name=_NAME)
        done, _ = await asyncio.wait({self._try}, timeout=self._patience)
        return self._try.result() if done else _SLOW

    async def close(self) -> None:
        """End a try that is under way."""
        if self._try is not None:
            self._try.cancel()
            await asyncio.gather(self._try, return_exceptions=True)

    async def _write(self) -> str | None:
        try:
            async with self._database.transaction() as tx:
                await take_lease(tx, _NAME, _NAME, now=self._clock(), lasts=timedelta(0))
        except (LotseError, OSError) as error:
            reason = reason_of(error) if is_failing(error) else type(error).__name__
            return f"storage fails: {reason}"
        return None
