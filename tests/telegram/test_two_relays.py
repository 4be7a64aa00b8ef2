"""Two relays on one database: one of them delivers, and the other takes over when the first is gone."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from bot.channel_lease import LASTS, RENEWED_EVERY
from bot.pacing import PacingRules
from bot.relay import Relay
from domain.errors import BusyError
from storage.database import Database, Point, open_database
from storage.leases import lease_end
from storage.outbox import State
from storage.vault import Vault
from tests.botapi.changes import EVERYTHING
from tests.telegram.fakes import CHANNEL, PATIENCE, Post
from tests.telegram.said import said

NO_PACE = PacingRules(person_burst=1_000, per_second=1_000)
TEXTS = ["eins", "zwei", "drei"]
LEASE = LASTS.total_seconds()


class KilledError(Exception):
    """The process is dead."""


class Process:
    """A relay with a connection of its own, which can be stopped, killed, or cut off from the database."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database: Database | None = None
        self._task: asyncio.Task[None] | None = None
        self._trouble: Exception | None = None

    async def start(self, url: str) -> Relay:
        """Open the database and run the relay."""
        self._database = await open_database(url, probe=self._probe)
        relay = self._post.relay(self._database, NO_PACE)
        self._task = asyncio.create_task(relay.run())
        return relay

    @property
    def runs(self) -> bool:
        """Whether it has been started and not ended."""
        return self._task is not None

    def cut_off(self, trouble: Exception | None) -> None:
        """Let every touch of the database fail from now on, or none any more."""
        self._trouble = trouble

    async def stop(self) -> None:
        """End the relay as a signal does, and close the database."""
        if self._task is None or self._database is None:
            return
        self._task.cancel()
        with suppress(asyncio.CancelledError, KilledError):
            await self._task
        self._task, self._trouble = None, None
        await self._database.close()

    async def kill(self) -> None:
        """End it without giving it the time to tell anybody."""
        self.cut_off(KilledError())
        await self.stop()

    def _probe(self, point: str) -> None:
        if self._trouble is not None:
            raise self._trouble
        if point == Point.COMMITTED:
            self._post.time.changes.bump()


@pytest.fixture
async def post(database_url: str, vault: Vault) -> AsyncIterator[Post]:
    """An outbox with nobody in it but Amira."""
    async with Post.at(database_url, vault) as opened:
        await opened.know("amira")
        yield opened


Start = Callable[[], Awaitable[tuple[Relay, Process]]]


@pytest.fixture
async def start(post: Post, database_url: str) -> AsyncIterator[Start]:
    """Start a relay in a process of its own; when it is there it has the lease, or waits for its turn."""
    started: list[Process] = []

    async def starting() -> tuple[Relay, Process]:
        process = Process(post)
        started.append(process)
        relay = await process.start(database_url)
        if sum(one.runs for one in started) == 1:
            await renewed(post)
        else:
            await post.time.changes.until(lambda: waits(post) or None, PATIENCE)
        return relay, process

    yield starting
    for one in started:
        await one.stop()


def waits(post: Post) -> bool:
    """Whether two renewals and one that waits are to come at the same time."""
    due = post.time.now + timedelta(seconds=RENEWED_EVERY)
    return list(post.time.sleepers.values()).count(due) == 3


async def renewed(post: Post) -> None:
    """Return when somebody has taken or renewed the lease at the time it is now."""
    async with asyncio.timeout(PATIENCE):
        while True:
            before = post.time.changes.count
            async with post.database.reading() as reader:
                until = await lease_end(reader, f"relay:{CHANNEL}")
            if until == post.time.now + LASTS:
                return
            await post.time.changes.passed(before, EVERYTHING)


async def let_pass(post: Post, times: int) -> None:
    """Let the time pass from renewal to renewal."""
    for _ in range(times):
        post.time.advance(RENEWED_EVERY)
        await renewed(post)


async def test_each_message_is_sent_once_and_in_order(post: Post, start: Start) -> None:
    people = [f"person-{number}" for number in range(12)]
    await post.know(*people)
    first, _ = await start()
    second, _ = await start()
    for text in TEXTS:
        for person in people:
            await post.write(person, said(text))
        first.wake()
        second.wake()
        await let_pass(post, 1)
    await post.until(lambda: len(post.sender.sent) >= len(people) * len(TEXTS))
    await post.left_is({})
    assert {person: post.sender.to(person) for person in people} == dict.fromkeys(people, TEXTS)
    assert (first.counts.sent, second.counts.sent) == (len(people) * len(TEXTS), 0)


async def test_what_a_turn_beside_the_waiting_relay_wrote_is_sent_soon(post: Post, start: Start) -> None:
    await start()
    second, _ = await start()
    await post.write("amira", said("eins"))
    second.wake()
    await let_pass(post, 1)
    await post.until(lambda: post.sender.to("amira") == ["eins"])
    assert second.counts.sent == 0


async def test_one_that_starts_does_not_touch_what_the_other_has_in_hand(post: Post, start: Start) -> None:
    post.sender.gates["amira"] = asyncio.Event()
    await post.write("amira", *(said(text) for text in TEXTS))
    first, _ = await start()
    await post.until(lambda: post.sender.tried == 1)
    second, _ = await start()
    await let_pass(post, 4)
    await post.left_is({State.CLAIMED: 3})
    assert post.sender.tried == 1
    post.sender.gates["amira"].set()
    await post.until(lambda: post.sender.to("amira") == TEXTS)
    await post.left_is({})
    assert (first.counts.sent, second.counts.sent, second.counts.again) == (3, 0, 0)


async def test_when_one_stops_the_other_goes_on_at_its_next_look(post: Post, start: Start) -> None:
    _, first = await start()
    second, _ = await start()
    await first.stop()
    await post.write("amira", said("eins"))
    post.time.advance(RENEWED_EVERY)
    await post.until(lambda: post.sender.to("amira") == ["eins"])
    await post.left_is({})
    assert (second.counts.sent, second.counts.again) == (1, 0)


async def test_one_that_starts_after_a_stop_does_not_wait(post: Post, start: Start) -> None:
    _, first = await start()
    await first.stop()
    await post.write("amira", said("eins"))
    relay, _ = await start()
    await post.until(lambda: post.sender.to("amira") == ["eins"])
    assert relay.counts.again == 0


async def test_when_one_is_killed_the_other_goes_on_when_its_lease_has_ended(
    post: Post, start: Start
) -> None:
    relay, first = await start()
    await post.write("amira", *(said(text) for text in TEXTS))
    post.sender.gates["amira"] = asyncio.Event()
    relay.wake()
    await post.until(lambda: post.sender.tried == 1)
    second, _ = await start()
    first.cut_off(KilledError())
    post.sender.gates["amira"].set()
    await post.until(lambda: post.sender.to("amira") == ["eins"])
    await first.kill()
    await post.left_is({State.CLAIMED: 3})
    post.time.advance(LEASE)
    await post.until(lambda: post.sender.to("amira") == ["eins", *TEXTS])
    await post.left_is({})
    assert (second.counts.sent, second.counts.again) == (3, 3)


async def test_one_that_cannot_renew_its_lease_sends_nothing_more(post: Post, start: Start) -> None:
    relay, first = await start()
    await post.write("amira", *(said(text) for text in TEXTS))
    post.sender.gates["amira"] = asyncio.Event()
    relay.wake()
    await post.until(lambda: post.sender.tried == 1)
    second, _ = await start()
    first.cut_off(BusyError())
    gate = post.sender.gates.pop("amira")
    post.time.advance(LEASE)
    await post.until(lambda: post.sender.to("amira") == TEXTS)
    await post.left_is({})
    first.cut_off(None)
    gate.set()
    await post.until(lambda: relay.counts.sent == 1)
    await let_pass(post, 4)
    assert post.sender.to("amira") == [*TEXTS, "eins"]
    assert (relay.counts.sent, second.counts.sent) == (1, 3)
