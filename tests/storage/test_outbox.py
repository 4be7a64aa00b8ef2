"""The outbox: strict order for each person, answers before the rest, nothing lost, on both databases."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest

from domain.effects import Tone
from domain.errors import Erased
from domain.ids import Lang, PersonId
from domain.messages import Direction, Said
from storage.database import Database
from storage.erasure import erase_person
from storage.last_question import LastQuestion, last_questions
from storage.outbox import Batch, Lane, Outgoing, State, claim_due, put
from storage.outbox_outcomes import (
    Settled,
    abandon_claims,
    bring_back_from_the_future,
    give_back,
    mark_unreachable,
    next_due,
    outbox_counts,
    purge_outbox,
    retry_later,
    set_aside,
    settle,
)
from storage.people import add_address, add_person, addresses_of
from storage.vault import Vault
from tests.storage.offices import NOW

CHANNEL = "telegram"
LEASE = timedelta(seconds=20)
LATER = NOW + timedelta(seconds=5)
AMIRA, BORIS, CEM = PersonId("amira"), PersonId("boris"), PersonId("cem")


def said(text: str) -> Said:
    return Said(language=Lang("de"), direction=Direction.LTR, tone=Tone.PLAIN, paragraphs=(text,))


async def known(database: Database, vault: Vault, *people: PersonId) -> None:
    for person in people:
        box = await vault.ensure_key(person)
        async with database.transaction() as tx:
            await add_person(tx, person, Lang("de"), NOW)
            await add_address(tx, box, person, CHANNEL, f"hash-{person}", f"{person}-chat", NOW)


async def write(
    database: Database, vault: Vault, person: PersonId, *texts: str, lane: Lane = Lane.REPLY
) -> list[int]:
    box = await vault.box(person)
    async with database.transaction() as tx:
        return [
            await put(tx, box, person, CHANNEL, Outgoing(message=said(text), target=7), lane=lane, now=NOW)
            for text in texts
        ]


async def claim(
    database: Database, *, seconds: float = 0, limit: int = 10, bulk: bool = True
) -> Sequence[Batch]:
    async with database.transaction() as tx:
        return await claim_due(
            tx, CHANNEL, now=NOW + timedelta(seconds=seconds), lease=LEASE, limit=limit, bulk=bulk
        )


async def texts_of(vault: Vault, batch: Batch) -> list[str]:
    box = await vault.box(batch.person)
    messages = [row.opened(box).message for row in batch.rows]
    return [message.paragraphs[0] for message in messages if isinstance(message, Said)]


async def test_all_that_is_due_for_a_person_comes_in_the_order_of_its_writing(
    database: Database, vault: Vault
) -> None:
    await known(database, vault, AMIRA, BORIS)
    await write(database, vault, AMIRA, "eins", "zwei")
    await write(database, vault, BORIS, "für Boris")
    await write(database, vault, AMIRA, "drei")
    batches = await claim(database)
    assert [await texts_of(vault, batch) for batch in batches] == [["eins", "zwei", "drei"], ["für Boris"]]
    assert batches[0].rows[0].opened(await vault.box(AMIRA)).target == 7
    assert await claim(database) == []


async def test_a_later_message_waits_while_an_earlier_one_is_on_its_way_or_backs_off(
    database: Database, vault: Vault
) -> None:
    await known(database, vault, AMIRA)
    await write(database, vault, AMIRA, "eins")
    (first,) = await claim(database)
    await write(database, vault, AMIRA, "zwei")
    assert await claim(database) == []
    async with database.transaction() as tx:
        await retry_later(tx, first.rows[0].id, LATER, NOW + LEASE, "timeout")
    assert await claim(database, seconds=4) == []
    (again,) = await claim(database, seconds=5)
    assert await texts_of(vault, again) == ["eins", "zwei"]
    assert [row.attempts for row in again.rows] == [1, 0]
    assert not any(row.again for row in again.rows)


async def test_answers_go_before_bulk_and_bulk_can_be_left_out(database: Database, vault: Vault) -> None:
    await known(database, vault, AMIRA, BORIS, CEM)
    await write(database, vault, AMIRA, "Erinnerung", lane=Lane.BULK)
    await write(database, vault, BORIS, "Erinnerung", lane=Lane.BULK)
    await write(database, vault, BORIS, "Antwort")
    await write(database, vault, CEM, "Antwort")
    replies = await claim(database, bulk=False, limit=1)
    assert [(batch.person, batch.lane) for batch in replies] == [(BORIS, Lane.REPLY)]
    assert await texts_of(vault, replies[0]) == ["Erinnerung", "Antwort"]
    rest = await claim(database)
    assert [(batch.person, batch.lane) for batch in rest] == [(CEM, Lane.REPLY), (AMIRA, Lane.BULK)]


async def test_what_a_dead_relay_had_claimed_comes_again_and_says_so(
    database: Database, vault: Vault
) -> None:
    await known(database, vault, AMIRA)
    await write(database, vault, AMIRA, "eins", "zwei")
    await claim(database)
    assert await claim(database, seconds=19) == []
    (again,) = await claim(database, seconds=20)
    assert [row.again for row in again.rows] == [True, True]


async def test_the_leases_of_a_dead_relay_can_be_ended_at_once(database: Database, vault: Vault) -> None:
    await known(database, vault, AMIRA)
    await write(database, vault, AMIRA, "eins")
    await claim(database)
    async with database.transaction() as tx:
        assert await abandon_claims(tx, CHANNEL, NOW) == 1
    assert [batch.rows[0].again for batch in await claim(database)] == [True]


async def test_settled_messages_are_gone_and_the_open_question_is_known(
    database: Database, vault: Vault
) -> None:
    await known(database, vault, AMIRA, BORIS)
    await write(database, vault, AMIRA, "eins", "zwei")
    await write(database, vault, BORIS, "drei")
    amira, boris = await claim(database)
    one, two = (row.id for row in amira.rows)
    done = [
        Settled(one, AMIRA, shows=LastQuestion(41, 3)),
        Settled(two, AMIRA, shows=LastQuestion(42, 4)),
        Settled(boris.rows[0].id, BORIS, shows=LastQuestion(9, 1)),
    ]
    async with database.transaction() as tx:
        await settle(tx, CHANNEL, done)
    async with database.reading() as reader:
        assert await outbox_counts(reader, CHANNEL) == {}
        shown = await last_questions(reader, CHANNEL, [AMIRA, BORIS])
    assert shown == {AMIRA: LastQuestion(42, 4), BORIS: LastQuestion(9, 1)}
    (answered,) = await _one_more(database, vault, AMIRA)
    async with database.transaction() as tx:
        await settle(tx, CHANNEL, [Settled(answered.rows[0].id, AMIRA, answered=4)])
    async with database.reading() as reader:
        assert await last_questions(reader, CHANNEL, [AMIRA]) == {}


async def _one_more(database: Database, vault: Vault, person: PersonId) -> Sequence[Batch]:
    await write(database, vault, person, "noch etwas")
    return await claim(database)


async def test_a_person_who_was_erased_meanwhile_disturbs_nobody(database: Database, vault: Vault) -> None:
    await known(database, vault, AMIRA, BORIS)
    await write(database, vault, AMIRA, "eins")
    await write(database, vault, BORIS, "zwei")
    amira, boris = await claim(database)
    async with database.transaction() as tx:
        await erase_person(tx, AMIRA, NOW)
    await vault.forget(AMIRA)
    async with database.transaction() as tx:
        await settle(
            tx,
            CHANNEL,
            [
                Settled(amira.rows[0].id, AMIRA, shows=LastQuestion(1, 1)),
                Settled(boris.rows[0].id, BORIS, shows=LastQuestion(2, 1)),
            ],
        )
    async with database.reading() as reader:
        assert await last_questions(reader, CHANNEL, [AMIRA, BORIS]) == {BORIS: LastQuestion(2, 1)}
    with pytest.raises(Erased):
        await vault.box(AMIRA)


async def test_a_message_set_aside_lets_the_next_one_pass(database: Database, vault: Vault) -> None:
    await known(database, vault, AMIRA)
    await write(database, vault, AMIRA, "kaputt", "gut")
    (batch,) = await claim(database)
    broken, good = batch.rows
    async with database.transaction() as tx:
        await set_aside(tx, broken.id, "unreadable")
        await give_back(tx, [good.id], NOW, NOW + LEASE)
    (again,) = await claim(database)
    assert await texts_of(vault, again) == ["gut"]
    async with database.reading() as reader:
        assert await outbox_counts(reader, CHANNEL) == {State.FAILED: 1, State.CLAIMED: 1}


async def test_who_blocked_us_gets_nothing_any_more(database: Database, vault: Vault) -> None:
    await known(database, vault, AMIRA, BORIS)
    await write(database, vault, AMIRA, "eins", "zwei")
    await write(database, vault, BORIS, "für Boris")
    async with database.transaction() as tx:
        assert await mark_unreachable(tx, AMIRA, CHANNEL) == 2
    assert [batch.person for batch in await claim(database)] == [BORIS]
    async with database.reading() as reader:
        (address,) = await addresses_of(reader, await vault.box(AMIRA), AMIRA)
    assert not address.reachable


async def test_the_next_time_something_becomes_due_is_known(database: Database, vault: Vault) -> None:
    await known(database, vault, AMIRA, BORIS)
    async with database.reading() as reader:
        assert await next_due(reader, CHANNEL, NOW) is None
    await write(database, vault, AMIRA, "eins")
    await write(database, vault, BORIS, "zwei")
    amira, _ = await claim(database)
    async with database.transaction() as tx:
        await retry_later(tx, amira.rows[0].id, LATER, NOW + LEASE, "timeout")
    async with database.reading() as reader:
        assert await next_due(reader, CHANNEL, NOW) == LATER
        assert await next_due(reader, CHANNEL, LATER) == NOW + LEASE


async def test_old_messages_that_could_not_be_sent_are_forgotten(database: Database, vault: Vault) -> None:
    await known(database, vault, AMIRA, BORIS)
    await write(database, vault, AMIRA, "eins")
    await write(database, vault, BORIS, "wartet noch")
    async with database.transaction() as tx:
        await mark_unreachable(tx, AMIRA, CHANNEL)
    async with database.transaction() as tx:
        assert await purge_outbox(tx, NOW) == 0
        assert await purge_outbox(tx, LATER) == 1
    assert [batch.person for batch in await claim(database)] == [BORIS]


async def test_two_relays_never_get_the_same_message(database: Database, vault: Vault) -> None:
    people = [PersonId(f"person-{number}") for number in range(20)]
    await known(database, vault, *people)
    for person in people:
        await write(database, vault, person, "eins", "zwei")
    at_once = await asyncio.gather(*(claim(database, limit=5) for _ in range(4)))
    batches = [batch for claimed in (*at_once, await claim(database, limit=20)) for batch in claimed]
    assert sorted(batch.person for batch in batches) == sorted(people)
    assert len({row.id for batch in batches for row in batch.rows}) == 40


async def test_what_was_written_while_the_clock_was_ahead_is_due_at_once(
    database: Database, vault: Vault
) -> None:
    await known(database, vault, AMIRA, BORIS)
    await write(database, vault, AMIRA, "eins", "zwei")
    earlier = NOW - timedelta(hours=1)
    assert await claim(database, seconds=-3600) == []
    async with database.transaction() as tx:
        assert await bring_back_from_the_future(tx, CHANNEL, earlier) == 2
        assert await bring_back_from_the_future(tx, CHANNEL, earlier) == 0
    (batch,) = await claim(database, seconds=-3600)
    assert len(batch.rows) == 2
