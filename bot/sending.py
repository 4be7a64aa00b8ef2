"""What the relay asks of a channel that pushes messages."""

from dataclasses import dataclass
from typing import Protocol

from storage.last_question import LastQuestion
from storage.outbox import Outgoing


@dataclass(frozen=True, slots=True)
class Sent:
    """A message was taken by the channel; ``message_id`` is what the channel calls a question's message."""

    message_id: int | None = None


class Sender(Protocol):
    """Sends one message to one address."""

    async def send(self, address: str, outgoing: Outgoing, shown: LastQuestion | None) -> Sent:
        """Send (or edit) a message; ``shown`` is the message that shows the open question now, if any.

        Raises RetryAfter when the channel wants a pause, Blocked when the person shut the channel out, and
        TransportError otherwise, ``permanent`` where trying again is of no use.
        """
