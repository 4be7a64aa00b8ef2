"""The calendar file: stable identity, rising sequence, local times, and nothing that tells why."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.calendar_file import calendar_file
from domain.appointments import Appointment, BookingStatus
from domain.directory import Place
from domain.ids import BookingId, MunicipalityId, PersonId, PlaceId, StaffId

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
START = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
PLACE = Place(
    PlaceId("eschweiler"),
    MunicipalityId("eschweiler"),
    "Rathaus Eschweiler",
    address="[Adresse eintragen]",
    room="[Raum]",
)
APPOINTMENT = Appointment(
    booking=BookingId("b1"),
    person=PersonId("p1"),
    place=PLACE.id,
    start=START,
    end=START + timedelta(minutes=45),
    desk_no=1,
    resource=StaffId("s1"),
    status=BookingStatus.CONFIRMED,
)


def event_of(data: bytes) -> Event:
    [event] = Calendar.from_ical(data).walk("VEVENT")
    assert isinstance(event, Event)
    return event


def test_the_file_says_when_and_where_in_local_time() -> None:
    data = calendar_file(APPOINTMENT, PLACE, now=NOW)
    event = event_of(data)
    assert event.start == datetime(2026, 12, 3, 15, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert event.end - event.start == timedelta(minutes=45)
    assert event["location"] == "Rathaus Eschweiler, [Adresse eintragen], [Raum]"
    assert b"DTSTART;TZID=Europe/Berlin:20261203T150000" in data
    assert b"BEGIN:VTIMEZONE" in data


def test_the_words_are_neutral_and_nobody_is_named() -> None:
    data = calendar_file(APPOINTMENT, PLACE, now=NOW)
    event = event_of(data)
    assert event["summary"] == "Termin"
    assert "description" not in event
    assert "organizer" not in event
    assert b"p1" not in data
    assert b"s1" not in data


def test_a_move_keeps_the_identity_and_raises_the_sequence() -> None:
    before = event_of(calendar_file(APPOINTMENT, PLACE, now=NOW))
    moved = replace(APPOINTMENT, start=START + timedelta(days=1), end=START + timedelta(days=1), sequence=1)
    after = event_of(calendar_file(moved, PLACE, now=NOW))
    assert before["uid"] == after["uid"] == "b1@lotse.invalid"
    assert (before["sequence"], after["sequence"]) == (0, 1)


def test_a_cancelled_appointment_is_marked_so_that_calendars_strike_it_out() -> None:
    cancelled = replace(APPOINTMENT, status=BookingStatus.CANCELLED_BY_PERSON, sequence=2)
    assert event_of(calendar_file(APPOINTMENT, PLACE, now=NOW))["status"] == "CONFIRMED"
    assert event_of(calendar_file(cancelled, PLACE, now=NOW))["status"] == "CANCELLED"


def test_another_summary_and_domain_can_be_given() -> None:
    event = event_of(
        calendar_file(APPOINTMENT, PLACE, now=NOW, summary="Appointment", uid_domain="a.example")
    )
    assert event["summary"] == "Appointment"
    assert event["uid"] == "b1@a.example"
