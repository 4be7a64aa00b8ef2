"""The databases these tests run on, a Bot API server, and a channel with a scripted conversation."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from storage.vault import Vault
from tests.botapi import BotApiServer
from tests.databases import database, database_url, dialect, postgres_template, sqlite_template, vault
from tests.telegram.rooms import Rooms

__all__ = ["database", "database_url", "dialect", "postgres_template", "sqlite_template", "vault"]


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    """A Bot API server without faults and limits."""
    async with BotApiServer() as running:
        yield running


@pytest.fixture
def rooms(database: Database, vault: Vault, server: BotApiServer) -> Rooms:
    """A channel, not running yet, with a conversation that echoes."""
    return Rooms(database, vault, server)
