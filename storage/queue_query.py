"""What a list of intake records is asked for: the view, the filter, the order, and where a page begins."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import Lang, MunicipalityId, RecordId, StaffId, TopicCode
from domain.intake import Urgency


class View(StrEnum):
    """The fixed views; the values stand in addresses."""

    OPEN = "offen"
    FREE = "frei"
    MINE = "meine"
    DEADLINE = "frist"
    NO_APPOINTMENT = "ohne-termin"
    CLOSED = "abgeschlossen"


class Order(StrEnum):
    """The orders of the queue; the values stand in addresses."""

    URGENCY = "dringlichkeit"
    LONGEST = "wartezeit"
    NEWEST = "neueste"
    APPOINTMENT = "termin"

    @property
    def descending(self) -> bool:
        """Whether the values that are compared fall from row to row."""
        return self is Order.NEWEST


@dataclass(frozen=True, slots=True)
class TickRange:
    """Appointments that begin from `first` on and before `end`."""

    first: int
    end: int


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What narrows a view down; None means all."""

    language: Lang | None = None
    topic: TopicCode | None = None
    municipality: MunicipalityId | None = None
    urgency: Urgency | None = None
    without_appointment: bool = False
    appointment: TickRange | None = None


@dataclass(frozen=True, slots=True)
class QueueQuery:
    """A list as one member of staff asks for it; `today` is the day at the office."""

    viewer: StaffId
    now: datetime
    today: date
    view: View = View.OPEN
    order: Order = Order.URGENCY
    narrowed: QueueFilter = QueueFilter()


Key = tuple[int | str, ...]
"""The values of a row that the order compares; the last one is the record's id."""

_INTEGERS = {Order.URGENCY: (0, 2), Order.LONGEST: (0,), Order.NEWEST: (0,), Order.APPOINTMENT: (0, 1)}
_SIZES = {Order.URGENCY: 4, Order.LONGEST: 2, Order.NEWEST: 2, Order.APPOINTMENT: 3}
_LARGEST = 2**63
_DIGITS = 19
_SEPARATOR = "~"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in a list: the page goes on behind the key, or ends just before it."""

    key: Key
    backwards: bool = False


def key_text(key: Key) -> str:
    """Write a key so that it can stand in an address."""
    return _SEPARATOR.join(str(value) for value in key)


def read_key(order: Order, text: str) -> Key | None:
    """Read what `key_text` wrote for the same order; None when it is anything else."""
    parts = text.split(_SEPARATOR)
    if len(parts) != _SIZES[order] or "\0" in text:
        return None
    values: list[int | str] = []
    for position, part in enumerate(parts):
        if position not in _INTEGERS[order]:
            values.append(part)
        elif part.isascii() and part.isdigit() and len(part) <= _DIGITS and int(part) < _LARGEST:
            values.append(int(part))
        else:
            return None
    return tuple(values)


def record_of(key: Key) -> RecordId:
    """Return the record a key belongs to."""
    return RecordId(str(key[-1]))
