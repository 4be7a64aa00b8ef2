"""Times that are held for people and that a later change takes: they hear of it; undoing brings them back."""

from datetime import timedelta

from sqlalchemy import bindparam, select, update

from domain.appointments import BookingStatus, Moved
from domain.ids import BookingId, NoticeId
from domain.notices import NoticeKind, NoticeState, ToTell
from domain.office_changes import AbsenceKind, CloseDays, Outcome, Policy, TakeAbsence
from storage import tables as t
from storage.appointments import stored_appointment
from storage.change_answers import answer_notice
from storage.change_apply import AppliedChange
from storage.change_undo import Undone
from storage.database import Database, Statement
from storage.offers import held_alternatives, take_alternative, tiers_around
from storage.vacancies import waiting_entries
from tests.storage.changes import (
    BOOKINGS,
    ESCHE,
    NEXT_TUESDAY,
    NOTICES,
    THE_TUESDAY,
    WAITING,
    closing,
    directory_of,
    do,
    every_offer_holds_something,
    holds_together,
    one_pending_notice_each,
    preview,
    rows,
    told,
    two_places,
    undo,
    vacancy,
)
from tests.storage.offices import NOW, PLACE, TUESDAY_9, after, appoint

ESCHE_AT_NINE = TakeAbsence(staff=ESCHE, start=TUESDAY_9, end=after(30), kind=AbsenceKind.ILL)
EVERYWHERE = CloseDays(place=None, first=THE_TUESDAY, last=NEXT_TUESDAY)
OFFER_NOTED = Statement(
    update(t.waiting).where(t.waiting.c.id == bindparam("entry")).values(status="offered", offers=2)
)
OFFERED = Statement(select(t.waiting).where(t.waiting.c.status == "offered"))


async def offered(database: Database) -> tuple[BookingId, AppliedChange, ToTell]:
    """Somebody whose appointment a change took and who can choose from three others."""
    await two_places(database)
    amira = await appoint(database, "amira", with_record=True)
    done = await do(database, closing(), Policy.OFFER)
    [tell] = done.tell
    assert len(tell.offers) == 3
    return amira.booking, done, tell


async def undone(database: Database, done: AppliedChange) -> Undone:
    outcome = await undo(database, done.change, weeks=3)
    assert isinstance(outcome, Undone)
    await holds_together(database)
    await every_offer_holds_something(database)
    await one_pending_notice_each(database)
    return outcome


async def starts(database: Database, notice: NoticeId) -> list[object]:
    async with database.reading() as reader:
        ever = await held_alternatives(reader, notice)
    return [one.start for one in ever if one.status is BookingStatus.OFFERED]


async def test_who_loses_one_of_three_times_is_told_of_the_other_two(database: Database) -> None:
    booking, _, first = await offered(database)
    for policy in Policy:
        [shown] = (await preview(database, ESCHE_AT_NINE, policy)).affected
        assert (shown.booking, shown.outcome) == (booking, Outcome.OFFER)
        assert shown.possible == {Outcome.OFFER}
        assert [one.start for one in shown.alternatives] == [one.start for one in first.offers[1:]]
    again = (await told(database, await do(database, ESCHE_AT_NINE, Policy.CANCEL)))["amira"]
    assert (again.kind, again.offers, again.reason) == (NoticeKind.OFFER, first.offers[1:], first.reason)
    assert again.until == first.until
    states = {row["id"]: row["state"] for row in await rows(database, NOTICES)}
    assert states == {first.notice: NoticeState.WITHDRAWN, again.notice: NoticeState.OPEN}
    async with database.transaction() as tx:
        outcome = await take_alternative(tx, again.notice, 2, now=NOW)
        assert isinstance(outcome, Moved)
        await answer_notice(tx, again.notice, "2", now=NOW)
    assert (outcome.appointment.booking, outcome.appointment.start) == (booking, first.offers[2].start)
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_undoing_gives_back_the_time_that_was_lost(database: Database) -> None:
    booking, first_change, first = await offered(database)
    second = await do(database, ESCHE_AT_NINE)
    back = await undone(database, second)
    [tell] = back.tell
    assert (tell.kind, tell.offers, back.left) == (NoticeKind.OFFER, first.offers, ())
    assert await starts(database, tell.notice) == [one.start for one in first.offers]
    restored = await undone(database, first_change)
    assert [one.kind for one in restored.tell] == [NoticeKind.RESTORED]
    async with database.reading() as reader:
        assert (await stored_appointment(reader, booking)).start == TUESDAY_9


async def test_who_took_one_of_the_times_left_keeps_it(database: Database) -> None:
    booking, _, _ = await offered(database)
    second = await do(database, ESCHE_AT_NINE)
    [tell] = second.tell
    async with database.transaction() as tx:
        assert isinstance(await take_alternative(tx, tell.notice, 1, now=NOW), Moved)
        await answer_notice(tx, tell.notice, "1", now=NOW)
    back = await undone(database, second)
    assert (back.tell, back.left) == ((), (booking,))


async def test_undoing_gives_back_all_times_that_were_lost(database: Database) -> None:
    booking, _, first = await offered(database)
    for policy, kind in ((Policy.OFFER, NoticeKind.OFFER), (Policy.CANCEL, NoticeKind.CANCELLED)):
        second = await do(database, EVERYWHERE, policy, weeks=3)
        assert [one.kind for one in second.tell] == [kind]
        back = await undone(database, second)
        [tell] = back.tell
        assert (tell.kind, tell.offers, back.left) == (NoticeKind.OFFER, first.offers, ())
        assert await rows(database, WAITING) == []
        async with database.reading() as reader:
            assert (await stored_appointment(reader, booking)).status is BookingStatus.DISPLACED


async def test_what_was_kept_for_somebody_who_waits_is_taken_back_and_she_hears_of_it(
    database: Database,
) -> None:
    await two_places(database)
    amira = await appoint(database, "amira", with_record=True)
    await do(database, closing(), Policy.CANCEL)
    directory = await directory_of(database)
    async with database.transaction() as tx:
        [entry] = await waiting_entries(tx, NOW)
        lost = await stored_appointment(tx, amira.booking)
    notice = await vacancy(database, lost, tiers_around(directory, PLACE))
    async with database.transaction() as tx:
        await tx.execute(OFFER_NOTED, entry=entry.id)
    [row] = await rows(database, OFFERED)
    assert row["offers"] == 2
    [kept] = [row for row in await rows(database, BOOKINGS) if row["status"] == "offered"]
    shown = await preview(database, ESCHE_AT_NINE)
    assert (shown.affected, shown.holds_ended) == ((), 1)
    done = await do(database, ESCHE_AT_NINE)
    tell = (await told(database, done))["amira"]
    assert tell.kind is NoticeKind.CANCELLED
    assert tell.visit is not None
    assert (tell.visit.start, tell.visit.place) == (TUESDAY_9, kept["place_id"])
    [row] = await rows(database, WAITING)
    assert (row["status"], row["offers"], row["priority"]) == ("waiting", 1, 1)
    states = {row["id"]: row["state"] for row in await rows(database, NOTICES)}
    assert states[notice] == NoticeState.WITHDRAWN
    await undone(database, done)
    async with database.reading() as reader:
        [ready] = await waiting_entries(reader, NOW + timedelta(minutes=1))
    assert (ready.ready, ready.turned_down) == (True, frozenset()), "she did not turn it down"
