"""What the office told and asked is forgotten after its time, but never while somebody may still answer."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from bot.house import WEB
from bot.jobs import Jobs
from bot.offer_deadlines import OfferDeadlines
from bot.telling import Telling
from domain.appointments import Appointment
from domain.messages import Notified
from domain.notices import NoticeKind, NoticeOption
from domain.office_changes import Policy
from domain.ticks import tick_of
from storage import tables as t
from storage.chat_log import LogEntry
from storage.database import Statement
from tests.turn.changes import adviser_falls_ill, appointment_of
from tests.turn.noticed import answers, booked, in_a_big_place, rows
from tests.turn.people import Someone
from tests.turn.stand import Stand

_NOTICES = Statement(select(t.notice.c.id))
_CHANGES = Statement(select(t.office_change.c.id))
_TOUCHED = Statement(select(t.change_booking.c.booking_id))
_MONTH = timedelta(days=31)


async def _put_off(stand: Stand, mine: Appointment, start: datetime) -> None:
    """Let an appointment be later than the office hours of this test are open."""
    later = (
        update(t.booking)
        .where(t.booking.c.id == mine.booking)
        .values(start_tick=tick_of(start), end_tick=tick_of(start) + 6)
    )
    async with stand.database.transaction() as tx:
        await tx.execute(Statement.adhoc(later))


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
    await _put_off(stand, mine, stand.now + 2 * _MONTH)
    stand.now += _MONTH
    await _forget(stand)
    assert [row["id"] for row in await rows(stand, _NOTICES)] == [told.notice]
    stand.now += _MONTH + timedelta(days=1)
    await _forget(stand)
    assert await rows(stand, _NOTICES) == []


async def _page(stand: Stand, who: Someone) -> list[LogEntry]:
    assert who.person is not None
    (page, _) = await stand.told(who.person, WEB, 0)
    return page


async def test_in_the_web_chat_a_notice_waits_for_weeks_and_nothing_else_does(stand: Stand) -> None:
    who = await in_a_big_place(stand)
    told = await adviser_falls_ill(stand, who, Policy.MOVE)
    mine = await appointment_of(stand, who)
    await _put_off(stand, mine, stand.now + _MONTH)
    assert len(await _page(stand, who)) > 1
    stand.now += timedelta(days=8)
    await _forget(stand)
    (left,) = await _page(stand, who)
    assert isinstance(left, Notified)
    assert (left.notice, [one.id for one in left.buttons]) == (told.notice, ["fine", "decline"])
    await answers(who, told.notice, NoticeOption.FINE)
    stand.now += timedelta(days=8)
    await _forget(stand)
    assert await _page(stand, who) == []


async def test_when_its_appointment_has_begun_a_notice_need_not_wait_any_more(stand: Stand) -> None:
    who = await in_a_big_place(stand)
    await adviser_falls_ill(stand, who, Policy.MOVE)
    stand.now += timedelta(days=8)
    house = stand.house("deadlines")
    await OfferDeadlines(house, Telling(house)).run()
    await _forget(stand)
    assert await _page(stand, who) == []
