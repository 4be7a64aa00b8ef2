"""Updates come twice, in another order, at a bad moment, or from groups; each counts exactly once."""

import asyncio
from collections.abc import Callable

import pytest

from bot.ports import Incoming
from domain.events import Typed
from domain.ids import Lang
from domain.messages import Said
from domain.phrases import phrase
from storage.statements import Dialect
from tests.botapi import BotApiServer, Faults, Hits, Order, Screen, answer_bad_gateway, answer_server_error
from tests.telegram.rooms import Rooms
from tests.telegram.said import asked, question, said

POLLING = frozenset({"getUpdates"})


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


def repeat(incoming: Incoming) -> list[Said]:
    return [said(incoming.event.text)] if isinstance(incoming.event, Typed) else []


@pytest.fixture
def parrot(rooms: Rooms) -> Rooms:
    """A conversation that says back what was typed."""
    rooms.turns.reply = repeat
    return rooms


def typed(rooms: Rooms) -> list[str]:
    return [one.event.text for one in rooms.turns.stored if isinstance(one.event, Typed)]


def both_answers(number: int) -> Callable[[Screen], bool]:
    """Whether a screen shows the answers to both messages of one person, in whatever order."""
    return lambda screen: {message.text for message in screen.from_bot} == {f"{number} a", f"{number} b"}


async def test_an_update_is_confirmed_only_after_its_turn_is_stored(
    parrot: Rooms, server: BotApiServer
) -> None:
    parrot.turns.fails["bleibt"] = 2
    user = server.user()
    async with parrot.running():
        user.type("bleibt")
        await user.wait_text("bleibt")
        await server.wait_until(lambda: not server.updates.pending)
    assert typed(parrot) == ["bleibt"]
    assert len(parrot.turns.taken) == 3


async def test_an_update_not_stored_is_still_there_for_the_next_process(
    parrot: Rooms, server: BotApiServer
) -> None:
    parrot.turns.fails["bleibt"] = 1_000
    user = server.user()
    async with parrot.running():
        user.type("bleibt")
        await server.wait_until(lambda: len(parrot.turns.taken) > 1)
    assert len(server.updates.pending) == 1
    parrot.turns.fails.clear()
    async with parrot.running():
        await user.wait_text("bleibt")


async def test_within_a_chat_nothing_overtakes_and_other_chats_go_on(
    parrot: Rooms, server: BotApiServer
) -> None:
    parrot.turns.fails["erstens"] = 3
    user, other = server.user(), server.user()
    async with parrot.running():
        user.type("erstens")
        user.type("zweitens")
        other.type("hallo")
        await other.wait_text("hallo")
        await user.wait_text("zweitens")
    assert [text for text in typed(parrot) if text != "hallo"] == ["erstens", "zweitens"]
    assert typed(parrot)[0] == "hallo"


async def test_an_update_that_always_fails_is_given_up_when_others_go_through(
    parrot: Rooms, server: BotApiServer
) -> None:
    parrot.turns.fails["Gift"] = 1_000
    parrot.turns.failure = ValueError("a fault of ours")
    user, other = server.user(), server.user()
    async with parrot.running():
        user.type("Gift")
        user.type("danach")
        other.type("hallo")
        await user.wait_text("danach")
        await server.wait_until(lambda: not server.updates.pending)
    assert sorted(typed(parrot)) == ["danach", "hallo"]


async def test_an_update_is_never_given_up_for_storage_that_fails_for_some(
    parrot: Rooms, server: BotApiServer
) -> None:
    parrot.turns.fails["bleibt"] = 8
    user, other = server.user(), server.user()
    async with parrot.running():
        user.type("bleibt")
        other.type("hallo")
        await user.wait_text("bleibt")
        await server.wait_until(lambda: not server.updates.pending)
    assert sorted(typed(parrot)) == ["bleibt", "hallo"]


async def test_an_update_of_an_unknown_form_is_passed_over(parrot: Rooms, server: BotApiServer) -> None:
    user = server.user()
    async with parrot.running():
        server.updates.add("message", {"message_id": "no number", "chat": 7}, user.chat_id)
        user.type("danach")
        await user.wait_text("danach")
        await server.wait_until(lambda: not server.updates.pending)
    assert typed(parrot) == ["danach"]


async def test_updates_that_come_twice_count_once(parrot: Rooms, server: BotApiServer) -> None:
    server.set_faults(Faults(duplicate_updates=Hits(next_calls=2, methods=frozenset({"message"}))))
    user = server.user()
    async with parrot.running():
        user.type("eins")
        user.type("zwei")
        await user.wait_text("zwei")
        await server.wait_until(lambda: len(parrot.turns.taken) == 4)
        user.type("drei")
        await user.wait_text("drei")
    assert typed(parrot) == ["eins", "zwei", "drei"]
    assert [message.text for message in user.screen().from_bot] == ["eins", "zwei", "drei"]


async def test_updates_in_another_order_all_count(parrot: Rooms, server: BotApiServer) -> None:
    users = [server.user() for _ in range(5)]
    server.updates.hold()
    for number, user in enumerate(users):
        user.type(f"{number} a")
        user.type(f"{number} b")
    server.updates.release(Order.SHUFFLED, seed=4)
    async with parrot.running():
        for number, user in enumerate(users):
            await user.wait_screen(both_answers(number))
    assert sorted(typed(parrot)) == sorted(f"{number} {letter}" for number in range(5) for letter in "ab")


@pytest.mark.parametrize(
    "faults",
    [
        Faults(drop_before=Hits(next_calls=2, methods=POLLING)),
        Faults(drop_after=Hits(next_calls=2, methods=POLLING)),
        Faults(answers=(answer_server_error(Hits(next_calls=2, methods=POLLING)),)),
        Faults(answers=(answer_bad_gateway(Hits(next_calls=2, methods=POLLING)),)),
    ],
    ids=["lost before", "lost after", "500", "502"],
)
async def test_polling_goes_on_after_faults(parrot: Rooms, server: BotApiServer, faults: Faults) -> None:
    server.set_faults(faults)
    user = server.user()
    user.type("trotzdem")
    async with parrot.running():
        await user.wait_text("trotzdem")
    assert typed(parrot) == ["trotzdem"]


async def test_the_end_of_a_quiet_time_may_bring_lower_numbers(parrot: Rooms, server: BotApiServer) -> None:
    user = server.user()
    async with parrot.running():
        user.type("vorher")
        await user.wait_text("vorher")
        await server.wait_until(lambda: not server.updates.pending and server.polling)
        server.updates.next_id = 17
        user.type("nachher")
        await user.wait_text("nachher")
    assert typed(parrot) == ["vorher", "nachher"]


async def test_a_second_poller_waits_until_the_first_has_gone(parrot: Rooms, server: BotApiServer) -> None:
    user = server.user()
    async with parrot.running():
        await server.wait_until(lambda: server.polling)
        async with parrot.running():
            await server.wait_until(
                lambda: any(call.error_code == 409 for call in server.calls.of("getUpdates"))
            )
            user.type("nur einmal")
            await user.wait_text("nur einmal")
    assert typed(parrot) == ["nur einmal"]


async def test_many_people_at_once_each_get_their_own_answer(parrot: Rooms, server: BotApiServer) -> None:
    users = [server.user() for _ in range(40)]
    async with parrot.running():
        for number, user in enumerate(users):
            user.type(f"Nummer {number}")
        await asyncio.gather(*(user.wait_text(f"Nummer {number}") for number, user in enumerate(users)))
    assert [len(user.screen().from_bot) for user in users] == [1] * 40


async def test_every_press_is_answered_even_when_its_turn_fails_at_first(
    parrot: Rooms, server: BotApiServer
) -> None:
    parrot.turns.reply = lambda _: [asked(question("Ja?", "Ja"))]
    parrot.turns.fails["Pressed"] = 2
    user = server.user()
    async with parrot.running():
        user.start()
        await user.wait_text("Ja?")
        callback = user.press("Ja")
        await user.wait_answer(callback)
        await server.wait_until(lambda: len(parrot.turns.stored) == 2)
    assert server.unanswered_callbacks() == []


async def test_a_group_is_told_once_and_left(parrot: Rooms, server: BotApiServer) -> None:
    user = server.user("uk")
    group = server.group()
    async with parrot.running():
        group.add_bot(user)
        group.type(user, "/start")
        await group.wait_left()
    (message,) = group.screen().from_bot
    assert message.text == parrot.house.wording(Lang("uk")).say(phrase("group-declined"))
    assert parrot.turns.taken == []


async def test_a_channel_is_left(parrot: Rooms, server: BotApiServer) -> None:
    user = server.user()
    channel = server.channel()
    async with parrot.running():
        channel.add_bot(user)
        await channel.wait_left()
    assert parrot.turns.taken == []
