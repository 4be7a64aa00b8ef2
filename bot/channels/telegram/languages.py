"""Between Telegram's two-letter language codes and the enabled languages."""

from collections.abc import Sequence
from typing import Final

from domain.ids import Lang
from locales.languages import Language

_TWO_LETTERS: Final = 2
_CODES: Final = {"kmr": "ku", "prs": "fa", "fa-af": "fa", "bs": "bs", "sr-latn": "sr"}
"""Languages whose code on Telegram is not simply the first part of the tag."""


def telegram_code(lang: Lang) -> str | None:
    """Return the code Telegram has for a language, None where it has none (such as for plain German)."""
    tag = lang.lower()
    if tag in _CODES:
        return _CODES[tag]
    return tag if len(tag) == _TWO_LETTERS else None


def hinted(code: str | None, languages: Sequence[Language]) -> Lang | None:
    """Return the enabled language that fits the language of a person's app best, None where none does."""
    if not code:
        return None
    wanted = code.lower()
    primary = wanted.partition("-")[0]
    for fits in (
        lambda tag: tag.lower() == wanted,
        lambda tag: telegram_code(tag) == wanted,
        lambda tag: telegram_code(tag) == primary,
        lambda tag: tag.lower() == primary,
    ):
        found = next((language.tag for language in languages if fits(language.tag)), None)
        if found is not None:
            return found
    return None
