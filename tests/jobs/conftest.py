"""The databases of these tests, and a bureau over each."""

import shutil
from collections.abc import AsyncIterator, Callable, Mapping
from itertools import count
from pathlib import Path

import pytest

from domain.ids import FlowId
from flows.definition import Flow
from locales.catalog import Catalog
from storage.statements import Dialect
from tests.databases import database_url, dialect, postgres_template, sqlite_template
from tests.jobs.bureau import Bureau, open_bureau
from tests.jobs.full_office import booked
from tests.turn.offices import catalog, flows

__all__ = ["booked", "catalog", "database_url", "dialect", "flows", "postgres_template", "sqlite_template"]


@pytest.fixture
def new_database(dialect: Dialect, tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[], str]:
    """Call it for the URL of a new database with all tables and no rows."""
    numbers = count(1)

    def copy() -> str:
        if dialect is Dialect.SQLITE:
            folder = tmp_path / f"copy-{next(numbers)}"
            folder.mkdir()
            shutil.copy(request.getfixturevalue("sqlite_template"), folder / "lotse.db")
            return f"sqlite+aiosqlite:///{folder / 'lotse.db'}"
        template = request.getfixturevalue("postgres_template")
        return str(request.getfixturevalue("fresh_postgres")(like=template))

    return copy


@pytest.fixture
async def bureau(database_url: str, catalog: Catalog, flows: Mapping[FlowId, Flow]) -> AsyncIterator[Bureau]:
    """A small office; people and appointments come from the test."""
    async with open_bureau(database_url, catalog, flows) as one:
        yield one


@pytest.fixture
async def twins(
    database_url: str, catalog: Catalog, flows: Mapping[FlowId, Flow]
) -> AsyncIterator[tuple[Bureau, Bureau]]:
    """The same office, opened twice, as two processes have it."""
    async with (
        open_bureau(database_url, catalog, flows) as one,
        open_bureau(database_url, catalog, flows, seed="other", fresh=False) as other,
    ):
        yield one, other
