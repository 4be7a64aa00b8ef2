"""The relay dies, stops, or storage is in trouble: nothing is lost, and at most one message comes twice."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from itertools import count, groupby

import pytest

from bot.channel_lease import LASTS
from bot.pacing import PacingRules
from domain.errors import BusyError
from storage.database import Point, open_database
from storage.outbox import State
from storage.vault import Vault
from tests.telegram.fakes import Post
from tests.telegram.said import said

NO_PACE = PacingRules(person_burst=1_000)
TEXTS = ["eins", "zwei", "drei"]


@pytest.fixture
async def post(database_url: str, vault: Vault) -> AsyncIterator[Post]:
    """An outbox with nobody in it."""
    async with Post.at(database_url, vault) as opened:
        yield opened


class CrashError(Exception):
    """The process is dead."""


class Power:
    """Fails at the n-th touch of the database, and at every one after it; or at `n` touches only."""

    def __init__(self, post: Post, at: int, *, busy: int | None = None) -> None:
        self._post = post
        self.at = at
        self._busy = busy
        self.touched = 0
        self.gone = False

    def __call__(self, point: str) -> None:
        self.touched += 1
        if point == Point.COMMITTED:
            self._post.time.changes.bump()
        if self.touched < self.at or (self._busy and self.touched >= self.at + self._busy):
            return
        self.gone = True
        self._post.time.changes.bump()
        raise BusyError if self._busy else CrashError


async def run_until_power_fails(post: Post, url: str, at: int, expected: int) -> bool:
    """Let a relay work until its n-th touch of the database; False when it finished before."""
    power = Power(post, at)
    database = await open_database(url, probe=power)
    relay = post.relay(database, NO_PACE)
    task = asyncio.create_task(relay.run())
    await post.until(lambda: power.gone or relay.counts.sent == expected)
    await post.left_is({}, unless=lambda: power.gone)
    task.cancel()
    with suppress(CrashError, asyncio.CancelledError):
        await task
    with suppress(CrashError):
        await database.close()
    post.time.advance(LASTS.total_seconds())  # until then the dead one counts as the only relay
    return power.gone


async def test_a_crash_between_any_two_statements_loses_nothing(post: Post, database_url: str) -> None:
    repeated = 0
    for at in count(1):
        name = f"person-{at}"
        await post.know(name)
        await post.write(name, *(said(text) for text in TEXTS))
        crashed = await run_until_power_fails(post, database_url, at, len(TEXTS))
        async with post.running(post.relay(rules=NO_PACE)) as relay:
            await post.left_is({})
        arrived = post.sender.to(name)
        assert [text for text, _ in groupby(arrived)] == TEXTS
        assert len(arrived) <= len(TEXTS) + 1
        assert len(arrived) - len(TEXTS) <= relay.counts.again
        repeated += len(arrived) - len(TEXTS)
        if not crashed:
            break
    assert at > 15
    assert repeated > 0


async def test_when_it_stops_the_message_in_hand_is_finished_and_the_rest_waits(post: Post) -> None:
    await post.know("amira")
    post.sender.gates["amira"] = asyncio.Event()
    await post.write("amira", *(said(text) for text in TEXTS))
    task = asyncio.create_task(post.relay().run())
    await post.until(lambda: post.sender.tried == 1)
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    post.sender.gates["amira"].set()
    with suppress(asyncio.CancelledError):
        await task
    assert post.sender.to("amira") == ["eins"]
    await post.left_is({State.WAITING: 2})
    async with post.running() as relay:
        await post.until(lambda: post.sender.to("amira") == TEXTS)
        await post.left_is({})
    assert relay.counts.again == 0


async def test_a_busy_database_is_waited_for(post: Post, database_url: str) -> None:
    await post.know("amira")
    await post.write("amira", said("eins"))
    power = Power(post, 1, busy=2)
    database = await open_database(database_url, probe=power)
    async with post.running(post.relay(database)):
        for _ in range(2):
            await post.time.somebody_sleeps(1)
            assert post.sender.sent == []
            post.time.advance(1)
        await post.until(lambda: post.sender.to("amira") == ["eins"])
        await post.left_is({})
    await database.close()


async def test_a_message_whose_report_fails_at_first_is_not_sent_twice(post: Post, database_url: str) -> None:
    await post.know("amira")
    post.sender.gates["amira"] = asyncio.Event()
    await post.write("amira", said("eins"))
    power = Power(post, 1_000, busy=2)
    database = await open_database(database_url, probe=power)
    async with post.running(post.relay(database)) as relay:
        await post.until(lambda: post.sender.tried == 1)
        power.at = power.touched + 1
        post.sender.gates["amira"].set()
        for pause in (0.1, 0.5):
            await post.time.somebody_sleeps(pause)
            await post.left_is({State.CLAIMED: 1})
            post.time.advance(pause)
        await post.left_is({})
    assert post.sender.to("amira") == ["eins"]
    assert relay.counts.sent == 1
    await database.close()
