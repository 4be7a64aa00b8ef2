"""What one's own page shows of phone and calendars, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from desk.addresses import record_address
from desk.german import OFFICE_ZONE, moment_text, span_text
from desk.schedule_addresses import place_hours
from domain.busy import CalendarProblem
from domain.case_codes import show_case_code
from domain.directory import Directory
from storage.busy_calendars import BusyCalendar, BusyConflict
from storage.calendar_feeds import CalendarFeed
from storage.staff_phones import StaffPhone

PROBLEMS: Final[Mapping[CalendarProblem, str]] = {
    CalendarProblem.NO_CALENDAR: "Das ist keine Kalenderdatei, oder sie ist unvollständig.",
    CalendarProblem.TOO_LARGE: "Der Kalender ist größer als 1 MB.",
    CalendarProblem.TOO_MANY: "Der Kalender hat mehr als 2.000 Einträge.",
    CalendarProblem.TOO_HARD: "Der Kalender ließ sich nicht in vertretbarer Zeit lesen.",
    CalendarProblem.ADDRESS: "Die Adresse führt nicht zu einer öffentlichen https-Seite.",
    CalendarProblem.REDIRECTS: "Die Adresse leitet zu oft weiter.",
    CalendarProblem.UNREACHABLE: "Unter der Adresse antwortet niemand.",
    CalendarProblem.REFUSED: "Der Kalender wurde unter dieser Adresse nicht herausgegeben.",
    CalendarProblem.LOST: "Die Adresse ist nicht mehr lesbar. Tragen Sie den Kalender neu ein.",
}


@dataclass(frozen=True, slots=True)
class PhoneView:
    """A linked phone."""

    since: str
    pings: bool
    quiet_from: int
    quiet_until: int


@dataclass(frozen=True, slots=True)
class FeedLine:
    """An address at which a calendar can be read; the address itself is not known any more."""

    id: str
    since: str


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """A calendar whose times are blocked."""

    id: str
    name: str
    source: str
    state: str
    problem: str


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """An appointment at a blocked time."""

    when: str
    place: str
    code: str
    link: str
    absence: str
    """Where it is decided about; nothing for who may not do that."""


@dataclass(frozen=True, slots=True)
class BusyView:
    """All calendars of an adviser, and what they are in conflict with."""

    calendars: tuple[CalendarLine, ...]
    conflicts: tuple[ConflictLine, ...]


def phone_view(phone: StaffPhone, since: str) -> PhoneView:
    """Return a phone as it is shown."""
    return PhoneView(since, phone.pings, phone.quiet.begins, phone.quiet.ends)


def feed_lines(feeds: Sequence[CalendarFeed], now: datetime) -> list[FeedLine]:
    """Return addresses as they are shown."""
    return [FeedLine(one.id, moment_text(one.created_at, now)) for one in feeds]


def busy_view(
    calendars: Sequence[BusyCalendar],
    blocked: Mapping[str, int],
    conflicts: Sequence[BusyConflict],
    directory: Directory,
    now: datetime,
    *,
    planner: bool,
) -> BusyView:
    """Return an adviser's calendars and conflicts as they are shown."""
    return BusyView(
        tuple(_calendar(one, blocked.get(one.id, 0), now) for one in calendars),
        tuple(_conflict(one, directory, now, planner=planner) for one in conflicts),
    )


def _calendar(one: BusyCalendar, times: int, now: datetime) -> CalendarLine:
    number = "1 belegte Zeit" if times == 1 else f"{times} belegte Zeiten"
    if one.read_at is None:
        state = "Wird in den nächsten Minuten gelesen."
    else:
        state = f"{number}, zuletzt gelesen: {moment_text(one.read_at, now)} Uhr"
    source = "aus einer Datei" if one.sealed_url is None else "von einer Adresse, jede Stunde"
    problem = "" if one.problem is None else PROBLEMS[one.problem]
    return CalendarLine(one.id, one.name, source, state, problem)


def _conflict(one: BusyConflict, directory: Directory, now: datetime, *, planner: bool) -> ConflictLine:
    place = directory.place(one.place)
    zone = OFFICE_ZONE if place is None else ZoneInfo(place.tz)
    code = "" if one.case_code is None else one.case_code
    return ConflictLine(
        f"{span_text(one.start, one.end, now, zone)} Uhr",
        one.place if place is None else place.name,
        show_case_code(code) if code else "",
        record_address(code) if code else "",
        place_hours(one.place, "abwesenheit") if planner else "",
    )
