"""Copies all rows of one database into another, whichever the two are: for backup, restore and moving."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Inspector,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    bindparam,
    create_engine,
    event,
    func,
    literal,
    select,
    tuple_,
)
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import ReflectedColumn
from sqlalchemy.types import TypeEngine

from storage.interface import Reader, Transaction
from storage.statements import Dialect, Statement, insert
from storage.tables.base import Int

VERSION_TABLE: Final = "alembic_version"
_PAGE = 2_000


def tables_of(path: Path) -> list[Table]:
    """Return the tables a SQLite file has, parents before children, with Lotse's three types."""
    engine = create_engine(URL.create("sqlite", database=str(path)))
    try:
        with engine.connect() as connection:
            return _reflect(connection)
    finally:
        engine.dispose()


def _reflect(connection: Connection) -> list[Table]:
    found = MetaData()

    @event.listens_for(found, "column_reflect")
    def on_column(_inspector: Inspector, _table: Table, column: ReflectedColumn) -> None:
        column["type"] = _own_type(column["type"])

    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name != VERSION_TABLE]


def _own_type(reflected: TypeEngine[Any]) -> TypeEngine[Any]:
    if isinstance(reflected, Integer):
        return Int
    return LargeBinary() if isinstance(reflected, LargeBinary) else Text()


async def copy_tables(source: Reader, target: Transaction, tables: Sequence[Table]) -> int:
    """Copy all rows of `tables`, which come parents first, page by page; return how many rows there were."""
    return sum([await _copy_table(source, target, table) for table in tables])


async def _copy_table(source: Reader, target: Transaction, table: Table) -> int:
    names = tuple(column.name for column in table.columns)
    write = insert(table, *names)
    first, following = _pages(table)
    page = await source.fetch_all(first)
    copied = 0
    while page:
        rows = [{name: row[name] for name in names} for row in page]
        await target.execute_many(write, rows)
        copied += len(rows)
        page = await source.fetch_all(following, **_last_key(table, rows[-1]))
    return copied


def _pages(table: Table) -> tuple[Statement, Statement]:
    """Return the statements for the first page and for the page after a given key."""
    key: list[ColumnElement[object]] = list(table.primary_key.columns)
    after = [bindparam(f"after_{column.name}", type_=column.type) for column in table.primary_key.columns]
    pages = select(table).order_by(*key).limit(_PAGE)
    return Statement(pages), Statement(pages.where(tuple_(*key) > tuple_(*after)))


def _last_key(table: Table, row: Mapping[str, object]) -> dict[str, object]:
    return {f"after_{column.name}": row[column.name] for column in table.primary_key.columns}


async def delete_all(target: Transaction, tables: Sequence[Table]) -> None:
    """Delete all rows of `tables`, which come parents first."""
    for table in reversed(tables):
        await target.execute(Statement(table.delete()))


async def go_on_numbering(target: Transaction, dialect: Dialect, tables: Sequence[Table]) -> None:
    """Let numbered rows go on after the highest copied number; SQLite sees to that by itself."""
    if dialect is Dialect.SQLITE:
        return
    for table in tables:
        if any(column.autoincrement is True for column in table.primary_key.columns):
            highest = select(func.coalesce(func.max(table.c.id), 0) + 1).scalar_subquery()
            counter = func.pg_get_serial_sequence(table.name, "id")
            await target.fetch_all(Statement(select(func.setval(counter, highest, literal(value=False)))))
