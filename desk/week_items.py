"""A week cut into pieces that can be shown: taken, kept for somebody, free, without appointment, closed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from desk.german import OFFICE_ZONE, today
from desk.rule_words import closure_title
from desk.words import ABSENCES
from domain.appointments import BookingStatus
from domain.ids import Lang, PlaceId, StaffId
from domain.office_hours import Closure, Occurrence, occurrences
from domain.public_holidays import public_holidays
from domain.staff import StaffMember
from storage.schedule import AbsenceLine, RuleLine
from storage.week import Span, Week, WeekBooking, WeekHour

_HELD: Final = frozenset({BookingStatus.HELD, BookingStatus.OFFERED})
_DAYS: Final = 7


class Kind(StrEnum):
    """What a piece is; the values are classes of the style sheet."""

    BOOKED = "b"
    HELD = "h"
    FREE = "f"
    WALK_IN = "w"
    CLOSED = "x"


@dataclass(frozen=True, slots=True)
class Item:
    """Some time of one desk on one day. What is booked or held has its `booking`, anything else a `text`."""

    day: date
    start: datetime
    end: datetime
    place: PlaceId
    desk_no: int
    resource: StaffId | None
    adviser: str
    languages: tuple[Lang, ...]
    kind: Kind
    text: str = ""
    booking: WeekBooking | None = None

    def overlaps(self, other: "Item") -> bool:
        """Say whether both are at the same time."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What explains a week: who there is, who is away, what is closed, what the rules would give."""

    monday: date
    now: datetime
    minutes: int
    """How long an ordinary appointment is."""
    zones: Mapping[PlaceId, ZoneInfo]
    advisers: Mapping[StaffId, StaffMember]
    rules: Sequence[RuleLine]
    absences: Sequence[AbsenceLine]
    closures: Sequence[Closure]

    def zone(self, place: PlaceId) -> ZoneInfo:
        """Return the zone of a place."""
        return self.zones.get(place, OFFICE_ZONE)

    def why_closed(self, place: PlaceId, staff: StaffId | None, start: datetime, end: datetime) -> str:
        """Say why nobody can be advised at that time; nothing when nothing explains it."""
        day = today(start, self.zone(place))
        holiday = public_holidays(day, day).get(day)
        if holiday is not None:
            return f"Feiertag: {holiday}"
        closed = next((one for one in self.closures if one.covers(place, day)), None)
        if closed is not None:
            title = closure_title(closed)
            return f"Geschlossen: {title}" if title else "Geschlossen"
        for line in self.absences:
            away = line.absence
            if away.staff == staff and away.start < end and start < away.end:
                return f"Abwesend ({ABSENCES[away.kind]})"
        return ""


def items_of(week: Week, around: Surroundings) -> list[Item]:
    """Return all pieces of the week, earliest first; nothing that can be booked lies under an appointment."""
    booked = [_booked(booking, around) for booking in week.bookings]
    items = list(booked)
    for hour in week.hours:
        mine = [one for one in booked if one.resource == hour.resource and _within(one, hour)]
        opened = [span for span in week.opened if _is_of(span, hour)]
        free = [span for span in week.free if _is_of(span, hour)]
        items += _pieces(hour, mine, opened, free, around)
    items += _missing(week.hours, around)
    return sorted(items, key=lambda one: (one.start, one.desk_no, one.place))


def _pieces(
    hour: WeekHour, booked: Sequence[Item], opened: Sequence[Span], free: Sequence[Span], around: Surroundings
) -> list[Item]:
    if hour.resource is None:
        return [_piece(hour, hour.start, hour.end, Kind.CLOSED, "Andere Stelle")]
    over = hour.day < today(around.now, around.zone(hour.place))
    if hour.walk_in:
        times = [(hour.start, hour.end)] if over else [(span.start, span.end) for span in opened]
        items = [_piece(hour, start, end, Kind.WALK_IN, "Ohne Termin") for start, end in times]
    else:
        items = [
            _piece(hour, start, start + timedelta(minutes=around.minutes), Kind.FREE, "frei")
            for span in free
            for start in _starts(hour, span, around.minutes)
        ]
        items = [one for one in items if not any(one.overlaps(other) for other in booked)]
    if over:
        return items
    covered = [(span.start, span.end) for span in opened] + [(one.start, one.end) for one in booked]
    for start, end in _gaps(hour.start, hour.end, covered):
        why = around.why_closed(hour.place, hour.resource, start, end)
        items.append(_piece(hour, start, end, Kind.CLOSED, why or "Gesperrt"))
    return items


def _starts(hour: WeekHour, span: Span, minutes: int) -> list[datetime]:
    """The starts of as many appointments as fit one after another."""
    grid = timedelta(minutes=hour.grid_minutes)
    length = timedelta(minutes=minutes)
    step = -(-(length + timedelta(minutes=hour.buffer_minutes)) // grid) * grid
    start = hour.start + -(-(span.start - hour.start) // grid) * grid
    found = []
    while start + length <= span.end:
        found.append(start)
        start += step
    return found


def _gaps(
    begin: datetime, end: datetime, covered: Iterable[tuple[datetime, datetime]]
) -> list[tuple[datetime, datetime]]:
    """What of a time nothing covers."""
    found = []
    reached = begin
    for start, stop in sorted(covered):
        if start > reached:
            found.append((reached, min(start, end)))
        reached = max(reached, stop)
    if reached < end:
        found.append((reached, end))
    return found


def _missing(hours: Sequence[WeekHour], around: Surroundings) -> list[Item]:
    """Office hours that the rules would give and that are not there, from today on, with the reason."""
    there = {(hour.place, hour.resource, hour.day, hour.start) for hour in hours}
    found = []
    for line in around.rules:
        for one in _planned(line, around):
            if (one.rule.place, one.rule.staff, one.day, one.start) in there:
                continue
            why = around.why_closed(one.rule.place, one.rule.staff, one.start, one.end)
            adviser = around.advisers.get(one.rule.staff)
            found.append(
                Item(
                    day=one.day,
                    start=one.start,
                    end=one.end,
                    place=one.rule.place,
                    desk_no=0,
                    resource=one.rule.staff,
                    adviser=line.adviser,
                    languages=() if adviser is None else adviser.languages,
                    kind=Kind.CLOSED,
                    text=why or "Noch nicht buchbar",
                )
            )
    return found


def _planned(line: RuleLine, around: Surroundings) -> list[Occurrence]:
    if not line.active or line.rule.staff not in around.advisers:
        return []
    zone = around.zone(line.rule.place)
    first = max(around.monday, today(around.now, zone))
    ends_on = around.advisers[line.rule.staff].ends_on
    last = around.monday + timedelta(days=_DAYS - 1)
    return occurrences(line.rule, first, last, tz=zone, staff_ends_on=ends_on)


def _booked(booking: WeekBooking, around: Surroundings) -> Item:
    adviser = around.advisers.get(booking.resource)
    return Item(
        day=today(booking.start, around.zone(booking.place)),
        start=booking.start,
        end=booking.end,
        place=booking.place,
        desk_no=booking.desk_no,
        resource=booking.resource,
        adviser="" if adviser is None else adviser.display_name,
        languages=() if adviser is None else adviser.languages,
        kind=Kind.HELD if booking.status in _HELD else Kind.BOOKED,
        booking=booking,
    )


def _piece(hour: WeekHour, start: datetime, end: datetime, kind: Kind, text: str) -> Item:
    return Item(
        day=hour.day,
        start=start,
        end=end,
        place=hour.place,
        desk_no=hour.desk_no,
        resource=hour.resource,
        adviser=hour.adviser,
        languages=hour.languages,
        kind=kind,
        text=text,
    )


def _within(item: Item, hour: WeekHour) -> bool:
    return item.place == hour.place and item.start < hour.end and hour.start < item.end


def _is_of(span: Span, hour: WeekHour) -> bool:
    same = (span.place, span.resource) == (hour.place, hour.resource)
    return same and hour.start <= span.start < hour.end
