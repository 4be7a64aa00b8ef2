"""The relay: order, pace and patience, with a clock that is turned by hand, on both databases."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import Delete

from domain.errors import Blocked, RetryAfter, TransportError
from domain.ids import PersonId
from domain.messages import Said
from storage.database import Statement
from storage.last_question import LastQuestion
from storage.outbox import Lane, State
from storage.people import addresses_of
from storage.tables import channel_address, outbox
from storage.vault import Vault
from tests.telegram.fakes import CHANNEL, Post
from tests.telegram.said import asked, question, said, settled


@pytest.fixture
async def post(database_url: str, vault: Vault) -> AsyncIterator[Post]:
    """An outbox with nobody in it."""
    async with Post.at(database_url, vault) as opened:
        yield opened


def several(*texts: str) -> list[Said]:
    return [said(text) for text in texts]


async def test_messages_arrive_in_order_and_are_gone_then(post: Post) -> None:
    await post.know("amira", "boris")
    await post.write("amira", *several("eins", "zwei"))
    await post.write("boris", said("hallo"))
    async with post.running() as relay:
        await post.until_sent(3)
        await post.left_is({})
        await post.write("amira", said("drei"))
        relay.wake()
        await post.until(lambda: post.sender.to("amira") == ["eins", "zwei", "drei"])
    assert post.sender.to("boris") == ["hallo"]
    assert relay.counts.sent == 4


async def test_a_slow_person_holds_up_nobody_else(post: Post) -> None:
    await post.know("amira", "boris")
    post.sender.gates["amira"] = asyncio.Event()
    await post.write("amira", *several("eins", "zwei"))
    await post.write("boris", said("hallo"))
    async with post.running():
        await post.until(lambda: post.sender.to("boris") == ["hallo"])
        assert post.sender.to("amira") == []
        post.sender.gates["amira"].set()
        await post.until(lambda: post.sender.to("amira") == ["eins", "zwei"])


async def test_one_person_gets_five_at_once_and_then_one_a_second(post: Post) -> None:
    await post.know("amira")
    await post.write("amira", *several("1", "2", "3", "4", "5", "6", "7"))
    async with post.running():
        await post.until_sent(5)
        await post.time.somebody_sleeps(1)
        post.time.advance(0.9)
        await post.time.somebody_sleeps(0.1)
        assert post.sender.to("amira") == ["1", "2", "3", "4", "5"]
        post.time.advance(0.1)
        await post.until_sent(6)
        await post.time.somebody_sleeps(1)
        post.time.advance(1)
        await post.until(lambda: post.sender.to("amira") == ["1", "2", "3", "4", "5", "6", "7"])


async def test_answers_to_many_people_do_not_wait_for_each_other(post: Post) -> None:
    people = [f"person-{number}" for number in range(60)]
    await post.know(*people)
    for person in people:
        await post.write(person, said("hallo"))
    async with post.running():
        await post.until_sent(60)
    assert sorted(address for address, _ in post.sender.sent) == sorted(people)


async def test_bulk_leaves_room_for_answers(post: Post) -> None:
    people = [f"person-{number}" for number in range(40)]
    await post.know("amira", *people)
    for person in people:
        await post.write(person, said("Erinnerung"), lane=Lane.BULK)
    async with post.running() as relay:
        await post.until_sent(22)
        await post.time.somebody_sleeps(1)
        assert len(post.sender.sent) == 22
        await post.write("amira", said("Antwort"))
        relay.wake()
        await post.until(lambda: post.sender.to("amira") == ["Antwort"])
        post.time.advance(1)
        await post.until_sent(41)


async def test_a_pause_the_channel_asks_for_is_kept_by_this_person_and_by_all_bulk(post: Post) -> None:
    await post.know("amira", "boris", "cem")
    post.sender.errors["amira"] = [RetryAfter(7)]
    await post.write("amira", *several("eins", "zwei"))
    async with post.running() as relay:
        await post.time.somebody_sleeps(7)
        await post.write("boris", said("Antwort"))
        await post.write("cem", said("Erinnerung"), lane=Lane.BULK)
        relay.wake()
        await post.until(lambda: post.sender.to("boris") == ["Antwort"])
        await post.time.somebody_sleeps(7)
        post.time.advance(6.9)
        await post.time.somebody_sleeps(0.1)
        assert post.sender.sent == [("boris", "Antwort")]
        post.time.advance(0.1)
        await post.until_sent(4)
    assert post.sender.to("amira") == ["eins", "zwei"]
    assert post.sender.to("cem") == ["Erinnerung"]
    assert (relay.counts.halted, relay.counts.failed) == (1, 0)


async def test_failures_back_off_longer_and_longer_and_keep_the_order(post: Post) -> None:
    await post.know("amira")
    post.sender.errors["amira"] = [TransportError("network") for _ in range(5)]
    await post.write("amira", *several("eins", "zwei"))
    async with post.running() as relay:
        for pause in (1, 2, 4, 8, 8):
            await post.time.somebody_sleeps(pause)
            assert post.sender.sent == []
            post.time.advance(pause)
        await post.until(lambda: post.sender.to("amira") == ["eins", "zwei"])
    assert relay.counts.failed == 5


async def test_who_blocked_the_bot_gets_nothing_more(post: Post, vault: Vault) -> None:
    await post.know("amira", "boris")
    post.sender.errors["amira"] = [Blocked()]
    await post.write("amira", *several("eins", "zwei"))
    async with post.running() as relay:
        await post.until(lambda: post.sender.tried == 1)
        await post.left_is({State.UNREACHABLE: 2})
        await post.write("amira", said("Erinnerung"), lane=Lane.BULK)
        await post.write("boris", said("hallo"))
        relay.wake()
        await post.until(lambda: post.sender.to("boris") == ["hallo"])
        await post.left_is({State.UNREACHABLE: 3})
        await post.write("amira", said("Willkommen zurück"))
        relay.wake()
        await post.until(lambda: post.sender.to("amira") == ["Willkommen zurück"])
        await post.time.somebody_sleeps(10)
    async with post.database.reading() as reader:
        (address,) = await addresses_of(reader, await vault.box(PersonId("amira")), PersonId("amira"))
    assert address.reachable


async def test_what_can_never_be_sent_is_set_aside_and_the_next_goes_out(post: Post) -> None:
    await post.know("amira")
    post.sender.errors["amira"] = [TransportError("refused: button_data_invalid", permanent=True)]
    await post.write("amira", *several("kaputt", "gut"))
    async with post.running() as relay:
        await post.until(lambda: post.sender.to("amira") == ["gut"])
        await post.left_is({State.FAILED: 1})
    assert post.sender.to("amira") == ["gut"]
    assert relay.counts.set_aside == 1
    async with post.database.reading() as reader:
        rows = await reader.fetch_all(Statement.adhoc(outbox.select()))
    assert [row["error"] for row in rows] == ["refused: button_data_invalid"]


async def test_a_message_that_breaks_the_sender_is_set_aside_after_a_few_tries(post: Post) -> None:
    await post.know("amira")
    post.sender.errors["amira"] = [ZeroDivisionError() for _ in range(4)]
    await post.write("amira", *several("Gift", "gut"))
    async with post.running():
        for pause in (1, 2, 4):
            await post.time.somebody_sleeps(pause)
            post.time.advance(pause)
        await post.until(lambda: post.sender.to("amira") == ["gut"])
        await post.left_is({State.FAILED: 1})
    assert post.sender.to("amira") == ["gut"]


async def test_a_message_that_cannot_be_opened_is_set_aside(post: Post) -> None:
    await post.know("amira")
    await post.write("amira", *several("kaputt", "gut"))
    async with post.database.transaction() as tx:
        first = (await tx.fetch_all(Statement.adhoc(outbox.select().order_by(outbox.c.id))))[0]["id"]
        await tx.execute(
            Statement.adhoc(outbox.update().where(outbox.c.id == first).values(body=b"\x01not sealed"))
        )
    async with post.running():
        await post.until(lambda: post.sender.to("amira") == ["gut"])
        await post.left_is({State.FAILED: 1})
    assert post.sender.to("amira") == ["gut"]


async def test_a_message_that_comes_too_late_is_dropped(post: Post) -> None:
    await post.know("amira")
    await post.write("amira", said("in einer Stunde"), expires_at=post.time.now + timedelta(seconds=1))
    await post.write("amira", said("immer gut"))
    post.time.advance(1)
    async with post.running() as relay:
        await post.until(lambda: post.sender.to("amira") == ["immer gut"])
        await post.left_is({})
    assert relay.counts.expired == 1


async def test_of_several_ticks_only_the_last_is_shown(post: Post) -> None:
    await post.know("amira")
    ticks = [asked(question(f"Stand {number}", turn=4), replace=True) for number in (1, 2, 3)]
    other = asked(question("eine andere Frage", turn=5), replace=True)
    await post.write("amira", *ticks, other)
    async with post.running() as relay:
        await post.until(lambda: post.sender.to("amira") == ["Stand 3", "eine andere Frage"])
        await post.left_is({})
    assert relay.counts.skipped == 2


async def test_the_sender_is_told_which_message_shows_the_open_question(post: Post) -> None:
    await post.know("amira")
    await post.write("amira", asked(question("erste", turn=1)), settled("erste", "ja", turn=1))
    async with post.running() as relay:
        await post.until_sent(2)
        await post.time.somebody_sleeps(10)
        post.time.advance(5)
        await post.write("amira", asked(question("zweite", turn=2)))
        relay.wake()
        await post.until_sent(3)
        await post.time.somebody_sleeps(10)
        await post.write("amira", said("dazwischen"))
        relay.wake()
        await post.until_sent(4)
    assert post.sender.shown == [None, LastQuestion(501, 1), None, LastQuestion(502, 2)]


async def test_a_person_without_an_address_here_troubles_nobody(post: Post) -> None:
    await post.know("amira", "boris")
    async with post.database.transaction() as tx:
        await tx.execute(Statement.adhoc(_forget_address("amira")))
    await post.write("amira", said("wohin"))
    await post.write("boris", said("hallo"))
    async with post.running():
        await post.until(lambda: post.sender.to("boris") == ["hallo"])
        await post.left_is({State.FAILED: 1})
    assert post.sender.to("amira") == []


def _forget_address(name: str) -> Delete:
    return channel_address.delete().where(
        channel_address.c.person_id == name, channel_address.c.channel == CHANNEL
    )
