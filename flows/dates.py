"""Reading dates the way people type them: 2.12., 02.12.2026, 2026-12-02, 2/12/26, tomorrow."""

import re
from datetime import date, timedelta

from domain.text import fold, western_digits

_PARTS = re.compile(r"\d+")
_WORDS = {
    0: (
        "heute",
        "today",
        "сьогодні",
        "сегодня",
        "اليوم",
        "امروز",
        "bugun",
        "azi",
        "днес",
        "sot",
        "danas",
        "iro",
        "نن",
    ),
    1: (
        "morgen",
        "tomorrow",
        "завтра",
        "غدا",
        "بكرا",
        "بكره",
        "فردا",
        "yarin",
        "maine",
        "утре",
        "neser",
        "sutra",
    ),
    2: ("ubermorgen", "післязавтра", "послезавтра", "بعد غد"),
}
_CENTURY = 2000
_YEAR_DIGITS = 4


def read_date(text: str, today: date) -> date | None:
    """Return the day that was typed; None when it is not a date.

    Order is day-month-year, as on German letters, unless the year comes first; a missing year means the
    next such day from today on.
    """
    wanted = fold(text)
    for days, words in _WORDS.items():
        if wanted in {fold(word) for word in words}:
            return today + timedelta(days=days)
    parts = _PARTS.findall(western_digits(text))
    if len(parts) == 1 and len(parts[0]) == 2 * _YEAR_DIGITS:
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    match parts:
        case [year, month, day] if len(year) == _YEAR_DIGITS:
            return _day(int(year), int(month), int(day))
        case [day, month, year]:
            return _day(
                int(year) if len(year) == _YEAR_DIGITS else _CENTURY + int(year), int(month), int(day)
            )
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
    except (ValueError, OverflowError):
        return None
