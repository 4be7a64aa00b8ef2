"""Whether a message can be sent to Telegram, as its servers would look at it."""

import unicodedata

from bot.channels.telegram.callback import MAX_BYTES
from bot.channels.telegram.calls import Keyboard
from bot.channels.telegram.keyboard import keyboard, notice_keyboard
from bot.channels.telegram.text import MAX_CAPTION, MAX_TEXT
from bot.channels.telegram.wording import (
    asked_texts,
    caption,
    notice_settled_text,
    notified_texts,
    said_texts,
    settled_text,
    talk_texts,
)
from domain.messages import (
    Asked,
    FileSent,
    NoticeSettled,
    Notified,
    OutMessage,
    Retired,
    Said,
    Settled,
    TalkSaid,
)
from tests.botapi.markup import parse_html, units

_MOST_BUTTONS = 100
_ISOLATES = "\u2066\u2067\u2068\u2069\u200f\u200e"
"""What our own texts use to keep directions apart."""


def texts_of(message: OutMessage) -> list[str]:
    """Return the HTML of a message."""
    match message:
        case Said():
            return said_texts(message)
        case Asked():
            return asked_texts(message)
        case Settled():
            return [settled_text(message)]
        case Retired():
            return [message.note]
        case Notified():
            return notified_texts(message)
        case NoticeSettled():
            return [notice_settled_text(message) or message.line]
        case TalkSaid():
            return talk_texts(message)
        case FileSent():
            return [caption(message)]


def assert_fit_for_telegram(message: OutMessage) -> None:
    """Every text is well-formed, shows something, keeps to the limits and hides nothing."""
    for source in texts_of(message):
        shown = parse_html(source).text
        assert 0 < units(shown) <= (MAX_CAPTION if isinstance(message, FileSent) else MAX_TEXT)
        assert shown.strip()
        assert not unseen(shown), f"{unseen(shown)} in {message.type}"
    if isinstance(message, Asked):
        _assert_buttons(keyboard(message))
    if isinstance(message, Notified):
        _assert_buttons(notice_keyboard(message))


def unseen(text: str) -> set[str]:
    """Return the control characters of a text: those that nobody sees but the reader's device obeys."""
    kinds = {"Cc", "Cs"}
    odd = {one for one in text if unicodedata.category(one) in kinds and one != "\n"}
    return odd | {one for one in text if one in "\u202a\u202b\u202c\u202d\u202e\ufeff"}


def _assert_buttons(drawn: Keyboard | None) -> None:
    rows = () if drawn is None else drawn.inline_keyboard
    assert sum(len(row) for row in rows) <= _MOST_BUTTONS
    for row in rows:
        for button in row:
            assert 0 < len(button.callback_data.encode()) <= MAX_BYTES
            assert button.text.strip()
