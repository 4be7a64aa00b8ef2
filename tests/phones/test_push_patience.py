"""Web Push when services are slow or refuse, and when very many are to be told at once."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import web

from domain.broadcasts import Broadcast, BroadcastState, Content, RecipientState
from domain.ids import BroadcastId, NoticeId, PersonId, StaffId
from domain.notices import Notice, NoticeKind, NoticeState
from storage import tables as t
from storage.broadcasts import add_broadcast
from storage.notices import add_notice
from storage.push import who_is_told
from storage.statements import Dialect, insert
from storage.times import to_us
from tests.phones.calendars import https_server
from tests.phones.conftest import Clock
from tests.phones.test_push import Line
from tests.storage.offices import ORGANISATION
from tests.telegram.rooms import Rooms

VERA = PersonId("vera")
_COPY = insert(t.recipient, "broadcast_id", "person_id", "channel", "language", "state", "attempts", "at")


@dataclass
class TwoServices:
    """The service at `localhost` wants to be left alone or says nothing; the one at 127.0.0.1 takes all."""

    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    silent: asyncio.Event | None = None
    someone_told: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.BaseRequest) -> web.Response:
        await request.read()
        if request.host.startswith("localhost"):
            self.asked.append(request.path)
            if self.silent is not None:
                await self.silent.wait()
            return web.Response(status=429, headers={"Retry-After": "300"})
        self.told.append(request.path)
        self.someone_told.set()
        return web.Response(status=201)


@dataclass
class PatientLine(Line):
    """Nobody's sleep ends."""

    asleep: asyncio.Event = field(default_factory=asyncio.Event)

    async def sleep(self, seconds: float) -> None:
        del seconds
        self.asleep.set()
        await asyncio.Event().wait()


@pytest.fixture
def dialect() -> Dialect:
    """The one statement that is new has a test on both databases."""
    return Dialect.SQLITE


@pytest.fixture
def services() -> TwoServices:
    return TwoServices()


@pytest.fixture
async def line(rooms: Rooms, tmp_path: Path, services: TwoServices) -> AsyncIterator[PatientLine]:
    folder = tmp_path / "push"
    folder.mkdir()
    async with https_server(folder, services.take) as (root, outside):
        yield PatientLine(rooms.house, root, outside)


async def know(line: Line, name: str, *, good: bool = False) -> PersonId:
    person = PersonId(name)
    await line.person("de", person)
    root = line.root.replace("localhost", "127.0.0.1") if good else line.root
    await line.allow(f"/{name}", person, root)
    return person


async def test_browsers_that_ask_for_patience_hold_up_nobody_else(
    line: PatientLine, services: TwoServices
) -> None:
    slow = [await know(line, f"m{number}") for number in range(12)]
    vera = await know(line, "vera", good=True)
    push = line.push()
    for person in slow:
        push.ring(person)
    await line.asleep.wait()
    push.ring(vera)
    await asyncio.wait_for(services.someone_told.wait(), 20)
    assert services.told == ["/vera"]
    async with asyncio.timeout(2):
        await push.finish()
    assert not push.busy


async def test_services_that_say_nothing_hold_up_nobody_else(
    line: PatientLine, services: TwoServices
) -> None:
    services.silent = asyncio.Event()
    slow = [await know(line, f"m{number}") for number in range(20)]
    vera = await know(line, "vera", good=True)
    push = line.push()
    for person in (*slow, vera):
        push.ring(person)
    await asyncio.wait_for(services.someone_told.wait(), 5)
    assert len(services.asked) <= 4
    services.silent.set()
    await push.finish()


async def write_news(line: Line, clock: Clock, people: list[PersonId]) -> None:
    """A broadcast that has just been written onto the pages of these people."""
    author = StaffId("birke")
    broadcast = Broadcast(
        BroadcastId("b"),
        ORGANISATION,
        author,
        BroadcastState.DRAFT,
        Content(free_text="x"),
        clock.now,
        clock.now,
    )
    async with line.house.database.transaction() as tx:
        await add_broadcast(tx, broadcast)
        for person in people:
            await tx.execute(
                _COPY,
                broadcast_id="b",
                person_id=person,
                channel="web",
                language="de",
                state=RecipientState.SENT.value,
                attempts=0,
                at=to_us(clock.now),
            )


async def write_notice(line: Line, clock: Clock, person: PersonId) -> None:
    notice = Notice(NoticeId(f"n-{person}"), person, NoticeKind.NO_SHOW, NoticeState.OPEN, clock.now)
    async with line.house.database.transaction() as tx:
        await add_notice(tx, notice)


async def test_a_notice_does_not_wait_for_the_news_of_many(
    line: PatientLine, services: TwoServices, clock: Clock
) -> None:
    readers = [await know(line, f"r{number}", good=True) for number in range(60)]
    vera = await know(line, "vera", good=True)
    await write_news(line, clock, [*readers, vera])
    await write_notice(line, clock, vera)
    push = line.push()
    for person in (*readers, vera):
        push.ring(person)
    await push.all_told()
    assert services.told[0] == "/vera"
    assert len(services.told) == 61


async def test_after_the_end_nobody_is_told(line: PatientLine, services: TwoServices) -> None:
    vera = await know(line, "vera", good=True)
    push = line.push()
    await push.finish()
    push.ring(vera)
    assert not push.busy
    assert services.told == []


class TestBothDatabases:
    """Who is told of what."""

    @pytest.fixture(params=list(Dialect), ids=lambda one: one.value)
    def dialect(self, request: pytest.FixtureRequest) -> Dialect:
        found = request.param
        assert isinstance(found, Dialect)
        return found

    async def test_who_has_a_browser_and_got_only_news_comes_last(
        self, line: PatientLine, clock: Clock
    ) -> None:
        both = await know(line, "both")
        news = await know(line, "news")
        notice = await know(line, "notice")
        none = PersonId("none")
        await line.person("de", none)
        await write_news(line, clock, [both, news, none])
        await write_notice(line, clock, both)
        await write_notice(line, clock, notice)
        people = [news, notice, none, both]
        before, later = clock.now, clock.now.replace(hour=23)
        async with line.house.database.reading() as reader:
            told = await who_is_told(reader, people, before)
            afterwards = await who_is_told(reader, people, later)
        assert (told.notices, told.news) == ([notice, both], [news])
        assert (afterwards.notices, afterwards.news) == ([news, notice, both], [])


@pytest.mark.parametrize(
    "address", ["http://localhost/x", "https://10.0.0.1/x", "https://[fe80::1]/x", "no address"]
)
async def test_only_https_addresses_outside_are_asked(line: PatientLine, address: str) -> None:
    await line.person("de", VERA)
    await line.allow("", VERA, address)
    line.outside = type(line.outside)(tls=line.outside.tls)
    await line.tell(VERA)
    assert await line.left() == 0
