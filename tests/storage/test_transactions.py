"""Transactions: all or nothing, actions only after a commit, many at once without hindering each other."""

import asyncio
import contextlib
import sys
from pathlib import Path

import pytest
from sqlalchemy import bindparam, func, select, update

from domain.errors import BusyError, ConstraintError, StorageError
from storage import tables as t
from storage.database import Database, Point, Transaction, open_database
from storage.sqlite import SqliteOptions, open_sqlite
from storage.statements import Dialect, Statement, insert
from storage.transactions import finish

ROOT = Path(__file__).parents[2]
UPDATE_ID = insert(t.inbox)
IDS = Statement(select(t.inbox.c.update_id).order_by(t.inbox.c.update_id))
COUNT = Statement(select(func.count().label("n")).select_from(t.inbox))
ADD_PERSON = insert(t.person)
SEEN = Statement(
    select(t.person.c.last_seen_at).where(t.person.c.id == bindparam("person_id")).with_for_update()
)
SEEN_PLAIN = Statement(select(t.person.c.last_seen_at).where(t.person.c.id == bindparam("person_id")))
SEE = Statement(
    update(t.person)
    .where(t.person.c.id == bindparam("person_id"))
    .values(last_seen_at=bindparam("last_seen_at"))
)


class Crash(Exception):  # noqa: N818 - what a test raises where a process would die
    """The process died here."""


async def note(transaction: Transaction, update_id: str) -> None:
    await transaction.execute(UPDATE_ID, source="test", update_id=update_id, received_at=1)


async def noted(database: Database) -> list[str]:
    async with database.reading() as reader:
        return [row["update_id"] for row in await reader.fetch_all(IDS)]


async def test_a_transaction_commits_when_its_block_ends(database: Database) -> None:
    async with database.transaction() as transaction:
        await note(transaction, "a")
        await note(transaction, "b")
    assert await noted(database) == ["a", "b"]


async def test_nothing_is_left_when_the_block_raises(database: Database) -> None:
    told: list[str] = []

    async def failing_turn() -> None:
        async with database.transaction() as transaction:
            await note(transaction, "a")
            transaction.after_commit(lambda: told.append("a"))
            raise Crash

    with pytest.raises(Crash):
        await failing_turn()
    assert await noted(database) == []
    assert told == []


async def test_actions_run_in_order_once_the_data_is_there(database: Database) -> None:
    told: list[str] = []
    async with database.transaction() as transaction:
        await note(transaction, "a")
        transaction.after_commit(lambda: told.append("first"))
        transaction.after_commit(lambda: told.append("second"))
        assert told == []
    assert told == ["first", "second"]
    assert await noted(database) == ["a"]


async def test_a_savepoint_undoes_only_its_inside(database: Database) -> None:
    told: list[str] = []
    async with database.transaction() as transaction:
        await note(transaction, "before")
        with contextlib.suppress(Crash):
            async with transaction.savepoint():
                await note(transaction, "inside")
                transaction.after_commit(lambda: told.append("inside"))
                raise Crash
        async with transaction.savepoint():
            await note(transaction, "kept")
            transaction.after_commit(lambda: told.append("kept"))
        await note(transaction, "after")
    assert await noted(database) == ["after", "before", "kept"]
    assert told == ["kept"]


async def test_savepoints_can_be_nested(database: Database) -> None:
    async with database.transaction() as transaction, transaction.savepoint():
        await note(transaction, "outer")
        with contextlib.suppress(Crash):
            async with transaction.savepoint():
                await note(transaction, "inner")
                raise Crash
    assert await noted(database) == ["outer"]


async def test_a_refused_change_inside_a_savepoint_leaves_the_transaction_usable(database: Database) -> None:
    async with database.transaction() as transaction:
        await note(transaction, "a")
        with pytest.raises(ConstraintError):
            async with transaction.savepoint():
                await note(transaction, "a")
        await note(transaction, "b")
    assert await noted(database) == ["a", "b"]


async def test_foreign_keys_are_kept(database: Database) -> None:
    with pytest.raises(ConstraintError):
        async with database.transaction() as transaction:
            await transaction.execute(
                insert(t.last_question), person_id="nobody", channel="web", message_id="1", turn=1
            )


async def test_a_second_transaction_in_one_task_is_refused(database: Database) -> None:
    async with database.transaction():
        with pytest.raises(StorageError, match="already has a transaction"):
            async with database.transaction():
                pass
    async with database.transaction() as transaction:
        await note(transaction, "a")
    assert await noted(database) == ["a"]


async def test_reading_can_change_nothing(database: Database) -> None:
    with pytest.raises(StorageError):
        async with database.reading() as reader:
            await reader.fetch_all(
                insert(t.inbox, returning=("update_id",)), source="x", update_id="1", received_at=1
            )
    assert await noted(database) == []


async def test_reading_sees_one_moment(database: Database) -> None:
    async with database.reading() as reader:
        before = await reader.fetch_all(IDS)
        async with database.transaction() as transaction:
            await note(transaction, "a")
        after = await reader.fetch_all(IDS)
    assert (len(before), len(after)) == (0, 0)
    assert await noted(database) == ["a"]


async def test_fifty_tasks_write_and_read_at_once(database: Database) -> None:
    async def write(number: int) -> None:
        async with database.transaction() as transaction:
            await note(transaction, f"{number:02d}a")
            await note(transaction, f"{number:02d}b")

    async def read() -> int:
        async with database.reading() as reader:
            row = await reader.fetch_one(COUNT)
        return int(row["n"]) if row else -1

    _, counts = await asyncio.gather(
        asyncio.gather(*(write(number) for number in range(50))),
        asyncio.gather(*(read() for _ in range(50))),
    )
    assert all(count % 2 == 0 for count in counts)
    assert len(await noted(database)) == 100


async def test_a_locked_row_is_changed_by_one_after_the_other(database: Database) -> None:
    async with database.transaction() as transaction:
        await transaction.execute(ADD_PERSON, id="p", language="de", created_at=0, last_seen_at=0)

    async def count_up() -> None:
        async with database.transaction() as transaction:
            row = await transaction.fetch_one(SEEN, person_id="p")
            assert row is not None
            await transaction.execute(SEE, person_id="p", last_seen_at=row["last_seen_at"] + 1)

    await asyncio.gather(*(count_up() for _ in range(50)))
    async with database.reading() as reader:
        row = await reader.fetch_one(SEEN_PLAIN, person_id="p")
    assert row is not None
    assert row["last_seen_at"] == 50


async def test_a_cancelled_transaction_leaves_nothing_and_blocks_nobody(database: Database) -> None:
    inside = asyncio.Event()

    async def long_turn() -> None:
        async with database.transaction() as transaction:
            await note(transaction, "cancelled")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(long_turn())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with database.transaction() as transaction:
        await note(transaction, "next")
    assert await noted(database) == ["next"]


async def test_cancelled_at_any_moment_a_turn_is_there_whole_or_not_at_all(database: Database) -> None:
    told: list[str] = []

    async def turn(name: str) -> None:
        async with database.transaction() as transaction:
            await note(transaction, f"{name}-1")
            await note(transaction, f"{name}-2")
            transaction.after_commit(lambda: told.append(name))

    for steps in range(40):
        task = asyncio.create_task(turn(f"{steps:02d}"))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    expected = [f"{name}-{half}" for name in sorted(told) for half in (1, 2)]
    assert await noted(database) == expected


@pytest.mark.parametrize(
    ("point", "kept"),
    [(Point.BEGIN, False), (Point.EXECUTE, False), (Point.COMMIT, False), (Point.COMMITTED, True)],
)
async def test_a_crash_at_any_point_leaves_all_or_nothing(
    database_url: str, point: Point, *, kept: bool
) -> None:
    armed = True

    def probe(reached: str) -> None:
        nonlocal armed
        if armed and reached == point:
            armed = False
            raise Crash

    told: list[str] = []
    database = await open_database(database_url, probe=probe)

    async def turn() -> None:
        async with database.transaction() as transaction:
            transaction.after_commit(lambda: told.append("committed"))
            await note(transaction, "a")
            await note(transaction, "b")

    with pytest.raises(Crash):
        await turn()
    assert await noted(database) == (["a", "b"] if kept else [])
    assert told == []
    await database.close()


async def test_the_probe_is_asked_before_every_statement(database_url: str) -> None:
    reached: list[str] = []
    database = await open_database(database_url, probe=reached.append)
    async with database.transaction() as transaction:
        await note(transaction, "a")
        async with transaction.savepoint():
            await transaction.execute_many(UPDATE_ID, [{"source": "x", "update_id": "1", "received_at": 1}])
        await transaction.fetch_all(IDS)
    await database.close()
    assert reached == ["begin", *["execute"] * 5, "commit", "committed"]


async def test_several_processes_share_one_database(database_url: str, dialect: Dialect) -> None:
    program = Path(__file__).with_name("writing_process.py")
    started = [
        await asyncio.create_subprocess_exec(sys.executable, program, database_url, f"p{number}", cwd=ROOT)
        for number in range(2)
    ]
    database = await open_database(database_url)
    for number in range(30):
        async with database.transaction() as transaction:
            await note(transaction, f"here-{number:02d}")
    assert [await process.wait() for process in started] == [0, 0]
    assert len(await noted(database)) == 90, dialect
    await database.close()


async def test_a_server_that_does_not_answer_is_one_clear_error(tmp_path: Path) -> None:
    database = await open_database(f"postgresql://postgres@/nothing?host={tmp_path}")
    with pytest.raises(StorageError, match="cannot be reached"):
        await noted(database)
    await database.close()


async def test_a_lock_that_another_process_keeps_is_said_to_be_busy(tmp_path: Path) -> None:
    path = tmp_path / "busy.db"
    other = await open_sqlite(path)
    hasty = await open_sqlite(path, SqliteOptions(busy_ms=20))
    async with other.transaction():
        with pytest.raises(BusyError):
            await asyncio.create_task(enter(hasty))
    await hasty.close()
    await other.close()


async def enter(database: Database) -> None:
    async with database.transaction():
        pass


async def test_readers_that_are_cancelled_leave_their_connection_to_the_next(database: Database) -> None:
    async def read_on() -> None:
        while True:
            async with database.reading() as reader:
                await reader.fetch_all(IDS)

    for steps in range(60):
        task = asyncio.create_task(read_on())
        for _ in range(steps):
            await asyncio.sleep(0)
        # A stream whose page is closed is cancelled again and again until it has ended.
        while not task.done():
            task.cancel()
            await asyncio.sleep(0)
        assert task.cancelled()
    async with asyncio.timeout(10), database.reading() as reader:
        assert await reader.fetch_all(IDS) == []


async def test_who_is_called_off_hears_it_also_when_the_work_fails() -> None:
    begun, over = asyncio.Event(), asyncio.Event()

    async def fails() -> None:
        begun.set()
        await over.wait()
        raise StorageError("disk full")

    task = asyncio.create_task(finish(fails()))
    await begun.wait()
    task.cancel()
    over.set()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert isinstance(caught.value.__cause__, StorageError)
