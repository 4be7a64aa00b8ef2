"""Finding the option that typed words mean: its number, its label in any enabled language, a clear part."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

from domain.ids import Lang
from domain.phrases import Clock, Moment, Phrase, Value, Verbatim
from domain.questions import Option
from domain.text import fold, western_digits
from flows.book import Book

_SHORTEST_PREFIX = 2
_SHORTEST_WORD = 4
_MOST_PARTS = 40
_SHORTEST_ABROAD = 2
"""One letter means yes or no in the person's own language only."""
_QUESTION_MARKS = frozenset("?؟？⁇⁈⁉")
_SPLIT = re.compile(r"[,;،؛\n+&]+")


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
    pieces = [part.split() for part in parts]
    if sum(1 for words in pieces for word in words if word in book.joiners) + len(parts) > _MOST_PARTS:
        return None  # nobody lists so much, and each part is compared with every label of every language
    found: list[str] = []
    for part in filter(str.strip, parts):
        meant = _meant_by(book, language, options, part)
        if meant is None:
            return None
        found += meant
    return tuple(dict.fromkeys(found)) or None


def _meant_by(book: Book, language: Lang, options: Sequence[Option], part: str) -> list[str] | None:
    """Take a part for one label that may hold an "and" itself; else for several with an "and" between."""
    whole = match_option(book, language, options, part)
    if whole is not None:
        return [whole]
    smaller = [" ".join(words) for words in _between_joiners(part.split(), book.joiners)]
    found = [match_option(book, language, options, one) for one in smaller] if len(smaller) > 1 else []
    return None if not found or None in found else [one for one in found if one is not None]


def _between_joiners(words: Sequence[str], joiners: Collection[str]) -> Iterator[list[str]]:
    """Split at whole words only: a letter in a name joins nothing."""
    rest: list[str] = []
    for word in words:
        if word.lower() in joiners and rest:
            yield rest
            rest = []
        else:
            rest.append(word)
    if rest:
        yield rest


def asks_back(book: Book, language: Lang, text: str) -> bool:
    """Say whether a text asks back, with a question mark or a word: then nothing is agreed to or refused.

    A word that is yes or no in the person's own language is that, whatever other languages ask with it: "ne"
    is "no" in Bosnian and "what" in Turkish.
    """
    end = takewhile(lambda character: not character.isalnum(), reversed(text))
    if not _QUESTION_MARKS.isdisjoint(end):
        return True
    wanted = fold(text)
    if any(_means(book, language, wanted)):
        return False
    return any(wanted in _word_list(book.label("what-words", name.tag)) for name in book.languages)


def says_yes(book: Book, language: Lang, text: str) -> bool | None:
    """Read a typed yes or no, in the person's language or in any other; None when it is neither.

    A word of another language counts when it has two letters or more and no language means the opposite, or
    asks with it: "jo" is yes in some German and no in Albanian.
    """
    if asks_back(book, language, text):
        return None
    wanted = fold(text)
    yes, no = _means(book, language, wanted)
    if yes or no:
        return yes
    if len(wanted) < _SHORTEST_ABROAD:
        return None
    meanings = [_means(book, name.tag, wanted) for name in book.languages]
    abroad = {meaning for meaning in ((True, False), (False, True)) if meaning in meanings}
    return abroad.pop()[0] if len(abroad) == 1 else None


def _means(book: Book, language: Lang, wanted: str) -> tuple[bool, bool]:
    """Say whether a folded word means yes, and whether it means no."""
    yes, no = (_word_list(book.label(name, language)) for name in ("yes-words", "no-words"))
    return wanted in yes, wanted in no


@lru_cache(maxsize=200)
def _word_list(words: str) -> frozenset[str]:
    return frozenset(map(fold, re.split("[,،]", words))) - {""}


def _abroad(book: Book, own: Lang) -> Iterator[Lang]:
    return (name.tag for name in book.languages if name.tag != own)


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


def _exact(book: Book, language: Lang, options: Sequence[Option], wanted: str) -> Iterator[set[str]]:
    return _by_language(book, language, options, wanted.__eq__)


def _prefixed(book: Book, language: Lang, options: Sequence[Option], wanted: str) -> Iterator[set[str]]:
    if len(wanted) < _SHORTEST_PREFIX or wanted.isdigit():
        return iter(())
    found = _by_language(book, language, options, lambda words: words.startswith(wanted))
    return found if len(wanted) >= _SHORTEST_WORD else islice(found, 1)


def _holding(book: Book, language: Lang, options: Sequence[Option], wanted: str) -> Iterator[set[str]]:
    """Find labels in which a word begins with what was typed: "Frist" in "Brief mit Frist"."""
    if len(wanted) < _SHORTEST_WORD:
        return iter(())
    return _by_language(book, language, options, lambda words: f" {wanted}" in f" {words}")


def _by_language(
    book: Book, language: Lang, options: Sequence[Option], fits: Callable[[str], object]
) -> Iterator[set[str]]:
    """Give the options whose words fit: in the person's language, then in all others together.

    Words that are one answer in this language and another one in that are no answer.
    """
    yield {option.id for option in options if fits(_words(book, option.label, language))}
    yield {
        option.id
        for tag in _abroad(book, language)
        for option in options
        if fits(_words(book, option.label, tag))
    }


def _unique(found: Iterable[set[str]]) -> str | None:
    for ids in found:
        if len(ids) == 1:
            return next(iter(ids))
        if ids:
            return None
    return None


def _number(wanted: str) -> int | None:
    return int(wanted) if re.fullmatch(r"\d{1,2}", wanted) else None
