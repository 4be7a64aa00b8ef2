"""The web chat asks a browser nothing by itself; whoever wants to be told says so, and takes it back."""

from collections.abc import AsyncIterator

import httpx
import pytest

from domain.ids import PersonId
from storage.database import Database
from storage.push import Subscription, subscriptions_of
from tests.phones.browsers import Browser
from tests.web.browser_like import HEADERS, begin
from tests.web.house import ChatHouse, chat_house

KEY = "B" * 87
ENDPOINT = "https://push.example/send/abc"


@pytest.fixture
async def house(file_database: Database, file_url: str) -> AsyncIterator[ChatHouse]:
    """A web chat that may tell browsers."""
    async with chat_house(file_database, file_url, push_key=KEY) as opened:
        yield opened


def csrf_in(html: str) -> str:
    return html.partition('data-csrf="')[2].partition('"')[0]


async def send(client: httpx.AsyncClient, path: str, **fields: str) -> httpx.Response:
    csrf = csrf_in((await client.get("/")).text)
    return await client.post(path, data={"csrf": csrf, **fields}, headers=HEADERS)


def fields_of(subscription: Subscription) -> dict[str, str]:
    return subscription.model_dump()


async def stored(house: ChatHouse, person: PersonId | None = None) -> list[Subscription]:
    whose = person or house.person
    box = await house.vault.box(whose)
    async with house.database.reading() as reader:
        return [one.subscription for one in await subscriptions_of(reader, box, whose)]


async def test_it_is_off_until_she_asks_and_off_again_with_one_tap(house: ChatHouse) -> None:
    mine = Browser(ENDPOINT).subscription
    async with house.client() as client:
        page = await begin(client, "de")
        assert f'id="push" data-key="{KEY}"' in page
        assert await stored(house) == []
        assert (await send(client, "/push/mine", endpoint=ENDPOINT)).json() == {"own": False}
        assert (await send(client, "/push", **fields_of(mine))).status_code == 204
        assert await stored(house) == [mine]
        assert (await send(client, "/push/mine", endpoint=ENDPOINT)).json() == {"own": True}
        assert (await send(client, "/push", **fields_of(mine))).status_code == 204
        assert await stored(house) == [mine]
        assert (await send(client, "/push/off", endpoint=ENDPOINT)).status_code == 204
        assert await stored(house) == []
        assert (await send(client, "/push/off", endpoint=ENDPOINT)).status_code == 204


async def test_before_she_allows_it_she_reads_who_passes_the_hint_on(house: ChatHouse) -> None:
    async with house.client() as client:
        page = await begin(client, "de")
    section = page.partition('id="push"')[2].partition("</section>")[0]
    why, _, allow = section.partition("data-allow")
    assert allow
    assert "Den Hinweis überbringt der Hersteller Ihres Browsers" in why
    assert "hidden" in section.partition(">")[0]


async def test_somebody_else_s_browser_is_left_alone(house: ChatHouse) -> None:
    mine = Browser(ENDPOINT).subscription
    async with house.client() as amira, house.client() as boris:
        await begin(amira, "de")
        await begin(boris, "de")
        await send(amira, "/push", **fields_of(mine))
        assert (await send(boris, "/push/mine", endpoint=ENDPOINT)).json() == {"own": False}
        await send(boris, "/push/off", endpoint=ENDPOINT)
        assert await stored(house) == [mine]


GOOD = fields_of(Browser(ENDPOINT).subscription)
WRONG: tuple[dict[str, str], ...] = (
    {},
    {"endpoint": ""},
    {"endpoint": "http://push.example/"},
    {"endpoint": "https://127.0.0.1/"},
    {"endpoint": "https://[::1]/"},
    {"endpoint": "https://push.example/" + "x" * 1_000},
    {"endpoint": "javascript:alert(1)"},
    {"p256dh": ""},
    {"p256dh": "A" * 87},
    {"p256dh": "ä"},
    {"p256dh": GOOD["p256dh"][:-1]},
    {"auth": ""},
    {"auth": "AAAA"},
    {"auth": "A" * 100},
    {"auth": "\x00"},
)


@pytest.mark.parametrize("wrong", WRONG)
async def test_what_no_browser_says_is_refused(house: ChatHouse, wrong: dict[str, str]) -> None:
    async with house.client() as client:
        await begin(client, "de")
        answer = await send(client, "/push", **({**GOOD, **wrong} if wrong else {}))
    assert answer.status_code == 422
    assert await stored(house) == []


@pytest.mark.parametrize("path", ["/push", "/push/off", "/push/mine"])
async def test_only_one_s_own_page_may_say_so(house: ChatHouse, path: str) -> None:
    async with house.client() as client:
        await begin(client, "de")
        forged = await client.post(path, data={**GOOD, "csrf": "x"}, headers=HEADERS)
        csrf = csrf_in((await client.get("/")).text)
        foreign = {**HEADERS, "sec-fetch-site": "cross-site"}
        crossed = await client.post(path, data={**GOOD, "csrf": csrf}, headers=foreign)
        stranger = await house.client().post(path, data=GOOD, headers=HEADERS)
        read = await client.get(path)
    assert [forged.status_code, crossed.status_code, stranger.status_code] == [403, 403, 403]
    assert read.status_code == 405
    assert await stored(house) == []


@pytest.mark.parametrize("by", ["link", "form", "stay"])
async def test_whoever_leaves_is_not_called_back(house: ChatHouse, by: str) -> None:
    async with house.client() as client:
        await begin(client, "de")
        await send(client, "/push", **GOOD)
        assert len(await stored(house)) == 1
        if by == "link":
            await client.get("/leave")
        else:
            await send(client, "/leave", **({"stay": "1"} if by == "stay" else {}))
    assert await stored(house) == []


async def test_without_a_key_there_is_nothing_of_it(chat: ChatHouse) -> None:
    async with chat.client() as client:
        page = await begin(client, "de")
        assert 'id="push"' not in page
        for path in ("/push", "/push/off", "/push/mine"):
            assert (await send(client, path, **GOOD)).status_code == 404


async def test_the_worker_is_ours_and_asked_for_each_time(house: ChatHouse) -> None:
    async with house.client() as client:
        answer = await client.get("/push/worker.js")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "no-cache"
    assert "http" not in answer.text
    assert "importScripts" not in answer.text


async def test_a_covered_page_changes_nothing(house: ChatHouse) -> None:
    async with house.client() as client:
        await begin(client, "de")
        csrf = csrf_in((await client.get("/")).text)
        house.clock.move(minutes=16)
        answer = await client.post("/push", data={**GOOD, "csrf": csrf}, headers=HEADERS)
    assert answer.status_code == 403
    assert await stored(house) == []
