"""The API of an invented region; on both databases where a test is marked so."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from storage.statements import Dialect
from storage.vault import Vault
from tests.api.region import open_region
from tests.api.systems import Region, mounted
from tests.databases import database, database_url, postgres_template, sqlite_template, vault
from tests.desk.clock import DeskClock
from tests.desk.deps import desk_deps

__all__ = ["database", "database_url", "postgres_template", "sqlite_template", "vault"]


@pytest.fixture
def dialect(request: pytest.FixtureRequest) -> Dialect:
    """SQLite, unless the test is marked `both_databases`."""
    return Dialect(getattr(request, "param", Dialect.SQLITE))


@pytest.fixture
async def region(database: Database, vault: Vault) -> AsyncIterator[Region]:
    clock = DeskClock()
    office = await open_region(database, vault)
    opened = Region(mounted(desk_deps(database, vault, clock)), clock, office, database, vault)
    yield opened
    for client in opened.opened:
        await client.aclose()
