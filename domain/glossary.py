"""The glossary: German terms of offices, which of them a translation keeps, and which are explained."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from domain.conversation import Frozen
from domain.known_words import Found, Known, KnownWords

MESSAGES: Final = "glossary-"
"""The explanation of a term is the catalogues' message `glossary-<slug>`."""
_Words = Annotated[str, Field(min_length=2)]


class TermRule(StrEnum):
    """What a translation does with a term."""

    KEEP = "keep"
    EXPLAIN = "keep+explain"
    """It stays German, and people read once what it means."""
    TRANSLATE = "translate"


class Term(Frozen):
    """A term with every form in which it is written.

    Capitals do not matter, except in ``exact``: abbreviations and words that mean something else when they
    are small. ``brackets`` are abbreviations that count only in brackets behind the term. Between these
    neighbours the word is none of ours: ``not_after`` ("Ihnen Bescheid"), ``not_before`` ("Bescheid sagen").
    """

    slug: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    rule: TermRule
    words: tuple[_Words, ...] = ()
    forms: tuple[_Words, ...] = ()
    exact: tuple[_Words, ...] = ()
    brackets: tuple[_Words, ...] = ()
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()

    @property
    def kept(self) -> bool:
        """Whether a translation leaves it in German."""
        return self.rule is not TermRule.TRANSLATE

    @property
    def explained(self) -> bool:
        """Whether people read what it means."""
        return self.rule is TermRule.EXPLAIN

    def known(self) -> Iterator[Known["Term"]]:
        """Give every form as it is looked for."""
        yield from (Known(form, self) for form in (*self.words, *self.forms))
        yield from (Known(form, self, exact=True) for form in self.exact)

    def means(self, found: Found["Term"]) -> bool:
        """Say whether the neighbours leave it its meaning."""
        return found.before not in self.not_after and found.after not in self.not_before


@dataclass(frozen=True, slots=True)
class TermFound:
    """Where a term stands in a text."""

    start: int
    end: int
    term: Term


class Glossary:
    """All terms, and where those that stay German stand in a text."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self.terms = tuple(terms)
        self._words = KnownWords(known for term in self.terms if term.kept for known in term.known())

    def find(self, text: str) -> tuple[TermFound, ...]:
        """Return the terms that stay German, from the begin to the end of a text."""
        found: list[TermFound] = []
        end = 0
        for one in self._words.find(text):
            if one.start >= end and one.meaning.means(one):
                end = _with_brackets(text, one)
                found.append(TermFound(one.start, end, one.meaning))
        return tuple(found)

    def explained(self, text: str) -> tuple[str, ...]:
        """Return the slugs of the terms in a German text that people are told the meaning of, each once."""
        slugs = (one.term.slug for one in self.find(text) if one.term.explained)
        return tuple(dict.fromkeys(slugs))


def _with_brackets(text: str, found: Found[Term]) -> int:
    """Return where the term ends with its abbreviation: `Wohnberechtigungsschein (WBS)`."""
    for short in (*found.meaning.brackets, *found.meaning.exact):
        behind = re.compile(rf"\s?\({re.escape(short)}\)").match(text, found.end)
        if behind:
            return behind.end()
    return found.end
