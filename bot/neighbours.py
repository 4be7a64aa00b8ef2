"""What the processes on one database tell each other: who is to look for something new."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final, assert_never

from prometheus_client import Counter

from bot.house import Wakers
from domain.ids import PersonId
from storage.notify import Bell, Hint, Topic
from storage.vault import Vault

_HEARD: Final = Counter("lotse_hints_heard", "Hints of other processes that something is new", ["topic"])
_SELDOM: Final = 0.5
"""Seconds between two wakings of a relay that does not deliver: each costs it a look at the lease."""


@dataclass(frozen=True, slots=True)
class Here:
    """What can be woken in this process. ``delivers``: whether its relay is the one that sends now."""

    page: Callable[[PersonId], None]
    all_pages: Callable[[], None]
    relay: Callable[[], None]
    delivers: Callable[[], bool]


class Neighbours:
    """Wakes what waits here, and lets the other processes wake what waits there."""

    def __init__(self, bell: Bell, vault: Vault, here: Here) -> None:
        self._bell = bell
        self._vault = vault
        self._here = here
        self._woken_at = 0.0
        vault.forgotten = self._forgotten

    @property
    def reached(self) -> bool:
        """Whether hints go through now."""
        return self._bell.reaches

    def wakers(self) -> Wakers:
        """Return whom a commit of this process wakes."""
        return Wakers(self._wrote_page, self._wrote_outbox)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Hear the others until the block ends."""
        async with self._bell.ringing(self):
            yield

    def relay_stopped(self) -> None:
        """Let another relay take over at once; call it when the lease was given back."""
        self._bell.tell(Hint(Topic.RELAY_FREE))

    def heard(self, hint: Hint) -> None:
        """Another process gave a hint."""
        _HEARD.labels(topic=hint.topic.value).inc()
        match hint.topic:
            case Topic.OUTBOX:
                if self._here.delivers():
                    self._here.relay()
            case Topic.RELAY_FREE:
                self._here.relay()
            case Topic.PAGE:
                self._here.page(PersonId(hint.person))
            case Topic.FORGOTTEN:
                self._vault.let_go(PersonId(hint.person))
                self._here.page(PersonId(hint.person))
            case _:
                assert_never(hint.topic)

    def missed(self) -> None:
        """Hints may have been missed: all look for themselves."""
        self._vault.let_all_go()
        self._here.all_pages()
        self._here.relay()

    def _wrote_page(self, person: PersonId) -> None:
        self._here.page(person)
        self._bell.tell(Hint(Topic.PAGE, person))

    def _wrote_outbox(self) -> None:
        """Wake the relay that delivers: the one here, or by a hint the one of another process."""
        if not self._bell.reaches or self._here.delivers():
            self._here.relay()
            return
        self._bell.tell(Hint(Topic.OUTBOX))
        now = time.monotonic()
        if now - self._woken_at >= _SELDOM:  # perhaps nobody delivers, and the lease can be won
            self._woken_at = now
            self._here.relay()

    def _forgotten(self, person: PersonId) -> None:
        self._here.page(person)
        self._bell.tell(Hint(Topic.FORGOTTEN, person))
