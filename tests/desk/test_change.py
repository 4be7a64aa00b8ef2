"""A change of office hours from the form to the report, and what it does in between: nothing."""

import asyncio
from dataclasses import replace

from sqlalchemy import select

from domain.appointments import Appointment, BookingStatus, CancelledBy
from domain.case_codes import show_case_code
from domain.ids import BookingId
from domain.notices import NoticeKind
from domain.office_changes import Note, Reason
from storage.appointments import appointment
from storage.bookings import cancel
from storage.database import Row, Statement
from storage.tables import metadata
from tests.desk.changing import (
    APPLY,
    PREVIEW,
    again,
    as_shown,
    button,
    checked,
    close_thursday,
    confirm,
    hidden,
    pick,
    rows,
)
from tests.desk.clerks import Desk
from tests.desk.dialects import both_databases
from tests.desk.hours import ALSDORF_HALL, SETUP, THURSDAY, at, book, open_hours
from tests.desk.office import ARKADEN, NewRecord


async def booked(desk: Desk, booking: BookingId) -> Appointment:
    async with desk.database.reading() as reader:
        found = await appointment(reader, booking)
    assert found is not None
    return found


async def table(desk: Desk, name: str) -> list[Row]:
    async with desk.database.reading() as reader:
        return list(await reader.fetch_all(Statement.adhoc(select(metadata.tables[name]))))


async def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but those of log-ins."""
    tables = [one for one in metadata.sorted_tables if one.name not in {"staff_session", "login_attempt"}]
    return {
        one.name: [tuple(row[column.name] for column in one.columns) for row in await table(desk, one.name)]
        for one in tables
    }


@both_databases
async def test_from_the_form_over_the_preview_to_the_report(desk: Desk) -> None:
    await open_hours(desk.database)
    code, arabic = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar", party_size=2))
    _, turkish = await book(desk.office, at(THURSDAY, 9), NewRecord(language="tr"))
    clerk = await close_thursday(await desk.clerk("akte"), titel="Wasserschaden")
    assert clerk.path == PREVIEW
    assert "Do., 26.11.2026, schließen: 2 Termine betroffen" in clerk.text
    assert "Noch ist nichts geändert und niemand benachrichtigt." in clerk.text
    assert f"{show_case_code(code)} Web-Chat · nicht bestätigt Arabisch 2 Personen" in clerk.text
    assert "Do., 26.11., 09:00, Rathaus Alsdorf, Platz 1" in clerk.text
    assert checked(clerk) == {f"t-{arabic}": "move", f"t-{turkish}": "offer"}
    assert "move" not in rows(clerk)[f"t-{turkish}"]
    assert "Zur gleichen Zeit ist niemand Passendes frei." in clerk.text
    assert button(clerk) == "Schließen und 2 Personen benachrichtigen"
    await confirm(clerk, zusatz="Wir melden uns.")
    assert clerk.path.startswith(f"{APPLY}/")
    assert "Aachen-Arkaden geschlossen, Do., 26.11.2026, ganztags." in clerk.text
    assert "2 Personen bekommen eine Nachricht." in clerk.text
    assert "Rückgängig bis 09:52" in clerk.text
    assert "Grund Gebäude geschlossen Zusatz Wir melden uns." in clerk.text
    moved, displaced = await booked(desk, arabic), await booked(desk, turkish)
    assert (moved.place, moved.start, moved.status) == (
        ALSDORF_HALL,
        at(THURSDAY, 9),
        BookingStatus.CONFIRMED,
    )
    assert displaced.status is BookingStatus.DISPLACED
    told = {one.visit.booking: one for one in desk.teller.told if one.visit is not None}
    assert told[arabic].kind is NoticeKind.MOVED
    assert told[turkish].kind is NoticeKind.OFFER
    assert len(told[turkish].offers) == 3
    assert {one.reason for one in told.values()} == {Reason.CLOSED}
    (note,) = {one.note for one in told.values()}
    assert note.text == "Wir melden uns."
    assert [one.target for one in note.translations] == ["ar", "tr"]
    assert "Arabisch Maschinell übersetzt [ar] Wir melden uns. (unsicher) Türkisch" in clerk.text
    assert desk.teller.prepared == {one.person for one in told.values()}


async def test_a_line_that_cannot_be_translated_in_time_goes_in_german(desk: Desk) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ps"))
    desk.translator.gate = asyncio.Event()
    clerk = await confirm(await close_thursday(await desk.clerk("akte")), zusatz="Wir melden uns.")
    assert "2 Personen bekommen eine Nachricht." in clerk.text
    assert "Maschinell übersetzt" not in clerk.text
    assert "Nur auf Deutsch: Arabisch, ps." in clerk.text
    assert {one.note for one in desk.teller.told} == {Note(text="Wir melden uns.")}


@both_databases
async def test_looking_changes_nothing(desk: Desk) -> None:
    await open_hours(desk.database)
    _, booking = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    clerk = await desk.clerk("akte")
    before = await everything(desk)
    await close_thursday(clerk)
    await again(clerk, regel="cancel")
    await again(clerk, **pick(clerk, booking, "offer"))
    await clerk.open(PREVIEW)
    assert await everything(desk) == before
    assert desk.teller.told == []


@both_databases
async def test_a_policy_refills_the_rows_and_leaves_what_was_chosen_by_hand(desk: Desk) -> None:
    await open_hours(desk.database)
    _, first = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    _, second = await book(desk.office, at(THURSDAY, 10), NewRecord(language="ar"))
    clerk = await close_thursday(await desk.clerk("akte"))
    assert "Geändert von Ihnen" not in clerk.text
    await again(clerk, **pick(clerk, first, "cancel"))
    assert checked(clerk) == {f"t-{first}": "cancel", f"t-{second}": "move"}
    assert clerk.text.count("Geändert von Ihnen") == 1
    await again(clerk, regel="offer")
    assert checked(clerk) == {f"t-{first}": "cancel", f"t-{second}": "offer"}
    assert "1 anbieten" in clerk.text.replace("anbieten 1", "1 anbieten")
    await clerk.send(PREVIEW, **{**as_shown(clerk), "tun": "zuruecksetzen"})
    assert checked(clerk) == {f"t-{first}": "offer", f"t-{second}": "offer"}
    await confirm(clerk)
    assert {one.kind for one in desk.teller.told} == {NoticeKind.OFFER}


@both_databases
async def test_what_was_chosen_last_counts_without_another_look(desk: Desk) -> None:
    await open_hours(desk.database)
    _, first = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    _, second = await book(desk.office, at(THURSDAY, 10), NewRecord(language="ar"))
    clerk = await close_thursday(await desk.clerk("akte"))
    await confirm(clerk, **pick(clerk, first, "cancel"))
    assert clerk.status == 200
    assert (await booked(desk, first)).status is BookingStatus.CANCELLED_BY_OFFICE
    assert (await booked(desk, second)).place == ALSDORF_HALL
    assert "mit Vorrang 1" in clerk.text


@both_databases
async def test_a_choice_that_changes_another_appointment_is_shown_first(desk: Desk) -> None:
    """Two, whose language nobody speaks, want the one place at nine; who leaves it frees it for the other."""
    await open_hours(desk.database)
    _, first = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ro"))
    _, second = await book(desk.office, at(THURSDAY, 9), NewRecord(language="sq"))
    clerk = await close_thursday(await desk.clerk("akte"))
    assert checked(clerk) == {f"t-{first}": "move", f"t-{second}": "offer"}
    await confirm(clerk, **pick(clerk, first, "cancel"))
    assert clerk.status == 422
    assert "Ihre Auswahl ändert auch andere Termine." in clerk.text
    assert checked(clerk) == {f"t-{first}": "cancel", f"t-{second}": "move"}
    assert desk.teller.told == []
    await confirm(clerk)
    assert (await booked(desk, second)).place == ALSDORF_HALL


async def test_another_policy_is_shown_before_it_counts(desk: Desk) -> None:
    await open_hours(desk.database)
    _, booking = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ro"))
    clerk = await close_thursday(await desk.clerk("akte"))
    await confirm(clerk, regel="cancel")
    assert clerk.status == 422
    assert "Sie haben die Regel gewechselt." in clerk.text
    assert checked(clerk) == {f"t-{booking}": "cancel"}
    await confirm(clerk)
    assert [one.kind for one in desk.teller.told] == [NoticeKind.CANCELLED]


@both_databases
async def test_appointments_that_changed_meanwhile_are_shown_again(desk: Desk) -> None:
    await open_hours(desk.database)
    _, first = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    gone, second = await book(desk.office, at(THURSDAY, 10), NewRecord(language="ar"))
    clerk = await close_thursday(await desk.clerk("akte"))
    choice = pick(clerk, first, "cancel")
    new, third = await book(desk.office, at(THURSDAY, 11), NewRecord(language="ar"))
    async with desk.database.transaction() as tx:
        await cancel(tx, second, by=CancelledBy.PERSON, now=desk.clock.now)
    before = await everything(desk)
    await confirm(clerk, zusatz="Bis bald.", grund="strike", **choice)
    assert clerk.status == 409
    assert "1 Termin ist dazugekommen, 1 Termin ist weggefallen." in clerk.text
    assert f"{show_case_code(new)} Neu" in clerk.text
    assert show_case_code(gone) not in clerk.text
    assert checked(clerk) == {f"t-{first}": "cancel", f"t-{third}": "move"}
    assert 'value="Bis bald."' in clerk.html
    assert '<option value="strike" selected>' in clerk.html
    assert 'name="geprueft" value="ja" checked' not in clerk.html
    assert await everything(desk) == before
    await confirm(clerk)
    assert clerk.status == 200
    assert {one.reason for one in desk.teller.told} == {Reason.STRIKE}


@both_databases
async def test_sent_twice_it_is_done_once(desk: Desk) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    clerk = await close_thursday(await desk.clerk("akte"))
    form = {**as_shown(clerk), "geprueft": "ja"}
    await clerk.send(APPLY, **form)
    assert clerk.status == 200
    report = clerk.path
    await clerk.open("/desk/start")
    await clerk.send(APPLY, **form)
    assert (clerk.status, clerk.path) == (200, report)
    desk.clock.forward(minutes=3)
    await clerk.send(APPLY, **form)
    assert clerk.status == 409
    assert len(await table(desk, "office_change")) == 1
    assert len(desk.teller.told) == 1


async def test_the_second_of_two_clicks_hears_what_the_first_one_did(desk: Desk) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    desk.translator.gate = asyncio.Event()
    clerk = await close_thursday(await desk.clerk("akte"))
    form = {**as_shown(clerk), "geprueft": "ja", "zusatz": "Wir melden uns."}
    other = await desk.clerk("akte")
    await other.open("/desk/start")
    await asyncio.gather(clerk.send(APPLY, **form), other.send(APPLY, **form))
    assert clerk.path == other.path
    assert clerk.path.startswith(f"{APPLY}/")
    assert len(await table(desk, "office_change")) == 1


async def test_the_box_has_to_be_ticked_and_what_was_typed_stays(desk: Desk) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    clerk = await close_thursday(await desk.clerk("akte"))
    await confirm(clerk, geprueft="", zusatz="x" * 201)
    assert clerk.status == 422
    assert "Bitte prüfen Sie 2 Angaben" in clerk.text
    assert "Bestätigen Sie, dass Sie den Termin geprüft haben." in clerk.text
    assert "Kürzen Sie den Text auf 200 Zeichen. Es sind 201." in clerk.text
    assert f'value="{"x" * 201}"' in clerk.html
    assert "<title>Fehler: Do., 26.11.2026, schließen: 1 Termin betroffen – Lotse</title>" in clerk.html
    assert await table(desk, "office_change") == []


@both_databases
async def test_without_appointments_the_page_is_short_and_one_button_does_it(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await close_thursday(await desk.clerk("akte"), uhr_von="9", uhr_bis="10:30")
    assert "Kein Termin ist betroffen." in clerk.text
    assert "Geschlossen Do., 26.11.2026, 09:00–10:30" in clerk.text
    assert "geprueft" not in clerk.html
    assert "Grund und Nachricht" not in clerk.text
    assert button(clerk) == "Schließen"
    await clerk.send(APPLY, **hidden(clerk))
    assert clerk.status == 200
    assert "Kein Termin war betroffen." in clerk.text
    await clerk.open("/desk/sprechzeiten/arkaden")
    assert "Geschlossen , 09:00 bis 10:30" in clerk.text
    assert "frei , 10:30 bis 11:00" in clerk.text


@both_databases
async def test_another_organisation_s_appointments_follow_unseen(desk: Desk) -> None:
    await open_hours(desk.database)
    foreign, booking = await book(desk.office, at(THURSDAY, 9), NewRecord(language="uk"))
    clerk = await close_thursday(await desk.clerk("akte"))
    assert "Do., 26.11.2026, schließen: 1 Termin betroffen" in clerk.text
    assert "Auch 1 Termin einer anderen Stelle in diesem Haus ist betroffen." in clerk.text
    for word in (show_case_code(foreign), str(booking), "Ukrainisch", "CM Linde"):
        assert word not in clerk.html
    assert button(clerk) == "Schließen und 1 Person benachrichtigen"
    form = {**as_shown(clerk), "geprueft": "ja"}
    await clerk.send(APPLY, **{**form, f"t-{booking}": "cancel"})
    assert clerk.status == 404
    await clerk.open(PREVIEW)
    await confirm(clerk, zusatz="Wir melden uns.")
    (told,) = desk.teller.told
    assert [one.target for one in told.note.translations] == ["uk"]
    assert "Betroffen war auch 1 Termin einer anderen Stelle." in clerk.text
    assert show_case_code(foreign) not in clerk.text
    assert "Ukrainisch" not in clerk.html


@both_databases
async def test_a_move_of_the_house_only_tells_the_new_address(desk: Desk) -> None:
    await open_hours(desk.database)
    _, booking = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    clerk = await desk.clerk("akte")
    await clerk.open("/desk/sprechzeiten/arkaden/umzug")
    form = {"von": "26.11.", "bis": "3.12.", "adresse": "Nebenstraße 3, Würselen", "raum": "Saal"}
    await clerk.send("/desk/sprechzeiten/arkaden/umzug", **form)
    assert "Nur Bescheid geben" in clerk.text
    assert "Regel anwenden" not in clerk.text
    assert button(clerk) == "Umzug eintragen und 1 Person benachrichtigen"
    await confirm(clerk)
    assert clerk.status == 200
    assert [one.kind for one in desk.teller.told] == [NoticeKind.PLACE]
    assert (await booked(desk, booking)).start == at(THURSDAY, 9)
    await clerk.open("/desk/sprechzeiten/arkaden")
    assert "Woanders: Nebenstraße 3, Würselen, Saal" in clerk.text


async def test_all_places_of_the_organisation_are_closed_only_by_who_looks_after_all(desk: Desk) -> None:
    setup = replace(SETUP, places=tuple(one for one in SETUP.places if one.id != "monschau"))
    setup = replace(setup, rules=tuple(one for one in setup.rules if one.place != "monschau"))
    await open_hours(desk.database, setup)
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    await book(desk.office, at(THURSDAY, 10), NewRecord(language="ar"), place=ALSDORF_HALL)
    planner = await (await desk.clerk("akte")).open("/desk/sprechzeiten/arkaden/schliessung")
    assert "Alle Orte" not in planner.text
    lead = await close_thursday(await desk.clerk("tanne"), umfang="alle")
    assert "2 Termine betroffen" in lead.text
    assert "Ort Alle Orte" in lead.text
    assert "move" not in {outcome for row in rows(lead).values() for outcome in row}
    await confirm(lead)
    assert {row["place_id"] for row in await table(desk, "closure")} == {ARKADEN, ALSDORF_HALL}
