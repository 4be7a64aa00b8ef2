"""The example of the StädteRegion Aachen: complete, marked as invented, with plenty of free appointments."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.ids import Lang, MunicipalityId
from domain.slots import OfferQuery, SlotWish
from ops.setup_export import export_setup
from ops.setup_import import import_setup
from ops.setup_parse import parse_setup
from storage.database import Database
from storage.directory import load_directory
from storage.free_slots import find_offers_in_tiers
from tests.storage.offices import ids

EXAMPLE = Path(__file__).parents[2] / "examples" / "staedteregion-aachen.toml"
SOURCE = EXAMPLE.read_text(encoding="utf-8")
PHONE = re.compile(r"[0-9]{3,}[ /-]?[0-9]{3,}")


def test_it_has_what_the_papers_say() -> None:
    setup = parse_setup(SOURCE, EXAMPLE.name)
    assert len(setup.organisation) == 3
    assert len(setup.municipality) == 10
    assert len(setup.place) == 10
    assert len(setup.topic) == 12
    assert {one.id: one.desks for one in setup.place}["arkaden"] == 5
    advisers = [one for one in setup.staff if one.adviser]
    assert len(advisers) == 7
    assert len([one for one in setup.staff if one.role == "coordination"]) == 3
    assert len([one for one in advisers if one.share < 100]) == 4
    assert len([one for one in advisers if one.ends_on]) == 1
    assert {one.place for one in setup.office_hours} == {one.id for one in setup.place} - {"roetgen"}


def test_what_is_invented_looks_invented() -> None:
    setup = parse_setup(SOURCE, EXAMPLE.name)
    for place in setup.place:
        assert place.address == "[Adresse eintragen]"
        assert place.phone == "[Telefonnummer eintragen]"
        assert place.room == "[Raum]"
        assert place.hours_note.startswith(("Beispielzeiten", "Zurzeit keine"))
    assert not PHONE.search(SOURCE)


@pytest.mark.parametrize("start", ["2026-11-23", "2027-02-05", "2027-07-31", "2027-12-23", "2028-06-17"])
async def test_every_municipality_finds_times_from_any_day_on(database: Database, start: str) -> None:
    now = datetime.fromisoformat(f"{start}T07:00").replace(tzinfo=UTC)
    await import_setup(database, SOURCE, EXAMPLE.name, now=now, new_id=ids())
    async with database.reading() as reader:
        directory = await load_directory(reader)
        codes: list[MunicipalityId | None] = [None, *(one.id for one in directory.municipalities)]
        for code in codes:
            tiers = [[place.id for place in tier] for tier in directory.place_tiers(code)]
            query = OfferQuery((), 45, SlotWish(Lang("ar")), now)
            offers = await find_offers_in_tiers(reader, tiers, query)
            assert len(offers) >= 20
            assert len({one.start.date() for one in offers}) == 7
            assert offers[0].start - now < timedelta(days=14)


async def test_the_example_is_exported_and_imported_without_a_change(database: Database) -> None:
    now = datetime(2026, 11, 23, 7, tzinfo=UTC)
    await import_setup(database, SOURCE, EXAMPLE.name, now=now, new_id=ids())
    async with database.reading() as reader:
        text = await export_setup(reader)
    for source in (SOURCE, text):
        report = await import_setup(database, source, EXAMPLE.name, now=now, new_id=ids("again"))
        assert report.lines() == ["0 changes", "0 office hours opened, 0 closed"]
