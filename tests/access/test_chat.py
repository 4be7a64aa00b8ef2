"""Strangers and other people at every address of the web chat: they hear nothing that somebody else said."""

import re
from collections.abc import MutableMapping
from typing import Any

import httpx
import pytest
import pytest_asyncio

from tests.access.guests import COOKIE, Guest, arrive, browser_of_guest, entered, send
from tests.access.table import CHAT, ChatCall
from tests.access.world import FORM, World, csrf_in

pytestmark = pytest.mark.asyncio(loop_scope="session")
STATIC = re.compile(r"/static/[^\"'? ]+")
_NEWS = 2
"""The stream begins with the status and how long to wait before coming again; then comes what is new."""
CHANGING = [call for call in CHAT if call.method == "POST"]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def guests(world: World) -> tuple[Guest, Guest]:
    return await arrive(world, "Geheimwort-Amina"), await arrive(world, "Geheimwort-Olena")


async def ask(
    world: World, http: httpx.AsyncClient, call: ChatCall, row: str, secret: str
) -> tuple[int, str]:
    """Call an address: status, and everything that was said."""
    static = STATIC.search((await http.get("/leer")).text)
    assert static is not None
    path = static[0] if "{version}" in call.path else call.path.format(row=row, place="arkaden")
    address = f"{path}?{call.query}" if call.query else path
    if call.path == "/chat/stream":
        return await beginning(world, http.cookies.get(COOKIE) or "")
    if call.method == "GET":
        answer = await http.get(address)
    else:
        answer = await http.post(address, data={**call.form, "csrf": secret}, headers=FORM)
    return answer.status_code, answer.text + str(answer.headers.multi_items())


async def beginning(world: World, cookie: str) -> tuple[int, str]:
    """Open the stream and leave after the first news: an open stream has no end that one could wait for."""
    said: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request" if len(said) <= _NEWS else "http.disconnect"}

    async def hear(message: MutableMapping[str, Any]) -> None:
        said.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "method": "GET",
        "path": "/chat/stream",
        "raw_path": b"/chat/stream",
        "query_string": b"after=0",
        "headers": [(b"host", b"lotse.test"), (b"cookie", f"{COOKIE}={cookie}".encode())],
        "client": ("10.8.0.1", 1),
        "server": ("lotse.test", 80),
        "scheme": "http",
        "http_version": "1.1",
        "root_path": "",
    }
    await world.app(scope, receive, hear)
    return said[0]["status"], b"".join(part.get("body", b"") for part in said).decode(errors="replace")


async def test_a_stranger_hears_nothing_of_anybody(world: World, guests: tuple[Guest, Guest]) -> None:
    amina, olena = guests
    clerk, csrf = await world.clerk("birke")
    cookies = ("", "x" * 43, clerk.cookies["lotse_desk"], amina.code, amina.person)
    records = {word for word in world.words_of(*world.examples) if not word.startswith("value=")}
    told = amina.words | olena.words | records
    before, wrong = await world.kept(), []
    for cookie in cookies:
        for call in CHAT:
            http = browser_of_guest(world)
            if cookie:
                http.cookies.set(COOKIE, cookie, domain="lotse.test")
            status, said = await ask(world, http, call, amina.row, csrf)
            if status != call.stranger:
                wrong.append(f"{call}, cookie {cookie!r}: {status}")
            wrong += [f"{call}: tells {word}" for word in told if word in said and word != cookie]
    assert wrong == []
    assert await world.kept() == before


async def test_somebody_else_hears_nothing_of_her(world: World, guests: tuple[Guest, Guest]) -> None:
    amina, olena = guests
    http, wrong = await entered(world, olena), []
    hers = await rows_of(world, amina)
    for call in sorted(CHAT, key=lambda call: call.ends):
        secret = csrf_in((await http.get("/")).text)
        status, said = await ask(world, http, call, amina.row, secret)
        expected = 404 if "{row}" in call.path else call.person
        if status != expected:
            wrong.append(f"{call}: {status}, not {expected}")
        wrong += [f"{call}: tells {word}" for word in amina.words if word in said]
        if call.ends:
            assert olena.word not in (await http.get("/")).text
            http = await entered(world, olena)
    assert wrong == []
    assert await rows_of(world, amina) == hers


async def rows_of(world: World, guest: Guest) -> list[tuple[object, ...]]:
    """All rows that are about a guest."""
    kept = await world.kept()
    return [row for rows in kept.values() for row in rows if guest.person in row]


async def test_she_herself_hears_it(world: World, guests: tuple[Guest, Guest]) -> None:
    amina, _ = guests
    http = await entered(world, amina)
    page = (await http.get("/")).text
    assert {amina.word, amina.code, amina.pin} <= {word for word in amina.words if word in page}
    assert (await http.get(f"/calendar/{amina.row}.ics")).status_code == 200
    poll = next(call for call in CHAT if call.path == "/chat/poll")
    stream = next(call for call in CHAT if call.path == "/chat/stream")
    for call in (poll, stream):
        status, said = await ask(world, http, call, amina.row, "")
        assert status == 200
        assert amina.word in said


@pytest.mark.parametrize(
    "headers",
    [
        {**FORM, "sec-fetch-site": "cross-site"},
        {**FORM, "sec-fetch-site": "cross-site", "accept": "application/json"},
    ],
)
async def test_a_form_from_another_site_changes_nothing(
    world: World, guests: tuple[Guest, Guest], headers: dict[str, str]
) -> None:
    http = await entered(world, guests[1])
    secret = csrf_in((await http.get("/")).text)
    before = await world.kept()
    for call in CHANGING:
        answer = await http.post(call.path, data={**call.form, "csrf": secret}, headers=headers)
        assert answer.status_code == 403, call
    assert await world.kept() == before


async def test_a_form_without_the_secret_of_one_s_own_page_changes_nothing(
    world: World, guests: tuple[Guest, Guest]
) -> None:
    amina, olena = guests
    foreign = csrf_in((await (await entered(world, amina)).get("/")).text)
    http = await entered(world, olena)
    own = csrf_in((await http.get("/")).text)
    before = await world.kept()
    for secret in ("", "x" * 77, own[:-1], foreign):
        for call in CHANGING:
            form = {**call.form, **({"csrf": secret} if secret else {})}
            assert (await http.post(call.path, data=form, headers=FORM)).status_code == 403, call
    assert await world.kept() == before


async def test_foreign_ids_lead_nowhere(world: World, guests: tuple[Guest, Guest]) -> None:
    amina, olena = guests
    hers = await rows_of(world, amina)
    for code, pin in ((amina.code, olena.pin), (amina.code, "000000"), (olena.code, amina.pin)):
        http = browser_of_guest(world)
        answer = await send(http, "/resume", {"code": code, "pin": pin}, page="/resume")
        assert (answer.status_code, COOKIE in http.cookies) == (422, True)
        assert (await send(http, "/r", {"link": amina.person}, page="/r")).status_code == 422
    http = await entered(world, olena)
    for first in ("/appointment", "/status", "/mydata"):
        await send(http, "/chat/turn", {"text": first})
        turn = re.search(r'name="turn" value="([0-9]+)"', (await http.get("/")).text)
        for option in (amina.booking, f"move_{amina.booking}", f"cancel_{amina.booking}", amina.person):
            await send(http, "/chat/turn", {"turn": turn[1] if turn else "1", "option": option})
            page = (await http.get("/")).text
            assert [word for word in amina.words if word in page] == []
    assert await rows_of(world, amina) == hers
