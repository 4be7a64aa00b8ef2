"""What a booking costs does not grow with the past: counted in steps of SQLite, not in time."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from domain.ids import PlaceId
from domain.ticks import tick_of
from storage.claims import Span, free_run_out
from storage.statements import Dialect, insert
from storage.tables import booking
from tests.storage.test_queue_cost import Counting

if TYPE_CHECKING:
    from storage.database import Transaction

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
FEW, MANY = 300, 6_000
_PUT = insert(booking).prepared(Dialect.SQLITE)
_EMPTY: dict[str, object] = {
    column.name: None if column.nullable else 0 if column.type.python_type is int else ""
    for column in booking.columns
}


def past(number: int) -> dict[str, object]:
    """An appointment of half an hour at one place, the newest three hours ago."""
    start = tick_of(NOW) - 36 - 6 * number
    ids = {"id": f"{number:05}", "person_id": "p", "place_id": "vhs", "resource": "esche"}
    return {
        **_EMPTY,
        **ids,
        "quota_no": -number,
        "start_tick": start,
        "end_tick": start + 6,
        "status": "confirmed",
    }


async def steps(template: Path, folder: Path, appointments: int) -> int:
    path = folder / f"{appointments}.db"
    shutil.copy(template, path)
    with closing(sqlite3.connect(path)) as connection:
        bound = [_PUT.bind(past(number)) for number in range(1, appointments + 1)]
        connection.executemany(bound[0][0], [values for _, values in bound])
        connection.commit()
        connection.row_factory = sqlite3.Row
        reader = Counting(connection)
        wanted = Span(PlaceId("vhs"), tick_of(NOW), tick_of(NOW) + 6)
        await free_run_out(cast("Transaction", reader), wanted, NOW)
    return reader.steps


async def test_looking_for_holds_in_the_way_costs_the_same_after_years(
    sqlite_template: Path, tmp_path: Path
) -> None:
    few, many = [await steps(sqlite_template, tmp_path, number) for number in (FEW, MANY)]
    assert 0 < many <= few * 1.1
