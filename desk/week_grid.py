"""The week as a table of desks and times: every piece spans the columns of its time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from desk.german import today
from desk.week_items import Item, Kind
from desk.week_words import ItemWords, day_summary, day_title, desk_text
from domain.ids import PlaceId

_HOUR: Final = 60
_QUARTER: Final = 15
_TICK: Final = 5
_USUAL: Final = (9 * _HOUR, 16 * _HOUR)
_WORKDAYS: Final = 5
_DAYS: Final = 7
_LAST: Final = 999
_TIGHT: Final = 40 * 60


@dataclass(frozen=True, slots=True)
class Cell:
    """Some columns of a row; without a `kind` nothing is there."""

    span: int
    kind: Kind | None = None
    lead: str = ""
    more: str = ""
    spoken: str = ""
    address: str = ""
    is_code: bool = False
    tight: bool = False
    """Whether it is too short for a code in one line."""


@dataclass(frozen=True, slots=True)
class Line:
    """One desk on one day: who sits there, and what is when."""

    head: str
    name: str
    small: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """One day with its desks; one that is over may be folded up."""

    day: date
    title: str
    summary: str
    notes: tuple[str, ...]
    lines: tuple[Line, ...]
    over: bool
    folded: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """The whole table; `hours` are the heads of its columns, each with how many it spans."""

    hours: tuple[tuple[str, int], ...]
    columns: int
    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class _Ruler:
    """Turns times of a day into columns."""

    first: int
    last: int
    unit: int

    @property
    def columns(self) -> int:
        return (self.last - self.first) // self.unit

    def column(self, moment: datetime, zone: ZoneInfo) -> int:
        """The column of a time, within the table."""
        return max(0, min(self.columns, (_minutes(moment, zone) - self.first) // self.unit))


@dataclass(frozen=True, slots=True)
class GridMaker:
    """Makes the table of a week for one reader; by desks of one place, or by the places of one person."""

    words: ItemWords
    zone: ZoneInfo
    monday: date
    by_place: bool
    unfold: bool
    notes: dict[date, tuple[str, ...]]

    def grid(self, items: Sequence[Item]) -> Grid:
        """Return the table."""
        ruler = _ruler(items, self.zone)
        per_hour = _HOUR // ruler.unit
        hours = tuple(
            (f"{minute // _HOUR:02}:00", per_hour) for minute in range(ruler.first, ruler.last, _HOUR)
        )
        return Grid(hours, ruler.columns, tuple(self._day(day, items, ruler) for day in self._days(items)))

    def _days(self, items: Sequence[Item]) -> list[date]:
        """Monday to Friday, and a weekend day when something is on it."""
        used = {one.day for one in items} | set(self.notes)
        days = [self.monday + timedelta(days=number) for number in range(_DAYS)]
        return [day for number, day in enumerate(days) if number < _WORKDAYS or day in used]

    def _day(self, day: date, items: Sequence[Item], ruler: _Ruler) -> Day:
        own = [one for one in items if one.day == day]
        now = today(self.words.now, self.zone)
        over = day < now
        this_week = self.monday <= now < self.monday + timedelta(days=_DAYS)
        return Day(
            day=day,
            title=f"{day_title(day)} – heute" if day == now else day_title(day),
            summary=day_summary(own, self.zone, over=over),
            notes=self.notes.get(day, ()),
            lines=tuple(self._line(found, ruler) for found in self._lines(own)),
            over=over,
            folded=over and this_week and not self.unfold,
        )

    def _lines(self, items: Sequence[Item]) -> list[list[Item]]:
        """One line for each adviser at each desk, in the order of the desks; who has none comes last."""
        found: dict[tuple[str, int, str], list[Item]] = {}
        for one in items:
            place = one.place if self.by_place else ""
            found.setdefault((place, one.desk_no or _LAST, one.resource or ""), []).append(one)
        return [found[key] for key in sorted(found)]

    def _line(self, items: Sequence[Item], ruler: _Ruler) -> Line:
        first = items[0]
        languages = ", ".join(first.languages)
        cells = tuple(_cells(items, ruler, self.words, self.zone))
        if self.by_place:
            return Line(self._place(first.place), "", desk_text(first.desk_no), cells)
        return Line(desk_text(first.desk_no), first.adviser, languages, cells)

    def _place(self, code: PlaceId) -> str:
        return self.words.names.place(code)


def _cells(items: Sequence[Item], ruler: _Ruler, words: ItemWords, zone: ZoneInfo) -> list[Cell]:
    cells: list[Cell] = []
    reached = 0
    for one in sorted(items, key=lambda one: one.start):
        begin = max(reached, ruler.column(one.start, zone))
        end = min(ruler.columns, max(ruler.column(one.end, zone), begin + 1))
        if begin >= ruler.columns:
            continue
        if begin > reached:
            cells.append(Cell(begin - reached))
        cells.append(_cell(one, end - begin, words, zone))
        reached = end
    if reached < ruler.columns:
        cells.append(Cell(ruler.columns - reached))
    return cells


def _cell(item: Item, span: int, words: ItemWords, zone: ZoneInfo) -> Cell:
    return Cell(
        span=span,
        kind=item.kind,
        lead=words.lead(item),
        more=words.more(item, zone),
        spoken=words.spoken(item, zone),
        address=words.address(item),
        is_code=item.kind is Kind.BOOKED,
        tight=(item.end - item.start).total_seconds() < _TIGHT,
    )


def _ruler(items: Sequence[Item], zone: ZoneInfo) -> _Ruler:
    """Whole hours around everything; columns of a quarter of an hour when nothing needs finer ones."""
    edges = [_minutes(moment, zone) for one in items for moment in (one.start, one.end)]
    if not edges:
        return _Ruler(*_USUAL, _QUARTER)
    unit = _QUARTER if all(edge % _QUARTER == 0 for edge in edges) else _TICK
    return _Ruler(min(edges) // _HOUR * _HOUR, -(-max(edges) // _HOUR) * _HOUR, unit)


def _minutes(moment: datetime, zone: ZoneInfo) -> int:
    there = moment.astimezone(zone)
    return there.hour * _HOUR + there.minute
