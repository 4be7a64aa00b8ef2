"""Which other language somebody seems to write in, or names: reason enough to offer it, never to switch."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from babel import Locale

from domain.ids import Lang
from domain.text import clean, fold
from locales.catalog import Catalog
from locales.languages import Language, Script

_LOOKED_AT: Final = 300
_SENTENCE: Final = 3
_MOST_OF_IT: Final = 0.6
_SHORTEST_STEM: Final = 5
_LONGEST_ENDING: Final = 3
_LONGEST_WISH: Final = 8
_SURE: Final = 2
_SURE_BESIDE_HERS: Final = 3
_AT_MOST: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_TYPED_WORDS: Final = frozenset({"yes-words", "no-words", "what-words"})

_CODES: Final = {
    "prs": ("prs", "fa_AF", "fa"),
    "kmr": ("kmr", "ku"),
    "bs": ("bs", "hr", "sr", "sh"),
    "ro": ("ro", "mo"),
    "de-simple": (),
}
"""The codes under which CLDR has names for a language, where it is not the tag alone."""
_MORE_NAMES: Final = {
    "de-simple": ("Einfache Sprache", "Leichte Sprache"),
    "prs": ("Farsi", "Dari", "Parsi"),
    "ps": ("Pashto", "Paschto", "Pashtu"),
    "kmr": ("Kurmanji", "Kurmanci", "Kurdî", "Kurdish"),
    "ar": ("عربي", "Arabi"),
}


@dataclass(slots=True)
class Guesser:
    """Knows how all enabled languages are called, and the words and letters of their catalogues."""

    catalog: Catalog
    _names: dict[str, set[Lang]] = field(default_factory=dict)
    _known: dict[Lang, frozenset[str]] = field(default_factory=dict)

    def named(self, text: str, current: Lang, *, whole: bool) -> tuple[Lang, ...]:
        """Return the languages that a short text names, in any enabled language, besides the present one.

        ``whole`` takes the bare name only; otherwise "I'd rather write Arabic" names one, too.
        """
        wanted = fold(text[:_LOOKED_AT])
        names = self._all_names()
        found = set(names.get(wanted, ()))
        words = wanted.split()
        if not found and not whole and len(words) <= _LONGEST_WISH:
            found = {tag for name, tags in names.items() if _is_among(name, words) for tag in tags}
        return tuple(one.tag for one in self.catalog.languages if one.tag in found and one.tag != current)

    def written(self, text: str, current: Lang, *, by_script: bool = False) -> tuple[Lang, ...]:
        """Return the languages that a sentence may be written in, the likeliest first; none when unsure.

        Another script is reason enough, except for Latin: names and German words are written so by everybody.
        ``by_script`` takes no other reason; otherwise words of the catalogues count as well.
        """
        sentence = unicodedata.normalize("NFC", clean(text[:_LOOKED_AT])).casefold()
        words = frozenset(_WORD.findall(sentence))
        script = _script(sentence)
        if script is None or len(words) < _SENTENCE:
            return ()
        own = self.catalog.language(current)
        others = [one for one in self.catalog.languages if one.script == script and one.tag != current]
        ranked = sorted(others, key=lambda one: -self._evidence(one.tag, words))
        best = self._evidence(ranked[0].tag, words) if ranked else 0
        if script != own.script and script is not Script.LATIN:
            close = [one.tag for one in ranked if self._evidence(one.tag, words) > best - _SURE]
            return tuple(close[:_AT_MOST])
        hers = self._evidence(current, words) + _SURE_BESIDE_HERS if script == own.script else _SURE
        if by_script or best < max(hers, _SURE):
            return ()
        return tuple(one.tag for one in ranked if self._evidence(one.tag, words) == best)[:_AT_MOST]

    def _evidence(self, tag: Lang, words: frozenset[str]) -> int:
        """Count the words that the language's catalogue knows, less what holds letters it never uses."""
        known = self._vocabulary(tag)
        alphabet = self._alphabet(tag)
        return sum(1 if word in known else -1 if set(word) - alphabet else 0 for word in words)

    def _vocabulary(self, tag: Lang) -> frozenset[str]:
        known = self._known.get(tag)
        if known is None:
            messages = self.catalog.resources[tag].messages.values()
            texts = (one.text for one in messages if one.id not in _TYPED_WORDS)
            known = self._known[tag] = frozenset(
                word
                for text in texts
                for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold())
            )
        return known

    def _alphabet(self, tag: Lang) -> frozenset[str]:
        key = Lang(f"letters of {tag}")
        if key not in self._known:
            self._known[key] = frozenset("".join(self._vocabulary(tag)))
        return self._known[key]

    def _all_names(self) -> dict[str, set[Lang]]:
        if not self._names:
            for language in self.catalog.languages:
                for name in _names_of(language, self.catalog.languages):
                    self._names.setdefault(fold(name), set()).add(language.tag)
            self._names.pop("", None)
            for tags in self._names.values():
                if len(tags) > 1:  # "Deutsch" is German, not plain German
                    tags.discard(Lang("de-simple"))
        return self._names


def _names_of(language: Language, readers: Iterable[Language]) -> Iterator[str]:
    """Give what a language calls itself, and what each of the enabled languages calls it."""
    yield from (language.name, language.full_name, *re.split(r",\s*", language.note or ""))
    yield from _MORE_NAMES.get(language.tag, ())
    for reader in readers:
        known = Locale.parse(reader.locale).languages
        yield from (str(known[code]) for code in _CODES.get(language.tag, (language.tag,)) if code in known)


def _is_among(name: str, words: list[str]) -> bool:
    """Say whether a name of one word is among the words, whatever its ending."""
    if " " in name or len(name) < _SHORTEST_STEM:
        return name in words
    stem = name[: max(_SHORTEST_STEM, len(name) - _LONGEST_ENDING)]
    return any(word.startswith(stem) for word in words)


def _script(text: str) -> Script | None:
    """Return the script that most letters of a text belong to; None where there is no such."""
    found = Counter(unicodedata.name(letter, "?").split()[0] for letter in text if letter.isalpha())
    name, count = found.most_common(1)[0] if found else ("", 0)
    known = {script.upper(): script for script in Script}
    return known.get(name) if count >= _MOST_OF_IT * found.total() else None
