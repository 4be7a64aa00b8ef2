"""Storage that fails is one line when it begins and one when it works again, and a reason in between."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from domain.errors import BusyError, ConstraintError, StorageError, TamperedError
from storage.database import Database, open_database
from storage.leases import lease_end, take_lease
from storage.statements import Dialect
from storage.watch import StorageWatch, WatchedDatabase, is_failing, reason_of
from storage.write_check import WriteCheck
from tests.storage.failing import FullDisk

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)


class Ticks:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def disk(database: Database) -> FullDisk:
    return FullDisk(database)


@pytest.fixture
def watched(disk: FullDisk, ticks: Ticks) -> WatchedDatabase:
    return WatchedDatabase(disk, StorageWatch(ticks))


async def write(database: Database, holder: str = "someone") -> None:
    async with database.transaction() as tx:
        await take_lease(tx, "a job", holder, now=NOW, lasts=timedelta(hours=1))


async def test_a_full_disk_is_one_line_and_its_end_another(
    watched: WatchedDatabase, disk: FullDisk, ticks: Ticks
) -> None:
    with capture_logs() as lines:
        await write(watched)
        disk.full = True
        for _ in range(50):
            with pytest.raises(StorageError):
                await write(watched)
        disk.full = False
        ticks.now += 60
        await write(watched)
        await write(watched)
    assert [line["event"] for line in lines] == ["storage fails", "storage works again"]
    assert lines[0]["reason"] == "database or disk is full"
    assert (lines[1]["failures"], lines[1]["seconds"]) == (50, 60)


async def test_what_changes_nothing_does_not_show_that_storage_works(
    watched: WatchedDatabase, disk: FullDisk, ticks: Ticks
) -> None:
    disk.full = True
    with capture_logs() as lines:
        with pytest.raises(StorageError):
            await write(watched)
        disk.full = False
        ticks.now += 60
        async with watched.transaction() as tx:
            await lease_end(tx, "a job")
        await write(watched, "someone")
        disk.full = True
        with pytest.raises(StorageError):
            await write(watched)
    assert [line["event"] for line in lines] == ["storage fails", "storage works again", "storage fails"]


async def test_one_write_between_failures_is_no_end(
    watched: WatchedDatabase, disk: FullDisk, ticks: Ticks
) -> None:
    with capture_logs() as lines:
        for _ in range(20):
            disk.full = not disk.full
            ticks.now += 1
            if disk.full:
                with pytest.raises(StorageError):
                    await write(watched)
            else:
                await write(watched)
    assert [line["event"] for line in lines] == ["storage fails"]


async def test_reading_that_fails_counts_too(watched: WatchedDatabase, disk: FullDisk) -> None:
    disk.gone = True
    with capture_logs() as lines:
        for view in (watched.reading, watched.glancing, watched.transaction):
            with pytest.raises(StorageError):
                async with view():
                    pass
    assert [line.get("reason") for line in lines] == ["unable to open database file"]


def test_being_busy_is_a_fault_only_when_it_lasts() -> None:
    watch = StorageWatch(Ticks())
    with capture_logs() as lines:
        for _ in range(3):
            watch.failed(BusyError())
            watch.failed(BusyError())
            watch.committed(changed=True)
        assert lines == []
        for _ in range(5):
            watch.failed(BusyError())
    assert [line["reason"] for line in lines] == ["the database is busy"]


def test_errors_about_what_was_asked_are_no_failure_of_storage() -> None:
    assert not any(map(is_failing, (ConstraintError("UNIQUE"), TamperedError(), ValueError(), OSError())))
    assert is_failing(StorageError("disk I/O error"))


def test_a_reason_never_holds_what_was_to_be_stored() -> None:
    assert reason_of(StorageError("invalid input for $1: 'a person wrote this'")) == "StorageError"
    assert reason_of(StorageError("attempt to write a readonly database")) == "readonly database"


@pytest.mark.parametrize("dialect", [Dialect.SQLITE])
async def test_sqlite_s_own_words_for_a_full_disk_are_known(database_url: str) -> None:
    limited = await open_database(database_url)
    watched = WatchedDatabase(limited, StorageWatch())
    writer = limited._writer  # type: ignore[attr-defined] # noqa: SLF001 - only there can a file be made small
    await writer.command("PRAGMA max_page_count = 1")  # as many as there are already, and no more
    try:
        with capture_logs() as lines, pytest.raises(StorageError) as caught:
            await write(watched, "x" * 1_000_000)
        assert is_failing(caught.value)
        assert [line["reason"] for line in lines] == ["database or disk is full"]
    finally:
        await limited.close()


class TestWriteCheck:
    @pytest.fixture
    async def check(self, disk: FullDisk, ticks: Ticks) -> AsyncIterator[WriteCheck]:
        check = WriteCheck(disk, lambda: NOW, every=5, patience=0.2, ticks=ticks)
        yield check
        await check.close()

    async def test_it_says_why_nothing_can_be_written(
        self, check: WriteCheck, disk: FullDisk, ticks: Ticks
    ) -> None:
        assert await check.problem() is None
        disk.full = True
        ticks.now += 5
        assert await check.problem() == "storage fails: database or disk is full"
        disk.full = False
        ticks.now += 5
        assert await check.problem() is None

    async def test_it_really_writes_and_not_more_often_than_said(
        self, check: WriteCheck, disk: FullDisk, ticks: Ticks, database: Database
    ) -> None:
        assert await check.problem() is None
        async with database.reading() as reader:
            assert await lease_end(reader, "write-check") == NOW
        disk.full = True
        ticks.now += 4.9
        assert await asyncio.gather(*(check.problem() for _ in range(20))) == [None] * 20
        ticks.now += 0.1
        assert await check.problem() is not None

    @pytest.mark.parametrize("dialect", [Dialect.SQLITE])
    async def test_who_asks_is_not_kept_waiting(
        self, check: WriteCheck, database: Database, ticks: Ticks
    ) -> None:
        async with database.transaction():
            slow = await asyncio.gather(*(check.problem() for _ in range(3)))
            ticks.now += 60
            assert await check.problem() == slow[0]
        assert slow == ["storage does not answer in time"] * 3
        assert await check.problem() is None
