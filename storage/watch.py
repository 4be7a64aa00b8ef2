"""Whether storage works: one line when it begins to fail, one when it works again, whatever comes between.

A full disk fails every request. Who is asked tells the person; what the log needs to know is said here, once.
"""

import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from typing import Final

import structlog

from domain.errors import (
    BackupError,
    BusyError,
    ConstraintError,
    RevisionError,
    StorageError,
    TamperedError,
)
from storage.interface import Database, Reader, Row, Transaction
from storage.statements import Dialect, Statement

_OTHERS: Final = (BackupError, ConstraintError, RevisionError, TamperedError)
"""Errors of storage that say something about what was asked, not about storage."""
_BUSY_TIMES: Final = 3
"""How often in a row somebody else may be in the way before that is a fault."""
_QUIET_SECONDS: Final = 10.0
_KNOWN: Final = (
    "database or disk is full",
    "No space left on device",
    "readonly database",
    "read-only transaction",
    "disk I/O error",
    "unable to open database file",
    "database disk image is malformed",
    "file is not a database",
    "could not extend file",
    "the connection to the database was lost",
    "the database cannot be reached",
)
"""What is repeated of a database's own words: the rest may hold what was to be stored."""

_log = structlog.get_logger(__name__)


def is_failing(error: BaseException) -> bool:
    """Say whether an error means that storage itself does not work, and not that the request was wrong."""
    return isinstance(error, StorageError) and not isinstance(error, _OTHERS)


def reason_of(error: BaseException) -> str:
    """Return what is wrong with storage in words that hold nothing of what was to be stored."""
    text = str(error).lower()
    if isinstance(error, BusyError) and "lost" not in text:
        return "the database is busy"
    return next((known for known in _KNOWN if known.lower() in text), type(error).__name__)


class StorageWatch:
    """Counts failures and tells when they begin and end; `clock` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._busy = 0
        self._failures = 0
        self._since = 0.0
        self._last = 0.0

    def failed(self, error: BaseException) -> None:
        """Note that something could not be read or written."""
        if not is_failing(error):
            return
        if isinstance(error, BusyError) and not self._failures:
            self._busy += 1
            if self._busy < _BUSY_TIMES:
                return
        self._last = self._clock()
        self._failures += 1
        if self._failures == 1:
            self._since = self._last
            _log.error("storage fails", reason=reason_of(error))

    @property
    def failing(self) -> bool:
        """Whether storage has failed and has not been seen working since."""
        return self._failures > 0

    def committed(self, *, changed: bool) -> None:
        """Note that a transaction was committed, and whether it changed anything."""
        self._busy = 0
        if not self.failing or not changed:
            return
        now = self._clock()
        # A nearly full disk takes one change and refuses the next: that is not working again.
        if now - self._last >= _QUIET_SECONDS:
            _log.info("storage works again", failures=self._failures, seconds=round(now - self._since))
            self._failures = 0


class _WatchedTransaction:
    """A transaction that remembers whether it changed anything."""

    def __init__(self, inner: Transaction) -> None:
        self._inner = inner
        self.changed = False

    async def fetch_all(self, statement: Statement, **params: object) -> Sequence[Row]:
        """Return all rows."""
        return await self._inner.fetch_all(statement, **params)

    async def fetch_one(self, statement: Statement, **params: object) -> Row | None:
        """Return the first row, if there is one."""
        return await self._inner.fetch_one(statement, **params)

    async def execute(self, statement: Statement, **params: object) -> int:
        """Run a change without RETURNING and return how many rows it changed."""
        return self._note(await self._inner.execute(statement, **params))

    async def execute_many(self, statement: Statement, rows: Sequence[Mapping[str, object]]) -> int:
        """Run a change once for each row and return how many rows were changed altogether."""
        return self._note(await self._inner.execute_many(statement, rows))

    async def insert_returning_id(self, statement: Statement, **params: object) -> int:
        """Run an insert and return the number the database gave the row."""
        self.changed = True
        return await self._inner.insert_returning_id(statement, **params)

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Undo what happened inside, and only that, when the block raises; the exception goes on."""
        return self._inner.savepoint()

    def after_commit(self, action: Callable[[], None]) -> None:
        """Call `action` when the commit has succeeded; never after a rollback."""
        self._inner.after_commit(action)

    def _note(self, rows: int) -> int:
        self.changed = self.changed or rows > 0
        return rows


class WatchedDatabase:
    """A database whose failures are noted; in all else it is the database inside."""

    def __init__(self, inner: Database, watch: StorageWatch) -> None:
        self._inner = inner
        self._watch = watch

    @property
    def dialect(self) -> Dialect:
        """Which database it is."""
        return self._inner.dialect

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Commit when the block ends, roll back when it raises. Must not be nested in one task."""
        with self._noted():
            async with self._inner.transaction() as tx:
                watched = _WatchedTransaction(tx) if self._watch.failing else None
                yield watched or tx
        # A commit without a change succeeds on a full disk too.
        self._watch.committed(changed=watched is not None and watched.changed)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reader]:
        """Read beside the writers, all statements in one snapshot."""
        with self._noted():
            async with self._inner.reading() as reader:
                yield reader

    @asynccontextmanager
    async def glancing(self) -> AsyncIterator[Reader]:
        """Read a few rows by their keys, fast; each statement sees what is committed when it runs."""
        with self._noted():
            async with self._inner.glancing() as reader:
                yield reader

    async def close(self) -> None:
        """Close all connections."""
        await self._inner.close()

    @contextmanager
    def _noted(self) -> Iterator[None]:
        try:
            yield
        except StorageError as error:
            self._watch.failed(error)
            raise
