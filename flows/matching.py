"""Finding the option that typed words mean: its number, its label in any enabled language, a clear part."""

import re
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from domain.ids import Lang
from domain.phrases import Clock, Moment, Phrase, Value, Verbatim
from domain.questions import Option
from domain.text import fold, western_digits
from flows.book import Book

_SHORTEST_PREFIX = 2
_SHORTEST_WORD = 4
_MOST_PARTS = 40
_SPLIT = re.compile(r"[,;،؛\n+&]+|\s(?:und|and|та|і|و|ve|et|si)\s")


def match_option(
    book: Book, language: Lang, options: Sequence[Option], text: str, *, exactly: bool = False
) -> str | None:
    """Return the id of the one option that the text means; None when that is not certain.

    ``exactly`` takes nothing but the whole label.
    """
    wanted = fold(text)
    if not wanted:
        return None
    exact = _unique(_exact(book, language, options, wanted))
    if exact is not None or exactly:
        return exact
    number = _number(wanted)
    if number is not None and 1 <= number <= len(options):
        return options[number - 1].id
    prefixed = _unique(_prefixed(book, language, options, wanted))
    return prefixed if prefixed is not None else _unique(_holding(book, language, options, wanted))


def match_several(book: Book, language: Lang, options: Sequence[Option], text: str) -> tuple[str, ...] | None:
    """Return the ids of all options that a list of words or numbers means; None when one part is unclear."""
    whole = match_option(book, language, options, text)
    if whole is not None:
        return (whole,)
    digits = western_digits(text).strip()
    parts = digits.split() if re.fullmatch(r"[\d\s]+", digits) else _SPLIT.split(text)
    if len(parts) > _MOST_PARTS:
        return None  # nobody lists so much, and each part is compared with every label of every language
    found = [match_option(book, language, options, part) for part in parts if part.strip()]
    if not found or None in found:
        return None
    return tuple(dict.fromkeys(one for one in found if one is not None))


def asks_back(text: str) -> bool:
    """Say whether a text ends with a question mark: whoever writes "yes?" has not agreed to anything."""
    return text.rstrip().endswith(("?", "؟"))


def says_yes(book: Book, language: Lang, text: str) -> bool | None:
    """Read a typed yes or no in any enabled language, the person's own first; None when it is neither."""
    if asks_back(text):
        return None
    wanted = fold(text)
    for tag in _languages(book, language):
        for message_id, meaning in (("yes-words", True), ("no-words", False)):
            if wanted in {fold(word) for word in re.split("[,،]", book.label(message_id, tag))}:
                return meaning
    return None


def _languages(book: Book, first: Lang) -> Iterable[Lang]:
    yield first
    yield from (name.tag for name in book.languages if name.tag != first)


def _words(book: Book, label: Value, language: Lang) -> str:
    match label:
        case Phrase(args=(("place", _), ("time", Clock() as time))):
            return _words(book, time, language)
        case Phrase():
            return fold(book.label(label.id, language))
        case Verbatim():
            return fold(label.text)
        case Clock():
            return f"{label.at.astimezone(ZoneInfo(label.tz)):%H %M}"
        case Moment():
            return ""
        case _:
            return fold(str(label))


def _exact(book: Book, language: Lang, options: Sequence[Option], wanted: str) -> Iterable[set[str]]:
    for tag in _languages(book, language):
        yield {option.id for option in options if _words(book, option.label, tag) == wanted}


def _prefixed(book: Book, language: Lang, options: Sequence[Option], wanted: str) -> Iterable[set[str]]:
    if len(wanted) < _SHORTEST_PREFIX or wanted.isdigit():
        return
    for tag in _languages(book, language):
        yield {option.id for option in options if _words(book, option.label, tag).startswith(wanted)}


def _holding(book: Book, language: Lang, options: Sequence[Option], wanted: str) -> Iterable[set[str]]:
    """Find labels in which a word begins with what was typed: "Frist" in "Brief mit Frist"."""
    if len(wanted) < _SHORTEST_WORD:
        return
    for tag in _languages(book, language):
        yield {option.id for option in options if f" {wanted}" in f" {_words(book, option.label, tag)}"}


def _unique(found: Iterable[set[str]]) -> str | None:
    for ids in found:
        if len(ids) == 1:
            return next(iter(ids))
        if ids:
            return None
    return None


def _number(wanted: str) -> int | None:
    return int(wanted) if re.fullmatch(r"\d{1,2}", wanted) else None
