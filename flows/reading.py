"""Reading typed values: text within its bounds, numbers in any digits or script, days."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from domain.phrases import Phrase, phrase
from domain.text import western_digits
from flows.dates import read_date

_FARTHEST = timedelta(days=3 * 366)
"""A deadline further away than that is a slip of the pen."""


def read_text(words: str, max_length: int | None) -> tuple[str | None, Phrase | None]:
    """Return the text, or the sentence that says what is wrong with it."""
    if not words:
        return None, phrase("text-empty")
    if max_length is not None and len(words) > max_length:
        return None, phrase("text-too-long", length=len(words), max=max_length)
    return words, None


def read_number(words: str) -> int | None:
    """Return the one whole number in the text; None when there is none, or more than one."""
    found = re.findall(r"\d+", western_digits(words))
    return int(found[0]) if len(found) == 1 and len(found[0]) <= 4 else None  # noqa: PLR2004 - no count of people has more digits


def read_day(
    words: str, today: date, months: Mapping[str, int], *, future: bool
) -> tuple[str | None, Phrase | None]:
    """Return the day as an ISO date, or the sentence that says what is wrong with it."""
    day = read_date(words, today, months)
    if day is None or day > today + _FARTHEST:
        return None, phrase("date-not-understood")
    if future and day < today:
        return None, phrase("date-past")
    return day.isoformat(), None
