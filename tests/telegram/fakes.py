"""A clock that is turned by hand and a channel that notes what it is given."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Self

from bot.backoff import Backoff
from bot.pacing import PacingRules
from bot.relay import Relay, Tempo
from bot.sending import Sent
from domain.errors import TransportError
from domain.ids import Lang, PersonId
from domain.messages import Asked, OutMessage, Said, Settled
from storage.database import Database, Point, open_database
from storage.last_question import LastQuestion
from storage.outbox import Lane, Outgoing, State, put
from storage.outbox_outcomes import outbox_counts
from storage.people import add_address, add_person
from storage.vault import Vault
from tests.botapi.changes import EVERYTHING, Changes
from tests.storage.offices import NOW

CHANNEL = "telegram"
PATIENCE = 10.0


@dataclass(slots=True)
class FakeTime:
    """Stands still until `advance`; who sleeps is woken by it."""

    changes: Changes
    now: datetime = NOW
    sleepers: dict[asyncio.Future[None], datetime] = field(default_factory=dict)

    def clock(self) -> datetime:
        """Return the time."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Sleep until the clock has been turned so far."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.sleepers[future] = self.now + timedelta(seconds=seconds)
        self.changes.bump()
        try:
            await future
        finally:
            self.sleepers.pop(future, None)

    def advance(self, seconds: float) -> None:
        """Turn the clock."""
        self.now += timedelta(seconds=seconds)
        for future, due in list(self.sleepers.items()):
            if due <= self.now and not future.done():
                future.set_result(None)

    async def somebody_sleeps(self, seconds: float) -> None:
        """Return when somebody sleeps for so long from now on (to a hundredth of a second)."""

        def look() -> bool | None:
            waits = [(due - self.now).total_seconds() for due in self.sleepers.values()]
            return any(abs(wait - seconds) < 0.01 for wait in waits) or None

        try:
            await self.changes.until(look, PATIENCE)
        except TimeoutError:
            waits = [(due - self.now).total_seconds() for due in self.sleepers.values()]
            complaint = f"nobody sleeps for {seconds} s, but for {waits}"
            raise TimeoutError(complaint) from None


def words(message: OutMessage) -> str:
    """Return what a message says, shortly."""
    match message:
        case Said():
            return message.paragraphs[0]
        case Asked():
            return message.question.prompt
        case Settled():
            return f"{message.prompt} {message.answer}"
        case _:
            return message.type


@dataclass(slots=True)
class FakeSender:
    """Takes everything, unless the test put an error in the way: `errors` by address, the next one first."""

    time: FakeTime
    errors: dict[str, list[Exception]] = field(default_factory=dict)
    sent: list[tuple[str, str]] = field(default_factory=list)
    tried: int = 0
    shown: list[LastQuestion | None] = field(default_factory=list)
    targets: list[int | None] = field(default_factory=list)
    failing_edits: int = 0
    """How many answers cannot be shown in their question's place before it works."""
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(501, 10_000)))

    async def send(self, address: str, outgoing: Outgoing, shown: LastQuestion | None) -> Sent:
        """Note the message."""
        self.tried += 1
        self.time.changes.bump()
        if address in self.gates:
            await self.gates[address].wait()
        if self.failing_edits and isinstance(outgoing.message, Settled):
            self.failing_edits -= 1
            raise TransportError("network")
        if self.errors.get(address):
            raise self.errors[address].pop(0)
        self.sent.append((address, words(outgoing.message)))
        self.shown.append(shown)
        self.targets.append(outgoing.target)
        self.time.changes.bump()
        return Sent(next(self.numbers) if isinstance(outgoing.message, Asked) else None)

    def to(self, address: str) -> list[str]:
        """Return what was sent to an address."""
        return [text for receiver, text in self.sent if receiver == address]


class Post:
    """An outbox with its people, a relay's clock and its sender."""

    def __init__(self, database: Database, vault: Vault, changes: Changes) -> None:
        self.database = database
        self.vault = vault
        self.time = FakeTime(changes)
        self.sender = FakeSender(self.time)

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str, vault: Vault) -> AsyncIterator[Self]:
        """Open the outbox of a database; every commit counts as a change to wait for."""
        changes = Changes()

        def probe(point: str) -> None:
            if point == Point.COMMITTED:
                changes.bump()

        database = await open_database(url, probe=probe)
        yield cls(database, vault, changes)
        await database.close()

    def relay(self, database: Database | None = None, rules: PacingRules | None = None) -> Relay:
        """Return a relay, not running yet; its retries wait exactly 1, 2, 4, 8, 8, … seconds."""
        tempo = Tempo(
            clock=self.time.clock,
            sleep=self.time.sleep,
            pacing=rules or PacingRules(),
            backoff=Backoff(longest=8.0, chance=lambda: 1.0),
        )
        return Relay(database or self.database, self.vault, self.sender, CHANNEL, tempo)

    @asynccontextmanager
    async def running(self, relay: Relay | None = None) -> AsyncIterator[Relay]:
        """Run a relay until the block ends."""
        relay = relay or self.relay()
        task = asyncio.create_task(relay.run())
        try:
            yield relay
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def know(self, *names: str) -> None:
        """Add people; the address of one is her name."""
        for name in names:
            box = await self.vault.ensure_key(PersonId(name))
            async with self.database.transaction() as tx:
                await add_person(tx, PersonId(name), Lang("de"), self.time.now)
                await add_address(tx, box, PersonId(name), CHANNEL, f"hash-{name}", name, self.time.now)

    async def write(
        self,
        name: str,
        *messages: OutMessage,
        lane: Lane = Lane.REPLY,
        expires_at: datetime | None = None,
    ) -> None:
        """Put messages to a person into the outbox."""
        person = PersonId(name)
        box = await self.vault.box(person)
        async with self.database.transaction() as tx:
            for message in messages:
                await put(
                    tx,
                    box,
                    person,
                    CHANNEL,
                    Outgoing(message=message),
                    lane=lane,
                    now=self.time.now,
                    expires_at=expires_at,
                )

    async def until(self, holds: Callable[[], bool]) -> None:
        """Return when something holds that has to do with what was sent."""
        try:
            await self.time.changes.until(lambda: holds() or None, PATIENCE)
        except TimeoutError:
            complaint = f"sent until then: {self.sender.sent}"
            raise TimeoutError(complaint) from None

    async def until_sent(self, number: int) -> None:
        """Return when exactly so many messages have been sent."""
        await self.until(lambda: len(self.sender.sent) == number)

    async def left_is(
        self, expected: dict[State, int], *, unless: Callable[[], bool] = lambda: False
    ) -> None:
        """Return when so many messages are still there, by state; or when `unless` holds."""
        left: dict[State, int] | None = None
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while True:
                    before = self.time.changes.count
                    async with self.database.reading() as reader:
                        left = dict(await outbox_counts(reader, CHANNEL))
                    if left == expected or unless():
                        return
                    await self.time.changes.passed(before, EVERYTHING)
        assert left == expected
