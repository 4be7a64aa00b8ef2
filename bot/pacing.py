"""How fast a channel may be written to: for each person, overall, and after the channel asked for a pause."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.ids import PersonId
from storage.outbox import Lane

_WINDOW: Final = 1.0
_TOO_SHORT: Final = 0.0005
_TOGETHER: Final = 1.0
"""Seconds within which answers to two people must be refused for it to be about the whole channel."""
_REMEMBERED_PEOPLE: Final = 5_000


@dataclass(frozen=True, slots=True)
class PacingRules:
    """Telegram's limits with a little distance; a few answers at once are allowed to one person."""

    person_interval: float = 1.0
    """Seconds between two messages to one person, on average."""
    person_burst: int = 5
    per_second: int = 28
    """Messages to everybody in any second, as Telegram allows them to bulk; answers are not held up by it."""
    bulk_share: float = 0.8
    """The part of ``per_second`` after which bulk waits; the rest is kept for answers."""


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Pacing:
    """Counts what was sent. Nothing here waits: callers are told how long."""

    def __init__(self, rules: PacingRules, clock: Callable[[], datetime]) -> None:
        self._rules = rules
        self._clock = clock
        self._people: dict[PersonId, _Bucket] = {}
        self._halted: dict[PersonId, float] = {}
        self._bulk_halted = 0.0
        self._all_halted = 0.0
        self._refused: tuple[PersonId, float] | None = None
        self._sent: deque[float] = deque()

    def person_wait(self, person: PersonId, lane: Lane, *, edit: bool = False) -> float:
        """Return the seconds until this person may be written to, 0.0 for now; edits only heed a halt."""
        now = self._now()
        halted = self._halted.get(person, now) - now
        if edit:
            return _noticeable(halted)
        bucket = self._bucket(person, now)
        wanted = 1.0 if lane is Lane.REPLY else float(self._rules.person_burst)
        return _noticeable(max(halted, (wanted - bucket.left) * self._rules.person_interval))

    def overall_wait(self, lane: Lane) -> float:
        """Return the seconds until anybody may be written to, 0.0 for now."""
        now = self._now()
        while self._sent and self._sent[0] <= now - _WINDOW:
            self._sent.popleft()
        if lane is Lane.REPLY:
            return _noticeable(self._all_halted - now)
        halted = max(self._bulk_halted, self._all_halted) - now
        most = self._bulk_most()
        if len(self._sent) < most:
            return _noticeable(halted)
        return _noticeable(max(halted, self._sent[len(self._sent) - most] + _WINDOW - now))

    def count(self, person: PersonId, *, edit: bool = False) -> None:
        """Note that a message to this person goes out now; an edit counts only overall."""
        now = self._now()
        if not edit:
            self._bucket(person, now).left -= 1.0
        self._sent.append(now)

    def halt(self, person: PersonId, seconds: float, lane: Lane = Lane.REPLY) -> None:
        """The channel asked for a pause: nothing to this person, and no bulk to anybody, for so long.

        A refusal does not say whether it is about one chat or about all. When answers to two people are
        refused at the same time it is about all, and answers wait too. Of refused bulk nothing follows for
        answers: with many copies in the air a limit for bulk refuses several of them at once.
        """
        now = self._now()
        until = now + seconds
        self._halted[person] = max(until, self._halted.get(person, until))
        self._bulk_halted = max(until, self._bulk_halted)
        if lane is Lane.BULK:
            return
        if self._refused is not None and self._refused[0] != person and now - self._refused[1] < _TOGETHER:
            self._all_halted = max(until, self._all_halted)
        self._refused = (person, now)

    def forget(self) -> None:
        """Forget every pause and count: they are of a clock that was set to another time since."""
        self._people.clear()
        self._halted.clear()
        self._sent.clear()
        self._bulk_halted = self._all_halted = 0.0
        self._refused = None

    def bulk_wait(self) -> float:
        """Return the seconds until bulk may go on, 0.0 when it is not halted."""
        return max(0.0, max(self._bulk_halted, self._all_halted) - self._now())

    def _bulk_most(self) -> int:
        return max(1, int(self._rules.per_second * self._rules.bulk_share))

    @property
    def bulk_per_second(self) -> int:
        """How many messages bulk may send in any second while nobody is answered."""
        return self._bulk_most()

    def _bucket(self, person: PersonId, now: float) -> _Bucket:
        bucket = self._people.get(person)
        if bucket is None:
            self._forget_rested(now)
            bucket = self._people[person] = _Bucket(float(self._rules.person_burst), now)
        bucket.left = self._filled(bucket, now)
        bucket.at = now
        return bucket

    def _filled(self, bucket: _Bucket, now: float) -> float:
        gained = max(0.0, now - bucket.at) / self._rules.person_interval
        return min(float(self._rules.person_burst), bucket.left + gained)

    def _forget_rested(self, now: float) -> None:
        """Drop people whose bucket is full again anyway."""
        if len(self._people) < _REMEMBERED_PEOPLE:
            return
        full = float(self._rules.person_burst)
        self._people = {who: one for who, one in self._people.items() if self._filled(one, now) < full}
        self._halted = {who: until for who, until in self._halted.items() if until > now}

    def _now(self) -> float:
        return self._clock().timestamp()


def _noticeable(seconds: float) -> float:
    """Return 0.0 for what is only a rounding error of the clock."""
    return seconds if seconds > _TOO_SHORT else 0.0
