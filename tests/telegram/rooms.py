"""A Telegram channel against the Bot API server for tests, with a conversation scripted by the test."""

import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.backoff import Backoff
from bot.channels.telegram.build import Telegram, build_telegram
from bot.house import TELEGRAM, House
from bot.pacing import PacingRules
from bot.ports import Incoming, Taken
from bot.relay import Tempo
from domain.errors import BusyError
from domain.ids import Lang, PersonId
from domain.messages import OutMessage
from locales.catalog import Catalog
from storage.database import Database
from storage.inbox import take_update
from storage.last_question import LastQuestion, last_questions
from storage.outbox import Lane, Outgoing, State, put
from storage.outbox_outcomes import outbox_counts
from storage.people import add_address, add_person, addresses_of, person_by_address
from storage.vault import Vault
from tests.botapi import BotApiServer
from tests.telegram.said import said

CATALOG = Catalog.load(strict=True)
QUICK = PacingRules(person_interval=0.001, person_burst=1_000, per_second=100_000)
WEBHOOK_SECRET = "a-secret-of-the-webhook"


def utc_now() -> datetime:
    return datetime.now(UTC)


def brisk() -> Tempo:
    """The real clock with pauses that nobody notices."""
    return Tempo(clock=utc_now, pacing=QUICK, backoff=Backoff(first=0.02, longest=0.1))


def echo(incoming: Incoming) -> Sequence[OutMessage]:
    """Answer everything with what it was."""
    return [said(repr(incoming.event))]


@dataclass(slots=True)
class ScriptedTurns:
    """Takes updates as the real turn does, in one transaction, but says what the test wants.

    So many tries as `fails` says raise for an event that contains the word; `taken` has every try, `stored`
    every update that counted.
    """

    house: House
    changed: Callable[[], object]
    reply: Callable[[Incoming], Sequence[OutMessage]] = echo
    farewell: Sequence[OutMessage] = ()
    fails: dict[str, int] = field(default_factory=dict)
    failure: Exception = field(default_factory=BusyError)
    taken: list[Incoming] = field(default_factory=list)
    stored: list[Incoming] = field(default_factory=list)

    async def take(self, incoming: Incoming) -> Taken:
        """Take one update."""
        self.taken.append(incoming)
        self.changed()
        word = str(incoming.event)
        for part, times in self.fails.items():
            if part in word and times:
                self.fails[part] = times - 1
                raise self.failure
        house, now = self.house, utc_now()
        address_hash = house.vault.lookup(TELEGRAM, incoming.address.value)
        async with house.database.reading() as reader:
            known = await person_by_address(reader, TELEGRAM, address_hash)
        person = known or PersonId(uuid.uuid4().hex)
        box = await house.vault.ensure_key(person)
        async with house.database.transaction() as tx:
            if not await take_update(tx, TELEGRAM, incoming.update_id, now):
                return Taken(person, duplicate=True)
            if known is None:
                await add_person(tx, person, Lang("de"), now)
                await add_address(tx, box, person, TELEGRAM, address_hash, incoming.address.value, now)
            for message in self.reply(incoming):
                target = incoming.message_id
                await put(
                    tx,
                    box,
                    person,
                    TELEGRAM,
                    Outgoing(message=message, target=target),
                    lane=Lane.REPLY,
                    now=now,
                )
            tx.after_commit(house.wakers.relay)
        self.stored.append(incoming)
        self.changed()
        return Taken(person, duplicate=False, farewell=tuple(self.farewell))


class Rooms:
    """The channel's surroundings."""

    def __init__(self, database: Database, vault: Vault, server: BotApiServer) -> None:
        self.database = database
        self.vault = vault
        self.server = server
        self.house = House(
            database=database,
            vault=vault,
            catalog=CATALOG,
            flows={},
            clock=utc_now,
            new_id=lambda: uuid.uuid4().hex,
            pick=lambda _: 0,
        )
        self.turns = ScriptedTurns(self.house, server.world.changes.bump)

    def build(self, webhook_url: str | None = None) -> Telegram:
        """Return a channel that uses these turns, not running yet."""
        telegram = build_telegram(
            house=self.house,
            turns=self.turns,
            token=self.server.token,
            api_url=self.server.url,
            webhook_url=webhook_url,
            webhook_secret=None if webhook_url is None else WEBHOOK_SECRET,
            tempo=brisk(),
        )
        wakers = self.house.wakers
        self.house.wakers = type(wakers)(wakers.page, telegram.relay.wake)
        return telegram

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Telegram]:
        """Poll and send until the block ends."""
        telegram = self.build()
        async with telegram.running():
            yield telegram

    async def person(self, chat_id: int) -> PersonId:
        """Return whose chat this is; raises AssertionError for nobody's."""
        async with self.database.reading() as reader:
            found = await person_by_address(reader, TELEGRAM, self.vault.lookup(TELEGRAM, str(chat_id)))
        assert found is not None
        return found

    async def reachable(self, chat_id: int) -> bool:
        """Return whether the person of a chat counts as reachable."""
        person = await self.person(chat_id)
        box = await self.vault.box(person)
        async with self.database.reading() as reader:
            (address,) = await addresses_of(reader, box, person)
        return address.reachable

    async def shown(self, chat_id: int) -> LastQuestion | None:
        """Return which message is known to show the open question."""
        person = await self.person(chat_id)
        async with self.database.reading() as reader:
            return (await last_questions(reader, TELEGRAM, [person])).get(person)

    async def left(self) -> dict[State, int]:
        """Return how many messages are still in the outbox, by state."""
        async with self.database.reading() as reader:
            return dict(await outbox_counts(reader, TELEGRAM))

    async def write(self, chat_id: int, *messages: OutMessage, lane: Lane = Lane.REPLY) -> None:
        """Write to a person past any conversation; does not wake the relay."""
        person = await self.person(chat_id)
        box = await self.vault.box(person)
        async with self.database.transaction() as tx:
            for message in messages:
                await put(tx, box, person, TELEGRAM, Outgoing(message=message), lane=lane, now=utc_now())
