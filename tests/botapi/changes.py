"""Waiting for changes: who waits for a chat wakes up when something in that chat changed."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
EVERYTHING = 0


class Changes:
    """A counter of changes, and the sleepers that look again after each one."""

    def __init__(self) -> None:
        """Start at zero with nobody waiting."""
        self.count = 0
        self._sleepers: dict[int, set[asyncio.Event]] = {}

    def bump(self, chat_id: int = EVERYTHING) -> int:
        """Count one change in a chat, wake its sleepers and return the new count."""
        self.count += 1
        for key in {chat_id, EVERYTHING}:
            for event in self._sleepers.get(key, ()):
                event.set()
        return self.count

    async def passed(self, count: int, chat_id: int) -> None:
        """Return when more than `count` changes happened; looks again after each change in this chat."""
        event = asyncio.Event()
        self._sleepers.setdefault(chat_id, set()).add(event)
        try:
            while self.count <= count:
                await event.wait()
        finally:
            self._sleepers[chat_id].discard(event)

    async def until(self, look: Callable[[], T | None], seconds: float, chat_id: int = EVERYTHING) -> T:
        """Return the first value of `look` that is not None; raises TimeoutError after so many `seconds`."""
        event = asyncio.Event()
        self._sleepers.setdefault(chat_id, set()).add(event)
        try:
            async with asyncio.timeout(seconds):
                while (found := look()) is None:
                    event.clear()
                    await event.wait()
                return found
        finally:
            self._sleepers[chat_id].discard(event)
