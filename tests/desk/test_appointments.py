"""The list of a day: what it shows to whom, and nothing about what anybody came for."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from domain.ids import CaseCode, PlaceId
from domain.intake import IntakeContent, Interpreter
from storage import tables as t
from storage.database import Statement
from storage.times import to_us
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.hours import ALSDORF_HALL, HACKLAENDER, MONSCHAU_HALL, open_hours
from tests.desk.office import AACHEN, MONSCHAU, STADT, NewRecord

SOON = MORNING.replace(minute=45) + timedelta(hours=1)
"""10:45 at the office."""
LIST = "/desk/termine?tag=2026-11-24"
CONTENT = IntakeContent(
    interpreter=Interpreter.YES, concern="Mein Anliegen", call_name="Amsel", in_danger=True
)


async def appoint(
    desk: Desk, record: NewRecord | None = None, *, place: PlaceId | None = None, comes: bool = False
) -> CaseCode:
    """An appointment today at 10:45, on demand at another place than Arkaden, or confirmed by the person."""
    record = record or NewRecord(appointment=SOON, content=CONTENT)
    code = await desk.office.add(record)
    changes: dict[str, object] = {} if place is None else {"place_id": place}
    if comes:
        changes["person_confirmed_at"] = to_us(MORNING)
    if changes:
        statement = update(t.booking).where(t.booking.c.id == f"booking-{code}").values(changes)
        async with desk.database.transaction() as tx:
            await tx.execute(Statement.adhoc(statement))
    return code


@both_databases
async def test_the_list_says_who_comes_when_where_and_to_whom(desk: Desk) -> None:
    record = NewRecord(appointment=SOON, party_size=3, language="uk", content=CONTENT)
    code = await appoint(desk, record, comes=True)
    clerk = await (await desk.clerk("birke")).open("/desk/termine")
    row = clerk.text.partition("War die Person da?")[2]
    for word in (
        "10:45–11:30",
        show_case_code(code),
        "Aachen-Arkaden",
        "Platz 2",
        "CM Birke",
        "Ukrainisch",
        "3 Personen",
        "Web-Chat",
        "kommt",
        "gebucht",
    ):
        assert word in row
    assert f'href="/desk/faelle/{show_case_code(code)}"' in clerk.html


@both_databases
async def test_administration_sees_that_and_nothing_more(desk: Desk) -> None:
    code = await appoint(desk, comes=True)
    office = await (await desk.clerk("akte")).open(LIST)
    assert show_case_code(code) in office.text
    assert "/desk/faelle/" not in office.html
    assert "War die Person da?" not in office.text
    assert "<button" not in office.html.partition("<table")[2].partition("</table>")[0]
    for secret in ("Amsel", "Anliegen", "Brief vom Amt", "Gefahr", f"person-{code}", f"record-{code}"):
        assert secret not in office.html


@both_databases
async def test_a_list_holds_one_s_organisation_and_one_s_municipalities(desk: Desk) -> None:
    await open_hours(desk.database)
    here = await appoint(desk)
    in_alsdorf = await appoint(desk, place=ALSDORF_HALL)
    in_monschau = await appoint(
        desk, NewRecord(MONSCHAU, appointment=SOON, adviser="ahorn"), place=MONSCHAU_HALL
    )
    own_elsewhere = await appoint(desk, NewRecord(appointment=SOON, adviser="esche"), place=MONSCHAU_HALL)
    foreign_here = await appoint(desk, NewRecord(appointment=SOON, adviser="linde"))
    foreign = await appoint(
        desk, NewRecord(AACHEN, STADT, appointment=SOON, adviser="linde"), place=HACKLAENDER
    )
    everything = {here, in_alsdorf, in_monschau, own_elsewhere, foreign_here, foreign}
    expected = {
        "birke": {here, in_alsdorf},
        "esche": {here, in_alsdorf, own_elsewhere},
        "tanne": {here, in_alsdorf},
        "ahorn": {in_monschau, own_elsewhere},
        "akte": {here},
        "linde": {foreign_here, foreign},
    }
    for username, seen in expected.items():
        clerk = await (await desk.clerk(username)).open(LIST)
        assert {code for code in everything if show_case_code(code) in clerk.text} == seen, username


async def test_a_record_opens_only_from_a_row_of_its_own_people(desk: Desk) -> None:
    """After an appointment is kept, the record of another organisation's person is theirs alone again."""
    code = await appoint(
        desk, NewRecord(AACHEN, STADT, appointment=SOON, booking=BookingStatus.KEPT, adviser="birke")
    )
    clerk = await (await desk.clerk("birke")).open(LIST)
    assert show_case_code(code) in clerk.text
    assert f"/desk/faelle/{show_case_code(code)}" not in clerk.html


@both_databases
@pytest.mark.parametrize(
    ("status", "words"),
    [
        (BookingStatus.CANCELLED_BY_PERSON, "von der Person abgesagt"),
        (BookingStatus.CANCELLED_BY_OFFICE, "von uns abgesagt"),
        (BookingStatus.DISPLACED, "Ersatz angeboten"),
    ],
)
async def test_what_falls_out_is_said_so_that_nobody_waits(
    desk: Desk, status: BookingStatus, words: str
) -> None:
    await appoint(desk, NewRecord(appointment=SOON, booking=status))
    clerk = await (await desk.clerk("birke")).open(LIST)
    assert words in clerk.text
    assert "fallen aus 1" in clerk.text
    assert "Gekommen:" not in clerk.html


@pytest.mark.parametrize("status", [BookingStatus.HELD, BookingStatus.OFFERED, BookingStatus.EXPIRED])
async def test_what_is_no_appointment_is_not_in_the_list(desk: Desk, status: BookingStatus) -> None:
    code = await appoint(desk, NewRecord(appointment=SOON, booking=status))
    clerk = await (await desk.clerk("birke")).open(LIST)
    assert show_case_code(code) not in clerk.text
    assert "Keine Termine am Di., 24.11.2026" in clerk.text


@both_databases
async def test_day_place_and_adviser_narrow_the_list(desk: Desk) -> None:
    await open_hours(desk.database)
    first = await appoint(desk)
    second = await appoint(desk, NewRecord(appointment=SOON, adviser="esche"), place=ALSDORF_HALL)
    tomorrow = await appoint(desk, NewRecord(appointment=SOON + timedelta(days=1)))
    clerk = await desk.clerk("birke")
    expected = {
        "tag=2026-11-24": {first, second},
        "tag=heute": {first, second},
        "tag=25.11.2026": {tomorrow},
        "tag=24.11.&ort=arkaden": {first},
        "tag=24.11.26&person=esche": {second},
        "tag=2026-11-24&ort=arkaden&person=esche": set(),
    }
    for query, seen in expected.items():
        await clerk.open(f"/desk/termine?{query}")
        assert clerk.status == 200
        found = {code for code in (first, second, tomorrow) if show_case_code(code) in clerk.text}
        assert found == seen, query
    assert "Kein Termin passt zu dieser Auswahl" in clerk.text


async def test_the_last_minutes_of_a_day_belong_to_it(desk: Desk) -> None:
    midnight = MORNING.replace(hour=23, minute=0)
    last = await appoint(desk, NewRecord(appointment=midnight - timedelta(minutes=5)))
    first = await appoint(desk, NewRecord(appointment=midnight))
    clerk = await desk.clerk("birke")
    today = (await clerk.open("/desk/termine?tag=2026-11-24")).text
    tomorrow = (await clerk.open("/desk/termine?tag=2026-11-25")).text
    assert (show_case_code(last) in today, show_case_code(first) in today) == (True, False)
    assert (show_case_code(last) in tomorrow, show_case_code(first) in tomorrow) == (False, True)


@pytest.mark.parametrize("typed", ["morgen früh", "31.02.2026", "2026-13-01", "1.1.9999", "\x00"])
async def test_a_day_that_is_none_is_said_and_today_shown(desk: Desk, typed: str) -> None:
    code = await appoint(desk)
    clerk = await desk.clerk("birke")
    clerk.page = await clerk.http.get("/desk/termine", params={"tag": typed})
    assert clerk.status == 422
    assert "Das ist kein Datum." in clerk.text
    assert "Fehler: Termine – Lotse" in clerk.html
    assert show_case_code(code) in clerk.text


@pytest.mark.parametrize("username", ["board", "waage", "kabel"])
async def test_other_roles_have_no_list(desk: Desk, username: str) -> None:
    clerk = await desk.clerk(username)
    assert (await clerk.open("/desk/termine")).status == 403
    assert (await clerk.open("/desk/warteliste")).status == 403
