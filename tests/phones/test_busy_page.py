"""One's own calendars at the desk: a file is read at once, an address is noted, both can be taken back."""

import html
import re
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, update

from desk.own_view import PROBLEMS
from domain.busy import LONGEST, CalendarProblem
from domain.case_codes import show_case_code
from domain.ids import StaffId
from domain.staff import Role, StaffMember
from storage import tables as t
from storage.database import Row, Statement
from storage.office_hours import extend_horizon
from storage.staff import add_staff
from storage.statements import Dialect, insert
from tests.desk.clerks import Clerk, Desk
from tests.desk.office import ARKADEN, PASSWORD_HASH, VEREIN, WUERSELEN, NewRecord
from tests.phones.calendars import calendar, event, timed

TICKS = Statement(select(t.open_tick))
CALENDARS = Statement(select(t.busy_calendar))
NINE = datetime(2026, 11, 25, 8, tzinfo=UTC)
"""Wednesday, nine o'clock in Berlin."""
BUSY = calendar(timed("20261125T080000Z", "20261125T083000Z"))
FORM = "/desk/profil/belegt"


@pytest.fixture
def dialect() -> Dialect:
    """The statements have tests of their own on both databases."""
    return Dialect.SQLITE


@pytest.fixture
async def birke(desk: Desk) -> Clerk:
    """Somebody with an office hour on Wednesday from nine to ten, logged in on Tuesday."""
    rule = {
        "id": "r", "place_id": ARKADEN, "staff_id": "birke", "weekday": 2, "every_weeks": 1,
        "anchor_date": None, "nth": "[]", "starts": "09:00", "ends": "10:00", "valid_from": None,
        "valid_to": "2026-11-25", "grid_minutes": 15, "walk_in": 0, "version": 1, "active": 1,
        "buffer_minutes": 0, "replaces": None,
    }  # fmt: skip
    async with desk.database.transaction() as tx:
        await tx.execute(Statement(update(t.staff).where(t.staff.c.id == "birke").values(is_adviser=1)))
        await tx.execute(insert(t.office_rule), **rule)
        await extend_horizon(tx, date(2026, 11, 24))
    assert await free_minutes(desk) == 60
    return await (await desk.clerk("birke")).open("/desk/profil")


async def rows(desk: Desk, statement: Statement) -> list[Row]:
    async with desk.database.reading() as reader:
        return list(await reader.fetch_all(statement))


async def free_minutes(desk: Desk) -> int:
    return 5 * len(await rows(desk, TICKS))


async def upload(clerk: Clerk, content: bytes | None, name: str = "Dienst") -> Clerk:
    """Send the form with a file, as a browser does; without one it sends an empty one."""
    csrf = clerk.html.partition('name="csrf" value="')[2].partition('"')[0]
    file = ("", b"", "application/octet-stream") if content is None else ("a.ics", content, "text/calendar")
    clerk.page = await clerk.http.post(
        f"{FORM}/datei",
        data={"csrf": csrf, "name_datei": name},
        files={"datei": file},
        follow_redirects=True,
    )
    return clerk


async def test_a_file_blocks_its_times_at_once_and_lets_them_go_again(desk: Desk, birke: Clerk) -> None:
    await upload(birke, BUSY)
    assert birke.status == 200
    assert "Gelesen. 1 Zeit ist jetzt belegt." in birke.text
    assert "Dienst (aus einer Datei) 1 belegte Zeit, zuletzt gelesen: heute, 09:42 Uhr" in birke.text
    assert await free_minutes(desk) == 30
    await birke.press("Entfernen")
    assert "Entfernt." in birke.text
    assert await free_minutes(desk) == 60
    assert await rows(desk, CALENDARS) == []


WRONG = (
    (b"hello", CalendarProblem.NO_CALENDAR),
    (b"\xff\xfe\x00\x00", CalendarProblem.NO_CALENDAR),
    (b"x" * (LONGEST + 1), CalendarProblem.TOO_LARGE),
    (calendar(*(event(uid=str(number)) for number in range(2_001))), CalendarProblem.TOO_MANY),
)


@pytest.mark.parametrize(("content", "problem"), WRONG, ids=[problem for _, problem in WRONG])
async def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(
    desk: Desk, birke: Clerk, content: bytes, problem: CalendarProblem
) -> None:
    await upload(birke, content)
    assert birke.status == 422
    assert birke.text.count(PROBLEMS[problem]) == 2
    assert "<title>Fehler: Profil" in birke.html
    assert 'value="Dienst"' in birke.html
    assert await rows(desk, CALENDARS) == []
    assert await free_minutes(desk) == 60


async def test_a_form_without_file_or_name_says_what_is_missing(desk: Desk, birke: Clerk) -> None:
    await upload(birke, None)
    assert "Wählen Sie eine Kalenderdatei aus." in birke.text
    await upload(birke, BUSY, name="  ")
    assert "Geben Sie dem Kalender einen Namen" in birke.text
    assert birke.status == 422
    await birke.send(f"{FORM}/datei", name_datei="Dienst", datei=BUSY.decode())
    assert birke.status == 200  # without a file field a browser may send the text itself
    assert len(await rows(desk, CALENDARS)) == 1


async def test_a_body_without_end_is_not_read(desk: Desk, birke: Clerk) -> None:
    await upload(birke, b"x" * (6 * LONGEST))
    assert birke.status == 403
    assert await rows(desk, CALENDARS) == []


async def test_an_address_is_noted_and_read_later(desk: Desk, birke: Clerk) -> None:
    await birke.send(
        f"{FORM}/adresse", name_adresse="Outlook", adresse="webcal://kalender.example/a.ics?key=raetsel"
    )
    assert "Der Kalender wird in den nächsten Minuten gelesen." in birke.text
    assert "Outlook (von einer Adresse, jede Stunde) Wird in den nächsten Minuten gelesen." in birke.text
    assert "raetsel" not in birke.html
    (row,) = await rows(desk, CALENDARS)
    assert b"raetsel" not in row["url"]


ADDRESSES = (
    "", "http://kalender.example/a.ics", "kalender.example/a.ics", "https://", "https:///a.ics", "file:///etc/passwd",
    "https://name:wort@kalender.example/", "https://kalender.example/ a", "https://[", "javascript:alert(1)",
    "https://kalender.example/" + "x" * 2_000,
)  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
async def test_only_https_addresses_are_taken(desk: Desk, birke: Clerk, address: str) -> None:
    await birke.send(f"{FORM}/adresse", name_adresse="Outlook", adresse=address)
    assert birke.status == 422
    assert "Die Adresse muss mit https:// beginnen" in birke.text
    assert await rows(desk, CALENDARS) == []


async def test_problems_of_the_last_reading_stand_beside_the_calendar(desk: Desk, birke: Clerk) -> None:
    await birke.send(f"{FORM}/adresse", name_adresse="Outlook", adresse="https://kalender.example/a.ics")
    for problem in CalendarProblem:
        async with desk.database.transaction() as tx:
            await tx.execute(Statement(update(t.busy_calendar).values(problem=problem.value, read_at=0)))
        await birke.open("/desk/profil")
        assert PROBLEMS[problem] in birke.text


async def test_appointments_in_a_blocked_time_are_named_with_the_way_on(desk: Desk, birke: Clerk) -> None:
    code = await desk.office.add(NewRecord(appointment=NINE))
    await upload(birke, BUSY)
    assert "1 Termin fällt in eine belegte Zeit. Er wurde nicht abgesagt." in birke.text
    assert f"Mi., 25.11., 09:00–09:45 Uhr, Aachen-Arkaden, {show_case_code(code)}" in birke.text
    assert "Verwaltung oder Teamleitung können die Sprechzeit ändern." in birke.text
    assert "Abwesenheit eintragen" not in birke.text
    async with desk.database.transaction() as tx:
        await tx.execute(Statement(update(t.staff).where(t.staff.c.id == "birke").values(role="team_lead")))
    await birke.open("/desk/profil")
    assert "Abwesenheit eintragen" in birke.text
    assert 'href="/desk/sprechzeiten/arkaden/abwesenheit"' in birke.html
    (booking,) = await rows(desk, Statement(select(t.booking)))
    assert booking["status"] == "confirmed"


WEEK = "/desk/sprechzeiten/arkaden"


async def test_who_plans_sees_them_beside_the_week_and_decides_in_the_preview(
    desk: Desk, birke: Clerk
) -> None:
    code = await desk.office.add(NewRecord(appointment=NINE))
    await desk.office.add(NewRecord(appointment=NINE, adviser="esche"))
    akte = await (await desk.clerk("akte")).open(WEEK)
    assert "Termine in belegter Zeit" not in akte.text
    await upload(birke, BUSY)
    await akte.open(f"{WEEK}?woche=2026-W50&sicht=liste")
    shown = show_case_code(code)
    assert f"CM Birke , Mi., 25.11., 09:00–09:45 Uhr, Aachen-Arkaden, {shown}" in akte.text
    assert akte.text.count("Abwesenheit eintragen") == 1
    assert "/desk/faelle/" not in akte.html
    (way,) = re.findall(r'href="([^"]*/abwesenheit[?][^"]*)"', akte.html)
    await akte.open(html.unescape(way))
    for value in ("25.11.2026", "09:00", "09:45"):
        assert f'value="{value}"' in akte.html
    values = {"person": "birke", "von": "25.11.2026", "bis": "25.11.2026", "art": "other"}
    await akte.send(f"{WEEK}/abwesenheit", **values, uhr_von="09:00", uhr_bis="09:45")
    assert akte.path.startswith("/desk/aenderungen/vorschau")
    assert "CM Birke fehlt: Mi., 25.11.2026, 09:00–09:45: 1 Termin betroffen" in akte.text


async def test_nobody_else_is_shown_them_beside_the_week(desk: Desk, birke: Clerk) -> None:
    fremd = StaffMember(
        StaffId("fremd"), "fremd", "Verwaltung Verein", Role.ADMINISTRATION, VEREIN, (WUERSELEN,)
    )
    async with desk.database.transaction() as tx:
        await add_staff(tx, fremd, password_hash=PASSWORD_HASH)
    await desk.office.add(NewRecord(appointment=NINE))
    await upload(birke, BUSY)
    for username in ("birke", "fremd"):
        clerk = await (await desk.clerk(username)).open(WEEK)
        assert clerk.status == 200
        assert "Termine in belegter Zeit" not in clerk.text
    lead = await (await desk.clerk("tanne")).open(WEEK)
    assert "Termine in belegter Zeit" in lead.text
    assert "/desk/faelle/" in lead.html


async def test_nobody_removes_what_is_a_colleague_s(desk: Desk, birke: Clerk) -> None:
    await upload(birke, BUSY, name="Tennis")
    (row,) = await rows(desk, CALENDARS)
    other = await (await desk.clerk("tanne")).open("/desk/profil")
    await other.send(f"{FORM}/entfernen", kalender=row["id"])
    await other.send(f"{FORM}/entfernen", kalender="nobody's")
    assert len(await rows(desk, CALENDARS)) == 1
    assert "Tennis" not in other.text


async def test_who_has_no_appointments_blocks_no_times(desk: Desk) -> None:
    akte = await (await desk.clerk("akte")).open("/desk/profil")
    assert "Kalenderdatei" not in akte.text
    await upload(akte, BUSY)
    assert akte.status == 403
    await akte.send(f"{FORM}/adresse", name_adresse="x", adresse="https://kalender.example/a.ics")
    assert akte.status == 403
    assert await rows(desk, CALENDARS) == []


async def test_there_are_at_most_five_calendars(desk: Desk, birke: Clerk) -> None:
    for number in range(6):
        await birke.send(
            f"{FORM}/adresse", name_adresse=f"{number}", adresse="https://kalender.example/a.ics"
        )
    assert birke.status == 422
    assert "Es gibt schon 5 Kalender." in birke.text
    assert len(await rows(desk, CALENDARS)) == 5
