"""The orders of the queue as pieces that an index has in order already.

Put together, the pieces of an order are the whole list. Of each piece only as many rows are read as a page
needs, and none of those behind, so a page costs the same however much there is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import BigInteger, ColumnElement, Text, Tuple, case, func, literal, tuple_

from domain.intake import Urgency
from storage import tables as t
from storage.queue_conditions import HAS_LIVE_BOOKING
from storage.queue_query import Bookmark, Key, Order, QueueQuery, View

_NEVER: Final = "9999-12-31"
_LAST_TICK: Final = 2**40
_RANKS: Final = {Urgency.DANGER: 0, Urgency.NO_SHELTER: 1, Urgency.DEADLINE: 2}
_LOWEST: Final = 3

_r: Final = t.intake_record
_b: Final = t.booking
_Columns = tuple[ColumnElement[int] | ColumnElement[str], ...]

_OLDEST: Final[_Columns] = (_r.c.created_at, _r.c.id)
_KEYS: Final[dict[Order, _Columns]] = {
    Order.URGENCY: (
        case({one.value: rank for one, rank in _RANKS.items()}, value=_r.c.urgency, else_=_LOWEST),
        case((_r.c.urgency == Urgency.DEADLINE, func.coalesce(_r.c.deadline_date, _NEVER)), else_=_NEVER),
        *_OLDEST,
    ),
    Order.LONGEST: _OLDEST,
    Order.NEWEST: _OLDEST,
    Order.APPOINTMENT: (case((HAS_LIVE_BOOKING, _b.c.start_tick), else_=_LAST_TICK), *_OLDEST),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows whose keys all begin with `prefix` and go on with `columns`; `only` is what tells them apart.

    `same` are columns that have one value in all of them: sorted by these too, an index that begins with them
    will do.
    """

    prefix: Key
    columns: _Columns
    only: tuple[ColumnElement[bool], ...] = ()
    same: _Columns = ()

    def keys(self) -> list[ColumnElement[int] | ColumnElement[str]]:
        """Return what the order compares, in full."""
        return [*(_bound(value) for value in self.prefix), *self.columns]

    def order(self, *, falling: bool) -> list[ColumnElement[int] | ColumnElement[str]]:
        """Return what its rows are sorted by."""
        return [column.desc() if falling else column.asc() for column in (*self.same, *self.columns)]

    def beyond(self, bookmark: Bookmark, *, falling: bool) -> ColumnElement[bool] | bool:
        """Return which rows lie beyond a bookmark, or True for all of them and False for none."""
        size = len(self.prefix)
        if self.prefix == bookmark.key[:size]:
            here, there = tuple_(*self.columns), _tuple(bookmark.key[size:])
            return here < there if falling else here > there
        return (self.prefix < bookmark.key[:size]) == falling


def whole(order: Order) -> Piece:
    """Return an order in one piece, which has to be sorted."""
    return Piece((), _KEYS[order])


def groups(query: QueueQuery) -> Sequence[Sequence[Piece]]:
    """Return the order of a list in pieces; all rows of a group stand before all rows of the next one.

    It is one piece where an index has the order already, or little is left to sort: nobody has claimed so
    much that sorting it would take long, or lets so many dates pass, and closed records leave after a month.
    """
    if query.view in {View.MINE, View.DEADLINE, View.CLOSED} or query.order is not Order.URGENCY:
        return [[whole(query.order)]]
    return _BY_URGENCY


def _of(urgency: Urgency) -> ColumnElement[bool]:
    return _r.c.urgency == urgency.value


_BY_URGENCY: Final = (
    (Piece((_RANKS[Urgency.DANGER], _NEVER), _OLDEST, (_of(Urgency.DANGER),)),),
    (Piece((_RANKS[Urgency.NO_SHELTER], _NEVER), _OLDEST, (_of(Urgency.NO_SHELTER),)),),
    (
        Piece(
            (_RANKS[Urgency.DEADLINE],),
            (_r.c.deadline_date, *_OLDEST),
            (_of(Urgency.DEADLINE), _r.c.deadline_date.is_not(None)),
        ),
        Piece(
            (_RANKS[Urgency.DEADLINE], _NEVER),
            _OLDEST,
            (_of(Urgency.DEADLINE), _r.c.deadline_date.is_(None)),
            same=(_r.c.deadline_date,),
        ),
    ),
    tuple(Piece((_LOWEST, _NEVER), _OLDEST, (_of(one),)) for one in Urgency if one not in _RANKS),
)


def _bound(value: int | str) -> ColumnElement[int] | ColumnElement[str]:
    return literal(value, BigInteger()) if isinstance(value, int) else literal(value, Text())


def _tuple(key: Key) -> Tuple:
    return tuple_(*(_bound(value) for value in key))
