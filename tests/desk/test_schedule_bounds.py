"""Where planning ends: what is foreign or tampered with is answered like what is not there."""

import json
from dataclasses import replace
from datetime import date, time

import pytest

from desk.change_draft import pack
from domain.ids import ClosureId, PlaceId, RuleId, StaffId
from domain.office_changes import (
    AbsenceKind,
    AddRules,
    CloseDays,
    EndPost,
    Relocate,
    ReplaceRule,
    RuleDraft,
    TakeAbsence,
)
from domain.office_hours import Closure
from tests.desk.changing import APPLY, HERE, PREVIEW, sent
from tests.desk.clerks import Desk
from tests.desk.hours import (
    ALSDORF_HALL,
    HACKLAENDER,
    MONSCHAU_HALL,
    SETUP,
    THURSDAY,
    at,
    book,
    open_hours,
    rule,
)
from tests.desk.office import ARKADEN, KREIS, STADT, NewRecord

FOREIGN = (
    CloseDays(place=MONSCHAU_HALL, first=THURSDAY, last=THURSDAY),
    CloseDays(place=HACKLAENDER, first=THURSDAY, last=THURSDAY),
    CloseDays(place=PlaceId("gibt-es-nicht"), first=THURSDAY, last=THURSDAY),
    CloseDays(place=None, first=THURSDAY, last=THURSDAY),
    CloseDays(place=None, first=THURSDAY, last=THURSDAY, organisation=STADT),
    CloseDays(place=None, first=THURSDAY, last=THURSDAY, organisation=KREIS),
    Relocate(place=MONSCHAU_HALL, first=THURSDAY, last=THURSDAY, address="Weg 1"),
    TakeAbsence(staff=StaffId("linde"), start=at(THURSDAY, 9), end=at(THURSDAY, 10), kind=AbsenceKind.ILL),
    TakeAbsence(staff=StaffId("ahorn"), start=at(THURSDAY, 9), end=at(THURSDAY, 10), kind=AbsenceKind.ILL),
    EndPost(staff=StaffId("linde"), last_day=THURSDAY),
    ReplaceRule(rule=RuleId("linde-do"), from_day=THURSDAY, draft=None),
    ReplaceRule(rule=RuleId("ahorn-fr"), from_day=THURSDAY, draft=None),
    AddRules(
        rules=(
            RuleDraft(
                place=ARKADEN,
                staff=StaffId("linde"),
                weekday=0,
                starts=time(9),
                ends=time(10),
                valid_from=THURSDAY,
            ),
        )
    ),
    AddRules(
        rules=(
            RuleDraft(
                place=HACKLAENDER,
                staff=StaffId("birke"),
                weekday=0,
                starts=time(9),
                ends=time(10),
                valid_from=THURSDAY,
            ),
        )
    ),
)


async def test_an_edit_of_what_is_foreign_is_not_even_looked_at(desk: Desk) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="uk"))
    clerk = await desk.clerk("akte")
    for edit in FOREIGN:
        for path in (PREVIEW, APPLY):
            await clerk.open(HERE)
            await clerk.send(path, aenderung=pack(edit), regel="move", geprueft="ja", stand="x")
            assert clerk.status == 404, edit
            assert "Ukrainisch" not in clerk.text
    assert desk.teller.told == []


TAMPERED = (
    "",
    "{",
    '{"edit": {"type": "unknown"}}',
    json.dumps({"edit": {"type": "close", "place": "arkaden", "first": "2026-11-20", "last": "2026-11-26"}}),
    json.dumps({"edit": {"type": "close", "place": "arkaden", "first": "2026-11-26", "last": "9999-12-31"}}),
    json.dumps({"edit": {"type": "close", "place": "arkaden", "first": "2026-11-27", "last": "2026-11-26"}}),
    json.dumps({"edit": {"type": "add_rules", "rules": []}}),
    json.dumps({"edit": {"type": "end_post", "staff": "birke", "last_day": "2020-01-01"}}),
    json.dumps({"edit": {"type": "lift_closure", "closure": "gibt-es-nicht"}}),
    json.dumps(
        {
            "edit": {
                "type": "absent",
                "staff": "birke",
                "start": "2026-11-26T09:00:00",
                "end": "2026-11-26T10:00:00",
                "kind": "ill",
            }
        }
    ),
)


@pytest.mark.parametrize("edit", TAMPERED)
async def test_a_form_that_was_tampered_with_does_nothing(desk: Desk, edit: str) -> None:
    await open_hours(desk.database)
    clerk = await desk.clerk("akte")
    for path in (PREVIEW, APPLY):
        await clerk.open(HERE)
        await clerk.send(path, aenderung=edit, geprueft="ja")
        assert clerk.status == 404


async def test_a_day_that_is_closed_for_every_organisation_is_not_lifted_by_one(desk: Desk) -> None:
    monday = date(2026, 11, 30)
    carnival = Closure(None, monday, monday, "Rosenmontag", id=ClosureId("rosenmontag"))
    await open_hours(desk.database, replace(SETUP, closures=(carnival,)))
    clerk = await (await desk.clerk("tanne")).open(HERE)
    assert "Rosenmontag" in clerk.text
    assert 'value="rosenmontag"' not in clerk.html
    for path in (PREVIEW, APPLY):
        edit = json.dumps({"edit": {"type": "lift_closure", "closure": "rosenmontag"}})
        await clerk.send(path, aenderung=edit, geprueft="ja")
        assert clerk.status == 404


async def test_a_decision_about_hundreds_of_appointments_fits_into_the_form(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await (await desk.clerk("akte")).open(HERE)
    edit = pack(CloseDays(place=ARKADEN, first=THURSDAY, last=THURSDAY))
    rows = {f"t-{number:032x}": "cancel" for number in range(1000)}
    await clerk.send(PREVIEW, aenderung=edit, **rows)
    assert clerk.status == 200
    assert "schließen" in clerk.text


async def test_a_preview_that_somebody_else_opened_is_not_shown(desk: Desk) -> None:
    """The cookie of the draft names who it belongs to, and a changed one is none."""
    await open_hours(desk.database)
    clerk = await sent(desk, "schliessung", von="26.11.")
    cookie = clerk.http.cookies["lotse_desk_entwurf"]
    lead = await desk.clerk("tanne")
    for value in (cookie, "x", f"e30=.{cookie.rpartition('.')[2]}", "." * 4000):
        lead.http.cookies.set("lotse_desk_entwurf", value, domain="desk.test", path="/desk")
        await lead.open(PREVIEW)
        assert lead.status == 200
        assert "Gerade ist keine Vorschau offen." in lead.text
    await clerk.open(PREVIEW)
    assert "Do., 26.11.2026, schließen" in clerk.text


@pytest.mark.parametrize(
    "path",
    [
        "regeln/linde-do",
        "regeln/ahorn-fr",
        "regeln/fichte-do",
        "regeln/gibt-es-nicht",
        "regeln/linde-do/ende",
    ],
)
async def test_a_foreign_rule_is_not_there(desk: Desk, path: str) -> None:
    await open_hours(desk.database)
    clerk = await (await desk.clerk("akte")).open(f"{HERE}/{path}")
    assert clerk.status == 404


async def test_a_guest_in_a_house_plans_its_own_people_but_does_not_close_it(desk: Desk) -> None:
    """The association's planner works in the town, whose house is another organisation's."""
    await open_hours(
        desk.database, replace(SETUP, rules=(*SETUP.rules, rule("x", ALSDORF_HALL, "fichte", 0)))
    )
    await desk.office.hire("eiche", "Verwaltung Verein")
    clerk = await desk.clerk("eiche")
    assert clerk.path == HERE
    assert "Umzug" not in clerk.text
    assert "Tag schließen" not in clerk.text
    for form in ("schliessung", "umzug"):
        assert (await clerk.open(f"{HERE}/{form}")).status == 404
    await clerk.open("/desk/orte/arkaden")
    assert "Das Haus gehört zu einer anderen Stelle." in clerk.text
    await clerk.send("/desk/orte/arkaden", plaetze="1")
    assert clerk.status == 404
