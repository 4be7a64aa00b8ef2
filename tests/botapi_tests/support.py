"""Clients, a clock to turn and a webhook receiver for these tests."""

import asyncio
import json
from dataclasses import dataclass, field

import aiohttp
from aiohttp import web
from telegram import Bot, Update

from tests.botapi import SECRET_HEADER, BotApiServer


def bot_for(server: BotApiServer, token: str | None = None) -> Bot:
    """Return a bot for the server; `token` replaces the right one."""
    return Bot(
        token or server.token,
        base_url=f"{server.url}/bot",
        base_file_url=f"{server.url}/file/bot",
    )


@dataclass(frozen=True, slots=True)
class Reply:
    """Status and body of one raw call."""

    status: int
    body: dict[str, object]

    @property
    def description(self) -> str:
        """The error text."""
        return str(self.body.get("description", ""))

    @property
    def result(self) -> object:
        """What the call gave."""
        return self.body["result"]


@dataclass(frozen=True, slots=True)
class RawClient:
    """Calls methods with JSON bodies and gives back what came."""

    session: aiohttp.ClientSession
    server: BotApiServer

    async def call(self, method: str, token: str | None = None, **params: object) -> Reply:
        """Call a method; raises aiohttp.ClientError when the connection is cut."""
        url = f"{self.server.url}/bot{token or self.server.token}/{method}"
        async with self.session.post(url, json=params) as response:
            return Reply(response.status, await response.json())


@dataclass(slots=True)
class Clock:
    """Epoch seconds that stand still until moved."""

    now: float = 1_700_000_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


@dataclass(slots=True)
class Receiver:
    """A webhook endpoint: notes what arrives, answers the scripted statuses first and 200 after them."""

    statuses: list[int] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    open_now: dict[int, int] = field(default_factory=dict)
    most_open: dict[int, int] = field(default_factory=dict)
    arrivals: asyncio.Queue[Update] = field(default_factory=asyncio.Queue)
    gate: asyncio.Event | None = None

    async def receive(self, request: web.Request) -> web.Response:
        """Take one update."""
        update = Update.de_json(json.loads(await request.text()), None)
        chat_id = update.effective_chat.id if update.effective_chat else 0
        self.open_now[chat_id] = self.open_now.get(chat_id, 0) + 1
        self.most_open[chat_id] = max(self.most_open.get(chat_id, 0), self.open_now[chat_id])
        self.updates.append(update)
        self.arrivals.put_nowait(update)
        self.secrets.append(request.headers.get(SECRET_HEADER))
        if self.gate is not None:
            await self.gate.wait()
        self.open_now[chat_id] -= 1
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


def text_of(update: Update) -> str:
    """Return the text of a message update."""
    assert update.message is not None
    return update.message.text or ""
