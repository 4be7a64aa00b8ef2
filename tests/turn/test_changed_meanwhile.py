"""The office changes an appointment while its person is being asked about it: her answer still counts."""

from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select

from domain.appointments import Appointment, BookingStatus
from domain.events import Inbound, NoticeAnswered
from domain.ids import StaffId
from domain.notices import NoticeOption, NoticeState, ToTell
from domain.office_changes import Policy
from storage import tables as t
from storage.database import Statement
from storage.notices import notice_by_id
from tests.turn.changes import (
    adviser_is_away,
    appointment_of,
    booking,
    last_change,
    notified,
    settled,
    undo,
)
from tests.turn.noticed import booked, in_a_big_place, rows, state_of, words
from tests.turn.people import Someone
from tests.turn.stand import Stand

_CLAIMED = Statement(select(t.claim.c.booking_id))
_GONE = "Diesen Termin gibt es nicht mehr"


async def asked(who: Someone, *options: str) -> tuple[Inbound, str]:
    """Let her come to the last question; returns her yes to it, and the start she chose."""
    await who.answer("appointment", *options)
    chosen = ""
    if options == ("move",):
        chosen = who.slots()[-1]
        await who.press(chosen)
    return who.pressed("yes"), chosen


async def changed(stand: Stand, who: Someone, policy: Policy) -> ToTell:
    """The office needs her adviser elsewhere, and she has not looked yet."""
    assert who.person is not None
    told = await adviser_is_away(stand, who.person, policy)
    await who.reads()
    return told


async def moved_to_another_desk(stand: Stand) -> tuple[Someone, Appointment]:
    who = await in_a_big_place(stand)
    return who, await appointment_of(stand, who)


async def test_a_move_goes_through_though_she_sits_at_another_desk_by_now(stand: Stand) -> None:
    who, mine = await moved_to_another_desk(stand)
    yes, _ = await asked(who, "move")
    told = await changed(stand, who, Policy.MOVE)
    at_present = await appointment_of(stand, who)
    assert (at_present.start, at_present.place) == (mine.start, mine.place)
    assert at_present.resource != mine.resource
    await who.does(yes)
    assert "Ihr neuer Termin ist fest" in words(who)
    now = await appointment_of(stand, who)
    assert now.booking == mine.booking
    assert now.start != mine.start
    assert (await state_of(stand, told.notice))[0] is NoticeState.ANSWERED


async def test_a_cancellation_goes_through_though_she_sits_at_another_desk_by_now(stand: Stand) -> None:
    who, mine = await moved_to_another_desk(stand)
    yes, _ = await asked(who, "cancel")
    await changed(stand, who, Policy.MOVE)
    await who.does(yes)
    assert "Ihr Termin ist abgesagt" in words(who)
    assert (await booking(stand, mine.booking)).status is BookingStatus.CANCELLED_BY_PERSON


@pytest.mark.parametrize("policy", [Policy.OFFER, Policy.CANCEL])
async def test_a_cancellation_of_what_has_lost_its_time_gives_everything_back(
    stand: Stand, policy: Policy
) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    yes, _ = await asked(who, "cancel")
    told = await changed(stand, who, policy)
    await who.does(yes)
    assert "Ihr Termin ist abgesagt" in words(who)
    assert (await booking(stand, mine.booking)).status is BookingStatus.CANCELLED_BY_PERSON
    assert await rows(stand, _CLAIMED) == []
    assert await state_of(stand, told.notice) == (NoticeState.ANSWERED, "cancel")
    assert [one.notice for one in settled(who)] == [told.notice]


@pytest.mark.parametrize("policy", [Policy.OFFER, Policy.CANCEL])
async def test_a_move_of_what_has_lost_its_time_takes_the_time_she_chose(
    stand: Stand, policy: Policy
) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    yes, chosen = await asked(who, "move")
    told = await changed(stand, who, policy)
    await who.does(yes)
    assert "Ihr neuer Termin ist fest" in words(who)
    now = await appointment_of(stand, who)
    assert now.booking == mine.booking
    assert now.start != mine.start
    assert chosen
    assert await state_of(stand, told.notice) == (NoticeState.ANSWERED, "other")
    assert {row["booking_id"] for row in await rows(stand, _CLAIMED)} == {mine.booking}


async def test_what_stands_elsewhere_is_shown_before_it_is_cancelled(stand: Stand) -> None:
    """At a small place nobody else is there, so the appointment goes to another place."""
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    yes, _ = await asked(who, "cancel")
    await changed(stand, who, Policy.MOVE)
    now = await appointment_of(stand, who)
    assert now.place != mine.place
    await who.does(yes)
    assert _GONE not in words(who)
    assert who.question is not None
    assert who.question.step == "show"
    assert (await appointment_of(stand, who)).booking == mine.booking
    await who.answer("cancel", "yes")
    assert "Ihr Termin ist abgesagt" in words(who)


async def _other_time_taken(stand: Stand, chosen: str) -> None:
    """Somebody else takes the time that she chose."""
    other = await booked(stand, "other")
    await other.answer("appointment", "move")
    await other.press(chosen)
    await other.press("yes")


async def test_without_the_old_time_and_the_new_one_she_sees_what_is_offered(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    yes, chosen = await asked(who, "move")
    await _other_time_taken(stand, chosen)
    told = await changed(stand, who, Policy.OFFER)
    await who.does(yes)
    assert _GONE not in words(who)
    assert "nicht mehr frei" in words(who)
    assert notified(who).notice == told.notice
    assert (await booking(stand, mine.booking)).status is BookingStatus.DISPLACED


async def _lost(who: Someone, told: ToTell) -> None:
    await who.does(NoticeAnswered(told.notice, NoticeOption.CANCEL))


async def _moves(who: Someone, told: ToTell) -> None:
    await who.does(NoticeAnswered(told.notice, NoticeOption.OTHER))
    await who.press(who.slots()[-1])


@pytest.mark.parametrize("way", [_lost, _moves], ids=["gives up", "takes another time"])
async def test_what_has_its_time_again_is_shown_before_anything_is_done(
    stand: Stand, way: Callable[[Someone, ToTell], Awaitable[None]]
) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    told = await changed(stand, who, Policy.OFFER)
    await way(who, told)
    yes = who.pressed("yes")
    await undo(stand, await last_change(stand))
    await who.reads()
    await who.does(yes)
    assert _GONE not in words(who)
    assert who.question is not None
    assert who.question.step == "show"
    now = await appointment_of(stand, who)
    assert (now.start, now.place, now.resource) == (mine.start, mine.place, StaffId(mine.resource))


async def test_what_is_gone_is_still_said_to_be_gone(stand: Stand) -> None:
    who = await booked(stand)
    yes, _ = await asked(who, "cancel")
    told = await changed(stand, who, Policy.OFFER)
    elsewhere = NoticeAnswered(told.notice, NoticeOption.CANCEL)
    await who.does(elsewhere)
    await who.press("yes")
    await who.does(yes)
    async with stand.database.reading() as reader:
        notice = await notice_by_id(reader, told.notice)
    assert notice is not None
    assert notice.state is NoticeState.ANSWERED
