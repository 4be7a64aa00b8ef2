"""Codes with which staff link a phone: short enough to be typed, and long enough not to be guessed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

LASTS: Final = timedelta(minutes=10)
PREFIX: Final = "staff-"
"""What stands before a code behind `/start`, so that it is not taken for a place."""
CODE_SCOPE: Final = "staff_phone_code"
"""What a code is hashed for; only the hash is stored."""
_SIGNS: Final = "23456789abcdefghjkmnpqrstuvwxyz"
"""Without signs that look like others."""
_LENGTH: Final = 10


def new_phone_code(pick: Callable[[int], int]) -> str:
    """Return a fresh code; `pick(n)` gives a random number below n that nobody can guess."""
    return "".join(_SIGNS[pick(len(_SIGNS))] for _ in range(_LENGTH))


def read_phone_code(text: str) -> str | None:
    """Return the code in what follows `/start`; None when it is no code of this kind at all.

    A code of a wrong form is returned as nothing: it is one, and fits none.
    """
    bare = text.strip().lower()
    if not bare.startswith(PREFIX):
        return None
    code = bare.removeprefix(PREFIX).replace("-", "").replace(" ", "")
    return code if len(code) == _LENGTH and set(code) <= set(_SIGNS) else ""
