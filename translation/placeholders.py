"""What stands for a protected part while a model works on its sentence; the form is decided here alone.

A placeholder has a capital, a digit and brackets: SentencePiece knows each of them in every model, so that
they can be copied. It has no underscore, for that becomes a space.
"""

import re
from collections.abc import Callable
from typing import Final

LIMIT: Final = 10
"""So many have a place in one sentence: each has one digit."""
_EXACT: Final = re.compile(r"<P([0-9])>")
_LOOSE: Final = re.compile(r"[<＜‹〈]\s*[PpРрПп]\s*(\d)\s*[>＞›〉]")
"""As models write it: with spaces, small, with the letter or the digit of another script."""
_RUINS: Final = re.compile(
    r"[<＜‹〈]\s*/?\s*[PpРрПп]?\s*\d?\s*[>＞›〉]|(?<!\w)[PpРрПп]\s?\d(?!\w)|[<＜‹〈]\s*/?\s*[PpРрПп]\s*\d"
)
LOOKALIKE: Final = re.compile(f"{_LOOSE.pattern}|{_RUINS.pattern}")
"""What people have written and might be taken for one: it travels behind a placeholder itself."""
_HOLE: Final = "\ufffc"


def placeholder(number: int) -> str:
    """Return the placeholder of a number below `LIMIT`."""
    return f"<P{number}>"


def tidied(text: str) -> str:
    """Return the text with each placeholder in its exact form."""
    return _LOOSE.sub(lambda found: placeholder(int(found[1])), text)


def numbers_in(text: str) -> list[int]:
    """Return the numbers of the placeholders of a tidied text, in its order."""
    return [int(number) for number in _EXACT.findall(text)]


def has_ruins(text: str) -> bool:
    """Say whether something is left in a tidied text that was a placeholder once."""
    return _RUINS.search(_EXACT.sub(_HOLE, text)) is not None


def without(text: str) -> str:
    """Return the text with spaces in the place of placeholders."""
    return _EXACT.sub(" ", text)


def filled(text: str, value: Callable[[int, str, str], str]) -> str:
    """Put values into a tidied text, once: a value that looks like a placeholder is left alone.

    ``value`` gets the number, and the characters before and behind the placeholder, empty at an end.
    """

    def put(found: re.Match[str]) -> str:
        before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
        return value(int(found[1]), before, after)

    return _EXACT.sub(put, text)
