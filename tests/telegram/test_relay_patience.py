"""Long pauses, a clock that is set back, edits that fail: nothing comes twice, nothing waits for ever."""

from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import cast

import pytest

from bot.channels.telegram.arrivals import Turn
from bot.channels.telegram.receiving import Received, Receiver, Surroundings
from bot.house import TELEGRAM
from bot.ports import Address, Incoming, Taken
from domain.errors import RetryAfter, StorageError
from domain.events import Typed
from domain.ids import PersonId
from storage.vault import Vault
from tests.telegram.fakes import Post
from tests.telegram.said import asked, question, said, settled

PAUSE = 70
"""Longer than messages stay claimed."""


@pytest.fixture
async def post(database_url: str, vault: Vault) -> AsyncIterator[Post]:
    """An outbox with nobody in it."""
    async with Post.at(database_url, vault) as opened:
        yield opened


async def test_answers_that_wait_for_a_long_pause_come_once(post: Post) -> None:
    names = ["amira", "boris", "cem", "dana"]
    await post.know(*names)
    post.sender.errors = {"amira": [RetryAfter(PAUSE)], "boris": [RetryAfter(PAUSE)]}
    await post.write("amira", said("a"))
    await post.write("boris", said("b"))
    async with post.running() as relay:
        await post.until(lambda: post.sender.tried == 2)
        await post.time.somebody_sleeps(10)
        await post.write("cem", said("c"))
        await post.write("dana", said("d"))
        relay.wake()
        for _ in range(PAUSE // 5 + 2):
            await post.time.somebody_sleeps(2.5)
            post.time.advance(2.5)
            await post.time.somebody_sleeps(2.5)
            post.time.advance(2.5)
        await post.left_is({})
    assert sorted(post.sender.sent) == [("amira", "a"), ("boris", "b"), ("cem", "c"), ("dana", "d")]


async def test_a_clock_that_is_set_back_holds_nobody_up(post: Post) -> None:
    await post.know("amira", "boris")
    await post.write("amira", *(said(str(number)) for number in range(7)))
    async with post.running() as relay:
        await post.until_sent(5)
        await post.time.somebody_sleeps(1)
        post.time.advance(-3600)
        await post.write("boris", said("hallo"))
        relay.wake()
        await post.until(lambda: post.sender.to("boris") == ["hallo"])
        await post.until(lambda: len(post.sender.to("amira")) == 7)
    assert post.sender.to("amira") == [str(number) for number in range(7)]


async def test_an_answer_whose_edit_failed_still_reaches_its_own_question(post: Post) -> None:
    await post.know("amira")
    await post.write("amira", asked(question("eins", turn=1)))
    async with post.running() as relay:
        await post.until_sent(1)
        await post.left_is({})
        post.sender.failing_edits = 1
        await post.write("amira", settled("eins", "ja"), asked(question("zwei", turn=2)))
        relay.wake()
        await post.until_sent(2)
        await post.time.somebody_sleeps(1)
        post.time.advance(1)
        await post.until_sent(3)
    assert post.sender.targets[-1] == 501


class Failing:
    """Turns that storage does not take, but for those of one chat."""

    async def take(self, incoming: Incoming) -> Taken:
        """Take the update of the lucky one."""
        if incoming.address.value == "1":
            return Taken(PersonId("lucky"), duplicate=False)
        raise StorageError("database or disk is full")


def received(number: int, chat: int) -> Received:
    address = Address(TELEGRAM, str(chat))
    return Received(number, Turn(chat, Incoming(address, str(number), Typed("hallo"))))


async def test_an_update_is_not_given_up_while_storage_takes_none(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 10**9, 60))
    monkeypatch.setattr("bot.channels.telegram.receiving.time.monotonic", lambda: float(next(clock)))
    around = SimpleNamespace(turns=Failing(), staff=None)
    receiver = Receiver(cast("Surroundings", around))
    for _ in range(500):
        with pytest.raises(StorageError):
            await receiver.take_in(received(7, 2))
    await receiver.take_in(received(8, 1))
    await receiver.take_in(received(7, 2))  # others go through, so by now it is this one
