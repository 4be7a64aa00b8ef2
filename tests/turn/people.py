"""A person as a test drives her: she presses, types, and reads what came of it."""

from dataclasses import dataclass, field

from bot.house import WEB
from bot.ports import Address, Incoming, Taken
from domain.conversation import Conversation
from domain.events import Command, Commanded, Inbound, Pressed, Started, Submitted, Typed
from domain.ids import Lang, PersonId
from domain.messages import Asked, OpenQuestion
from storage.chat_log import LogEntry
from tests.turn.stand import Stand

GERMAN = Lang("de")
TO_SLOTS = (
    "yes",
    "no",
    "yes",
    "monschau",
    "topics:wohnen",
    "normal",
    "_skip",
    "1",
    "_skip",
    "_skip",
    "_skip",
)
"""The answers of a German speaker from the consent to the free times."""


@dataclass
class Someone:
    """One person at one address. ``heard`` is what the last turn told her, ``question`` what is open."""

    stand: Stand
    address: Address
    hint: Lang | None = GERMAN
    heard: list[LogEntry] = field(default_factory=list)
    question: OpenQuestion | None = None
    person: PersonId | None = None
    last: Incoming | None = None
    told: list[tuple[Inbound, list[LogEntry]]] = field(default_factory=list)
    """Everything that she did and what came of it."""
    _updates: int = 0
    _read: int = 0

    def update(self, event: Inbound) -> Incoming:
        """Return an event as the channel's next update."""
        self._updates += 1
        return Incoming(self.address, f"{self._updates}", event, self.hint)

    async def does(self, event: Inbound) -> Taken:
        """Send an event through a whole turn and read what came of it."""
        return await self.sends(self.update(event))

    async def sends(self, incoming: Incoming) -> Taken:
        """Send an update through a whole turn, perhaps one that was sent before, and read what came of it."""
        taken = await self.stand.take(incoming)
        self.last = incoming
        if taken.erased:
            self.question, self._read = None, 0
            await self.stand.vault.forget(taken.person)  # the test's own copy of her key
        if taken.farewell:
            self.heard = list(taken.farewell)
        if taken.farewell or taken.duplicate:
            return taken
        self.person = taken.person
        await self.reads()
        self.told.append((incoming.event, self.heard))
        return taken

    async def reads(self) -> None:
        """Read what has been written for her since she last looked."""
        if self.person is None:
            return
        self.heard, self._read = await self.stand.told(self.person, self.address.channel, self._read)
        asked = [one.question for one in self.heard if isinstance(one, Asked)]
        self.question = asked[-1] if asked else self.question

    async def start(self) -> Taken:
        """Open the chat."""
        return await self.does(Started())

    async def press(self, option: str) -> Taken:
        """Press a button of the open question."""
        return await self.does(self.pressed(option))

    def pressed(self, option: str) -> Pressed:
        """Return the press of a button of the open question."""
        assert self.question is not None
        buttons = {one.id for one in (*self.question.buttons, *self.question.nav)}
        offered = buttons | {day.id for day in self.question.days}
        assert option in offered, f"{option} is not offered at {self.question.step}: {sorted(offered)}"
        return Pressed(self.question.turn, option)

    async def answer(self, *options: str) -> None:
        """Answer one question after the other; ``topics:a,b`` ticks several."""
        for option in options:
            _, several, ticks = option.partition(":")
            if several:
                assert self.question is not None
                await self.does(Submitted(self.question.turn, tuple(ticks.split(","))))
            else:
                await self.press(option)

    async def type(self, text: str) -> Taken:
        """Type words."""
        return await self.does(Typed(text))

    async def command(self, command: Command) -> Taken:
        """Send a command."""
        return await self.does(Commanded(command))

    async def state(self) -> Conversation:
        """Return her conversation as it is stored."""
        assert self.person is not None
        found = await self.stand.state(self.person)
        assert found is not None
        return found

    def slots(self) -> list[str]:
        """Return the ids of the times that are offered now."""
        assert self.question is not None
        return [button.id for button in self.question.buttons if button.day is not None]

    async def to_slots(self) -> None:
        """Come as a new person and answer everything up to the free times."""
        await self.start()
        await self.answer(str(self.hint), *(one for one in TO_SLOTS))

    async def to_summary(self) -> None:
        """Come as a new person and answer everything up to the summary, with the first free time."""
        await self.to_slots()
        await self.press(self.slots()[0])

    async def to_booked(self) -> None:
        """Come as a new person and book the first free time."""
        await self.to_summary()
        await self.press("confirm")


def someone(stand: Stand, name: str = "someone", channel: str = WEB) -> Someone:
    """Return a person who has not been here yet."""
    return Someone(stand, Address(channel, f"{name} at her {channel} address"))
