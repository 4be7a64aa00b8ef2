"""The data behind a button, at most 64 bytes, without any content.

Of a question `v1:<turn>:<option id>`, of a notice `n1:<notice id>:<option>`, of a conversation with the
office `t1:<its id>:end`.
"""

import re
from typing import Final

from domain.events import NoticeAnswered, Pressed, TalkLeft
from domain.ids import NoticeId, TalkId
from domain.notices import NoticeOption
from domain.talk import END_OPTION

MAX_BYTES: Final = 64
_VERSION: Final = "v1"
_NOTICE_VERSION: Final = "n1"
_TALK_VERSION: Final = "t1"
_NOTICE_ID: Final = re.compile(r"[0-9A-Za-z-]{1,40}")
_DIGITS: Final = 9
"""As many as a turn can have; a client may send any data, and a longer number fits into no column."""
OLD: Final = Pressed(-1, "old")
"""A press that cannot be understood (any more) is answered like one on an old question."""


def callback_data(turn: int, option: str) -> str | None:
    """Return the data of a button, None where it would be too long for Telegram."""
    data = f"{_VERSION}:{turn}:{option}"
    return data if len(data.encode()) <= MAX_BYTES else None


def notice_data(notice: NoticeId, option: str) -> str | None:
    """Return the data of a notice's button, None where it would be too long for Telegram."""
    data = f"{_NOTICE_VERSION}:{notice}:{option}"
    return data if len(data.encode()) <= MAX_BYTES else None


def talk_data(talk: TalkId, option: str) -> str | None:
    """Return the data of the button that ends a conversation, None where it would be too long."""
    data = f"{_TALK_VERSION}:{talk}:{option}"
    return data if len(data.encode()) <= MAX_BYTES else None


def read_callback(data: str | None) -> Pressed | NoticeAnswered | TalkLeft:
    """Return what was pressed; data of another form or version is an old button."""
    version, _, rest = (data or "").partition(":")
    if version == _NOTICE_VERSION:
        return _read_notice(rest)
    if version == _TALK_VERSION:
        return _read_talk(rest)
    turn, _, option = rest.partition(":")
    # A turn is plain ASCII digits: `isdigit` alone would let other scripts' digits through.
    plain = turn.isascii() and turn.isdigit() and len(turn) <= _DIGITS
    if version != _VERSION or not plain or not option or len(option) > MAX_BYTES:
        return OLD
    return Pressed(int(turn), option)


def _read_talk(rest: str) -> Pressed | TalkLeft:
    talk, _, option = rest.partition(":")
    if not _NOTICE_ID.fullmatch(talk) or option != END_OPTION:
        return OLD
    return TalkLeft(TalkId(talk))


def _read_notice(rest: str) -> Pressed | NoticeAnswered:
    notice, _, option = rest.partition(":")
    if not _NOTICE_ID.fullmatch(notice) or option not in {one.value for one in NoticeOption}:
        return OLD
    return NoticeAnswered(NoticeId(notice), NoticeOption(option))
