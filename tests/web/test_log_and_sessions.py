"""The log and the sessions in the database, on SQLite and on PostgreSQL."""

from datetime import timedelta

import pytest

from domain.effects import Tone
from domain.errors import TamperedError
from domain.ids import Lang, PersonId
from domain.messages import Asked, Direction, FileSent, OpenQuestion, PersonSaid, Retired, Said, Settled
from domain.questions import Kind
from storage.chat_log import (
    LogEntry,
    append,
    delete_for,
    last_id,
    read_after,
    read_entry,
    read_latest,
)
from storage.crypto import Box
from storage.database import Database
from storage.people import add_person
from storage.web_sessions import (
    SessionKind,
    close_session,
    close_sessions_of,
    delete_expired,
    find_session,
    open_session,
    touch_session,
)
from tests.web.clock import Clock

ADA = PersonId("ada")
BEA = PersonId("bea")
DE = Lang("de")
LTR = Direction.LTR
QUESTION = OpenQuestion(turn=1, flow="intake", step="danger", kind=Kind.YES_NO, prompt="In Gefahr?")
ENTRIES: tuple[LogEntry, ...] = (
    Said(
        language=DE, direction=LTR, tone=Tone.PLAIN, paragraphs=("Guten Tag", "Noch etwas"), code="K7QM-2P9X"
    ),
    Asked(language=DE, direction=LTR, question=QUESTION, replace=True),
    Settled(language=DE, direction=LTR, turn=1, prompt="In Gefahr?", answer="Nein"),
    Retired(language=DE, direction=LTR, turn=1, note="alt"),
    FileSent(
        language=DE,
        direction=LTR,
        filename="t.ics",
        mime_type="text/calendar",
        content="QQ==",
        caption="Termin",
    ),
    PersonSaid(text="مرحبا", language=Lang("ar")),
)


def box_of(person: PersonId) -> Box:
    return Box(person, person.encode().ljust(32, b"."))


@pytest.fixture
async def people(database: Database) -> Clock:
    """Ada and Bea exist."""
    clock = Clock()
    async with database.transaction() as tx:
        for person in (ADA, BEA):
            await add_person(tx, person, DE, clock())
    return clock


async def write(database: Database, person: PersonId, clock: Clock) -> list[int]:
    async with database.transaction() as tx:
        return [await append(tx, box_of(person), person, entry, clock()) for entry in ENTRIES]


class TestLog:
    async def test_every_kind_of_entry_comes_back_as_it_was(self, database: Database, people: Clock) -> None:
        numbers = await write(database, ADA, people)
        async with database.reading() as reader:
            found = await read_after(reader, box_of(ADA), ADA, 0, 100)
        assert tuple(row.entry for row in found) == ENTRIES
        assert [row.id for row in found] == numbers
        assert {row.at for row in found} == {people()}

    async def test_numbers_only_grow_and_nobody_sees_another_s(
        self, database: Database, people: Clock
    ) -> None:
        first = await write(database, ADA, people)
        await write(database, BEA, people)
        third = await write(database, ADA, people)
        async with database.reading() as reader:
            found = await read_after(reader, box_of(ADA), ADA, first[-1], 4)
            assert [row.id for row in found] == third[:4]
            assert await last_id(reader, ADA) == third[-1]
            newest = await read_latest(reader, box_of(ADA), ADA, 2)
            assert [row.id for row in newest] == third[-2:]
            assert await read_entry(reader, box_of(ADA), ADA, third[0]) is not None
            assert await read_entry(reader, box_of(BEA), BEA, third[0]) is None

    async def test_what_is_stored_is_sealed_for_the_one_person(
        self, database: Database, people: Clock
    ) -> None:
        await write(database, ADA, people)
        async with database.reading() as reader:
            with pytest.raises(TamperedError):
                await read_after(reader, box_of(BEA), ADA, 0, 1)

    async def test_it_can_be_deleted(self, database: Database, people: Clock) -> None:
        await write(database, ADA, people)
        await write(database, BEA, people)
        async with database.transaction() as tx:
            assert await delete_for(tx, ADA) == len(ENTRIES)
        async with database.reading() as reader:
            assert await last_id(reader, ADA) == 0
            assert await last_id(reader, BEA) > 0


async def open_for(database: Database, clock: Clock, token: str, kind: SessionKind, hours: int = 72) -> None:
    async with database.transaction() as tx:
        await open_session(tx, token, ADA, kind, now=clock(), expires_at=clock() + timedelta(hours=hours))


class TestSessions:
    async def test_a_session_is_found_by_its_token_until_it_ends(
        self, database: Database, people: Clock
    ) -> None:
        await open_for(database, people, "aa", SessionKind.COOKIE)
        async with database.reading() as reader:
            found = await find_session(reader, "aa", SessionKind.COOKIE, people())
            assert found is not None
            assert (found.person, found.last_used_at) == (ADA, people())
            assert await find_session(reader, "aa", SessionKind.LINK, people()) is None
            assert await find_session(reader, "bb", SessionKind.COOKIE, people()) is None
            people.move(hours=72)
            assert await find_session(reader, "aa", SessionKind.COOKIE, people()) is None

    async def test_using_it_moves_its_end(self, database: Database, people: Clock) -> None:
        await open_for(database, people, "aa", SessionKind.LINK)
        people.move(hours=71)
        async with database.transaction() as tx:
            later = people() + timedelta(hours=72)
            assert await touch_session(tx, "aa", now=people(), expires_at=later)
            assert not await touch_session(tx, "bb", now=people(), expires_at=later)
        people.move(hours=71)
        async with database.reading() as reader:
            assert await find_session(reader, "aa", SessionKind.LINK, people()) is not None

    async def test_sessions_are_closed_one_by_one_by_kind_and_by_age(
        self, database: Database, people: Clock
    ) -> None:
        await open_for(database, people, "aa", SessionKind.COOKIE)
        await open_for(database, people, "bb", SessionKind.LINK)
        await open_for(database, people, "cc", SessionKind.LINK)
        await open_for(database, people, "dd", SessionKind.COOKIE, hours=1)
        async with database.transaction() as tx:
            assert await close_session(tx, "aa")
            assert not await close_session(tx, "aa")
            assert await close_sessions_of(tx, ADA, SessionKind.LINK) == 2
            assert await delete_expired(tx, people() + timedelta(hours=2)) == 1
