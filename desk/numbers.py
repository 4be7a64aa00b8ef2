"""Numbers in addresses and forms: digits, and no more of them than fit everywhere."""

_DIGITS = 16
"""Enough for a moment in microseconds until the year 2286, and few enough for 64 bits."""


def number_in(text: str) -> int | None:
    """Return the number a text says in digits; None when it is none or a senselessly long one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else None
