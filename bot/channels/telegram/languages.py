"""The two-letter codes that Telegram has for the enabled languages."""

from typing import Final

from domain.ids import Lang

_TWO_LETTERS: Final = 2
_CODES: Final = {"kmr": "ku", "prs": "fa", "fa-af": "fa"}
"""Languages whose code on Telegram is not simply the first part of the tag."""


def telegram_code(lang: Lang) -> str | None:
    """Return the code Telegram has for a language, None where it has none (such as for plain German)."""
    tag = lang.lower()
    if tag in _CODES:
        return _CODES[tag]
    return tag if len(tag) == _TWO_LETTERS else None
