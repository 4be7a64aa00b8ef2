"""What a repository may ask of a database, whichever it is. Implemented in `sqlite.py` and `postgres.py`."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from enum import StrEnum
from typing import Any, Protocol

from storage.statements import Dialect, Statement


class Point(StrEnum):
    """The places at which a probe is called: before each statement, before and after each commit."""

    BEGIN = "begin"
    EXECUTE = "execute"
    COMMIT = "commit"
    COMMITTED = "committed"


Probe = Callable[[str], None]
"""Called with a `Point`; tests raise in it to stop the work between any two statements."""


class Row(Protocol):
    """One result row, read by column name."""

    def __getitem__(self, key: str, /) -> Any:  # noqa: ANN401 - what a column holds, SQL knows and Python does not
        """Return the value of a column: int, str, bytes or None."""


class Reader(Protocol):
    """A consistent view of the database."""

    async def fetch_all(self, statement: Statement, **params: object) -> Sequence[Row]:
        """Return all rows."""

    async def fetch_one(self, statement: Statement, **params: object) -> Row | None:
        """Return the first row, if there is one."""


class Transaction(Reader, Protocol):
    """Changes that happen together or not at all."""

    async def execute(self, statement: Statement, **params: object) -> int:
        """Run a change without RETURNING and return how many rows it changed."""

    async def execute_many(self, statement: Statement, rows: Sequence[Mapping[str, object]]) -> int:
        """Run a change once for each row and return how many rows were changed altogether."""

    async def insert_returning_id(self, statement: Statement, **params: object) -> int:
        """Run an insert and return the number the database gave the row."""

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Undo what happened inside, and only that, when the block raises; the exception goes on."""

    def after_commit(self, action: Callable[[], None]) -> None:
        """Call `action` when the commit has succeeded; never after a rollback."""


class Database(Protocol):
    """An open database. Only its `transaction()` commits."""

    @property
    def dialect(self) -> Dialect:
        """Which database it is."""

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """Commit when the block ends, roll back when it raises. Must not be nested in one task."""

    def reading(self) -> AbstractAsyncContextManager[Reader]:
        """Read beside the writers, all statements in one snapshot."""

    def glancing(self) -> AbstractAsyncContextManager[Reader]:
        """Read a few rows by their keys, fast; each statement sees what is committed when it runs."""

    async def close(self) -> None:
        """Close all connections."""
