"""Places: the list, what staff change about one, and what more or fewer desks mean."""

from dataclasses import replace

import pytest

from domain.directory import Place
from domain.ids import Lang
from storage.directory import load_places
from storage.setup_rows import write_entry
from tests.desk.clerks import Clerk, Desk
from tests.desk.dialects import both_databases
from tests.desk.hours import ALSDORF_HALL, HACKLAENDER, MONSCHAU_HALL, SETUP, open_hours, rule
from tests.desk.office import ARKADEN

PAGE = "/desk/orte/arkaden"
FIELDS = {"raum": "Raum 12", "telefon": "0241 5198", "hinweis": "Do. 9–12 Uhr", "plaetze": "5"}


async def place(desk: Desk) -> Place:
    async with desk.database.reading() as reader:
        return next(one for one in await load_places(reader) if one.id == ARKADEN)


def stand(clerk: Clerk) -> str:
    return clerk.html.partition('name="stand" value="')[2].partition('"')[0]


@both_databases
async def test_details_of_a_place_are_changed_at_once(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await (await desk.clerk("akte")).open(PAGE)
    near = {"nah1": HACKLAENDER, "nah2": ALSDORF_HALL}
    await clerk.send(PAGE, **FIELDS, **near, stand=stand(clerk))
    assert clerk.path == PAGE
    assert "Gespeichert." in clerk.text
    now = await place(desk)
    assert (now.room, now.phone, now.hours_note) == ("Raum 12", "0241 5198", "Do. 9–12 Uhr")
    assert now.nearby == (HACKLAENDER, ALSDORF_HALL)
    assert (now.name, now.desks) == ("Aachen-Arkaden", 5)
    await clerk.open("/desk/orte")
    assert "Raum 12" in clerk.text
    assert "Hackländerstraße, Rathaus Alsdorf" in clerk.text
    await clerk.open("/desk/sprechzeiten/arkaden")
    assert "Gespeichert." not in clerk.text


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"plaetze": "0"}, "Geben Sie eine Zahl von 1 bis 50 ein."),
        ({"plaetze": "viele"}, "Geben Sie eine Zahl von 1 bis 50 ein."),
        ({"plaetze": "2"}, "Es sind noch 3 Plätze besetzt."),
        ({"raum": "x" * 81}, "Kürzen Sie den Text auf 80 Zeichen."),
        ({"nah1": "arkaden"}, "Wählen Sie einen anderen Ort aus der Liste."),
        ({"nah1": "gibt-es-nicht"}, "Wählen Sie einen anderen Ort aus der Liste."),
        ({"nah1": "monschau", "nah2": "monschau"}, "Dieser Ort steht schon darüber."),
    ],
)
async def test_what_cannot_be_comes_back_with_what_was_typed(
    desk: Desk, fields: dict[str, str], problem: str
) -> None:
    await open_hours(desk.database)
    before = await place(desk)
    clerk = await (await desk.clerk("akte")).open(PAGE)
    await clerk.send(PAGE, **{**FIELDS, **fields, "stand": stand(clerk)})
    assert clerk.status == 422
    assert problem in clerk.text
    assert "<title>Fehler: Aachen-Arkaden – Lotse</title>" in clerk.html
    assert 'value="0241 5198"' in clerk.html
    assert await place(desk) == before


@both_databases
async def test_who_comes_later_sees_what_was_changed_and_keeps_what_she_typed(desk: Desk) -> None:
    await open_hours(desk.database)
    first = await (await desk.clerk("akte")).open(PAGE)
    second = await (await desk.clerk("tanne")).open(PAGE)
    await first.send(PAGE, **FIELDS, stand=stand(first))
    await second.send(PAGE, **{**FIELDS, "raum": "Saal"}, stand=stand(second))
    assert second.status == 409
    assert (
        "Inzwischen hat jemand diesen Ort geändert. Jetzt gilt: Raum 12, 0241 5198, 5 Plätze." in second.text
    )
    assert 'name="raum" value="Saal"' in second.html
    assert (await place(desk)).room == "Raum 12"
    await second.send(PAGE, **{**FIELDS, "raum": "Saal"}, stand=stand(second))
    assert second.status == 200
    assert (await place(desk)).room == "Saal"


@both_databases
async def test_another_desk_opens_hours_that_found_none(desk: Desk) -> None:
    narrow = tuple(replace(one, desks=1) if one.id == ALSDORF_HALL else one for one in SETUP.places)
    both = (
        *SETUP.rules,
        rule("birke-fr", ALSDORF_HALL, "birke", 4),
        rule("fichte-fr", ALSDORF_HALL, "fichte", 4),
    )
    await open_hours(desk.database, replace(SETUP, places=narrow, rules=both), weeks=12)
    week = "/desk/sprechzeiten/alsdorf-hall?woche=2026-W48"
    clerk = await (await desk.clerk("tanne")).open(week)
    assert "Freitag, 27.11. 09:00–12:00 · 0 gebucht, 6 frei" in clerk.text
    assert "Noch nicht buchbar" in clerk.text
    await clerk.open("/desk/orte/alsdorf-hall")
    await clerk.send("/desk/orte/alsdorf-hall", plaetze="2", stand=stand(clerk))
    assert "Gespeichert." in clerk.text
    await clerk.open(week)
    assert "Freitag, 27.11. 09:00–12:00 · 0 gebucht, 12 frei" in clerk.text


@pytest.mark.parametrize("code", [str(MONSCHAU_HALL), str(HACKLAENDER), "gibt-es-nicht"])
async def test_a_foreign_place_is_not_there(desk: Desk, code: str) -> None:
    await open_hours(desk.database)
    clerk = await (await desk.clerk("tanne")).open(f"/desk/orte/{code}")
    assert clerk.status == 404
    await clerk.send(f"/desk/orte/{code}", plaetze="9", stand="x")
    assert clerk.status == 404
    await clerk.open("/desk/orte")
    assert "Rathaus Monschau" not in clerk.text.partition("In der Nähe")[0]
    assert f"/desk/orte/{code}" not in clerk.html


async def test_a_place_shows_the_languages_that_it_offers_first(desk: Desk) -> None:
    await open_hours(desk.database)
    clerk = await (await desk.clerk("akte")).open(PAGE)
    assert "Sprachen zuerst" not in clerk.text
    now = await place(desk)
    async with desk.database.transaction() as tx:
        await write_entry(tx, replace(now, languages=(Lang("uk"), Lang("ar"))))
    await clerk.open(PAGE)
    assert "Sprachen zuerst Ukrainisch, Arabisch" in " ".join(clerk.text.split())
