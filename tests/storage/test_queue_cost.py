"""What the queue costs does not grow with what is stored: counted in steps of SQLite, not in time."""

import shutil
import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import Table

from domain.ids import CaseCode, StaffId
from domain.intake import OPEN_STATUSES, RecordStatus, Urgency
from storage import tables as t
from storage.database import Reader
from storage.desk_records import record_for
from storage.interface import Row
from storage.queue import neighbours, queue_page
from storage.queue_counts import count_new, count_pressing, count_views, languages_in, taken_since
from storage.queue_query import Order, QueueQuery, View
from storage.statements import Dialect, Statement, insert
from storage.tables.records import CLOSED_STATES
from storage.times import to_us

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
VIEWER = StaffId("birke")
SMALL, LARGE = 300, 3_000
"""How many records are open; three times as many are closed."""
_STEPS = 20
_OFFICE = (
    (t.organisation, {"id": "kreis", "name": "", "short_name": "", "position": 0, "settings": "{}"}),
    (t.municipality, {"id": "stolberg", "name": "", "organisation_id": "kreis", "position": 0}),
    (t.place, {"id": "vhs", "municipality_id": "stolberg", "tz": "Europe/Berlin", "position": 0, "desks": 1}),
    (
        t.staff,
        {"id": VIEWER, "username": VIEWER, "organisation_id": "kreis", "languages": "[]", "share": 100},
    ),
    (
        t.staff,
        {"id": "esche", "username": "esche", "organisation_id": "kreis", "languages": "[]", "share": 100},
    ),
    (t.staff_municipality, {"staff_id": VIEWER, "municipality_id": "stolberg"}),
)


@dataclass
class Counting:
    """A reader that knows how many steps its statements took."""

    connection: sqlite3.Connection
    steps: int = 0

    async def fetch_all(self, statement: Statement, **params: object) -> Sequence[Row]:
        """Return all rows."""
        sql, values = statement.prepared(Dialect.SQLITE).bind(params)
        self.connection.set_progress_handler(self._step, _STEPS)
        return self.connection.execute(sql, values).fetchall()

    async def fetch_one(self, statement: Statement, **params: object) -> Row | None:
        """Return the first row, if there is one."""
        rows = await self.fetch_all(statement, **params)
        return rows[0] if rows else None

    def _step(self) -> int:
        self.steps += _STEPS
        return 0


def _put(connection: sqlite3.Connection, table: Table, rows: Iterator[dict[str, object]]) -> None:
    prepared = insert(table).prepared(Dialect.SQLITE)
    empty: dict[str, object] = {
        column.name: None if column.nullable else 0 if column.type.python_type is int else ""
        for column in table.columns
        if column.autoincrement is not True
    }
    bound = [prepared.bind({**empty, **row}) for row in rows]
    connection.executemany(bound[0][0], [values for _, values in bound])


def _record(number: int, *, is_open: bool) -> dict[str, object]:
    urgency = list(Urgency)[number % 7 % len(Urgency)]
    came = NOW - timedelta(minutes=number)
    return {
        "id": f"{number:05}",
        "case_code": f"code-{number}",
        "person_id": "p",
        "organisation_id": "kreis",
        "municipality_id": None if number % 9 == 0 else "stolberg",
        "language": ("ar", "uk", "de")[number % 3],
        "urgency": urgency.value,
        "status": "received" if is_open else "closed",
        "deadline_date": f"2026-12-{number % 30 + 1:02}" if urgency is Urgency.DEADLINE else None,
        "booking_id": f"{number:05}" if number % 2 else None,
        "claimed_by": None if number % 3 else "esche",
        "claimed_at": None if number % 3 else to_us(came),
        "content": b"",
        "hints": b"",
        "created_at": to_us(came),
        "updated_at": to_us(came),
    }


def _booking(number: int) -> dict[str, object]:
    ids = {"id": f"{number:05}", "person_id": "p", "place_id": "vhs", "resource": "esche"}
    return {
        **ids,
        "quota_no": number,
        "start_tick": number,
        "end_tick": number + 6,
        "status": "confirmed",
    }


def _filled(path: Path, size: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        _put(connection, t.person, iter([{"id": "p", "language": "de"}]))
        for table, row in _OFFICE:
            active: dict[str, object] = {"active": 1} if "active" in table.c else {}
            _put(connection, table, iter([{**row, **active}]))
        numbers = range(size * 4)
        _put(connection, t.booking, (_booking(number) for number in numbers if number % 2))
        _put(connection, t.intake_record, (_record(number, is_open=number < size) for number in numbers))
        connection.commit()


@pytest.fixture(scope="module")
def files(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A small and a large queue."""
    found = []
    for size in (SMALL, LARGE):
        path = tmp_path_factory.mktemp("queue") / "queue.db"
        shutil.copy(sqlite_template, path)
        _filled(path, size)
        found.append(path)
    return found[0], found[1]


async def steps_of(path: Path, work: Callable[[Reader], Awaitable[object]]) -> int:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        reader = Counting(connection)
        await work(reader)
    return reader.steps


def _query(view: View = View.OPEN, order: Order = Order.URGENCY) -> QueueQuery:
    return QueueQuery(VIEWER, NOW, NOW.date(), view, order)


async def _pages(reader: Reader, query: QueueQuery) -> None:
    """Look at two pages, and from a record at its neighbours."""
    first = await queue_page(reader, query, size=25)
    assert len(first.rows) == 25
    second = await queue_page(reader, query, size=25, bookmark=first.later)
    assert len(second.rows) == 25
    back = await queue_page(reader, query, size=25, bookmark=second.earlier)
    assert [row.key for row in back.rows] == [row.key for row in first.rows]
    record = await record_for(reader, VIEWER, second.rows[3].record.case_code)
    assert record is not None
    beside = await neighbours(reader, query, record)
    assert beside.before == second.rows[2].record.case_code
    assert beside.behind == second.rows[4].record.case_code


async def _counts(reader: Reader) -> None:
    """Count what stands around the list."""
    assert (await count_views(reader, _query()))[View.OPEN] == 100
    assert await count_pressing(reader, _query()) > 0
    assert await count_new(reader, _query(), NOW - timedelta(minutes=30)) > 0
    assert await taken_since(reader, VIEWER, NOW - timedelta(minutes=30))
    assert await languages_in(reader, VIEWER) == ["ar", "de", "uk"]
    assert await record_for(reader, VIEWER, CaseCode("code-1")) is not None


@pytest.mark.parametrize(
    ("view", "order"),
    list(product((View.OPEN, View.FREE, View.NO_APPOINTMENT), (Order.URGENCY, Order.LONGEST, Order.NEWEST))),
)
async def test_a_page_and_its_neighbours_cost_the_same_in_a_large_queue(
    files: tuple[Path, Path], view: View, order: Order
) -> None:
    small, large = [await steps_of(path, lambda one: _pages(one, _query(view, order))) for path in files]
    assert large < 1.3 * small


async def test_the_counts_and_a_single_record_cost_the_same_in_a_large_queue(
    files: tuple[Path, Path],
) -> None:
    small, large = [await steps_of(path, _counts) for path in files]
    assert large < 1.3 * small


def test_the_indexes_call_open_what_the_program_calls_open() -> None:
    assert set(RecordStatus) - OPEN_STATUSES == set(CLOSED_STATES)
