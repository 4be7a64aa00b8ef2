"""A running server and a real python-telegram-bot `Bot` that talks to it."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Bot

from tests.botapi import BotApiServer
from tests.botapi_tests.support import RawClient, bot_for


@pytest.fixture(autouse=True)
def _durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Durations as timedelta: the library warns at every 429 otherwise."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    """A server without faults and limits."""
    async with BotApiServer() as running:
        yield running


@pytest.fixture
async def bot(server: BotApiServer) -> AsyncIterator[Bot]:
    """A bot that has called getMe."""
    async with bot_for(server) as ready:
        yield ready


@pytest.fixture
async def raw(server: BotApiServer) -> AsyncIterator[RawClient]:
    """A client that sees status and body as they are."""
    async with aiohttp.ClientSession() as session:
        yield RawClient(session, server)
