"""What people say to a change: an alternative taken, a move declined, offers that later changes take away."""

from datetime import timedelta

from domain.appointments import BookingStatus, Gone, Moved, SlotTaken
from domain.ids import BookingId, Lang, NoticeId
from domain.notices import NoticeKind, NoticeState, ToTell
from domain.office_changes import CloseDays, Policy
from domain.slots import SlotWish
from storage.appointments import stored_appointment
from storage.change_answers import answer_notice, decline_move
from storage.database import Database
from storage.offered import end_offered
from storage.offers import (
    cancel_with_priority,
    find_alternatives,
    held_alternatives,
    hold_alternatives,
    release_alternatives,
    take_alternative,
    tiers_around,
)
from tests.storage.changes import (
    AT_BOTH,
    CLAIMS,
    NEXT_TUESDAY,
    NOTICES,
    THE_TUESDAY,
    WAITING,
    WEEKS,
    closing,
    directory_of,
    do,
    holds_together,
    new_id,
    one_pending_notice_each,
    preview,
    rows,
    vacancy,
)
from tests.storage.offices import (
    NOW,
    OTHER_PLACE,
    PLACE,
    TUESDAY_9,
    adviser,
    after,
    appoint,
    office,
    open_office,
    tuesdays,
)

UK = SlotWish(Lang("uk"))


async def offered(database: Database, *, with_record: bool = False) -> tuple[BookingId, ToTell]:
    """Amira's appointment lost its time; three alternatives are held for her."""
    await open_office(database, office(adviser("birke"), adviser("esche"), rules=AT_BOTH), weeks=WEEKS)
    amira = await appoint(database, "amira", with_record=with_record)
    [tell] = (await do(database, closing(), Policy.OFFER)).tell
    assert len(tell.offers) == 3
    return amira.booking, tell


async def take(database: Database, notice: NoticeId, number: int) -> Moved | SlotTaken | Gone:
    async with database.transaction() as tx:
        outcome = await take_alternative(tx, notice, number, now=NOW)
        if isinstance(outcome, Moved):
            assert await answer_notice(tx, notice, str(number), now=NOW)
        return outcome


async def test_taking_an_alternative_keeps_the_appointment_and_frees_the_others(database: Database) -> None:
    booking, tell = await offered(database)
    outcome = await take(database, tell.notice, 2)
    assert isinstance(outcome, Moved)
    found = outcome.appointment
    assert (found.booking, found.status, found.sequence) == (booking, BookingStatus.CONFIRMED, 1)
    assert (found.place, found.start) == (OTHER_PLACE, after(30))
    assert outcome.previous_start == TUESDAY_9
    assert len(await rows(database, CLAIMS)) == 6
    await holds_together(database)
    await one_pending_notice_each(database)
    assert await take(database, tell.notice, 1) == Gone()


async def test_the_numbers_of_alternatives_stay_when_one_is_gone(database: Database) -> None:
    booking, tell = await offered(database)
    async with database.transaction() as tx:
        first = (await held_alternatives(tx, tell.notice))[0]
        assert await end_offered(tx, first.booking, NOW)
    assert await take(database, tell.notice, 1) == SlotTaken()
    async with database.reading() as reader:
        states = [one.status for one in await held_alternatives(reader, tell.notice)]
    assert states == [BookingStatus.EXPIRED, BookingStatus.OFFERED, BookingStatus.OFFERED]
    outcome = await take(database, tell.notice, 3)
    assert isinstance(outcome, Moved)
    assert outcome.appointment.booking == booking
    assert (outcome.appointment.place, outcome.appointment.start) == (PLACE, TUESDAY_9 + timedelta(days=7))
    await holds_together(database)


async def test_who_loses_every_alternative_is_offered_others(database: Database) -> None:
    booking, tell = await offered(database)
    edit = CloseDays(place=None, first=THE_TUESDAY, last=NEXT_TUESDAY)
    shown = await preview(database, edit, weeks=3)
    assert [one.booking for one in shown.affected] == [booking]
    [again] = (await do(database, edit, weeks=3)).tell
    assert again.kind is NoticeKind.OFFER
    states = {row["id"]: row["state"] for row in await rows(database, NOTICES)}
    assert states == {tell.notice: NoticeState.WITHDRAWN, again.notice: NoticeState.OPEN}
    assert await take(database, tell.notice, 1) == Gone()
    outcome = await take(database, again.notice, 1)
    assert isinstance(outcome, Moved)
    assert outcome.appointment.booking == booking
    await holds_together(database)


async def test_who_declines_a_move_is_offered_other_times(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche"), rules=AT_BOTH), weeks=WEEKS)
    amira = await appoint(database, "amira")
    [moved] = (await do(database, closing())).tell
    directory = await directory_of(database)
    async with database.transaction() as tx:
        tell = await decline_move(tx, moved.notice, now=NOW, new_id=new_id, directory=directory)
        again = await decline_move(tx, moved.notice, now=NOW, new_id=new_id, directory=directory)
    assert again is None
    assert tell is not None
    assert tell.kind is NoticeKind.OFFER
    assert TUESDAY_9 not in {offer.start for offer in tell.offers}
    assert tell.visit is not None
    assert tell.visit.place == OTHER_PLACE
    async with database.reading() as reader:
        assert (await stored_appointment(reader, amira.booking)).status is BookingStatus.DISPLACED
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_a_declined_move_without_alternatives_is_cancelled_with_priority(database: Database) -> None:
    rules = (tuesdays("birke"), tuesdays("esche", place=OTHER_PLACE))
    await open_office(database, office(adviser("birke"), adviser("esche"), rules=rules), weeks=1)
    amira = await appoint(database, "amira", minutes=60)
    [moved] = (await do(database, closing(), weeks=1)).tell
    directory = await directory_of(database)
    async with database.transaction() as tx:
        tell = await decline_move(tx, moved.notice, now=NOW, new_id=new_id, directory=directory)
    assert tell is not None
    assert tell.kind is NoticeKind.CANCELLED
    assert [row["booking_id"] for row in await rows(database, WAITING)] == [amira.booking]
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_what_is_given_back_is_free_again(database: Database) -> None:
    booking, tell = await offered(database, with_record=True)
    async with database.transaction() as tx:
        assert await release_alternatives(tx, tell.notice, now=NOW) == 3
        assert await release_alternatives(tx, tell.notice, now=NOW) == 0
        lost = await stored_appointment(tx, booking)
        assert await cancel_with_priority(tx, lost, now=NOW, new_id=new_id) is not None
        assert await cancel_with_priority(tx, lost, now=NOW, new_id=new_id) is None
    assert await rows(database, CLAIMS) == []
    [entry] = await rows(database, WAITING)
    assert (entry["priority"], entry["booking_id"], entry["record_id"]) == (1, booking, "record-amira")
    await holds_together(database)


async def test_somebody_on_the_waiting_list_gets_what_she_was_offered(database: Database) -> None:
    booking, tell = await offered(database, with_record=True)
    async with database.transaction() as tx:
        await release_alternatives(tx, tell.notice, now=NOW)
        await answer_notice(tx, tell.notice, "cancel", now=NOW)
        await cancel_with_priority(tx, await stored_appointment(tx, booking), now=NOW, new_id=new_id)
        lost = await stored_appointment(tx, booking)
    directory = await directory_of(database)
    notice = await vacancy(database, lost, tiers_around(directory, PLACE))
    outcome = await take(database, notice, 1)
    assert isinstance(outcome, Moved)
    assert (outcome.appointment.booking, outcome.appointment.status) == (booking, BookingStatus.CONFIRMED)
    assert await rows(database, WAITING) == []
    await holds_together(database)


async def test_what_somebody_else_took_meanwhile_is_not_held(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=WEEKS)
    amira = await appoint(database, "amira", after(30))
    async with database.reading() as reader:
        found = await find_alternatives(reader, amira, UK, [[PLACE]], now=NOW)
    assert [one.start for one in found] == [TUESDAY_9, TUESDAY_9 + timedelta(days=7), after(30 + 7 * 1440)]
    boris = await appoint(database, "boris")
    async with database.transaction() as tx:
        held = await hold_alternatives(
            tx, amira, NoticeId("n"), found, until=after(-120), now=NOW, new_id=new_id
        )
    assert [one.start for one in held] == [one.start for one in found[1:]]
    assert boris.start == TUESDAY_9
    await holds_together(database)


async def test_excluded_starts_and_far_places_are_not_found(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche"), rules=AT_BOTH), weeks=WEEKS)
    amira = await appoint(database, "amira")
    async with database.reading() as reader:
        here = await find_alternatives(reader, amira, UK, [[PLACE], [OTHER_PLACE]], now=NOW, most=1)
        not_then = await find_alternatives(reader, amira, UK, [[PLACE]], now=NOW, most=1, exclude={after(30)})
        nowhere = await find_alternatives(reader, amira, UK, [[]], now=NOW)
    assert [(one.place, one.resource, one.start, one.desk_no) for one in here] == [
        (PLACE, "birke", after(30), 1)
    ]
    assert [one.start for one in not_then] == [TUESDAY_9 + timedelta(days=7)]
    assert nowhere == ()
