"""The desk of an invented office, on both databases."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from storage.crypto import SecretKey
from storage.database import Database
from storage.statements import Dialect
from storage.vault import Vault, open_vault
from tests.databases import database, database_url, postgres_template, sqlite_template
from tests.desk.clerks import Desk, desk_app
from tests.desk.clock import DeskClock
from tests.desk.office import Office
from tests.desk.teller import RecordingTeller
from tests.desk.translator import FakeTranslator

__all__ = ["database", "database_url", "postgres_template", "sqlite_template"]


@pytest.fixture
def dialect(request: pytest.FixtureRequest) -> Dialect:
    """SQLite, unless the test is marked `both_databases`."""
    return Dialect(getattr(request, "param", Dialect.SQLITE))


@pytest.fixture
async def vault(database_url: str) -> AsyncIterator[Vault]:
    opened = await open_vault(SecretKey.parse("nur fuer Tests, " * 3), database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def desk(database: Database, vault: Vault) -> AsyncIterator[Desk]:
    clock = DeskClock()
    office = Office(database, vault)
    await office.open()
    teller = RecordingTeller()
    translator, woken = FakeTranslator(), list[None]()
    app = desk_app(
        database,
        vault,
        clock,
        teller,
        translator=translator,
        translation_patience=timedelta(milliseconds=50),
        wake_talks=lambda: woken.append(None),
    )
    opened = Desk(app, clock, office, database, vault, teller, translator, woken, [])
    yield opened
    for browser in opened.browsers:
        await browser.aclose()
