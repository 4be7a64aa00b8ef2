"""Databases into which the example setup has been imported, copied for each test; and the stand over them."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
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
def office_url(dialect: Dialect, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The URL of a new database with the example setup."""
    if dialect is Dialect.SQLITE:
        template: Path = request.getfixturevalue("sqlite_office")
        path = tmp_path / "lotse.db"
        shutil.copy(template, path)
        return f"sqlite+aiosqlite:///{path}"
    fresh_postgres: FreshPostgres = request.getfixturevalue("fresh_postgres")
    return fresh_postgres(like=request.getfixturevalue("postgres_office"))


@pytest.fixture
async def stand(office_url: str, catalog: Catalog, flows: Mapping[FlowId, Flow]) -> AsyncIterator[Stand]:
    """An installation with the example setup, on a Monday morning."""
    database = await open_database(office_url)
    vault = await open_vault(SecretKey.parse(SECRET), office_url, clock=lambda: NOW)
    yield Stand(database, vault, catalog, flows)
    await database.close()
    await vault.close()
