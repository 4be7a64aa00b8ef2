"""The ground of all scenarios: folders, a PostgreSQL of its own, and installations that are set up."""

import asyncio
import itertools
import shutil
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from storage.database import sqlite_url
from storage.statements import Dialect
from tests.e2e.process import Installation, free_port
from tests.faults.postgres import OwnPostgres

# No person of the crowd is to wait for Telegram's limits: what is tried here is not the pace.
UNHURRIED = {"LOTSE_TELEGRAM_PER_SECOND": "1000", "LOTSE_TELEGRAM_CHAT_PER_SECOND": "50"}


@dataclass
class Ground:
    """A folder that goes away at the end, and a PostgreSQL server that is started when somebody needs it."""

    folder: Path
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)
    _postgres: OwnPostgres | None = None
    _ready: dict[Dialect, Installation] = field(default_factory=dict)

    def new_folder(self, name: str) -> Path:
        """Return a new, empty folder."""
        folder = self.folder / f"{next(self._numbers):03}-{name}"
        folder.mkdir()
        return folder

    async def postgres(self) -> OwnPostgres:
        """Return the PostgreSQL server, started on demand."""
        if self._postgres is None:
            self._postgres = await asyncio.to_thread(OwnPostgres.start, self.new_folder("postgres"))
        return self._postgres

    async def installation(
        self, dialect: Dialect, settings: Mapping[str, str], *, setup: Path | None = None
    ) -> Installation:
        """Return an installation of its own, set up with the Aachen example or another file, not running."""
        if setup is None:
            return await self.copy_of(await self._example(dialect), settings)
        bare = await self.bare(dialect, settings)
        code, _, errors = await bare.run("setup", "import", str(setup))
        assert code == 0, errors
        return bare

    async def bare(self, dialect: Dialect, settings: Mapping[str, str]) -> Installation:
        """Return an installation with a database that has no tables yet."""
        found = dict(settings)
        if dialect is Dialect.POSTGRESQL:
            found["LOTSE_DATABASE_URL"] = await (await self.postgres()).create()
        return Installation(self.new_folder("lotse"), found, free_port())

    async def _example(self, dialect: Dialect) -> Installation:
        """Return the installation that the others are copies of."""
        if dialect not in self._ready:
            example = await self.bare(dialect, {})
            await example.set_up()
            self._ready[dialect] = example
        return self._ready[dialect]

    async def copy_of(self, example: Installation, settings: Mapping[str, str]) -> Installation:
        """Return an installation of its own with the data of one that nobody uses now."""
        found = dict(settings)
        folder = self.new_folder("lotse")
        shutil.copytree(example.folder / "data", folder / "data")
        like = example.settings.get("LOTSE_DATABASE_URL")
        if like is not None:
            found["LOTSE_DATABASE_URL"] = await (await self.postgres()).create(like)
        return Installation(folder, found, free_port())

    async def close(self) -> None:
        """Stop the PostgreSQL server."""
        if self._postgres is not None:
            await self._postgres.stop()


def content_url(lotse: Installation) -> str:
    """Return the address of an installation's database."""
    return lotse.settings.get("LOTSE_DATABASE_URL") or sqlite_url(sqlite_file(lotse))


def sqlite_file(lotse: Installation) -> Path:
    """Return where an installation's SQLite file is."""
    return lotse.folder / "data" / "lotse.db"


@asynccontextmanager
async def ground() -> AsyncIterator[Ground]:
    """Prepare the ground and clear it again."""
    with tempfile.TemporaryDirectory(prefix="lotse-faults-") as folder:
        found = Ground(Path(folder))
        try:
            yield found
        finally:
            await found.close()
