"""Broadcasts on their way: everybody once, in her language, and what became of every copy is known."""

import asyncio
from datetime import timedelta

import pytest

from bot.pacing import PacingRules
from domain.broadcast_steps import resumed, stopped
from domain.broadcasts import RecipientState
from domain.errors import Blocked, RetryAfter, TransportError
from domain.ids import PersonId
from domain.messages import Direction, Notified
from domain.notices import NoticeOption
from storage.broadcast_progress import resend_unknown
from storage.erasure import erase_person
from storage.outbox import Lane, Outgoing, put
from storage.outbox_outcomes import Settled, settle
from storage.people import addresses_of
from tests.broadcasts.outlet import Channel, Outlet
from tests.broadcasts.towns import ARABIC, ENGLISH, TANJA, Town
from tests.telegram.said import said

SLOW = PacingRules(per_second=50, bulk_share=0.8)
CROWD = tuple(f"p{number:02}" for number in range(40))


@pytest.fixture
def channel() -> Channel:
    return Channel()


@pytest.fixture
def outlet(town: Town, channel: Channel) -> Outlet:
    return Outlet(town, channel)


async def test_everybody_gets_it_once_in_her_language_with_a_button_that_ends_it(
    town: Town, outlet: Outlet, channel: Channel
) -> None:
    await town.know("amira", language=ARABIC)
    await town.know("boris", language=ENGLISH)
    broadcast = await town.release()
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert sorted(channel.who) == ["amira", "boris"]
    message = dict(channel.arrived)["amira"]
    assert (message.language, message.direction, str(message.notice)) == (
        ARABIC,
        Direction.RTL,
        broadcast.id,
    )
    assert message.paragraphs == ("Nachricht ar",)
    assert [button.id for button in message.buttons] == [NoticeOption.NO_NEWS]
    assert message.buttons[0].label == outlet.house.label("news-stop-button", ARABIC)
    report = (await town.stored(broadcast.id)).report
    assert report is not None
    assert (report.total, report.sent) == (2, 2)


async def test_a_crowd_is_written_to_and_nobody_twice(town: Town, outlet: Outlet, channel: Channel) -> None:
    await town.know(*CROWD)
    broadcast = await town.release()
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert sorted(channel.who) == list(CROWD)
    assert outlet.bulk.counts.sent == len(CROWD)


async def test_pages_are_written_once_however_many_write(town: Town, channel: Channel) -> None:
    await town.know(*CROWD, channel="web", language=ENGLISH)
    broadcast = await town.release()
    outlets = [Outlet(town, channel), Outlet(town, channel)]
    async with outlets[0].running(), outlets[1].running():
        await outlets[0].until_over(broadcast)
    for name in CROWD:
        (entry,) = await outlets[0].page(name)
        assert isinstance(entry, Notified)
        assert entry.paragraphs == ("Nachricht en",)
    assert sorted([*outlets[0].woken, *outlets[1].woken]) == list(CROWD)
    assert sorted([*outlets[0].rung, *outlets[1].rung]) == list(CROWD)
    assert channel.arrived == []


async def test_a_wish_for_a_pause_is_kept_and_counts_as_nothing(
    town: Town, outlet: Outlet, channel: Channel
) -> None:
    await town.know("amira", "boris", "cem")
    channel.errors["amira"] = [RetryAfter(60)]
    broadcast = await town.release()
    async with outlet.running():
        await outlet.until(lambda: outlet.bulk.counts.halted)
        await outlet.until_ledger(broadcast, claimed=0)
        tried = list(channel.tried)
        outlet.clock.skip(seconds=50)
        await asyncio.sleep(0.1)
        assert channel.tried == tried
        assert outlet.pacing.overall_wait(Lane.REPLY) == 0.0
        outlet.clock.skip(seconds=10)
        await outlet.until_over(broadcast)
    assert sorted(channel.who) == ["amira", "boris", "cem"]
    assert (outlet.bulk.counts.failed, outlet.bulk.counts.unknown) == (0, 0)


async def test_who_blocked_the_bot_is_unreachable_from_then_on(
    town: Town, outlet: Outlet, channel: Channel
) -> None:
    await town.know("amira", "boris")
    channel.errors["amira"] = [Blocked()]
    broadcast = await town.release()
    async with outlet.running():
        await outlet.until_over(broadcast)
        assert await town.ledger(broadcast) == {
            "amira": RecipientState.UNREACHABLE,
            "boris": RecipientState.SENT,
        }
        box = await town.vault.box(PersonId("amira"))
        async with town.database.reading() as reader:
            (address,) = await addresses_of(reader, box, PersonId("amira"))
        assert not address.reachable
        second = await town.release()
        await outlet.until_over(second)
    assert (await town.ledger(second))["amira"] is RecipientState.UNREACHABLE
    assert channel.tried.count("amira") == 1


async def test_what_was_surely_not_taken_is_tried_again_and_then_failed(
    town: Town, outlet: Outlet, channel: Channel
) -> None:
    await town.know("amira", "boris", "cem")
    channel.errors["amira"] = [TransportError("network") for _ in range(3)]
    channel.errors["boris"] = [TransportError("network") for _ in range(9)]
    channel.errors["cem"] = [TransportError("refused: text is bad", permanent=True)]
    broadcast = await town.release()
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert await town.ledger(broadcast) == {
        "amira": RecipientState.SENT,
        "boris": RecipientState.FAILED,
        "cem": RecipientState.FAILED,
    }
    tries = (channel.tried.count(name) for name in ("amira", "boris", "cem"))
    assert tuple(tries) == (4, 5, 1)


async def test_what_may_have_arrived_is_unknown_and_never_tried_again_by_itself(
    town: Town, outlet: Outlet, channel: Channel
) -> None:
    await town.know(*CROWD)
    channel.lost["p03"] = [TransportError("no answer in time", unsure=True)]
    channel.errors["p07"] = [TransportError("no answer in time", unsure=True)]
    channel.errors["p11"] = [ZeroDivisionError()]
    broadcast = await town.release()
    async with outlet.running():
        await outlet.until_over(broadcast)
        ledger = await town.ledger(broadcast)
        unknown = {name for name, state in ledger.items() if state is RecipientState.UNKNOWN}
        assert unknown == {"p03", "p07", "p11"}
        assert channel.twice == set()
        async with town.database.transaction() as tx:
            assert await resend_unknown(tx, broadcast.id) == 3
        await outlet.until_over(broadcast)
    assert channel.twice == {"p03"}
    assert set(channel.who) == set(CROWD)


async def test_while_nothing_goes_through_one_copy_at_a_time_is_risked(town: Town, channel: Channel) -> None:
    await town.know(*CROWD)
    outlet = Outlet(town, channel, rules=SLOW)
    for name in CROWD:
        channel.errors[name] = [TransportError("no answer in time", unsure=True)]
    broadcast = await town.release()
    async with outlet.running():
        await outlet.until(lambda: outlet.bulk.counts.unknown)
        first = len(channel.tried)
        assert first <= 10
        await outlet.until(lambda: len(channel.tried) >= first + 3)
        for errors in channel.errors.values():
            errors.clear()
        await outlet.until_over(broadcast)
    ledger = await town.ledger(broadcast)
    assert {ledger[name] for name in channel.who} == {RecipientState.SENT}
    assert len(set(channel.who)) + outlet.bulk.counts.unknown == len(CROWD)


async def test_what_is_in_the_air_when_a_process_leaves_is_waited_for(
    town: Town, outlet: Outlet, channel: Channel
) -> None:
    await town.know(*CROWD)
    broadcast = await town.release()
    channel.gates["p20"] = asyncio.Event()
    async with outlet.running():
        await outlet.until(lambda: "p20" in channel.tried)
        asyncio.get_running_loop().call_later(0.2, channel.gates["p20"].set)
    ledger = await town.ledger(broadcast)
    assert RecipientState.CLAIMED not in ledger.values()
    assert {name for name, state in ledger.items() if state is RecipientState.SENT} == set(channel.who)
    other = Outlet(town, channel, outlet.clock)
    async with other.running():
        await other.until_over(broadcast)
    assert sorted(channel.who) == list(CROWD)


async def test_a_stop_takes_effect_at_once_and_it_goes_on_where_it_was(town: Town, channel: Channel) -> None:
    await town.know(*CROWD)
    broadcast = await town.release()
    outlet = Outlet(town, channel, rules=SLOW)
    async with outlet.running():
        await outlet.until(lambda: len(channel.arrived) > 5)
        sending = await town.stored(broadcast.id)
        halted = await town.step(sending, stopped(sending, TANJA, town.now))
        await outlet.until_ledger(broadcast, claimed=0)
        sent = len(channel.arrived)
        assert sent < 5 + 25
        await asyncio.sleep(0.2)
        assert len(channel.arrived) == sent
        await town.step(halted, resumed(halted, TANJA, town.now))
        await outlet.until_over(broadcast)
    assert sorted(channel.who) == list(CROWD)


async def test_what_is_too_late_is_not_sent(town: Town, channel: Channel) -> None:
    await town.know(*CROWD)
    end = town.now + timedelta(seconds=0.5)
    broadcast = await town.release(expires_at=end)
    outlet = Outlet(town, channel, rules=SLOW)
    times = [town.now]
    channel.after = lambda _: times.append(outlet.clock())
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert len(channel.arrived) <= 0.5 * 40 + 5
    assert max(times) < end + timedelta(seconds=0.5)
    report = await town.report(broadcast)
    assert (report.sent, report.skipped) == (len(channel.arrived), len(CROWD) - len(channel.arrived))


async def test_the_older_broadcast_goes_first(town: Town, outlet: Outlet, channel: Channel) -> None:
    await town.know("amira", "boris")
    first = await town.release()
    town.later(seconds=1)
    second = await town.release()
    outlet.clock.skip(seconds=2)
    async with outlet.running():
        await outlet.until_over(second)
    assert [str(message.notice) for _, message in channel.arrived] == [first.id] * 2 + [second.id] * 2


async def test_who_waits_for_an_answer_gets_it_before_any_news(
    town: Town, outlet: Outlet, channel: Channel
) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    box = await town.vault.box(PersonId("amira"))
    async with town.database.transaction() as tx:
        answer = Outgoing(message=said("Antwort"))
        number = await put(tx, box, PersonId("amira"), "telegram", answer, lane=Lane.REPLY, now=town.now)
    async with outlet.running():
        await outlet.until_ledger(broadcast, sent=1)
        await asyncio.sleep(0.1)
        assert channel.who == ["boris"]
        async with town.database.transaction() as tx:
            await settle(tx, "telegram", [Settled(number, PersonId("amira"))])
        await outlet.until_over(broadcast)
    assert channel.who == ["boris", "amira"]


async def test_who_was_just_answered_gets_news_a_little_later(town: Town, channel: Channel) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    outlet = Outlet(town, channel, rules=PacingRules(person_interval=0.5, per_second=100_000))
    outlet.pacing.count(PersonId("amira"))
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert channel.who == ["boris", "amira"]


async def test_who_is_erased_meanwhile_gets_nothing(town: Town, channel: Channel) -> None:
    await town.know(*CROWD)
    broadcast = await town.release()
    outlet = Outlet(town, channel, rules=SLOW)
    async with outlet.running():
        await outlet.until(lambda: len(channel.arrived) > 2)
        async with town.database.transaction() as tx:
            await erase_person(tx, PersonId("p39"), town.now)
        await town.vault.forget(PersonId("p39"))
        await outlet.until_over(broadcast)
    assert sorted(channel.who) == list(CROWD[:-1])
    assert (await town.report(broadcast)).erased == 1


async def test_only_the_process_that_delivers_the_channel_sends(town: Town, channel: Channel) -> None:
    await town.know(*CROWD)
    broadcast = await town.release()
    idle, working = Outlet(town, channel), Outlet(town, channel)
    idle.delivers = False
    async with idle.running(), working.running():
        await working.until_over(broadcast)
    assert (idle.bulk.counts.sent, working.bulk.counts.sent) == (0, len(CROWD))


async def test_of_two_that_believe_to_deliver_one_sends_at_a_time(town: Town, channel: Channel) -> None:
    await town.know(*CROWD)
    broadcast = await town.release()
    outlets = [Outlet(town, channel), Outlet(town, channel)]
    async with outlets[0].running(), outlets[1].running():
        await outlets[0].until_over(broadcast)
    assert sorted(channel.who) == list(CROWD)
    assert sorted(outlet.bulk.counts.sent for outlet in outlets) == [0, len(CROWD)]


async def test_bulk_keeps_to_its_share_of_the_rate(town: Town, channel: Channel) -> None:
    await town.know(*CROWD)
    broadcast = await town.release()
    outlet = Outlet(town, channel, rules=PacingRules(per_second=50, bulk_share=0.4))
    times: list[float] = []
    channel.after = lambda _: times.append(outlet.clock().timestamp())
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert times[-1] - times[0] >= (len(CROWD) - 1) / 20 * 0.85
