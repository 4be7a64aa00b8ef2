"""One installation on SQLite with the example setup: bad input has to be stopped before any database."""

import pytest

from storage.statements import Dialect
from tests.databases import postgres_template, sqlite_template
from tests.turn.offices import catalog, flows, new_office, office_url, postgres_office, sqlite_office, stand

__all__ = [
    "catalog",
    "flows",
    "new_office",
    "office_url",
    "postgres_office",
    "postgres_template",
    "sqlite_office",
    "sqlite_template",
    "stand",
]


@pytest.fixture
def dialect() -> Dialect:
    """Nothing here depends on the database."""
    return Dialect.SQLITE
