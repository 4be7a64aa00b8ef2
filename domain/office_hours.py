"""Office-hour rules in local wall time, and the concrete office hours they give between two days."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import MO, MONTHLY, WEEKLY, rrule, weekday

from domain.ids import AbsenceId, ClosureId, PlaceId, RuleId, StaffId
from domain.office_changes import AbsenceKind
from domain.ticks import first_tick_from, local_instant, tick_of, widest

MOST_BUFFER_MINUTES = 60
_WEEK = 7


@dataclass(frozen=True, slots=True)
class OfficeRule:
    """One adviser sits in one place, again and again, from and until a local wall time."""

    id: RuleId
    place: PlaceId
    staff: StaffId
    weekday: int
    """0 is Monday, 6 is Sunday."""
    starts: time
    ends: time
    every_weeks: int = 1
    anchor: date | None = None
    """Any day of a week in which the rule holds; counts only for `every_weeks` above 1."""
    nth: tuple[int, ...] = ()
    """Which such weekday of the month: 1 the first, -1 the last; empty means every one."""
    valid_from: date | None = None
    valid_to: date | None = None
    grid_minutes: int = 15
    """Appointments begin at full steps of this length from the start of the office hour."""
    walk_in: bool = False
    """An open office hour without appointments: shown, never booked."""
    buffer_minutes: int = 0
    """Kept free after each appointment, as far as the office hour lasts."""
    replaces: RuleId | None = None
    """The rule that ended when this one began."""


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which a place, or every place, stays closed; both days included.

    With `starts` and `ends` it is closed only between these wall times of each day.
    """

    place: PlaceId | None
    first: date
    last: date
    reason: str
    starts: time | None = None
    ends: time | None = None
    id: ClosureId = field(default=ClosureId(""), compare=False)
    """Empty while it is not stored."""

    def covers(self, place: PlaceId, day: date) -> bool:
        """Say whether something of the day is closed at the place."""
        return self.place in {None, place} and self.first <= day <= self.last

    def closed(self, day: date, tz: ZoneInfo) -> range:
        """Return the ticks of a day that it closes, where it covers the day."""
        start, end = widest(day, self.starts or time(), self.ends or time.max, tz)
        return range(tick_of(start), first_tick_from(end))


@dataclass(frozen=True, slots=True)
class Absence:
    """An adviser is not there between two moments (UTC)."""

    id: AbsenceId
    staff: StaffId
    start: datetime
    end: datetime
    kind: AbsenceKind = AbsenceKind.OTHER
    source: str = "desk"

    @property
    def ticks(self) -> range:
        """The ticks of which some part is missing."""
        return range(tick_of(self.start), first_tick_from(self.end))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One concrete office hour of a rule; `start` and `end` are UTC, `end` is not included.

    `blocked` are ticks within it that an absence or a closure takes out, in order and apart from each other.
    """

    rule: OfficeRule
    day: date
    start: datetime
    end: datetime
    blocked: tuple[range, ...] = ()

    @property
    def ticks(self) -> range:
        """The ticks of this office hour, counted in UTC: a day on which clocks change has no odd ones."""
        return range(tick_of(self.start), tick_of(self.end))

    @property
    def open_ranges(self) -> list[range]:
        """The ticks of this office hour that are not blocked, as ranges in order."""
        begins = [self.ticks.start, *(taken.stop for taken in self.blocked)]
        ends = [*(taken.start for taken in self.blocked), self.ticks.stop]
        return [range(begin, end) for begin, end in zip(begins, ends, strict=True) if begin < end]

    @property
    def open_ticks(self) -> list[int]:
        """The ticks of this office hour that are not blocked."""
        return [tick for part in self.open_ranges for tick in part]

    @property
    def open(self) -> bool:
        """Whether anything is left of it."""
        return not self.blocked or sum(map(len, self.blocked)) < len(self.ticks)

    def without(self, taken: Iterable[range]) -> "Occurrence":
        """Return it with these ticks taken out as well."""
        taken = tuple(taken)
        if not taken:
            return self
        mine = self.ticks
        cut = [range(max(one.start, mine.start), min(one.stop, mine.stop)) for one in taken]
        found = [one for one in cut if len(one)]
        return replace(self, blocked=_merged([*self.blocked, *found])) if found else self

    def overlaps(self, other: "Occurrence") -> bool:
        """Say whether both are open at the same time for at least one tick."""
        if other.end <= self.start or self.end <= other.start:
            return False
        return any(
            one.start < two.stop and two.start < one.stop
            for one in self.open_ranges
            for two in other.open_ranges
        )


def _merged(ranges: Iterable[range]) -> tuple[range, ...]:
    merged: list[range] = []
    for one in sorted(ranges, key=lambda one: one.start):
        if merged and one.start <= merged[-1].stop:
            merged[-1] = range(merged[-1].start, max(merged[-1].stop, one.stop))
        else:
            merged.append(one)
    return tuple(merged)


def occurrences(
    rule: OfficeRule,
    first: date,
    last: date,
    *,
    closures: Iterable[Closure] = (),
    holidays: Collection[date] = (),
    tz: ZoneInfo,
    staff_ends_on: date | None = None,
) -> list[Occurrence]:
    """Return the office hours of the rule from `first` to `last`, both included, in order.

    Nothing on a holiday or closed day, after the adviser's last day, or at a wall time that the clocks skip.
    What is closed for a part of the day is blocked in the office hours of that day.
    """
    begins = max([first, *([rule.valid_from] if rule.valid_from else [])])
    finishes = min([last, *(day for day in (rule.valid_to, staff_ends_on) if day is not None)])
    closed = [closure for closure in closures if closure.place in {None, rule.place}]
    found = []
    for day in _days(rule, begins, finishes):
        if day in holidays:
            continue
        start, end = local_instant(day, rule.starts, tz), local_instant(day, rule.ends, tz)
        if start is not None and end is not None and start < end:
            shut = [closure.closed(day, tz) for closure in closed if closure.covers(rule.place, day)]
            found.append(Occurrence(rule, day, start, end).without(shut))
    return [one for one in found if one.open]


def _days(rule: OfficeRule, first: date, last: date) -> list[date]:
    """The days of the rule; the series starts right before `first`, because rrule walks from its start."""
    if first > last:
        return []
    if rule.nth:
        days = rrule(
            MONTHLY,
            dtstart=_midnight(first.replace(day=1)),
            until=_midnight(last),
            byweekday=[weekday(rule.weekday, number) for number in rule.nth],
        )
    else:
        days = rrule(
            WEEKLY,
            interval=rule.every_weeks,
            wkst=MO,
            dtstart=_midnight(_recent_week(rule, first)),
            until=_midnight(last),
            byweekday=[rule.weekday],
        )
    return [day.date() for day in days if day.date() >= first]


def _recent_week(rule: OfficeRule, first: date) -> date:
    """The Monday of the last week of the rule that does not begin after `first`."""
    anchor = _monday(rule.anchor or first)
    period = _WEEK * rule.every_weeks
    return anchor + timedelta(days=(_monday(first) - anchor).days // period * period)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _midnight(day: date) -> datetime:
    """A calendar day as rrule wants it: wall time without a zone."""
    return datetime.combine(day, time())
