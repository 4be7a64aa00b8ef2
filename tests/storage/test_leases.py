"""Leases: one holder at a time, renewed by her, free again when they run out or are given back."""

import asyncio
from datetime import UTC, datetime, timedelta

from storage.database import Database
from storage.leases import give_back_lease, lease_end, take_lease

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


async def take(database: Database, holder: str, now: datetime = NOW) -> bool:
    async with database.transaction() as transaction:
        return await take_lease(transaction, "jobs", holder, now=now, lasts=MINUTE)


async def test_one_holder_at_a_time(database: Database) -> None:
    assert await take(database, "a")
    assert not await take(database, "b", NOW + MINUTE / 2)


async def test_the_holder_renews(database: Database) -> None:
    assert await take(database, "a")
    assert await take(database, "a", NOW + MINUTE / 2)
    assert not await take(database, "b", NOW + MINUTE)


async def test_a_lease_runs_out(database: Database) -> None:
    assert await take(database, "a")
    assert await take(database, "b", NOW + MINUTE)
    assert not await take(database, "a", NOW + MINUTE)


async def test_a_lease_given_back_is_free_at_once(database: Database) -> None:
    assert await take(database, "a")
    async with database.transaction() as transaction:
        await give_back_lease(transaction, "jobs", "b")
    assert not await take(database, "b")
    async with database.transaction() as transaction:
        await give_back_lease(transaction, "jobs", "a")
    assert await take(database, "b")


async def test_of_many_at_once_one_gets_it(database: Database) -> None:
    taken = await asyncio.gather(*(take(database, f"process-{number}") for number in range(20)))
    assert sum(taken) == 1


async def test_others_can_see_when_it_ends(database: Database) -> None:
    async with database.reading() as reader:
        assert await lease_end(reader, "jobs") is None
    assert await take(database, "a")
    async with database.reading() as reader:
        assert await lease_end(reader, "jobs") == NOW + MINUTE


async def test_a_lease_from_before_the_clock_was_set_back_binds_nobody(database: Database) -> None:
    assert await take(database, "a", NOW + 60 * MINUTE)
    assert await take(database, "b", NOW)
    assert not await take(database, "a", NOW)


async def test_clocks_that_differ_a_little_take_nothing_away(database: Database) -> None:
    assert await take(database, "a", NOW + MINUTE / 2)
    assert not await take(database, "b", NOW)
