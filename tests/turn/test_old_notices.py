"""What the office told and asked is forgotten after its time, but never while somebody may still answer."""

from datetime import timedelta

from sqlalchemy import select, update

from bot.jobs import Jobs
from domain.notices import NoticeKind, NoticeOption
from domain.office_changes import Policy
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Statement
from tests.turn.changes import adviser_falls_ill, appointment_of
from tests.turn.noticed import answers, booked, in_a_big_place, rows
from tests.turn.stand import Stand

_NOTICES = Statement(select(t.notice.c.id))
_CHANGES = Statement(select(t.office_change.c.id))
_TOUCHED = Statement(select(t.change_booking.c.booking_id))
_MONTH = timedelta(days=31)


async def _forget(stand: Stand) -> None:
    await Jobs(stand.house("jobs"), "one").forget_old()


async def test_an_answered_notice_goes_after_a_month_and_the_change_after_a_year(stand: Stand) -> None:
    who = await booked(stand)
    told = await adviser_falls_ill(stand, who)
    await answers(who, told.notice, NoticeOption.TAKE_1)
    stand.now += timedelta(days=29)
    await _forget(stand)
    assert [row["id"] for row in await rows(stand, _NOTICES)] == [told.notice]
    stand.now += timedelta(days=2)
    await _forget(stand)
    assert await rows(stand, _NOTICES) == []
    assert len(await rows(stand, _CHANGES)) == 1
    stand.now += timedelta(days=340)
    await _forget(stand)
    assert await rows(stand, _CHANGES) == []
    assert await rows(stand, _TOUCHED) == []


async def test_what_waits_for_an_answer_about_a_visit_to_come_stays(stand: Stand) -> None:
    who = await in_a_big_place(stand)
    told = await adviser_falls_ill(stand, who, Policy.MOVE)
    assert told.kind is NoticeKind.MOVED
    mine = await appointment_of(stand, who)
    in_two_months = tick_of(stand.now + 2 * _MONTH)
    async with stand.database.transaction() as tx:
        await tx.execute(
            Statement.adhoc(
                update(t.booking)
                .where(t.booking.c.id == mine.booking)
                .values(start_tick=in_two_months, end_tick=in_two_months + 6)
            )
        )
    stand.now += _MONTH
    await _forget(stand)
    assert [row["id"] for row in await rows(stand, _NOTICES)] == [told.notice]
    stand.now += _MONTH + timedelta(days=1)
    await _forget(stand)
    assert await rows(stand, _NOTICES) == []
