"""The loop that brings broadcasts to people: onto the web chat's pages, and by push, each at its pace.

Every process runs one. Pages are written exactly once, by whoever comes first. By push only the process sends
that delivers the channel's answers too, for both share one pace.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.bulk import CLAIMED_FOR, BulkSender
from bot.house import House
from bot.news_pages import NewsPages, PageTempo
from domain.errors import LotseError
from storage.broadcast_ledger import lapse_claims
from storage.broadcast_progress import any_under_way, finish_broadcasts, skip_expired
from storage.transactions import finish

LOOK_AGAIN: Final = 2.0
"""Seconds after which somebody looks for a broadcast that was released, stopped or let go on."""
_TROUBLE_PAUSE: Final = 1.0
_CLOCKS_DIFFER: Final = timedelta(minutes=1)

_log = structlog.get_logger(__name__)


class Broadcasting:
    """Runs until cancelled; then what is in the air is waited for and written down."""

    def __init__(
        self,
        house: House,
        bulk: BulkSender | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        tidied_every: timedelta = timedelta(seconds=1),
        pages: PageTempo | None = None,
    ) -> None:
        self._house = house
        self._bulk = bulk
        self._sleep = sleep
        self._pages = NewsPages(house, pages)
        self._tidied: datetime | None = None
        self._tidied_every = tidied_every
        self._rest = 0.0

    @property
    def written(self) -> int:
        """How many pages this process has written."""
        return self._pages.written

    async def run(self) -> None:
        """Bring what is due, again and again; trouble is logged and tried again."""
        try:
            while True:
                self._rest = 0.0
                try:
                    await finish(self.round())
                except (LotseError, OSError) as error:
                    _log.warning("broadcasts wait for storage", reason=type(error).__name__)
                    self._rest = _TROUBLE_PAUSE
                except Exception as error:  # noqa: BLE001 - nothing would be sent from now on
                    _log.error("broadcasts wait after a failure", reason=type(error).__name__)
                    self._rest = _TROUBLE_PAUSE
                await self._sleep(self._rest)
        finally:
            await finish(self._leave())

    async def round(self) -> None:
        """Do one piece of everything that is due."""
        now = self._house.clock()
        if not await self._under_way(now):
            self._rest = LOOK_AGAIN
            return
        pages = await self._pages.step(now, LOOK_AGAIN)
        push = LOOK_AGAIN if self._bulk is None else await self._bulk.step()
        self._rest = min(pages, push)

    async def _under_way(self, now: datetime) -> bool:
        """Count what ran out or is over; False when there is no broadcast to be brought."""
        async with self._house.database.glancing() as reader:
            if not await any_under_way(reader):
                return False
        if self._tidied is None or not timedelta() <= now - self._tidied < self._tidied_every:
            await self.tidy(now)
            self._tidied = now
        return True

    async def tidy(self, now: datetime) -> None:
        """Count claims without a report as unknown, give up what is too late, end what is done."""
        async with self._house.database.transaction() as tx:
            lapsed = await lapse_claims(tx, now, now + CLAIMED_FOR + _CLOCKS_DIFFER)
            expired = await skip_expired(tx, now)
            over = await finish_broadcasts(tx, now)
        if lapsed:
            _log.warning("copies of a broadcast may have arrived or not", count=lapsed)
        if expired:
            _log.info("copies of a broadcast came too late and were dropped", count=expired)
        for broadcast in over:
            _log.info("broadcast is done", broadcast=broadcast)

    async def _leave(self) -> None:
        if self._bulk is None:
            return
        try:
            await self._bulk.leave()
        except (LotseError, OSError) as error:
            _log.warning("reports of a broadcast were not written", reason=type(error).__name__)
