"""Webhooks: secret, order in each chat, retries, and the change between webhook and polling."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from tests.botapi import BotApiServer, Faults, Hits
from tests.botapi_tests.support import RawClient, Receiver, text_of


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def hook(receiver: Receiver) -> AsyncIterator[str]:
    """The URL of a webhook that is ready."""
    app = web.Application()
    app.router.add_post("/hook", receiver.receive)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0]
    yield f"http://{host}:{port}/hook"
    await runner.cleanup()


async def test_updates_arrive_with_the_secret(
    server: BotApiServer, bot: Bot, receiver: Receiver, hook: str
) -> None:
    await bot.set_webhook(hook, secret_token="a-Z_9", max_connections=3)
    server.user().type("Hallo")
    await server.wait_until(lambda: server.deliveries)
    assert [text_of(update) for update in receiver.updates] == ["Hallo"]
    assert receiver.secrets == ["a-Z_9"]
    info = await bot.get_webhook_info()
    assert (info.url, info.max_connections, info.pending_update_count) == (hook, 3, 0)


async def test_a_failed_delivery_is_tried_again_before_the_next_one(
    server: BotApiServer, bot: Bot, receiver: Receiver, hook: str
) -> None:
    receiver.statuses = [500, 302, 404]
    await bot.set_webhook(hook)
    user = server.user()
    user.type("erst")
    user.type("dann")
    await server.wait_until(lambda: len(server.deliveries) == 5)
    assert [text_of(update) for update in receiver.updates] == ["erst", "erst", "erst", "erst", "dann"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 404 Not Found"
    assert info.last_error_date is not None
    assert info.pending_update_count == 0


async def test_chats_do_not_wait_for_each_other_but_each_keeps_its_order(
    server: BotApiServer, bot: Bot, receiver: Receiver, hook: str
) -> None:
    receiver.gate = asyncio.Event()
    await bot.set_webhook(hook)
    one, two = server.user(), server.user()
    for text in "ab":
        one.type(text)
        two.type(text)
    first, second = await receiver.arrivals.get(), await receiver.arrivals.get()
    chats = {update.effective_chat.id for update in (first, second) if update.effective_chat}
    assert chats == {one.chat_id, two.chat_id}
    assert receiver.arrivals.empty()
    receiver.gate.set()
    await server.wait_until(lambda: len(server.deliveries) == 4)
    assert receiver.most_open == {one.chat_id: 1, two.chat_id: 1}


async def test_nobody_can_poll_while_a_webhook_is_set(
    server: BotApiServer, bot: Bot, raw: RawClient, hook: str
) -> None:
    poll = asyncio.create_task(raw.call("getUpdates", timeout=30))
    await server.wait_until(lambda: server.polling)
    await bot.set_webhook(hook)
    assert (await poll).description == "Conflict: terminated by setWebhook request"
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_pending_updates_move_to_the_webhook_or_are_dropped(
    server: BotApiServer, bot: Bot, receiver: Receiver, hook: str
) -> None:
    user = server.user()
    user.type("alt")
    await bot.set_webhook(hook, drop_pending_updates=True)
    user.type("neu")
    await server.wait_until(lambda: server.deliveries)
    assert [text_of(update) for update in receiver.updates] == ["neu"]
    await bot.delete_webhook()
    user.type("später")
    assert [text_of(update) for update in await bot.get_updates()] == ["später"]
    await bot.set_webhook(hook)
    await server.wait_until(lambda: len(server.deliveries) == 2)
    assert text_of(receiver.updates[-1]) == "später"


async def test_a_delivered_update_can_come_twice(
    server: BotApiServer, bot: Bot, receiver: Receiver, hook: str
) -> None:
    server.set_faults(Faults(duplicate_updates=Hits(probability=1.0, methods=frozenset({"message"}))))
    await bot.set_webhook(hook)
    server.user().type("Hallo")
    await server.wait_until(lambda: len(server.deliveries) == 2)
    assert receiver.updates[0] == receiver.updates[1]


async def test_a_webhook_that_is_not_there_is_reported(server: BotApiServer, bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/nothing-listens-here")
    server.user().type("Hallo")
    await server.wait_until(lambda: server.deliveries)
    info = await bot.get_webhook_info()
    assert info.last_error_message is not None
    assert info.last_error_message.startswith("Connection failed")
    assert info.pending_update_count == 1


async def test_bad_webhooks_are_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="https url must be provided"):
        await bot.set_webhook("http://example.org/hook")
    with pytest.raises(BadRequest, match="unallowed characters"):
        await bot.set_webhook("https://example.org/hook", secret_token="no spaces")
