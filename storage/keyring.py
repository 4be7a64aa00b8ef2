"""The keyring: the wrapped data key of every person, apart from the content, so that erasing one erases her.

On SQLite a file `keyring.db` beside the content, on PostgreSQL the schema `keyring` or a database of its own.
"""

from collections.abc import Collection, Iterable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select, text
from sqlalchemy.engine import URL
from sqlalchemy.schema import CreateTable

from domain.ids import PersonId
from storage.database import parse_url, sqlite_path
from storage.interface import Database, Reader, Transaction
from storage.keyring_tables import data_key, keyring_meta, metadata
from storage.sqlite import SqliteOptions, open_sqlite
from storage.statements import Dialect, Statement, compiler, insert_or_ignore
from storage.times import to_us

FILE_NAME: Final = "keyring.db"
SCHEMA: Final = "keyring"
_POOL_SIZE = 3
_CHUNK = 500
_FOR_EVER = 2**62

# What is deleted is overwritten, and a key is on the disk before the content that needs it.
OPTIONS: Final = SqliteOptions(
    journal_mode="DELETE", synchronous="FULL", secure_delete="ON", readers=1, in_loop=False
)

_WRAPPED = Statement(select(data_key.c.wrapped).where(data_key.c.person_id == bindparam("person_id")))
_WRAPPED_MANY = Statement(
    select(data_key.c.person_id, data_key.c.wrapped).where(
        data_key.c.person_id.in_(bindparam("people", expanding=True))
    )
)
_PEOPLE = Statement(select(data_key.c.person_id).where(data_key.c.created_at < bindparam("before")))
_ANYBODY = Statement(select(data_key.c.person_id).limit(1))
_PUT = insert_or_ignore(data_key)
_DELETE = Statement(delete(data_key).where(data_key.c.person_id == bindparam("person_id")))
_META = Statement(select(keyring_meta.c.value).where(keyring_meta.c.name == bindparam("name")))
_PUT_META = insert_or_ignore(keyring_meta)
_LOCK = Statement(text("SELECT pg_advisory_xact_lock(4712)"))
_CREATE_SCHEMA = Statement(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))


class Keyring:
    """The wrapped keys. Every change is committed when the method returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def wrapped(self, person: PersonId) -> bytes | None:
        """Return the wrapped key of a person, or None when there is none (any more)."""
        async with self._database.reading() as reader:
            row = await reader.fetch_one(_WRAPPED, person_id=person)
        return None if row is None else bytes(row["wrapped"])

    async def wrapped_many(self, people: Collection[PersonId]) -> dict[PersonId, bytes]:
        """Return the wrapped keys of those who have one."""
        found: dict[PersonId, bytes] = {}
        async with self._database.reading() as reader:
            for some in _chunks(people):
                rows = await reader.fetch_all(_WRAPPED_MANY, people=some)
                found.update({PersonId(row["person_id"]): bytes(row["wrapped"]) for row in rows})
        return found

    async def put_if_absent(self, person: PersonId, wrapped: bytes, now: datetime) -> bytes:
        """Store a wrapped key unless there is one; return the one that is there now."""
        async with self._database.transaction() as transaction:
            await transaction.execute(_PUT, person_id=person, wrapped=wrapped, created_at=to_us(now))
            row = await transaction.fetch_one(_WRAPPED, person_id=person)
        return wrapped if row is None else bytes(row["wrapped"])

    async def delete(self, people: Iterable[PersonId]) -> int:
        """Erase the keys of `people` and return how many there were."""
        async with self._database.transaction() as transaction:
            return await transaction.execute_many(_DELETE, [{"person_id": person} for person in people])

    async def people(self, *, created_before: datetime | None = None) -> set[PersonId]:
        """Return everybody who has a key, or whose key was made before that time."""
        before = _FOR_EVER if created_before is None else to_us(created_before)
        async with self._database.reading() as reader:
            rows = await reader.fetch_all(_PEOPLE, before=before)
        return {PersonId(row["person_id"]) for row in rows}

    async def is_empty(self) -> bool:
        """Whether there is no key at all."""
        async with self._database.reading() as reader:
            return await reader.fetch_one(_ANYBODY) is None

    async def meta(self, name: str) -> str | None:
        """Return what the keyring knows under `name`."""
        async with self._database.reading() as reader:
            row = await reader.fetch_one(_META, name=name)
        return None if row is None else str(row["value"])

    async def meta_or_put(self, name: str, value: str) -> str:
        """Return what the keyring knows under `name`, having stored `value` if it knew nothing."""
        async with self._database.transaction() as transaction:
            await transaction.execute(_PUT_META, name=name, value=value)
            row = await transaction.fetch_one(_META, name=name)
        return value if row is None else str(row["value"])

    def reading(self) -> AbstractAsyncContextManager[Reader]:
        """Return a view of the keyring's tables, for a backup."""
        return self._database.reading()

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """Return a transaction on the keyring's tables, for a restore."""
        return self._database.transaction()

    async def close(self) -> None:
        """Close the keyring."""
        await self._database.close()


def keyring_location(database_url: str, keyring_url: str | None = None) -> URL:
    """Return where the keyring is: as set, or beside the content."""
    if keyring_url:
        return parse_url(keyring_url)
    content = parse_url(database_url)
    if content.drivername.startswith("sqlite"):
        return content.set(database=str(sqlite_path(content).with_name(FILE_NAME)))
    return content


async def open_keyring(database_url: str, keyring_url: str | None = None) -> Keyring:
    """Open (on demand create) the keyring that belongs to a database."""
    location = keyring_location(database_url, keyring_url)
    if location.drivername.startswith("sqlite"):
        database: Database = await open_sqlite(sqlite_path(location), OPTIONS)
    else:
        from storage.postgres import open_postgres  # noqa: PLC0415 - as in storage.database

        # A pool of its own: a turn that holds a connection to the content may wait for a key.
        database = open_postgres(location, pool_size=_POOL_SIZE, schema=SCHEMA)
    return await keyring_of(database)


async def keyring_of(database: Database) -> Keyring:
    """Return the keyring in an open database, creating its tables on demand; it closes the database."""
    try:
        await _create_tables(database)
    except BaseException:
        await database.close()
        raise
    return Keyring(database)


async def _create_tables(database: Database) -> None:
    async with database.transaction() as transaction:
        if database.dialect is Dialect.POSTGRESQL:
            await transaction.fetch_all(_LOCK)
            await transaction.execute(_CREATE_SCHEMA)
        for table in metadata.sorted_tables:
            create = CreateTable(table, if_not_exists=True).compile(dialect=compiler(database.dialect))
            await transaction.execute(Statement(text(str(create))))


def _chunks(people: Collection[PersonId]) -> Iterable[list[PersonId]]:
    ordered = list(people)
    return (ordered[start : start + _CHUNK] for start in range(0, len(ordered), _CHUNK))
