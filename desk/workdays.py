"""Working days: Monday to Friday without the holidays of North Rhine-Westphalia."""

from datetime import date, timedelta
from functools import lru_cache

from domain.public_holidays import public_holidays

_SATURDAY = 5


@lru_cache(maxsize=8)
def _holidays_of(year: int) -> frozenset[date]:
    return frozenset(public_holidays(date(year, 1, 1), date(year, 12, 31)))


def is_workday(day: date) -> bool:
    """Say whether offices work that day."""
    return day.weekday() < _SATURDAY and day not in _holidays_of(day.year)


def workdays_after(start: date, end: date, *, most: int = 60) -> int:
    """Count the working days after `start` up to and including `end`; further than `most` nobody counts."""
    count = 0
    day = start
    while day < end and count < most:
        day += timedelta(days=1)
        count += is_workday(day)
    return count
