"""Dates, times and lists by CLDR; digits are 0 to 9 and clocks have 24 hours in every language."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_day_names, get_month_names
from babel.lists import format_list

from domain.text import fold
from locales.languages import Language

_MONTH_FORMS: Final[tuple[tuple[Literal["wide", "abbreviated"], Literal["format", "stand-alone"]], ...]] = (
    ("wide", "format"),
    ("wide", "stand-alone"),
    ("abbreviated", "format"),
    ("abbreviated", "stand-alone"),
)
_ALSO_JOINING: Final = frozenset({"та", "й", "edhe", "plus"})
"""Words that people put between things besides those of CLDR."""
_WEEKDAY: Final = re.compile(r"[Ec]+")
_FIELD: Final = re.compile(r"'[^']*'|E+|c+|M+|L+")
"""A part of a pattern that is quoted, or the letters for weekday or month."""
_DAY: Final = re.compile(r"('[^']*')|d+")
"""The same for the day of the month."""


def day_text(language: Language, day: date) -> str:
    """Write a day in full: weekday, day, month by name, year."""
    pattern = language.full or str(Locale.parse(language.locale).date_formats["full"].pattern)
    written = _format(language, day, pattern)
    return f"{written} ({day.day}.{day.month}.{day.year})" if language.digits_beside else written


def day_near(language: Language, day: date) -> str:
    """Write a day of the next months: weekday, day and month by name, without the year."""
    written = _format(language, day, language.near or _FIELD.sub(_in_full, _skeleton(language, "MMMMEd")))
    return f"{written} ({day.day}.{day.month}.)" if language.digits_beside else written


def day_short(language: Language, day: date) -> str:
    """Write a day for a button: weekday and month short, or digits where short months are hard to read."""
    if language.digits_on_buttons:
        weekday = _format(language, day, "EEEE" if language.digits_beside else "E")
        return f"{weekday} {day.day}.{day.month}."
    return _format(language, day, _skeleton(language, "MMMEd"))


def clock_text(at: datetime, tz: str) -> str:
    """Write the time of day of an aware instant in a zone, as 15:00."""
    return f"{at.astimezone(ZoneInfo(tz)):%H:%M}"


def local_day(at: datetime, tz: str) -> date:
    """Give the calendar day of an aware instant in a zone."""
    return at.astimezone(ZoneInfo(tz)).date()


def series_text(language: Language, items: Sequence[str]) -> str:
    """Join texts as the language joins a list: a, b and c."""
    return format_list(list(items), locale=language.locale)


@lru_cache(maxsize=8)
def joining_words(languages: tuple[Language, ...]) -> frozenset[str]:
    """Give the words that stand before the last item of a list in any of the languages, such as "and"."""
    found: set[str] = set()
    for language in languages:
        patterns = Locale.parse(language.locale).list_patterns["standard"]
        for name in ("2", "end"):
            joint = re.sub(r"\{[01]\}", " ", str(patterns[name]))
            found.update(word for word in re.split(r"[^\w]+", joint) if word)
    return frozenset(found) | _ALSO_JOINING


def _skeleton(language: Language, wanted: str) -> str:
    skeletons = Locale.parse(language.locale).datetime_skeletons
    known = next((name for name in (wanted, "MMMEd") if name in skeletons), None)
    return "E, d MMM" if known is None else str(skeletons[known].pattern)


def _in_full(found: re.Match[str]) -> str:
    """Write weekday and month out; what is quoted stays."""
    field = found[0]
    return field if field.startswith("'") else field[0] * 4


def _format(language: Language, day: date, pattern: str) -> str:
    if language.second_months and "MMMM" in pattern:
        pattern = pattern.replace("MMMM", f"'{_month(language, day)}'")
    if language.weekdays:
        weekday = get_day_names("wide", "format", language.weekdays)[day.weekday()]
        pattern = _WEEKDAY.sub(f"'{weekday}'", pattern)
    if language.first_of_month and day.day == 1:
        pattern = _DAY.sub(lambda found: found[1] or f"'{language.first_of_month}'", pattern)
    return format_date(day, pattern, locale=language.locale)


def _month(language: Language, day: date) -> str:
    """Give the month's name and in brackets the other name by which speakers of the language know it."""
    first = get_month_names("wide", "format", language.locale)[day.month]
    second = get_month_names("wide", "stand-alone", language.second_months or language.locale)[day.month]
    return first if first == second else f"{first} ({second})"


@lru_cache(maxsize=8)
def month_numbers(languages: tuple[Language, ...]) -> Mapping[str, int]:
    """Give the names of months as people may type them in any of the languages, folded, with their numbers.

    A name that means different months in two languages is left out: it would be a guess.
    """
    found: dict[str, set[int]] = {}
    for language in languages:
        for locale in (language.locale, language.second_months):
            for width, context in _MONTH_FORMS if locale is not None else ():
                for number, name in get_month_names(width, context, locale).items():
                    found.setdefault(fold(name), set()).add(number)
    return MappingProxyType(
        {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1 and name}
    )
