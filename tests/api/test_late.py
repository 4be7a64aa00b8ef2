"""The API as the front door mounts it: made with its first request."""

import asyncio

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount

from desk.api.late import late_api
from storage.database import Database
from storage.vault import Vault
from tests.desk.clock import DeskClock
from tests.desk.deps import desk_deps


async def test_the_first_requests_are_answered_by_one_api(database: Database, vault: Vault) -> None:
    app = Starlette(routes=[Mount("/api", app=late_api(desk_deps(database, vault, DeskClock())))])
    transport = httpx.ASGITransport(app=app, client=("192.0.2.9", 4711))
    async with httpx.AsyncClient(transport=transport, base_url="http://lotse.test") as client:
        answers = await asyncio.gather(*(client.get("/api/v1/places") for _ in range(3)))
        assert [answer.status_code for answer in answers] == [401, 401, 401]
        assert (await client.get("/api/openapi.json")).json()["info"]["title"] == "Lotse"
