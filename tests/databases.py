"""An empty database with its tables for each test, on SQLite and on PostgreSQL, quickly made from a template.

Import the fixtures where they are needed, in a `conftest.py`:
`from tests.databases import database, database_url, ...`; a test that asks for `database` runs on both.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from storage import migrate
from storage.crypto import SecretKey
from storage.database import Database, open_database, sqlite_url
from storage.statements import Dialect
from storage.vault import Vault, open_vault
from tests.fixtures.postgres import Cluster, FreshPostgres

SECRET = "a secret key for tests, longer than 32 characters"


def _run(work: Coroutine[object, object, None]) -> None:
    """Finish `work` whether or not a loop is running here."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(lambda: asyncio.run(work)).result()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables and no rows; copy it, leave it as it is."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    _run(migrate.upgrade(sqlite_url(path)))
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_cluster: Cluster) -> str:
    """The URL of a PostgreSQL database with all tables and no rows; copy it, leave it as it is."""
    url = postgres_cluster.url(postgres_cluster.create(None))
    _run(migrate.upgrade(url))
    return url


@pytest.fixture(params=list(Dialect))
def dialect(request: pytest.FixtureRequest) -> Dialect:
    """Each of the databases Lotse runs on."""
    return Dialect(request.param)


@pytest.fixture
def database_url(dialect: Dialect, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The URL of a new database with all tables and no rows."""
    if dialect is Dialect.SQLITE:
        template: Path = request.getfixturevalue("sqlite_template")
        path = tmp_path / "lotse.db"
        shutil.copy(template, path)
        return f"sqlite+aiosqlite:///{path}"
    fresh_postgres: FreshPostgres = request.getfixturevalue("fresh_postgres")
    return fresh_postgres(like=request.getfixturevalue("postgres_template"))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A new, open database with all tables and no rows."""
    opened = await open_database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def vault(database_url: str) -> AsyncIterator[Vault]:
    """A vault with an empty keyring, beside `database` where both are asked for."""
    opened = await open_vault(SecretKey.parse(SECRET), database_url)
    yield opened
    await opened.close()
