"""The calendar file of an appointment: neutral words only, because other people may see the calendar."""

from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from domain.appointments import Appointment, BookingStatus
from domain.directory import Place
from domain.text import clean

_PRODUCT = "-//Lotse//Termin//DE"
_CANCELLED = {
    BookingStatus.CANCELLED_BY_PERSON,
    BookingStatus.CANCELLED_BY_OFFICE,
    BookingStatus.EXPIRED,
}


@cache
def _zone(tz: str, year: int) -> Timezone:
    """Return the definition of a time zone for the years around an appointment.

    That of all years takes longer to write than everything else of a turn.
    """
    return Timezone.from_tzid(tz, first_date=date(year - 1, 1, 1), last_date=date(year + 2, 1, 1))


def _line(text: str) -> str:
    """Return a text on one line: a calendar obeys line breaks and control characters."""
    return " ".join(clean(text).split())


def calendar_file(
    appointment: Appointment,
    place: Place,
    *,
    now: datetime,
    summary: str = "Termin",
    uid_domain: str = "lotse.invalid",
) -> bytes:
    """Return the appointment as iCalendar bytes.

    The UID stays through moves and cancellation and SEQUENCE rises, so a calendar replaces its entry.
    The file says when and where, never why or with whom.
    """
    tz = ZoneInfo(place.tz)
    event = Event()
    event.add("uid", f"{appointment.booking}@{uid_domain}")
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", appointment.start.astimezone(tz))
    event.add("dtend", appointment.end.astimezone(tz))
    event.add("summary", summary)
    event.add("location", ", ".join(filter(None, map(_line, (place.name, place.address, place.room)))))
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if appointment.status in _CANCELLED else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_zone(place.tz, appointment.start.year))
    calendar.add_component(event)
    return bytes(calendar.to_ical())
