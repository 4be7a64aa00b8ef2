"""Known words and groups of words, found in a text as whole words, in time that grows with the text alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

Meaning = TypeVar("Meaning")
"""What a known word stands for."""

_LATIN: Final = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_WORD: Final = re.compile(rf"[{_LATIN}]+|§+|(?:(?![{_LATIN}_])\w)+")
"""A word or a paragraph sign. Latin letters end where others begin: Arabic glues its article to a name."""
_BETWEEN: Final = re.compile(r"[\s\u2010\u2011\u2013-]{0,3}")
_DOTS_WRITTEN_OUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_DOTS_LEFT_OUT: Final = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})


@dataclass(frozen=True, slots=True)
class Known(Generic[Meaning]):
    """A word or a group of words; where it is not ``exact``, capitals and dots may be written otherwise."""

    words: str
    meaning: Meaning
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Found(Generic[Meaning]):
    """Where something known stands; ``before`` and ``after`` are its neighbours, folded, empty at an end."""

    start: int
    end: int
    meaning: Meaning
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Entry(Generic[Meaning]):
    folded: tuple[str, ...]
    exactly: tuple[str, ...]
    meaning: Meaning


class KnownWords(Generic[Meaning]):
    """Finds the words of a list: of those that begin at a place, the longest."""

    def __init__(self, known: Iterable[Known[Meaning]]) -> None:
        self._by_first: dict[str, list[_Entry[Meaning]]] = {}
        for one in known:
            exactly = tuple(_WORD.findall(one.words))
            for spelling in _spellings(one.words) if exactly else ():
                folded = tuple(_WORD.findall(spelling))
                entry = _Entry(folded, exactly if one.exact else (), one.meaning)
                self._by_first.setdefault(folded[0], []).append(entry)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry.folded))

    def find(self, text: str) -> tuple[Found[Meaning], ...]:
        """Return what stands in a text from its begin to its end; nothing overlaps."""
        words = list(_WORD.finditer(text))
        folded = [_folded(word.group()) for word in words]
        found: list[Found[Meaning]] = []
        at = 0
        while at < len(words):
            entry = self._at(text, words, folded, at)
            if entry is None:
                at += 1
                continue
            last = at + len(entry.folded) - 1
            before = folded[at - 1] if at else ""
            after = folded[last + 1] if last + 1 < len(words) else ""
            found.append(Found(words[at].start(), words[last].end(), entry.meaning, before, after))
            at = last + 1
        return tuple(found)

    def _at(
        self, text: str, words: Sequence[re.Match[str]], folded: Sequence[str], at: int
    ) -> _Entry[Meaning] | None:
        for entry in self._by_first.get(folded[at], ()):
            end = at + len(entry.folded)
            if tuple(folded[at:end]) != entry.folded:
                continue
            if entry.exactly and tuple(word.group() for word in words[at:end]) != entry.exactly:
                continue
            pairs = zip(words[at : end - 1], words[at + 1 : end], strict=True)
            if all(_BETWEEN.fullmatch(text, one.end(), two.start()) for one, two in pairs):
                return entry
        return None


def _folded(word: str) -> str:
    return word.casefold()


def _spellings(words: str) -> set[str]:
    """Return how people without German keys write it as well: `Ausländer`, `Auslaender`, `Auslander`."""
    plain = _folded(words)
    return {plain, plain.translate(_DOTS_WRITTEN_OUT), plain.translate(_DOTS_LEFT_OUT)}
