"""Databases into which the example setup has been imported, copied for each test; and the stand over them."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from domain.ids import FlowId
from flows.definition import Flow
from flows.library import load_flows
from locales.catalog import Catalog
from ops.setup_import import import_setup
from storage.crypto import SecretKey
from storage.database import open_database
from storage.statements import Dialect
from storage.vault import open_vault
from tests.databases import SECRET
from tests.fixtures.postgres import Cluster, FreshPostgres
from tests.turn.stand import NOW, Numbers, Stand

EXAMPLE = Path(__file__).parents[2] / "examples" / "staedteregion-aachen.toml"


async def _import(url: str) -> None:
    database = await open_database(url)
    source = EXAMPLE.read_text(encoding="utf-8")
    await import_setup(database, source, EXAMPLE.name, now=NOW, new_id=Numbers("setup").new_id)
    await database.close()


def _fill(url: str) -> None:
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(lambda: asyncio.run(_import(url))).result()


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """All texts; a missing one is an error."""
    return Catalog.load(strict=True)


@pytest.fixture(scope="session")
def flows() -> Mapping[FlowId, Flow]:
    """The flows as they come with Lotse."""
    return load_flows()


@pytest.fixture(scope="session")
def sqlite_office(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the example setup; copy it, leave it as it is."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    shutil.copy(sqlite_template, path)
    _fill(f"sqlite+aiosqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_office(postgres_template: str, postgres_cluster: Cluster) -> str:
    """The URL of a PostgreSQL database with the example setup; copy it, leave it as it is."""
    url = postgres_cluster.url(postgres_cluster.create(urlsplit(postgres_template).path.lstrip("/")))
    _fill(url)
    return url


@pytest.fixture
def new_office(dialect: Dialect, tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[], str]:
    """Call it for the URL of a new database with the example setup."""
    numbers = count(1)

    def copy() -> str:
        if dialect is Dialect.SQLITE:
            template: Path = request.getfixturevalue("sqlite_office")
            folder = tmp_path / f"office-{next(numbers)}"
            folder.mkdir()
            shutil.copy(template, folder / "lotse.db")
            return f"sqlite+aiosqlite:///{folder / 'lotse.db'}"
        fresh_postgres: FreshPostgres = request.getfixturevalue("fresh_postgres")
        return fresh_postgres(like=request.getfixturevalue("postgres_office"))

    return copy


@pytest.fixture
def office_url(new_office: Callable[[], str]) -> str:
    """The URL of a new database with the example setup."""
    return new_office()


@pytest.fixture
async def stand(office_url: str, catalog: Catalog, flows: Mapping[FlowId, Flow]) -> AsyncIterator[Stand]:
    """An installation with the example setup, on a Monday morning."""
    async with opened(office_url, catalog, flows) as found:
        yield found


@asynccontextmanager
async def opened(url: str, catalog: Catalog, flows: Mapping[FlowId, Flow]) -> AsyncIterator[Stand]:
    """Open an installation at a database."""
    database = await open_database(url)
    vault = await open_vault(SecretKey.parse(SECRET), url, clock=lambda: NOW)
    try:
        yield Stand(database, vault, catalog, flows)
    finally:
        await database.close()
        await vault.close()
