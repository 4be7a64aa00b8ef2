"""Moments for tests about nights: wall times in Aachen, and any minute of two years."""

from datetime import UTC, datetime, timedelta
from typing import Final

from hypothesis import strategies as st

from domain.quiet_hours import ZONE

HOUR: Final = timedelta(hours=1)
FIRST: Final = datetime(2026, 1, 1, tzinfo=UTC)
_MINUTES: Final = 2 * 365 * 24 * 60

moments = st.integers(0, _MINUTES).map(lambda minutes: FIRST + timedelta(minutes=minutes))


def local(text: str) -> datetime:
    """A wall time in Aachen; of one that comes twice the first."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)
