"""What a process answers about itself while its storage fails."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import httpx
import pytest
from structlog.testing import capture_logs

from lotse_server import Server
from ops.demo import demo_settings, prepare_demo
from ops.rooms import open_rooms
from ops.settings import load_settings
from tests.storage.failing import FullDisk
from tests.turn.stand import NOW, Numbers


@dataclass
class Process:
    """A process that serves, and its disk."""

    http: httpx.AsyncClient
    disk: FullDisk
    server: Server


@pytest.fixture
async def process(tmp_path: Path) -> AsyncIterator[Process]:
    async with open_rooms(demo_settings(tmp_path, load_settings({})), fresh=True) as rooms:
        await prepare_demo(rooms.database, now=NOW, new_id=Numbers("demo").new_id)
        disk = FullDisk(rooms.database)
        server = Server(replace(rooms, database=disk), None)
        transport = httpx.ASGITransport(server.application())
        async with httpx.AsyncClient(transport=transport, base_url="http://lotse.example") as http:
            yield Process(http, disk, server)
        await server.writes.close()


async def test_it_is_ready_while_it_can_write(process: Process) -> None:
    answer = await process.http.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"ready": True})


async def test_it_is_not_ready_while_the_disk_is_full_and_says_so(process: Process) -> None:
    process.disk.full = True
    answer = await process.http.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"ready": False, "reason": "storage fails: database or disk is full"}
    assert (await process.http.get("/healthz")).status_code == 200


async def test_a_storm_of_requests_on_a_full_disk_is_one_line(process: Process) -> None:
    first = await process.http.get("/")
    token = first.text.split('name="csrf" value="', 1)[1].split('"', 1)[0]
    process.disk.full = True
    form = {"csrf": token, "lang": "de", "cid": "0123456789abcdef"}
    with capture_logs() as lines:
        for _ in range(10):
            assert (await process.http.post("/chat/turn?lang=de", data=form)).status_code == 500
    assert [line["event"] for line in lines] == ["storage fails"]


async def test_without_any_storage_every_page_is_an_answer(process: Process) -> None:
    await process.http.get("/")
    process.disk.gone = True
    with capture_logs() as lines:
        expected = {"/": 500, "/sos": 200, "/impressum": 200, "/leave": 303, "/metrics": 503, "/readyz": 503}
        found = {path: (await process.http.get(path)).status_code for path in expected}
    assert found == expected
    assert [line["event"] for line in lines] == ["storage fails"]
