"""The databases these tests run on, and a town with people who want its news."""

import pytest

from storage.database import Database
from storage.vault import Vault
from tests.broadcasts.towns import Town
from tests.databases import database, database_url, dialect, postgres_template, sqlite_template, vault

__all__ = ["database", "database_url", "dialect", "postgres_template", "sqlite_template", "vault"]


@pytest.fixture
async def town(database: Database, vault: Vault) -> Town:
    """Two municipalities of one organisation and one of another, with nobody in them."""
    town = Town(database, vault)
    await town.found()
    return town
