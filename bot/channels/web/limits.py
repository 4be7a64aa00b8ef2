"""How often somebody may send: token buckets in memory, tight for one conversation, wide for one address."""

import ipaddress
import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

_KEPT = 20_000
_LONGEST_NAME = 64


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and then so many a second."""

    burst: int
    per_second: float


@dataclass(frozen=True, slots=True)
class Rates:
    """The limits of the web chat.

    A waiting room shares one address: `address` and `start` must bear hundreds of people behind it.
    """

    conversation: Rate = Rate(20, 0.5)
    address: Rate = Rate(600, 20.0)
    start: Rate = Rate(120, 1.0)
    resume: Rate = Rate(30, 0.1)


class Buckets:
    """One bucket for each key; those not used for the longest time are forgotten first, and then full."""

    def __init__(self, rate: Rate, clock: Callable[[], datetime], kept: int = _KEPT) -> None:
        self._rate = rate
        self._clock = clock
        self._kept = kept
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> int:
        """Take one from the bucket of a key: 0 when it may pass, else the seconds to wait (at least 1)."""
        now = self._clock().timestamp()
        level, then = self._levels.pop(key, (float(self._rate.burst), now))
        level = min(float(self._rate.burst), level + max(0.0, now - then) * self._rate.per_second)
        wait = 0 if level >= 1 else math.ceil((1 - level) / self._rate.per_second)
        self._levels[key] = (level - 1 if level >= 1 else level, now)
        if len(self._levels) > self._kept:
            self._levels.popitem(last=False)
        return wait


class Limits:
    """The buckets of one process."""

    def __init__(self, rates: Rates, clock: Callable[[], datetime]) -> None:
        self.conversation = Buckets(rates.conversation, clock)
        self.address = Buckets(rates.address, clock)
        self.start = Buckets(rates.start, clock)
        self.resume = Buckets(rates.resume, clock)


def network(host: str) -> str:
    """Return what counts as one address: an IPv4 address, or the /64 network of an IPv6 address.

    A proxy may pass on what is none: of that a little is kept, because 20,000 of them are.
    """
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host[:_LONGEST_NAME]
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)
