"""A real `lotse serve` in a process of its own, with its data in a temporary folder."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "staedteregion-aachen.toml"
SECRET_KEY = "a secret key for tests only, long enough"
PASSWORD = "Ahorn-Blatt-2026"
_PATIENCE = 60.0


@dataclass
class Installation:
    """Data folder, settings and the process, if it runs; it can be killed and started again."""

    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    port: int = 0
    process: asyncio.subprocess.Process | None = None

    @property
    def environment(self) -> dict[str, str]:
        """The environment of every command: nothing but the path and our settings."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "PYTHONPATH": str(ROOT),
            "LOTSE_DATA_DIR": str(self.folder / "data"),
            "LOTSE_SECRET_KEY": SECRET_KEY,
            "LOTSE_HTTP_PORT": str(self.port),
            **self.settings,
        }

    @property
    def url(self) -> str:
        """Where the installation answers."""
        return f"http://127.0.0.1:{self.port}"

    async def run(self, *arguments: str, given: str = "") -> tuple[int, str, str]:
        """Run one command to its end: exit code, output, errors."""
        process = await self._start(*arguments)
        out, err = await asyncio.wait_for(process.communicate(given.encode()), _PATIENCE)
        return process.returncode or 0, out.decode(), err.decode()

    async def _start(self, *arguments: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "lotse",
            *arguments,
            cwd=self.folder,
            env=self.environment,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def set_up(self) -> None:
        """Import the Aachen example and give one case manager a password."""
        code, _, errors = await self.run("setup", "import", str(EXAMPLE))
        assert code == 0, errors
        code, _, errors = await self.run(
            "staff", "add", "cm-ahorn", "--password-stdin", given=f"{PASSWORD}\n"
        )
        assert code == 0, errors

    async def start(self) -> None:
        """Start serving and wait until it is ready."""
        log = (self.folder / "serve.log").open("ab")
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "lotse",
            "serve",
            cwd=self.folder,
            env=self.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        log.close()
        async with httpx.AsyncClient() as client:
            async with asyncio.timeout(_PATIENCE):
                while not await self._ready(client):  # noqa: ASYNC110 - no event comes from another process
                    await asyncio.sleep(0.1)

    async def _ready(self, client: httpx.AsyncClient) -> bool:
        assert self.process is not None
        assert self.process.returncode is None, self.log()
        try:
            return (await client.get(f"{self.url}/readyz")).status_code == httpx.codes.OK
        except httpx.TransportError:
            return False

    def log(self) -> str:
        """Everything the process has logged."""
        path = self.folder / "serve.log"
        return path.read_text() if path.exists() else ""

    async def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the process, politely or not, and wait until it is gone."""
        if self.process is not None and self.process.returncode is None:
            self.process.send_signal(how)
            await asyncio.wait_for(self.process.wait(), _PATIENCE)
        self.process = None


def free_port() -> int:
    """Return a port that is free now."""
    import socket  # noqa: PLC0415 - only here

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@asynccontextmanager
async def installation(
    folder: Path, settings: Mapping[str, str] | None = None
) -> AsyncIterator[Installation]:
    """Set up an installation and serve it for as long as the block lasts."""
    lotse = Installation(folder, settings or {}, free_port())
    await lotse.set_up()
    await lotse.start()
    try:
        yield lotse
    finally:
        await lotse.stop()
