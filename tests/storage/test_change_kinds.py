"""Each kind of edit: what it takes, what it gives, and what stands against it."""

from dataclasses import replace
from datetime import date, time, timedelta

from domain.appointments import Held, SlotTaken
from domain.ids import Lang, OrganisationId, RecordId, RuleId, StaffId
from domain.notices import NoticeKind
from domain.office_changes import (
    AddRules,
    CloseDays,
    Decision,
    EndPost,
    LiftAbsence,
    LiftClosure,
    Outdated,
    Policy,
    Relocate,
    ReplaceRule,
    RuleDraft,
)
from domain.slots import SlotWish
from domain.ticks import tick_of
from storage.appointments import stored_appointment
from storage.bookings import hold
from storage.database import Database
from storage.holds import confirm
from storage.office_rules import load_absences, load_closures, load_rules, load_staff
from tests.storage.changes import (
    BIRKE,
    NEXT_TUESDAY,
    SESSIONS,
    THE_TUESDAY,
    TICKS,
    WEEKS,
    away,
    closing,
    decide,
    directory_of,
    do,
    holds_together,
    preview,
    rows,
    two_places,
)
from tests.storage.offices import (
    NOW,
    PLACE,
    TODAY,
    TUESDAY_9,
    add_person,
    adviser,
    after,
    appoint,
    ids,
    office,
    open_office,
    tuesdays,
    wants,
)


def draft(starts: time, ends: time, *, weekday: int = 1, staff: StaffId = BIRKE) -> RuleDraft:
    return RuleDraft(
        place=PLACE, staff=staff, weekday=weekday, starts=starts, ends=ends, valid_from=THE_TUESDAY
    )


async def test_another_address_is_told_and_nothing_else_changes(database: Database) -> None:
    await two_places(database)
    amira = await appoint(database, "amira")
    await appoint(database, "boris", TUESDAY_9 + timedelta(days=7))
    edit = Relocate(place=PLACE, first=THE_TUESDAY, last=date(2026, 11, 30), address="Am Markt 1", room="7")
    [tell] = (await do(database, edit)).tell
    assert (tell.person, tell.kind) == ("amira", NoticeKind.PLACE)
    directory = await directory_of(database)
    there, back = directory.place_on(PLACE, THE_TUESDAY), directory.place_on(PLACE, NEXT_TUESDAY)
    assert there is not None
    assert (there.address, there.room, there.name) == ("Am Markt 1", "7", "VHS Stolberg")
    assert back == directory.place(PLACE)
    async with database.reading() as reader:
        assert await stored_appointment(reader, amira.booking) == amira
    await holds_together(database)


async def test_an_absence_takes_only_its_part_of_an_office_hour(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=WEEKS)
    amira = await appoint(database, "amira")
    boris = await appoint(database, "boris", after(30))
    shown = await preview(database, away(after(40), after(55)))
    assert [one.booking for one in shown.affected] == [boris.booking]
    assert (shown.sessions_added, shown.sessions_removed) == (0, 0)
    await do(database, away(after(40), after(55)))
    async with database.reading() as reader:
        assert await stored_appointment(reader, amira.booking) == amira
    here = [row["tick"] for row in await rows(database, TICKS) if row["tick"] < tick_of(after(60))]
    start = tick_of(TUESDAY_9)
    assert sorted(here) == [*range(start, start + 8), start + 11]
    await holds_together(database)


async def test_who_is_choosing_right_now_is_told_that_the_time_is_gone(database: Database) -> None:
    await two_places(database)
    amira = await add_person(database, "amira")
    async with database.transaction() as tx:
        held = await hold(tx, wants(amira), now=NOW, new_id=ids("hold"))
    assert isinstance(held, Held)
    shown = await preview(database, closing())
    assert (shown.affected, shown.holds_ended) == ((), 1)
    await do(database, closing())
    async with database.transaction() as tx:
        outcome = await confirm(tx, held.appointment.booking, version=1, record=RecordId("r"), now=NOW)
    assert outcome == SlotTaken()
    await holds_together(database)


async def test_another_rule_leaves_those_in_peace_whose_time_stays(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=WEEKS)
    amira = await appoint(database, "amira")
    boris = await appoint(database, "boris", after(30))
    edit = ReplaceRule(rule=RuleId("birke-0900"), from_day=THE_TUESDAY, draft=draft(time(9, 30), time(11)))
    shown = await preview(database, edit)
    assert [one.booking for one in shown.affected] == [amira.booking]
    assert [one.start for one in shown.affected[0].alternatives] == [
        after(60),
        after(90),
        TUESDAY_9 + timedelta(days=7, minutes=30),
    ]
    await do(database, edit)
    async with database.reading() as reader:
        assert await stored_appointment(reader, boris.booking) == boris
        rules = {rule.id: rule for rule in await load_rules(reader)}
    [new] = [rule for code, rule in rules.items() if code != "birke-0900"]
    assert rules[RuleId("birke-0900")].valid_to == TODAY
    assert (new.valid_from, new.replaces) == (THE_TUESDAY, "birke-0900")
    assert new.id.startswith("desk.")
    sessions = await rows(database, SESSIONS)
    assert {(row["status"], row["local_start"], row["rule_id"]) for row in sessions} == {
        ("open", "09:30", new.id)
    }
    await holds_together(database)


async def test_a_rule_that_never_held_is_left_out(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=WEEKS)
    await do(database, AddRules(rules=(draft(time(14), time(16)),)))
    async with database.reading() as reader:
        [added] = [rule for rule in await load_rules(reader) if rule.id.startswith("desk.")]
    await do(database, ReplaceRule(rule=added.id, from_day=THE_TUESDAY, draft=None))
    async with database.reading() as reader:
        assert [rule.id for rule in await load_rules(reader)] == ["birke-0900"]


async def test_the_last_day_of_a_post_frees_what_comes_after(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche")), weeks=WEEKS)
    wish = SlotWish(Lang("de"))
    first = await appoint(database, "amira", wish=wish)
    later = await appoint(database, "boris", TUESDAY_9 + timedelta(days=7), wish=wish)
    assert (first.resource, later.resource) == ("birke", "birke")
    edit = EndPost(staff=BIRKE, last_day=date(2026, 11, 30))
    [tell] = (await do(database, edit)).tell
    assert (tell.person, tell.kind) == ("boris", NoticeKind.MOVED)
    async with database.reading() as reader:
        assert (await stored_appointment(reader, later.booking)).resource == "esche"
        posts = {one.id: one.ends_on for one in await load_staff(reader)}
    assert posts[BIRKE] == date(2026, 11, 30)


async def test_what_is_lifted_opens_again(database: Database) -> None:
    await two_places(database)
    await do(database, closing())
    await do(database, away(after(7 * 24 * 60), after(7 * 24 * 60 + 30)))
    async with database.reading() as reader:
        [closure] = await load_closures(reader)
        [absence] = await load_absences(reader, TODAY)
    shown = await preview(database, LiftClosure(closure=closure.id))
    assert (shown.sessions_added, shown.affected) == (1, ())
    await do(database, LiftClosure(closure=closure.id))
    await do(database, LiftAbsence(absence=absence.id))
    assert len(await rows(database, TICKS)) == 4 * 12
    gone = await preview(database, LiftClosure(closure=closure.id))
    assert gone.impossible == ("Diese Schließung ist schon aufgehoben.",)
    outcome = await decide(
        database, Decision(LiftClosure(closure=closure.id), Policy.MOVE, version=gone.version)
    )
    assert isinstance(outcome, Outdated)


async def test_nobody_can_be_in_two_places_at_once(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=WEEKS)
    edit = AddRules(rules=(draft(time(9, 30), time(11)),))
    shown = await preview(database, edit)
    [said] = shown.impossible
    assert said == (
        "Birke wäre am 24.11.2026 zur selben Zeit zweimal eingeteilt: "
        "VHS Stolberg 09:00–10:00 und VHS Stolberg 09:30–11:00."
    )
    outcome = await decide(database, Decision(edit, Policy.MOVE, version=shown.version))
    assert isinstance(outcome, Outdated)
    async with database.reading() as reader:
        assert len(await load_rules(reader)) == 1


async def test_staff_see_where_no_desk_is_free(database: Database) -> None:
    setup = office(adviser("birke"), adviser("esche"), rules=(tuesdays("birke"),), desks=1)
    await open_office(database, setup, weeks=1)
    edit = AddRules(rules=(draft(time(9), time(10), staff=StaffId("esche")),))
    shown = await preview(database, edit, weeks=1)
    assert shown.conflicts == ("Kein freier Tisch am 24.11.2026: VHS Stolberg 09:00–10:00, Esche.",)
    assert shown.impossible == ()


async def test_who_is_kept_in_an_ended_office_hour_is_affected_when_the_building_closes(
    database: Database,
) -> None:
    setup = office(adviser("birke"), adviser("esche"))
    await open_office(database, setup, weeks=WEEKS)
    amira = await appoint(database, "amira")
    await open_office(database, replace(setup, rules=setup.rules[1:]), weeks=WEEKS)
    assert (await preview(database, closing(NEXT_TUESDAY))).affected == ()
    assert (await preview(database, away(TUESDAY_9, after(30), staff=StaffId("esche")))).affected == ()
    shown = await preview(database, closing())
    assert [one.booking for one in shown.affected] == [amira.booking]
    await do(database, closing())
    await holds_together(database)


async def test_all_places_are_those_of_the_organisation(database: Database) -> None:
    await two_places(database)
    everybody = CloseDays(place=None, first=THE_TUESDAY, last=THE_TUESDAY)
    others = everybody.model_copy(update={"organisation": OrganisationId("others")})
    assert (await preview(database, everybody)).sessions_removed == 2
    assert (await preview(database, others)).sessions_removed == 0
