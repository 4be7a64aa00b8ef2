"""Two ways to run SQL on a SQLite file: in the event loop itself, or in a thread of its own.

Short statements of the content run in the event loop: with the log of WAL mode in the page cache, each takes
some ten microseconds, a tenth of what handing it to a thread and back takes. What may take longer runs in a
thread, by aiosqlite: long reads, whatever waits for the disk (a commit of the keyring, a checkpoint).
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

import aiosqlite

from domain.errors import BusyError, ConstraintError, StorageError
from storage.interface import Row
from storage.transactions import finish

_CACHED_STATEMENTS: Final = 512
_ROWS_AT_ONCE: Final = 500
_PAUSES: Final = (0.001, 0.002, 0.005, 0.01, 0.025)

Values = Sequence[object]


@contextmanager
def own_errors() -> Iterator[None]:
    """Say in Lotse's own terms what sqlite3 has to complain about."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise ConstraintError(str(error)) from error
    except sqlite3.OperationalError as error:
        if _is_busy(error):
            raise BusyError from error
        raise StorageError(str(error)) from error
    except sqlite3.DatabaseError as error:  # such as a file that is damaged, or no database at all
        raise StorageError(str(error)) from error


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return "locked" in str(error) or "busy" in str(error)


class Connection(Protocol):
    """One connection to a file. Errors are Lotse's own."""

    async def rows(self, sql: str, values: Values) -> Sequence[Row]:
        """Return all rows."""

    async def change(self, sql: str, values: Values) -> int:
        """Run a change and return how many rows it changed."""

    async def change_many(self, sql: str, rows: Sequence[Values]) -> int:
        """Run a change once for each row and return how many rows it changed altogether."""

    async def command(self, sql: str) -> None:
        """Run a command that has neither values nor a result."""

    async def begin(self) -> None:
        """Begin to write; waits while another process does, and raises BusyError when that takes too long."""

    async def commit(self, then: Callable[[], None]) -> None:
        """Commit and then call ``then``, both to the end even when the caller is cancelled."""

    async def undo_to(self, savepoint: str) -> None:
        """Undo everything since a savepoint, and forget it."""

    async def roll_back(self) -> None:
        """End whatever is open, and be content when nothing is."""

    async def close(self) -> None:
        """Close the connection."""


class LoopConnection:
    """Runs every statement at once, in the event loop. For statements that touch few rows."""

    def __init__(self, connection: sqlite3.Connection, busy_ms: int) -> None:
        self._connection = connection
        self._patience = busy_ms / 1000

    async def rows(self, sql: str, values: Values) -> Sequence[Row]:
        """Return all rows."""
        with own_errors():
            found: Sequence[Row] = self._connection.execute(sql, values).fetchall()
        return found

    async def change(self, sql: str, values: Values) -> int:
        """Run a change and return how many rows it changed."""
        with own_errors():
            return self._connection.execute(sql, values).rowcount

    async def change_many(self, sql: str, rows: Sequence[Values]) -> int:
        """Run a change once for each row, letting others have the event loop from time to time."""
        changed = 0
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            if start:
                await asyncio.sleep(0)
            with own_errors():
                changed += self._connection.executemany(sql, rows[start : start + _ROWS_AT_ONCE]).rowcount
        return changed

    async def command(self, sql: str) -> None:
        """Run a command that has neither values nor a result."""
        with own_errors():
            self._connection.execute(sql)

    async def begin(self) -> None:
        """Begin to write. SQLite itself would wait with the event loop standing still: this does not."""
        waited = 0.0
        for number in range(1_000_000):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if not _is_busy(error):
                    raise StorageError(str(error)) from error
                if waited >= self._patience:
                    raise BusyError from error
                pause = _PAUSES[min(number, len(_PAUSES) - 1)]
                await asyncio.sleep(pause)
                waited += pause
            else:
                return

    async def commit(self, then: Callable[[], None]) -> None:
        """Commit; nothing can cancel what does not wait."""
        await self.command("COMMIT")
        then()

    async def undo_to(self, savepoint: str) -> None:
        """Undo everything since a savepoint, and forget it."""
        await self.command(f"ROLLBACK TO {savepoint}")
        await self.command(f"RELEASE {savepoint}")

    async def roll_back(self) -> None:
        """End whatever is open, and be content when nothing is."""
        if self._connection.in_transaction:
            with own_errors():
                self._connection.execute("ROLLBACK")

    async def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class ThreadConnection:
    """Hands every statement to a thread of its own."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def rows(self, sql: str, values: Values) -> Sequence[Row]:
        """Return all rows, in one trip to the thread."""
        with own_errors():
            found: list[Row] = list(await self._connection.execute_fetchall(sql, values))
        return found

    async def change(self, sql: str, values: Values) -> int:
        """Run a change and return how many rows it changed."""
        with own_errors():
            # A change is done when `execute` returns, so the cursor needs no second trip to be closed.
            return (await self._connection.execute(sql, values)).rowcount

    async def change_many(self, sql: str, rows: Sequence[Values]) -> int:
        """Run a change once for each row and return how many rows it changed altogether."""
        with own_errors():
            return (await self._connection.executemany(sql, rows)).rowcount

    async def command(self, sql: str) -> None:
        """Run a command that has neither values nor a result."""
        with own_errors():
            await self._connection.execute(sql)

    async def begin(self) -> None:
        """Begin to write; SQLite itself waits in the thread."""
        await self.command("BEGIN IMMEDIATE")

    async def commit(self, then: Callable[[], None]) -> None:
        """Commit and then call ``then``, both to the end even when the caller is cancelled."""
        await finish(self._commit(then))

    async def undo_to(self, savepoint: str) -> None:
        """Undo everything since a savepoint, and forget it."""
        await finish(self._undo_to(savepoint))

    async def roll_back(self) -> None:
        """End whatever is open, and be content when nothing is."""
        await finish(self._roll_back())

    async def close(self) -> None:
        """Close the connection and end its thread."""
        await self._connection.close()

    async def _commit(self, then: Callable[[], None]) -> None:
        await self.command("COMMIT")
        then()

    async def _undo_to(self, savepoint: str) -> None:
        await self.command(f"ROLLBACK TO {savepoint}")
        await self.command(f"RELEASE {savepoint}")

    async def _roll_back(self) -> None:
        try:
            await self._connection.execute("ROLLBACK")
        except sqlite3.OperationalError:
            if self._connection.in_transaction:
                raise


def open_in_loop(path: Path, pragmas: Sequence[str], busy_ms: int) -> LoopConnection:
    """Open a file for statements in the event loop."""
    connection = sqlite3.connect(path, isolation_level=None, cached_statements=_CACHED_STATEMENTS)
    connection.row_factory = sqlite3.Row
    with own_errors():
        for pragma in (f"busy_timeout = {busy_ms}", *pragmas, "busy_timeout = 0"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    return LoopConnection(connection, busy_ms)


async def open_in_thread(path: Path, pragmas: Sequence[str], busy_ms: int) -> ThreadConnection:
    """Open a file for statements in a thread of their own."""
    connection = await aiosqlite.connect(path, isolation_level=None, cached_statements=_CACHED_STATEMENTS)
    connection.row_factory = sqlite3.Row
    for pragma in (f"busy_timeout = {busy_ms}", *pragmas):
        await connection.execute_fetchall(f"PRAGMA {pragma}")
    return ThreadConnection(connection)
