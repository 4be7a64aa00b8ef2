"""Three replicas behind nginx: everybody is answered at once by any of them, and a kill loses nothing."""

import asyncio
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from urllib.parse import urlencode

import httpx
import pytest
from sqlalchemy import Table, func, select

from storage import tables as t
from storage.database import open_database
from storage.statements import Statement
from tests.botapi import BotApiServer
from tests.crowd.telegram import TelegramPerson
from tests.crowd.web import WebPerson
from tests.e2e.process import Installation
from tests.replicas.fleet import Fleet
from tests.web.browser_like import HEADERS, form_with

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]

ON_TELEGRAM, ON_THE_WEB = 16, 8
LANGUAGES = ("de", "uk", "ar", "en")
_RELAY_LEASE = Statement(select(t.lease.c.holder).where(t.lease.c.name == "relay:telegram"))


async def ask(fleet: Fleet, statement: Statement) -> list[tuple[object, ...]]:
    """Return rows of the database."""
    database = await open_database(fleet.database_url)
    try:
        async with database.reading() as reader:
            rows = await reader.fetch_all(statement)
        return [tuple(dict(row).values()) for row in rows]  # type: ignore[call-overload] # a mapping here
    finally:
        await database.close()


async def count(fleet: Fleet, table: Table) -> int:
    """Return how many rows a table has."""
    ((number,),) = await ask(fleet, Statement.adhoc(select(func.count()).select_from(table)))
    return int(str(number))


async def test_a_reply_does_not_wait_for_the_one_that_delivers(lotse: Fleet, api: BotApiServer) -> None:
    user = api.user("de")
    user.start()
    await user.wait_for(lambda message: bool(message.keyboard), 20.0)
    hook = api.world.webhooks.webhook
    assert hook is not None
    assert hook.url == f"{lotse.url}/telegram/webhook"
    deliverer = await lotse.deliverer()
    assert await lotse.delivering() == [deliverer]
    for replica in lotse.replicas:
        before = await lotse.hints_heard(deliverer)
        api.world.webhooks.set(replace(hook, url=f"{replica.url}/telegram/webhook"))
        user.type("/sos")
        await user.wait_for(lambda _: True, 20.0)
        if replica is deliverer:
            assert await lotse.hints_heard(deliverer) == before
            continue
        async with asyncio.timeout(20.0):
            while await lotse.hints_heard(deliverer) == before:  # noqa: ASYNC110 - another process has no event
                await asyncio.sleep(0.05)
    api.world.webhooks.set(hook)


async def test_a_page_at_one_replica_hears_what_was_answered_at_another(lotse: Fleet) -> None:
    writing, *others = lotse.replicas
    async with httpx.AsyncClient(timeout=20.0) as browser:
        page = (await browser.get(f"{writing.url}/")).text
        page = await choose(browser, writing, page, "uk")
        for open_at in (*(one.url for one in others), lotse.url):
            async with listening(browser, open_at) as heard:
                before = len(heard)
                page = await choose(
                    browser, writing, (await browser.get(f"{writing.url}/language")).text, "de"
                )
                async with asyncio.timeout(20.0):
                    while len(heard) == before:  # noqa: ASYNC110 - a list has no event
                        await asyncio.sleep(0.01)
                assert heard[before].startswith("id:"), "the page looked by itself before it was told"


async def choose(browser: httpx.AsyncClient, at: Installation, page: str, language: str) -> str:
    """Choose a language at a certain replica."""
    form = form_with(page, "lang", language)
    body = urlencode([*form.fields, ("lang", language)])
    answer = await browser.post(
        f"{at.url}{form.action}", content=body, headers=HEADERS, follow_redirects=True
    )
    assert answer.status_code == httpx.codes.OK
    return answer.text


@asynccontextmanager
async def listening(browser: httpx.AsyncClient, url: str) -> AsyncIterator[list[str]]:
    """Open the stream of a page; the list grows with each event, and each time the page looks by itself.

    What was said before has come already.
    """
    heard: list[str] = []
    first = asyncio.Event()

    async def listen() -> None:
        async with browser.stream("GET", f"{url}/chat/stream") as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            async for line in stream.aiter_lines():
                if line.startswith(("id:", ":")):
                    heard.append(line)
                    first.set()

    task = asyncio.create_task(listen())
    try:
        await asyncio.wait_for(first.wait(), 20.0)
        yield heard
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_who_stops_politely_hands_over_at_once(lotse: Fleet) -> None:
    before = await lotse.deliverer()
    (held,) = await ask(lotse, _RELAY_LEASE)
    await before.stop(signal.SIGTERM)
    assert held not in await ask(lotse, _RELAY_LEASE), "nobody can take over until the lease runs out"
    assert await lotse.deliverer(before) is not before
    await before.start()


@dataclass(frozen=True, slots=True)
class Before:
    """How many rows there were before the crowd came."""

    people: int
    consents: int


@pytest.mark.parametrize("seed", [1])
async def test_a_kill_amid_a_crowd_loses_nothing_and_does_nothing_twice(
    lotse: Fleet, api: BotApiServer, seed: int
) -> None:
    choice = random.Random(seed)  # noqa: S311 - repeatable, nothing secret
    before = Before(await count(lotse, t.person), await count(lotse, t.consent))
    crowd = [
        TelegramPerson(api.user(language), language, think=0.1, seed=seed)
        for language in choice.choices(LANGUAGES, k=ON_TELEGRAM)
    ]
    on_the_web = [
        WebPerson(lotse.url, choice.choice(LANGUAGES), think=0.1, seed=seed) for _ in range(ON_THE_WEB)
    ]
    everybody: list[TelegramPerson | WebPerson] = [*crowd, *on_the_web]
    intakes = [asyncio.create_task(one.intake()) for one in everybody]
    watching = asyncio.create_task(watch_deliverers(lotse))

    await turns_done(everybody, 4 * len(intakes))
    killed = await lotse.deliverer()
    await killed.stop(signal.SIGKILL)
    heir = await lotse.deliverer(killed)
    await killed.start()
    codes = await asyncio.gather(*intakes)
    watching.cancel()

    assert heir is not killed
    assert len(set(codes)) == len(intakes)
    await api.wait_until(lambda: not api.updates.pending, 20.0)
    await everything_is_there_once(lotse, codes, before)
    assert repeated(api, crowd) <= ON_TELEGRAM
    for person in crowd:
        turns = question_turns(api, person.user.chat_id)
        assert turns == sorted(turns), f"questions out of order: {turns}"
    with suppress(asyncio.CancelledError):
        assert max(await watching) <= 1
    assert {one.port for one in lotse.replicas} == set(lotse.proxy.answered("/telegram/webhook"))


async def watch_deliverers(lotse: Fleet) -> list[int]:
    """Count, again and again until cancelled, how many deliver at the same time."""
    counts = [0]
    with suppress(asyncio.CancelledError):
        while True:
            counts.append(len(await lotse.delivering()))
            await asyncio.sleep(0.25)
    return counts


async def turns_done(crowd: Sequence[TelegramPerson | WebPerson], wanted: int) -> None:
    """Wait until the crowd has done so many turns together."""
    async with asyncio.timeout(60.0):
        while sum(len(one.seen) for one in crowd) < wanted:  # noqa: ASYNC110 - people have no event
            await asyncio.sleep(0.02)


async def everything_is_there_once(lotse: Fleet, codes: Sequence[str], before: Before) -> None:
    """Nobody was lost, and nothing was done twice."""
    records = await ask(
        lotse, Statement.adhoc(select(t.intake_record.c.case_code, t.intake_record.c.person_id))
    )
    assert sorted(str(code) for code, _ in records) == sorted(code.replace("-", "") for code in codes)
    assert len({person for _, person in records}) == len(codes)
    assert await count(lotse, t.person) - before.people == len(codes)
    given = await ask(lotse, Statement.adhoc(select(t.consent.c.person_id, t.consent.c.scope)))
    assert [one for one, times in Counter(given).items() if times > 1] == []
    assert len(given) - before.consents == len(codes) * len({scope for _, scope in given})
    live = await ask(
        lotse,
        Statement.adhoc(
            select(t.booking.c.person_id, t.booking.c.end_tick - t.booking.c.start_tick).where(
                t.booking.c.status.in_(("held", "confirmed"))
            )
        ),
    )
    assert len({person for person, _ in live}) == len(live)
    assert await count(lotse, t.claim) == sum(int(str(ticks)) for _, ticks in live)
    async with asyncio.timeout(20.0):
        while await count(lotse, t.outbox):  # noqa: ASYNC110 - no event comes from another process
            await asyncio.sleep(0.1)


def question_turns(api: BotApiServer, chat: int) -> list[int]:
    """The numbers of the questions that were sent to a chat, in the order of sending."""
    found = []
    for call in api.calls.of("sendMessage"):
        keyboard = call.params.parsed("reply_markup")
        if call.executed and call.chat_id == chat and isinstance(keyboard, dict):
            found.append(int(keyboard["inline_keyboard"][0][0]["callback_data"].split(":")[1]))
    return found


def repeated(api: BotApiServer, crowd: Sequence[TelegramPerson]) -> int:
    """How many questions were sent more than once."""
    return sum(
        times - 1 for person in crowd for times in Counter(question_turns(api, person.user.chat_id)).values()
    )
