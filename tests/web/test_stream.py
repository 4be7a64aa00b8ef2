"""News of an open page: nothing is missed and nothing comes twice, however often the line breaks."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from datetime import timedelta

import httpx
import pytest

from bot.channels.web.deps import Times
from storage.database import Database
from tests.web.browser_like import begin
from tests.web.house import ChatHouse, chat_house
from tests.web.server import served, until

QUICK = Times(heartbeat=timedelta(seconds=0.2), poll=timedelta(seconds=0.2))


@asynccontextmanager
async def opened(house: ChatHouse) -> AsyncIterator[tuple[httpx.AsyncClient, int]]:
    """A page that was opened on a real socket, and the last row it has seen."""
    async with served(house.app) as base, httpx.AsyncClient(base_url=base) as client:
        html = await begin(client)
        yield client, int(html.split('data-after="')[1].split('"')[0])


@pytest.fixture
async def quick(file_database: Database, file_url: str) -> AsyncIterator[ChatHouse]:
    """A chat whose heart beats fast."""
    async with chat_house(file_database, file_url, times=QUICK) as house:
        yield house


async def events(lines: AsyncIterator[str], count: int) -> list[tuple[int, str]]:
    """The next events: their ids and the words of their entries."""
    found: list[tuple[int, str]] = []
    number = 0
    async for line in lines:
        if line.startswith("id: "):
            number = int(line[4:])
        elif line.startswith("data: "):
            found.append((number, json.loads(line[6:])["entries"]))
            if len(found) == count:
                break
    return found


async def test_what_is_said_arrives_at_once(chat: ChatHouse) -> None:
    async with opened(chat) as (client, after), client.stream("GET", f"/chat/stream?after={after}") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert "content-encoding" not in stream.headers
        lines = stream.aiter_lines()
        assert await anext(lines) == "retry: 3000"
        await chat.turns.say(chat.person, "Ein Mensch hat geantwortet")
        ((number, entries),) = await events(lines, 1)
        assert number > after
        assert "Ein Mensch hat geantwortet" in entries


async def test_a_broken_line_goes_on_where_it_was(chat: ChatHouse) -> None:
    seen: list[tuple[int, str]] = []
    async with opened(chat) as (client, after):
        for number in range(3):
            await chat.turns.say(chat.person, f"vor {number}")
            headers = {"last-event-id": str(seen[-1][0] if seen else after)}
            async with client.stream("GET", "/chat/stream?after=0", headers=headers) as stream:
                lines = stream.aiter_lines()
                seen += await events(lines, 1)
                await chat.turns.say(chat.person, f"während {number}")
                seen += await events(lines, 1)
            await chat.turns.say(chat.person, f"zwischen {number}")
    words = "".join(entries for _, entries in seen)
    for number in range(3):
        assert words.count(f"vor {number}") == 1
        assert words.count(f"während {number}") == 1
    for number in range(2):
        assert words.count(f"zwischen {number}") == 1


async def test_another_process_is_noticed_with_the_next_heartbeat(quick: ChatHouse) -> None:
    async with (
        opened(quick) as (client, after),
        client.stream("GET", f"/chat/stream?after={after}") as stream,
    ):
        lines = stream.aiter_lines()
        quick.turns.hub = type(quick.hub)()
        await quick.turns.say(quick.person, "von nebenan")
        ((_, entries),) = await events(lines, 1)
        assert "von nebenan" in entries


async def test_the_heart_beats_and_stops_when_the_session_is_closed(quick: ChatHouse) -> None:
    async with (
        opened(quick) as (client, after),
        client.stream("GET", f"/chat/stream?after={after}") as stream,
    ):
        lines = stream.aiter_lines()
        while await anext(lines) != ": still here":
            pass
        await client.get("/leave")
        rest = [line async for line in lines]
        assert not any(line.startswith("data:") for line in rest)


async def test_the_line_ends_when_the_page_is_covered(quick: ChatHouse) -> None:
    async with (
        opened(quick) as (client, after),
        client.stream("GET", f"/chat/stream?after={after}") as stream,
    ):
        lines = stream.aiter_lines()
        while await anext(lines) != ": still here":
            pass
        quick.clock.move(minutes=15)
        rest = [line async for line in lines]
        assert not any(line.startswith("data:") for line in rest)
        assert (await client.get(f"/chat/poll?after={after}")).status_code == 403


async def test_too_many_pages_of_one_person_are_sent_to_polling(chat: ChatHouse) -> None:
    async with opened(chat) as (client, after):
        with ExitStack() as others:
            for _ in range(8):
                others.enter_context(chat.hub.listening(chat.person))
            assert (await client.get(f"/chat/stream?after={after}")).status_code == 204
        await chat.turns.say(chat.person, "trotzdem")
        news = (await client.get(f"/chat/poll?after={after}")).json()
        assert "trotzdem" in news["entries"]


async def test_polling_waits_for_the_next_message(chat: ChatHouse) -> None:
    async with opened(chat) as (client, after):
        waiting = asyncio.create_task(client.get(f"/chat/poll?after={after}"))
        await until(lambda: chat.hub.pages(chat.person) == 1)
        await chat.turns.say(chat.person, "endlich")
        assert "endlich" in (await waiting).json()["entries"]
        assert chat.hub.pages(chat.person) == 0


async def test_polling_ends_empty_after_a_while(quick: ChatHouse) -> None:
    async with opened(quick) as (client, after):
        assert (await client.get(f"/chat/poll?after={after}")).status_code == 204


async def test_strangers_hear_nothing(chat: ChatHouse) -> None:
    async with chat.client() as client:
        assert (await client.get("/chat/stream?after=0")).status_code == 204
        assert (await client.get("/chat/poll?after=0")).status_code == 403
