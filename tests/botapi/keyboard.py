"""Reply markup: inline keyboards checked as Telegram checks them; other markup is kept as it came."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.botapi.errors import bad_request
from tests.botapi.model import Button, Keyboard
from tests.botapi.params import JsonObject, Params

MAX_DATA_BYTES = 64
MAX_BUTTONS = 100
OTHER_KINDS = frozenset(
    {
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)
OTHER_MARKUP = frozenset({"keyboard", "remove_keyboard", "force_reply"})


@dataclass(frozen=True, slots=True)
class Markup:
    """The inline keyboard, or a reply keyboard and its like as `other`."""

    inline: Keyboard = ()
    other: JsonObject | None = None


def read_markup(params: Params) -> Markup:
    """Read `reply_markup`; raises 400 for a wrong shape, for bad buttons and for too many of them."""
    record = params.record("reply_markup")
    if not record:
        return Markup()
    rows = record.get("inline_keyboard")
    if rows is None:
        if not OTHER_MARKUP & record.keys():
            raise bad_request("object expected as reply markup")
        return Markup(other=record)
    if not isinstance(rows, list):
        raise bad_request('can\'t parse inline keyboard: Field "inline_keyboard" must be of type Array')
    keyboard = tuple(tuple(_button(item) for item in _row(row)) for row in rows)
    keyboard = tuple(row for row in keyboard if row)
    if sum(len(row) for row in keyboard) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return Markup(inline=keyboard)


def _row(row: object) -> list[object]:
    if not isinstance(row, list):
        raise bad_request("can't parse inline keyboard: Inline keyboard row must be an Array")
    return row


def _button(item: object) -> Button:
    if not isinstance(item, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = item.get("text")
    if not isinstance(text, str):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    data, url = item.get("callback_data"), item.get("url")
    other = next((str(kind) for kind in item if kind in OTHER_KINDS), None)
    kinds = sum(value is not None for value in (data, url, other))
    if kinds == 0:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if kinds > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    if data is not None and not 1 <= len(str(data).encode()) <= MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if url is not None:
        _check_url(str(url))
    return Button(
        text=text,
        data=None if data is None else str(data),
        url=None if url is None else str(url),
        other=other,
    )


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme == "tg":
        return
    if parts.scheme not in {"http", "https", ""}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    host = (parts.netloc or parts.path.split("/")[0]).split(":")[0]
    if "." not in host:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
