"""The texts of messages whose buttons were pressed lately, so that a note can be added to them.

A bot cannot read its own messages again; Telegram sends the text with each press. It is kept in memory.
"""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Final

import structlog
from telegram import Message

_KEPT: Final = 500

_log = structlog.get_logger(__name__)


class OldTexts:
    """The last few hundred of such messages."""

    def __init__(self) -> None:
        self._messages: OrderedDict[tuple[str, int], Mapping[str, object]] = OrderedDict()

    def keep(self, chat: int, message_id: int | None, message: Mapping[str, object]) -> None:
        """Remember a message, as it came."""
        if message_id is None:
            return
        place = str(chat), message_id
        self._messages[place] = message
        self._messages.move_to_end(place)
        if len(self._messages) > _KEPT:
            self._messages.popitem(last=False)

    def take(self, chat: str, message_id: int) -> str | None:
        """Return the text of a message as HTML and forget it; None where there is none that can be read."""
        message = self._messages.pop((chat, message_id), None)
        if message is None:
            return None
        try:
            return Message.de_json(dict(message), None).text_html or None
        except Exception as error:  # noqa: BLE001 - the message is from outside; its note can do without it
            _log.info("text of a message cannot be read", reason=type(error).__name__)
            return None
