"""Broadcasts over real sockets to a Bot API server: what people see, and what its faults do to the ledger."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from bot.backoff import Backoff
from bot.broadcasting import Broadcasting
from bot.bulk import BulkSender
from bot.bulk_parts import Push
from bot.channels.telegram.build import Telegram
from bot.house import TELEGRAM
from domain.broadcasts import Broadcast, BroadcastState, RecipientState
from domain.events import NoticeAnswered
from domain.ids import Lang, NoticeId
from domain.notices import NoticeOption
from locales.broadcast_texts import prepared_texts
from storage.database import Database
from storage.statements import Dialect
from storage.vault import Vault
from tests.botapi import (
    BotApiServer,
    FaultAnswer,
    Faults,
    Hits,
    User,
    answer_bad_gateway,
    answer_blocked,
    answer_server_error,
    answer_too_many,
)
from tests.broadcasts.towns import ARABIC, FREE, GERMAN, Town
from tests.telegram.conftest import rooms, server
from tests.telegram.rooms import CATALOG, Rooms, utc_now

__all__ = ["rooms", "server"]
SENDING = frozenset({"sendMessage"})
PATIENCE = 30.0


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


@pytest.fixture
async def here(database: Database, vault: Vault) -> Town:
    """The town, at the time of the real clock."""
    town = Town(database, vault, utc_now())
    await town.found()
    return town


async def _nap(seconds: float) -> None:
    await asyncio.sleep(min(seconds, 0.02))


@asynccontextmanager
async def on_air(rooms: Rooms) -> AsyncIterator[tuple[Telegram, BulkSender]]:
    """Run the channel, and beside it what brings broadcasts."""
    telegram = rooms.build()
    push = Push(TELEGRAM, telegram.sender, telegram.relay.pacing, lambda: telegram.relay.delivers)
    bulk = BulkSender(rooms.house, push, _nap, Backoff(first=0.02, longest=0.1))
    async with telegram.running():
        task = asyncio.create_task(Broadcasting(rooms.house, bulk, _nap).run())
        try:
            yield telegram, bulk
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def people(rooms: Rooms, here: Town, count: int, language: Lang = GERMAN) -> list[User]:
    """Add people who have started the bot and want news; what they write is not answered."""
    rooms.turns.reply = lambda _: []
    users = [rooms.server.user() for _ in range(count)]
    for number, user in enumerate(users):
        user.start()
        await here.know(f"p{number:02}", language=language, address=str(user.chat_id))
    return users


async def until_over(here: Town, broadcast: Broadcast) -> dict[str, RecipientState]:
    async with asyncio.timeout(PATIENCE):
        while True:
            if (await here.stored(broadcast.id)).state is BroadcastState.SENT:
                return await here.ledger(broadcast)
            await asyncio.sleep(0.02)


async def until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            if done():
                return
            await asyncio.sleep(0.02)


def got(user: User) -> list[str]:
    return [message.text for message in user.screen().from_bot]


async def test_it_stands_on_the_screen_with_its_button(rooms: Rooms, here: Town) -> None:
    (amira,) = await people(rooms, here, 1, ARABIC)
    directory, office = await rooms.house.directory(), rooms.house.words.values()
    texts = prepared_texts(CATALOG, FREE, directory, office)
    broadcast = await here.release(texts=texts)
    async with on_air(rooms):
        await until_over(here, broadcast)
        (text,) = got(amira)
        assert "Am Dienstag ist zu." in text
        assert CATALOG.format(ARABIC, "news-no-translation", {}) in text
        label = CATALOG.format(ARABIC, "news-stop-button", {})
        assert amira.screen().from_bot[-1].labels == (label,)
        amira.press(label)
        await until(lambda: len(rooms.turns.stored) == 2)
    pressed = rooms.turns.stored[-1].event
    assert pressed == NoticeAnswered(NoticeId(broadcast.id), NoticeOption.NO_NEWS)


@pytest.mark.parametrize(
    "fault",
    [
        answer_server_error(Hits(next_calls=2, methods=SENDING)),
        answer_too_many(Hits(next_calls=1, methods=SENDING), 1),
    ],
    ids=["500", "429"],
)
async def test_what_the_server_refuses_for_now_arrives_once(
    rooms: Rooms, here: Town, server: BotApiServer, fault: FaultAnswer
) -> None:
    users = await people(rooms, here, 4)
    server.set_faults(Faults(answers=(fault,)))
    broadcast = await here.release()
    async with on_air(rooms):
        ledger = await until_over(here, broadcast)
    assert set(ledger.values()) == {RecipientState.SENT}
    assert [got(user) for user in users] == [["Nachricht de"]] * 4


async def test_who_blocked_the_bot_is_unreachable(rooms: Rooms, here: Town, server: BotApiServer) -> None:
    users = await people(rooms, here, 2)
    server.set_faults(
        Faults(answers=(answer_blocked(Hits(next_calls=1, methods=SENDING, chat_id=users[0].chat_id)),))
    )
    broadcast = await here.release()
    async with on_air(rooms):
        ledger = await until_over(here, broadcast)
    assert ledger == {"p00": RecipientState.UNREACHABLE, "p01": RecipientState.SENT}
    assert not await rooms.reachable(users[0].chat_id)


@pytest.mark.parametrize(
    ("faults", "arrive"),
    [
        (Faults(drop_after=Hits(next_calls=1, methods=SENDING)), 3),
        (Faults(drop_before=Hits(next_calls=1, methods=SENDING)), 2),
        (Faults(answers=(answer_bad_gateway(Hits(next_calls=1, methods=SENDING)),)), 2),
    ],
    ids=["lost answer", "lost request", "a page of a proxy"],
)
async def test_what_may_have_arrived_is_left_to_staff(
    rooms: Rooms, here: Town, server: BotApiServer, faults: Faults, arrive: int
) -> None:
    users = await people(rooms, here, 3)
    server.set_faults(faults)
    broadcast = await here.release()
    async with on_air(rooms):
        ledger = await until_over(here, broadcast)
    assert Counter(ledger.values()) == {RecipientState.SENT: 2, RecipientState.UNKNOWN: 1}
    assert sum(len(got(user)) for user in users) == arrive
    assert max(len(got(user)) for user in users) == 1


async def test_a_server_that_is_away_costs_nothing(rooms: Rooms, here: Town, server: BotApiServer) -> None:
    users = await people(rooms, here, 3)
    broadcast = await here.release()
    async with on_air(rooms) as (_, bulk):
        await server.stop()
        await until(lambda: bulk.counts.postponed > 0)
        await server.start()
        ledger = await until_over(here, broadcast)
    assert RecipientState.UNKNOWN not in ledger.values()
    assert [len(got(user)) for user in users] == [
        int(ledger[f"p{number:02}"] is RecipientState.SENT) for number in range(3)
    ]
