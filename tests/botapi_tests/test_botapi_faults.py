"""Faults and flood limits, seen from the client."""

import asyncio
from datetime import timedelta

import aiohttp
import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from tests.botapi import (
    BotApiServer,
    Faults,
    Hits,
    Limits,
    Outcome,
    Settings,
    User,
    answer_bad_gateway,
    answer_blocked,
    answer_server_error,
    answer_too_many,
)
from tests.botapi_tests.support import Clock, RawClient, bot_for

SENDS = frozenset({"sendMessage"})


@pytest.fixture
def user(server: BotApiServer) -> User:
    person = server.user()
    person.start()
    return person


async def test_a_call_dropped_before_it_has_no_effect(server: BotApiServer, bot: Bot, user: User) -> None:
    server.set_faults(Faults(drop_before=Hits(next_calls=1, methods=SENDS)))
    with pytest.raises(NetworkError):
        await bot.send_message(user.chat_id, "x")
    assert user.screen().from_bot == ()
    await bot.send_message(user.chat_id, "x")
    assert [call.outcome for call in server.calls.of("sendMessage")] == [
        Outcome.DROPPED_BEFORE,
        Outcome.OK,
    ]


async def test_a_call_dropped_after_it_took_effect(server: BotApiServer, bot: Bot, user: User) -> None:
    server.set_faults(Faults(drop_after=Hits(next_calls=1, methods=SENDS)))
    with pytest.raises(NetworkError):
        await bot.send_message(user.chat_id, "x")
    assert [message.text for message in user.screen().from_bot] == ["x"]
    [call] = server.calls.of("sendMessage")
    assert call.outcome is Outcome.DROPPED_AFTER
    assert call.executed


async def test_a_raw_client_sees_the_connection_go(server: BotApiServer, raw: RawClient, user: User) -> None:
    server.set_faults(Faults(drop_after=Hits(next_calls=1)))
    with pytest.raises(aiohttp.ClientConnectionError):
        await raw.call("sendMessage", chat_id=user.chat_id, text="x")


async def test_the_same_seed_drops_the_same_calls(server: BotApiServer, raw: RawClient, user: User) -> None:
    async def fates() -> list[bool]:
        server.set_faults(Faults(seed=7, drop_before=Hits(probability=0.5)))
        before = len(server.calls.calls)
        for number in range(12):
            call = raw.call("sendMessage", chat_id=user.chat_id, text=str(number))
            await asyncio.gather(call, return_exceptions=True)
        return [call.executed for call in server.calls.calls[before:]]

    first, second = await fates(), await fates()
    assert first == second
    assert True in first
    assert False in first


async def test_polls_are_spared_unless_named(server: BotApiServer, bot: Bot) -> None:
    server.set_faults(Faults(drop_before=Hits(probability=1.0)))
    assert await bot.get_updates() == ()
    server.set_faults(Faults(drop_before=Hits(probability=1.0, methods=frozenset({"getUpdates"}))))
    with pytest.raises(NetworkError):
        await bot.get_updates()


async def test_calls_can_be_delayed(server: BotApiServer, bot: Bot, user: User) -> None:
    server.set_faults(Faults(delay=0.2))
    await bot.send_message(user.chat_id, "x")
    [call] = server.calls.of("sendMessage")
    assert call.finished is not None
    assert call.finished - call.started >= 0.19


async def test_errors_are_answered_instead(server: BotApiServer, bot: Bot, user: User) -> None:
    answers = (
        answer_too_many(Hits(next_calls=1), retry_after=7),
        answer_blocked(Hits(next_calls=1, methods=SENDS, chat_id=user.chat_id)),
        answer_server_error(Hits(next_calls=1), 500),
        answer_bad_gateway(Hits(next_calls=1)),
    )
    server.set_faults(Faults(answers=answers))
    with pytest.raises(RetryAfter) as too_many:
        await bot.send_message(user.chat_id, "x")
    assert too_many.value.retry_after == timedelta(seconds=7)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(user.chat_id, "x")
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(user.chat_id, "x")
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(user.chat_id, "x")
    await bot.send_message(user.chat_id, "endlich")
    assert [message.text for message in user.screen().from_bot] == ["endlich"]


async def test_the_429_carries_its_parameter(server: BotApiServer, raw: RawClient, user: User) -> None:
    server.set_faults(Faults(answers=(answer_too_many(Hits(next_calls=1, spare=1), retry_after=3),)))
    spared = await raw.call("sendMessage", chat_id=user.chat_id, text="x")
    assert spared.status == 200
    reply = await raw.call("sendMessage", chat_id=user.chat_id, text="x")
    assert reply.status == 429
    assert reply.body == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }


async def test_a_chat_takes_one_message_a_second_after_a_burst() -> None:
    clock = Clock()
    async with BotApiServer(settings=Settings(clock=clock)) as server, bot_for(server) as bot:
        user, other = server.user(), server.user()
        user.start()
        other.start()
        server.set_limits(Limits(enabled=True, per_chat_burst=2))
        for text in "ab":
            await bot.send_message(user.chat_id, text)
        with pytest.raises(RetryAfter):
            await bot.send_message(user.chat_id, "c")
        await bot.send_message(other.chat_id, "a")
        clock.now += 1
        await bot.send_message(user.chat_id, "c")
        server.set_limits(Limits())
        for text in "defg":
            await bot.send_message(user.chat_id, text)


async def test_all_chats_together_take_30_messages_a_second() -> None:
    clock = Clock()
    async with BotApiServer(settings=Settings(clock=clock)) as server, aiohttp.ClientSession() as session:
        raw = RawClient(session, server)
        people = [server.user() for _ in range(40)]
        for person in people:
            person.start()
        server.set_limits(Limits(enabled=True))
        statuses = [
            (await raw.call("sendMessage", chat_id=person.chat_id, text="x")).status for person in people
        ]
        assert (statuses.count(200), statuses.count(429)) == (30, 10)
        clock.now += 0.5
        again = [(await raw.call("sendMessage", chat_id=p.chat_id, text="x")).status for p in people[30:]]
        assert again == [200] * 10


async def test_edits_count_only_when_asked_to() -> None:
    clock = Clock()
    async with BotApiServer(settings=Settings(clock=clock)) as server, bot_for(server) as bot:
        user = server.user()
        user.start()
        server.set_limits(Limits(enabled=True, per_chat_burst=1))
        message = await bot.send_message(user.chat_id, "a")
        await bot.edit_message_text("b", user.chat_id, message.message_id)
        server.set_limits(Limits(enabled=True, per_chat_burst=1, count_edits=True))
        await bot.edit_message_text("c", user.chat_id, message.message_id)
        with pytest.raises(RetryAfter):
            await bot.edit_message_text("d", user.chat_id, message.message_id)


async def test_a_stopped_server_is_unreachable_and_comes_back(
    server: BotApiServer, bot: Bot, user: User
) -> None:
    await server.stop()
    with pytest.raises(NetworkError):
        await bot.send_message(user.chat_id, "x")
    await server.start()
    await bot.send_message(user.chat_id, "x")
    with pytest.raises(BadRequest):
        await bot.send_message(user.chat_id, "")
    assert [message.text for message in user.screen().from_bot] == ["x"]
