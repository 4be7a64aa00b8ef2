"""A change of office hours: who is affected, what becomes of each, done whole or not at all."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import select

from domain.appointments import AppointmentPolicy, BookingStatus
from domain.errors import Conflict
from domain.ids import Lang, StaffId
from domain.notices import NoticeKind
from domain.office_changes import (
    CloseDays,
    Decision,
    Outcome,
    Outdated,
    Policy,
    RuleDraft,
)
from domain.slots import AdviserWish, SlotWish
from domain.staff import Gender
from storage import tables as t
from storage.appointments import stored_appointment
from storage.change_apply import AppliedChange, apply_change
from storage.database import Database, Statement
from storage.offers import held_alternatives
from storage.office_rules import load_absences, load_closures
from tests.storage.changes import (
    BIRKE,
    BOOKINGS,
    CLAIMS,
    CLERK,
    NEXT_TUESDAY,
    NOTICES,
    SESSIONS,
    THE_TUESDAY,
    TICKS,
    WAITING,
    WEEKS,
    away,
    closing,
    decide,
    directory_of,
    do,
    holds_together,
    one_pending_notice_each,
    preview,
    rows,
    told,
    two_places,
)
from tests.storage.offices import (
    NOW,
    ORGANISATION,
    OTHER_PLACE,
    PLACE,
    TODAY,
    TOWN,
    TUESDAY_9,
    adviser,
    after,
    appoint,
    ids,
    office,
    open_office,
    tuesdays,
)

TWO_PEOPLE = (("amira", TUESDAY_9), ("boris", after(30)))
RECORDS = Statement(select(t.intake_record))


def draft(starts: time, ends: time, *, weekday: int = 1, staff: StaffId = BIRKE) -> RuleDraft:
    return RuleDraft(
        place=PLACE, staff=staff, weekday=weekday, starts=starts, ends=ends, valid_from=THE_TUESDAY
    )


async def test_a_closed_day_moves_people_to_the_place_nearby(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    shown = await preview(database, closing())
    assert [(one.booking, one.outcome) for one in shown.affected] == [(amira.booking, Outcome.MOVE)]
    done = await do(database, closing())
    tell = (await told(database, done))["amira"]
    assert tell.kind is NoticeKind.MOVED
    assert tell.former is not None
    assert tell.visit is not None
    assert (tell.former.place, tell.visit.place) == (PLACE, OTHER_PLACE)
    assert tell.visit.start == amira.start
    async with database.reading() as reader:
        moved = await stored_appointment(reader, amira.booking)
    assert moved == replace(
        amira,
        place=OTHER_PLACE,
        resource=StaffId("esche"),
        sequence=1,
        version=amira.version + 1,
        language_match=False,
    )
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_a_move_stays_in_the_place_and_suits_the_wish(database: Database) -> None:
    staff = [
        adviser("birke", gender=Gender.WOMAN),
        adviser("ahorn", "uk", gender=Gender.MAN),
        adviser("esche", gender=Gender.WOMAN),
    ]
    await open_office(database, office(*staff), weeks=2)
    wish = SlotWish(Lang("de"), AdviserWish.WOMAN)
    amira = await appoint(database, "amira", wish=wish)
    assert amira.resource == "birke"
    await do(database, away(TUESDAY_9, after(60)))
    async with database.reading() as reader:
        moved = await stored_appointment(reader, amira.booking)
    assert (moved.place, moved.resource, moved.wish_match) == (PLACE, "esche", True)
    await holds_together(database)


async def test_nobody_is_sent_elsewhere_when_there_is_no_time_to_tell_her(database: Database) -> None:
    await two_places(database)
    await appoint(database, "amira")
    shown = await preview(database, closing(), now=TUESDAY_9 - timedelta(minutes=90))
    assert [one.outcome for one in shown.affected] == [Outcome.OFFER]


async def test_two_people_never_get_the_same_target(database: Database) -> None:
    staff = [adviser(name) for name in ("ahorn", "birke", "esche")]
    rules = (tuesdays("ahorn"), tuesdays("birke"), tuesdays("esche", place=OTHER_PLACE))
    await open_office(database, office(*staff, rules=rules), weeks=3)
    for name in ("amira", "boris"):
        await appoint(database, name)
    done = await do(database, closing())
    assert sorted(one.kind for one in done.tell) == [NoticeKind.MOVED, NoticeKind.OFFER]
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_no_target_lies_in_what_the_same_edit_closes(database: Database) -> None:
    await two_places(database)
    for name, start in (("amira", TUESDAY_9), ("boris", after(30))):
        await appoint(database, name, start)
    edit = CloseDays(place=None, first=THE_TUESDAY, last=THE_TUESDAY)
    done = await do(database, edit)
    assert {one.kind for one in done.tell} == {NoticeKind.OFFER}
    offered = [offer.start.date() for one in done.tell for offer in one.offers]
    assert set(offered) == {NEXT_TUESDAY}
    assert len(offered) == 4
    await holds_together(database)


async def test_an_offer_holds_the_three_earliest_times_for_two_days(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    shown = await preview(database, closing(), Policy.OFFER)
    [one] = shown.affected
    assert one.possible == {Outcome.MOVE, Outcome.OFFER, Outcome.CANCEL}
    done = await do(database, closing(), Policy.OFFER)
    tell = (await told(database, done))["amira"]
    assert tell.kind is NoticeKind.OFFER
    assert [(offer.place, offer.start) for offer in tell.offers] == [
        (OTHER_PLACE, TUESDAY_9),
        (OTHER_PLACE, after(30)),
        (PLACE, TUESDAY_9 + timedelta(days=7)),
    ]
    assert [(a.place, a.start) for a in one.alternatives] == [(o.place, o.start) for o in tell.offers]
    assert tell.until == NOW + timedelta(hours=48)
    async with database.reading() as reader:
        held = await held_alternatives(reader, tell.notice)
    assert [alternative.hold_until for alternative in held] == [
        TUESDAY_9 - timedelta(hours=2),
        after(30) - timedelta(hours=2),
        tell.until,
    ]
    assert tell.visit is not None
    assert tell.visit.start == amira.start
    async with database.reading() as reader:
        lost = await stored_appointment(reader, amira.booking)
    assert (lost.status, lost.start, lost.place) == (BookingStatus.DISPLACED, amira.start, PLACE)
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_an_offer_far_ahead_stands_for_48_hours(database: Database) -> None:
    await two_places(database, weeks=4)
    await appoint(database, "amira", TUESDAY_9 + timedelta(days=7))
    [tell] = (await do(database, closing(NEXT_TUESDAY), Policy.OFFER)).tell
    early = next(offer.start for offer in tell.offers)
    assert early == TUESDAY_9
    assert tell.until == NOW + timedelta(hours=48)
    boris = await appoint(database, "boris", TUESDAY_9 + timedelta(days=14))
    everything = CloseDays(place=None, first=THE_TUESDAY, last=date(2026, 12, 8))
    offers = {one.person: one for one in (await do(database, everything, Policy.OFFER, weeks=4)).tell}
    assert offers[boris.person].until == NOW + timedelta(hours=48)


async def test_offers_leave_time_to_answer(database: Database) -> None:
    await two_places(database)
    await appoint(database, "amira", after(30))
    at_six, at_nine = TUESDAY_9 - timedelta(hours=15), TUESDAY_9 - timedelta(hours=12)
    [one] = (await preview(database, closing(), Policy.OFFER, now=at_six)).affected
    assert one.alternatives[0].start == TUESDAY_9
    [late] = (await preview(database, closing(), Policy.OFFER, now=at_nine)).affected
    assert late.alternatives[0].start == TUESDAY_9 + timedelta(days=7)


async def test_nothing_is_offered_after_the_deadline_of_the_record(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira", with_record=True, deadline=NEXT_TUESDAY)
    boris = await appoint(database, "boris", after(30), with_record=True, deadline=date(2026, 11, 30))
    edit = CloseDays(place=None, first=THE_TUESDAY, last=THE_TUESDAY)
    shown = {one.booking: one for one in (await preview(database, edit)).affected}
    assert {one.start.date() for one in shown[amira.booking].alternatives} == {NEXT_TUESDAY}
    assert shown[boris.booking].possible == {Outcome.CANCEL}
    assert shown[boris.booking].case_code == "BORISXXX"


async def test_without_alternatives_the_office_cancels_with_priority(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=1)
    wish = SlotWish(Lang("de"), AdviserWish.WOMAN)
    amira = await appoint(database, "amira", minutes=45, wish=wish, with_record=True)
    [one] = (await preview(database, closing(), weeks=1)).affected
    assert one.possible == {Outcome.CANCEL}
    [tell] = (await do(database, closing(), weeks=1)).tell
    assert (tell.kind, tell.offers) == (NoticeKind.CANCELLED, ())
    [entry] = await rows(database, WAITING)
    assert {name: entry[name] for name in ("person_id", "record_id", "municipality_id", "language")} == {
        "person_id": "amira",
        "record_id": "record-amira",
        "municipality_id": TOWN,
        "language": "uk",
    }
    assert (entry["minutes"], entry["party_size"], entry["adviser_wish"]) == (45, 2, "woman")
    assert (entry["priority"], entry["booking_id"]) == (1, amira.booking)
    [record] = await rows(database, RECORDS)
    assert record["status"] == "received"
    await holds_together(database)


async def test_staff_override_single_appointments_with_what_is_possible(database: Database) -> None:
    await two_places(database)
    names = {name: await appoint(database, name, start) for name, start in TWO_PEOPLE}
    wanted = {names["amira"].booking: Outcome.CANCEL, names["boris"].booking: Outcome.TELL}
    shown = {one.booking: one for one in (await preview(database, closing(), overrides=wanted)).affected}
    assert shown[names["amira"].booking].outcome is Outcome.CANCEL
    assert shown[names["amira"].booking].chosen
    assert shown[names["boris"].booking].outcome is Outcome.MOVE
    assert not shown[names["boris"].booking].chosen
    done = await told(database, await do(database, closing(), Policy.MOVE, wanted))
    assert {str(person): one.kind for person, one in done.items()} == {
        "amira": NoticeKind.CANCELLED,
        "boris": NoticeKind.MOVED,
    }


async def test_the_same_decision_twice_does_nothing_twice(database: Database) -> None:
    await two_places(database)
    await appoint(database, "amira")
    for edit in (closing(), closing(date(2026, 12, 3)), away(after(60 * 24), after(60 * 25))):
        shown = await preview(database, edit)
        decision = Decision(edit, Policy.MOVE, version=shown.version)
        assert isinstance(await decide(database, decision), AppliedChange)
        before = await rows(database, BOOKINGS), await rows(database, NOTICES)
        again = await decide(database, decision)
        assert isinstance(again, Outdated)
        assert (await rows(database, BOOKINGS), await rows(database, NOTICES)) == before
    async with database.reading() as reader:
        assert len(await load_closures(reader)) == 2
        assert len(await load_absences(reader, TODAY)) == 1


async def test_who_booked_meanwhile_is_shown_before_anything_is_done(database: Database) -> None:
    await two_places(database)
    shown = await preview(database, closing())
    amira = await appoint(database, "amira")
    outcome = await decide(database, Decision(closing(), Policy.MOVE, version=shown.version))
    assert isinstance(outcome, Outdated)
    assert [one.booking for one in outcome.preview.affected] == [amira.booking]
    assert await rows(database, NOTICES) == []
    async with database.reading() as reader:
        assert await stored_appointment(reader, amira.booking) == amira
        assert await load_closures(reader) == ()


async def test_a_target_that_is_taken_meanwhile_changes_the_version(database: Database) -> None:
    await two_places(database)
    await appoint(database, "amira")
    shown = await preview(database, closing())
    await appoint(database, "boris", place=OTHER_PLACE)
    outcome = await decide(database, Decision(closing(), Policy.MOVE, version=shown.version))
    assert isinstance(outcome, Outdated)
    assert [one.outcome for one in outcome.preview.affected] == [Outcome.OFFER]


async def test_past_and_running_appointments_are_not_affected(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    boris = await appoint(database, "boris", after(30))
    shown = await preview(database, closing(), now=after(10))
    assert [one.booking for one in shown.affected] == [boris.booking]
    await do(database, closing(), now=after(10))
    async with database.reading() as reader:
        assert await stored_appointment(reader, amira.booking) == amira
    await holds_together(database)


async def everything(database: Database) -> list[object]:
    counts = [len(await rows(database, one)) for one in (NOTICES, SESSIONS, TICKS, CLAIMS)]
    bookings = [(row["id"], row["status"], row["version"]) for row in await rows(database, BOOKINGS)]
    return [counts, bookings]


async def test_a_change_that_fails_half_way_leaves_nothing(database: Database) -> None:
    await two_places(database)
    await appoint(database, "amira")
    before = await everything(database)
    shown = await preview(database, closing())

    async def fails() -> None:
        directory = await directory_of(database)
        async with database.transaction() as tx:
            await apply_change(
                tx,
                Decision(closing(), Policy.MOVE, version=shown.version),
                by=CLERK,
                organisation=ORGANISATION,
                now=NOW,
                new_id=ids("half"),
                directory=directory,
                policy=AppointmentPolicy(horizon_weeks=WEEKS),
            )
            raise Conflict("the outbox is full")

    with pytest.raises(Conflict):
        await fails()
    assert await everything(database) == before
