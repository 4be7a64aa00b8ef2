"""Text that somebody else chose, on one line of a terminal or a log: what cannot be seen is written out."""

import unicodedata
from typing import Final

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Control characters, marks of direction and others without a shape, halves of characters, line ends."""


def has_unseen(text: str) -> bool:
    """Say whether a text holds anything that is obeyed instead of shown."""
    return not text.isprintable() and any(unicodedata.category(one) in _UNSEEN for one in text)


def printable(text: str) -> str:
    """Return the text on one line; what a reader could not see is written out, as in a Python string."""
    if text.isprintable():
        return text
    return "".join(
        one.encode("unicode_escape").decode() if unicodedata.category(one) in _UNSEEN else one for one in text
    )
