"""Calendars at secret addresses: case codes only, the same bytes for the same times, shut when revoked."""

import re
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from icalendar import Calendar, Event
from sqlalchemy import update

from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from domain.ids import OrganisationId, StaffId
from domain.intake import IntakeContent
from domain.staff import Role, StaffMember
from storage import tables as t
from storage.database import Statement
from storage.staff import add_staff
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.office import KREIS, PASSWORD_HASH, STADT, VEREIN, WUERSELEN, NewRecord
from tests.phones.desk import PUBLIC

ADDRESS = re.compile(rf"{PUBLIC}(/kalender/[A-Za-z0-9_-]{{32}}\.ics)")
TOMORROW = datetime(2026, 11, 25, 9, tzinfo=UTC)
NOT_SHOWN = (
    BookingStatus.HELD,
    BookingStatus.OFFERED,
    BookingStatus.DISPLACED,
    BookingStatus.CANCELLED_BY_PERSON,
    BookingStatus.CANCELLED_BY_OFFICE,
)
SECRET_WORDS = IntakeContent(call_name="Geheimwort Amina", concern="Geheimes Anliegen")


def address_on(clerk: Clerk) -> str:
    found = ADDRESS.search(clerk.text)
    assert found is not None, clerk.text
    return found[1]


async def own_feed(desk: Desk, username: str = "birke") -> str:
    clerk = await (await desk.clerk(username)).open("/desk/profil")
    await clerk.press("Adresse erzeugen")
    return address_on(clerk)


async def read(desk: Desk, path: str, **headers: str) -> httpx.Response:
    return await desk.browser().http.get(path, headers=headers)


def events(answer: httpx.Response) -> list[Event]:
    assert answer.status_code == 200
    found = Calendar.from_ical(answer.content).walk("VEVENT")
    return [one for one in found if isinstance(one, Event)]


def record(
    *,
    at: datetime = TOMORROW,
    adviser: str = "birke",
    status: BookingStatus = BookingStatus.CONFIRMED,
    organisation: OrganisationId = KREIS,
) -> NewRecord:
    return NewRecord(
        appointment=at,
        adviser=adviser,
        booking=status,
        organisation=organisation,
        content=SECRET_WORDS,
        topics=("gesundheit",),
        language="ti",
    )


async def test_a_calendar_says_when_where_and_the_case_code_and_nothing_more(desk: Desk) -> None:
    code = await desk.office.add(record())
    answer = await read(desk, await own_feed(desk))
    (event,) = events(answer)
    assert set(event) == {
        "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "CLASS",
    }  # fmt: skip
    assert str(event["SUMMARY"]) == f"Termin {show_case_code(code)}"
    assert (event.start, event.end) == (TOMORROW, TOMORROW + timedelta(minutes=45))
    assert str(event["LOCATION"]).startswith("Aachen-Arkaden")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    for word in ("Geheim", "gesundheit", "Gesundheit", "Birke", f"booking-{code}", f"person-{code}", "ti:"):
        assert word not in answer.text


async def test_only_one_s_own_appointments_that_stand(desk: Desk) -> None:
    shown = [
        await desk.office.add(record()),
        await desk.office.add(record(at=TOMORROW + timedelta(hours=1), status=BookingStatus.KEPT)),
    ]
    for hours, status in enumerate(
        (
            BookingStatus.HELD,
            BookingStatus.OFFERED,
            BookingStatus.DISPLACED,
            BookingStatus.CANCELLED_BY_PERSON,
        )
    ):
        await desk.office.add(record(at=TOMORROW + timedelta(hours=hours + 2), status=status))
    await desk.office.add(record(adviser="esche"))
    await desk.office.add(record(at=MORNING - timedelta(days=31)))
    found = events(await read(desk, await own_feed(desk)))
    assert [str(one["SUMMARY"]) for one in found] == [f"Termin {show_case_code(code)}" for code in shown]


async def test_a_move_keeps_the_uid_and_raises_the_sequence(desk: Desk) -> None:
    await desk.office.add(record())
    path = await own_feed(desk)
    first = await read(desk, path)
    (before,) = events(first)
    assert (await read(desk, path)).content == first.content
    same = await read(desk, path, **{"if-none-match": first.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")
    moved = t.booking.c.start_tick + 12
    async with desk.database.transaction() as tx:
        await tx.execute(
            Statement(
                update(t.booking).values(start_tick=moved, end_tick=t.booking.c.end_tick + 12, sequence=1)
            )
        )
    again = await read(desk, path, **{"if-none-match": first.headers["etag"]})
    (after,) = events(again)
    assert (str(after["UID"]), after["SEQUENCE"]) == (str(before["UID"]), 1)
    assert after.start == before.start + timedelta(hours=1)


async def test_revoked_and_unknown_addresses_answer_alike(desk: Desk) -> None:
    clerk = await (await desk.clerk("birke")).open("/desk/profil")
    await clerk.press("Adresse erzeugen")
    path = address_on(clerk)
    assert (await read(desk, path)).status_code == 200
    await clerk.open("/desk/profil")
    assert ADDRESS.search(clerk.html) is None
    await clerk.press("Widerrufen")
    assert "Die Adresse gilt nicht mehr." in clerk.text
    answers = [await read(desk, where) for where in (path, f"/kalender/{'x' * 32}.ics", "/kalender/x.ics")]
    assert {(one.status_code, one.content) for one in answers} == {(404, b"")}
    assert len({tuple(sorted(one.headers.items())) for one in answers}) == 1
    assert (await read(desk, f"/kalender/{'x' * 5000}.ics")).status_code == 404


async def test_nobody_revokes_what_is_a_colleague_s(desk: Desk) -> None:
    path = await own_feed(desk)
    async with desk.database.reading() as reader:
        row = await reader.fetch_one(Statement(t.calendar_feed.select()))
    assert row is not None
    for username, where in (("esche", "profil/kalender"), ("tanne", "kalender"), ("akte", "kalender")):
        clerk = await (await desk.clerk(username)).open("/desk/profil")
        await clerk.send(f"/desk/{where}/widerrufen", kalender=row["id"])
    assert (await read(desk, path)).status_code == 200


CLOSING: tuple[dict[str, object], ...] = ({"active": 0}, {"ends_on": "2026-11-23"})


@pytest.mark.parametrize("closing", CLOSING)
async def test_an_address_ends_with_the_account_of_who_made_it(
    desk: Desk, closing: dict[str, object]
) -> None:
    path = await own_feed(desk)
    async with desk.database.transaction() as tx:
        await tx.execute(Statement(update(t.staff).where(t.staff.c.id == "birke").values(**closing)))
    assert (await read(desk, path)).status_code == 404


async def test_a_place_has_a_calendar_of_one_s_own_organisation(desk: Desk) -> None:
    own = [await desk.office.add(record()), await desk.office.add(record(adviser="esche"))]
    await desk.office.add(record(adviser="linde", organisation=STADT))
    clerk = await (await desk.clerk("akte")).open("/desk/kalender")
    await clerk.press("Adresse erzeugen")
    path = address_on(clerk)
    found = events(await read(desk, path))
    assert {str(one["SUMMARY"]) for one in found} == {f"Termin {show_case_code(code)}" for code in own}
    lead = await (await desk.clerk("tanne")).open("/desk/kalender")
    await lead.press("Widerrufen")
    assert (await read(desk, path)).status_code == 404


async def add_planner_of_verein(desk: Desk) -> Clerk:
    """Somebody of another organisation who plans in the same house."""
    fremd = StaffMember(
        StaffId("fremd"), "fremd", "Verwaltung Verein", Role.ADMINISTRATION, VEREIN, (WUERSELEN,)
    )
    async with desk.database.transaction() as tx:
        await add_staff(tx, fremd, password_hash=PASSWORD_HASH)
    return await (await desk.clerk("fremd")).open("/desk/kalender")


async def place_feed(desk: Desk, username: str) -> str:
    clerk = await (await desk.clerk(username)).open("/desk/kalender")
    await clerk.press("Adresse erzeugen")
    return address_on(clerk)


async def test_another_organisation_in_the_house_neither_sees_nor_closes_the_calendar(desk: Desk) -> None:
    path = await place_feed(desk, "akte")
    async with desk.database.reading() as reader:
        row = await reader.fetch_one(Statement(t.calendar_feed.select()))
    assert row is not None
    foreign = await add_planner_of_verein(desk)
    assert "Aachen-Arkaden" in foreign.text
    assert "Widerrufen" not in foreign.text
    assert row["id"] not in foreign.html
    await foreign.send("/desk/kalender/widerrufen", kalender=row["id"])
    assert "Die Adresse gilt nicht mehr." not in foreign.text
    assert (await read(desk, path)).status_code == 200


async def test_each_organisation_in_a_house_has_five_calendars_of_its_own(desk: Desk) -> None:
    foreign = await add_planner_of_verein(desk)
    for _ in range(5):
        await foreign.send("/desk/kalender/neu", ort="arkaden")
    await foreign.send("/desk/kalender/neu", ort="arkaden")
    assert "Es gibt schon 5 Adressen." in foreign.text
    assert (await read(desk, await place_feed(desk, "akte"))).status_code == 200


async def test_the_calendar_of_a_place_ends_with_the_right_to_plan_there(desk: Desk) -> None:
    await desk.office.add(record())
    path = await place_feed(desk, "akte")
    of_akte = t.staff.c.id == "akte"
    towns = t.staff_municipality
    for less, again in (
        (update(t.staff).where(of_akte).values(role="coordination"), {"role": "administration"}),
        (update(t.staff).where(of_akte).values(active=0), {"active": 1}),
        (update(t.staff).where(of_akte).values(ends_on="2026-11-23"), {"ends_on": None}),
    ):
        assert len(events(await read(desk, path))) == 1
        async with desk.database.transaction() as tx:
            await tx.execute(Statement.adhoc(less))
        assert (await read(desk, path)).status_code == 404
        async with desk.database.transaction() as tx:
            await tx.execute(Statement.adhoc(update(t.staff).where(of_akte).values(**again)))
    elsewhere = update(towns).where(towns.c.staff_id == "akte").values(municipality_id="monschau")
    async with desk.database.transaction() as tx:
        await tx.execute(Statement.adhoc(elsewhere))
    assert (await read(desk, path)).status_code == 404


async def test_one_s_own_calendar_needs_no_right_to_plan(desk: Desk) -> None:
    path = await own_feed(desk, "birke")
    async with desk.database.transaction() as tx:
        await tx.execute(Statement.adhoc(t.staff_municipality.delete()))
    assert (await read(desk, path)).status_code == 200


async def test_who_plans_elsewhere_makes_no_calendar_of_a_place(desk: Desk) -> None:
    for username, place in (("akte", "nirgends"), ("ahorn", "arkaden"), ("board", "arkaden")):
        clerk = await (await desk.clerk(username)).open("/desk/profil")
        await clerk.send("/desk/kalender/neu", ort=place)
        assert ADDRESS.search(clerk.html) is None
    async with desk.database.reading() as reader:
        assert await reader.fetch_all(Statement(t.calendar_feed.select())) == []


async def test_who_asks_too_often_waits(desk: Desk) -> None:
    path = await own_feed(desk)
    answers = [(await read(desk, path)).status_code for _ in range(31)]
    assert answers == [200] * 30 + [429]
    desk.clock.forward(minutes=1)
    assert (await read(desk, path)).status_code == 200
    guesses = [(await read(desk, f"/kalender/{number}.ics")).status_code for number in range(31)]
    assert guesses == [404] * 30 + [429]
    limited = await read(desk, path)
    assert limited.status_code == 429
    assert 1 <= int(limited.headers["retry-after"]) <= 60
    elsewhere = desk.browser("10.1.2.3")
    assert (await elsewhere.http.get(path)).status_code == 200


async def test_only_reading_is_possible(desk: Desk) -> None:
    path = await own_feed(desk)
    for method in ("POST", "PUT", "DELETE", "PROPFIND"):
        assert (await desk.browser().http.request(method, path)).status_code == 405


async def test_there_are_at_most_five_addresses(desk: Desk) -> None:
    clerk = await (await desk.clerk("birke")).open("/desk/profil")
    for _ in range(5):
        await clerk.press("Adresse erzeugen")
    await clerk.press("Adresse erzeugen")
    assert "Es gibt schon 5 Adressen." in clerk.text
    assert ADDRESS.search(clerk.html) is None
