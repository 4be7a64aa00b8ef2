"""Answers to notices end to end: what each does to everything that is stored, and what is said to it."""

import asyncio
import base64
from datetime import timedelta

from sqlalchemy import bindparam, select

from bot.house import TELEGRAM
from domain.appointments import BookingStatus
from domain.conversation import Phase
from domain.events import Command, NoticeAnswered
from domain.ids import Lang, NoticeId
from domain.messages import Asked, FileSent
from domain.notices import NoticeKind, NoticeOption, NoticeState
from domain.office_changes import Policy
from storage import tables as t
from storage.conversations import delete_conversation
from storage.database import Statement
from tests.turn.changes import (
    adviser_falls_ill,
    alternatives,
    appointment_of,
    booking,
    notified,
    same_time,
    settled,
    tell,
)
from tests.turn.noticed import LONG, answers, booked, in_a_big_place, rows, state_of, words
from tests.turn.people import someone
from tests.turn.stand import Stand

_CLAIMED = Statement(select(t.claim.c.tick).where(t.claim.c.booking_id == bindparam("booking")))
_SAID = Statement(
    select(t.change_booking.c.answer, t.change_booking.c.answered_at).where(
        t.change_booking.c.booking_id == bindparam("booking")
    )
)
_RECORD = Statement(select(t.intake_record).where(t.intake_record.c.booking_id == bindparam("booking")))


async def test_taking_the_second_time_makes_it_the_appointment(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    told = await adviser_falls_ill(stand, who)
    assert (await booking(stand, mine.booking)).status is BookingStatus.DISPLACED
    await answers(who, told.notice, NoticeOption.TAKE_2)
    now = await booking(stand, mine.booking)
    assert now.status is BookingStatus.CONFIRMED
    assert same_time(now, told.offers[1])
    assert len(await rows(stand, _CLAIMED, booking=mine.booking)) == now.minutes // 5
    assert {one.status for one in await alternatives(stand, told.notice)} == {BookingStatus.EXPIRED}
    assert await state_of(stand, told.notice) == (NoticeState.ANSWERED, "2")
    (said,) = await rows(stand, _SAID, booking=mine.booking)
    assert (said["answer"], said["answered_at"] is not None) == ("2", True)
    (record,) = await rows(stand, _RECORD, booking=mine.booking)
    assert record["status"] == "appointment_made"
    (frozen,) = settled(who)
    assert frozen.line.startswith("➜ Ihre Antwort")
    assert "Ihr neuer Termin ist fest" in words(who)
    (file,) = [one for one in who.heard if isinstance(one, FileSent)]
    calendar = base64.b64decode(file.content).decode()
    assert f"UID:{mine.booking}@" in calendar
    assert f"SEQUENCE:{now.sequence}" in calendar
    assert now.sequence > mine.sequence


async def test_the_same_answer_twice_is_silent_and_later_says_how_things_stand(stand: Stand) -> None:
    who = await booked(stand)
    told = await adviser_falls_ill(stand, who)
    await answers(who, told.notice, NoticeOption.TAKE_1)
    await answers(who, told.notice, NoticeOption.TAKE_1)
    assert who.heard == []
    await answers(who, told.notice, NoticeOption.TAKE_2)
    assert "gilt nicht mehr" in words(who)
    stand.now += LONG
    await answers(who, told.notice, NoticeOption.TAKE_1)
    assert "Ihr Termin:" in words(who)
    assert same_time(await appointment_of(stand, who), told.offers[0])


async def test_of_two_answers_at_the_same_moment_one_counts(stand: Stand) -> None:
    who = await booked(stand)
    told = await adviser_falls_ill(stand, who)
    presses = [
        who.update(NoticeAnswered(told.notice, option))
        for option in (NoticeOption.TAKE_1, NoticeOption.TAKE_2)
    ]
    await asyncio.gather(*(stand.take(one) for one in presses))
    found = await appointment_of(stand, who)
    assert sum(same_time(found, offer) for offer in told.offers[:2]) == 1
    assert {one.status for one in await alternatives(stand, told.notice)} == {BookingStatus.EXPIRED}


async def test_a_move_is_agreed_to(stand: Stand) -> None:
    who = await in_a_big_place(stand)
    told = await adviser_falls_ill(stand, who, Policy.MOVE)
    assert told.kind is NoticeKind.MOVED
    assert [one.id for one in notified(who).buttons] == ["fine", "decline"]
    await answers(who, told.notice, NoticeOption.FINE)
    assert "bleibt so" in words(who)
    assert any(isinstance(one, FileSent) for one in who.heard)
    assert await state_of(stand, told.notice) == (NoticeState.ANSWERED, "fine")


async def test_a_declined_move_becomes_an_offer_told_at_once(stand: Stand) -> None:
    who = await in_a_big_place(stand)
    mine = await appointment_of(stand, who)
    told = await adviser_falls_ill(stand, who, Policy.MOVE)
    await answers(who, told.notice, NoticeOption.DECLINE)
    offer = notified(who)
    assert offer.notice != told.notice
    assert offer.buttons[0].id == "1"
    assert (await booking(stand, mine.booking)).status is BookingStatus.DISPLACED
    assert await state_of(stand, told.notice) == (NoticeState.ANSWERED, "decline")
    await who.type("1")
    assert (await appointment_of(stand, who)).start != mine.start
    (said,) = await rows(stand, _SAID, booking=mine.booking)
    assert said["answer"] == "1"


async def test_who_says_that_she_comes_is_known_to_come(stand: Stand) -> None:
    who = await booked(stand)
    told = await tell(stand, who, NoticeKind.REMINDER)
    await answers(who, told.notice, NoticeOption.COME)
    found = await appointment_of(stand, who)
    assert found.person_confirmed_at == stand.now
    assert "Sie kommen" in words(who)


async def test_a_reminder_of_an_appointment_that_was_cancelled_says_so(stand: Stand) -> None:
    who = await booked(stand)
    told = await tell(stand, who, NoticeKind.REMINDER)
    await who.command(Command.APPOINTMENT)
    await who.answer("cancel", "yes")
    assert [one.notice for one in settled(who)] == [told.notice]
    assert await state_of(stand, told.notice) == (NoticeState.ANSWERED, "cancel")
    await answers(who, told.notice, NoticeOption.COME)
    assert "gilt nicht mehr" in words(who)


async def test_cancelling_an_offer_is_asked_for_once_more_and_frees_everything(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    told = await adviser_falls_ill(stand, who)
    await answers(who, told.notice, NoticeOption.CANCEL)
    assert (await state_of(stand, told.notice))[0] is NoticeState.OPEN
    await who.press("no")
    assert notified(who).notice == told.notice
    await answers(who, told.notice, NoticeOption.CANCEL)
    await who.press("yes")
    assert (await booking(stand, mine.booking)).status is BookingStatus.CANCELLED_BY_PERSON
    assert {one.status for one in await alternatives(stand, told.notice)} == {BookingStatus.EXPIRED}
    assert await state_of(stand, told.notice) == (NoticeState.ANSWERED, "cancel")
    (record,) = await rows(stand, _RECORD, booking=mine.booking)
    assert record["status"] == "received"
    assert any(isinstance(one, FileSent) for one in who.heard)


async def test_another_time_than_those_offered_takes_the_appointment_over(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    told = await adviser_falls_ill(stand, who)
    await answers(who, told.notice, NoticeOption.OTHER)
    wanted = who.slots()[-1]
    await who.answer(wanted, "yes")
    now = await booking(stand, mine.booking)
    assert now.status is BookingStatus.CONFIRMED
    assert not any(same_time(now, offer) for offer in told.offers)
    assert {one.status for one in await alternatives(stand, told.notice)} == {BookingStatus.EXPIRED}
    assert await state_of(stand, told.notice) == (NoticeState.ANSWERED, "other")
    (said,) = await rows(stand, _SAID, booking=mine.booking)
    assert said["answer"] == "other"
    assert "Ihr neuer Termin ist fest" in words(who)
    assert now.sequence > mine.sequence


async def test_her_own_held_times_may_be_chosen_among_all(stand: Stand) -> None:
    """What is held for her is not offered again, and is given back in the step that takes another time."""
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    told = await adviser_falls_ill(stand, who)
    await answers(who, told.notice, NoticeOption.OTHER)
    held = {offer.key for offer in told.offers}
    assert not held & set(who.slots())
    await who.answer(who.slots()[0], "yes")
    assert (await booking(stand, mine.booking)).status is BookingStatus.CONFIRMED


async def test_a_displaced_appointment_is_shown_with_its_offer(stand: Stand) -> None:
    who = await booked(stand)
    told = await adviser_falls_ill(stand, who)
    await who.command(Command.APPOINTMENT)
    assert notified(who).notice == told.notice
    assert [one.id for one in notified(who).buttons] == ["1", "2", "3", "other", "cancel"]
    await who.type("3")
    assert same_time(await appointment_of(stand, who), told.offers[2])


async def test_a_number_right_after_a_notice_is_its_answer(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM)
    told = await adviser_falls_ill(stand, who)
    await who.type("2")
    assert same_time(await appointment_of(stand, who), told.offers[1])


async def test_who_has_stopped_can_type_her_answer_too(stand: Stand) -> None:
    who = await booked(stand)
    await who.command(Command.STOP)
    stand.now += LONG
    await tell(stand, who, NoticeKind.REMINDER)
    await who.type("ja")
    assert (await appointment_of(stand, who)).person_confirmed_at is not None
    assert (await who.state()).phase is Phase.STOPPED


async def test_words_that_mean_no_answer_are_words_for_the_menu(stand: Stand) -> None:
    who = await booked(stand)
    told = await adviser_falls_ill(stand, who)
    await who.type("Datenschutz")
    assert (await who.state()).flow == "privacy"
    assert (await state_of(stand, told.notice))[0] is NoticeState.OPEN


async def test_after_another_turn_a_number_is_one_of_the_menu(stand: Stand) -> None:
    who = await booked(stand)
    told = await adviser_falls_ill(stand, who)
    await who.command(Command.HELP)
    await who.type("2")
    assert (await state_of(stand, told.notice))[0] is NoticeState.OPEN


async def test_an_open_question_gets_the_words_that_are_typed(stand: Stand) -> None:
    who = await booked(stand)
    await who.press("new")
    stand.now += LONG
    told = await tell(stand, who, NoticeKind.REMINDER)
    before = await who.state()
    await who.type("1")
    assert (await state_of(stand, told.notice))[0] is NoticeState.OPEN
    assert (await who.state()).step != before.step


async def test_with_two_new_notices_nobody_knows_which_is_meant(stand: Stand) -> None:
    who = await booked(stand)
    first = await tell(stand, who, NoticeKind.REMINDER)
    second = await tell(stand, who, NoticeKind.PLACE)
    await who.type("1")
    states = [(await state_of(stand, one.notice))[0] for one in (first, second)]
    assert states == [NoticeState.OPEN, NoticeState.OPEN]


async def test_a_notice_of_somebody_else_is_nobodys_business(stand: Stand) -> None:
    who = await booked(stand)
    told = await adviser_falls_ill(stand, who)
    other = someone(stand, "other")
    await other.to_booked()
    await answers(other, told.notice, NoticeOption.TAKE_1)
    assert "gilt nicht mehr" in words(other)
    assert (await state_of(stand, told.notice))[0] is NoticeState.OPEN
    await answers(other, NoticeId("unknown"), NoticeOption.FINE)
    assert "gilt nicht mehr" in words(other)


async def test_a_button_that_was_never_offered_does_nothing(stand: Stand) -> None:
    who = await booked(stand)
    told = await tell(stand, who, NoticeKind.REMINDER)
    await answers(who, told.notice, NoticeOption.TAKE_1)
    assert (await state_of(stand, told.notice))[0] is NoticeState.OPEN
    await answers(who, told.notice, NoticeOption.DECLINE)
    assert (await state_of(stand, told.notice))[0] is NoticeState.OPEN


async def test_who_has_no_conversation_any_more_can_answer(stand: Stand) -> None:
    who = await booked(stand, channel=TELEGRAM, language="ar")
    told = await tell(stand, who, NoticeKind.REMINDER)
    assert who.person is not None
    async with stand.database.transaction() as tx:
        await delete_conversation(tx, who.person)
    who.hint = Lang("de")
    await answers(who, told.notice, NoticeOption.COME)
    assert (await appointment_of(stand, who)).person_confirmed_at is not None
    assert {one.language for one in who.heard if not isinstance(one, Asked)} == {"ar"}
    asked = [one.question.step for one in who.heard if isinstance(one, Asked)]
    assert asked == ["choose"]


async def test_what_is_over_cannot_be_moved_or_cancelled_any_more(stand: Stand) -> None:
    who = await booked(stand)
    told = await tell(stand, who, NoticeKind.REMINDER)
    stand.now += timedelta(days=30)
    for option in (NoticeOption.MOVE, NoticeOption.CANCEL):
        await answers(who, told.notice, option)
        assert "gilt nicht mehr" in words(who)
        assert (await who.state()).flow == "menu"
