"""The week: what planners see of it, and what they never see; bounded by organisation and municipality."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import update

from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from domain.ids import BookingId, PersonId
from domain.intake import IntakeContent, Interpreter
from domain.slots import SlotRequest, SlotWish
from storage import tables as t
from storage.bookings import hold
from storage.database import Statement
from storage.office_hours import extend_horizon
from storage.statements import insert
from storage.times import to_us
from storage.week import Sight, Span, week_of
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.dialects import both_databases
from tests.desk.hours import (
    ALSDORF_HALL,
    HACKLAENDER,
    MONSCHAU_HALL,
    SETUP,
    THURSDAY,
    TODAY,
    at,
    book,
    open_hours,
    rule,
)
from tests.desk.office import ARKADEN, KREIS, STADT, NewRecord

WEEK = "/desk/sprechzeiten/arkaden"
SECRET = IntakeContent(
    concern="Anliegen-Wort", call_name="Rufname-Wort", interpreter=Interpreter.YES, children=2
)


async def change_booking(desk: Desk, booking: BookingId, **values: object) -> None:
    statement = update(t.booking).where(t.booking.c.id == booking).values(**values)
    async with desk.database.transaction() as tx:
        assert await tx.execute(Statement.adhoc(statement)) == 1


@both_databases
async def test_planners_see_code_language_and_size_and_nothing_else(desk: Desk) -> None:
    await open_hours(desk.database)
    record = NewRecord(party_size=4, content=SECRET, topics=("gesundheit",), language="ar")
    code, booking = await book(desk.office, at(THURSDAY, 10), record)
    clerk = await desk.clerk("akte")
    for view in ("", "?sicht=liste", "?sicht=person&person=birke"):
        await clerk.open(WEEK + view)
        assert show_case_code(code) in clerk.text
        assert "Arabisch" in clerk.text
        assert "4 Personen" in clerk.text
        for word in (
            "Anliegen-Wort",
            "Rufname-Wort",
            "Gesundheit",
            "Sprachmittlung",
            str(booking),
            "person-",
        ):
            assert word not in clerk.html, (view, word)


@both_databases
async def test_a_reader_of_the_week_is_given_no_more_than_these_columns(desk: Desk) -> None:
    await open_hours(desk.database)
    await book(desk.office, at(THURSDAY, 10), NewRecord(content=SECRET))
    async with desk.database.reading() as reader:
        sight = Sight(KREIS, (ARKADEN,))
        found = await week_of(reader, sight, at(TODAY, 0), at(THURSDAY, 23), MORNING)
    (booking,) = found.bookings
    assert set(type(booking).__dataclass_fields__) == {
        *("place", "resource", "desk_no", "start", "end", "status"),
        *("hold_until", "case_code", "language", "party_size", "comes"),
    }
    assert (booking.start, booking.end) == (at(THURSDAY, 10), at(THURSDAY, 10, 30))


@both_databases
async def test_counts_and_states_of_the_day(desk: Desk) -> None:
    await open_hours(desk.database)
    _, said_yes = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    await change_booking(desk, said_yes, person_confirmed_at=to_us(MORNING))
    await book(desk.office, at(THURSDAY, 9), NewRecord(language="tr"))
    clerk = await (await desk.clerk("akte")).open(WEEK)
    assert "gebucht 2" in clerk.text
    assert "Donnerstag, 26.11. 09:00–12:00 · 2 gebucht, 10 frei" in clerk.text
    assert "ar · 1 P. · ✓" in clerk.text
    assert "Arabisch, 1 Person, gebucht, bestätigt" in clerk.text
    assert "tr · 1 P." in clerk.text
    assert "Dienstag, 24.11. – heute" in clerk.text
    assert "Ohne Termin 13:30–16:00" in clerk.text


@both_databases
async def test_time_that_is_held_says_until_when_and_of_nobody(desk: Desk) -> None:
    await open_hours(desk.database)
    person = PersonId("somebody")
    async with desk.database.transaction() as tx:
        await tx.execute(
            insert(t.person),
            id=person,
            language="ar",
            created_at=to_us(MORNING),
            last_seen_at=to_us(MORNING),
        )
        request = SlotRequest(person, ARKADEN, at(THURSDAY, 9), 30, 3, SlotWish("ar"))  # type: ignore[arg-type] # a code
        await hold(tx, request, now=MORNING, new_id=lambda: "hold-1")
    clerk = await (await desk.clerk("akte")).open(WEEK)
    assert "gehalten bis 09:57 , 09:00 bis 09:30" in clerk.text
    assert "09:00–12:00 · 0 gebucht, 1 gehalten, 11 frei" in clerk.text
    assert "Arabisch" not in clerk.text
    desk.clock.forward(minutes=16)
    clerk = await (await desk.clerk("akte")).open(WEEK)
    assert "gehalten bis" not in clerk.text
    assert "0 gebucht, 12 frei" in clerk.text


@both_databases
async def test_days_that_are_over_are_folded_and_say_who_came(desk: Desk) -> None:
    await open_hours(desk.database)
    came, missed = [
        await book(desk.office, at(TODAY, hour), NewRecord(language="ar"), now=MORNING - timedelta(days=2))
        for hour in (10, 11)
    ]
    await change_booking(desk, came[1], status=BookingStatus.KEPT.value)
    await change_booking(desk, missed[1], status=BookingStatus.NO_SHOW.value)
    desk.clock.forward(days=1)
    clerk = await (await desk.clerk("akte")).open(WEEK)
    assert "Dienstag, 24.11. vorbei · 2 gebucht, 1 gekommen, 1 nicht erschienen" in clerk.text
    assert show_case_code(came[0]) not in clerk.text
    await clerk.open(f"{WEEK}?woche=2026-W48&vorbei=ja")
    assert show_case_code(came[0]) in clerk.text
    desk.clock.forward(days=7)
    clerk = await (await desk.clerk("akte")).open(f"{WEEK}?woche=2026-W48")
    assert show_case_code(came[0]) in clerk.text


async def test_the_list_holds_what_the_table_holds(desk: Desk) -> None:
    await open_hours(desk.database)
    codes = [
        show_case_code((await book(desk.office, at(THURSDAY, hour), NewRecord(language="ar")))[0])
        for hour in (9, 10, 11)
    ]
    clerk = await (await desk.clerk("akte")).open(WEEK)
    table = clerk.html.count('class="slot ') - clerk.html.count('<i class="slot')
    await clerk.open(f"{WEEK}?sicht=liste")
    listed = clerk.html.partition("<tbody>")[2].partition("</tbody>")[0]
    assert listed.count("<tr>") == table
    assert all(code in listed for code in codes)
    assert listed.count("Ohne Termin") == 1
    assert listed.count("Andere Stelle") == 1


async def test_a_person_s_week_is_hers_at_every_place(desk: Desk) -> None:
    setup = replace(SETUP, rules=(*SETUP.rules, rule("esche-mi", ALSDORF_HALL, "esche", 2)))
    await open_hours(desk.database, setup)
    code, _ = await book(desk.office, at(date(2026, 11, 25), 9), NewRecord(language="tr"), place=ALSDORF_HALL)
    other, _ = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    clerk = await (await desk.clerk("tanne")).open(f"{WEEK}?sicht=person&person=esche")
    assert "Sprechzeiten CM Esche" in clerk.text
    assert "Rathaus Alsdorf" in clerk.text
    assert show_case_code(code) in clerk.text
    assert show_case_code(other) not in clerk.text


async def test_advisers_see_their_own_hours_and_only_those(desk: Desk) -> None:
    await open_hours(desk.database)
    own, _ = await book(desk.office, at(THURSDAY, 9), NewRecord(language="ar"))
    other, _ = await book(desk.office, at(THURSDAY, 9), NewRecord(language="tr"))
    clerk = await (await desk.clerk("birke")).open("/desk/sprechzeiten")
    for view in ("", "?sicht=ort", "?sicht=liste", "?sicht=person&person=esche"):
        await clerk.open(WEEK + view)
        assert clerk.status == 200
        assert show_case_code(own) in clerk.text
        assert f'href="/desk/faelle/{show_case_code(own)}"' in clerk.html
        for word in (show_case_code(other), "CM Esche", "Andere Stelle", "Schließen", "Regel anlegen"):
            assert word not in clerk.text, (view, word)
    assert (await clerk.open("/desk/sprechzeiten/alsdorf-hall")).status == 404
    assert (await clerk.open(f"{WEEK}/schliessung")).status == 403


async def test_an_adviser_without_hours_is_told_so(desk: Desk) -> None:
    clerk = await (await desk.clerk("birke")).open("/desk/sprechzeiten")
    assert "Noch keine Sprechzeit für Sie" in clerk.text


@both_databases
async def test_another_organisation_in_the_same_house_is_a_grey_bar(desk: Desk) -> None:
    await open_hours(desk.database)
    foreign, _ = await book(desk.office, at(THURSDAY, 9), NewRecord(language="uk"))
    clerk = await (await desk.clerk("tanne")).open(WEEK)
    assert "Platz 3 Andere Stelle , 09:00 bis 12:00" in clerk.text
    for word in (show_case_code(foreign), "CM Linde", "Ukrainisch"):
        assert word not in clerk.text
    async with desk.database.reading() as reader:
        found = await week_of(reader, Sight(STADT, (ARKADEN,)), at(THURSDAY, 0), at(THURSDAY, 23), MORNING)
    assert [one.case_code for one in found.bookings] == [foreign]
    assert [hour.adviser for hour in found.hours] == ["", "", "CM Linde"]
    linde = found.bookings[0].resource
    assert found.opened == (Span(ARKADEN, linde, 3, at(THURSDAY, 9), at(THURSDAY, 12)),)
    assert found.free == (Span(ARKADEN, linde, 3, at(THURSDAY, 9, 30), at(THURSDAY, 12)),)


@pytest.mark.parametrize("place", [str(MONSCHAU_HALL), str(HACKLAENDER), "gibt-es-nicht"])
async def test_a_foreign_place_is_not_there(desk: Desk, place: str) -> None:
    await open_hours(desk.database)
    clerk = await (await desk.clerk("tanne")).open(f"/desk/sprechzeiten/{place}")
    assert clerk.status == 404
    assert "Das gibt es bei Ihnen nicht." in clerk.text
    assert place not in clerk.text
    assert (await clerk.open(f"/desk/sprechzeiten?ort={place}")).path == WEEK


async def test_absences_and_closures_are_shown_where_the_hours_would_be(desk: Desk) -> None:
    await open_hours(desk.database)
    async with desk.database.transaction() as tx:
        await tx.execute(
            insert(t.absence),
            id="a1",
            staff_id="esche",
            start_tick=int(at(THURSDAY, 10).timestamp()) // 300,
            end_tick=int(at(THURSDAY, 11).timestamp()) // 300,
            kind="training",
            source="desk",
            active=1,
            created_at=to_us(MORNING),
        )
        await tx.execute(
            insert(t.closure),
            id="c1",
            place_id=ARKADEN,
            first_date="2026-12-03",
            last_date="2026-12-03",
            reason="Putztag",
            starts=None,
            ends=None,
            active=1,
        )
        await tx.execute(
            insert(t.relocation),
            id="r1",
            place_id=ARKADEN,
            first_date="2026-11-24",
            last_date="2026-11-24",
            address="Nebenstraße 3",
            room="",
            active=1,
        )
    async with desk.database.transaction() as tx:
        await extend_horizon(tx, TODAY, 4)
    clerk = await (await desk.clerk("akte")).open(WEEK)
    assert "Abwesend (Fortbildung) , 10:00 bis 11:00" in clerk.text
    assert "Woanders: Nebenstraße 3" in clerk.text
    assert "CM Esche · Do., 26.11.2026, 10:00–11:00, Fortbildung" in clerk.text
    await clerk.open(f"{WEEK}?woche=2026-W49")
    assert "Geschlossen, Putztag" in clerk.text
    assert clerk.text.count("Geschlossen: Putztag") == 2


async def test_short_steps_make_fine_columns_and_pauses_count(desk: Desk) -> None:
    fine = replace(
        rule("birke-mi", ARKADEN, "birke", 2, time(9, 5), time(10, 20)), grid_minutes=5, buffer_minutes=10
    )
    await open_hours(desk.database, replace(SETUP, rules=(fine,)))
    clerk = await (await desk.clerk("akte")).open(WEEK)
    assert "frei , 09:05 bis 09:35 frei , 09:45 bis 10:15" in clerk.text
    assert '<col span="24">' in clerk.html


async def test_weeks_lead_to_their_neighbours(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await (await desk.clerk("akte")).open(f"{WEEK}?woche=2026-W53&sicht=liste")
    assert "KW 53 · 28.12.–01.01.2027" in clerk.text
    assert f"{WEEK}?woche=2026-W52&amp;sicht=liste" in clerk.html
    assert f"{WEEK}?woche=2027-W01&amp;sicht=liste" in clerk.html
    await clerk.open(f"{WEEK}?woche=unsinn")
    assert "KW 48 · 23.–27.11.2026" in clerk.text


async def test_a_public_holiday_says_why_nobody_is_there(desk: Desk) -> None:
    await open_hours(desk.database, replace(SETUP, rules=(rule("birke-fr", ARKADEN, "birke", 4),)))
    clerk = await (await desk.clerk("akte")).open(f"{WEEK}?woche=2026-W52")
    assert "Freitag, 25.12. 09:00–12:00 · 0 gebucht, 0 frei" in clerk.text
    assert "Feiertag: 1. Weihnachtstag" in clerk.text or "Feiertag: Erster Weihnachtstag" in clerk.text


async def test_pages_of_the_week_hold_no_inline_style_or_script(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await desk.clerk("tanne")
    for page in ("", "?sicht=liste", "/regeln", "/regeln/neu", "/schliessung", "/abwesenheit"):
        await clerk.open(WEEK + page)
        assert clerk.status == 200
        for inline in (" style=", "<style", " onclick", "<script>"):
            assert inline not in clerk.html, (page, inline)


async def test_a_week_of_five_desks_stays_within_its_weight(desk: Desk) -> None:
    """The budget: 2,500 elements a page, also when five advisers are there all day."""
    staff = ("birke", "esche", "fichte")
    long_days = tuple(
        rule(f"{name}-{day}", ARKADEN, name, day, time(9), time(16)) for name in staff for day in range(5)
    )
    await open_hours(desk.database, replace(SETUP, rules=long_days))
    clerk = await (await desk.clerk("tanne")).open(f"{WEEK}?woche=2026-W49")
    elements = clerk.html.count("<") - clerk.html.count("</")
    assert "210" in clerk.text
    assert elements / 3 * 5 < 2500
