"""SQLite: one writing connection behind a fair lock, a few that read, compiled SQL run on aiosqlite."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

from domain.errors import BusyError, ConstraintError, StorageError
from storage.interface import Point, Probe, Reader, Row, Transaction
from storage.statements import Dialect, Statement
from storage.transactions import CommitActions, OnePerTask, finish

_CACHED_STATEMENTS = 512


@dataclass(frozen=True)
class SqliteOptions:
    """How a file is to be written: the content for speed, the keyring for forgetting and for durability."""

    journal_mode: str = "WAL"
    synchronous: str = "NORMAL"
    secure_delete: str = "FAST"
    readers: int = 3
    busy_ms: int = 15_000


@contextmanager
def _own_errors() -> Iterator[None]:
    """Say in Lotse's own terms what sqlite3 has to complain about."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise ConstraintError(str(error)) from error
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise BusyError from error
        raise StorageError(str(error)) from error


class SqliteTransaction:
    """A transaction or, on a connection that can only read, a snapshot."""

    def __init__(self, connection: aiosqlite.Connection, probe: Probe | None, actions: CommitActions) -> None:
        self._connection = connection
        self._probe = probe
        self._actions = actions
        self._savepoints = 0

    async def fetch_all(self, statement: Statement, **params: object) -> Sequence[Row]:
        """Return all rows."""
        self._touch()
        sql, values = statement.prepared(Dialect.SQLITE).bind(params)
        with _own_errors():
            rows: list[Row] = list(await self._connection.execute_fetchall(sql, values))
        return rows

    async def fetch_one(self, statement: Statement, **params: object) -> Row | None:
        """Return the first row, if there is one."""
        rows = await self.fetch_all(statement, **params)
        return rows[0] if rows else None

    async def execute(self, statement: Statement, **params: object) -> int:
        """Run a change without RETURNING and return how many rows it changed."""
        self._touch()
        sql, values = statement.prepared(Dialect.SQLITE).bind(params)
        with _own_errors():
            # A change is done when `execute` returns, so the cursor needs no second trip to be closed.
            cursor = await self._connection.execute(sql, values)
        return cursor.rowcount

    async def execute_many(self, statement: Statement, rows: Sequence[Mapping[str, object]]) -> int:
        """Run a change once for each row and return how many rows were changed altogether."""
        if not rows:
            return 0
        self._touch()
        bound = [statement.prepared(Dialect.SQLITE).bind(row) for row in rows]
        with _own_errors():
            cursor = await self._connection.executemany(bound[0][0], [values for _, values in bound])
        return cursor.rowcount

    async def insert_returning_id(self, statement: Statement, **params: object) -> int:
        """Run an insert and return the number the database gave the row."""
        row = await self.fetch_one(statement.returning_id(), **params)
        if row is None:
            raise ConstraintError
        return int(row["id"])

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what happened inside, and only that, when the block raises; the exception goes on."""
        self._touch()
        self._savepoints += 1
        name = f"savepoint_{self._savepoints}"
        mark = self._actions.mark()
        with _own_errors():
            await self._connection.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            self._actions.forget_since(mark)
            await finish(self._undo_to(name))
            raise
        self._touch()
        with _own_errors():
            await self._connection.execute(f"RELEASE {name}")

    def after_commit(self, action: Callable[[], None]) -> None:
        """Call `action` when the commit has succeeded; never after a rollback."""
        self._actions.add(action)

    async def _undo_to(self, name: str) -> None:
        await self._connection.execute(f"ROLLBACK TO {name}")
        await self._connection.execute(f"RELEASE {name}")

    def _touch(self) -> None:
        if self._probe is not None:
            self._probe(Point.EXECUTE)


class SqliteDatabase:
    """One SQLite file. Other processes may have it open too: they wait for each other."""

    def __init__(
        self,
        writer: aiosqlite.Connection,
        readers: Sequence[aiosqlite.Connection],
        probe: Probe | None,
    ) -> None:
        self._writer = writer
        self._readers = readers
        self._idle: asyncio.LifoQueue[aiosqlite.Connection] = asyncio.LifoQueue()
        for reader in readers:
            self._idle.put_nowait(reader)
        self._probe = probe
        self._lock = asyncio.Lock()
        self._one_per_task = OnePerTask()

    @property
    def dialect(self) -> Dialect:
        """SQLite."""
        return Dialect.SQLITE

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Commit when the block ends, roll back when it raises. Must not be nested in one task."""
        with self._one_per_task.entered():
            async with self._lock:
                actions = CommitActions()
                self._reach(Point.BEGIN)
                try:
                    with _own_errors():
                        await self._writer.execute("BEGIN IMMEDIATE")
                    yield SqliteTransaction(self._writer, self._probe, actions)
                    self._reach(Point.COMMIT)
                    await finish(self._commit(actions))
                except BaseException:
                    await finish(_roll_back(self._writer))
                    raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reader]:
        """Read beside the writer, all statements in one snapshot."""
        connection = await self._idle.get()
        try:
            with _own_errors():
                await connection.execute("BEGIN")
            yield SqliteTransaction(connection, self._probe, CommitActions())
        finally:
            await finish(_roll_back(connection))
            self._idle.put_nowait(connection)

    async def close(self) -> None:
        """Close all connections; the writer last, so that it can fold the log into the file."""
        for connection in (*self._readers, self._writer):
            await connection.close()

    async def _commit(self, actions: CommitActions) -> None:
        with _own_errors():
            await self._writer.execute("COMMIT")
        self._reach(Point.COMMITTED)
        actions.run()

    def _reach(self, point: Point) -> None:
        if self._probe is not None:
            self._probe(point)


async def _roll_back(connection: aiosqlite.Connection) -> None:
    """End whatever is open, and be content when nothing is."""
    try:
        await connection.execute("ROLLBACK")
    except sqlite3.OperationalError:
        if connection.in_transaction:
            raise


def create_private(path: Path) -> None:
    """Make sure that there is a file at `path`; a new one can be read by its owner only."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StorageError(f"cannot open {path}: {error.strerror}") from error


async def open_sqlite(
    path: Path, options: SqliteOptions | None = None, *, probe: Probe | None = None
) -> SqliteDatabase:
    """Open (on demand create, readable for its owner only) the file at `path`."""
    chosen = options or SqliteOptions()
    create_private(path)
    async with AsyncExitStack() as opened:
        writer = await _connect(path, chosen)
        opened.push_async_callback(writer.close)
        readers = []
        for _ in range(chosen.readers):
            reader = await _connect(path, chosen)
            opened.push_async_callback(reader.close)
            await reader.execute("PRAGMA query_only = ON")
            readers.append(reader)
        opened.pop_all()
    return SqliteDatabase(writer, readers, probe)


async def _connect(path: Path, options: SqliteOptions) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(path, isolation_level=None, cached_statements=_CACHED_STATEMENTS)
    connection.row_factory = sqlite3.Row
    for pragma in (
        f"busy_timeout = {options.busy_ms}",
        f"journal_mode = {options.journal_mode}",
        f"synchronous = {options.synchronous}",
        f"secure_delete = {options.secure_delete}",
        "foreign_keys = ON",
    ):
        await connection.execute_fetchall(f"PRAGMA {pragma}")
    return connection
