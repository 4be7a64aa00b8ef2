"""Saying who came: when that is possible, who may, what follows, and how long it can be taken back."""

from collections.abc import Mapping
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from domain.ids import CaseCode
from domain.intake import RecordStatus
from storage import tables as t
from storage.database import Statement
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import AACHEN, STADT, NewRecord

LIST = "/desk/termine"
BEGUN = MORNING - timedelta(minutes=22)
"""09:20 at the office, 22 minutes ago."""


async def booked(desk: Desk, record: NewRecord | None = None) -> CaseCode:
    return await desk.office.add(record or NewRecord(appointment=BEGUN, status=RecordStatus.APPOINTMENT_MADE))


async def stored(desk: Desk, code: CaseCode) -> tuple[str, str]:
    """The status of the booking and of its record."""
    found = select(t.booking.c.status, t.intake_record.c.status.label("record")).join_from(
        t.booking, t.intake_record, t.intake_record.c.booking_id == t.booking.c.id
    )
    async with desk.database.reading() as reader:
        row = await reader.fetch_one(Statement.adhoc(found.where(t.intake_record.c.case_code == code)))
    assert row is not None
    return row["status"], row["record"]


async def trail(desk: Desk, code: CaseCode) -> list[Mapping[str, object]]:
    found = select(t.audit).where(t.audit.c.case_code == code).order_by(t.audit.c.id)
    async with desk.database.reading() as reader:
        return [
            {"action": row["action"], "staff": row["staff_id"], "detail": row["detail"]}
            for row in await reader.fetch_all(Statement.adhoc(found))
        ]


async def at_the_list(desk: Desk, username: str = "birke") -> Clerk:
    return await (await desk.clerk(username)).open(LIST)


@both_databases
async def test_who_came_is_marked_and_the_record_is_advised(desk: Desk) -> None:
    code = await booked(desk)
    clerk = await at_the_list(desk)
    assert "noch offen" in clerk.text
    await clerk.press("Gekommen")
    assert (clerk.status, clerk.path) == (200, LIST)
    assert f"{show_case_code(code)} ist gekommen." in clerk.text
    assert "Rückgängig bis 09:52" in clerk.text
    assert await stored(desk, code) == ("kept", "advised")
    assert await trail(desk, code) == [{"action": "attended", "staff": "birke", "detail": ""}]


@both_databases
async def test_who_did_not_come_is_marked_and_nobody_is_written_to_at_once(desk: Desk) -> None:
    code = await booked(desk)
    clerk = await (await at_the_list(desk)).press("Nicht gekommen")
    assert f"{show_case_code(code)} ist nicht gekommen. Die Person bekommt in 10 Minuten" in clerk.text
    assert await stored(desk, code) == ("no_show", "received")
    assert [line["action"] for line in await trail(desk, code)] == ["missed"]
    assert desk.teller.told == []


@both_databases
@pytest.mark.parametrize("said", ["Gekommen", "Nicht gekommen"])
async def test_either_word_can_be_taken_back_for_ten_minutes(desk: Desk, said: str) -> None:
    code = await booked(desk)
    clerk = await (await at_the_list(desk)).press(f"{said}: ")
    desk.clock.forward(minutes=9, seconds=59)
    await clerk.open(LIST)
    await clerk.press("Rückgängig bis 09:52")
    assert f"{show_case_code(code)} ist wieder offen." in clerk.text
    assert await stored(desk, code) == ("confirmed", "appointment_made")
    assert [line["action"] for line in await trail(desk, code)][1:] == ["attendance_back"]


async def test_after_ten_minutes_it_stands_whatever_an_old_page_offers(desk: Desk) -> None:
    code = await booked(desk)
    clerk = await (await at_the_list(desk)).press("Nicht gekommen")
    desk.clock.forward(minutes=9)
    await clerk.http.get(LIST)
    desk.clock.forward(minutes=1)
    await clerk.press("Rückgängig")
    assert clerk.status == 409
    assert "Zurücknehmen geht nur 10 Minuten lang." in clerk.text
    assert await stored(desk, code) == ("no_show", "received")
    await clerk.open(LIST)
    assert "Rückgängig" not in clerk.text
    await clerk.press("Doch gekommen")
    assert await stored(desk, code) == ("kept", "advised")


async def test_who_may_still_come_is_not_missing(desk: Desk) -> None:
    code = await booked(desk, NewRecord(appointment=MORNING - timedelta(minutes=12)))
    clerk = await at_the_list(desk)
    assert "gebucht" in clerk.text
    assert "Nicht gekommen:" not in clerk.html
    await clerk.send(f"{LIST}/booking-{code}/nicht-gekommen", version=1)
    assert clerk.status == 409
    assert "Das geht erst ab 09:45 Uhr. Ihre Änderung wurde nicht gespeichert." in clerk.text
    desk.clock.forward(minutes=3)
    await (await at_the_list(desk)).press("Nicht gekommen")
    assert (await stored(desk, code))[0] == "no_show"


async def test_somebody_comes_an_hour_early_but_not_a_day(desk: Desk) -> None:
    early = await booked(desk, NewRecord(appointment=MORNING + timedelta(minutes=58)))
    late = await booked(desk, NewRecord(appointment=MORNING + timedelta(minutes=63)))
    clerk = await at_the_list(desk)
    assert f"/booking-{early}/gekommen" in clerk.html
    assert f"/booking-{late}/gekommen" not in clerk.html


@both_databases
async def test_whoever_comes_second_learns_what_is_the_case(desk: Desk) -> None:
    code = await booked(desk)
    first, second = await at_the_list(desk), await at_the_list(desk, "esche")
    await first.press("Gekommen")
    await second.press("Nicht gekommen")
    assert second.status == 409
    assert "Der Termin ist inzwischen: wahrgenommen." in second.text
    assert (await stored(desk, code))[0] == "kept"
    assert len(await trail(desk, code)) == 1


@both_databases
@pytest.mark.parametrize("word", ["gekommen", "nicht-gekommen", "zuruecknehmen"])
async def test_foreign_appointments_are_answered_like_unknown_ones(desk: Desk, word: str) -> None:
    foreign = await booked(desk, NewRecord(AACHEN, STADT, appointment=BEGUN, adviser="linde"))
    clerk = await at_the_list(desk)
    answers = []
    for booking in (f"booking-{foreign}", "booking-of-nobody"):
        await clerk.send(f"{LIST}/{booking}/{word}", version=1)
        answers.append((clerk.status, clerk.text))
    assert answers[0] == answers[1]
    assert answers[0][0] == 404
    assert "Diesen Termin gibt es bei Ihnen nicht." in answers[0][1]
    assert (await stored(desk, foreign))[0] == "confirmed"
    assert await trail(desk, foreign) == []


@pytest.mark.parametrize("word", ["gekommen", "nicht-gekommen", "zuruecknehmen"])
async def test_administration_does_not_say_who_came(desk: Desk, word: str) -> None:
    code = await booked(desk)
    office = await at_the_list(desk, "akte")
    assert (await office.send(f"{LIST}/booking-{code}/{word}", version=1)).status == 403
    assert (await stored(desk, code))[0] == "confirmed"


async def test_a_cancelled_appointment_cannot_be_kept(desk: Desk) -> None:
    code = await booked(desk, NewRecord(appointment=BEGUN, booking=BookingStatus.CANCELLED_BY_PERSON))
    clerk = await at_the_list(desk)
    await clerk.send(f"{LIST}/booking-{code}/gekommen", version=1)
    assert clerk.status == 409
    assert "Der Termin ist inzwischen: von der Person abgesagt." in clerk.text


async def test_the_way_back_keeps_day_and_filter(desk: Desk) -> None:
    await booked(desk)
    clerk = await (await desk.clerk("birke")).open(f"{LIST}?tag=2026-11-24&ort=arkaden")
    await clerk.press("Gekommen")
    assert clerk.path == f"{LIST}?tag=2026-11-24&ort=arkaden"
