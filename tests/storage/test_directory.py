"""The directory as stored, and how a cache notices that it changed."""

from dataclasses import replace

from domain.directory import Topic
from domain.ids import Lang, TopicCode
from storage.database import Database
from storage.directory import load_directory
from storage.setup import apply_setup, read_setup
from tests.storage.offices import OTHER_PLACE, PLACE, TOWN, adviser, office, open_office


async def test_the_directory_reads_back_what_was_set_up(database: Database) -> None:
    topic = Topic(TopicCode("wohnen"), extra_minutes=15, labels={Lang("uk"): "Житло"})
    setup = replace(office(adviser("birke", "uk")), topics=(topic,))
    await open_office(database, setup)
    async with database.reading() as reader:
        directory = await load_directory(reader)
        assert await read_setup(reader) == setup
    assert directory.places_for(TOWN) == setup.places
    assert directory.topic("wohnen") == topic


async def test_the_version_changes_exactly_when_the_content_does(database: Database) -> None:
    setup = office(adviser("birke"))
    await open_office(database, setup)
    async with database.reading() as reader:
        before = (await load_directory(reader)).version
        assert (await load_directory(reader)).version == before
    here, there = setup.places
    changed = replace(setup, places=(replace(here, room="1.07"), there))
    async with database.transaction() as tx:
        [change] = await apply_setup(tx, changed)
        assert str(change) == "changed place vhs"
        assert (await load_directory(tx)).version != before


async def test_what_is_left_out_is_retired_and_can_come_back(database: Database) -> None:
    setup = office(adviser("birke"))
    await open_office(database, setup)
    async with database.transaction() as tx:
        changes = await apply_setup(tx, replace(setup, places=setup.places[:1]))
        assert [str(change) for change in changes] == ["retired place rathaus"]
        assert (await load_directory(tx)).place(OTHER_PLACE) is None
        assert (await load_directory(tx)).place(PLACE) is not None
        [back] = await apply_setup(tx, setup)
        assert str(back) == "added place rathaus"
        assert await apply_setup(tx, setup) == ()
