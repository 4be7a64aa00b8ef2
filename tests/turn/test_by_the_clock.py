"""What people hear by the clock and answer: from the booking in the chat to the appointment."""

from datetime import timedelta

import pytest
from sqlalchemy import bindparam, select

from bot.house import TELEGRAM, WEB
from bot.no_shows import NoShows
from bot.offer_deadlines import OfferDeadlines
from bot.reminders import Reminders
from bot.telling import Telling
from bot.vacancies import Vacancies
from domain.appointments import BookingStatus
from domain.attendance import Marked
from domain.events import NoticeAnswered
from domain.messages import Notified
from domain.notices import NoticeOption
from storage import tables as t
from storage.attendance import mark_no_show
from storage.change_history import change_report
from storage.database import Statement
from storage.times import from_us
from tests.turn.changes import adviser_falls_ill, alternatives, appointment_of, booking, notified
from tests.turn.people import Someone, someone
from tests.turn.stand import Stand

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
_OUTBOX = Statement(select(t.outbox.c.expires_at).where(t.outbox.c.person_id == bindparam("person")))
_CHANGES = Statement(select(t.office_change.c.id))


async def remind(stand: Stand, who: Someone) -> Notified:
    """Run the job that reminds; exactly one is reminded."""
    house = stand.house(f"remind at {stand.now}")
    assert await Reminders(house, Telling(house)).run() == 1
    await who.reads()
    return notified(who)


async def deadlines(stand: Stand, who: Someone) -> Notified:
    house = stand.house(f"deadlines at {stand.now}")
    assert await OfferDeadlines(house, Telling(house)).run() == 1
    await who.reads()
    return notified(who)


@pytest.mark.parametrize("channel", [WEB, TELEGRAM])
async def test_who_says_that_she_comes_is_noted_and_reminded_once_more(stand: Stand, channel: str) -> None:
    who = someone(stand, channel=channel)
    await who.to_booked()
    mine = await appointment_of(stand, who)
    stand.now = mine.start - DAY
    heard = await remind(stand, who)
    assert [one.id for one in heard.buttons] == ["come", "move", "cancel"]
    assert "Morgen" in heard.paragraphs[0]
    await who.does(NoticeAnswered(heard.notice, NoticeOption.COME))
    assert (await booking(stand, mine.booking)).person_confirmed_at == stand.now
    stand.now = mine.start - 2 * HOUR
    heard = await remind(stand, who)
    assert "Heute" in heard.paragraphs[0]


async def test_a_reminder_that_cannot_be_sent_before_the_start_is_not_sent_after_it(stand: Stand) -> None:
    who = someone(stand, channel=TELEGRAM)
    await who.to_booked()
    mine = await appointment_of(stand, who)
    stand.now = mine.start - 2 * HOUR
    house = stand.house("remind")
    assert await Reminders(house, Telling(house)).run() == 1
    async with stand.database.reading() as reader:
        rows = await reader.fetch_all(_OUTBOX, person=who.person)
    assert from_us(rows[-1]["expires_at"]) == mine.start


async def test_who_cancels_from_the_reminder_is_not_reminded_again(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    mine = await appointment_of(stand, who)
    stand.now = mine.start - DAY
    heard = await remind(stand, who)
    await who.does(NoticeAnswered(heard.notice, NoticeOption.CANCEL))
    await who.press("yes")
    assert (await booking(stand, mine.booking)).status is BookingStatus.CANCELLED_BY_PERSON
    stand.now = mine.start - 2 * HOUR
    house = stand.house("remind again")
    assert await Reminders(house, Telling(house)).run() == 0


async def test_an_offer_is_reminded_of_lapses_and_ends_in_what_became_free(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    mine = await appointment_of(stand, who)
    told = await adviser_falls_ill(stand, who)
    assert told.until is not None
    stand.now = told.until - min(DAY, (told.until - stand.now) / 2)
    again = await deadlines(stand, who)
    assert again.notice == told.notice
    kept = [one.hold_until for one in await alternatives(stand, told.notice)]
    near = [number for number, until in enumerate(kept, start=1) if until is None]
    assert near == [1, 2], "those start within two hours, and are free for others"
    assert [one.id for one in again.buttons] == ["3", "other", "cancel"]
    stand.now = told.until + 9 * HOUR  # by then it is day in any case
    lapsed = await deadlines(stand, who)
    assert lapsed.buttons == ()
    assert (await booking(stand, mine.booking)).status is BookingStatus.CANCELLED_BY_OFFICE
    async with stand.database.reading() as reader:
        row = await reader.fetch_one(_CHANGES)
        assert row is not None
        report = await change_report(reader, row["id"])
    assert report is not None
    assert (report.waiting, report.reminded, report.with_priority) == (0, 1, 1)
    house = stand.house("vacancies")
    assert await Vacancies(house, Telling(house)).run() == 1
    await who.reads()
    heard = notified(who)
    await who.does(NoticeAnswered(heard.notice, NoticeOption.TAKE_1))
    found = await booking(stand, mine.booking)
    assert (found.status, found.booking) == (BookingStatus.CONFIRMED, mine.booking)
    assert found.start not in {offer.start for offer in told.offers}, "she had not answered to those"


async def test_who_did_not_come_is_asked_once_for_a_new_appointment(stand: Stand) -> None:
    who = someone(stand)
    await who.to_booked()
    mine = await appointment_of(stand, who)
    stand.now = mine.start + HOUR / 2
    async with stand.database.transaction() as tx:
        marked = await mark_no_show(tx, mine.booking, version=mine.version, now=stand.now)
    assert isinstance(marked, Marked)
    stand.now += HOUR / 4
    house = stand.house("no shows")
    assert await NoShows(house, Telling(house)).run() == 1
    await who.reads()
    heard = notified(who)
    assert [one.id for one in heard.buttons] == ["new"]
    await who.does(NoticeAnswered(heard.notice, NoticeOption.NEW))
    assert (await who.state()).flow == "intake"
