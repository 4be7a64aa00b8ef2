"""Statements built with SQLAlchemy Core, compiled once per database, then run as plain SQL with a tuple."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final, Self

from sqlalchemy import ColumnElement, Insert, Table, TextClause, bindparam
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import Dialect as SqlalchemyDialect
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.selectable import SelectBase

from domain.errors import StorageError

Construct = SelectBase | UpdateBase | TextClause
"""What can be a statement: a select, an insert, update or delete, or SQL as text."""


_KEPT_LENGTHS: Final = 256


class Dialect(StrEnum):
    """The databases Lotse runs on."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


_ADDRESSES: Final[Mapping[Dialect, str]] = {
    Dialect.SQLITE: "sqlite+aiosqlite://",
    Dialect.POSTGRESQL: "postgresql+asyncpg://",
}


@cache
def compiler(dialect: Dialect) -> SqlalchemyDialect:
    """Return what SQLAlchemy compiles with for `dialect`; the first call loads it."""
    return make_url(_ADDRESSES[dialect]).get_dialect()()


class Prepared:
    """One statement compiled for one database: its text, and the order in which it wants its values."""

    def __init__(self, construct: Construct, dialect: Dialect) -> None:
        compiled = construct.compile(dialect=compiler(dialect))
        if not isinstance(compiled, SQLCompiler):
            raise StorageError(f"not a statement: {compiled}")
        self._compiled = compiled
        self._expands = bool(compiled.post_compile_params)
        self._names = tuple(compiled.positiontup or ())
        self._known = frozenset(compiled.binds)
        required = {name for name, bind in compiled.binds.items() if bind.required}
        constants = compiled.construct_params(_check=False)
        self._constants = {name: value for name, value in constants.items() if name not in required}
        self._by_length: dict[tuple[tuple[str, int], ...], _Expansion] = {}
        self.sql = compiled.string

    def bind(self, values: Mapping[str, object]) -> tuple[str, tuple[object, ...]]:
        """Return the text to run and the values in its order; a missing or unknown name is refused."""
        if not values.keys() <= self._known:
            raise StorageError(f"unknown values {sorted(values.keys() - self._known)} for: {self.sql}")
        merged = {**self._constants, **values} if self._constants else values
        try:
            if self._expands:
                return self._expanded(merged)
            return self.sql, tuple([merged[name] for name in self._names])
        except KeyError as missing:
            raise StorageError(f"no value for {missing} in: {self.sql}") from None

    def _expanded(self, values: Mapping[str, object]) -> tuple[str, tuple[object, ...]]:
        """Return the text for lists of these lengths, which SQLAlchemy writes once, and the values."""
        lists = {name: value for name, value in values.items() if isinstance(value, list | tuple)}
        lengths = tuple((name, len(value)) for name, value in lists.items())
        known = self._by_length.get(lengths)
        if known is None:
            state = self._compiled.construct_expanded_state(dict(values))
            expansion = {name: tuple(names) for name, names in state.parameter_expansion.items()}
            known = _Expansion(state.statement, tuple(state.positiontup or ()), expansion)
            if len(self._by_length) >= _KEPT_LENGTHS:
                self._by_length.clear()
            self._by_length[lengths] = known
        single = dict(values)
        for name, names in known.names.items():
            single.update(zip(names, lists[name], strict=True))
        return known.sql, tuple([single[name] for name in known.positions])


@dataclass(frozen=True, slots=True)
class _Expansion:
    """The text for lists of certain lengths, the order of its values, and what the items are called in it."""

    sql: str
    positions: tuple[str, ...]
    names: Mapping[str, tuple[str, ...]]


class Statement:
    """A SQLAlchemy Core construct, compiled at its first use on each database and then only run.

    Keep it in a module constant. In an update, a `bindparam` must not be called like a column that is set:
    `.where(t.c.version == bindparam("expected"))`.
    """

    def __init__(self, construct: Construct, *, postgresql: Construct | None = None) -> None:
        other = construct if postgresql is None else postgresql
        self._constructs = {Dialect.SQLITE: construct, Dialect.POSTGRESQL: other}
        self._prepared: dict[Dialect, Prepared] = {}
        self._with_id: Statement | None = None

    @classmethod
    def adhoc(cls, construct: Construct) -> Self:
        """Return a statement whose values are already in it; for filters that differ from call to call."""
        return cls(construct)

    def construct(self, dialect: Dialect) -> Construct:
        """Return what is to be run on `dialect`."""
        return self._constructs[dialect]

    def prepared(self, dialect: Dialect) -> Prepared:
        """Return the compiled form for `dialect`."""
        found = self._prepared.get(dialect)
        if found is None:
            found = self._prepared[dialect] = Prepared(self._constructs[dialect], dialect)
        return found

    def returning_id(self) -> "Statement":
        """Return this insert with the `id` of the new row as its result."""
        if self._with_id is None:
            self._with_id = Statement(
                _returning_id(self._constructs[Dialect.SQLITE]),
                postgresql=_returning_id(self._constructs[Dialect.POSTGRESQL]),
            )
        return self._with_id


def _returning_id(construct: Construct) -> Construct:
    if not isinstance(construct, Insert):
        raise StorageError(f"only an insert gives a new id: {construct}")
    return construct.returning(construct.table.c.id)


def _columns(table: Table, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Return the named columns, or all that the database does not number by itself."""
    return columns or tuple(c.name for c in table.columns if c.autoincrement is not True)


def _values(columns: tuple[str, ...]) -> dict[str, ColumnElement[object]]:
    return {name: bindparam(name) for name in columns}


def insert(table: Table, *columns: str, returning: tuple[str, ...] = ()) -> Statement:
    """Insert one row; its values are named like its columns (without `columns`: all but a numbered id)."""
    construct = sqlite_insert(table).values(_values(_columns(table, columns)))
    postgresql = postgresql_insert(table).values(_values(_columns(table, columns)))
    if returning:
        wanted = [table.c[name] for name in returning]
        return Statement(construct.returning(*wanted), postgresql=postgresql.returning(*wanted))
    return Statement(construct, postgresql=postgresql)


def insert_or_ignore(table: Table, *columns: str, returning: tuple[str, ...] = ()) -> Statement:
    """Insert one row unless a unique key is taken: then 0 rows changed, and nothing is returned."""
    construct = sqlite_insert(table).values(_values(_columns(table, columns))).on_conflict_do_nothing()
    postgresql = postgresql_insert(table).values(_values(_columns(table, columns))).on_conflict_do_nothing()
    if returning:
        wanted = [table.c[name] for name in returning]
        return Statement(construct.returning(*wanted), postgresql=postgresql.returning(*wanted))
    return Statement(construct, postgresql=postgresql)


def insert_selected_or_ignore(table: Table, columns: tuple[str, ...], selected: SelectBase) -> Statement:
    """Insert what `selected` yields, leaving out rows whose key is taken; `selected` needs a WHERE clause."""
    return Statement(
        sqlite_insert(table).from_select(columns, selected).on_conflict_do_nothing(),
        postgresql=postgresql_insert(table).from_select(columns, selected).on_conflict_do_nothing(),
    )


def upsert(
    table: Table,
    keys: tuple[str, ...],
    columns: tuple[str, ...] = (),
    *,
    only_if: ColumnElement[bool] | None = None,
) -> Statement:
    """Insert one row or, where `keys` are taken, set all its other columns.

    `columns` are all columns that get a value, keys included (none: all). `only_if` is a condition on the old
    row, its values not named like a column; where it does not hold, 0 rows are changed.
    """
    names = _columns(table, tuple(columns))
    changed = [name for name in names if name not in keys]
    lite = sqlite_insert(table).values(_values(names))
    post = postgresql_insert(table).values(_values(names))
    return Statement(
        lite.on_conflict_do_update(
            index_elements=list(keys),
            set_={name: lite.excluded[name] for name in changed},
            where=only_if,
        ),
        postgresql=post.on_conflict_do_update(
            index_elements=list(keys),
            set_={name: post.excluded[name] for name in changed},
            where=only_if,
        ),
    )
