"""Office-hour rules in local wall time, and the concrete office hours they give between two days."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import MO, MONTHLY, WEEKLY, rrule, weekday

from domain.ids import PlaceId, RuleId, StaffId
from domain.ticks import local_instant, tick_of

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


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which a place, or every place, stays closed; both days included."""

    place: PlaceId | None
    first: date
    last: date
    reason: str

    def covers(self, place: PlaceId, day: date) -> bool:
        """Say whether the place is closed on the day."""
        return self.place in {None, place} and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One concrete office hour of a rule; `start` and `end` are UTC, `end` is not included."""

    rule: OfficeRule
    day: date
    start: datetime
    end: datetime

    @property
    def ticks(self) -> range:
        """The ticks of this office hour, counted in UTC: a day on which clocks change has no odd ones."""
        return range(tick_of(self.start), tick_of(self.end))

    def overlaps(self, other: "Occurrence") -> bool:
        """Say whether both run at the same time for at least one tick."""
        return self.start < other.end and other.start < self.end


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
    """
    begins = max([first, *([rule.valid_from] if rule.valid_from else [])])
    finishes = min([last, *(day for day in (rule.valid_to, staff_ends_on) if day is not None)])
    closed = [closure for closure in closures if closure.place in {None, rule.place}]
    found = []
    for day in _days(rule, begins, finishes):
        if day in holidays or any(closure.covers(rule.place, day) for closure in closed):
            continue
        start, end = local_instant(day, rule.starts, tz), local_instant(day, rule.ends, tz)
        if start is not None and end is not None and start < end:
            found.append(Occurrence(rule, day, start, end))
    return found


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
