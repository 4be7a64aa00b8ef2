"""SQLite: one writing connection behind a fair lock, others that read, compiled SQL run as it is."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from domain.errors import ConstraintError, StorageError
from storage.interface import Point, Probe, Reader, Row, Transaction
from storage.sqlite_connections import Connection, ThreadConnection, open_in_loop, open_in_thread, own_errors
from storage.statements import Dialect, Statement
from storage.transactions import CommitActions, OnePerTask

_COMMITS_A_CHECKPOINT: Final = 500
"""After so many commits the log is folded into the file, in a thread."""
_LARGEST_LOG: Final = 8_000
"""Pages of 4 kB after which the writer folds the log in by itself, should the thread not keep up."""


@dataclass(frozen=True)
class SqliteOptions:
    """How a file is to be written.

    The content is written in the event loop, for speed; the keyring waits for the disk at each commit, in a
    thread, for forgetting and for durability.
    """

    journal_mode: str = "WAL"
    synchronous: str = "NORMAL"
    secure_delete: str = "FAST"
    readers: int = 3
    busy_ms: int = 15_000
    in_loop: bool = True

    @property
    def pragmas(self) -> tuple[str, ...]:
        """What every connection is told when it opens."""
        return (
            f"journal_mode = {self.journal_mode}",
            f"synchronous = {self.synchronous}",
            f"secure_delete = {self.secure_delete}",
            "foreign_keys = ON",
        )


class SqliteTransaction:
    """A transaction or, on a connection that can only read, a view."""

    def __init__(self, connection: Connection, probe: Probe | None, actions: CommitActions) -> None:
        self._connection = connection
        self._probe = probe
        self._actions = actions
        self._savepoints = 0

    async def fetch_all(self, statement: Statement, **params: object) -> Sequence[Row]:
        """Return all rows."""
        self._touch()
        return await self._connection.rows(*statement.prepared(Dialect.SQLITE).bind(params))

    async def fetch_one(self, statement: Statement, **params: object) -> Row | None:
        """Return the first row, if there is one."""
        rows = await self.fetch_all(statement, **params)
        return rows[0] if rows else None

    async def execute(self, statement: Statement, **params: object) -> int:
        """Run a change without RETURNING and return how many rows it changed."""
        self._touch()
        return await self._connection.change(*statement.prepared(Dialect.SQLITE).bind(params))

    async def execute_many(self, statement: Statement, rows: Sequence[Mapping[str, object]]) -> int:
        """Run a change once for each row and return how many rows were changed altogether."""
        if not rows:
            return 0
        self._touch()
        bound = [statement.prepared(Dialect.SQLITE).bind(row) for row in rows]
        return await self._connection.change_many(bound[0][0], [values for _, values in bound])

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
        await self._connection.command(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            self._actions.forget_since(mark)
            await self._connection.undo_to(name)
            raise
        self._touch()
        await self._connection.command(f"RELEASE {name}")

    def after_commit(self, action: Callable[[], None]) -> None:
        """Call `action` when the commit has succeeded; never after a rollback."""
        self._actions.add(action)

    def _touch(self) -> None:
        if self._probe is not None:
            self._probe(Point.EXECUTE)


class _Checkpoints:
    """Folds the log into the file now and then, so that no commit has to wait for the disk."""

    def __init__(self, connection: ThreadConnection | None) -> None:
        self._connection = connection
        self._commits = 0
        self._task: asyncio.Task[None] | None = None

    def count(self) -> None:
        """Note a commit."""
        self._commits += 1
        if self._connection is None or self._task is not None or self._commits < _COMMITS_A_CHECKPOINT:
            return
        self._commits = 0
        self._task = asyncio.create_task(self._checkpoint(self._connection))
        self._task.add_done_callback(self._done)

    async def close(self) -> None:
        """Finish, and close the connection."""
        if self._task is not None:
            await asyncio.wait([self._task])
        if self._connection is not None:
            await self._connection.close()

    @staticmethod
    async def _checkpoint(connection: ThreadConnection) -> None:
        await connection.rows("PRAGMA wal_checkpoint(PASSIVE)", ())

    def _done(self, task: asyncio.Task[None]) -> None:
        self._task = None
        if not task.cancelled():
            # A failure is no loss: the log keeps everything, and the next commits try again.
            task.exception()


class SqliteDatabase:
    """One SQLite file. Other processes may have it open too: they wait for each other."""

    def __init__(
        self,
        writer: Connection,
        glancer: Connection | None,
        readers: Sequence[Connection],
        checkpoints: _Checkpoints,
        probe: Probe | None,
    ) -> None:
        self._writer = writer
        self._glancer = glancer
        self._readers = readers
        self._checkpoints = checkpoints
        self._idle: asyncio.LifoQueue[Connection] = asyncio.LifoQueue()
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
                    await self._writer.begin()
                    yield SqliteTransaction(self._writer, self._probe, actions)
                    self._reach(Point.COMMIT)
                    await self._writer.commit(lambda: self._committed(actions))
                except BaseException:
                    await self._writer.roll_back()
                    raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reader]:
        """Read beside the writer, all statements in one snapshot."""
        connection = await self._idle.get()
        try:
            await connection.command("BEGIN")
            yield SqliteTransaction(connection, self._probe, CommitActions())
        finally:
            try:
                await connection.roll_back()
            finally:
                # Also when somebody is cancelled while it is rolled back: nobody else brings it back.
                self._idle.put_nowait(connection)

    @asynccontextmanager
    async def glancing(self) -> AsyncIterator[Reader]:
        """Read a few rows by their keys, fast; each statement sees what is committed when it runs."""
        if self._glancer is None:
            async with self.reading() as reader:
                yield reader
        else:
            yield SqliteTransaction(self._glancer, self._probe, CommitActions())

    async def close(self) -> None:
        """Close all connections; the writer last, so that it can fold the log into the file."""
        await self._checkpoints.close()
        for connection in self._readers:
            await connection.close()
        if self._glancer is not None:
            await self._glancer.close()
        await self._writer.close()

    def _committed(self, actions: CommitActions) -> None:
        self._reach(Point.COMMITTED)
        self._checkpoints.count()
        actions.run()

    def _reach(self, point: Point) -> None:
        if self._probe is not None:
            self._probe(point)


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

        async def connect(*more: str, in_loop: bool = False) -> Connection:
            pragmas = (*chosen.pragmas, *more)
            with own_errors():
                if in_loop:
                    connection: Connection = open_in_loop(path, pragmas, chosen.busy_ms)
                else:
                    connection = await open_in_thread(path, pragmas, chosen.busy_ms)
            opened.push_async_callback(connection.close)
            return connection

        writer = await connect(f"wal_autocheckpoint = {_LARGEST_LOG}", in_loop=chosen.in_loop)
        glancer = await connect("query_only = ON", in_loop=True) if chosen.in_loop else None
        readers = [await connect("query_only = ON") for _ in range(chosen.readers)]
        folding = await open_in_thread(path, chosen.pragmas, chosen.busy_ms) if chosen.in_loop else None
        opened.pop_all()
    return SqliteDatabase(writer, glancer, readers, _Checkpoints(folding), probe)
