"""Wakes the open pages of a person when something was written to her log."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from domain.ids import PersonId


class Hub:
    """Wakes waiting pages of this process; those of others are woken by a hint, see `bot.neighbours`."""

    def __init__(self) -> None:
        self._waiting: dict[PersonId, set[asyncio.Event]] = {}

    def wake(self, person: PersonId) -> None:
        """Wake all pages of a person; call it on the event loop, after the commit."""
        for event in self._waiting.get(person, ()):
            event.set()

    def wake_all(self) -> None:
        """Wake the pages of everybody."""
        for events in self._waiting.values():
            for event in events:
                event.set()

    def pages(self, person: PersonId) -> int:
        """Return how many pages of a person are waiting here."""
        return len(self._waiting.get(person, ()))

    @contextmanager
    def listening(self, person: PersonId) -> Iterator[asyncio.Event]:
        """Give an event that is set whenever the person is woken; who uses it clears it."""
        event = asyncio.Event()
        self._waiting.setdefault(person, set()).add(event)
        try:
            yield event
        finally:
            waiting = self._waiting[person]
            waiting.discard(event)
            if not waiting:
                del self._waiting[person]
