"""The ledger: in order, each copy handed out once, and what nobody reports about counts as unknown."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from domain.broadcast_steps import resumed, stopped
from domain.broadcasts import Broadcast, BroadcastState, RecipientState
from domain.ids import PersonId
from storage.broadcast_ledger import (
    Copy,
    Postponed,
    Settlement,
    claim_copies,
    due_broadcasts,
    lapse_claims,
    next_copies,
    settle_copies,
    skip_copies,
    take_copies,
)
from storage.broadcast_progress import (
    any_under_way,
    end_broadcast,
    finish_broadcasts,
    forget_recipients,
    leave_unknown,
    resend_unknown,
    skip_expired,
)
from storage.outbox import Lane, Outgoing, put
from tests.broadcasts.towns import ARABIC, TANJA, Town
from tests.telegram.said import said

LEASE = timedelta(seconds=30)
PEOPLE = ("amira", "boris", "cem", "dora", "eve")


async def claim(town: Town, broadcast: Broadcast, most: int = 10) -> Sequence[Copy]:
    async with town.database.transaction() as tx:
        return await claim_copies(
            tx, broadcast.id, "telegram", now=town.now, until=town.now + LEASE, most=most
        )


async def report(town: Town, *done: Settlement | Postponed) -> None:
    async with town.database.transaction() as tx:
        await settle_copies(tx, done, town.now)


async def settle(town: Town, copies: Sequence[Copy], state: RecipientState) -> None:
    await report(town, *(Settlement(one, state) for one in copies))


async def lapse(town: Town) -> int:
    async with town.database.transaction() as tx:
        return await lapse_claims(tx, town.now, town.now + 2 * LEASE)


async def finish(town: Town) -> int:
    async with town.database.transaction() as tx:
        await skip_expired(tx, town.now)
        return len(await finish_broadcasts(tx, town.now))


async def due(town: Town, channel: str = "telegram") -> list[str]:
    async with town.database.reading() as reader:
        return [one.id for one in await due_broadcasts(reader, channel, town.now)]


def names(copies: Sequence[Copy]) -> list[str]:
    return [one.person for one in copies]


async def test_copies_are_claimed_in_order_and_each_once(town: Town) -> None:
    await town.know(*PEOPLE, language=ARABIC)
    broadcast = await town.release()
    first = await claim(town, broadcast, 2)
    assert [(one.person, one.language, one.attempts) for one in first] == [
        ("amira", ARABIC, 1),
        ("boris", ARABIC, 1),
    ]
    assert (await town.stored(broadcast.id)).state is BroadcastState.SENDING
    assert names(await claim(town, broadcast)) == ["cem", "dora", "eve"]
    assert await claim(town, broadcast) == []


async def test_two_who_claim_at_once_share(town: Town) -> None:
    await town.know(*PEOPLE)
    broadcast = await town.release()
    both = await asyncio.gather(claim(town, broadcast, 3), claim(town, broadcast, 3))
    taken = [name for copies in both for name in names(copies)]
    assert len(taken) == len(set(taken)) >= 3


async def test_the_broadcast_that_was_released_first_goes_first(town: Town) -> None:
    await town.know("amira")
    first = await town.release()
    town.later(seconds=1)
    second = await town.release()
    assert await due(town) == [first.id, second.id]
    await settle(town, await claim(town, first), RecipientState.SENT)
    assert await due(town) == [second.id]


async def test_who_waits_for_an_answer_gets_that_first(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    box = await town.vault.box(PersonId("amira"))
    async with town.database.transaction() as tx:
        outgoing = Outgoing(message=said("Antwort"))
        await put(tx, box, PersonId("amira"), "telegram", outgoing, lane=Lane.REPLY, now=town.now)
    assert names(await claim(town, broadcast)) == ["boris"]
    assert await due(town) == [broadcast.id]


async def test_a_scheduled_one_waits_for_its_time_and_an_old_one_never_goes(town: Town) -> None:
    await town.know("amira")
    broadcast = await town.release(
        send_at=town.now + timedelta(hours=1), expires_at=town.now + timedelta(hours=2)
    )
    assert await due(town) == []
    town.later(hours=1)
    assert await due(town) == [broadcast.id]
    town.later(hours=1)
    assert await due(town) == []
    assert await claim(town, broadcast) == []
    assert await finish(town) == 1
    assert await town.ledger(broadcast) == {"amira": RecipientState.SKIPPED}
    assert (await town.stored(broadcast.id)).state is BroadcastState.SENT


async def test_a_stop_hands_nothing_out_and_it_goes_on_where_it_was(town: Town) -> None:
    await town.know(*PEOPLE)
    broadcast = await town.release()
    await settle(town, await claim(town, broadcast, 2), RecipientState.SENT)
    sending = await town.stored(broadcast.id)
    halted = await town.step(sending, stopped(sending, TANJA, town.now))
    assert await due(town) == []
    assert await claim(town, broadcast) == []
    await town.step(halted, resumed(halted, TANJA, town.now))
    assert await due(town) == [broadcast.id]
    assert names(await claim(town, broadcast)) == ["cem", "dora", "eve"]


async def test_a_stopped_one_is_ended_for_good(town: Town) -> None:
    await town.know(*PEOPLE)
    broadcast = await town.release()
    in_the_air = await claim(town, broadcast, 1)
    sending = await town.stored(broadcast.id)
    await town.step(sending, stopped(sending, TANJA, town.now))
    async with town.database.transaction() as tx:
        assert await end_broadcast(tx, broadcast.id, town.now) == 4
    assert (await town.stored(broadcast.id)).state is BroadcastState.STOPPED
    await settle(town, in_the_air, RecipientState.SENT)
    assert await finish(town) == 1
    over = await town.stored(broadcast.id)
    assert over.state is BroadcastState.SENT
    assert over.report is not None
    assert (over.report.total, over.report.sent, over.report.skipped) == (5, 1, 4)


async def test_what_was_not_taken_comes_again_at_its_time(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    halted, failed = await claim(town, broadcast)
    soon, later = town.now + timedelta(seconds=1), town.now + timedelta(seconds=2)
    await report(
        town,
        Postponed(halted, soon),
        Postponed(failed, later, "network", counts=True),
    )
    assert await due(town) == []
    town.later(seconds=1)
    assert [(one.person, one.attempts) for one in await claim(town, broadcast)] == [("amira", 1)]
    town.later(seconds=1)
    assert [(one.person, one.attempts) for one in await claim(town, broadcast)] == [("boris", 2)]


async def test_a_claim_that_ran_out_is_unknown_until_staff_decide(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    await claim(town, broadcast)
    town.later(seconds=29)
    assert await lapse(town) == 0
    town.later(seconds=1)
    assert await lapse(town) == 2
    assert await claim(town, broadcast) == []
    assert await finish(town) == 1
    over = await town.stored(broadcast.id)
    assert (over.state, (await town.report(over)).undecided) == (BroadcastState.SENT, 2)
    async with town.database.transaction() as tx:
        assert await resend_unknown(tx, broadcast.id) == 2
    again = await claim(town, broadcast)
    assert [(one.person, one.attempts) for one in again] == [("amira", 2), ("boris", 2)]
    assert (await town.stored(broadcast.id)).state is BroadcastState.SENDING


async def test_staff_may_leave_what_is_unknown(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    await claim(town, broadcast)
    town.later(seconds=30)
    await lapse(town)
    await finish(town)
    over = await town.stored(broadcast.id)
    async with town.database.transaction() as tx:
        assert await leave_unknown(tx, over) == 2
        assert await leave_unknown(tx, over) == 0
        assert await resend_unknown(tx, broadcast.id) == 0
    kept = (await town.stored(broadcast.id)).report
    assert kept is not None
    assert (kept.unknown, kept.left, kept.undecided) == (2, 2, 0)


async def test_a_late_word_about_an_unknown_copy_still_counts(town: Town) -> None:
    await town.know("amira")
    broadcast = await town.release()
    copies = await claim(town, broadcast)
    town.later(seconds=30)
    await lapse(town)
    await settle(town, copies, RecipientState.SENT)
    assert await town.ledger(broadcast) == {"amira": RecipientState.SENT}


async def test_a_late_word_does_not_disturb_a_copy_that_was_claimed_again(town: Town) -> None:
    await town.know("amira")
    broadcast = await town.release()
    first = await claim(town, broadcast)
    town.later(seconds=30)
    await lapse(town)
    async with town.database.transaction() as tx:
        await resend_unknown(tx, broadcast.id)
    second = await claim(town, broadcast)
    await settle(town, first, RecipientState.FAILED)
    await report(town, Postponed(first[0], town.now))
    assert await town.ledger(broadcast) == {"amira": RecipientState.CLAIMED}
    await settle(town, second, RecipientState.SENT)
    assert await town.ledger(broadcast) == {"amira": RecipientState.SENT}


async def test_a_word_about_a_copy_that_is_decided_changes_nothing(town: Town) -> None:
    await town.know("amira")
    broadcast = await town.release()
    copies = await claim(town, broadcast)
    await settle(town, copies, RecipientState.SENT)
    await settle(town, copies, RecipientState.FAILED)
    await report(town, Postponed(copies[0], town.now))
    assert await town.ledger(broadcast) == {"amira": RecipientState.SENT}


async def test_a_lease_from_before_the_clock_was_set_back_runs_out(town: Town) -> None:
    await town.know("amira")
    broadcast = await town.release()
    await claim(town, broadcast)
    town.later(hours=-1)
    assert await lapse(town) == 1


async def test_pages_are_written_exactly_once(town: Town) -> None:
    await town.know("amira", "boris", channel="web")
    broadcast = await town.release()
    people = [PersonId("amira"), PersonId("boris")]

    async def take() -> Sequence[PersonId]:
        async with town.database.transaction() as tx:
            return await take_copies(tx, broadcast.id, people, town.now)

    async with town.database.reading() as reader:
        seen = await next_copies(reader, broadcast.id, "web", now=town.now, most=10)
    assert names(seen) == people
    both = await asyncio.gather(take(), take())
    assert sorted(name for taken in both for name in taken) == people
    assert await finish(town) == 1


async def test_a_page_is_not_written_after_a_stop(town: Town) -> None:
    await town.know("amira", channel="web")
    broadcast = await town.release()
    await town.step(broadcast, stopped(broadcast, TANJA, town.now))
    async with town.database.transaction() as tx:
        assert await take_copies(tx, broadcast.id, [PersonId("amira")], town.now) == []
    assert await town.ledger(broadcast) == {"amira": RecipientState.PLANNED}


async def test_the_numbers_by_state_language_and_channel(town: Town) -> None:
    await town.know("amira", "boris", "cem", "dora")
    await town.know("eve", channel="web", language=ARABIC)
    broadcast = await town.release()
    one, two, three, _ = await claim(town, broadcast)
    await settle(town, [one], RecipientState.SENT)
    await settle(town, [two], RecipientState.FAILED)
    await settle(town, [three], RecipientState.UNREACHABLE)
    async with town.database.transaction() as tx:
        await take_copies(tx, broadcast.id, [PersonId("eve")], town.now)
    found = await town.report(broadcast)
    assert (found.total, found.sent, found.failed, found.unreachable, found.claimed) == (5, 2, 1, 1, 1)
    assert (found.by_language, found.by_channel) == ({"de": 1, "ar": 1}, {"telegram": 1, "web": 1})
    assert (found.waiting, found.erased) == (1, 0)


async def test_who_got_it_is_forgotten_after_a_while_and_the_numbers_stay(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    await settle(town, await claim(town, broadcast), RecipientState.SENT)
    await finish(town)
    async with town.database.transaction() as tx:
        assert await forget_recipients(tx, town.now) == 0
        assert await forget_recipients(tx, town.now + timedelta(seconds=1)) == 1
        assert await forget_recipients(tx, town.now + timedelta(seconds=1)) == 0
    assert await town.ledger(broadcast) == {}
    assert (await town.report(broadcast)).sent == 2


async def test_who_is_gone_is_skipped(town: Town) -> None:
    await town.know("amira")
    broadcast = await town.release()
    async with town.database.transaction() as tx:
        assert await skip_copies(tx, broadcast.id, [PersonId("amira")], "erased", town.now) == 1
    assert await town.ledger(broadcast) == {"amira": RecipientState.SKIPPED}


async def test_whether_there_is_anything_to_look_after(town: Town) -> None:
    async def under_way() -> bool:
        async with town.database.reading() as reader:
            return await any_under_way(reader)

    await town.know("amira")
    await town.submitted()
    assert not await under_way()
    broadcast = await town.release()
    assert await under_way()
    await settle(town, await claim(town, broadcast), RecipientState.SENT)
    await finish(town)
    assert not await under_way()
