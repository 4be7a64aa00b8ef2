"""The forms that change office hours: what they make of what is typed, what they refuse, what is foreign."""

from datetime import date, time

import pytest

from domain.ids import RuleId, StaffId
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
from storage.schedule import rules_at
from tests.desk.changing import APPLY, HERE, button, confirm, edit_on, sent
from tests.desk.clerks import Desk
from tests.desk.dialects import both_databases
from tests.desk.hours import (
    THURSDAY,
    at,
    book,
    open_hours,
)
from tests.desk.office import ARKADEN, KREIS, NewRecord

WEEKLY = {
    "p-birke": "ja",
    "wochentag": "0",
    "rhythmus": "woche",
    "uhr_von": "9",
    "uhr_bis": "12:30",
    "schritt": "30",
    "pause": "10",
    "ab": "30.11.",
}


async def test_closing_some_hours_on_some_days(desk: Desk) -> None:
    await open_hours(desk.database)
    fields = {"von": "morgen", "bis": "27.11.26", "uhr_von": "9", "uhr_bis": "10.30", "titel": " Wasser "}
    clerk = await sent(desk, "schliessung", **fields)
    assert edit_on(clerk) == CloseDays(
        place=ARKADEN,
        first=date(2026, 11, 25),
        last=date(2026, 11, 27),
        starts=time(9),
        ends=time(10, 30),
        title="Wasser",
    )
    await clerk.open(f"{HERE}/schliessung?von=26.11.2026&uhr_von=09:00&fremd=x")
    assert 'value="26.11.2026"' in clerk.html
    assert "Do., 26.11.2026" in clerk.text


@pytest.mark.parametrize(
    ("fields", "problems"),
    [
        ({"von": ""}, ["Geben Sie ein Datum ein, zum Beispiel 24.11.2026."]),
        ({"von": "bald"}, ["Das ist kein Datum."]),
        ({"von": "23.11.2026"}, ["Geben Sie ein Datum ab heute ein"]),
        ({"von": "27.11.", "bis": "26.11."}, ["Das Ende liegt vor dem Anfang."]),
        ({"von": "27.11.", "bis": "29.11.2027"}, ["Das sind mehr als 12 Monate."]),
        ({"von": "27.11.", "uhr_von": "9"}, ["Geben Sie beide Uhrzeiten ein, oder keine."]),
        ({"von": "27.11.", "uhr_von": "9", "uhr_bis": "8"}, ["Das Ende liegt vor dem Anfang."]),
        ({"von": "x", "uhr_von": "25"}, ["Das ist kein Datum.", "Das ist keine Uhrzeit."]),
    ],
)
async def test_a_wrong_closure_comes_back_with_what_to_do(
    desk: Desk, fields: dict[str, str], problems: list[str]
) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "schliessung", **fields, titel="Bleibt stehen")
    assert clerk.status == 422
    assert "<title>Fehler: Schließen, Aachen-Arkaden – Lotse</title>" in clerk.html
    summary = clerk.html.partition('role="alert"')[2].partition("</div>")[0]
    for problem in problems:
        assert problem in summary
        assert clerk.text.count(problem) == 2
    for name, typed in fields.items():
        assert f'name="{name}" value="{typed}"' in clerk.html
    assert 'value="Bleibt stehen"' in clerk.html
    target = summary.partition('href="#')[2].partition('"')[0]
    assert f'id="{target}"' in clerk.html
    assert f'aria-describedby="{target}-fehler' in clerk.html


async def test_absences_are_whole_days_or_hours(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "abwesenheit", person="birke", von="26.11.", bis="27.11.", art="training")
    assert edit_on(clerk) == TakeAbsence(
        staff=StaffId("birke"),
        start=at(date(2026, 11, 26), 0),
        end=at(date(2026, 11, 28), 0),
        kind=AbsenceKind.TRAINING,
    )
    assert "Abwesend Do., 26.11.2026 bis Fr., 27.11.2026 Art Fortbildung" in clerk.text
    clerk = await sent(desk, "abwesenheit", person="birke", von="26.11.", uhr_von="10:30", art="ill")
    edit = edit_on(clerk)
    assert isinstance(edit, TakeAbsence)
    assert (edit.start, edit.end) == (at(THURSDAY, 10, 30), at(date(2026, 11, 27), 0))
    assert "ill" not in clerk.path
    again = clerk.html.partition('href="/desk/sprechzeiten/arkaden/abwesenheit?')[2].partition('"')[0]
    assert again == "person=birke&amp;von=26.11.2026&amp;bis="


@both_databases
async def test_an_absence_moves_whom_it_touches(desk: Desk) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="tr"))
    clerk = await sent(desk, "abwesenheit", "tanne", person="birke", von="26.11.", art="ill")
    assert "CM Birke fehlt: Do., 26.11.2026: 1 Termin betroffen" in clerk.text
    assert '<option value="none" selected>' in clerk.html
    assert button(clerk) == "Abwesenheit eintragen und 1 Person benachrichtigen"
    await confirm(clerk)
    assert clerk.status == 200
    assert "krank" in clerk.text
    await clerk.open(HERE)
    assert "Abwesend (krank)" in clerk.text


async def test_a_house_that_moves_needs_an_address(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "umzug", von="26.11.")
    assert clerk.status == 422
    assert "Geben Sie die Adresse ein, an der die Sprechzeit dann ist." in clerk.text
    clerk = await sent(desk, "umzug", von="26.11.", bis="4.12.", adresse="Weg 1", raum="Saal")
    assert edit_on(clerk) == Relocate(
        place=ARKADEN, first=THURSDAY, last=date(2026, 12, 4), address="Weg 1", room="Saal"
    )


async def test_a_new_rule_gives_each_person_a_desk(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "regeln/neu", **WEEKLY, **{"p-esche": "ja"})
    edit = edit_on(clerk)
    assert isinstance(edit, AddRules)
    assert edit.rules == tuple(
        RuleDraft(
            place=ARKADEN,
            staff=StaffId(name),
            weekday=0,
            starts=time(9),
            ends=time(12, 30),
            valid_from=date(2026, 11, 30),
            grid_minutes=30,
            buffer_minutes=10,
        )
        for name in ("birke", "esche")
    )
    assert "Personen CM Birke, CM Esche" in clerk.text
    assert "Sprechzeit Mo., jede Woche, 09:00–12:30" in clerk.text
    assert "Termine Beginn alle 30 Min., 10 Min. Pause nach jedem Termin" in clerk.text
    assert button(clerk) == "Regel anlegen"


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"rhythmus": "alle", "alle": "3"}, "Mo., alle 3 Wochen"),
        ({"rhythmus": "monat", "n1": "ja", "n-1": "ja"}, "1. und letzte Mo. im Monat"),
        ({"ohne_termin": "ja"}, "ohne Termin"),
        ({"bis": "21.12.2026"}, "30.11.2026 bis 21.12.2026"),
    ],
)
async def test_rules_have_many_rhythms(desk: Desk, fields: dict[str, str], text: str) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "regeln/neu", **{**WEEKLY, **fields})
    assert isinstance(edit_on(clerk), AddRules)
    assert text in clerk.text


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"p-birke": ""}, "Wählen Sie mindestens eine Person."),
        ({"uhr_bis": "8"}, "Die Sprechzeit endet, bevor sie beginnt."),
        ({"uhr_von": ""}, "Geben Sie eine Uhrzeit ein, zum Beispiel 9:00."),
        ({"rhythmus": "alle", "alle": "99"}, "Geben Sie eine Zahl von 2 bis 12 ein."),
        ({"rhythmus": "monat"}, "Wählen Sie mindestens eine Woche im Monat."),
        ({"schritt": "7"}, "Wählen Sie einen Wert aus der Liste."),
        ({"bis": "25.11.2026"}, "Das Ende liegt vor dem Anfang."),
        ({"wochentag": "9"}, "Wählen Sie einen Wert aus der Liste."),
    ],
)
async def test_a_wrong_rule_comes_back_with_what_to_do(
    desk: Desk, fields: dict[str, str], problem: str
) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "regeln/neu", **{**WEEKLY, **fields})
    assert clerk.status == 422
    assert problem in clerk.text
    assert 'value="12:30"' in clerk.html or fields.get("uhr_bis")


@both_databases
async def test_changing_a_rule_ends_it_and_history_stays_readable(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await desk.clerk("akte")
    await clerk.open(f"{HERE}/regeln/birke-do")
    assert "Bisher: Do., jede Woche, 09:00–12:00 , CM Birke." in clerk.text
    fields = {**WEEKLY, "person": "birke", "wochentag": "3", "uhr_von": "10", "uhr_bis": "13", "ab": "3.12."}
    await clerk.send(f"{HERE}/regeln/birke-do", **fields)
    edit = edit_on(clerk)
    assert isinstance(edit, ReplaceRule)
    assert (edit.rule, edit.from_day) == ("birke-do", date(2026, 12, 3))
    assert "Bisher Do., jede Woche, 09:00–12:00, CM Birke" in clerk.text
    assert "Neu Do., jede Woche, 10:00–13:00, CM Birke" in clerk.text
    await confirm(clerk)
    assert clerk.status == 200
    async with desk.database.reading() as reader:
        lines = {line.rule.id: line for line in await rules_at(reader, KREIS, [ARKADEN])}
    assert lines[RuleId("birke-do")].rule.valid_to == date(2026, 12, 2)
    (new,) = [line for line in lines.values() if line.rule.replaces == "birke-do"]
    assert (new.rule.starts, new.rule.valid_from) == (time(10), date(2026, 12, 3))
    desk.clock.forward(days=14)
    clerk = await (await desk.clerk("akte")).open(f"{HERE}/regeln")
    history = clerk.text.partition("Verlauf")[2]
    assert "Do., jede Woche, 09:00–12:00 CM Birke 01.10.2026 bis 02.12.2026" in history
    assert "Do., jede Woche, 10:00–13:00, CM Birke" in history
    assert (await clerk.open(f"{HERE}/regeln/birke-do")).status == 404


async def test_ending_a_rule_says_its_last_day(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "regeln/esche-do/ende", letzter="3.12.")
    assert edit_on(clerk) == ReplaceRule(rule=RuleId("esche-do"), from_day=date(2026, 12, 4), draft=None)
    assert "Letzter Tag Do., 03.12.2026" in clerk.text
    assert button(clerk) == "Regel beenden"


@both_databases
async def test_an_extra_day_is_made_and_called_off(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "aktionstag", **{**WEEKLY, "tag": "28.11."})
    assert "Sprechzeit Sa., 28.11.2026, 09:00–12:30" in clerk.text
    await confirm(clerk)
    await clerk.open(HERE)
    assert "Samstag, 28.11." in clerk.text
    await clerk.open(f"{HERE}/regeln")
    assert "nur an diesem Tag" in clerk.text
    end = clerk.html.partition("Absagen")[0].rpartition('href="')[2].partition('"')[0]
    await clerk.open(end)
    assert "Diese Sprechzeit fällt dann aus." in clerk.text
    await clerk.send(end)
    assert isinstance(edit_on(clerk), ReplaceRule)
    await confirm(clerk)
    await clerk.open(HERE)
    assert "Samstag, 28.11." not in clerk.text


async def test_the_last_day_of_a_post(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "posten", person="birke")
    assert clerk.status == 422
    assert "Geben Sie den letzten Tag ein, oder wählen Sie „ohne Ende“." in clerk.text
    clerk = await sent(desk, "posten", person="birke", letzter="31.12.2026")
    assert edit_on(clerk) == EndPost(staff=StaffId("birke"), last_day=date(2026, 12, 31))
    clerk = await sent(desk, "posten", person="birke", ohne_ende="ja")
    assert edit_on(clerk) == EndPost(staff=StaffId("birke"), last_day=None)


async def test_what_cannot_be_done_says_why_and_has_no_button(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await sent(desk, "regeln/neu", **{**WEEKLY, "wochentag": "3", "uhr_von": "11", "ab": "26.11."})
    assert "So geht es nicht:" in clerk.text
    assert "CM Birke wäre am 26.11.2026 zur selben Zeit zweimal eingeteilt" in clerk.text
    assert f'formaction="{APPLY}"' not in clerk.html
    assert "Angaben ändern" in clerk.text
