"""The calendar file of an appointment: neutral words only, because other people may see the calendar."""

from datetime import datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from domain.appointments import Appointment, BookingStatus
from domain.directory import Place

_PRODUCT = "-//Lotse//Termin//DE"
_CANCELLED = {
    BookingStatus.CANCELLED_BY_PERSON,
    BookingStatus.CANCELLED_BY_OFFICE,
    BookingStatus.EXPIRED,
}


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
    event.add("location", ", ".join(part for part in (place.name, place.address, place.room) if part))
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if appointment.status in _CANCELLED else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
