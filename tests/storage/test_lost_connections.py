"""PostgreSQL goes away and comes back: the next request works, and one under way ends with a clear error."""

import asyncio
from collections.abc import AsyncIterator, Callable
from urllib.parse import urlsplit

import pytest
from sqlalchemy import bindparam, func, select, update

from domain.errors import BusyError, StorageError
from storage import tables as t
from storage.database import Database, Transaction, open_database
from storage.statements import Statement, insert
from tests.fixtures.postgres import Cluster, FreshPostgres

ADD = insert(t.inbox)
COUNT = Statement(select(func.count().label("n")).select_from(t.inbox))
TOUCH = Statement(
    update(t.inbox).where(t.inbox.c.update_id == bindparam("which")).values(received_at=bindparam("now"))
)
POOL = 10


@pytest.fixture
def url(fresh_postgres: FreshPostgres, postgres_template: str) -> str:
    return fresh_postgres(like=postgres_template)


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    opened = await open_database(url)
    yield opened
    await opened.close()


@pytest.fixture
def restart(postgres_cluster: Cluster, url: str) -> Callable[[], None]:
    """End every connection to the test's database, as a restart of the server does."""
    name = urlsplit(url).path.lstrip("/")

    def ended() -> None:
        postgres_cluster.run(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608 - our own name
        )

    return ended


async def count(database: Database) -> int:
    async with database.reading() as reader:
        row = await reader.fetch_one(COUNT)
    return -1 if row is None else int(row["n"])


async def note(tx: Transaction, update_id: str) -> None:
    await tx.execute(ADD, source="test", update_id=update_id, received_at=1)


async def write(database: Database, update_id: str) -> None:
    async with database.transaction() as tx:
        await note(tx, update_id)


async def test_after_a_restart_no_request_fails(database: Database, restart: Callable[[], None]) -> None:
    await asyncio.gather(*(write(database, f"before-{number}") for number in range(POOL)))
    restart()
    await asyncio.gather(*(write(database, f"after-{number}") for number in range(POOL)))
    restart()
    assert await asyncio.gather(*(count(database) for _ in range(POOL))) == [2 * POOL] * POOL


@pytest.mark.parametrize("inside_savepoint", [False, True])
async def test_a_transaction_under_way_may_be_tried_again(
    database: Database, restart: Callable[[], None], *, inside_savepoint: bool
) -> None:
    async def turn() -> None:
        async with database.transaction() as tx:
            await note(tx, "first")
            restart()
            if inside_savepoint:
                async with tx.savepoint():
                    await note(tx, "second")
            else:
                await note(tx, "second")

    for _ in range(POOL + 1):
        with pytest.raises(BusyError, match="connection to the database was lost"):
            await turn()
    assert await count(database) == 0


async def test_a_view_under_way_may_be_tried_again(database: Database, restart: Callable[[], None]) -> None:
    async def look() -> None:
        async with database.reading() as reader:
            await reader.fetch_one(COUNT)
            restart()
            await reader.fetch_one(COUNT)

    with pytest.raises(BusyError, match="connection to the database was lost"):
        await look()


async def test_what_has_been_read_counts_though_the_connection_is_gone(
    database: Database, restart: Callable[[], None]
) -> None:
    for _ in range(POOL + 1):
        async with database.reading() as reader:
            row = await reader.fetch_one(COUNT)
            restart()
        assert row is not None
    assert await count(database) == 0


async def test_a_lost_commit_does_not_claim_that_nothing_was_stored(
    database: Database, restart: Callable[[], None]
) -> None:
    told: list[str] = []

    async def turn() -> None:
        async with database.transaction() as tx:
            tx.after_commit(lambda: told.append("stored"))
            await note(tx, "first")
            restart()

    with pytest.raises(StorageError, match="may have been stored or not") as lost:
        await turn()
    assert not isinstance(lost.value, BusyError)
    assert told == []


async def test_an_error_of_the_work_itself_is_not_covered_up(
    database: Database, restart: Callable[[], None]
) -> None:
    async def turn() -> None:
        async with database.transaction() as tx:
            await note(tx, "first")
            restart()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await turn()
    await write(database, "second")
    assert await count(database) == 1


async def test_of_two_that_wait_for_each_other_one_may_try_again(database: Database) -> None:
    await write(database, "a")
    await write(database, "b")
    both_inside = asyncio.Barrier(2)

    async def touch(first: str, second: str) -> str:
        try:
            async with database.transaction() as tx:
                await tx.execute(TOUCH, which=first, now=2)
                await both_inside.wait()
                await tx.execute(TOUCH, which=second, now=2)
        except BusyError:
            return "busy"
        return "done"

    assert sorted(await asyncio.gather(touch("a", "b"), touch("b", "a"))) == ["busy", "done"]


async def test_a_database_that_is_not_there_is_said_so(postgres_cluster: Cluster) -> None:
    database = await open_database(postgres_cluster.url("nothing_here"))
    with pytest.raises(StorageError, match="nothing_here"):
        await count(database)
    await database.close()
