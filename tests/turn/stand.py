"""All that a turn needs over one database, with fixed time, ids and chance; no memory between turns."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import bindparam, delete, select

from bot.house import TELEGRAM, House, OfficeWords, Timing, Wakers
from bot.ports import Incoming, Taken
from bot.turn import TurnService
from domain.conversation import ChannelPolicy, Conversation
from domain.errors import Erased
from domain.ids import FlowId, PersonId
from flows.definition import Flow
from locales.catalog import Catalog
from storage import tables as t
from storage.chat_log import LogEntry, read_after
from storage.conversations import open_state
from storage.crypto import SecretKey
from storage.database import Database, Statement
from storage.outbox import Outgoing
from storage.vault import Vault
from tests.databases import SECRET

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""A Monday, 8 o'clock in Aachen."""

_ALL = 10_000
_STATE = Statement(select(t.conversation.c.state).where(t.conversation.c.person_id == bindparam("person")))
_WAITING = Statement(
    select(t.outbox.c.id, t.outbox.c.body)
    .where(t.outbox.c.person_id == bindparam("person"))
    .order_by(t.outbox.c.id)
)
_SENT = Statement(delete(t.outbox).where(t.outbox.c.person_id == bindparam("person")))


class Numbers:
    """Ids and random numbers that are the same in every run, and differ between seeds."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._count = 0

    def new_id(self) -> str:
        """Return the next id."""
        return self._next().hexdigest()[:32]

    def pick(self, below: int) -> int:
        """Return the next number from 0 to ``below - 1``."""
        return int.from_bytes(self._next().digest()[:8], "big") % below

    def _next(self) -> "hashlib._Hash":
        self._count += 1
        return hashlib.sha256(f"{self._seed}:{self._count}".encode())


@dataclass(repr=False)
class Stand:
    """One installation. Each turn gets a house, a vault and a turn service of its own."""

    database: Database
    vault: Vault
    catalog: Catalog
    flows: Mapping[FlowId, Flow]
    now: datetime = NOW
    policy: ChannelPolicy = ChannelPolicy.FULL
    wakers: Wakers | None = None
    """Whom commits wake, where a page is open."""
    timing: Timing = field(default_factory=Timing)

    def fresh_vault(self) -> Vault:
        """Return a vault that remembers no key."""
        return Vault(SecretKey.parse(SECRET), self.vault.keyring, clock=lambda: self.now)

    def house(self, seed: str) -> House:
        """Return a house as a process that has just started has it."""
        numbers = Numbers(seed)
        house = House(
            database=self.database,
            vault=self.fresh_vault(),
            catalog=self.catalog,
            flows=self.flows,
            clock=lambda: self.now,
            new_id=numbers.new_id,
            pick=numbers.pick,
            words=OfficeWords(),
            telegram_policy=self.policy,
            timing=self.timing,
        )
        if self.wakers is not None:
            house.wakers = self.wakers
        return house

    async def take(self, incoming: Incoming) -> Taken:
        """Take one update with nothing in memory; the update's id decides over ids and random numbers."""
        seed = f"{incoming.address.channel}:{incoming.address.value}:{incoming.update_id}"
        return await TurnService(self.house(seed)).take(incoming)

    async def state(self, person: PersonId) -> Conversation | None:
        """Return a person's conversation as it is stored."""
        try:
            box = await self.vault.box(person)
        except Erased:
            return None
        async with self.database.reading() as reader:
            row = await reader.fetch_one(_STATE, person=person)
        return None if row is None else open_state(box, row["state"])

    async def told(self, person: PersonId, channel: str, after: int) -> tuple[list[LogEntry], int]:
        """Return what has been written for a person since ``after``, and where that ends.

        What waits for Telegram counts as sent then.
        """
        box = await self.vault.box(person)
        if channel != TELEGRAM:
            async with self.database.reading() as reader:
                rows = await read_after(reader, box, person, after, _ALL)
            return [row.entry for row in rows], rows[-1].id if rows else after
        async with self.database.transaction() as tx:
            waiting = await tx.fetch_all(_WAITING, person=person)
            await tx.execute(_SENT, person=person)
        bodies = [box.open("outbox", row["body"]) for row in waiting]
        return [Outgoing.model_validate_json(body).message for body in bodies], after
