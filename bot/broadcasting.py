"""The loop that brings broadcasts to people: onto the web chat's pages at once, by push at the pace allowed.

Every process runs one. Pages are written exactly once, by whoever comes first. By push only the process sends
that delivers the channel's answers too, for both share one pace.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import structlog

from bot.bulk import CLAIMED_FOR, BulkSender
from bot.house import WEB, House
from bot.news_message import NewsMessages
from domain.errors import LotseError
from storage.broadcast_ledger import due_broadcasts, lapse_claims, next_copies, skip_copies, take_copies
from storage.broadcast_progress import any_under_way, finish_broadcasts, skip_expired
from storage.chat_log import append
from storage.transactions import finish

LOOK_AGAIN: Final = 2.0
"""Seconds after which somebody looks for a broadcast that was released, stopped or let go on."""
_PAGES_AT_ONCE: Final = 50
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
    ) -> None:
        self.written = 0
        self._house = house
        self._bulk = bulk
        self._sleep = sleep
        self._messages = NewsMessages(house)
        self._tidied: datetime | None = None
        self._tidied_every = tidied_every
        self._rest = 0.0

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
        written = await self._write_pages(now)
        rest = LOOK_AGAIN if self._bulk is None else await self._bulk.step()
        self._rest = 0.0 if written else rest

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

    async def _write_pages(self, now: datetime) -> int:
        """Write the next copies onto people's pages; return how many."""
        async with self._house.database.glancing() as reader:
            due = await due_broadcasts(reader, WEB, now)
            if not due:
                return 0
            broadcast = due[0].id
            copies = await next_copies(reader, broadcast, WEB, now=now, most=_PAGES_AT_ONCE)
        await self._messages.load(broadcast)
        boxes = await self._house.vault.boxes([one.person for one in copies])
        languages = {one.person: one.language for one in copies}
        async with self._house.database.transaction() as tx:
            taken = await take_copies(tx, broadcast, list(boxes), now)
            for person in taken:
                message = self._messages.of(languages[person])
                if message is not None:
                    await append(tx, boxes[person], person, message.message, now)
                    tx.after_commit(partial(self._house.wakers.page, person))
                    tx.after_commit(partial(self._house.wakers.push, person))
            gone = [person for person in languages if person not in boxes]
            if gone:
                await skip_copies(tx, broadcast, gone, "erased", now)
        self.written += len(taken)
        return len(taken)

    async def _leave(self) -> None:
        if self._bulk is None:
            return
        try:
            await self._bulk.leave()
        except (LotseError, OSError) as error:
            _log.warning("reports of a broadcast were not written", reason=type(error).__name__)
