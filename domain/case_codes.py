"""Case codes: seven characters and a check character, easy to read aloud, shown as ``K7M2-9QXT``."""

from collections.abc import Callable

from domain.ids import CaseCode

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 characters without 0, 1, I and O, which are mistaken for each other."""

_BODY = 7
LENGTH = _BODY + 1


def new_case_code(pick: Callable[[int], int]) -> CaseCode:
    """Return a new code; ``pick(n)`` gives a random number from 0 to n - 1."""
    body = "".join(ALPHABET[pick(len(ALPHABET))] for _ in range(_BODY))
    return CaseCode(body + check_character(body))


def check_character(body: str) -> str:
    """Return the Luhn mod N check character: it shows a wrong character and nearly every swap of two."""
    size = len(ALPHABET)
    total = 0
    for place, character in enumerate(reversed(body)):
        value = ALPHABET.index(character) * (2 if place % 2 == 0 else 1)
        total += value // size + value % size
    return ALPHABET[-total % size]


def read_case_code(text: str) -> CaseCode | None:
    """Read what a person typed (any case, spaces, hyphens); None when it cannot be a code."""
    bare = "".join(character for character in text.upper() if character.isalnum())
    if len(bare) != LENGTH or any(character not in ALPHABET for character in bare):
        return None
    return CaseCode(bare) if check_character(bare[:-1]) == bare[-1] else None


def show_case_code(code: str) -> str:
    """Write a code the way people see it: two groups of four."""
    return f"{code[:4]}-{code[4:]}"
