"""The phrases that the tiny packages know, and where the packages are."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Final

HERE = Path(__file__).parent
PACKAGES = HERE / "packages"
PAIRS: Final = ("uk-en", "en-uk", "ar-en", "en-ar", "de-en", "en-de")
PLACEHOLDERS = tuple(f"<P{number}>" for number in range(10))
_PLACEHOLDER = re.compile(r"<P(\d)>")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The same phrase in four languages, with the same placeholders in each."""

    de: str
    en: str
    uk: str
    ar: str

    def text(self, language: str) -> str:
        """Return it in one language (`de`, `en`, `uk`, `ar`)."""
        texts = {"de": self.de, "en": self.en, "uk": self.uk, "ar": self.ar}
        return texts[language]

    @property
    def holds(self) -> int:
        """How many placeholders it has."""
        return len(_PLACEHOLDER.findall(self.de))

    def numbered(self, numbers: Sequence[int]) -> "Phrase":
        """Return it with its placeholders numbered anew: `<P0>` gets the first of the numbers."""
        texts = (renumbered(one, numbers) for one in (self.de, self.en, self.uk, self.ar))
        return Phrase(*texts)

    def orders(self) -> Iterator["Phrase"]:
        """Yield it with its placeholders in every order: any language may come first and number them."""
        return (self.numbered(order) for order in permutations(range(self.holds)))


def renumbered(text: str, numbers: Sequence[int]) -> str:
    """Return a text whose `<P0>` has the first of the numbers, `<P1>` the second, and so on."""
    return _PLACEHOLDER.sub(lambda found: PLACEHOLDERS[numbers[int(found[1])]], text)


@cache
def phrases() -> tuple[Phrase, ...]:
    """Read all phrases."""
    raw: list[Mapping[str, str]] = tomllib.loads((HERE / "phrases.toml").read_text(encoding="utf-8"))[
        "phrase"
    ]
    return tuple(Phrase(**one) for one in raw)


def package(pair: str) -> Path:
    """Return the file of a package, named as in `PAIRS`."""
    return PACKAGES / f"{pair}.argosmodel"
