"""The record page: fields, the person's own words, who read it, and the covered form of it."""

import re
from datetime import timedelta

import pytest

from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from domain.ids import CaseCode, Lang
from domain.intake import IntakeContent, Interpreter, RecordStatus, Urgency, WaitingChoice
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord
from tests.desk.sample import CONCERN, LETTER, fill


def address(code: CaseCode, end: str = "") -> str:
    return f"/desk/faelle/{show_case_code(code)}{end}"


async def letter(desk: Desk) -> CaseCode:
    return (await fill(desk.office))[3]


@both_databases
async def test_fields_topics_and_appointment_are_shown_in_words(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    await clerk.open(address(await letter(desk)))
    for words in (
        "„ Amsel “ · Arabisch · 4 Personen",
        "Gemeinde Würselen",
        "Sprache Arabisch (ar)",
        "Frist Mi., 02.12.2026",
        "Sprachmittlung nicht sicher, empfohlen",
        "Volljährig ja",
        "Kinder 2",
        "Schulkinder ja",
        "Wunsch Beratung durch eine Frau",
        "Braucht ohne Stufen, großer Druck",
        "Kanal Web-Chat",
        "Brief vom Amt offen",
        "Do., 26.11., 10:30–11:15 Uhr Aachen-Arkaden, Platz 2 bestätigt",
        "Übernommen von Ihnen , gestern, 16:52",
        "Termin vereinbart , erreicht",
    ):
        assert words in clerk.text
    assert "<title>" + clerk.path.rpartition("/")[2] + " – Lotse</title>" in clerk.html


async def test_the_concern_stands_in_the_original_marked_as_what_it_is(desk: Desk) -> None:
    clerk = await desk.clerk("birke")
    await clerk.open(address(await letter(desk)))
    assert f'<p class="txt" lang="ar" dir="rtl">{CONCERN}</p>' in clerk.html
    assert "<bdi>Amsel</bdi>" in clerk.html


async def test_markup_that_a_person_wrote_is_text(desk: Desk) -> None:
    content = IntakeContent(
        concern="<script>alert(1)</script> & </p>",
        call_name='"><img src=x onerror=alert(1)>',
        concern_language=Lang("de-simple"),
        source_place="<b>Platz</b>",
    )
    code = await desk.office.add(NewRecord(content=content))
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "<script>alert" not in clerk.html
    assert "<img" not in clerk.html
    assert "<b>Platz</b>" not in clerk.html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;/p&gt;" in clerk.html
    assert 'lang="de" dir="ltr"' in clerk.html


@both_databases
async def test_each_reading_is_in_the_trail_before_the_page(desk: Desk) -> None:
    code = await letter(desk)
    esche, birke = await desk.clerk("esche"), await desk.clerk("birke")
    await esche.open(address(code))
    assert "heute, 09:42 Sie – gelesen: Angaben, Anliegen" in esche.text
    desk.clock.forward(minutes=3)
    await birke.open(address(code))
    assert "heute, 09:45 Sie – gelesen" in birke.text
    assert "heute, 09:42 CM Esche – gelesen" in birke.text
    await birke.open(address(code, "/protokoll"))
    assert "heute, 09:42 CM Esche gelesen: Angaben, Anliegen" in birke.text


async def test_the_record_shows_its_last_four_readings_and_how_many_there_are(desk: Desk) -> None:
    code = await letter(desk)
    clerk = await desk.clerk("birke")
    for _ in range(5):
        await clerk.open(address(code))
        desk.clock.forward(seconds=30)
    assert clerk.text.count("gelesen: Angaben") == 4
    assert "Alle 5 Einträge" in clerk.text


async def test_a_covered_record_holds_nothing_of_the_content_and_is_no_reading(desk: Desk) -> None:
    code = await letter(desk)
    clerk = await (await desk.clerk("birke")).open(address(code, "?verdeckt=1"))
    for word in ("Amsel", "Jobcenter", CONCERN[:12], "Volljährig", "Braucht", "empfohlen"):
        assert word not in clerk.html
    assert "Der Inhalt ist verdeckt." in clerk.text
    assert "Würselen" in clerk.text
    assert "Noch niemand." in clerk.text


@both_databases
async def test_an_erased_person_cannot_be_read_and_that_is_no_reading(desk: Desk) -> None:
    code = await letter(desk)
    await desk.office.erase(code)
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert clerk.status == 200
    assert "Inhalt gelöscht." in clerk.text
    assert "Amsel" not in clerk.html
    assert "Noch niemand." in clerk.text


async def test_danger_and_minors_catch_the_eye(desk: Desk) -> None:
    content = IntakeContent(in_danger=True, is_adult=False, interpreter=Interpreter.NO, children=0)
    code = await desk.office.add(NewRecord(urgency=Urgency.DANGER, content=content))
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Die Person hat gesagt, dass sie in Gefahr ist." in clerk.text
    assert "<b>nein, minderjährig</b>" in clerk.html
    assert "Kinder 0" in clerk.text
    assert "Die Person hat nichts in eigenen Worten geschrieben." in clerk.text


async def test_a_wish_for_contact_is_flagged(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(human_requested_at=MORNING))
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Bittet um Kontakt" in clerk.text


@pytest.mark.parametrize(
    ("status", "reached"),
    [
        (RecordStatus.RECEIVED, "Eingegangen 24.11."),
        (RecordStatus.ADVISED, "Beraten"),
        (RecordStatus.CLOSED, "Abgeschlossen"),
        (RecordStatus.WITHDRAWN, "Zurückgezogen"),
    ],
)
async def test_the_way_of_a_record(desk: Desk, status: RecordStatus, reached: str) -> None:
    code = await desk.office.add(NewRecord(status=status))
    clerk = await (await desk.clerk("birke")).open(address(code))
    current = re.search(r'aria-current="step"><span class="dot"></span>([^<]+)', clerk.html)
    assert current is not None
    assert current.group(1) == reached


@both_databases
async def test_vorige_and_naechste_walk_the_list_the_record_was_opened_from(desk: Desk) -> None:
    codes = await fill(desk.office)
    clerk = await (await desk.clerk("birke")).open("/desk/eingang?ansicht=offen&sort=wartezeit")
    await clerk.open(record_link(clerk, codes[5]))
    assert "Ansicht „Alle offenen“" in clerk.text
    await clerk.open(walk_link(clerk, "next"))
    assert show_case_code(codes[1]) in clerk.path
    await clerk.open(walk_link(clerk, "prev"))
    await clerk.open(walk_link(clerk, "prev"))
    assert show_case_code(codes[4]) in clerk.path
    assert 'rel="prev"' not in clerk.html


@both_databases
async def test_a_record_that_left_the_list_says_so_and_keeps_its_neighbours(desk: Desk) -> None:
    codes = await fill(desk.office)
    clerk = await desk.clerk("birke")
    await clerk.open(address(codes[1], "?ansicht=frei"))
    await clerk.send(address(codes[1], "/uebernehmen"), version=1, zurueck=clerk.path)
    assert "Nicht mehr in dieser Ansicht: „Ohne Zuständigkeit“" in clerk.text
    assert show_case_code(codes[0]) in walk_link(clerk, "prev")
    assert show_case_code(codes[2]) in walk_link(clerk, "next")


def record_link(clerk: Clerk, code: CaseCode) -> str:
    found = re.search(rf'href="(/desk/faelle/{show_case_code(code)}\?[^"]+)"', clerk.html)
    assert found is not None
    return found.group(1).replace("&amp;", "&")


def walk_link(clerk: Clerk, relation: str) -> str:
    found = re.search(rf'href="([^"]+)" rel="{relation}"', clerk.html)
    assert found is not None
    return found.group(1).replace("&amp;", "&")


async def test_a_long_trail_is_paged(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(content=LETTER))
    clerk = await desk.clerk("birke")
    for _ in range(53):
        await clerk.open(address(code))
    await clerk.open(address(code, "/protokoll"))
    assert clerk.text.count("gelesen: Angaben") == 50
    older = re.search(r'href="([^"]+)">Ältere', clerk.html)
    assert older is not None
    await clerk.open(older.group(1))
    assert clerk.text.count("gelesen: Angaben") == 3
    assert (await clerk.open(address(code, "/protokoll?vor=99999999999999999999"))).status == 200


@pytest.mark.parametrize("text", ["K7M2-9QXX", "x", "K7M29QXT1", "%00", "..%2Fetc"])
async def test_what_is_no_code_is_not_found(desk: Desk, text: str) -> None:
    clerk = await (await desk.clerk("birke")).open(f"/desk/faelle/{text}")
    assert clerk.status == 404


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (WaitingChoice.YES, "Auf der Warteliste"),
        (WaitingChoice.HUMAN, "Möchte mit einem Menschen sprechen"),
        (WaitingChoice.WITHOUT, "Ohne Termin abgeschickt"),
    ],
)
async def test_what_somebody_without_a_time_chose(desk: Desk, choice: WaitingChoice, words: str) -> None:
    code = await desk.office.add(NewRecord(content=IntakeContent(waiting=choice)))
    clerk = await desk.clerk("birke")
    assert f"– {words} Übernehmen" in clerk.text
    await clerk.open(address(code))
    assert f"Kein Termin {words}" in clerk.text


async def test_a_booked_time_is_not_called_a_choice_without_one(desk: Desk) -> None:
    content = IntakeContent(waiting=WaitingChoice.YES)
    code = await desk.office.add(NewRecord(content=content, appointment=MORNING + timedelta(days=1)))
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Warteliste" not in clerk.text


async def test_old_dates_and_what_was_not_answered(desk: Desk) -> None:
    code = await desk.office.add(
        NewRecord(content=IntakeContent(), created_at=MORNING - timedelta(days=60), municipality=None)
    )
    clerk = await desk.clerk("birke")
    assert "Sprachmittlung offen" in clerk.text
    await clerk.open(address(code))
    assert "Gemeinde nicht sicher" in clerk.text
    assert "Sprachmittlung nicht beantwortet" in clerk.text
    assert "Kein Termin Auf" not in clerk.text


async def test_who_writes_german_needs_no_interpreter(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(language="de", content=IntakeContent()))
    clerk = await desk.clerk("birke")
    assert "Sprachmittlung" not in clerk.text
    assert "Deutsch Brief vom Amt" in clerk.text
    await clerk.open(address(code))
    assert "Sprachmittlung nicht nötig" in clerk.text


async def test_the_place_a_person_came_by_is_named(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(content=IntakeContent(source_place="arkaden")))
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Kam über Aachen-Arkaden" in clerk.text


@both_databases
async def test_what_the_adviser_of_an_appointment_cannot_offer_is_flagged(desk: Desk) -> None:
    tomorrow = MORNING + timedelta(days=1)
    code = await desk.office.add(NewRecord(appointment=tomorrow, language_match=False, wish_match=False))
    fitting = await desk.office.add(NewRecord(appointment=tomorrow))
    cancelled = await desk.office.add(
        NewRecord(appointment=tomorrow, language_match=False, booking=BookingStatus.CANCELLED_BY_PERSON)
    )
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "bestätigt Beratung spricht die Sprache nicht Wunsch nicht erfüllt" in clerk.text
    for other in (fitting, cancelled):
        await clerk.open(address(other))
        assert "nicht erfüllt" not in clerk.text
        assert "spricht die Sprache nicht" not in clerk.text
