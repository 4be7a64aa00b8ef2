"""What the office changes after it has told somebody of a change: the newer word counts, and is said."""

from datetime import timedelta

from sqlalchemy import select

from bot.telling import Telling
from bot.vacancies import Vacancies
from domain.appointments import BookingStatus
from domain.ids import RelocationId
from domain.notices import NoticeOption, NoticeState
from domain.office_changes import AbsenceKind, LiftRelocation, Policy, Relocate, TakeAbsence
from domain.ticks import moment_of
from locales.isolates import plain
from storage import tables as t
from storage.database import Statement
from tests.turn.changes import appointment_of, booking, change, notified, settled, undo
from tests.turn.noticed import answers, booked, rows, state_of
from tests.turn.people import Someone
from tests.turn.stand import Stand

HALF_AN_HOUR = timedelta(minutes=30)
_RELOCATIONS = Statement(select(t.relocation.c.id))
_HELD = Statement(select(t.booking).where(t.booking.c.status == "offered"))
_SAID = Statement(select(t.change_booking.c.answer))
_WAITING = Statement(select(t.waiting.c.status, t.waiting.c.offers, t.waiting.c.priority))


def text_of(who: Someone) -> str:
    return plain("\n".join(notified(who).paragraphs))


async def something_is_free_for_her(stand: Stand, who: Someone) -> None:
    """The list by the clock."""
    stand.now += timedelta(minutes=1)
    house = stand.house(f"vacancies at {stand.now}")
    assert await Vacancies(house, Telling(house)).run() == 1
    await who.reads()


async def test_who_was_sent_elsewhere_is_told_the_address_when_the_place_is_back(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    day = mine.start.date()
    await change(stand, Relocate(place=mine.place, first=day, last=day, address="Ersatzhaus 9, Monschau"))
    await who.reads()
    assert "Ersatzhaus 9" in text_of(who)
    stand.now += timedelta(hours=1)
    [moved] = await rows(stand, _RELOCATIONS)
    done = await change(stand, LiftRelocation(relocation=RelocationId(moved["id"])))
    assert len(done.tell) == 1
    await who.reads()
    assert len(settled(who)) == 1
    assert "Ersatzhaus 9" not in text_of(who)
    place = (await stand.house("place").directory()).place(mine.place)
    assert place is not None
    assert place.address in text_of(who)


async def test_what_somebody_on_the_list_took_is_not_undone(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    away = TakeAbsence(
        staff=mine.resource,
        start=mine.start - HALF_AN_HOUR,
        end=mine.end + HALF_AN_HOUR,
        kind=AbsenceKind.ILL,
    )
    done = await change(stand, away, Policy.CANCEL)
    await who.reads()
    cancelled = notified(who).notice
    await something_is_free_for_her(stand, who)
    await answers(who, notified(who).notice, NoticeOption.TAKE_1)
    chosen = await booking(stand, mine.booking)
    assert chosen.status is BookingStatus.CONFIRMED
    assert await state_of(stand, cancelled) == (NoticeState.ANSWERED, "other")
    assert [row["answer"] for row in await rows(stand, _SAID)] == ["other"]
    stand.now += timedelta(minutes=3)
    undone = await undo(stand, done.change)
    assert (undone.tell, undone.left) == ((), (mine.booking,))
    assert await booking(stand, mine.booking) == chosen


async def test_what_was_reserved_and_is_gone_is_said_and_its_buttons_go(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    away = TakeAbsence(
        staff=mine.resource,
        start=mine.start - HALF_AN_HOUR,
        end=mine.end + HALF_AN_HOUR,
        kind=AbsenceKind.ILL,
    )
    await change(stand, away, Policy.CANCEL)
    await who.reads()
    await something_is_free_for_her(stand, who)
    vacancy = notified(who).notice
    [held] = await rows(stand, _HELD)
    start = moment_of(held["start_tick"])
    gone = TakeAbsence(
        staff=held["resource"], start=start - HALF_AN_HOUR, end=start + HALF_AN_HOUR, kind=AbsenceKind.ILL
    )
    done = await change(stand, gone)
    assert [one.person for one in done.tell] == [who.person]
    [waits] = await rows(stand, _WAITING)
    assert (waits["status"], waits["offers"], waits["priority"]) == ("waiting", 0, 1)
    await who.reads()
    assert "kann nicht stattfinden" in text_of(who)
    assert "Warteliste ganz oben" in plain("\n".join((*notified(who).paragraphs, *notified(who).closing)))
    assert [one.notice for one in settled(who)] == [vacancy]
    await answers(who, vacancy, NoticeOption.TAKE_1)
    assert (await booking(stand, mine.booking)).status is BookingStatus.CANCELLED_BY_OFFICE
    await something_is_free_for_her(stand, who)
    assert notified(who).buttons[0].id == "1"
