"""What typed words mean where times are offered: first a day, then one of its times."""

from domain.phrases import Verbatim
from domain.questions import Option
from flows.dates import read_date
from flows.matching import match_option
from flows.scene import today
from flows.work import Work


def meant_slot(work: Work, offered: tuple[Option, ...], words: str) -> str | None:
    """Return the id of the day, the time or the other answer that is meant; None when that is not certain.

    Numbers count days until one is chosen, because not every channel shows the times of all days at once.
    """
    days = tuple(dict.fromkeys(option.day for option in offered if option.day is not None))
    others = tuple(option for option in offered if option.day is None)
    chosen = work.state.day or (days[0] if len(days) == 1 else None)
    listed = tuple(option for option in offered if option.day == chosen) if chosen else _as_options(days)
    meant = match_option(work.book, work.state.language, (*listed, *others), words)
    return meant or _named_day(work, days, words)


def _as_options(days: tuple[str, ...]) -> tuple[Option, ...]:
    return tuple(Option(day, Verbatim(day)) for day in days)


def _named_day(work: Work, days: tuple[str, ...], words: str) -> str | None:
    named = read_date(words, today(work), work.book.months)
    wanted = "" if named is None else f"day.{named.isoformat()}"
    return wanted if wanted in days else None
