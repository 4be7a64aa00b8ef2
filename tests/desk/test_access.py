"""Roles, organisations, municipalities: who reaches which page, and what everybody else is told."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from domain.ids import CaseCode
from storage import tables as t
from storage.database import Statement
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import AACHEN, MONSCHAU, STADT, NewRecord

TOMORROW = MORNING + timedelta(days=1)
UNKNOWN = "Diesen Fallcode gibt es bei Ihnen nicht."
REFUSED = "Diese Seite ist für Ihre Rolle nicht offen."

ADVISERS = ("birke", "tanne")
OTHERS = ("akte", "board", "waage", "kabel")
RECORD_PAGES = ("", "/abschluss")
RECORD_FORMS = ("/uebernehmen", "/rueckgabe", "/abschluss", "/oeffnen")


def address(code: CaseCode, end: str = "") -> str:
    return f"/desk/faelle/{show_case_code(code)}{end}"


@pytest.mark.parametrize("username", ADVISERS)
async def test_advisers_open_queue_record_and_trail(desk: Desk, username: str) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk(username)
    for page in ("/desk/eingang", address(code), address(code, "/protokoll")):
        assert (await clerk.open(page)).status == 200


@pytest.mark.parametrize("username", OTHERS)
async def test_other_roles_are_refused_with_a_reason_and_a_line_in_the_trail(
    desk: Desk, username: str
) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk(username)
    assert clerk.path == ("/desk/sprechzeiten/arkaden" if username == "akte" else "/desk/start")
    for page in ("/desk/eingang", *(address(code, end) for end in RECORD_PAGES)):
        await clerk.open(page)
        assert clerk.status == 403
        assert REFUSED in clerk.text
    for end in RECORD_FORMS:
        assert (await clerk.send(address(code, end), version=1)).status == 403
    assert len(await refusals(desk, username)) == 3 + len(RECORD_FORMS)


async def refusals(desk: Desk, username: str) -> list[str]:
    found = select(t.audit.c.action).where(t.audit.c.staff_id == username, t.audit.c.action == "refused")
    async with desk.database.reading() as reader:
        return [row["action"] for row in await reader.fetch_all(Statement.adhoc(found))]


async def test_the_record_itself_shows_who_was_refused(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    await (await desk.clerk("akte")).open(address(code))
    clerk = await (await desk.clerk("birke")).open(address(code, "/protokoll"))
    assert "heute, 09:42 Verwaltung Nord kein Zugriff: Verwaltung" in clerk.text


@pytest.mark.parametrize("username", ["akte", "board", "kabel"])
async def test_only_advisers_and_data_protection_read_the_trail(desk: Desk, username: str) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk(username)
    assert (await clerk.open(address(code, "/protokoll"))).status == 403


@both_databases
@pytest.mark.parametrize("username", ["linde", "ahorn", "siegel"])
@pytest.mark.parametrize("end", ["", "/protokoll"])
async def test_foreign_records_look_like_unknown_ones(desk: Desk, username: str, end: str) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk(username)
    await clerk.open(address(code, end))
    foreign = (clerk.status, clerk.text)
    await clerk.open(f"/desk/faelle/2222-2222{end}")
    if username == "siegel" and not end:
        assert foreign[0] == clerk.status == 403
        return
    assert foreign[0] == 404
    assert UNKNOWN in foreign[1]
    assert foreign == (clerk.status, clerk.text)


@pytest.mark.parametrize("username", ["linde", "ahorn"])
@pytest.mark.parametrize("end", RECORD_FORMS)
async def test_nothing_can_be_done_to_foreign_records(desk: Desk, username: str, end: str) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    clerk = await desk.clerk(username)
    await clerk.send(address(code, end), version=1, grund="settled")
    assert clerk.status == 404
    own = await desk.clerk("birke")
    assert "Übernommen von Ihnen" in (await own.open(address(code))).text


@both_databases
async def test_lists_hold_only_what_one_looks_after(desk: Desk) -> None:
    here = await desk.office.add(NewRecord())
    elsewhere = await desk.office.add(NewRecord(municipality=MONSCHAU))
    unsure = await desk.office.add(NewRecord(municipality=None))
    foreign = await desk.office.add(NewRecord(municipality=AACHEN, organisation=STADT))
    unsure_foreign = await desk.office.add(NewRecord(municipality=None, organisation=STADT))
    expected = {
        "birke": {here, unsure},
        "ahorn": {elsewhere, unsure},
        "linde": {foreign, unsure_foreign},
    }
    for username, seen in expected.items():
        clerk = await desk.clerk(username)
        for code in (here, elsewhere, unsure, foreign, unsure_foreign):
            assert (show_case_code(code) in clerk.text) == (code in seen)


@both_databases
@pytest.mark.parametrize("booking", [BookingStatus.HELD, BookingStatus.CONFIRMED])
async def test_an_appointment_lets_the_adviser_s_organisation_see_and_take_the_record(
    desk: Desk, booking: BookingStatus
) -> None:
    code = await desk.office.add(NewRecord(appointment=TOMORROW, adviser="linde", booking=booking))
    for version, username in enumerate(("birke", "linde"), start=1):
        clerk = await desk.clerk(username)
        assert show_case_code(code) in clerk.text
        await clerk.open(address(code))
        assert clerk.status == 200
        await clerk.send(address(code, "/uebernehmen"), version=2 * version - 1)
        assert "Übernommen von Ihnen" in clerk.text
        await clerk.send(address(code, "/rueckgabe"), version=2 * version)
    outsider = await desk.clerk("ulme")
    assert show_case_code(code) not in outsider.text
    for end in ("", "/protokoll"):
        assert (await outsider.open(address(code, end))).status == 404
    assert (await outsider.send(address(code, "/uebernehmen"), version=5)).status == 404


@both_databases
@pytest.mark.parametrize("booking", [BookingStatus.CANCELLED_BY_PERSON, BookingStatus.MOVED])
async def test_an_appointment_that_does_not_stand_lets_nobody_else_see_the_record(
    desk: Desk, booking: BookingStatus
) -> None:
    code = await desk.office.add(NewRecord(appointment=TOMORROW, adviser="linde", booking=booking))
    clerk = await desk.clerk("linde")
    assert show_case_code(code) not in clerk.text
    assert (await clerk.open(address(code))).status == 404


@both_databases
async def test_who_has_claimed_a_record_keeps_it_when_the_appointment_is_cancelled(desk: Desk) -> None:
    cancelled = NewRecord(
        appointment=TOMORROW,
        adviser="linde",
        booking=BookingStatus.CANCELLED_BY_PERSON,
        claimed_by="linde",
    )
    code = await desk.office.add(cancelled)
    clerk = await (await desk.clerk("linde")).open(address(code))
    assert clerk.status == 200
    assert "Übernommen von Ihnen" in clerk.text


@both_databases
async def test_an_appointment_with_a_colleague_outweighs_the_municipality(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(appointment=TOMORROW, adviser="ahorn"))
    clerk = await (await desk.clerk("ahorn")).open(address(code))
    assert clerk.status == 200


@both_databases
async def test_data_protection_reads_the_trail_of_its_organisation_without_content(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(municipality=MONSCHAU))
    clerk = await desk.clerk("waage")
    assert "Anliegen sehen Sie nicht" in clerk.text
    await clerk.open(f"/desk/suche?code={code}")
    assert (clerk.status, clerk.path) == (200, address(code, "/protokoll"))
    assert "Noch hat niemand diese Anfrage gelesen." in clerk.text
    await clerk.open(address(code, "/protokoll"))
    assert "Sie Protokoll gelesen" in clerk.text


async def test_menu_entries_of_other_roles_are_absent(desk: Desk) -> None:
    clerk = await desk.clerk("akte")
    assert menu_of(clerk.html) == [
        "Sprechzeiten",
        "Termine",
        "Änderungen",
        "Rundnachrichten",
        "Warteliste",
        "Orte",
    ]
    assert "/desk/eingang" not in clerk.html
    assert "/desk/suche" not in clerk.html
    assert menu_of((await desk.clerk("birke")).html) == ["Eingang", "Sprechzeiten", "Termine"]
    assert menu_of((await desk.clerk("kabel")).html) == ["Start"]


def menu_of(page: str) -> list[str]:
    """The entries of the menu."""
    menu = page.partition('aria-label="Hauptmenü"')[2].partition("</nav>")[0]
    return re.findall(r">([^<>\n]+)</a>", menu)


async def test_first_pages_follow_the_role(desk: Desk) -> None:
    assert (await (await desk.clerk("tanne")).open("/desk/")).path == "/desk/eingang"
    assert (await (await desk.clerk("kabel")).open("/desk")).path == "/desk/start"
    assert (await (await desk.clerk("akte")).open("/desk")).path == "/desk/sprechzeiten/arkaden"


@pytest.mark.parametrize("path", ["/desk/eingang", "/desk/start", "/desk/faelle/2222-2222", "/desk/suche"])
async def test_without_log_in_every_page_is_the_log_in(desk: Desk, path: str) -> None:
    clerk = await desk.browser().open(path)
    assert clerk.path.startswith("/desk/anmelden")
