"""The intake queue: one page of it by keyset, and the neighbours of a record in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Label,
    Select,
    Text,
    Tuple,
    case,
    func,
    literal,
    select,
    tuple_,
)

from domain.ids import CaseCode
from domain.intake import Urgency
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.desk_records import COLUMNS, SOURCE, DeskRecord, record_from
from storage.queue_conditions import HAS_LIVE_BOOKING, matching
from storage.queue_query import Bookmark, Key, Order, QueueQuery, View

_NEVER: Final = "9999-12-31"
_LAST_TICK: Final = 2**40

_r: Final = t.intake_record
_b: Final = t.booking
_RANK: Final = case(
    {Urgency.DANGER.value: 0, Urgency.NO_SHELTER.value: 1, Urgency.DEADLINE.value: 2},
    value=_r.c.urgency,
    else_=3,
)
_KEYS: Final[dict[Order, tuple[ColumnElement[int] | ColumnElement[str], ...]]] = {
    Order.URGENCY: (
        _RANK,
        case((_r.c.urgency == Urgency.DEADLINE, func.coalesce(_r.c.deadline_date, _NEVER)), else_=_NEVER),
        _r.c.created_at,
        _r.c.id,
    ),
    Order.LONGEST: (_r.c.created_at, _r.c.id),
    Order.NEWEST: (_r.c.created_at, _r.c.id),
    Order.APPOINTMENT: (
        case((HAS_LIVE_BOOKING, _b.c.start_tick), else_=_LAST_TICK),
        _r.c.created_at,
        _r.c.id,
    ),
}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A record with the place it has in the list."""

    record: DeskRecord
    key: Key


@dataclass(frozen=True, slots=True)
class QueuePage:
    """Some rows of a list, and where the rows before and behind them begin (None: there are none)."""

    rows: tuple[QueueRow, ...]
    earlier: Bookmark | None
    later: Bookmark | None


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Who stands beside a record; `listed` is False when the record is not in this list any more."""

    before: CaseCode | None
    behind: CaseCode | None
    listed: bool


async def queue_page(
    reader: Reader, query: QueueQuery, *, size: int, bookmark: Bookmark | None = None
) -> QueuePage:
    """Return one page. A page before a bookmark that would be short becomes the first page."""
    rows = await _rows(reader, query, bookmark, size + 1)
    more = len(rows) > size
    rows = rows[:size]
    if bookmark is not None and bookmark.backwards:
        if not more:
            return await queue_page(reader, query, size=size)
        rows.reverse()
        return _page(rows, earlier=True, later=True)
    return _page(rows, earlier=bookmark is not None and bool(rows), later=more)


async def neighbours(reader: Reader, query: QueueQuery, record: DeskRecord) -> Neighbours:
    """Return the records before and behind one in the list, also when it has left the list."""
    keys = _KEYS[query.order]
    own = select(*_labelled(keys), matching(query).label("listed")).select_from(SOURCE)
    row = await reader.fetch_one(Statement.adhoc(own.where(_r.c.id == record.id)))
    if row is None:
        return Neighbours(None, None, listed=False)
    key = _key(row, len(keys))
    behind = await _rows(reader, query, Bookmark(key), 1)
    before = await _rows(reader, query, Bookmark(key, backwards=True), 1)
    return Neighbours(
        before=before[0].record.case_code if before else None,
        behind=behind[0].record.case_code if behind else None,
        listed=bool(row["listed"]),
    )


async def first_free(reader: Reader, query: QueueQuery) -> CaseCode | None:
    """Return the record somebody should take next."""
    free = QueueQuery(query.viewer, query.now, query.today, View.FREE)
    rows = await _rows(reader, free, None, 1)
    return rows[0].record.case_code if rows else None


def _page(rows: list[QueueRow], *, earlier: bool, later: bool) -> QueuePage:
    return QueuePage(
        rows=tuple(rows),
        earlier=Bookmark(rows[0].key, backwards=True) if earlier and rows else None,
        later=Bookmark(rows[-1].key) if later and rows else None,
    )


async def _rows(reader: Reader, query: QueueQuery, bookmark: Bookmark | None, size: int) -> list[QueueRow]:
    keys = _KEYS[query.order]
    backwards = bookmark is not None and bookmark.backwards
    falling = query.order.descending != backwards
    found: Select[tuple[object, ...]] = (
        select(*COLUMNS, *_labelled(keys)).select_from(SOURCE).where(matching(query))
    )
    if bookmark is not None:
        here, there = tuple_(*keys), _bound(bookmark.key)
        found = found.where(here < there if falling else here > there)
    found = found.order_by(*(key.desc() if falling else key.asc() for key in keys)).limit(size)
    rows = await reader.fetch_all(Statement.adhoc(found))
    return [QueueRow(record_from(row), _key(row, len(keys))) for row in rows]


def _labelled(keys: Sequence[ColumnElement[int] | ColumnElement[str]]) -> list[Label[Any]]:
    return [key.label(f"key_{number}") for number, key in enumerate(keys)]


def _key(row: Row, size: int) -> Key:
    return tuple(row[f"key_{number}"] for number in range(size))


def _bound(key: Key) -> Tuple:
    values = [
        literal(value, BigInteger()) if isinstance(value, int) else literal(value, Text()) for value in key
    ]
    return tuple_(*values)
