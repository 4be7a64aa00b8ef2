"""A database whose disk is full whenever a test says so."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from domain.errors import StorageError
from storage.database import Database, Reader, Transaction
from storage.statements import Dialect

FULL = "database or disk is full"


@dataclass
class FullDisk:
    """The database inside; while `full`, nothing is committed. While `gone`, nothing can be read either."""

    inner: Database
    full: bool = False
    gone: bool = False

    @property
    def dialect(self) -> Dialect:
        """Which database it is."""
        return self.inner.dialect

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Fail at the commit, as SQLite does."""
        self._look()
        async with self.inner.transaction() as tx:
            yield tx
            if self.full:
                raise StorageError(FULL)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reader]:
        """Read as long as that goes."""
        self._look()
        async with self.inner.reading() as reader:
            yield reader

    @asynccontextmanager
    async def glancing(self) -> AsyncIterator[Reader]:
        """Read as long as that goes."""
        self._look()
        async with self.inner.glancing() as reader:
            yield reader

    async def close(self) -> None:
        """Close the database inside."""
        await self.inner.close()

    def _look(self) -> None:
        if self.gone:
            raise StorageError("unable to open database file")
