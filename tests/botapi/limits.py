"""Flood limits: a bucket of messages for each chat and one overall."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

SENDING = frozenset({"sendmessage", "senddocument", "sendlocation", "sendvenue"})
EDITING = frozenset({"editmessagetext", "editmessagereplymarkup", "editmessagecaption"})


@dataclass(frozen=True, slots=True)
class Limits:
    """How many messages fit; rates are messages a second, bursts are messages at once."""

    enabled: bool = False
    per_chat_rate: float = 1.0
    per_chat_burst: int = 5
    per_group_minute: int = 20
    overall_rate: float = 30.0
    overall_burst: int = 30
    count_edits: bool = False


@dataclass(slots=True)
class _Bucket:
    rate: float
    burst: float
    left: float
    seen: float

    def missing(self, now: float) -> float:
        """Return the seconds until one message fits, 0 when it does."""
        self.left = min(self.burst, self.left + max(now - self.seen, 0.0) * self.rate)
        self.seen = now
        return 0.0 if self.left >= 1.0 else (1.0 - self.left) / self.rate


@dataclass(slots=True)
class FloodGate:
    """Decides for each sending call whether it passes."""

    limits: Limits
    clock: Callable[[], float]
    _chats: dict[int, _Bucket] = field(default_factory=dict)
    _overall: list[_Bucket] = field(default_factory=list)

    def retry_after(self, method: str, chat_id: int) -> int | None:
        """Return the whole seconds to wait, None when the call passes (and is counted)."""
        counted = SENDING | EDITING if self.limits.count_edits else SENDING
        if not self.limits.enabled or method.lower() not in counted:
            return None
        now = self.clock()
        if not self._overall:
            self._overall.append(self._new(self.limits.overall_rate, self.limits.overall_burst, now))
        if chat_id not in self._chats:
            self._chats[chat_id] = self._chat_bucket(chat_id, now)
        buckets = (self._overall[0], self._chats[chat_id])
        missing = max(bucket.missing(now) for bucket in buckets)
        if missing > 0.0:
            return max(1, math.ceil(missing))
        for bucket in buckets:
            bucket.left -= 1.0
        return None

    def _chat_bucket(self, chat_id: int, now: float) -> _Bucket:
        if chat_id < 0:
            return self._new(self.limits.per_group_minute / 60, self.limits.per_group_minute, now)
        return self._new(self.limits.per_chat_rate, self.limits.per_chat_burst, now)

    def _new(self, rate: float, burst: int, now: float) -> _Bucket:
        return _Bucket(rate, float(burst), float(burst), now)
