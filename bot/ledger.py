"""Writing down what became of messages; what several couriers report at once is committed together."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from domain.errors import StorageError
from domain.ids import OutboxId, PersonId
from storage.database import Database, Transaction
from storage.outbox_outcomes import Settled, aim, give_back, mark_unreachable, retry_later, set_aside, settle
from storage.people import mark_reachable


@dataclass(frozen=True, slots=True)
class PutOff:
    """Messages that were not tried and wait until ``not_before``."""

    ids: tuple[OutboxId, ...]
    not_before: datetime
    claimed_until: datetime


@dataclass(frozen=True, slots=True)
class Failed:
    """A message that could not be sent this time."""

    id: OutboxId
    not_before: datetime
    claimed_until: datetime
    error: str


@dataclass(frozen=True, slots=True)
class Aimed:
    """Which message of the channel one that is tried again is about; `body` is the whole of it, sealed."""

    id: OutboxId
    body: bytes


@dataclass(frozen=True, slots=True)
class SetAside:
    """A message that can never be sent."""

    id: OutboxId
    error: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """A person who shut the channel out."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class Reachable:
    """A person who takes messages again."""

    person: PersonId


Outcome = Settled | PutOff | Failed | Aimed | SetAside | Unreachable | Reachable


@dataclass(frozen=True, slots=True)
class _Entry:
    outcomes: tuple[Outcome, ...]
    done: asyncio.Future[StorageError | None]


class Ledger:
    """Commits outcomes of one channel, in the order in which they were reported."""

    def __init__(self, database: Database, channel: str) -> None:
        self._database = database
        self._channel = channel
        self._lock = asyncio.Lock()
        self._entries: list[_Entry] = []

    async def commit(self, *outcomes: Outcome) -> None:
        """Return when the outcomes are stored, all of them; raises StorageError when none is."""
        entry = _Entry(outcomes, asyncio.get_running_loop().create_future())
        self._entries.append(entry)
        async with self._lock:
            # Whoever has the lock writes for all who came while it waited.
            if not entry.done.done():
                await self._write_all()
        failed = entry.done.result()
        if failed is not None:
            raise failed

    async def _write_all(self) -> None:
        entries, self._entries = self._entries, []
        try:
            failed = await self._write_together(entries)
            for entry in entries:
                # What fails for one must not fail for all: each for itself then.
                alone = failed is not None and len(entries) > 1
                entry.done.set_result(await self._write_together([entry]) if alone else failed)
        finally:
            for entry in entries:
                if not entry.done.done():
                    entry.done.set_result(StorageError("the writing of outcomes was interrupted"))

    async def _write_together(self, entries: Sequence[_Entry]) -> StorageError | None:
        try:
            async with self._database.transaction() as tx:
                await self._write(tx, [outcome for entry in entries for outcome in entry.outcomes])
        except StorageError as error:
            return error
        return None

    async def _write(self, tx: Transaction, outcomes: Sequence[Outcome]) -> None:
        await settle(tx, self._channel, [one for one in outcomes if isinstance(one, Settled)])
        for one in outcomes:
            match one:
                case Settled():
                    pass
                case PutOff(ids, not_before, claimed_until):
                    await give_back(tx, ids, not_before, claimed_until)
                case Failed(row, not_before, claimed_until, error):
                    await retry_later(tx, row, not_before, claimed_until, error)
                case Aimed(row, body):
                    await aim(tx, row, body)
                case SetAside(row, error):
                    await set_aside(tx, row, error)
                case Unreachable(person):
                    await mark_unreachable(tx, person, self._channel)
                case Reachable(person):
                    await mark_reachable(tx, person, self._channel, reachable=True)
                case _:
                    assert_never(one)
