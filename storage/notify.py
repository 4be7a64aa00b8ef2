"""Hints between the processes of one installation: something was written, look now.

On PostgreSQL they go by LISTEN and NOTIFY, over a connection of their own. A hint is only that: it is sent
after the commit, may get lost, and whoever waits looks by himself now and then. Processes on one SQLite file
have nothing to tell each other, as only one of them talks to people.
"""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from storage.database import parse_url


class Topic(StrEnum):
    """What a hint is about."""

    OUTBOX = "outbox"
    """Messages wait for the relay."""
    RELAY_FREE = "relay-free"
    """The relay that delivered has stopped."""
    PAGE = "page"
    """Something was written to the log of a person."""
    FORGOTTEN = "forgotten"
    """The key of a person was erased."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A topic and, where it is about somebody, the id of the person."""

    topic: Topic
    person: str = ""


class Ears(Protocol):
    """Who listens; both are called on the event loop."""

    def heard(self, hint: Hint) -> None:
        """Another process gave a hint."""

    def missed(self) -> None:
        """Hints may have been missed until now: look at everything."""


class Bell(Protocol):
    """Tells the other processes, and hears them."""

    @property
    def reaches(self) -> bool:
        """Whether other processes hear what is told now."""

    def tell(self, hint: Hint) -> None:
        """Give a hint; returns at once. Call it on the event loop, after the commit."""

    def ringing(self, ears: Ears) -> AbstractAsyncContextManager[None]:
        """Hear and be heard until the block ends; never raises by itself."""


class SilentBell:
    """For an installation with nobody to tell."""

    @property
    def reaches(self) -> bool:
        """Nobody hears it."""
        return False

    def tell(self, hint: Hint) -> None:
        """Do nothing."""

    @asynccontextmanager
    async def ringing(self, ears: Ears) -> AsyncIterator[None]:  # noqa: ARG002 - nobody will speak to them
        """Do nothing until the block ends."""
        yield


def open_bell(url: str) -> Bell:
    """Return what the processes that use the database at `url` hear each other by; nothing is opened yet."""
    parsed = parse_url(url)
    if parsed.get_backend_name() != "postgresql":
        return SilentBell()
    from storage.notify_postgres import PostgresBell  # noqa: PLC0415 - as in storage.database

    return PostgresBell(parsed)
