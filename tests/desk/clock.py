"""A clock that stands still until a test moves it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

MORNING = datetime(2026, 11, 24, 8, 42, tzinfo=UTC)
"""Tuesday, 09:42 at the office."""


@dataclass
class DeskClock:
    """Call it for the time."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: float) -> None:
        """Let time pass; the arguments are those of `timedelta`."""
        self.now += timedelta(**time)
