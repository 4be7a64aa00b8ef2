"""Faults to put between bot and server: dropped connections, delays, errors, repeated updates."""

import random
from collections import Counter
from dataclasses import dataclass, field

from tests.botapi.errors import BLOCKED, Failure, too_many_requests

POLLING = "getupdates"


@dataclass(frozen=True, slots=True)
class Hits:
    """Which calls a fault hits: the next `next_calls` that match, after that each with `probability`.

    No `methods` means every method but getUpdates; no `chat_id` means every chat;
    the first `spare` matching calls are left alone.
    """

    next_calls: int = 0
    probability: float = 0.0
    methods: frozenset[str] = frozenset()
    chat_id: int | None = None
    spare: int = 0

    def match(self, method: str, chat_id: int) -> bool:
        """Whether the fault is about this call at all."""
        if self.chat_id is not None and self.chat_id != chat_id:
            return False
        if not self.methods:
            return method.lower() != POLLING
        return method.lower() in {name.lower() for name in self.methods}


NEVER = Hits()


@dataclass(frozen=True, slots=True)
class FaultAnswer:
    """An error to answer instead of executing the call."""

    hits: Hits
    failure: Failure


def answer_too_many(hits: Hits, retry_after: int = 1) -> FaultAnswer:
    """Answer 429 with `retry_after` seconds."""
    return FaultAnswer(hits, too_many_requests(retry_after))


def answer_blocked(hits: Hits) -> FaultAnswer:
    """Answer 403 "bot was blocked by the user"."""
    return FaultAnswer(hits, Failure(403, f"Forbidden: {BLOCKED}"))


def answer_server_error(hits: Hits, code: int = 500) -> FaultAnswer:
    """Answer 5xx with a JSON body, as the Bot API server itself does."""
    return FaultAnswer(hits, Failure(code, "Internal Server Error"))


def answer_bad_gateway(hits: Hits) -> FaultAnswer:
    """Answer 502 with an HTML page, as a proxy in front of the server does."""
    page = "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>"
    return FaultAnswer(hits, Failure(502, "Bad Gateway", raw_body=page))


@dataclass(frozen=True, slots=True)
class Faults:
    """Everything that goes wrong; `delay` is in seconds and applies to the calls `delayed` hits."""

    seed: int = 0
    drop_before: Hits = NEVER
    drop_after: Hits = NEVER
    delay: float = 0.0
    delayed: Hits = field(default_factory=lambda: Hits(probability=1.0))
    answers: tuple[FaultAnswer, ...] = ()
    duplicate_updates: Hits = NEVER


@dataclass(frozen=True, slots=True)
class Verdict:
    """What happens to one call."""

    delay: float = 0.0
    drop_before: bool = False
    failure: Failure | None = None
    drop_after: bool = False


class FaultInjector:
    """Applies the faults in force; counts start anew when they are replaced."""

    def __init__(self, faults: Faults) -> None:
        """Start with these faults."""
        self.replace(faults)

    def replace(self, faults: Faults) -> None:
        """Put other faults in force, with fresh counts and a fresh seed."""
        self.faults = faults
        self._random = random.Random(faults.seed)  # noqa: S311 - repeatable faults, nothing secret
        self._seen: Counter[str] = Counter()

    def judge(self, method: str, chat_id: int) -> Verdict:
        """Decide about one call; the first matching error answer wins."""
        faults = self.faults
        delay = faults.delay if faults.delay and self._hit("delay", faults.delayed, method, chat_id) else 0.0
        if self._hit("before", faults.drop_before, method, chat_id):
            return Verdict(delay, drop_before=True)
        for index, answer in enumerate(faults.answers):
            if self._hit(f"answer {index}", answer.hits, method, chat_id):
                return Verdict(delay, failure=answer.failure)
        return Verdict(delay, drop_after=self._hit("after", faults.drop_after, method, chat_id))

    def repeats(self, kind: str, chat_id: int) -> bool:
        """Whether an update is to be delivered twice; `kind` is "message", "callback_query" and so on."""
        return self._hit("duplicate", self.faults.duplicate_updates, kind, chat_id)

    def _hit(self, name: str, hits: Hits, method: str, chat_id: int) -> bool:
        if hits == NEVER or not hits.match(method, chat_id):
            return False
        self._seen[name] += 1
        number = self._seen[name] - hits.spare
        if number <= 0:
            return False
        return number <= hits.next_calls or self._random.random() < hits.probability
