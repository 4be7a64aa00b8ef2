"""The data behind a button: `v1:<turn>:<option id>`, at most 64 bytes, without any content."""

from typing import Final

from domain.events import Pressed

MAX_BYTES: Final = 64
_VERSION: Final = "v1"
_DIGITS: Final = 9
"""As many as a turn can have; a client may send any data, and a longer number fits into no column."""
OLD: Final = Pressed(-1, "old")
"""A press that cannot be understood (any more) is answered like one on an old question."""


def callback_data(turn: int, option: str) -> str | None:
    """Return the data of a button, None where it would be too long for Telegram."""
    data = f"{_VERSION}:{turn}:{option}"
    return data if len(data.encode()) <= MAX_BYTES else None


def read_callback(data: str | None) -> Pressed:
    """Return what was pressed; data of another form or version is an old button."""
    version, _, rest = (data or "").partition(":")
    turn, _, option = rest.partition(":")
    # A turn is plain ASCII digits: `isdigit` alone would let other scripts' digits through.
    plain = turn.isascii() and turn.isdigit() and len(turn) <= _DIGITS
    if version != _VERSION or not plain or not option or len(option) > MAX_BYTES:
        return OLD
    return Pressed(int(turn), option)
