"""Finds the protected parts of a sentence; of two that overlap the first counts, or else the longer one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from domain.directory import Directory
from domain.glossary import Glossary
from domain.known_words import Known, KnownWords
from domain.translation import PartKind, ProtectedPart
from translation.part_patterns import patterned
from translation.placeholders import LOOKALIKE
from translation.ports import Code

_SHORTEST_NAME: Final = 3
_HOUSE: Final = re.compile(r"\s+\d+\s?[a-zA-Z]?$")


@dataclass(frozen=True, slots=True)
class Part:
    """Where a protected part stands; one without ``shown`` only looks like a placeholder."""

    start: int
    end: int
    shown: ProtectedPart | None


class Parts:
    """Knows the glossary and the names of places, offices and streets of the installation."""

    def __init__(self, glossary: Glossary, names: Iterable[str] = ()) -> None:
        self._glossary = glossary
        self._names = KnownWords(
            Known(name, None, exact=name.isupper() or " " not in name)
            for name in dict.fromkeys(names)
            if len(name) >= _SHORTEST_NAME
        )

    def find(self, sentence: str, language: Code) -> tuple[Part, ...]:
        """Return the parts of a sentence in their order; none overlap, and no digit is outside."""
        candidates = sorted(self._candidates(sentence, language), key=lambda part: (part.start, -part.end))
        chosen: list[Part] = []
        end = 0
        for part in candidates:
            if part.start >= end:
                chosen.append(part)
                end = part.end
        return tuple(sorted((*chosen, *_digits_between(sentence, chosen)), key=lambda part: part.start))

    def _candidates(self, sentence: str, language: Code) -> Iterator[Part]:
        for name in self._names.find(sentence):
            yield _part(sentence, name.start, name.end, PartKind.NAME)
        for one in self._glossary.find(sentence):
            term = one.term.slug if one.term.explained else None
            yield _part(sentence, one.start, one.end, PartKind.TERM, term)
        for kind, start, end in patterned(sentence, language):
            yield _part(sentence, start, end, kind)
        for found in LOOKALIKE.finditer(sentence):
            yield Part(found.start(), found.end(), None)


def _part(sentence: str, start: int, end: int, kind: PartKind, term: str | None = None) -> Part:
    return Part(start, end, ProtectedPart(kind=kind, text=sentence[start:end], term=term))


def _digits_between(sentence: str, chosen: Iterable[Part]) -> Iterator[Part]:
    """Give the digits that are left where two candidates overlapped."""
    covered = [False] * (len(sentence) + 1)
    for part in chosen:
        covered[part.start : part.end] = [True] * (part.end - part.start)
    begin: int | None = None
    for at in range(len(sentence) + 1):
        free = at < len(sentence) and sentence[at].isdecimal() and not covered[at]
        if free and begin is None:
            begin = at
        elif not free and begin is not None:
            yield _part(sentence, begin, at, PartKind.NUMBER)
            begin = None


def names_of(directory: Directory) -> tuple[str, ...]:
    """Return the names of an installation: organisations, municipalities, places, their rooms and streets."""
    addresses = [one.address for one in directory.places] + [one.address for one in directory.relocations]
    lines = [line.strip() for address in addresses for line in address.replace(",", "\n").splitlines()]
    found = (
        *(name for one in directory.organisations for name in (one.name, one.short_name)),
        *(one.name for one in directory.municipalities),
        *(name for one in directory.places for name in (one.name, one.room)),
        *(one.room for one in directory.relocations),
        *lines,
        *(_HOUSE.sub("", line) for line in lines),
    )
    return tuple(dict.fromkeys(name for name in found if len(name) >= _SHORTEST_NAME))
