"""How long `lotse serve` takes until it is ready: `python -m benchmarks.startup [--small]`.

The database is there already. Beside it stand an interpreter that does nothing, the bare import of the
program, and small commands; all take turns in each round. The seconds of CPU (of a server: with its end) say
what it costs where others use the machine too.
"""

import asyncio
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.botapi.server import BotApiServer
from tests.e2e.process import Installation, free_port

TARGET = 1.5
ROUNDS = 7
BASELINE = "python -c pass"
_PATIENCE = 60.0
_PAUSE = 0.005


@dataclass(slots=True)
class Measured:
    """What the rounds took, in seconds."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


def cpu_of_children() -> float:
    """Return the seconds of CPU that ended children have used."""
    used = os.times()
    return used.children_user + used.children_system


def command(arguments: list[str], environment: Mapping[str, str]) -> float:
    """Run a command to its end and return how long it took."""
    begun = time.perf_counter()
    subprocess.run(arguments, env=environment, check=True, capture_output=True)  # noqa: S603 - our own commands
    return time.perf_counter() - begun


def serve(port: int, environment: Mapping[str, str], cwd: Path) -> float:
    """Start `lotse serve`, wait until it says that it is ready, stop it; return the time until then."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "lotse", "serve"], env=environment, cwd=cwd, stderr=subprocess.DEVNULL
    ) as process:
        try:
            while not is_ready(port):
                assert process.poll() is None, "the server ended"
                assert time.perf_counter() - begun < _PATIENCE, "the server does not become ready"
                time.sleep(_PAUSE)
            return time.perf_counter() - begun
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()


def is_ready(port: int) -> bool:
    """Ask for `/readyz`."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(b"GET /readyz HTTP/1.0\r\n\r\n")
            return connection.recv(64).startswith(b"HTTP/1.1 200")
    except (ConnectionError, TimeoutError):
        return False


def report(found: Mapping[str, Measured]) -> None:
    """Print the medians, beside the baseline and the target."""
    print(f"{'':<44}{'seconds':>9}{'CPU s':>8}{'ratio':>8}   target   (1.00 = {BASELINE})")
    floor = statistics.median(found[BASELINE].wall)
    for name, measured in found.items():
        wall, cpu = statistics.median(measured.wall), statistics.median(measured.cpu)
        verdict = ""
        if name.startswith("lotse serve"):
            verdict = f"<= {TARGET} s: " + ("met" if wall <= TARGET else f"missed by {wall - TARGET:.2f} s")
        print(f"{name:<44}{wall:>9.2f}{cpu:>8.2f}{wall / floor:>8.1f}   {verdict}")


async def measure(folder: Path, rounds: int) -> dict[str, Measured]:
    """Set an installation up and measure everything in each round."""
    async with BotApiServer() as telegram:
        lotse = Installation(folder, {}, free_port())
        await lotse.set_up()
        bare = lotse.environment
        with_bot = {
            **bare,
            "LOTSE_TELEGRAM_TOKEN": telegram.token,
            "LOTSE_TELEGRAM_API_URL": telegram.url,
        }
        python = [sys.executable]
        ways: dict[str, Callable[[], float]] = {
            BASELINE: partial(command, [*python, "-c", "pass"], bare),
            "python -c 'import lotse'": partial(command, [*python, "-c", "import lotse"], bare),
            "lotse --help": partial(command, [*python, "-m", "lotse", "--help"], bare),
            "lotse db status": partial(command, [*python, "-m", "lotse", "db", "status"], bare),
            "lotse staff list": partial(command, [*python, "-m", "lotse", "staff", "list"], bare),
            "lotse serve until ready": partial(serve, lotse.port, bare, folder),
            "lotse serve with Telegram until ready": partial(serve, lotse.port, with_bot, folder),
        }
        found = {name: Measured() for name in ways}
        for number in range(rounds + 1):
            for name, way in ways.items():
                before = cpu_of_children()
                wall = await asyncio.to_thread(way)
                if number:  # the first round only fills the caches of the disk
                    found[name].wall.append(wall)
                    found[name].cpu.append(cpu_of_children() - before)
        return found


def main(rounds: int) -> None:
    """Measure in a temporary folder and print."""
    with tempfile.TemporaryDirectory(prefix="lotse-startup-") as folder:
        report(asyncio.run(measure(Path(folder), rounds)))


if __name__ == "__main__":
    main(2 if "--small" in sys.argv[1:] else ROUNDS)
