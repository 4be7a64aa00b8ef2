"""What a channel hands to the turn and gets back; the turn itself is behind the `Turns` protocol."""

from dataclasses import dataclass
from typing import Protocol

from domain.events import Inbound
from domain.ids import Lang, PersonId
from domain.messages import OutMessage


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached: on the web by the person token, on Telegram by the chat id as text."""

    channel: str
    value: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of a channel; `update_id` is unique per channel, `message_id` shows a pressed button."""

    address: Address
    update_id: str
    event: Inbound
    language_hint: Lang | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an update: whose it was, whether it had come before, whether it erased the person.

    ``farewell`` is for people of whom nothing is stored (she has just erased herself, or asked for help
    before anything else): the channel says it at once, because no outbox may hold it.
    """

    person: PersonId
    duplicate: bool
    erased: bool = False
    farewell: tuple[OutMessage, ...] = ()


class Turns(Protocol):
    """Takes one update through the conversation."""

    async def take(self, incoming: Incoming) -> Taken:
        """Carry out the whole turn; returns after its commit."""
