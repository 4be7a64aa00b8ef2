"""The words for pieces of a week: short ones for the grid, whole ones for the list and for screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desk.addresses import record_address
from desk.german import clock_text, people_text
from desk.names import Names
from desk.week_items import Item, Kind
from desk.words import WEEKDAYS
from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from storage.week import WeekBooking

CONFIRMED_MARK = "✓"
_STATES = {BookingStatus.KEPT: "gekommen", BookingStatus.NO_SHOW: "nicht erschienen"}


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of some pieces is booked, held, free; `kept` and `missed` are of days that are over."""

    booked: int
    held: int
    free: int
    kept: int
    missed: int


def count(items: Sequence[Item]) -> Counts:
    """Count pieces."""
    states = [one.booking.status for one in items if one.booking is not None]
    return Counts(
        booked=sum(one.kind is Kind.BOOKED for one in items),
        held=sum(one.kind is Kind.HELD for one in items),
        free=sum(one.kind is Kind.FREE for one in items),
        kept=states.count(BookingStatus.KEPT),
        missed=states.count(BookingStatus.NO_SHOW),
    )


def day_summary(items: Sequence[Item], zone: ZoneInfo, *, over: bool) -> str:
    """Sum up a day: "09:00–12:45 · 8 gebucht, 1 frei", or what came of it."""
    if not items:
        return "keine Sprechzeit"
    counts = count(items)
    if over:
        parts = [f"{counts.booked} gebucht"]
        parts += [f"{counts.kept} gekommen"] if counts.kept else []
        parts += [f"{counts.missed} nicht erschienen"] if counts.missed else []
        return f"vorbei · {', '.join(parts)}"
    begin, end = min(one.start for one in items), max(one.end for one in items)
    parts = [f"{counts.booked} gebucht"]
    parts += [f"{counts.held} gehalten"] if counts.held else []
    parts.append(f"{counts.free} frei")
    return f"{clock_text(begin, zone)}–{clock_text(end, zone)} · {', '.join(parts)}"


def day_title(day: date) -> str:
    """Write a day as a heading: "Donnerstag, 26.11."."""
    return f"{WEEKDAYS[day.weekday()]}, {day:%d.%m.}"


def desk_text(desk_no: int) -> str:
    """Name a desk; somebody who is away has none."""
    return f"Platz {desk_no}" if desk_no else "ohne Platz"


@dataclass(frozen=True, slots=True)
class ItemWords:
    """Writes pieces for one reader; only who reads records gets links to them."""

    names: Names
    now: datetime
    reads_records: bool

    def code(self, booking: WeekBooking) -> str:
        """Return the case code as people know it."""
        return "" if booking.case_code is None else show_case_code(booking.case_code)

    def address(self, item: Item) -> str:
        """Return the record behind a piece, for who may read it."""
        booking = item.booking
        if not self.reads_records or booking is None or booking.case_code is None:
            return ""
        return record_address(booking.case_code)

    def lead(self, item: Item) -> str:
        """Return the first line in the grid."""
        booking = item.booking
        if booking is None:
            return item.text
        if item.kind is Kind.HELD:
            return "angeboten" if booking.status is BookingStatus.OFFERED else "gehalten"
        return self.code(booking) or "ohne Code"

    def more(self, item: Item, zone: ZoneInfo) -> str:
        """Return the second line in the grid."""
        booking = item.booking
        if booking is None:
            is_walk_in = item.kind is Kind.WALK_IN
            return self.time(item, zone) if is_walk_in else ""
        if item.kind is Kind.HELD:
            return "" if booking.hold_until is None else f"bis {self._until(booking.hold_until, zone)}"
        parts = [booking.language, f"{booking.party_size} P."]
        if booking.status in _STATES:
            parts.append(_STATES[booking.status])
        elif booking.comes:
            parts.append(CONFIRMED_MARK)
        return " · ".join(parts)

    def spoken(self, item: Item, zone: ZoneInfo) -> str:
        """Return what a screen reader says beside the two lines."""
        begin, end = clock_text(item.start, zone), clock_text(item.end, zone)
        parts = [f"{begin} bis {end}"]
        if item.booking is not None and item.kind is Kind.BOOKED:
            parts += [self.names.language(item.booking.language), people_text(item.booking.party_size)]
            parts.append(self.state(item, zone))
        return ", ".join(parts)

    def state(self, item: Item, zone: ZoneInfo) -> str:
        """Return what a piece is, in words."""
        booking = item.booking
        if booking is None:
            return item.text
        if booking.status in _STATES:
            return _STATES[booking.status]
        if item.kind is Kind.HELD:
            until = "" if booking.hold_until is None else f" bis {self._until(booking.hold_until, zone)}"
            return f"{self.lead(item)}{until}"
        return "gebucht, bestätigt" if booking.comes else "gebucht"

    def time(self, item: Item, zone: ZoneInfo) -> str:
        """Return from when until when."""
        return f"{clock_text(item.start, zone)}–{clock_text(item.end, zone)}"

    def _until(self, moment: datetime, zone: ZoneInfo) -> str:
        there = moment.astimezone(zone)
        is_today = there.date() == self.now.astimezone(zone).date()
        return f"{there:%H:%M}" if is_today else f"{there:%d.%m., %H:%M}"
