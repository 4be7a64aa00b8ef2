"""The language of a text: what people usually write in, letters, small words, a model; and "not clear"."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from domain.ids import GERMAN, Lang
from translation.alphabets import TRAITS, Script, script_of

_LOOKED_AT: Final = 600
_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORT_WORDS: Final = 2
_SHORT_LETTERS: Final = 12
_HERS: Final = 0.3
"""With this share of letters in her script it is hers, although she quotes much German."""
_MOST: Final = 0.6
_PRIOR: Final = 4.0
_PER_WORD: Final = 3.0
_PER_LETTER: Final = 4.0
_FOREIGN: Final = 0.02
_AT_MOST: Final = 6
_SURE: Final = 0.6
_SURE_ELSEWHERE: Final = 0.9
_SIGNS_ELSEWHERE: Final = 3
_PLAIN: Final = {Lang("de-simple"): GERMAN}


class Likelihoods(Protocol):
    """A model that judges a text as a whole."""

    async def likelihoods(self, text: str) -> Mapping[Lang, float]:
        """Return how likely each of its languages is, as shares of 1."""


@dataclass(frozen=True, slots=True)
class _Signs:
    """What a text shows: its letters and words in one script, and which languages use that script."""

    script: Script
    letters: Counter[str]
    words: frozenset[str]
    count: int

    @property
    def short(self) -> bool:
        return self.count <= _SHORT_WORDS or self.letters.total() <= _SHORT_LETTERS

    def candidates(self) -> tuple[Lang, ...]:
        return tuple(tag for tag, traits in TRAITS.items() if traits.script is self.script)

    def foreign(self, tag: Lang) -> int:
        """Count the letters that a language does not have."""
        return sum(self.letters[letter] for letter in TRAITS[tag].never)

    def own(self, tag: Lang) -> int:
        return sum(self.letters[letter] for letter in TRAITS[tag].own)

    def small_words(self, tag: Lang) -> int:
        return len(self.words & TRAITS[tag].words)


class Detector:
    """Finds the language of a text, beginning with the one that its writer has chosen."""

    def __init__(self, model: Likelihoods) -> None:
        self._model = model

    async def detect(self, text: str, prior: Lang) -> Lang | None:
        """Return the language of a text without names and numbers; None when it is not clear."""
        hers = _PLAIN.get(prior, prior)
        signs = _signs(text[:_LOOKED_AT].casefold(), hers)
        if signs is None:
            return None
        if not signs.letters:
            return prior
        known = hers in TRAITS and TRAITS[hers].script is signs.script
        if known and signs.short and not signs.foreign(hers):
            return prior
        found = _by_letters(signs) or await self._weighed(text, signs, hers if known else None)
        return prior if found == hers else found

    async def _weighed(self, text: str, signs: _Signs, hers: Lang | None) -> Lang | None:
        """Weigh the model's opinion by letters, small words, and what she usually writes."""
        likely = await self._model.likelihoods(text[:_LOOKED_AT])
        weights = {tag: _weight(signs, tag, likely.get(tag, 0.0), hers) for tag in signs.candidates()}
        best = max(weights, key=lambda tag: weights[tag])
        share = weights[best] / sum(weights.values())
        if hers is None and signs.script is Script.LATIN:
            # Names, German words and other languages in makeshift Latin letters: only what is beyond doubt.
            evident = signs.small_words(best) + signs.own(best) >= _SIGNS_ELSEWHERE
            return best if share >= _SURE_ELSEWHERE and evident else None
        return best if share >= _SURE else None


def _weight(signs: _Signs, tag: Lang, likely: float, hers: Lang | None) -> float:
    weight = likely + 0.01
    weight *= _PER_WORD ** min(signs.small_words(tag), _AT_MOST)
    weight *= _PER_LETTER ** min(signs.own(tag), _AT_MOST)
    weight *= _FOREIGN ** min(signs.foreign(tag), 3)
    return weight * (_PRIOR if tag == hers else 1.0)


def _by_letters(signs: _Signs) -> Lang | None:
    """Return the only language of the script that has all the letters, some of them its own."""
    possible = [tag for tag in signs.candidates() if not signs.foreign(tag)]
    return possible[0] if len(possible) == 1 and signs.own(possible[0]) else None


def _signs(text: str, hers: Lang) -> _Signs | None:
    """Return what the text shows in its script; None where it has several, or one that nobody here writes."""
    letters = [letter for letter in text if letter.isalpha()]
    scripts = Counter(script_of(letter) for letter in letters)
    own = TRAITS[hers].script if hers in TRAITS else None
    common = scripts.most_common(1)
    if not common:
        return _Signs(own or Script.LATIN, Counter(), frozenset(), 0)
    script, most = common[0]
    if own is not None and scripts[own] >= _HERS * len(letters):
        script, most = own, len(letters)
    if script is None or most < _MOST * len(letters):
        return None
    words = [word for word in _WORD.findall(text) if script_of(word[0]) is script]
    kept = Counter(letter for letter in letters if script_of(letter) is script)
    return _Signs(script, kept, frozenset(words), len(words))
