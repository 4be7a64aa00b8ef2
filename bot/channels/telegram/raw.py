"""JSON from outside: bounded before it is parsed, and the few kinds of values that we take from it."""

import json
import re
from typing import Final, NoReturn

DEEPEST: Final = 64
"""How deep an update may be nested; the deepest of Telegram's have about ten levels."""
_LARGEST: Final = 2**63 - 1
_STRING: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
_BRACKET: Final = re.compile(rb"[\[\]{}]")


def read_json(body: bytes) -> object:
    """Return what a text of JSON says; ValueError for what is none, is nested too deep or has no numbers."""
    if _too_deep(body):
        raise ValueError("nested too deep")
    return json.loads(body, parse_constant=_refused)


def _too_deep(body: bytes) -> bool:
    """Count brackets outside of strings: the parser itself would fail with more than a ValueError."""
    if body.count(b"[") + body.count(b"{") <= DEEPEST:
        return False
    depth = 0
    for found in _BRACKET.finditer(_STRING.sub(b"", body)):
        depth += 1 if found.group() in b"[{" else -1
        if depth > DEEPEST:
            return True
    return False


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")


def whole_number(value: object) -> int:
    """Return a number of Telegram's; ValueError for anything that does not fit into 64 bits."""
    if not isinstance(value, int) or isinstance(value, bool) or not -_LARGEST <= value <= _LARGEST:
        raise ValueError("no whole number")
    return value


def update_number(value: object) -> int | None:
    """Return the number of an update; None for what is none, which can never be confirmed to Telegram."""
    try:
        number = whole_number(value)
    except ValueError:
        return None
    return number if number >= 0 else None


def text_or_none(value: object) -> str | None:
    """Return a text with halves of characters replaced, None for none; ValueError for anything else."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError("no text")  # noqa: TRY004 - it is the sender's value that is wrong
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
