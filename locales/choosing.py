"""Which enabled language a language code means, as browsers and Telegram send them."""

from collections.abc import Sequence
from typing import Final

from domain.ids import Lang
from locales.languages import Language

_NEAREST: Final = {
    "fa": "prs",
    "per": "prs",
    "pus": "ps",
    "ku": "kmr",
    "hr": "bs",
    "sr": "bs",
    "sh": "bs",
    "cnr": "bs",
    "mo": "ro",
}
"""Codes of languages that are the same as an enabled one for its readers, or near enough to be hinted at."""
_OTHER_SCRIPTS: Final = {"ku": "arab"}
"""With this script it is another language: Kurdish in Arabic letters is Sorani."""


def fitting(code: str | None, languages: Sequence[Language]) -> Lang | None:
    """Return the enabled language that readers of a code read; None where there is none.

    It is a hint that only preselects: "fa" hints at Dari although most who send it read Persian, while a code
    such as "zh" or "ckb" hints at nothing rather than at a neighbour.
    """
    if not code:
        return None
    wanted = code.strip().lower().replace("_", "-")
    primary, *rest = wanted.split("-")
    tags = {language.tag.lower(): language.tag for language in languages}
    if _OTHER_SCRIPTS.get(primary) in rest:
        return None
    return tags.get(wanted) or tags.get(primary) or tags.get(_NEAREST.get(primary, ""))


def from_accepted(header: str, languages: Sequence[Language]) -> Lang | None:
    """Return the enabled language that an Accept-Language header likes best."""
    wishes = sorted(enumerate(header.split(",")), key=lambda wish: (-_weight(wish[1]), wish[0]))
    for _, wish in wishes:
        found = fitting(wish.split(";")[0], languages)
        if found is not None and _weight(wish) > 0:
            return found
    return None


def _weight(wish: str) -> float:
    _, _, quality = wish.partition(";q=")
    try:
        return float(quality) if quality else 1.0
    except ValueError:
        return 0.0
