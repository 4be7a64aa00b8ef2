"""Who ends her news gets nothing more of them, whatever state her copy is in when she does."""

import asyncio
from datetime import timedelta

from domain.broadcasts import Audience, RecipientState
from domain.errors import RetryAfter
from domain.ids import PersonId
from storage.broadcast_ledger import claim_copies, next_copies, take_copies
from storage.broadcast_progress import leave_unknown, resend_unknown, undecided_unwanted
from storage.news import end_old_news, start_news, stop_news
from tests.broadcasts.outlet import Channel, Outlet
from tests.broadcasts.towns import MONSCHAU, STOLBERG, Town

AMIRA = PersonId("amira")
SKIPPED, SENT, UNKNOWN = RecipientState.SKIPPED, RecipientState.SENT, RecipientState.UNKNOWN


async def ends_news(town: Town, name: str = "amira") -> None:
    async with town.database.transaction() as tx:
        await stop_news(tx, PersonId(name), town.now)


async def test_a_copy_in_the_air_that_is_refused_does_not_come_again_after_a_stop(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    channel = Channel()
    channel.gates["amira"] = asyncio.Event()
    channel.errors["amira"] = [RetryAfter(1.0)]
    outlet = Outlet(town, channel)
    async with outlet.running():
        await outlet.until(lambda: "amira" in channel.tried)
        await ends_news(town)
        channel.gates["amira"].set()
        await outlet.until(lambda: outlet.bulk.counts.halted)
        outlet.clock.skip(seconds=2)
        await outlet.until_over(broadcast)
    assert channel.who == ["boris"]
    assert await town.ledger(broadcast) == {"amira": SKIPPED, "boris": SENT}
    assert (await town.report(broadcast)).skipped_unwanted == 1


async def test_an_unknown_copy_is_not_sent_again_to_who_has_ended_her_news(town: Town) -> None:
    await town.know("amira", "boris")
    broadcast = await town.release()
    channel = Channel()
    channel.lost["amira"], channel.lost["boris"] = [TimeoutError()], [TimeoutError()]
    outlet = Outlet(town, channel)
    async with outlet.running():
        await outlet.until_over(broadcast)
        assert (await town.report(broadcast)).undecided == 2
        await ends_news(town)
        async with town.database.transaction() as tx:
            assert await undecided_unwanted(tx, broadcast.id) == 1
            assert await resend_unknown(tx, broadcast.id) == 1
        await outlet.until_over(broadcast)
    assert channel.who.count("amira") == 1
    assert channel.who.count("boris") == 2
    assert await town.ledger(broadcast) == {"amira": UNKNOWN, "boris": SENT}
    report = await town.report(broadcast)
    assert (report.unknown, report.left, report.left_unwanted, report.undecided) == (1, 1, 1, 0)
    async with town.database.transaction() as tx:
        assert await resend_unknown(tx, broadcast.id) == 0
        assert await leave_unknown(tx, broadcast) == 0


async def test_a_stop_between_the_decision_and_the_claim_counts_too(town: Town) -> None:
    await town.know("amira")
    broadcast = await town.release()
    channel = Channel()
    channel.lost["amira"] = [TimeoutError()]
    outlet = Outlet(town, channel)
    async with outlet.running():
        await outlet.until_over(broadcast)
    async with town.database.transaction() as tx:
        assert await resend_unknown(tx, broadcast.id) == 1
    await ends_news(town)
    async with Outlet(town, channel, outlet.clock).running():
        await outlet.until_over(broadcast)
    assert (channel.who, await town.ledger(broadcast)) == (["amira"], {"amira": SKIPPED})


async def test_news_that_have_run_out_are_no_news_either(town: Town) -> None:
    await town.know("amira", "boris")
    await town.know("cem", channel="web")
    town.later(days=400)
    async with town.database.transaction() as tx:
        await stop_news(tx, PersonId("boris"), town.now)
        await start_news(tx, PersonId("boris"), STOLBERG, town.now)
    broadcast = await town.release()
    async with town.database.transaction() as tx:
        assert await end_old_news(tx, town.now - timedelta(days=1), town.now) == 2
    async with town.database.transaction() as tx:
        until = town.now + timedelta(seconds=30)
        claimed = await claim_copies(tx, broadcast.id, "telegram", now=town.now, until=until, most=1)
    assert [one.person for one in claimed] == ["boris"]
    async with town.database.transaction() as tx:
        (page,) = await next_copies(tx, broadcast.id, "web", now=town.now, most=9)
        assert await take_copies(tx, broadcast.id, [page.person], town.now) == []
    ledger = await town.ledger(broadcast)
    assert (ledger["amira"], ledger["cem"]) == (SKIPPED, SKIPPED)


async def test_the_news_of_one_other_town_that_is_meant_are_enough(town: Town) -> None:
    await town.know("amira", news=(STOLBERG, MONSCHAU))
    of_all = await town.release()
    of_stolberg = await town.release(audience=Audience(municipalities=(STOLBERG,)))
    channel = Channel()
    channel.lost["amira"] = [TimeoutError(), TimeoutError()]
    outlet = Outlet(town, channel)
    async with outlet.running():
        await outlet.until_over(of_all)
        await outlet.until_over(of_stolberg)
    async with town.database.transaction() as tx:
        await stop_news(tx, AMIRA, town.now, STOLBERG)
    async with town.database.transaction() as tx:
        assert await resend_unknown(tx, of_all.id) == 1
        assert await resend_unknown(tx, of_stolberg.id) == 0
