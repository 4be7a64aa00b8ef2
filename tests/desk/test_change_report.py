"""What became of a change: the report, the list, taking it back; only for who could have made it."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from desk.change_draft import pack
from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from domain.ids import ChangeId, NoticeId
from domain.notices import NoticeKind, NoticeOption, NoticeState
from domain.office_changes import CloseDays
from storage import tables as t
from storage.appointments import appointment
from storage.change_answers import answer_notice
from storage.database import Statement
from storage.notice_delivery import mark_unreached
from storage.notices import end_notice
from tests.desk.changing import PREVIEW, close_thursday, confirm, hidden
from tests.desk.clerks import Clerk, Desk
from tests.desk.dialects import both_databases
from tests.desk.hours import MONSCHAU_HALL, THURSDAY, at, book, open_hours
from tests.desk.office import ARKADEN, NewRecord


async def closed(desk: Desk, username: str = "akte") -> Clerk:
    """The report of a change that closed Thursday with two appointments: one moved, one to be offered."""
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="tr"))
    clerk = await close_thursday(await desk.clerk(username))
    await confirm(clerk)
    assert clerk.status == 200
    return clerk


async def trail(desk: Desk) -> list[tuple[str, str, str]]:
    """What staff did, of changes only."""
    actions = ("office_change", "office_change_undone")
    found = select(t.audit).where(t.audit.c.action.in_(actions)).order_by(t.audit.c.id)
    async with desk.database.reading() as reader:
        rows = await reader.fetch_all(Statement.adhoc(found))
    return [(row["staff_id"], row["action"], row["detail"]) for row in rows]


@both_databases
async def test_the_report_follows_the_answers(desk: Desk) -> None:
    clerk = await closed(desk)
    report = clerk.path
    assert "geantwortet 0 müssen noch wählen 1 erinnert 0 mit Vorrang 0" in clerk.text
    assert "Bescheid gegeben, kann ablehnen" in clerk.text
    assert "noch keine Antwort, offen bis heute" not in clerk.text
    assert "noch keine Antwort, offen bis" in clerk.text
    moved = next(one for one in desk.teller.told if one.kind is NoticeKind.MOVED)
    async with desk.database.transaction() as tx:
        assert await answer_notice(tx, moved.notice, NoticeOption.FINE.value, now=desk.clock.now)
    await clerk.open(report)
    assert "geantwortet 1 müssen noch wählen 1" in clerk.text
    assert "passt, heute, 09:42 Uhr" in clerk.text


@both_databases
async def test_within_ten_minutes_it_is_taken_back(desk: Desk) -> None:
    clerk = await closed(desk)
    report, bookings = clerk.path, {one.visit.booking for one in desk.teller.told if one.visit}
    desk.clock.forward(minutes=9)
    desk.teller.told.clear()
    await clerk.press("Rückgängig bis 09:52")
    assert clerk.path == report
    assert "Zurückgenommen, heute, 09:51 Uhr." in clerk.text
    assert "Rückgängig bis" not in clerk.text
    async with desk.database.reading() as reader:
        found = [await appointment(reader, one) for one in bookings]
    assert {(one.place, one.start, one.status) for one in found if one} == {
        (ARKADEN, at(THURSDAY, 9), BookingStatus.CONFIRMED)
    }
    assert {one.kind for one in desk.teller.told} == {NoticeKind.RESTORED}
    change = report.rpartition("/")[2]
    assert await trail(desk) == [
        ("akte", "office_change", change),
        ("akte", "office_change_undone", change),
    ]
    await clerk.open("/desk/aenderungen")
    assert "zurückgenommen" in clerk.text
    await clerk.open("/desk/sprechzeiten/arkaden")
    assert "gebucht 2" in clerk.text
    assert "Geschlossen" not in clerk.text


@both_databases
async def test_after_ten_minutes_or_a_second_time_it_is_refused_with_the_reason(desk: Desk) -> None:
    clerk = await closed(desk)
    undo = f"{clerk.path}/rueckgaengig"
    desk.clock.forward(minutes=9)
    await clerk.send(undo)
    await clerk.send(undo)
    assert clerk.status == 409
    assert "Die Änderung wurde nicht zurückgenommen. Sie ist schon zurückgenommen." in clerk.text
    clerk = await close_thursday(clerk)
    await confirm(clerk)
    undo = f"{clerk.path}/rueckgaengig"
    assert clerk.status == 200
    desk.clock.forward(minutes=9, seconds=59)
    await clerk.open("/desk/aenderungen")
    desk.clock.forward(seconds=1)
    await clerk.send(undo)
    assert clerk.status == 409
    assert "Die 10 Minuten dafür sind vorbei." in clerk.text
    assert len(await trail(desk)) == 3


async def test_the_list_names_what_was_done_and_who_did_it(desk: Desk) -> None:
    clerk = await closed(desk, "tanne")
    await clerk.open("/desk/aenderungen")
    assert "heute, 09:42 Aachen-Arkaden geschlossen, Do., 26.11.2026, ganztags TL Tanne 2" in clerk.text
    assert "2 von 2 noch ohne Antwort" in clerk.text
    await (await desk.clerk("akte")).open("/desk/aenderungen")
    empty = await (await desk.clerk("akte")).open("/desk/aenderungen")
    assert "TL Tanne" in empty.text


async def test_the_list_leads_back_to_a_preview_that_is_still_open(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await close_thursday(await desk.clerk("akte"))
    await clerk.open("/desk/aenderungen")
    assert "Eine Vorschau ist noch offen: Do., 26.11.2026, schließen." in clerk.text
    await clerk.open(PREVIEW)
    await clerk.send("/desk/aenderungen", **hidden(clerk))
    assert clerk.status == 200
    await clerk.open("/desk/aenderungen")
    assert "Eine Vorschau ist noch offen" not in clerk.text


async def test_without_changes_the_list_says_what_will_be_there(desk: Desk) -> None:
    clerk = await (await desk.clerk("akte")).open("/desk/aenderungen")
    assert "Noch keine Änderung" in clerk.text


@both_databases
@pytest.mark.parametrize("foreign", ["organisation", "municipality"])
async def test_a_foreign_change_is_not_there(desk: Desk, foreign: str) -> None:
    clerk = await closed(desk)
    report = clerk.path
    change = ChangeId(report.rpartition("/")[2])
    values = {"organisation_id": "stadt"}
    if foreign == "municipality":
        values = {"edit": pack(CloseDays(place=MONSCHAU_HALL, first=THURSDAY, last=THURSDAY))}
    async with desk.database.transaction() as tx:
        statement = update(t.office_change).where(t.office_change.c.id == change).values(**values)
        await tx.execute(Statement.adhoc(statement))
    told = len(desk.teller.told)
    for path in (report, "/desk/aenderungen/gibt-es-nicht", "/desk/aenderungen/%00"):
        await clerk.open(path)
        assert clerk.status == 404
        assert "Das gibt es bei Ihnen nicht." in clerk.text
        await clerk.send(f"{path}/rueckgaengig")
        assert clerk.status == 404
    await clerk.open("/desk/aenderungen")
    assert "Noch keine Änderung" in clerk.text
    assert len(desk.teller.told) == told


async def test_the_report_stays_readable_when_its_closure_is_lifted(desk: Desk) -> None:
    clerk = await closed(desk)
    report = clerk.path
    await clerk.open("/desk/sprechzeiten/arkaden")
    await clerk.press("Aufheben …")
    assert clerk.path == PREVIEW
    assert "Schließung Aachen-Arkaden, Do., 26.11.2026" in clerk.text
    assert "Die Sprechzeiten gelten wieder." in clerk.text
    await confirm(clerk)
    assert "Schließung aufgehoben: Aachen-Arkaden, Do., 26.11.2026." in clerk.text
    await clerk.open(report)
    assert clerk.status == 200
    await clerk.open("/desk/aenderungen")
    assert "Schließung aufgehoben: Aachen-Arkaden, Do., 26.11.2026" in clerk.text


async def test_codes_stay_and_no_person_is_named(desk: Desk) -> None:
    clerk = await closed(desk)
    codes = [show_case_code(one.person.removeprefix("person-")) for one in desk.teller.told]
    assert all(code in clerk.text for code in codes)
    assert "person-" not in clerk.html
    assert all(str(NoticeId(one.notice)) not in clerk.html for one in desk.teller.told)
    desk.clock.forward(hours=1)
    later = await (await desk.clerk("akte")).open(clerk.path)
    assert "Rückgängig" not in later.text
    assert desk.clock.now - timedelta(hours=1) < desk.clock.now


@both_databases
async def test_who_was_not_reached_stands_in_the_report_until_she_answers(desk: Desk) -> None:
    clerk = await closed(desk)
    report = clerk.path
    assert "nicht erreicht" not in clerk.text
    offered = next(one for one in desk.teller.told if one.kind is NoticeKind.OFFER)
    async with desk.database.transaction() as tx:
        assert await mark_unreached(tx, [offered.notice], desk.clock.now) == 1
    await clerk.open(report)
    assert "nicht erreicht 1" in clerk.text
    assert "nicht erreicht, offen bis" in clerk.text
    assert "Wer nicht erreicht wurde, findet die Nachricht nur im Chat im Internet." in clerk.text
    async with desk.database.transaction() as tx:
        await end_notice(tx, offered.notice, NoticeState.EXPIRED, now=desk.clock.now)
    await clerk.open(report)
    assert "nicht erreicht, Frist vorbei" in clerk.text
    moved = next(one for one in desk.teller.told if one.kind is NoticeKind.MOVED)
    async with desk.database.transaction() as tx:
        await mark_unreached(tx, [moved.notice], desk.clock.now)
        assert await answer_notice(tx, moved.notice, NoticeOption.FINE.value, now=desk.clock.now)
    await clerk.open(report)
    assert "nicht erreicht 1" in clerk.text, "who answered has read it"
