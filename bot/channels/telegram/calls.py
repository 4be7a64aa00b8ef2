"""The calls that every turn needs, made past the library: it would parse whole messages that nobody reads."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from telegram.error import NetworkError

from bot.channels.telegram.http import AiohttpRequest
from bot.channels.telegram.raw import whole_number

_HTML: Final = "HTML"
_NO_PREVIEW: Final = {"is_disabled": True}


@dataclass(frozen=True, slots=True)
class Key:
    """One button: its label, and the data that comes back when it is pressed."""

    text: str
    callback_data: str


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The buttons below a message, row by row."""

    inline_keyboard: tuple[tuple[Key, ...], ...]

    def wire(self) -> Mapping[str, object]:
        """Return the InlineKeyboardMarkup object."""
        rows = [
            [{"text": key.text, "callback_data": key.callback_data} for key in row]
            for row in self.inline_keyboard
        ]
        return {"inline_keyboard": rows}


class Calls:
    """Sends and edits texts and answers presses; raises the library's errors."""

    def __init__(self, request: AiohttpRequest, root: str) -> None:
        self._request = request
        self._root = root

    async def send_text(self, chat: int, text: str, keyboard: Keyboard | None = None) -> int:
        """Send a text as HTML and return the number of the new message."""
        result = await self._call("sendMessage", _with_keyboard(_text(chat, text), keyboard))
        try:
            return whole_number(result.get("message_id") if isinstance(result, dict) else None)
        except ValueError:
            raise NetworkError("the answer names no message") from None

    async def edit_text(self, chat: int, message: int, text: str, keyboard: Keyboard | None) -> None:
        """Replace text and buttons of a message; without `keyboard` the buttons go."""
        fields = {**_text(chat, text), "message_id": message}
        await self._call("editMessageText", _with_keyboard(fields, keyboard))

    async def take_buttons_away(self, chat: int, message: int) -> None:
        """Leave a message without buttons."""
        await self._call("editMessageReplyMarkup", {"chat_id": chat, "message_id": message})

    async def answer_press(self, callback_id: str) -> None:
        """End the progress bar of a pressed button."""
        await self._call("answerCallbackQuery", {"callback_query_id": callback_id})

    async def _call(self, method: str, fields: Mapping[str, object]) -> object:
        body = json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace")
        return await self._request.call(f"{self._root}/{method}", body)


def _text(chat: int, text: str) -> dict[str, object]:
    return {"chat_id": chat, "text": text, "parse_mode": _HTML, "link_preview_options": _NO_PREVIEW}


def _with_keyboard(fields: dict[str, object], keyboard: Keyboard | None) -> Mapping[str, object]:
    return fields if keyboard is None else {**fields, "reply_markup": keyboard.wire()}
