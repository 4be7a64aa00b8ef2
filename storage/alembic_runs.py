"""What Alembic does for `storage.migrate`: changing the schema. Apart, because it takes a while to load."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from domain.errors import StorageError
from storage.database import parse_url, sqlite_path
from storage.migrations import FOLDER
from storage.sqlite import create_private

_LOCK: Final = "SELECT pg_advisory_xact_lock(4711)"
_one_at_a_time = (
    asyncio.Lock()
)  # Alembic keeps what it is doing in a module; other processes meet in the database


async def upgrade_to(url: str, revision: str) -> None:
    """Bring the database up to `revision`, all of it or nothing."""
    await _run(url, lambda config: command.upgrade(config, revision))


async def downgrade_to(url: str, revision: str) -> None:
    """Take the database back to `revision`, all of it or nothing."""
    await _run(url, lambda config: command.downgrade(config, revision))


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config


async def _run(url: str, action: Callable[[Config], None]) -> None:
    def work(connection: Connection) -> None:
        config = _config()
        config.attributes["connection"] = connection
        action(config)
        if (
            connection.dialect.name == "sqlite"
            and connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        ):
            raise StorageError("the migration would leave rows that point nowhere; nothing was changed")

    async with _one_at_a_time, _connection(parse_url(url)) as connection:
        if connection.dialect.name == "postgresql":
            await connection.exec_driver_sql(_LOCK)
        await connection.run_sync(work)
        await connection.commit()


@asynccontextmanager
async def _connection(url: URL) -> AsyncIterator[AsyncConnection]:
    if url.drivername.startswith("sqlite"):
        create_private(sqlite_path(url))
    engine = create_async_engine(url, poolclass=NullPool)
    if url.drivername.startswith("sqlite"):
        _own_transactions(engine)
    try:
        async with engine.connect() as connection:
            yield connection
    except (SQLAlchemyError, OSError) as error:
        raise StorageError(f"the database cannot be reached or changed: {error}") from error
    finally:
        await engine.dispose()


def _own_transactions(engine: AsyncEngine) -> None:
    """Make SQLite change the schema inside a transaction, which Python's driver would not do by itself."""

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA busy_timeout = 15000")
        cursor.execute("PRAGMA foreign_keys = OFF")  # a table that is rebuilt must not take others along
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
