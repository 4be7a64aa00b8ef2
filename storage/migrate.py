"""Brings a database to a revision of the schema and says which one it has. One process at a time does it."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlalchemy.engine import URL

from domain.errors import RevisionError, StorageError
from storage.database import Statement, open_database, parse_url, sqlite_path
from storage.migrations import FOLDER
from storage.sqlite import create_private

_SECONDS: Final = 15.0
_IS_THERE: Final = Statement(text("SELECT to_regclass('alembic_version') IS NOT NULL AS known"))
_WHICH_TEXT: Final = "SELECT version_num FROM alembic_version"
_WHICH: Final = Statement(text(_WHICH_TEXT))


@dataclass(frozen=True)
class RevisionStatus:
    """Which revision a database has (None: it is empty) and which one this program wants."""

    current: str | None
    head: str

    @property
    def is_current(self) -> bool:
        """Whether nothing is left to do."""
        return self.current == self.head


async def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database up to `revision`, all of it or nothing. Doing it again does nothing."""
    if revision == "head" and (await revision_status(url)).is_current:
        return
    from storage.alembic_runs import upgrade_to  # noqa: PLC0415 - hardly any start needs it

    await upgrade_to(url, revision)


async def downgrade(url: str, revision: str) -> None:
    """Take the database back to `revision`, `base` for an empty one; what later revisions hold is lost."""
    from storage.alembic_runs import downgrade_to  # noqa: PLC0415 - as above

    await downgrade_to(url, revision)


async def revision_status(url: str) -> RevisionStatus:
    """Return where the database is and where it should be."""
    parsed = parse_url(url)
    if parsed.drivername.startswith("sqlite"):
        current = await asyncio.to_thread(_revision_of_file, sqlite_path(parsed))
    else:
        current = await _revision_of_server(parsed)
    return RevisionStatus(current, newest_revision())


async def require_head(url: str) -> None:
    """Raise a RevisionError unless the database has the revision this program was written for."""
    status = await revision_status(url)
    if not status.is_current:
        raise RevisionError(
            f"the database has revision {status.current or 'none'}, this program needs {status.head}; "
            "run `lotse db upgrade`"
        )


def newest_revision() -> str:
    """Return the revision this program was written for: its migrations are numbered in their file names."""
    numbers = [path.name.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*_*.py")]
    if not numbers:
        raise StorageError("this installation has lost its migrations")
    return max(numbers)


def _revision_of_file(path: Path) -> str | None:
    create_private(path)
    try:
        with closing(sqlite3.connect(path, timeout=_SECONDS)) as connection:
            known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
            row = known.fetchone() and connection.execute(_WHICH_TEXT).fetchone()
    except sqlite3.Error as error:
        raise StorageError(f"the database cannot be reached or changed: {error}") from error
    return str(row[0]) if row else None


async def _revision_of_server(url: URL) -> str | None:
    database = await open_database(url.render_as_string(hide_password=False))
    try:
        async with database.reading() as reader:
            known = await reader.fetch_one(_IS_THERE)
            if known is None or not known["known"]:
                return None
            row = await reader.fetch_one(_WHICH)
    finally:
        await database.close()
    return None if row is None else str(row["version_num"])
