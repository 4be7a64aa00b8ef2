"""The texts of messages whose buttons were pressed lately, so that a note can be added to them.

A bot cannot read its own messages again; Telegram sends the text with each press. It is kept in memory.
"""

from collections import OrderedDict
from typing import Final

_KEPT: Final = 500


class OldTexts:
    """The last few hundred of such texts, as HTML."""

    def __init__(self) -> None:
        self._texts: OrderedDict[tuple[str, int], str] = OrderedDict()

    def keep(self, chat: str, message_id: int, text: str) -> None:
        """Remember the text of a message."""
        self._texts[chat, message_id] = text
        self._texts.move_to_end((chat, message_id))
        if len(self._texts) > _KEPT:
            self._texts.popitem(last=False)

    def take(self, chat: str, message_id: int) -> str | None:
        """Return the text of a message and forget it."""
        return self._texts.pop((chat, message_id), None)
