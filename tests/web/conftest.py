"""A web chat over an empty SQLite file; the log and the sessions are tested on both databases."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, open_database
from tests.databases import database, database_url, dialect, postgres_template, sqlite_template
from tests.web.house import ChatHouse, chat_house

__all__ = ["database", "database_url", "dialect", "postgres_template", "sqlite_template"]


@pytest.fixture
def file_url(tmp_path: Path, sqlite_template: Path) -> str:
    """The URL of a new SQLite file with all tables."""
    path = tmp_path / "chat.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite+aiosqlite:///{path}"


@pytest.fixture
async def file_database(file_url: str) -> AsyncIterator[Database]:
    """That file, open."""
    opened = await open_database(file_url)
    yield opened
    await opened.close()


@pytest.fixture
async def chat(file_database: Database, file_url: str) -> AsyncIterator[ChatHouse]:
    """A web chat with nobody in it."""
    async with chat_house(file_database, file_url) as house:
        yield house
