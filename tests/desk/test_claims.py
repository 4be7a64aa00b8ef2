"""Claiming, handing back, closing and undoing: one wins, nobody overwrites, and everybody learns why."""

import asyncio
import re
from datetime import date

import pytest
from sqlalchemy import select, update

from domain.case_codes import show_case_code
from domain.ids import CaseCode, StaffId
from domain.intake import RecordStatus, Urgency
from storage import tables as t
from storage.database import Statement
from storage.staff import disable_staff
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord

pytestmark = both_databases


def address(code: CaseCode, end: str = "") -> str:
    return f"/desk/faelle/{show_case_code(code)}{end}"


async def row(desk: Desk, code: CaseCode) -> tuple[str | None, str, int]:
    found = select(t.intake_record).where(t.intake_record.c.case_code == code)
    async with desk.database.reading() as reader:
        record = await reader.fetch_one(Statement.adhoc(found))
    assert record is not None
    return record["claimed_by"], record["status"], record["version"]


async def trail(desk: Desk, code: CaseCode) -> list[tuple[str, str]]:
    found = (
        select(t.audit).where(t.audit.c.case_code == code, t.audit.c.action != "read").order_by(t.audit.c.id)
    )
    async with desk.database.reading() as reader:
        return [(line["staff_id"], line["action"]) for line in await reader.fetch_all(Statement.adhoc(found))]


async def test_claiming_in_the_queue_leads_back_to_the_same_list(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await (await desk.clerk("birke")).open("/desk/eingang?ansicht=frei&sprache=ar")
    await clerk.send(address(code, "/uebernehmen"), version=1, zurueck=clerk.path)
    assert clerk.path == "/desk/eingang?ansicht=frei&sprache=ar"
    assert f"Sie haben {show_case_code(code)} übernommen. Anfrage öffnen" in clerk.text
    assert await row(desk, code) == ("birke", "assigned", 2)
    assert await trail(desk, code) == [("birke", "claimed")]
    assert "übernommen. Anfrage" not in (await clerk.open("/desk/eingang")).text


async def test_an_appointment_stays_an_appointment_when_claimed(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(status=RecordStatus.APPOINTMENT_MADE, appointment=MORNING))
    clerk = await desk.clerk("birke")
    await clerk.send(address(code, "/uebernehmen"), version=1)
    assert await row(desk, code) == ("birke", "appointment_made", 2)
    await clerk.send(address(code, "/rueckgabe"), version=2)
    assert await row(desk, code) == (None, "appointment_made", 3)


async def test_of_two_clerks_at_the_same_moment_one_wins_and_the_other_is_told_who(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    free = await desk.office.add(NewRecord(urgency=Urgency.DANGER))
    clerks = {"birke": await desk.clerk("birke"), "esche": await desk.clerk("esche")}
    await asyncio.gather(
        *(
            clerk.send(address(code, "/uebernehmen"), version=1, zurueck="/desk/eingang")
            for clerk in clerks.values()
        )
    )
    owner, status, version = await row(desk, code)
    assert (status, version) == ("assigned", 2)
    assert owner is not None
    winner, loser = clerks[owner], clerks["esche" if owner == "birke" else "birke"]
    assert (winner.status, loser.status) == (200, 409)
    name = {"birke": "CM Birke", "esche": "CM Esche"}[owner]
    told = (
        f"{name} hat {show_case_code(code)} um 09:42 Uhr übernommen. Sie können lesen, aber nicht antworten."
    )
    assert told in loser.text
    assert 'role="alert"' in loser.html
    assert f'href="{address(free)}">Nächste freie Anfrage' in loser.html
    assert f'href="{address(code)}">Lesen' in loser.html
    assert await trail(desk, code) == [(owner, "claimed")]


async def test_pressing_twice_is_no_conflict(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    await clerk.send(address(code, "/uebernehmen"), version=1)
    await clerk.send(address(code, "/uebernehmen"), version=1)
    assert clerk.status == 200
    assert "gehört schon Ihnen." in clerk.text
    assert await row(desk, code) == ("birke", "assigned", 2)


async def test_a_record_that_changed_meanwhile_is_not_claimed_unseen(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    await change(desk, code)
    await clerk.send(address(code, "/uebernehmen"), version=1)
    assert clerk.status == 409
    assert (
        f"{show_case_code(code)} hat sich geändert, heute, 09:42 Uhr. Ihre Änderung wurde nicht" in clerk.text
    )
    assert (await row(desk, code))[0] is None


async def change(desk: Desk, code: CaseCode) -> None:
    """The person changes something: the version rises without a line of staff in the trail."""
    record = t.intake_record
    values = {"version": record.c.version + 1, "updated_at": int(MORNING.timestamp() * 1_000_000)}
    async with desk.database.transaction() as tx:
        await tx.execute(Statement.adhoc(update(record).where(record.c.case_code == code).values(values)))


async def test_handing_back_can_be_taken_back(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    await clerk.send(address(code, "/uebernehmen"), version=1)
    await clerk.send(address(code, "/rueckgabe"), version=2)
    assert f"{show_case_code(code)} ist zurückgegeben." in clerk.text
    assert await row(desk, code) == (None, "received", 3)
    await clerk.press("Rückgängig")
    assert await row(desk, code) == ("birke", "assigned", 4)
    assert [action for _, action in await trail(desk, code)] == ["claimed", "handed_back", "claimed"]


async def test_only_the_one_in_charge_or_the_team_lead_hands_back(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    esche, tanne = await desk.clerk("esche"), await desk.clerk("tanne")
    await esche.open(address(code))
    assert "CM Birke ist zuständig, heute, 07:52. Sie können lesen, aber nicht antworten." in esche.text
    assert "Zurückgeben" not in esche.text
    await esche.send(address(code, "/rueckgabe"), version=1)
    assert esche.status == 409
    assert (await row(desk, code))[0] == "birke"
    await tanne.open(address(code))
    assert "Zurückgeben" in tanne.text
    await tanne.send(address(code, "/rueckgabe"), version=1)
    assert (await row(desk, code))[0] is None


async def test_closing_asks_why_and_can_be_undone_for_ten_minutes(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke", status=RecordStatus.ADVISED))
    clerk = await desk.clerk("birke")
    await clerk.open(address(code, "/abschluss?weiter=/desk/eingang%3Fansicht%3Dmeine"))
    assert f"Anfrage {show_case_code(code)} abschließen?" in clerk.text
    await clerk.send(address(code, "/abschluss"), version=1, zurueck="/desk/eingang?ansicht=meine")
    assert clerk.status == 422
    assert "<title>Fehler: " in clerk.html
    assert "Bitte prüfen Sie 1 Angabe Wählen Sie einen Grund." in clerk.text
    back = {"zurueck": "/desk/eingang?ansicht=meine"}
    await clerk.send(address(code, "/abschluss"), version=1, grund="referred", **back)
    assert clerk.path == "/desk/eingang?ansicht=meine"
    assert f"{show_case_code(code)} ist abgeschlossen." in clerk.text
    assert "Rückgängig bis 09:52" in clerk.text
    assert await row(desk, code) == ("birke", "closed", 2)
    await clerk.press("Rückgängig bis 09:52")
    assert await row(desk, code) == ("birke", "advised", 3)
    await clerk.open(address(code, "/protokoll"))
    assert "abgeschlossen: Verwiesen, Rückmeldung erhalten" in clerk.text


async def test_undoing_is_over_after_ten_minutes_and_for_others(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    clerk, other = await desk.clerk("birke"), await desk.clerk("esche")
    await clerk.send(address(code, "/abschluss"), version=1, grund="settled")
    assert "Rückgängig bis 09:52" in (await clerk.open(address(code))).text
    assert "Rückgängig" not in (await other.open(address(code))).text
    await other.send(address(code, "/oeffnen"), version=2)
    assert other.status == 409
    assert f"CM Birke hat {show_case_code(code)} abgeschlossen, heute, 09:42 Uhr." in other.text
    desk.clock.forward(minutes=9)
    await clerk.open("/desk/eingang")
    desk.clock.forward(minutes=1)
    assert "Rückgängig" not in (await clerk.open(address(code))).text
    await clerk.send(address(code, "/oeffnen"), version=2)
    assert clerk.status == 409
    assert (await row(desk, code))[1] == "closed"


async def test_a_stale_closing_form_comes_back_with_what_was_chosen(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke"))
    clerk = await (await desk.clerk("birke")).open(address(code, "/abschluss"))
    await change(desk, code)
    await clerk.send(address(code, "/abschluss"), version=1, grund="no_contact")
    assert clerk.status == 409
    assert "hat sich geändert, heute, 09:42 Uhr. Ihre Wahl ist erhalten." in clerk.text
    assert re.search(r'value="no_contact"[^>]* checked', clerk.html)
    assert 'name="version" value="2"' in clerk.html
    await clerk.send(address(code, "/abschluss"), version=2, grund="no_contact")
    assert (await row(desk, code))[1] == "closed"


async def test_closing_warns_of_an_appointment_that_stays(desk: Desk) -> None:
    code = await desk.office.add(
        NewRecord(claimed_by="birke", appointment=MORNING.replace(hour=13, minute=0))
    )
    clerk = await (await desk.clerk("birke")).open(address(code, "/abschluss"))
    assert "Der Termin bleibt gebucht: heute, 14:00–14:45 Uhr." in clerk.text


async def test_what_nobody_has_claimed_cannot_be_closed(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await (await desk.clerk("birke")).open(address(code, "/abschluss"))
    assert clerk.path == address(code)
    await clerk.send(address(code, "/abschluss"), version=1, grund="settled")
    assert clerk.status == 409
    assert await row(desk, code) == (None, "received", 1)


@pytest.mark.parametrize("end", ["/uebernehmen", "/rueckgabe", "/abschluss"])
async def test_a_closed_record_stays_as_it_is(desk: Desk, end: str) -> None:
    code = await desk.office.add(NewRecord(status=RecordStatus.CLOSED, claimed_by="birke"))
    clerk = await desk.clerk("esche" if end == "/uebernehmen" else "birke")
    await clerk.send(address(code, end), version=1, grund="settled")
    assert clerk.status == 409
    assert await row(desk, code) == ("birke", "closed", 1)


@pytest.mark.parametrize("version", ["", "0", "-1", "2", "1e3", "9" * 12, "١"])
async def test_a_version_that_is_none_claims_nothing(desk: Desk, version: str) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    await clerk.send(address(code, "/uebernehmen"), version=version)
    assert clerk.status == 409
    assert (await row(desk, code))[0] is None


async def test_what_a_colleague_who_left_had_claimed_is_free_again(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="esche"))
    async with desk.database.transaction() as tx:
        await disable_staff(tx, StaffId("esche"))
    clerk = await (await desk.clerk("birke")).open("/desk/eingang?ansicht=frei")
    assert "zuletzt CM Esche" in clerk.text
    await clerk.send(address(code, "/uebernehmen"), version=1)
    assert (await row(desk, code))[0] == "birke"


async def test_a_post_that_ended_frees_its_records_too(desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="esche"))
    ended = update(t.staff).where(t.staff.c.id == "esche").values(ends_on=date(2026, 11, 23).isoformat())
    async with desk.database.transaction() as tx:
        await tx.execute(Statement.adhoc(ended))
    clerk = await (await desk.clerk("birke")).open(address(code))
    assert "Übernehmen" in clerk.text
    await clerk.send(address(code, "/uebernehmen"), version=1)
    assert (await row(desk, code))[0] == "birke"
