"""PostgreSQL: SQLAlchemy's async engine over asyncpg gives connections, the compiled SQL runs on them."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy import CursorResult, Insert, literal_column
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, IntegrityError, PendingRollbackError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from domain.errors import BusyError, ConstraintError, StorageError
from storage.interface import Point, Probe, Reader, Row, Transaction
from storage.statements import Dialect, Statement
from storage.transactions import CommitActions, OnePerTask, finish

_POOL_SIZE = 10
_WAIT_SECONDS = 30
_BUSY_STATES = frozenset({"40001", "40P01", "55P03"})
"""Serialisation failure, deadlock, lock not available."""
_LOST_STATES = frozenset({"57P01", "57P02", "57P03"})
"""The server ends the connection, has crashed, or does not take connections yet."""
_LOST = "the connection to the database was lost; try again"
_LOST_IN_COMMIT = "the connection to the database was lost during a commit: it may have been stored or not"


@contextmanager
def _own_errors() -> Iterator[None]:
    """Say in Lotse's own terms what PostgreSQL has to complain about."""
    try:
        yield
    except IntegrityError as error:
        raise ConstraintError(str(error.orig)) from error
    except DBAPIError as error:
        state = getattr(error.orig, "sqlstate", None)
        if state in _BUSY_STATES:
            raise BusyError from error
        if _is_lost(error):
            raise BusyError(_LOST) from error
        raise StorageError(str(error.orig)) from error
    except PoolTimeoutError as error:
        raise BusyError from error
    except PendingRollbackError as error:
        raise BusyError(_LOST) from error
    except OSError as error:
        raise StorageError(f"the database cannot be reached: {error}") from error


def _is_lost(error: DBAPIError) -> bool:
    """Whether the connection is of no use any more; SQLSTATEs of class 08 are all about that."""
    state = getattr(error.orig, "sqlstate", None) or ""
    return error.connection_invalidated or state in _LOST_STATES or state.startswith("08")


async def _undone(connection: AsyncConnection, undoing: Awaitable[None]) -> None:
    """Roll back; a connection that cannot is thrown away, and the server rolls back by itself."""
    try:
        await undoing
    except (DBAPIError, OSError):
        if not connection.closed:
            await connection.invalidate()


class PostgresTransaction:
    """A transaction or, on a connection that can only read, a snapshot."""

    def __init__(self, connection: AsyncConnection, probe: Probe | None, actions: CommitActions) -> None:
        self._connection = connection
        self._probe = probe
        self._actions = actions

    async def fetch_all(self, statement: Statement, **params: object) -> Sequence[Row]:
        """Return all rows."""
        self._touch()
        sql, values = statement.prepared(Dialect.POSTGRESQL).bind(params)
        with _own_errors():
            result = await self._connection.exec_driver_sql(sql, values)
        rows: list[Row] = list(result.mappings())
        return rows

    async def fetch_one(self, statement: Statement, **params: object) -> Row | None:
        """Return the first row, if there is one."""
        rows = await self.fetch_all(statement, **params)
        return rows[0] if rows else None

    async def execute(self, statement: Statement, **params: object) -> int:
        """Run a change without RETURNING and return how many rows it changed."""
        self._touch()
        sql, values = statement.prepared(Dialect.POSTGRESQL).bind(params)
        with _own_errors():
            result = await self._connection.exec_driver_sql(sql, values)
        return result.rowcount

    async def execute_many(self, statement: Statement, rows: Sequence[Mapping[str, object]]) -> int:
        """Run a change once for each row and return how many rows were changed altogether."""
        if not rows:
            return 0
        construct = statement.construct(Dialect.POSTGRESQL)
        if not isinstance(construct, Insert) or construct.select is not None:
            return sum([await self.execute(statement, **row) for row in rows])
        self._touch()
        # RETURNING makes SQLAlchemy send many rows in one statement, and the driver tell how many there were.
        with _own_errors():
            result: CursorResult[tuple[int]] = await self._connection.execute(
                construct.returning(literal_column("1")), [dict(row) for row in rows]
            )
        return len(result.all())

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
        mark = self._actions.mark()
        with _own_errors():
            nested = await self._connection.begin_nested()
        try:
            yield
        except BaseException:
            self._actions.forget_since(mark)
            await finish(_undone(self._connection, nested.rollback()))
            raise
        self._touch()
        with _own_errors():
            await nested.commit()

    def after_commit(self, action: Callable[[], None]) -> None:
        """Call `action` when the commit has succeeded; never after a rollback."""
        self._actions.add(action)

    def _touch(self) -> None:
        if self._probe is not None:
            self._probe(Point.EXECUTE)


class PostgresDatabase:
    """A PostgreSQL database behind a pool of connections."""

    def __init__(self, engine: AsyncEngine, probe: Probe | None) -> None:
        self._engine = engine
        self._snapshots = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._glances = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._probe = probe
        self._one_per_task = OnePerTask()

    @property
    def dialect(self) -> Dialect:
        """PostgreSQL."""
        return Dialect.POSTGRESQL

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Commit when the block ends, roll back when it raises. Must not be nested in one task."""
        with self._one_per_task.entered():
            self._reach(Point.BEGIN)
            async with _connected(self._engine) as connection:
                actions = CommitActions()
                await connection.begin()
                try:
                    yield PostgresTransaction(connection, self._probe, actions)
                    self._reach(Point.COMMIT)
                    await finish(self._commit(connection, actions))
                except BaseException:
                    await finish(_undone(connection, connection.rollback()))
                    raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reader]:
        """Read beside the writers, all statements in one snapshot."""
        async with _connected(self._snapshots) as connection:
            yield PostgresTransaction(connection, self._probe, CommitActions())

    @asynccontextmanager
    async def glancing(self) -> AsyncIterator[Reader]:
        """Read a few rows by their keys, each statement for itself."""
        async with _connected(self._glances) as connection:
            yield PostgresTransaction(connection, self._probe, CommitActions())

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()

    async def _commit(self, connection: AsyncConnection, actions: CommitActions) -> None:
        with _own_errors():
            try:
                await connection.commit()
            except DBAPIError as error:
                if _is_lost(error):
                    raise StorageError(_LOST_IN_COMMIT) from error
                raise
        self._reach(Point.COMMITTED)
        actions.run()

    def _reach(self, point: Point) -> None:
        if self._probe is not None:
            self._probe(point)


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    with _own_errors():
        connection = await engine.connect()
    try:
        yield connection
    finally:
        await finish(_undone(connection, connection.close()))


def open_postgres(
    url: URL, *, probe: Probe | None = None, pool_size: int = _POOL_SIZE, schema: str | None = None
) -> PostgresDatabase:
    """Prepare a pool for `url`, on demand inside one `schema`; the first use connects.

    Each connection is tried before it is used: after a restart of the server those in the pool are dead.
    """
    settings = {"server_settings": {"search_path": schema}} if schema else {}
    engine = create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=_WAIT_SECONDS,
        pool_pre_ping=True,
        connect_args=settings,
    )
    return PostgresDatabase(engine, probe)
