"""The process dies at any touch of the database: nobody is missed, and nobody gets it twice."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from domain.broadcasts import RecipientState
from domain.errors import BusyError
from storage.database import Database, open_database
from storage.statements import Dialect
from tests.broadcasts.outlet import Channel, Outlet
from tests.broadcasts.towns import Town

PEOPLE = tuple(f"p{number}" for number in range(6))
ON_THE_WEB = ("w0", "w1")
PARTS = 3
MOST = 150
"""Touches after which a process is done in any case; it goes on looking for more to do."""


class CrashError(Exception):
    """The process is dead."""


class Power:
    """Fails at the n-th touch of the database and at every one after it; or only at so many with `busy`."""

    def __init__(self, at: int, *, busy: int | None = None) -> None:
        self._at = at
        self._busy = busy
        self.touched = 0
        self.gone = False

    def __call__(self, point: str) -> None:
        del point
        self.touched += 1
        if self.touched < self._at or (self._busy is not None and self.touched >= self._at + self._busy):
            return
        self.gone = True
        raise CrashError if self._busy is None else BusyError


@pytest.fixture
async def people(town: Town) -> Town:
    """A town with people on both channels."""
    await town.know(*PEOPLE)
    await town.know(*ON_THE_WEB, channel="web")
    return town


async def run_until_it_dies(town: Town, url: str, channel: Channel, at: int) -> tuple[Outlet, bool]:
    """Run a process until its n-th touch of the database, or until the broadcast is over."""
    power = Power(at)
    database = await open_database(url, probe=power)
    outlet = Outlet(town, channel, database=database)
    (broadcast,) = [await town.stored(one) for one in town.made[-1:]]
    run = asyncio.create_task(outlet.broadcasting.run())
    await outlet.until_over(broadcast, unless=lambda: power.gone)
    died = power.gone
    run.cancel()
    await asyncio.gather(run, return_exceptions=True)
    with suppress(CrashError):
        await database.close()
    return outlet, died


@pytest.fixture(params=range(PARTS))
def part(request: pytest.FixtureRequest) -> int:
    """The crash points in parts, so that they run side by side."""
    return int(request.param)


async def test_wherever_it_dies_the_next_process_finishes_and_nobody_gets_it_twice(
    people: Town, database_url: str, dialect: Dialect, part: int
) -> None:
    died, at, unknown = True, 1 + part, 0
    step = PARTS if dialect is Dialect.SQLITE else 4 * PARTS
    while died and at < MOST:
        channel = Channel()
        broadcast = await people.release()
        outlet, died = await run_until_it_dies(people, database_url, channel, at)
        outlet.clock.skip(seconds=31)
        after = Outlet(people, channel, outlet.clock)
        async with after.running():
            await after.until_over(broadcast)
        ledger = await people.ledger(broadcast)
        assert channel.twice == set(), at
        for name in PEOPLE:
            arrived = name in channel.who
            assert ledger[name] is (RecipientState.SENT if arrived else RecipientState.UNKNOWN) or (
                arrived and ledger[name] is RecipientState.UNKNOWN
            ), (at, name)
        unknown += sum(state is RecipientState.UNKNOWN for state in ledger.values())
        for name in ON_THE_WEB:
            assert ledger[name] is RecipientState.SENT
            assert len([one for one in await after.page(name) if one.type == "notified"]) == len(people.made)
        at += step
    assert at > 2 * step
    assert unknown > 0 or dialect is Dialect.POSTGRESQL


@pytest.fixture
async def flaky(database_url: str) -> AsyncIterator[Database]:
    """A database that is too busy for a while, again and again."""
    power = Power(15, busy=9)
    opened = await open_database(database_url, probe=power)
    yield opened
    await opened.close()


async def test_trouble_with_storage_loses_no_report(people: Town, flaky: Database) -> None:
    channel = Channel()
    broadcast = await people.release()
    outlet = Outlet(people, channel, database=flaky)
    async with outlet.running():
        await outlet.until_over(broadcast)
    assert sorted(channel.who) == list(PEOPLE)
    assert set((await people.ledger(broadcast)).values()) == {RecipientState.SENT}
