"""How long to wait before something is tried again."""

import random
from collections.abc import Callable
from dataclasses import dataclass


def _chance() -> float:
    return random.random()  # noqa: S311 - spreads retries, nothing secret


@dataclass(frozen=True, slots=True)
class Backoff:
    """Doubling pauses in seconds, up to ``longest``; ``chance`` (0 to 1) spreads each over its upper half."""

    first: float = 1.0
    longest: float = 60.0
    chance: Callable[[], float] = _chance

    def pause(self, failures: int) -> float:
        """Return the seconds to wait after so many failures in a row (1 or more)."""
        # The exponent is capped so that a very long outage does not compute a very large number.
        whole = min(self.longest, self.first * 2.0 ** min(max(failures, 1) - 1, 32))
        return whole * (0.5 + 0.5 * self.chance())
