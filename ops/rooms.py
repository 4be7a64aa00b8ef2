"""Opening and closing what every command works with: the database at its head revision, and the vault."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from ops.settings import Settings
from storage.database import Database, open_database
from storage.migrate import require_head, upgrade
from storage.vault import Vault, open_vault


@dataclass(frozen=True, slots=True)
class Rooms:
    """An open database with the vault that belongs to it."""

    settings: Settings
    database: Database
    vault: Vault


@asynccontextmanager
async def open_database_only(settings: Settings) -> AsyncIterator[Database]:
    """Open the database without keys, for commands that touch no content."""
    await require_head(settings.content_url)
    async with _open(settings) as database:
        yield database


@asynccontextmanager
async def _open(settings: Settings) -> AsyncIterator[Database]:
    database = await open_database(settings.content_url)
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def open_rooms(settings: Settings, *, fresh: bool = False) -> AsyncIterator[Rooms]:
    """Open database and vault; ``fresh`` brings a new or older database to the head revision first."""
    key = settings.key()
    if fresh:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        await upgrade(settings.content_url)
    else:
        await require_head(settings.content_url)
    async with _open(settings) as database:
        vault = await open_vault(key, settings.content_url, settings.keyring_url or None)
        try:
            yield Rooms(settings, database, vault)
        finally:
            await vault.close()
