"""A short time after the release nothing leaves yet, and pages are written no faster than a stop can come."""

import asyncio
from collections import Counter
from datetime import timedelta

from bot.news_pages import PageTempo
from domain.broadcast_steps import BroadcastRules, Refusal, released, resumed, stopped
from domain.broadcasts import AudienceCount, BroadcastPreview, Content, RecipientState
from storage.broadcast_ledger import due_broadcasts
from tests.broadcasts.outlet import Channel, Outlet
from tests.broadcasts.towns import FREE, GERMAN, TANJA, Town, words

RULES = BroadcastRules()
CROWD = tuple(f"p{number:02}" for number in range(40))


async def decided(town: Town, content: Content = FREE) -> Content | Refusal:
    """What a release makes of the content."""
    waiting = await town.submitted(content)
    count = AudienceCount(GERMAN, "web", 1)
    after = released(
        waiting, BroadcastPreview(waiting.id, waiting.version, words(), (count,)), TANJA, RULES, town.now
    )
    return after if isinstance(after, Refusal) else after.content


async def test_what_is_to_leave_at_once_leaves_a_minute_later(town: Town) -> None:
    minute = town.now + timedelta(minutes=1)
    assert await decided(town) == FREE.model_copy(update={"send_at": minute})
    for past in (timedelta(hours=-1), timedelta(seconds=59)):
        content = FREE.model_copy(update={"send_at": town.now + past})
        assert await decided(town, content) == FREE.model_copy(update={"send_at": minute})
    planned = FREE.model_copy(update={"send_at": town.now + timedelta(hours=1)})
    assert await decided(town, planned) == planned


async def test_what_expires_before_it_may_begin_is_not_released(town: Town) -> None:
    content = FREE.model_copy(update={"expires_at": town.now + timedelta(seconds=50)})
    assert await decided(town, content) is Refusal.INCOMPLETE


async def test_a_stop_in_time_keeps_everything_back_on_both_channels(town: Town) -> None:
    await town.know("amira")
    await town.know("boris", channel="web")
    broadcast = await town.release(rules=RULES)
    async with town.database.reading() as reader:
        for channel in ("telegram", "web"):
            assert await due_broadcasts(reader, channel, town.now + timedelta(seconds=59)) == []
            assert await due_broadcasts(reader, channel, town.now + timedelta(seconds=60)) != []
    halted = await town.step(broadcast, stopped(broadcast, TANJA, town.now))
    sender = Channel()
    outlet = Outlet(town, sender)
    outlet.clock.skip(minutes=5)
    async with outlet.running():
        await asyncio.sleep(0.2)
        assert Counter((await town.ledger(broadcast)).values()) == {RecipientState.PLANNED: 2}
        await town.step(halted, resumed(halted, TANJA, town.now))
        await outlet.until_over(broadcast)
    assert sender.who == ["amira"]
    assert len(await outlet.page("boris")) == 1


async def test_pages_come_in_batches_and_a_stop_finds_most_unwritten(town: Town) -> None:
    await town.know(*CROWD, channel="web")
    broadcast = await town.release()
    tempo = PageTempo(at_once=5, pause=60.0)
    outlets = [Outlet(town, Channel(), pages=tempo)]
    outlets.append(Outlet(town, Channel(), outlets[0].clock, pages=tempo))
    async with outlets[0].running(), outlets[1].running():
        for written in (5, 10):
            await outlets[0].until_ledger(broadcast, sent=written)
            await asyncio.sleep(0.2)
            assert Counter((await town.ledger(broadcast)).values())[RecipientState.SENT] == written
            outlets[0].clock.skip(seconds=61 if written == 5 else 0)
        sending = await town.stored(broadcast.id)
        await town.step(sending, stopped(sending, TANJA, town.now))
        outlets[0].clock.skip(seconds=300)
        await asyncio.sleep(0.2)
    report = await town.report(broadcast)
    assert (report.sent, report.planned) == (10, 30)
