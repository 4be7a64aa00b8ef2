"""Starting one of the bots in a process of its own, and reading what it costs from the system."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from benchmarks.bots import questionnaire
from tests.botapi import BotApiServer
from tests.e2e.process import installation

HERE: Final = Path(__file__).parent
OTHER_ENVIRONMENT: Final = HERE.parents[1] / ".venv-bench" / "bin" / "python"
"""aiogram cannot share an environment with Lotse: it wants an older pydantic."""
_TICKS: Final = os.sysconf("SC_CLK_TCK")
_STARTING: Final = 60.0


class Bot(StrEnum):
    """The bots that are measured."""

    LOTSE = "Lotse, all of it"
    MEMORY = "ConversationHandler, memory"
    PICKLE = "ConversationHandler, pickle each second"
    SQLITE = "ConversationHandler, aiosqlite commit each answer"
    WAL = "the same, tuned: WAL, synchronous=NORMAL"
    AIOGRAM = "aiogram, memory"


_STORES: Final = {Bot.MEMORY: "memory", Bot.PICKLE: "pickle", Bot.SQLITE: "sqlite", Bot.WAL: "wal"}
BOTS: Final = tuple(bot for bot in Bot if bot is not Bot.AIOGRAM or OTHER_ENVIRONMENT.exists())


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process has used so far: seconds of CPU, and megabytes of memory at its largest."""

    cpu: float
    peak_mb: float


def cost(pid: int) -> Cost:
    """Read the cost of a running process."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    peak = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return Cost((int(fields[11]) + int(fields[12])) / _TICKS, int(peak) / 1024)


@asynccontextmanager
async def running(bot: Bot, api: BotApiServer, folder: Path, pace: Mapping[str, str]) -> AsyncIterator[int]:
    """Run a bot against the server and give its process id; `pace` are settings of Lotse's."""
    if bot is Bot.LOTSE:
        settings = {"LOTSE_TELEGRAM_TOKEN": api.token, "LOTSE_TELEGRAM_API_URL": api.url, **pace}
        async with installation(folder, settings) as lotse:
            await _polls(api)
            assert lotse.process is not None
            yield lotse.process.pid
        return
    questionnaire.write(folder / "questions.json")
    process = await asyncio.create_subprocess_exec(
        *_command(bot, api, folder), stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await _polls(api)
        yield process.pid
    finally:
        process.kill()
        await process.wait()


def _command(bot: Bot, api: BotApiServer, folder: Path) -> list[str]:
    shared = ["--api", api.url, "--token", api.token, "--questions", str(folder / "questions.json")]
    if bot is Bot.AIOGRAM:
        return [str(OTHER_ENVIRONMENT), str(HERE / "aiogram_memory.py"), *shared]
    kept = ["--folder", str(folder), "--store", _STORES[bot]]
    return [sys.executable, "-W", "ignore", str(HERE / "ptb.py"), *shared, *kept]


async def _polls(api: BotApiServer) -> None:
    async with asyncio.timeout(_STARTING):
        while not api.polling:  # noqa: ASYNC110 - no event comes from another process
            await asyncio.sleep(0.1)
