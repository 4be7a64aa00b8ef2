"""The intake queue: one page of it by keyset, and the neighbours of a record in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Label, Select, select, union_all

from domain.ids import CaseCode
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.desk_records import COLUMNS, SOURCE, DeskRecord, record_from, with_surroundings
from storage.queue_conditions import matching
from storage.queue_order import Piece, groups, whole
from storage.queue_query import Bookmark, Key, QueueQuery, View

_KEY: Final = "key_"
_r: Final = t.intake_record


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
    keys = whole(query.order).keys()
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
    falling = query.order.descending != (bookmark is not None and bookmark.backwards)
    rows: list[QueueRow] = []
    for group in reversed(groups(query)) if falling else groups(query):
        if len(rows) < size:
            rows += await _rows_of(reader, query, group, bookmark, falling=falling, size=size - len(rows))
    return rows


async def _rows_of(
    reader: Reader,
    query: QueueQuery,
    group: Sequence[Piece],
    bookmark: Bookmark | None,
    *,
    falling: bool,
    size: int,
) -> list[QueueRow]:
    """Find out which rows of some pieces the page has, and only then read them with all around them."""
    parts = [
        part
        for piece in group
        if (part := _first_of(piece, query, bookmark, falling=falling, size=size)) is not None
    ]
    if not parts:
        return []
    together = union_all(*(select(part.subquery()) for part in parts)).subquery("together")
    names = [name for name in together.c.keys() if name.startswith(_KEY)]  # noqa: SIM118 - no mapping
    order = [together.c[name].desc() if falling else together.c[name].asc() for name in names]
    page = select(together).order_by(*order).limit(size).subquery("page")
    order = [page.c[name].desc() if falling else page.c[name].asc() for name in names]
    found = (
        select(*COLUMNS, *(page.c[name] for name in names))
        .select_from(with_surroundings(page.join(_r, _r.c.id == page.c.id)))
        .order_by(*order)
    )
    rows = await reader.fetch_all(Statement.adhoc(found))
    return [QueueRow(record_from(row), _key(row, len(names))) for row in rows]


def _first_of(
    piece: Piece, query: QueueQuery, bookmark: Bookmark | None, *, falling: bool, size: int
) -> Select[Any] | None:
    """Return the first rows of a piece beyond a bookmark; None when all of it lies before."""
    beyond = True if bookmark is None else piece.beyond(bookmark, falling=falling)
    if beyond is False:
        return None
    conditions = [matching(query), *piece.only, *(() if beyond is True else (beyond,))]
    return (
        select(_r.c.id, *_labelled(piece.keys()))
        .select_from(SOURCE)
        .where(*conditions)
        .order_by(*piece.order(falling=falling))
        .limit(size)
    )


def _labelled(keys: Sequence[ColumnElement[int] | ColumnElement[str]]) -> list[Label[Any]]:
    return [key.label(f"{_KEY}{number}") for number, key in enumerate(keys)]


def _key(row: Row, size: int) -> Key:
    return tuple(row[f"{_KEY}{number}"] for number in range(size))
