"""Dates, times and lists by CLDR; digits are 0 to 9 and clocks have 24 hours in every language."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, get_month_names
from babel.lists import format_list

from domain.text import fold
from locales.languages import Language

_MONTH_FORMS: Final[tuple[tuple[Literal["wide", "abbreviated"], Literal["format", "stand-alone"]], ...]] = (
    ("wide", "format"),
    ("wide", "stand-alone"),
    ("abbreviated", "format"),
    ("abbreviated", "stand-alone"),
)


def day_text(language: Language, day: date) -> str:
    """Write a day in full: weekday, day, month by name, year."""
    return _format(language, day, str(Locale.parse(language.locale).date_formats["full"].pattern))


def day_near(language: Language, day: date) -> str:
    """Write a day of the next months: weekday, day and month by name, without the year."""
    return _format(language, day, _skeleton(language).replace("MMM", "MMMM").replace("E", "EEEE"))


def day_short(language: Language, day: date) -> str:
    """Write a day for a button: weekday and month short, or digits where month names come in pairs."""
    if language.second_months:
        return f"{_format(language, day, 'E')} {day.day}.{day.month}."
    return _format(language, day, _skeleton(language))


def clock_text(at: datetime, tz: str) -> str:
    """Write the time of day of an aware instant in a zone, as 15:00."""
    return f"{at.astimezone(ZoneInfo(tz)):%H:%M}"


def local_day(at: datetime, tz: str) -> date:
    """Give the calendar day of an aware instant in a zone."""
    return at.astimezone(ZoneInfo(tz)).date()


def series_text(language: Language, items: Sequence[str]) -> str:
    """Join texts as the language joins a list: a, b and c."""
    return format_list(list(items), locale=language.locale)


def _skeleton(language: Language) -> str:
    skeletons = Locale.parse(language.locale).datetime_skeletons
    return str(skeletons["MMMEd"].pattern) if "MMMEd" in skeletons else "E, d MMM"


def _format(language: Language, day: date, pattern: str) -> str:
    if language.second_months and "MMMM" in pattern:
        pattern = pattern.replace("MMMM", f"'{_month(language, day)}'")
    return format_date(day, pattern, locale=language.locale)


def _month(language: Language, day: date) -> str:
    """Give the month's name and in brackets the other name by which speakers of the language know it."""
    first = get_month_names("wide", "format", language.locale)[day.month]
    second = get_month_names("wide", "format", language.second_months or language.locale)[day.month]
    return first if first == second else f"{first} ({second})"


def month_numbers(languages: Sequence[Language]) -> dict[str, int]:
    """Give the names of months as people may type them in any of the languages, folded, with their numbers.

    A name that means different months in two languages is left out: it would be a guess.
    """
    found: dict[str, set[int]] = {}
    for language in languages:
        for locale in (language.locale, language.second_months):
            for width, context in _MONTH_FORMS if locale is not None else ():
                for number, name in get_month_names(width, context, locale).items():
                    found.setdefault(fold(name), set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1 and name}
