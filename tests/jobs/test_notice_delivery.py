"""Messages of notices that come late or never: nobody loses an offer that she could not read."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import bindparam, delete, select

from bot.offer_deadlines import OfferDeadlines
from domain.appointments import Appointment
from domain.ids import OutboxId
from domain.notices import Notice, NoticeKind, NoticeState
from storage import tables as t
from storage.database import Statement
from storage.notice_delivery import on_their_way
from storage.offers import held_alternatives
from storage.outbox import Lane, Outgoing, put
from storage.outbox_outcomes import mark_unreachable, set_aside
from tests.domain.wall_times import local
from tests.jobs.acts import books, claims, every_day, loses
from tests.jobs.bureau import BIRKE, MONDAY, Bureau
from tests.telegram.said import said

NEXT_WEEK = local("2026-11-30T09:00")
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
_SENT = Statement(delete(t.outbox).where(t.outbox.c.id == bindparam("message")))
_NOTED = Statement(
    select(t.notice.c.outbox_id, t.notice.c.unreached_at).where(t.notice.c.id == bindparam("notice"))
)


async def run(bureau: Bureau) -> int:
    return await OfferDeadlines(bureau.house, bureau.teller).run()


async def arrives(bureau: Bureau, message: OutboxId) -> None:
    """The relay sends it, and forgets it."""
    async with bureau.database.transaction() as tx:
        await tx.execute(_SENT, message=message)


async def noted(bureau: Bureau, notice: Notice) -> tuple[int | None, bool]:
    """Which message is on its way, and whether she is known not to be reached."""
    async with bureau.database.reading() as reader:
        row = await reader.fetch_one(_NOTED, notice=notice.id)
    assert row is not None
    return row["outbox_id"], row["unreached_at"] is not None


async def stored(bureau: Bureau, notice: Notice) -> Notice:
    (found,) = [one for one in await bureau.notices() if one.id == notice.id]
    return found


async def ends(bureau: Bureau, notice: Notice) -> list[datetime | None]:
    """Until when each time is held."""
    async with bureau.database.reading() as reader:
        return [one.hold_until for one in await held_alternatives(reader, notice.id)]


async def sends(bureau: Bureau, notice: Notice) -> OutboxId:
    """Write its message down, to leave by Telegram."""
    box = await bureau.house.vault.ensure_key(notice.person)
    words = Outgoing(message=said("Ihr Termin kann nicht stattfinden."))
    async with bureau.database.transaction() as tx:
        row = await put(tx, box, notice.person, "telegram", words, lane=Lane.REPLY, now=bureau.now)
        await on_their_way(tx, {notice.id: row})
    return row


@pytest.fixture
async def offer(bureau: Bureau) -> tuple[Appointment, Notice, OutboxId]:
    """On Monday at ten, times from Thursday on, until Wednesday at ten; the message waits in the outbox."""
    await bureau.opens(every_day(BIRKE), first=MONDAY.date(), weeks=3)
    lost = await books(bureau, await bureau.person("amira"), NEXT_WEEK)
    notice = await loses(bureau, lost, days_later=3)
    assert notice.until == local("2026-11-25T10:00")
    return lost, notice, await sends(bureau, notice)


async def test_what_could_not_be_read_yet_does_not_lapse_and_nobody_is_reminded_of_it(
    bureau: Bureau, offer: tuple[Appointment, Notice, OutboxId]
) -> None:
    lost, _, _ = offer
    for at in ("2026-11-24T10:00", "2026-11-25T10:00", "2026-11-25T20:00"):
        bureau.now = local(at)
        assert await run(bureau) == 0
    assert bureau.teller.told == []
    assert await bureau.status(lost.booking) == "displaced"
    assert len(await claims(bureau)) == 3


async def test_who_reads_it_late_has_as_long_as_others_and_hears_until_when(
    bureau: Bureau, offer: tuple[Appointment, Notice, OutboxId]
) -> None:
    lost, notice, message = offer
    bureau.now = local("2026-11-25T20:00")
    await arrives(bureau, message)
    assert await run(bureau) == 1
    (told,) = bureau.teller.told
    assert (told.kind, len(told.offers)) == (NoticeKind.OFFER_AGAIN, 3), "what she read says that it is over"
    thursday, friday = local("2026-11-26T07:00"), local("2026-11-27T07:00")
    assert told.until == friday, "two hours before the last of them starts"
    assert await ends(bureau, notice) == [thursday, thursday + HOUR / 2, friday]
    assert await noted(bureau, notice) == (None, False)
    assert await run(bureau) == 0
    bureau.now = friday - MINUTE
    assert await run(bureau) == 0
    assert await bureau.status(lost.booking) == "displaced"
    bureau.now = friday
    assert await run(bureau) == 1
    assert await bureau.status(lost.booking) == "cancelled_by_office"


async def test_what_comes_late_but_in_time_is_reminded_of_later(
    bureau: Bureau, offer: tuple[Appointment, Notice, OutboxId]
) -> None:
    _, notice, message = offer
    bureau.now = local("2026-11-24T10:00")
    await arrives(bureau, message)
    assert await run(bureau) == 0
    found = await stored(bureau, notice)
    assert found.until == local("2026-11-26T10:00")
    assert found.remind_at == local("2026-11-25T10:00")


async def test_what_comes_at_once_changes_nothing(
    bureau: Bureau, offer: tuple[Appointment, Notice, OutboxId]
) -> None:
    _, notice, message = offer
    before = await stored(bureau, notice)
    await arrives(bureau, message)
    bureau.now += MINUTE
    assert await run(bureau) == 0
    assert await stored(bureau, notice) == before
    assert await noted(bureau, notice) == (None, False)


async def test_times_are_not_kept_for_ever_for_a_message_that_does_not_come(
    bureau: Bureau, offer: tuple[Appointment, Notice, OutboxId]
) -> None:
    lost, _, _ = offer
    bureau.now = local("2026-11-26T07:00")
    assert await run(bureau) == 0
    assert len(await claims(bureau)) == 2, "the first starts in two hours"
    bureau.now = local("2026-11-27T07:00")
    assert await run(bureau) == 1
    assert [one.kind for one in bureau.teller.told] == [NoticeKind.LAPSED]
    assert await bureau.status(lost.booking) == "cancelled_by_office"
    assert await claims(bureau) == set()


async def test_whom_it_never_reaches_is_told_elsewhere_and_loses_it_in_the_end(
    bureau: Bureau, offer: tuple[Appointment, Notice, OutboxId]
) -> None:
    lost, notice, _ = offer
    bureau.now += MINUTE
    async with bureau.database.transaction() as tx:
        assert await mark_unreachable(tx, lost.person, "telegram") == 1
    assert await run(bureau) == 0
    assert await run(bureau) == 0
    assert [(one.kind, one.notice) for one in bureau.teller.told] == [(NoticeKind.OFFER, notice.id)]
    assert await noted(bureau, notice) == (None, True)
    assert notice.until is not None
    bureau.now = notice.until
    assert await run(bureau) == 1, "times are not kept for ever for somebody who is not there"
    assert await bureau.status(lost.booking) == "cancelled_by_office"
    assert (await stored(bureau, notice)).state is NoticeState.EXPIRED
    assert await noted(bureau, notice) == (None, True), "staff see it later too"


async def test_what_the_channel_refuses_is_not_written_again_and_again(
    bureau: Bureau, offer: tuple[Appointment, Notice, OutboxId]
) -> None:
    _, notice, message = offer
    async with bureau.database.transaction() as tx:
        await set_aside(tx, message, "refused")
    for _ in range(3):
        bureau.now += MINUTE
        assert await run(bureau) == 0
    assert bureau.teller.told == []
    assert await noted(bureau, notice) == (None, True)


async def test_two_processes_tell_it_once(twins: tuple[Bureau, Bureau]) -> None:
    one, other = twins
    await one.opens(every_day(BIRKE), first=MONDAY.date(), weeks=3)
    notices = []
    for number, start in enumerate(("2026-11-30T09:00", "2026-11-30T09:30", "2026-12-01T09:00")):
        lost = await books(one, await one.person(f"p{number}"), local(start))
        notices.append(await loses(one, lost, most=1, days_later=3))
        await sends(one, notices[-1])
        async with one.database.transaction() as tx:
            await mark_unreachable(tx, lost.person, "telegram")
    await asyncio.gather(run(one), run(other))
    told = [told.notice for bureau in twins for told in bureau.teller.told]
    assert sorted(told) == sorted(notice.id for notice in notices)
    held = [await ends(one, notice) for notice in notices]
    assert all(until is not None for ends_of in held for until in ends_of)
