"""A new room: whoever has an appointment there is counted first and told when it is stored."""

from datetime import date, timedelta

from domain.ids import BookingId
from domain.notices import NoticeKind
from storage.notices import open_notices_about
from tests.desk.changing import confirm
from tests.desk.clerks import Clerk, Desk
from tests.desk.dialects import both_databases
from tests.desk.hours import at, book, open_hours
from tests.desk.test_schedule_places import FIELDS, PAGE, place, stand

THURSDAY = date(2026, 11, 26)
NEXT = THURSDAY + timedelta(days=7)


async def _with_visits(desk: Desk) -> tuple[Clerk, BookingId, BookingId]:
    await open_hours(desk.database)
    _, first = await book(desk.office, at(THURSDAY, 9))
    _, second = await book(desk.office, at(NEXT, 9, 30))
    return await (await desk.clerk("akte")).open(PAGE), first, second


def _mark(clerk: Clerk) -> str:
    return clerk.html.partition('name="benachrichtigen" value="')[2].partition('"')[0]


@both_databases
async def test_a_new_room_is_asked_about_and_told_to_everybody_with_an_appointment(desk: Desk) -> None:
    clerk, first, second = await _with_visits(desk)
    shown = stand(clerk)
    await clerk.send(PAGE, **FIELDS, stand=shown)
    assert "2 Personen haben hier einen Termin." in clerk.text
    assert "Speichern und 2 Personen benachrichtigen" in clerk.text
    assert ((await place(desk)).room, desk.teller.told) == ("", [])
    await clerk.send(PAGE, **FIELDS, stand=shown, benachrichtigen=_mark(clerk))
    assert "2 Personen bekommen den neuen Raum." in clerk.text
    assert (await place(desk)).room == "Raum 12"
    told = desk.teller.told
    assert [one.kind for one in told] == [NoticeKind.PLACE, NoticeKind.PLACE]
    assert [one.visit.booking for one in told if one.visit is not None] == [first, second]
    assert desk.teller.prepared == {one.person for one in told}
    async with desk.database.reading() as reader:
        assert [one.id for one in await open_notices_about(reader, first)] == [told[0].notice]


@both_databases
async def test_somebody_who_booked_meanwhile_is_shown_first(desk: Desk) -> None:
    clerk, _, _ = await _with_visits(desk)
    shown = stand(clerk)
    await clerk.send(PAGE, **FIELDS, stand=shown)
    seen = _mark(clerk)
    await book(desk.office, at(NEXT, 10))
    await clerk.send(PAGE, **FIELDS, stand=shown, benachrichtigen=seen)
    assert "3 Personen haben hier einen Termin." in clerk.text
    assert desk.teller.told == []
    await clerk.send(PAGE, **FIELDS, stand=shown, benachrichtigen=_mark(clerk))
    assert len(desk.teller.told) == 3


async def test_nobody_is_told_when_the_room_stays(desk: Desk) -> None:
    clerk, _, _ = await _with_visits(desk)
    await clerk.send(PAGE, **{**FIELDS, "raum": ""}, stand=stand(clerk))
    assert "Gespeichert." in clerk.text
    assert desk.teller.told == []


@both_databases
async def test_who_comes_on_a_day_elsewhere_is_not_told(desk: Desk) -> None:
    clerk, _, second = await _with_visits(desk)
    move = {"von": "26.11.", "bis": "26.11.", "adresse": "Weg 1, Würselen", "raum": "Saal"}
    await clerk.open("/desk/sprechzeiten/arkaden/umzug")
    await clerk.send("/desk/sprechzeiten/arkaden/umzug", **move)
    await confirm(clerk)
    before = len(desk.teller.told)
    await clerk.open(PAGE)
    shown = stand(clerk)
    await clerk.send(PAGE, **FIELDS, stand=shown)
    assert "1 Person hat hier einen Termin." in clerk.text
    await clerk.send(PAGE, **FIELDS, stand=shown, benachrichtigen=_mark(clerk))
    assert [one.visit.booking for one in desk.teller.told[before:] if one.visit is not None] == [second]
