"""What a scenario is, in which surroundings it runs, and what it finds."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from storage.statements import Dialect

if TYPE_CHECKING:
    from tests.faults.ground import Ground


class Channel(StrEnum):
    """The ways in which people reach the installation."""

    POLLING = "Telegram, polling"
    WEBHOOK = "Telegram, webhook"
    WEB = "web chat"
    BOTH = "web chat and Telegram"
    NONE = "–"


class Verdict(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    BROKEN = "BROKEN"
    NOT_TRIED = "not tried"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a scenario counted. `complaints` says in words what breaks the promise; empty: it was kept."""

    people: int = 0
    kills: int = 0
    lost_conversations: int = 0
    lost_updates: int | None = 0
    """None where some must be lost: those that came after a copy that was brought back."""
    twice: int = 0
    """Records, appointments and consents that are there twice."""
    repeated: int = 0
    """Replies that came twice to a person."""
    allowed: int = 0
    """How many replies may have come twice: those in flight at a kill or a cut."""
    first_answers: tuple[float, ...] = ()
    """Seconds from each start of the process to its first answer to a person."""
    complaints: tuple[str, ...] = ()
    note: str = ""
    missing: str = ""
    """What this machine lacks for the scenario; then nothing was tried."""

    @property
    def verdict(self) -> Verdict:
        """Whether the promise was kept."""
        if self.missing:
            return Verdict.NOT_TRIED
        return Verdict.BROKEN if self.complaints else Verdict.KEPT


@dataclass(frozen=True, slots=True)
class Case:
    """One run of a scenario: where, over which channel, with which seed, and whether in the short form."""

    ground: "Ground"
    database: Dialect
    channel: Channel
    seed: str
    short: bool = False

    def size(self, whole: int, short: int) -> int:
        """Return how many of something this run takes."""
        return short if self.short else whole


@dataclass(frozen=True, slots=True)
class Scenario:
    """Something that goes wrong, and what is promised about it."""

    name: str
    title: str
    promise: str
    run: Callable[[Case], Awaitable[Finding]]
    channels: tuple[Channel, ...] = (Channel.POLLING,)
    databases: tuple[Dialect, ...] = (Dialect.SQLITE, Dialect.POSTGRESQL)
    short: tuple[Dialect, ...] = ()
    """On which databases the short form of `make faults` runs it, over the first of its channels."""

    def places(self, *, short: bool) -> list[tuple[Dialect, Channel]]:
        """Return where it runs: everywhere, or in few places."""
        if short:
            return [(database, self.channels[0]) for database in self.short]
        return [(database, channel) for database in self.databases for channel in self.channels]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    scenario: Scenario
    database: Dialect
    channel: Channel
    finding: Finding
    seconds: float
