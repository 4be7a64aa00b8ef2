"""Reading dates the way people type them: 2.12., 02.12.2026, 2026-12-02, 2/12/26, tomorrow."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from domain.text import fold

_LONGEST = 60
_BEFORE = frozenset(
    map(
        fold,
        (
            "am", "bis", "zum", "on", "by", "until", "до", "на", "от", "в", "حتى", "في", "تا", "تر",
            "heta", "la", "până", "deri", "më", "do", "le", "au",
        ),
    )
)  # fmt: skip
"""Words that often stand before a date."""
_NAMED = re.compile(r"(?P<day>\d{1,2})(?:er)? (?P<month>\D+?)(?: (?P<year>\d{4}))?")
_TODAY = (
    "heute", "today", "сьогодні", "сегодня", "اليوم", "امروز", "نن", "îro",
    "azi", "astăzi", "днес", "sot", "danas",
    "bugün", "aujourd’hui",
)  # fmt: skip
_TOMORROW = (
    "morgen", "tomorrow", "завтра", "غدا", "بكرا", "بكره", "فردا", "صبا", "سبا", "sibê", "sibehê",
    "mâine", "утре", "nesër", "sutra", "yarın", "demain",
)  # fmt: skip
_DAY_AFTER = (
    "übermorgen", "day after tomorrow", "the day after tomorrow", "післязавтра", "послезавтра", "بعد غد",
    "پس فردا", "پس‌فردا", "بل سبا", "dusibe", "du sibe", "poimâine", "вдругиден", "pasnesër", "prekosutra",
    "preksutra", "öbür gün", "après-demain",
)  # fmt: skip
_WORDS = {fold(word): days for days, words in enumerate((_TODAY, _TOMORROW, _DAY_AFTER)) for word in words}
_CENTURY = 2000
_YEAR_DIGITS = 4


def read_date(text: str, today: date, months: Mapping[str, int] | None = None) -> date | None:
    """Return the day that was typed; None when the text is anything but one date.

    Order is day-month-year, as on German letters, unless the year comes first; a missing year means the
    next such day from today on. ``months`` gives the numbers of month names in their folded form.
    """
    wanted = fold(text[:_LONGEST])
    if wanted in _WORDS:
        return today + timedelta(days=_WORDS[wanted])
    first, _, rest = wanted.partition(" ")
    return _from_parts(_with_numbered_month(rest if first in _BEFORE else wanted, months or {}), today)


def _with_numbered_month(wanted: str, months: Mapping[str, int]) -> list[str]:
    """Split into numbers, with a month's name as its number; anything else makes it no date."""
    found = _NAMED.fullmatch(wanted)
    if found is not None and found["month"] in months:
        return [part for part in (found["day"], str(months[found["month"]]), found["year"]) if part]
    return wanted.split() if all(part.isdecimal() for part in wanted.split()) else []


def _from_parts(parts: list[str], today: date) -> date | None:
    if len(parts) == 1 and len(parts[0]) == 2 * _YEAR_DIGITS:
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    if any(len(part) > _YEAR_DIGITS for part in parts):
        return None
    match parts:
        case [year, month, day] if len(year) == _YEAR_DIGITS:
            return _day(int(year), int(month), int(day))
        case [day, month, year]:
            century = 0 if len(year) == _YEAR_DIGITS else _CENTURY
            return _day(century + int(year), int(month), int(day))
        case [day, month]:
            this_year = _day(today.year, int(month), int(day))
            if this_year is not None and this_year < today:
                return _day(today.year + 1, int(month), int(day))
            return this_year
        case _:
            return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
