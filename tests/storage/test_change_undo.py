"""A change taken back: what nobody has answered is what it was, and what somebody answered stays."""

from dataclasses import replace
from datetime import time, timedelta

from sqlalchemy import select

from domain.appointments import BookingStatus, CancelledBy, Held, Moved
from domain.ids import ChangeId, OrganisationId, RuleId
from domain.notices import NoticeKind, NoticeState
from domain.office_changes import (
    AbsenceKind,
    AddRules,
    ChangeState,
    EndPost,
    NotUndone,
    Outcome,
    Policy,
    Relocate,
    ReplaceRule,
    RuleDraft,
    TakeAbsence,
)
from storage import tables as t
from storage.appointments import stored_appointment
from storage.bookings import cancel, hold, move
from storage.change_answers import answer_notice
from storage.change_apply import AppliedChange
from storage.change_history import change_report, list_changes
from storage.change_undo import Undone
from storage.database import Database, Statement
from storage.offers import take_alternative, tiers_around
from storage.office_rules import load_absences, load_closures, load_rules, load_staff
from tests.storage.changes import (
    BIRKE,
    CLAIMS,
    CLERK,
    NOTICES,
    SESSIONS,
    THE_TUESDAY,
    TICKS,
    WAITING,
    WEEKS,
    closing,
    directory_of,
    do,
    holds_together,
    new_id,
    one_pending_notice_each,
    rows,
    told,
    two_places,
    undo,
    vacancy,
)
from tests.storage.offices import (
    NOW,
    ORGANISATION,
    OTHER_PLACE,
    PLACE,
    TODAY,
    TUESDAY_9,
    add_person,
    adviser,
    after,
    appoint,
    office,
    open_office,
    wants,
)

RECORDS = Statement(select(t.intake_record))


async def undone(database: Database, done: AppliedChange) -> Undone:
    outcome = await undo(database, done.change)
    assert isinstance(outcome, Undone)
    return outcome


async def test_a_move_is_taken_back(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    done = await do(database, closing())
    back = await undone(database, done)
    tell = (await told(database, back))[amira.person]
    assert (tell.kind, back.left) == (NoticeKind.RESTORED, ())
    async with database.reading() as reader:
        found = await stored_appointment(reader, amira.booking)
        assert await load_closures(reader) == ()
    assert found == replace(amira, sequence=2, version=amira.version + 2, language_match=False)
    assert [row["state"] for row in await rows(database, NOTICES)] == [
        NoticeState.WITHDRAWN,
        NoticeState.OPEN,
    ]
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_an_offer_is_taken_back_with_everything_it_held(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    done = await do(database, closing(), Policy.OFFER)
    assert len(await rows(database, CLAIMS)) == 3 * 6
    await undone(database, done)
    async with database.reading() as reader:
        found = await stored_appointment(reader, amira.booking)
    assert (found.status, found.start, found.sequence) == (BookingStatus.CONFIRMED, amira.start, 1)
    assert len(await rows(database, CLAIMS)) == 6
    await holds_together(database)


async def test_a_cancelled_appointment_lives_again_with_its_record(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira", with_record=True)
    done = await do(database, closing(), Policy.CANCEL)
    assert [row["status"] for row in await rows(database, RECORDS)] == ["received"]
    await undone(database, done)
    async with database.reading() as reader:
        assert (await stored_appointment(reader, amira.booking)).status is BookingStatus.CONFIRMED
    assert [row["status"] for row in await rows(database, RECORDS)] == ["appointment_made"]
    assert await rows(database, WAITING) == []
    await holds_together(database)


async def test_what_was_answered_stays(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    boris = await appoint(database, "boris", after(30))
    done = await do(database, closing(), Policy.OFFER, {boris.booking: Outcome.CANCEL})
    tells = await told(database, done)
    async with database.transaction() as tx:
        notice = tells[amira.person].notice
        outcome = await take_alternative(tx, notice, 1, now=NOW)
        assert isinstance(outcome, Moved)
        await answer_notice(tx, notice, "1", now=NOW)
    back = await undone(database, done)
    assert back.left == (amira.booking,)
    assert [one.person for one in back.tell] == [boris.person]
    async with database.reading() as reader:
        assert await stored_appointment(reader, amira.booking) == outcome.appointment
        assert (await stored_appointment(reader, boris.booking)).start == boris.start
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_what_somebody_chose_without_an_answer_to_the_notice_stays(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    boris = await appoint(database, "boris", after(30))
    done = await do(database, closing(), Policy.MOVE, {boris.booking: Outcome.CANCEL})
    directory = await directory_of(database)
    async with database.transaction() as tx:
        moved = await stored_appointment(tx, amira.booking)
        request = wants(amira.person, after(7 * 24 * 60))
        assert isinstance(
            await move(tx, moved.booking, version=moved.version, request=request, now=NOW), Moved
        )
        lost = await stored_appointment(tx, boris.booking)
    notice = await vacancy(database, lost, tiers_around(directory, PLACE))
    async with database.transaction() as tx:
        assert isinstance(await take_alternative(tx, notice, 1, now=NOW), Moved)
        await answer_notice(tx, notice, "1", now=NOW)
        chosen = [await stored_appointment(tx, one.booking) for one in (amira, boris)]
    back = await undone(database, done)
    assert (back.tell, set(back.left)) == ((), {amira.booking, boris.booking})
    async with database.reading() as reader:
        assert [await stored_appointment(reader, one.booking) for one in (amira, boris)] == chosen
    await holds_together(database)


async def test_after_ten_minutes_and_a_second_time_nothing_is_undone(database: Database) -> None:
    await two_places(database)
    await appoint(database, "amira")
    done = await do(database, closing())
    late = await undo(database, done.change, now=NOW + timedelta(minutes=10, seconds=1))
    assert late == NotUndone(done.change)
    assert isinstance(await undo(database, done.change, now=NOW + timedelta(minutes=10)), Undone)
    assert await undo(database, done.change) == NotUndone(done.change)


async def test_an_address_is_taken_back_for_everybody(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    edit = Relocate(place=PLACE, first=THE_TUESDAY, last=THE_TUESDAY, address="Am Markt 1")
    done = await do(database, edit)
    async with database.transaction() as tx:
        await answer_notice(tx, done.tell[0].notice, "fine", now=NOW)
    back = await undone(database, done)
    assert [(one.person, one.kind) for one in back.tell] == [(amira.person, NoticeKind.RESTORED)]
    assert (await directory_of(database)).relocations == ()
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_rules_posts_and_absences_are_what_they_were(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=WEEKS)
    await appoint(database, "amira")
    draft = RuleDraft(
        place=PLACE, staff=BIRKE, weekday=2, starts=time(9), ends=time(10), valid_from=THE_TUESDAY
    )
    edits = (
        ReplaceRule(rule=RuleId("birke-0900"), from_day=THE_TUESDAY, draft=draft),
        ReplaceRule(rule=RuleId("birke-0900"), from_day=THE_TUESDAY, draft=None),
        AddRules(rules=(draft,)),
        EndPost(staff=BIRKE, last_day=TODAY),
        TakeAbsence(staff=BIRKE, start=after(10), end=after(20), kind=AbsenceKind.LATE),
    )
    async with database.reading() as reader:
        before = await load_rules(reader), await load_staff(reader), await load_absences(reader, TODAY)
    for edit in edits:
        done = await do(database, edit)
        await undone(database, done)
        async with database.reading() as reader:
            now = await load_rules(reader), await load_staff(reader), await load_absences(reader, TODAY)
        assert now == before
        assert {row["rule_id"] for row in await rows(database, SESSIONS)} == {"birke-0900"}
        assert len(await rows(database, TICKS)) == WEEKS * 12
        await holds_together(database)
        await one_pending_notice_each(database)


async def test_what_somebody_booked_meanwhile_is_not_taken_from_her(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=WEEKS)
    draft = RuleDraft(
        place=PLACE, staff=BIRKE, weekday=1, starts=time(14), ends=time(15), valid_from=THE_TUESDAY
    )
    done = await do(database, AddRules(rules=(draft,)))
    amira = await appoint(database, "amira", after(5 * 60))
    assert await undo(database, done.change) == NotUndone(done.change)
    async with database.reading() as reader:
        assert await stored_appointment(reader, amira.booking) == amira
        assert len(await load_rules(reader)) == 2
    boris = await add_person(database, "boris")
    async with database.transaction() as tx:
        await cancel(tx, amira.booking, by=CancelledBy.PERSON, now=NOW)
        held = await hold(tx, wants(boris, after(5 * 60)), now=NOW, new_id=new_id)
        assert isinstance(held, Held)
    await undone(database, done)
    async with database.reading() as reader:
        assert (await stored_appointment(reader, held.appointment.booking)).status is BookingStatus.EXPIRED
    assert {row["local_start"] for row in await rows(database, SESSIONS)} == {"09:00"}
    await holds_together(database)


async def test_who_took_one_of_the_new_times_is_not_left_alone_there(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=WEEKS)
    await appoint(database, "amira")
    draft = RuleDraft(
        place=PLACE, staff=BIRKE, weekday=3, starts=time(9), ends=time(10), valid_from=THE_TUESDAY
    )
    done = await do(database, ReplaceRule(rule=RuleId("birke-0900"), from_day=THE_TUESDAY, draft=draft))
    [tell] = done.tell
    async with database.transaction() as tx:
        assert isinstance(await take_alternative(tx, tell.notice, 1, now=NOW), Moved)
        await answer_notice(tx, tell.notice, "1", now=NOW)
    assert await undo(database, done.change) == NotUndone(done.change)
    await holds_together(database)


async def test_what_others_changed_since_is_not_undone(database: Database) -> None:
    await two_places(database)
    first = await do(database, EndPost(staff=BIRKE, last_day=THE_TUESDAY))
    second = await do(database, EndPost(staff=BIRKE, last_day=TODAY))
    assert await undo(database, first.change) == NotUndone(first.change)
    async with database.reading() as reader:
        assert {one.id: one.ends_on for one in await load_staff(reader)}[BIRKE] == TODAY
    await undone(database, second)
    await undone(database, first)


async def test_time_given_to_somebody_else_meanwhile_stays_hers(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche")), weeks=WEEKS)
    amira = await appoint(database, "amira")
    assert amira.resource == "birke"
    done = await do(database, TakeAbsence(staff=BIRKE, start=after(0), end=after(10), kind=AbsenceKind.LATE))
    async with database.reading() as reader:
        moved = await stored_appointment(reader, amira.booking)
    assert moved.resource == "esche"
    boris = await appoint(database, "boris", after(15), minutes=15)
    assert boris.resource == "birke"
    back = await undone(database, done)
    assert (back.tell, back.left) == ((), (amira.booking,))
    async with database.reading() as reader:
        assert await stored_appointment(reader, amira.booking) == moved
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_the_history_says_what_became_of_each(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira", with_record=True)
    boris = await appoint(database, "boris", after(30))
    edit = closing()
    done = await do(database, edit, Policy.OFFER, {boris.booking: Outcome.CANCEL})
    async with database.transaction() as tx:
        notice = (await told(database, done))[amira.person].notice
        await take_alternative(tx, notice, 1, now=NOW)
        await answer_notice(tx, notice, "1", now=NOW)
    async with database.reading() as reader:
        [line] = await list_changes(reader, ORGANISATION)
        assert await list_changes(reader, OrganisationId("others")) == ()
        assert await list_changes(reader, ORGANISATION, before=NOW) == ()
        report = await change_report(reader, done.change)
    assert report is not None
    assert report.line == line
    assert (line.by, line.edit, line.affected, line.open_notices) == (CLERK, edit, 2, 0)
    assert (line.state, line.undone_at) == (ChangeState.DONE, None)
    first, second = report.bookings
    assert (first.case_code, first.language, first.channel, first.answer) == ("AMIRAXXX", "uk", "web", "1")
    assert (first.from_place, first.from_start, first.place) == (PLACE, TUESDAY_9, OTHER_PLACE)
    assert (first.outcome, second.outcome) == (Outcome.OFFER, Outcome.CANCEL)
    assert (second.status, second.waiting) == (BookingStatus.CANCELLED_BY_OFFICE, True)
    assert (report.answered, report.waiting, report.reminded, report.with_priority) == (1, 0, 0, 1)
    await undone(database, done)
    async with database.reading() as reader:
        [line] = await list_changes(reader, ORGANISATION)
        assert await change_report(reader, ChangeId("nothing")) is None
    assert (line.state, line.undone_at, line.undone_by) == (ChangeState.UNDONE, NOW, CLERK)
