"""Updates that Telegram delivers to us."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from starlette.applications import Starlette

from bot.channels.telegram.build import Telegram, build_telegram
from bot.channels.telegram.webhook import PATH
from domain.errors import SettingsError
from domain.events import Typed
from storage.statements import Dialect
from tests.botapi import SECRET_HEADER, BotApiServer, Faults, Hits
from tests.telegram.rooms import WEBHOOK_SECRET, Rooms
from tests.telegram.serving import serving

GOOD = {SECRET_HEADER: WEBHOOK_SECRET}


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


def update(number: int, text: str, chat: int = 1001) -> dict[str, object]:
    """An update as Telegram sends it."""
    who = {"id": chat, "is_bot": False, "first_name": "Testperson", "language_code": "de"}
    where = {"id": chat, "type": "private", "first_name": "Testperson"}
    message = {"message_id": 1, "date": 1_800_000_000, "chat": where, "from": who, "text": text}
    return {"update_id": number, "message": message}


@asynccontextmanager
async def client(telegram: Telegram) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the channel's routes."""
    transport = httpx.ASGITransport(Starlette(routes=telegram.routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://lotse.example") as opened:
        yield opened


async def test_telegram_delivers_and_hears_two_hundred_after_the_commit(
    rooms: Rooms, server: BotApiServer
) -> None:
    routes = Starlette()
    rooms.turns.fails["Hallo"] = 1
    user = server.user()
    async with serving(routes) as root:
        telegram = rooms.build(f"{root}{PATH}")
        routes.router.routes.extend(telegram.routes())
        async with telegram.running():
            await server.wait_until(lambda: server.calls.of("setWebhook"))
            user.type("Hallo")
            await user.wait_text("Hallo")
            server.set_faults(Faults(duplicate_updates=Hits(next_calls=1, methods=frozenset({"message"}))))
            user.type("zweimal")
            await server.wait_until(lambda: len(rooms.turns.taken) == 4)
    assert [one.event for one in rooms.turns.stored] == [Typed("Hallo"), Typed("zweimal")]
    assert [one.error is None for one in server.deliveries] == [False, True, True, True]
    assert server.calls.of("getUpdates") == []


async def test_without_the_secret_there_is_nothing_here(rooms: Rooms) -> None:
    async with client(rooms.build("https://lotse.example/telegram/webhook")) as http:
        for headers in ({}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: f"{WEBHOOK_SECRET}x"}):
            answer = await http.post(PATH, json=update(1, "Hallo"), headers=headers)
            assert answer.status_code == 404
        assert (await http.get(PATH, headers=GOOD)).status_code == 405
    assert rooms.turns.taken == []


async def test_a_turn_that_was_not_stored_is_not_confirmed(rooms: Rooms) -> None:
    rooms.turns.fails["Hallo"] = 1
    async with client(rooms.build("https://lotse.example/telegram/webhook")) as http:
        statuses = [
            (await http.post(PATH, json=update(1, "Hallo"), headers=GOOD)).status_code for _ in range(3)
        ]
    assert statuses == [500, 200, 200]
    assert len(rooms.turns.stored) == 1


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"no json", 400),
        (b"[]", 400),
        (b"{}", 200),
        (json.dumps({"update_id": 1, "message": {"chat": 7}}).encode(), 200),
        (b" " * 1_000_001, 413),
    ],
    ids=["no json", "a list", "empty", "unknown form", "too long"],
)
async def test_what_is_no_update_does_no_harm(rooms: Rooms, body: bytes, status: int) -> None:
    async with client(rooms.build("https://lotse.example/telegram/webhook")) as http:
        assert (await http.post(PATH, content=body, headers=GOOD)).status_code == status
    assert rooms.turns.taken == []


def test_without_a_webhook_there_is_no_route(rooms: Rooms) -> None:
    assert rooms.build().routes() == []


def test_a_webhook_needs_its_secret(rooms: Rooms) -> None:
    with pytest.raises(SettingsError, match="LOTSE_TELEGRAM_WEBHOOK_SECRET"):
        build_telegram(
            house=rooms.house,
            turns=rooms.turns,
            token="1:x",
            api_url="http://127.0.0.1:1",
            webhook_url="https://lotse.example/telegram/webhook",
        )
