"""A process that brings broadcasts to people, over a channel whose every answer the test decides."""

import asyncio
import time
import uuid
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.backoff import Backoff
from bot.broadcasting import Broadcasting
from bot.bulk import BulkSender
from bot.bulk_parts import Push
from bot.house import TELEGRAM, House, OfficeWords, Wakers
from bot.news_pages import PageTempo
from bot.pacing import Pacing, PacingRules
from bot.sending import Sender, Sent
from domain.broadcasts import Broadcast, BroadcastState, RecipientState
from domain.ids import PersonId
from domain.messages import Notified
from locales.catalog import Catalog
from storage.chat_log import LogEntry, read_after
from storage.database import Database
from storage.last_question import LastQuestion
from storage.outbox import Outgoing
from tests.broadcasts.towns import Town

CATALOG = Catalog.load(strict=True)
QUICK = PacingRules(person_interval=0.001, person_burst=5, per_second=100_000)
AT_ONCE = PageTempo(pause=0.0)
PATIENCE = 30.0


@dataclass(slots=True)
class Channel:
    """Takes everything unless the test put something in the way, by address: an error, or a gate to wait at.

    An error of the kind `lost` happens after the message arrived.
    """

    errors: dict[str, list[Exception]] = field(default_factory=lambda: defaultdict(list))
    lost: dict[str, list[Exception]] = field(default_factory=lambda: defaultdict(list))
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    tried: list[str] = field(default_factory=list)
    arrived: list[tuple[str, Notified]] = field(default_factory=list)
    after: Callable[[str], None] = lambda _: None

    async def send(self, address: str, outgoing: Outgoing, shown: LastQuestion | None) -> Sent:
        """Note the message."""
        assert shown is None
        self.tried.append(address)
        if address in self.gates:
            await self.gates[address].wait()
        if self.errors[address]:
            raise self.errors[address].pop(0)
        assert isinstance(outgoing.message, Notified)
        self.arrived.append((address, outgoing.message))
        self.after(address)
        if self.lost[address]:
            raise self.lost[address].pop(0)
        return Sent()

    @property
    def who(self) -> list[str]:
        """Who has got something, in order."""
        return [address for address, _ in self.arrived]

    @property
    def twice(self) -> set[str]:
        """Who has got something more than once."""
        return {address for address, times in Counter(self.who).items() if times > 1}


@dataclass(slots=True)
class Clock:
    """The time of the town, going on by itself; `skip` lets more of it pass."""

    start: datetime
    began: float = field(default_factory=time.monotonic)
    skipped: timedelta = timedelta()

    def __call__(self) -> datetime:
        return self.start + timedelta(seconds=time.monotonic() - self.began) + self.skipped

    def skip(self, **amount: float) -> None:
        """Let time pass at once."""
        self.skipped += timedelta(**amount)


class Outlet:
    """One process. Several over the same town share a channel and a clock."""

    def __init__(
        self,
        town: Town,
        channel: Sender,
        clock: Clock | None = None,
        *,
        database: Database | None = None,
        rules: PacingRules = QUICK,
        pages: PageTempo = AT_ONCE,
    ) -> None:
        self.town = town
        self.clock = clock or Clock(town.now)
        self.delivers = True
        self.woken: list[PersonId] = []
        self.rung: list[PersonId] = []
        self.house = House(
            database=database or town.database,
            vault=town.vault,
            catalog=CATALOG,
            flows={},
            clock=self.clock,
            new_id=lambda: uuid.uuid4().hex,
            pick=lambda _: 0,
            words=OfficeWords(),
            wakers=Wakers(self.woken.append, lambda: None, self.rung.append),
        )
        self.pacing = Pacing(rules, self.clock)
        push = Push(TELEGRAM, channel, self.pacing, lambda: self.delivers)
        self.bulk = BulkSender(self.house, push, self.nap, Backoff(first=0.02, longest=0.1))
        self.broadcasting = Broadcasting(self.house, self.bulk, self.nap, timedelta(seconds=0.05), pages)

    async def nap(self, seconds: float) -> None:
        """Sleep, but not as long as in life."""
        await asyncio.sleep(min(seconds, 0.02))

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Run until the block ends, then leave in order."""
        task = asyncio.create_task(self.broadcasting.run())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def until(self, done: Callable[[], object]) -> None:
        """Wait for a condition."""
        async with asyncio.timeout(PATIENCE):
            while not done():  # noqa: ASYNC110 - whatever changes, it is seen at once
                await asyncio.sleep(0.005)

    async def until_over(self, broadcast: Broadcast, unless: Callable[[], bool] = lambda: False) -> None:
        """Wait until a broadcast is sent, or until something else ends the waiting."""
        async with asyncio.timeout(PATIENCE):
            while not unless():
                if (await self.town.stored(broadcast.id)).state is BroadcastState.SENT:
                    return
                await asyncio.sleep(0.01)

    async def until_ledger(self, broadcast: Broadcast, **states: int) -> None:
        """Wait until so many copies are in each state."""
        async with asyncio.timeout(PATIENCE):
            while True:
                found = Counter((await self.town.ledger(broadcast)).values())
                if all(found[RecipientState(name)] == number for name, number in states.items()):
                    return
                await asyncio.sleep(0.01)

    async def page(self, name: str) -> list[LogEntry]:
        """Return what stands on a person's page."""
        box = await self.town.vault.box(PersonId(name))
        async with self.town.database.reading() as reader:
            return [row.entry for row in await read_after(reader, box, PersonId(name), 0, 100)]
