"""What the sender of broadcasts works with: its channel, its counts, its patience, its reports."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.backoff import Backoff
from bot.pacing import Pacing
from bot.sending import Sender
from domain.ids import PersonId
from storage.broadcast_ledger import Outcome, settle_copies
from storage.database import Transaction
from storage.outbox_outcomes import mark_unreachable


@dataclass(frozen=True, slots=True)
class Push:
    """A channel that pushes: what sends on it, and the pace that it shares with the answers of this process.

    `delivers` says whether this process is the one that sends on it now.
    """

    channel: str
    sender: Sender
    pacing: Pacing
    delivers: Callable[[], bool]


@dataclass(slots=True)
class BulkCounts:
    """What bulk has done since the start."""

    sent: int = 0
    failed: int = 0
    unreachable: int = 0
    """Those who are not reached on this channel; some of them get it on the web."""
    unknown: int = 0
    postponed: int = 0
    halted: int = 0


@dataclass(slots=True)
class Weather:
    """How well sending works: after trouble one copy at a time is tried, with longer and longer pauses."""

    backoff: Backoff
    failures: int = 0
    calm_until: datetime | None = None

    def trouble(self, now: datetime) -> None:
        """Note a failure; those of copies that were in the air together count once."""
        if self.wait(now) == 0.0:
            self.failures += 1
            self.calm_until = now + timedelta(seconds=self.backoff.pause(self.failures))

    def fine(self) -> None:
        """Note that something arrived."""
        self.failures = 0
        self.calm_until = None

    def wait(self, now: datetime) -> float:
        """Return the seconds until the next try; none where the clock was set back by more than a pause."""
        if self.calm_until is None:
            return 0.0
        left = (self.calm_until - now).total_seconds()
        return left if 0.0 < left <= self.backoff.longest else 0.0


@dataclass(slots=True)
class Reports:
    """What has become of copies and is still to be written down."""

    outcomes: list[Outcome] = field(default_factory=list)
    unreachable: list[PersonId] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.outcomes)

    def before(self, later: "Reports") -> "Reports":
        """Return these and what came later, in order."""
        return Reports([*self.outcomes, *later.outcomes], [*self.unreachable, *later.unreachable])

    async def write(self, tx: Transaction, channel: str, now: datetime) -> None:
        """Write everything down."""
        await settle_copies(tx, self.outcomes, now)
        for person in self.unreachable:
            await mark_unreachable(tx, person, channel)
