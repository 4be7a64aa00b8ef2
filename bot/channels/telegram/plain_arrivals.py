"""Reads straight from JSON the two kinds of updates that nearly all are: a press, and a text to the bot.

The library makes some thirty objects of each; whatever does not look exactly as expected here is left to it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from telegram.constants import ChatType

from bot.channels.telegram.arrivals import Turn, text_event
from bot.channels.telegram.callback import read_callback
from bot.channels.telegram.raw import text_or_none, whole_number
from bot.house import TELEGRAM
from bot.ports import Address, Incoming
from domain.events import Inbound
from domain.ids import Lang
from locales.choosing import fitting
from locales.languages import Language

_PRESS = frozenset({"update_id", "callback_query"})
_TEXT = frozenset({"update_id", "message"})

Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class PlainArrival:
    """A press or a text; `pressed` is the message with the button, as it came."""

    turn: Turn
    callback_id: str | None = None
    pressed: Fields | None = None


def plain_arrival(number: int, raw: Fields, languages: Sequence[Language]) -> PlainArrival | None:
    """Return what an update means, None when it is for the library to read; ValueError for odd values."""
    if raw.keys() == _PRESS:
        return _press(number, _fields(raw["callback_query"]), languages)
    if raw.keys() == _TEXT:
        return _text(number, _fields(raw["message"]), languages)
    return None


def _press(number: int, query: Fields, languages: Sequence[Language]) -> PlainArrival | None:
    message = _fields(query.get("message"))
    chat, callback_id = _private_chat(message), text_or_none(query.get("id"))
    if chat is None or callback_id is None or "text" not in message:
        return None
    event = read_callback(text_or_none(query.get("data")))
    place = whole_number(message.get("message_id"))
    return PlainArrival(_turn(number, chat, event, _hint(query, languages), place), callback_id, message)


def _text(number: int, message: Fields, languages: Sequence[Language]) -> PlainArrival | None:
    chat, text = _private_chat(message), text_or_none(message.get("text"))
    if chat is None or text is None or "sender_chat" in message:
        return None
    hint = _hint(message, languages)
    return PlainArrival(_turn(number, chat, text_event(text, hint), hint, None))


def _turn(number: int, chat: int, event: Inbound, hint: Lang | None, place: int | None) -> Turn:
    return Turn(chat, Incoming(Address(TELEGRAM, str(chat)), str(number), event, hint, place))


def _private_chat(message: Fields) -> int | None:
    chat = _fields(message.get("chat"))
    return whole_number(chat.get("id")) if chat.get("type") == ChatType.PRIVATE else None


def _hint(sent: Fields, languages: Sequence[Language]) -> Lang | None:
    return fitting(text_or_none(_fields(sent.get("from")).get("language_code")), languages)


def _fields(value: object) -> Fields:
    return value if isinstance(value, dict) else {}
