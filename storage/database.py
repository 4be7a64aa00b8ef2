"""The door to storage: `open_database` gives a `Database`, and nothing commits but its `transaction()`."""

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from domain.errors import SettingsError
from storage.interface import Database, Point, Probe, Reader, Row, Transaction
from storage.sqlite import open_sqlite
from storage.statements import Dialect, Statement

__all__ = [
    "Database",
    "Dialect",
    "Point",
    "Probe",
    "Reader",
    "Row",
    "Statement",
    "Transaction",
    "open_database",
    "parse_url",
    "sqlite_path",
    "sqlite_url",
]


async def open_database(url: str, *, probe: Probe | None = None) -> Database:
    """Open `sqlite:///path` or `postgresql://…` (also with `+aiosqlite`, `+asyncpg`).

    The schema is not touched: that is the work of `storage.migrate`.
    """
    parsed = parse_url(url)
    if parsed.drivername.startswith("sqlite"):
        return await open_sqlite(sqlite_path(parsed), probe=probe)
    from storage.postgres import open_postgres  # noqa: PLC0415 - its driver is large, and SQLite needs none of it

    return open_postgres(parsed, probe=probe)


def parse_url(url: str) -> URL:
    """Return `url` with the driver Lotse uses; anything but SQLite and PostgreSQL is a SettingsError."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise SettingsError("LOTSE_DATABASE_URL is not a database address") from None
    match parsed.get_backend_name():
        case "sqlite":
            return parsed.set(drivername="sqlite+aiosqlite")
        case "postgresql" | "postgres":
            return parsed.set(drivername="postgresql+asyncpg")
        case other:
            raise SettingsError(f"LOTSE_DATABASE_URL: sqlite or postgresql are possible, not {other}")


def sqlite_url(path: Path) -> str:
    """Return the address of a SQLite file."""
    return URL.create("sqlite+aiosqlite", database=str(path)).render_as_string(hide_password=False)


def sqlite_path(url: URL) -> Path:
    """Return the file of a SQLite address; a database in memory is refused: it could not be shared."""
    if not url.database or url.database == ":memory:":
        raise SettingsError(
            "LOTSE_DATABASE_URL: SQLite needs a file, as in sqlite:////var/lib/lotse/lotse.db"
        )
    return Path(url.database)
