"""Messages just written into the outbox, kept for the relay of the same process.

The relay mostly sends what a turn wrote a moment ago: it need not be decrypted and read again. What is not
here (any more) stands in the outbox.
"""

from collections import OrderedDict
from typing import Final

from domain.ids import OutboxId
from storage.outbox import Outgoing

_KEPT: Final = 1_000


class Fresh:
    """The newest messages by their number in the outbox, each until it is taken."""

    def __init__(self) -> None:
        self._messages: OrderedDict[OutboxId, Outgoing] = OrderedDict()

    def keep(self, number: OutboxId, outgoing: Outgoing) -> None:
        """Keep a message; only after the commit that wrote it."""
        self._messages[number] = outgoing
        if len(self._messages) > _KEPT:
            self._messages.popitem(last=False)

    def take(self, number: OutboxId) -> Outgoing | None:
        """Return a message and forget it."""
        return self._messages.pop(number, None)
