"""The languages of people as Argos names them. Where there is no package, a neighbour's is none either."""

from collections.abc import Mapping
from typing import Final

from domain.ids import Lang
from translation.ports import Code

GERMAN: Final = Code("de")
_CODES: Final[Mapping[str, Code]] = {
    "de": GERMAN,
    "de-simple": GERMAN,
    "en": Code("en"),
    "uk": Code("uk"),
    "ru": Code("ru"),
    "ar": Code("ar"),
    "prs": Code("fa"),
    "ro": Code("ro"),
    "bg": Code("bg"),
    "sq": Code("sq"),
    "tr": Code("tr"),
    "fr": Code("fr"),
    "pl": Code("pl"),
}
"""Pashto, Kurmanji, Sorani, Bosnian, Macedonian and Tigrinya are missing because nobody has a package."""
CODES: Final = frozenset(_CODES.values())
"""Every language for which somebody offers a package."""
_BY_A_NEIGHBOUR: Final = frozenset({"prs"})
"""Dari and Persian are written alike, and their readers understand each other, but words differ."""


def code_of(language: Lang) -> Code | None:
    """Return the code of a language, None where no package exists for it."""
    return _CODES.get(language)


def is_approximate(language: Lang) -> bool:
    """Say whether the package of a close language stands in for the language's own."""
    return language in _BY_A_NEIGHBOUR
