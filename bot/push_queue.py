"""The hints to browsers that wait to be sent: whose turn it is, and which service is left alone for a while.

A browser's address comes from anybody, and so may the service behind it. One that is slow or refuses holds up
nobody but who is reached through it. Nothing here waits; times are seconds of a clock that only goes forward.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from bot.backoff import Backoff
from domain.ids import Lang
from storage.outbox import Lane
from storage.push import StoredSubscription

MOST: Final = 2_000
"""Hints that wait; of more, those go first that lose least."""
TRIES: Final = 5
LONGEST_PAUSE: Final = 300.0
_REMEMBERED: Final = 500
"""Services of which it is known how they answered last."""
_PER_ORIGIN: Final = 8
"""Requests to one service at once."""
_STRANGERS: Final = 4
"""Requests at once to services of which it is not known that they answer: these never take all places."""
_AHEAD: Final = 100
"""Hints that are made ready before it is their turn."""
_KEPT_FREE: Final = 8
"""One in so many places is kept for notices."""
_LANES: Final = (Lane.REPLY, Lane.BULK)


@dataclass(frozen=True, slots=True)
class Hint:
    """To tell one browser that there is a message; of a notice it is told before all news."""

    browser: StoredSubscription
    origin: str
    language: Lang
    lane: Lane
    failures: int = 0


@dataclass(slots=True)
class _Origin:
    """A service: what waits for it, and how it answered last."""

    waiting: dict[Lane, dict[str, Hint]] = field(default_factory=lambda: {lane: {} for lane in _LANES})
    in_the_air: int = 0
    failures: int = 0
    """How often in a row it did not take a hint; all its hints wait for this together."""
    paused_until: float = 0.0
    answers: bool = False

    @property
    def size(self) -> int:
        return sum(map(len, self.waiting.values()))

    @property
    def most(self) -> int:
        """How many requests it gets at once: after a failure one, to see whether it answers again."""
        return 1 if self.failures else _PER_ORIGIN


class PushQueue:
    """Gives out one hint after the other: notices before news, and each service in its turn."""

    def __init__(self, backoff: Backoff, most: int = MOST) -> None:
        self._backoff = backoff
        self._most = most
        self._origins: dict[str, _Origin] = {}
        self._size = 0
        self._strangers = 0

    def __len__(self) -> int:
        """Return how many hints wait."""
        return self._size

    @property
    def known(self) -> int:
        """How many services are remembered."""
        return len(self._origins)

    def put(self, hint: Hint) -> None:
        """Let a hint wait for its turn; one that waits for the same browser already is the same hint."""
        key = hint.browser.endpoint_hash
        origin = self._origins.setdefault(hint.origin, _Origin())
        waits = next((lane for lane in _LANES if key in origin.waiting[lane]), None)
        if waits is Lane.REPLY or waits is hint.lane:
            return
        if waits is not None:
            del origin.waiting[waits][key]
        elif self._has_room(hint.lane):
            self._size += 1
        else:
            return
        origin.waiting[hint.lane][key] = hint

    def take(self, now: float) -> Hint | None:
        """Return a hint to send now, and count it as under way until `settle` or `refused` is called."""
        for lane in _LANES:
            for name, origin in self._origins.items():
                if origin.waiting[lane] and self._may_ask(origin, now):
                    key = next(iter(origin.waiting[lane]))
                    hint = origin.waiting[lane].pop(key)
                    self._size -= 1
                    origin.in_the_air += 1
                    self._strangers += not origin.answers
                    self._origins[name] = self._origins.pop(name)  # the others first, next time
                    return hint
        return None

    def settle(self, hint: Hint) -> None:
        """The service has answered, whatever it said about this browser."""
        origin = self._landed(hint)
        if not origin.answers:
            self._strangers -= origin.in_the_air
        origin.answers, origin.failures, origin.paused_until = True, 0, 0.0
        self._forget_some()

    def refused(self, hint: Hint, now: float, seconds: float) -> int:
        """The service did not take it now, and is left alone for so long; return how many are given up."""
        origin = self._landed(hint)
        if origin.answers:
            self._strangers += origin.in_the_air
        origin.answers = False
        if origin.paused_until <= now:  # others that were under way with it are the same failure
            origin.failures += 1
        pause = min(max(seconds, self._backoff.pause(origin.failures)), LONGEST_PAUSE)
        origin.paused_until = max(origin.paused_until, now + pause)
        given_up = 0
        if origin.failures >= TRIES:  # nobody is there: what waits for it would only stand in the way
            given_up = 1 + origin.size
            self._size -= origin.size
            origin.waiting = {lane: {} for lane in _LANES}
        elif hint.failures + 1 < TRIES:
            self.put(replace(hint, failures=hint.failures + 1))
        else:
            given_up = 1
        self._forget_some()
        return given_up

    def wants_more(self, now: float) -> bool:
        """Say whether there is room for more news: those who can be asked have little left to be sent."""
        open_now = (one.size for one in self._origins.values() if one.answers and one.paused_until <= now)
        room = self._most - self._most // _KEPT_FREE
        return self._size < room and sum(open_now) < _AHEAD

    def wait(self, now: float) -> float | None:
        """Return the seconds until a pause ends for which hints wait; None when none is waited for."""
        ends = [one.paused_until for one in self._origins.values() if one.size and one.paused_until > now]
        return min(ends) - now if ends else None

    def _may_ask(self, origin: _Origin, now: float) -> bool:
        trusted = origin.answers or self._strangers < _STRANGERS
        return trusted and origin.paused_until <= now and origin.in_the_air < origin.most

    def _landed(self, hint: Hint) -> _Origin:
        origin = self._origins[hint.origin]
        origin.in_the_air -= 1
        self._strangers -= not origin.answers
        return origin

    def _has_room(self, lane: Lane) -> bool:
        """Make room by giving up what loses least: news, of the service for which most of them wait."""
        if self._size < self._most:
            return True
        news = any(one.waiting[Lane.BULK] for one in self._origins.values())
        if lane is Lane.BULK and not news:
            return False
        least = Lane.BULK if news else Lane.REPLY
        fullest = max(self._origins.values(), key=lambda one: len(one.waiting[least]))
        worst = max(fullest.waiting[least].values(), key=lambda one: one.failures)
        del fullest.waiting[least][worst.browser.endpoint_hash]
        self._size -= 1
        return True

    def _forget_some(self) -> None:
        """Remember only so many services, and always those that are needed."""
        idle = self._idle()
        for name in list(idle)[: max(0, len(self._origins) - _REMEMBERED)]:
            del self._origins[name]

    def _idle(self) -> Iterator[str]:
        return (name for name, one in self._origins.items() if not one.size and not one.in_the_air)
