"""The server as a program of its own, for trying a bot by hand."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def process() -> AsyncIterator[asyncio.subprocess.Process]:
    """The program on a free port."""
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.botapi", "--port", "0", "--token", "1:T"),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    yield running
    if running.returncode is None:
        running.kill()
    await running.communicate()


async def test_lines_become_messages_and_the_answer_is_printed(process: asyncio.subprocess.Process) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    greeting = (await process.stdout.readline()).decode()
    url = greeting.split()[3]
    process.stdin.write(b"Hallo\n!press Ja\n")
    async with aiohttp.ClientSession(f"{url}/bot1:T/") as session:
        async with session.post("getUpdates", json={"timeout": 20}) as response:
            [update] = (await response.json())["result"]
        assert update["message"]["text"] == "Hallo"
        chat_id = update["message"]["chat"]["id"]
        async with session.post("sendMessage", json={"chat_id": chat_id, "text": "Guten Tag"}) as response:
            assert response.status == 200
    async with asyncio.timeout(20):
        while b"bot: Guten Tag" not in (line := await process.stdout.readline()):
            assert line
