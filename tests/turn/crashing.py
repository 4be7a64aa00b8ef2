"""An installation that breaks off at a chosen point: before any statement, before or after any commit."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from domain.ids import FlowId
from flows.definition import Flow
from locales.catalog import Catalog
from storage.crypto import SecretKey
from storage.database import open_database, sqlite_path
from storage.interface import Database, Point
from storage.keyring import OPTIONS, SCHEMA, keyring_location, keyring_of
from storage.postgres import open_postgres
from storage.sqlite import open_sqlite
from storage.vault import Vault
from tests.databases import SECRET
from tests.turn.stand import NOW, Stand


class Crash(Exception):  # noqa: N818 - the process is gone, nobody is to blame
    """The process ended here."""


class Fuse:
    """A probe that counts the points it passes and breaks off at one of them."""

    def __init__(self) -> None:
        self.passed: list[Point] = []
        self.burns_at: int | None = None

    def light(self, at: int | None) -> None:
        """Count from 1 again and break off at that point; None lets everything pass."""
        self.passed, self.burns_at = [], at

    def __call__(self, point: str) -> None:
        self.passed.append(Point(point))
        if len(self.passed) == self.burns_at:
            raise Crash(f"{point}, number {self.burns_at}")


@asynccontextmanager
async def crashing_stand(
    url: str, fuse: Fuse, catalog: Catalog, flows: Mapping[FlowId, Flow]
) -> AsyncIterator[Stand]:
    """Open a stand whose content and keyring both pass the fuse."""
    database = await open_database(url, probe=fuse)
    vault = Vault(SecretKey.parse(SECRET), await keyring_of(await _keyring(url, fuse)), clock=lambda: NOW)
    await vault.check()
    try:
        yield Stand(database, vault, catalog, flows)
    finally:
        fuse.light(None)
        await database.close()
        await vault.close()


async def _keyring(url: str, fuse: Fuse) -> Database:
    location = keyring_location(url)
    if location.drivername.startswith("sqlite"):
        return await open_sqlite(sqlite_path(location), OPTIONS, probe=fuse)
    return open_postgres(location, pool_size=3, schema=SCHEMA, probe=fuse)
