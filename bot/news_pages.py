"""Writes broadcasts onto people's pages in the web chat: a few at a time, so that a stop comes in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final
from uuid import uuid4

from bot.house import WEB, House
from bot.news_message import NewsMessages
from domain.ids import BroadcastId, PersonId
from storage.broadcast_ledger import Copy, due_broadcasts, next_copies, skip_copies, take_copies
from storage.chat_log import append
from storage.database import Transaction
from storage.leases import take_lease

_TURN: Final = "broadcast pages"
"""The lease that each batch takes, by whichever process: until it has run out nobody writes the next one."""


@dataclass(frozen=True, slots=True)
class PageTempo:
    """So many pages at once, then so many seconds without any, whatever number of processes there is.

    About as fast as Telegram takes it, so a stop comes in time on both channels.
    """

    at_once: int = 50
    pause: float = 2.0


class NewsPages:
    """Call `step` again and again."""

    def __init__(self, house: House, tempo: PageTempo | None = None) -> None:
        self.written = 0
        self._house = house
        self._tempo = tempo or PageTempo()
        self._messages = NewsMessages(house)
        self._next: datetime | None = None

    async def step(self, now: datetime, look_again: float) -> float:
        """Write the next batch if it is time; return the seconds to rest, `look_again` if nothing is due."""
        wait = self._wait(now)
        if wait > 0.0:
            return wait
        async with self._house.database.glancing() as reader:
            due = await due_broadcasts(reader, WEB, now)
            if not due:
                return look_again
            broadcast = due[0].id
            copies = await next_copies(reader, broadcast, WEB, now=now, most=self._tempo.at_once)
        await self._messages.load(broadcast)
        await self._write(broadcast, copies, now)
        self._next = now + self._pause
        return self._tempo.pause

    async def _write(self, broadcast: BroadcastId, copies: Sequence[Copy], now: datetime) -> None:
        boxes = await self._house.vault.boxes([one.person for one in copies])
        languages = {one.person: one.language for one in copies}
        async with self._house.database.transaction() as tx:
            if not await self._is_our_turn(tx, now):
                return
            taken = await take_copies(tx, broadcast, list(boxes), now)
            for person in taken:
                message = self._messages.of(languages[person])
                if message is not None:
                    await append(tx, boxes[person], person, message.message, now)
                    self._wake_after(tx, person)
            gone = [person for person in languages if person not in boxes]
            if gone:
                await skip_copies(tx, broadcast, gone, "erased", now)
        self.written += len(taken)

    async def _is_our_turn(self, tx: Transaction, now: datetime) -> bool:
        """Take the lease for one batch; the holder is another each time, so that nobody renews it early."""
        if not self._pause:
            return True
        return await take_lease(tx, _TURN, uuid4().hex, now=now, lasts=self._pause)

    def _wake_after(self, tx: Transaction, person: PersonId) -> None:
        tx.after_commit(partial(self._house.wakers.page, person))
        tx.after_commit(partial(self._house.wakers.push, person))

    @property
    def _pause(self) -> timedelta:
        return timedelta(seconds=self._tempo.pause)

    def _wait(self, now: datetime) -> float:
        """Return the seconds until the next batch; none where the clock was set back."""
        if self._next is None:
            return 0.0
        left = (self._next - now).total_seconds()
        return left if 0.0 < left <= self._tempo.pause else 0.0
