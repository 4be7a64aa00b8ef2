"""Moves an installation from SQLite into an empty PostgreSQL database: all of it or nothing."""

from collections.abc import Collection, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Table, bindparam, func, literal_column, select, text

from domain.errors import StorageError, TamperedError, UsageError
from domain.ids import PersonId
from storage import tables as t
from storage.crypto import MasterKeys, SecretKey
from storage.database import open_database
from storage.interface import Database, Reader, Transaction
from storage.keyring import SCHEMA, Keyring
from storage.keyring_tables import data_key, keyring_meta
from storage.people import addresses_of
from storage.statements import Statement
from storage.table_copy import VERSION_TABLE, copy_tables, delete_all, go_on_numbering
from storage.times import to_us
from storage.vault import KEYRING_ID

MOVED: Final = tuple(table for table in t.metadata.sorted_tables if table is not t.lease)
"""All tables but the leases, which mean nothing to the processes of another database."""

_KEYS: Final = (keyring_meta, data_key)
_SAMPLES = 100

_LOCK = Statement(text("SELECT pg_advisory_xact_lock(4713)"))
_TABLES = Statement(text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"))
_LIVE_LEASE = Statement(select(t.lease.c.name).where(t.lease.c.until > bindparam("now")).limit(1))
_NEWEST = Statement(
    select(t.channel_address.c.person_id)
    .distinct()
    .order_by(t.channel_address.c.person_id)
    .limit(bindparam("most"))
)
_KEYS_OF = Statement(
    select(data_key.c.person_id, data_key.c.wrapped).where(
        data_key.c.person_id.in_(bindparam("people", expanding=True))
    )
)


@dataclass(frozen=True, slots=True)
class TableCount:
    """How many rows a table has here and there."""

    name: str
    source: int
    target: int


@dataclass(frozen=True, slots=True)
class MoveReport:
    """What was moved, and how many people's sealed addresses were opened in the new place to try the keys."""

    tables: tuple[TableCount, ...]
    tried: int


@dataclass(frozen=True, slots=True)
class Home:
    """Where an installation lives: its content, and the keyring that belongs to it."""

    content: Database
    keyring: Keyring


async def require_room(url: str, now: datetime) -> None:
    """Raise a UsageError unless nothing is stored at `url` yet and nobody serves it; nothing is changed.

    Empty tables of Lotse are no obstacle. StorageError when the database cannot be reached.
    """
    target = await open_database(url)
    try:
        async with target.reading() as reader:
            present = {str(row["tablename"]) for row in await reader.fetch_all(_TABLES)}
            foreign = sorted(present - set(t.metadata.tables) - {VERSION_TABLE})
            if foreign:
                raise UsageError(
                    f"the target is not empty: it has a table `{foreign[0]}`, which is not Lotse's"
                )
            await _refuse_rows(reader, present)
            if t.lease.name in present and await reader.fetch_one(_LIVE_LEASE, now=to_us(now)):
                raise UsageError("a `lotse serve` runs on the target; stop it first")
    finally:
        await target.close()


async def move(source: Home, target: Home, secret: SecretKey) -> MoveReport:
    """Copy all rows and keys, compare the counts and try the keys; commit only when everything is right.

    `target` is at the newest revision, its keyring may be the very one of `source`. While it lasts, nobody
    else can write into `source`. A target that holds anything is a UsageError, a difference a StorageError;
    either way nothing has been stored.
    """
    stays = target.keyring is source.keyring
    async with AsyncExitStack() as opened:
        here = await opened.enter_async_context(source.content.transaction())
        there = await opened.enter_async_context(target.content.transaction())
        await there.fetch_all(_LOCK)
        await _refuse_rows(there, {table.name for table in MOVED})
        await copy_tables(here, there, MOVED)
        counts = await _counts(here, there, MOVED)
        if stays:
            keys: Reader = await opened.enter_async_context(source.keyring.reading())
        else:
            # Entered last, so that it is committed first: content without its keys would be lost.
            own_keys = await opened.enter_async_context(source.keyring.transaction())
            keys = new_keys = await opened.enter_async_context(target.keyring.transaction())
            await _copy_keys(source.keyring, target.keyring, own_keys, new_keys)
            counts += await _counts(own_keys, new_keys, _KEYS, SCHEMA)
        _require_equal(counts)
        tried = await _try_keys(there, keys, MasterKeys(secret))
        await go_on_numbering(there, target.content.dialect, MOVED)
    return MoveReport(counts, tried)


async def _refuse_rows(reader: Reader, present: Collection[str]) -> None:
    for table in MOVED:
        anything = Statement.adhoc(select(literal_column("1")).select_from(table).limit(1))
        if table.name in present and await reader.fetch_one(anything) is not None:
            raise UsageError(
                f"the target is not empty: its table `{table.name}` has rows, which nothing overwrites"
            )


async def _copy_keys(source: Keyring, target: Keyring, own_keys: Transaction, new_keys: Transaction) -> None:
    """Copy the keyring; one that is left of a move that broke off at its very end is replaced."""
    known = await source.meta(KEYRING_ID)
    if not await target.is_empty() and (known is None or await target.meta(KEYRING_ID) != known):
        raise UsageError("the keyring at the target holds the keys of another installation")
    await delete_all(new_keys, _KEYS)
    await copy_tables(own_keys, new_keys, _KEYS)


async def _counts(
    here: Reader, there: Reader, tables: Sequence[Table], prefix: str = ""
) -> tuple[TableCount, ...]:
    found = []
    for table in tables:
        counting = Statement.adhoc(select(func.count().label("rows")).select_from(table))
        name = f"{prefix}.{table.name}" if prefix else table.name
        found.append(TableCount(name, await _rows(here, counting), await _rows(there, counting)))
    return tuple(found)


async def _rows(reader: Reader, counting: Statement) -> int:
    row = await reader.fetch_one(counting)
    return 0 if row is None else int(row["rows"])


def _require_equal(counts: Sequence[TableCount]) -> None:
    for one in counts:
        if one.source != one.target:
            raise StorageError(
                f"table `{one.name}` has {one.source} rows at the source and {one.target} at the target; "
                "nothing was moved"
            )


async def _try_keys(content: Reader, keys: Reader, master: MasterKeys) -> int:
    """Open the sealed addresses of some people with their keys as they are now; return how many people."""
    people = [PersonId(row["person_id"]) for row in await content.fetch_all(_NEWEST, most=_SAMPLES)]
    tried = 0
    try:
        for row in await keys.fetch_all(_KEYS_OF, people=people) if people else ():
            person = PersonId(row["person_id"])
            await addresses_of(content, master.unwrap(person, bytes(row["wrapped"])), person)
            tried += 1
    except TamperedError:
        raise StorageError("the moved keyring does not open what was moved; nothing was moved") from None
    if people and not tried:
        raise StorageError("the keyring has none of the keys that the content needs; nothing was moved")
    return tried
