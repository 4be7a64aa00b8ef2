"""What people type into forms: days and times as Germans write them, and calendar weeks in addresses."""

import re
from datetime import date, time, timedelta
from typing import Final

_WORDS: Final = {"heute": 0, "morgen": 1, "übermorgen": 2, "uebermorgen": 2}
_DAY: Final = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})?")
_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?: ?uhr)?")
_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})")
_CENTURY: Final = 2000
_TWO_DIGITS: Final = 2
_WEEK_DAYS: Final = 7


def read_day(text: str, today: date) -> date | None:
    """Read a day as "02.12.2026", "2.12.26", "2.12." (the next one), "heute", "morgen" or in ISO."""
    typed = text.strip().casefold()
    if typed in _WORDS:
        return today + timedelta(days=_WORDS[typed])
    try:
        if _ISO.fullmatch(typed):
            return date.fromisoformat(typed)
        found = _DAY.fullmatch(typed)
        if found is None:
            return None
        day, month, year = found.groups()
        if year is not None:
            full = int(year) + (_CENTURY if len(year) == _TWO_DIGITS else 0)
            return date(full, int(month), int(day))
        this_year = date(today.year, int(month), int(day))
        return this_year if this_year >= today else date(today.year + 1, int(month), int(day))
    except ValueError:
        return None


def read_clock(text: str) -> time | None:
    """Read "9", "9:30", "09.30" or "9 Uhr"; None when it is no time of day."""
    found = _CLOCK.fullmatch(text.strip().casefold())
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        return None


def typed_day(day: date | None) -> str:
    """Write a day as a form shows it."""
    return "" if day is None else f"{day:%d.%m.%Y}"


def typed_clock(clock: time | None) -> str:
    """Write a time of day as a form shows it."""
    return "" if clock is None else f"{clock:%H:%M}"


def read_week(text: str) -> date | None:
    """Return the Monday of a week of this century such as "2026-W48"; None when there is no such week."""
    found = _WEEK.fullmatch(text)
    if found is None or int(found[1]) // 100 != _CENTURY // 100:
        return None
    try:
        return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        return None


def monday_of(day: date) -> date:
    """Return the first day of the week."""
    return day - timedelta(days=day.weekday())


def week_text(monday: date) -> str:
    """Write a week as addresses name it."""
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02}"


def week_number(monday: date) -> str:
    """Write a week as people name it: "KW 48"."""
    return f"KW {monday.isocalendar().week}"


def next_week(monday: date, weeks: int = 1) -> date:
    """Return the Monday so many weeks later."""
    return monday + timedelta(days=_WEEK_DAYS * weeks)
