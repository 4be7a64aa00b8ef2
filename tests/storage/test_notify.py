"""Hints between processes: they come to the others and not to oneself, and go on after a lost connection."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import pytest
from sqlalchemy import text

from storage.database import open_database
from storage.notify import Hint, SilentBell, Topic, open_bell
from storage.statements import Statement
from tests.fixtures.postgres import FreshPostgres

AMINA = Hint(Topic.PAGE, "amina")
OLENA = Hint(Topic.FORGOTTEN, "olena")
OUTBOX = Hint(Topic.OUTBOX)
PATIENCE = 20.0


@dataclass
class Listener:
    """Writes down what comes."""

    hints: list[Hint] = field(default_factory=list)
    looks: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def heard(self, hint: Hint) -> None:
        self.hints.append(hint)
        self.changed.set()

    def missed(self) -> None:
        self.looks += 1
        self.changed.set()

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait for a condition that only what is heard can change."""
        async with asyncio.timeout(PATIENCE):
            while not happened():
                self.changed.clear()
                await self.changed.wait()


@pytest.fixture
def url(fresh_postgres: FreshPostgres) -> str:
    return fresh_postgres()


@pytest.fixture
async def listener(url: str) -> AsyncIterator[Listener]:
    """A process that listens."""
    found = Listener()
    async with open_bell(url).ringing(found):
        await found.until(lambda: found.looks == 1)
        yield found


async def do(url: str, sql: str) -> None:
    database = await open_database(url)
    async with database.transaction() as tx:
        await tx.fetch_all(Statement.adhoc(text(sql)))
    await database.close()


async def test_the_others_hear_it_and_oneself_does_not(url: str, listener: Listener) -> None:
    bell, own = open_bell(url), Listener()
    assert not bell.reaches
    async with bell.ringing(own):
        await own.until(lambda: own.looks == 1)
        assert bell.reaches
        for hint in (AMINA, OLENA, OUTBOX):
            bell.tell(hint)
        await listener.until(lambda: {*listener.hints} == {AMINA, OLENA, OUTBOX})
    assert own.hints == []
    assert not bell.reaches


async def test_the_last_words_of_a_process_that_stops_are_heard(url: str, listener: Listener) -> None:
    bell, own = open_bell(url), Listener()
    async with bell.ringing(own):
        await own.until(lambda: own.looks == 1)
        bell.tell(Hint(Topic.RELAY_FREE))
    await listener.until(lambda: bool(listener.hints))
    assert listener.hints == [Hint(Topic.RELAY_FREE)]


async def test_after_a_lost_connection_everybody_looks_and_hears_again(url: str, listener: Listener) -> None:
    bell, own = open_bell(url), Listener()
    async with bell.ringing(own):
        await own.until(lambda: own.looks == 1)
        await do(
            url,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        bell.tell(AMINA)
        await listener.until(lambda: listener.looks >= 2)
        await own.until(lambda: own.looks >= 2)
        assert (listener.looks, own.looks) == (2, 2)
        bell.tell(OLENA)
        await listener.until(lambda: OLENA in listener.hints)
    assert own.hints == []


async def test_a_hint_of_a_newer_program_is_passed_over(url: str, listener: Listener) -> None:
    await do(
        url,
        "SELECT pg_notify('lotse', 'weather:rain'), pg_notify('lotse', ''), pg_notify('lotse', 'outbox:')",
    )
    await listener.until(lambda: bool(listener.hints))
    assert listener.hints == [OUTBOX]


async def test_without_a_database_nothing_fails() -> None:
    bell, own = open_bell("postgresql://nobody@127.0.0.1:1/nowhere"), Listener()
    async with bell.ringing(own):
        for number in range(20_000):
            bell.tell(Hint(Topic.PAGE, str(number)))
        assert not bell.reaches
    assert (own.hints, own.looks) == ([], 0)


async def test_on_sqlite_there_is_nobody_to_tell() -> None:
    bell = open_bell("sqlite:////var/lib/lotse/lotse.db")
    assert isinstance(bell, SilentBell)
    async with bell.ringing(Listener()):
        bell.tell(AMINA)
        assert not bell.reaches
