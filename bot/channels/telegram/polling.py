"""The polling loop: an update is confirmed to Telegram only after its turn has been stored."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.backoff import Backoff
from bot.channels.telegram.api import TelegramApi
from bot.channels.telegram.http import FloodWait
from bot.channels.telegram.receiving import Received, Receiver

_LONG_POLL: Final = 30
_SHORT_PAUSE: Final = 0.5
"""Seconds between two polls while some updates are not stored yet: Telegram gives those out again at once."""
_FEW: Final = 25
"""With more updates than this under way another poll would mostly bring the same ones again."""
_LONG_PAUSE: Final = 2.0
_CONFLICT_PAUSE: Final = 3.0

_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Chat:
    """Who works on the updates of a chat; after a failure nobody does for a while."""

    worker: asyncio.Task[None] | None = None
    failures: int = 0
    not_before: float = 0.0


class Poller:
    """Asks for updates and hands them out: chats side by side, within a chat one after the other."""

    def __init__(
        self,
        api: TelegramApi,
        receiver: Receiver,
        backoff: Backoff,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._receiver = receiver
        self._backoff = backoff
        self._sleep = sleep
        self._offset = 0
        self._open: dict[int, Received] = {}
        self._stored: set[int] = set()
        self._chats: dict[int, _Chat] = {}
        self._failures = 0
        self._hands_free = asyncio.Event()

    async def run(self) -> None:
        """Poll until cancelled; turns under way are then finished (and come once more, as known updates)."""
        try:
            while True:
                await self._round()
        finally:
            if working := self._working():
                await asyncio.wait(working)

    async def _round(self) -> None:
        """Ask once, hand out what came, and move the offset past what is stored."""
        try:
            found = await self._api.updates(self._offset, 0 if self._open else _LONG_POLL)
        except TelegramError as error:
            self._failures += 1
            pause = self._pause_after(error)
            _log.warning("no updates from Telegram", reason=type(error).__name__, seconds=round(pause, 1))
            await self._sleep(pause)
            return
        self._failures = 0
        if not found and not self._open:
            # All is confirmed. After a quiet week Telegram starts from another, perhaps lower number.
            self._offset = 0
            return
        for raw in found:
            received = self._receiver.read(raw)
            if received is not None and received.number not in self._stored:
                self._open.setdefault(received.number, received)
        self._hand_out()
        await self._let_work()
        self._move_on()

    async def _let_work(self) -> None:
        """Wait for what is under way: not long with few updates at hand, longer with hands full."""
        working = self._working()
        if not working:
            if self._open:
                await self._sleep(_SHORT_PAUSE)
        elif len(self._open) > _FEW:
            self._hands_free.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._hands_free.wait(), _LONG_PAUSE)
        else:
            await asyncio.wait(working, timeout=_SHORT_PAUSE)

    def _pause_after(self, error: TelegramError) -> float:
        match error:
            case FloodWait():
                return error.seconds
            case Conflict():
                return _CONFLICT_PAUSE  # another process polls, perhaps one that is about to end
            case InvalidToken():
                return self._backoff.longest
            case _:
                return self._backoff.pause(self._failures)

    def _hand_out(self) -> None:
        """Give every chat that has something open a worker, unless it has one or rests after a failure."""
        now = time.monotonic()
        by_chat: dict[int, list[Received]] = {}
        for received in self._open.values():
            by_chat.setdefault(received.what.chat, []).append(received)
        for number, updates in by_chat.items():
            chat = self._chats.setdefault(number, _Chat())
            if chat.worker is None and chat.not_before <= now:
                chat.worker = asyncio.create_task(self._work(number, chat, updates))

    async def _work(self, number: int, chat: _Chat, updates: Sequence[Received]) -> None:
        try:
            for received in updates:
                await self._receiver.take_in(received)
                del self._open[received.number]
                if len(self._open) <= _FEW:
                    self._hands_free.set()
                self._stored.add(received.number)
        except Exception:  # noqa: BLE001 - the receiver has noted it; the update is asked for again
            chat.failures += 1
            chat.not_before = time.monotonic() + self._backoff.pause(chat.failures)
            chat.worker = None
        else:
            del self._chats[number]

    def _working(self) -> list[asyncio.Task[None]]:
        return [chat.worker for chat in self._chats.values() if chat.worker is not None]

    def _move_on(self) -> None:
        """Confirm, with the next poll, all updates before the first one that is not stored."""
        if self._open:
            self._offset = min(self._open)
        elif self._stored:
            self._offset = max(self._stored) + 1
        self._stored = {number for number in self._stored if number >= self._offset}
