"""getUpdates: long polling, confirmation, one poller, repeated and reordered updates."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import Conflict

from tests.botapi import BotApiServer, Faults, Hits, Order, Outcome, SecondPoller, Settings
from tests.botapi_tests.support import RawClient, bot_for, text_of


async def test_updates_come_until_they_are_confirmed(server: BotApiServer, bot: Bot) -> None:
    user = server.user("uk")
    user.start("abc")
    user.type("Hallo")
    first = await bot.get_updates()
    assert [text_of(update) for update in first] == ["/start abc", "Hallo"]
    assert await bot.get_updates() == first
    rest = await bot.get_updates(offset=first[0].update_id + 1)
    assert rest == (first[1],)
    assert await bot.get_updates(offset=first[1].update_id + 1) == ()
    assert await bot.get_updates(offset=first[0].update_id) == ()


async def test_limit_and_negative_offset(server: BotApiServer, bot: Bot) -> None:
    user = server.user()
    for text in "abcd":
        user.type(text)
    assert [text_of(update) for update in await bot.get_updates(limit=2)] == ["a", "b"]
    assert [text_of(update) for update in await bot.get_updates(offset=-2)] == ["c", "d"]
    assert [text_of(update) for update in await bot.get_updates()] == ["c", "d"]


async def test_updates_carry_person_language_and_command(server: BotApiServer, bot: Bot) -> None:
    server.user("fa").start("abc")
    [update] = await bot.get_updates()
    assert update.message is not None
    assert update.effective_user is not None
    assert update.effective_user.language_code == "fa"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}


async def test_a_poll_waits_for_something_to_happen(server: BotApiServer, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await server.wait_until(lambda: server.polling)
    server.user().type("Hallo")
    assert [text_of(update) for update in await poll] == ["Hallo"]


async def test_a_poll_ends_empty_after_its_time(bot: Bot) -> None:
    assert await bot.get_updates(timeout=1) == ()


async def test_only_the_kinds_asked_for_arrive(server: BotApiServer, bot: Bot) -> None:
    user = server.user()
    await bot.get_updates(allowed_updates=["edited_message"])
    user.type("a")
    user.edit_last("b")
    [update] = await bot.get_updates()
    assert update.edited_message is not None
    assert update.edited_message.text == "b"


async def test_a_second_poller_gets_409(server: BotApiServer, bot: Bot, raw: RawClient) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await server.wait_until(lambda: server.polling)
    second = await raw.call("getUpdates", timeout=1)
    assert (second.status, second.body["error_code"]) == (409, 409)
    assert second.description == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    server.user().type("Hallo")
    assert len(await poll) == 1


async def test_with_the_other_rule_the_waiting_poller_gets_409() -> None:
    settings = Settings(second_poller=SecondPoller.TAKES_OVER)
    async with BotApiServer(settings=settings) as server, bot_for(server) as old, bot_for(server) as new:
        waiting = asyncio.create_task(old.get_updates(timeout=30))
        await server.wait_until(lambda: server.polling)
        taking_over = asyncio.create_task(new.get_updates(timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await waiting
        server.user().type("Hallo")
        assert [text_of(update) for update in await taking_over] == ["Hallo"]


async def test_a_poller_that_dies_makes_room(server: BotApiServer, bot: Bot, raw: RawClient) -> None:
    poll = asyncio.create_task(raw.call("getUpdates", timeout=30))
    await server.wait_until(lambda: server.polling)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    await server.wait_until(lambda: not server.polling)
    assert await bot.get_updates() == ()
    assert server.calls.of("getUpdates")[0].outcome is Outcome.CLIENT_LEFT


async def test_an_update_can_be_delivered_again(server: BotApiServer, bot: Bot) -> None:
    server.user().type("Hallo")
    [update] = await bot.get_updates()
    assert await bot.get_updates(offset=update.update_id + 1) == ()
    server.updates.redeliver(update.update_id)
    assert await bot.get_updates(offset=update.update_id + 1) == (update,)
    assert await bot.get_updates(offset=update.update_id + 1) == ()


async def test_every_update_can_be_made_to_come_twice(server: BotApiServer, bot: Bot) -> None:
    server.set_faults(Faults(duplicate_updates=Hits(next_calls=1, methods=frozenset({"message"}))))
    user = server.user()
    user.type("zweimal")
    user.type("einmal")
    seen = []
    offset = 0
    while batch := await bot.get_updates(offset=offset):
        seen += [text_of(update) for update in batch]
        offset = max(offset, *(update.update_id + 1 for update in batch))
    assert seen == ["zweimal", "einmal", "zweimal"]


@pytest.mark.parametrize(
    ("order", "texts"),
    [
        (Order.SAME, ["a", "b", "c", "d"]),
        (Order.REVERSED, ["d", "c", "b", "a"]),
        (Order.SHUFFLED, ["c", "a", "b", "d"]),
    ],
)
async def test_updates_can_be_held_and_reordered(
    server: BotApiServer, bot: Bot, order: Order, texts: list[str]
) -> None:
    user = server.user()
    server.updates.hold()
    for text in "abcd":
        user.type(text)
    assert await bot.get_updates() == ()
    server.updates.release(order)
    updates = await bot.get_updates()
    assert [text_of(update) for update in updates] == texts
    assert [update.update_id for update in updates] == sorted(update.update_id for update in updates)


async def test_ids_can_be_out_of_order_too(server: BotApiServer, bot: Bot) -> None:
    user = server.user()
    server.updates.hold()
    for text in "ab":
        user.type(text)
    server.updates.release(Order.REVERSED, keep_ids=True)
    late, early = await bot.get_updates()
    assert late.update_id == early.update_id + 1


async def test_stopping_ends_an_open_poll_with_an_empty_answer(server: BotApiServer, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await server.wait_until(lambda: server.polling)
    await server.stop()
    assert await poll == ()


async def test_updates_outlive_a_restart_of_the_server(server: BotApiServer, bot: Bot) -> None:
    server.user().type("Hallo")
    await server.stop()
    await server.start()
    assert [text_of(update) for update in await bot.get_updates()] == ["Hallo"]
