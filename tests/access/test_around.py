"""What stands around the pages, for machines: the same for everybody, and nothing about anybody."""

import json

import httpx
import pytest

from domain.staff import Role
from tests.access.table import AROUND
from tests.access.world import World, username_of

pytestmark = pytest.mark.asyncio(loop_scope="session")
SECRET = "X-Telegram-Bot-Api-Secret-Token"
UPDATE = json.dumps({"update_id": 1, "message": {"text": "/start"}})


async def test_everybody_hears_the_same(world: World) -> None:
    clerk, _ = await world.clerk(username_of(Role.TECHNICIAN))
    before, wrong = await world.kept(), []
    for http in (world.browser(), clerk):
        for call in AROUND:
            answer = await http.request(call.method, call.path, content=UPDATE)
            if answer.status_code != call.answer:
                wrong.append(f"{call}: {answer.status_code}")
            wrong += [
                f"{call}: tells {word}" for word in world.words_of(*world.examples) if word in answer.text
            ]
    assert wrong == []
    assert await world.kept() == before


async def test_the_webhook_is_there_only_for_who_knows_its_secret(world: World) -> None:
    http = world.browser()

    async def send(secret: str | None, body: str = "not JSON") -> httpx.Response:
        headers = {} if secret is None else {SECRET: secret}
        return await http.post("/telegram/webhook", content=body, headers=headers)

    before = await world.kept()
    for secret in (None, "", "x", world.webhook_secret[:-1], world.webhook_secret + "x"):
        assert (await send(secret, UPDATE)).status_code == 404
    assert (await send(world.webhook_secret)).status_code == 400
    assert (await http.get("/telegram/webhook", headers={SECRET: world.webhook_secret})).status_code == 404
    assert await world.kept() == before
