"""Whatever a place is called: its appointment is one entry of a calendar, with that name and nothing more."""

from datetime import UTC, datetime, timedelta

from hypothesis import example, given
from icalendar import Calendar

from bot.calendar_file import calendar_file
from domain.appointments import Appointment, BookingStatus
from domain.directory import Place
from domain.ids import BookingId, MunicipalityId, PersonId, PlaceId, StaffId
from domain.text import clean
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import plain_texts
from tests.fuzz.on_telegram import unseen

START = datetime(2026, 11, 24, 9, tzinfo=UTC)
APPOINTMENT = Appointment(
    booking=BookingId("b1"),
    person=PersonId("p1"),
    place=PlaceId("p"),
    start=START,
    end=START + timedelta(minutes=45),
    desk_no=1,
    resource=StaffId("s1"),
    status=BookingStatus.CONFIRMED,
)


@effort(200)
@given(name=plain_texts, address=plain_texts, room=plain_texts, phone=plain_texts)
@example(name="Rathaus\r\nBEGIN:VALARM", address="a\rEND:VEVENT", room="\x00\x1b[31m", phone="")
@example(name="\u202egnihtyna", address="ä" * 200, room="🧑‍🧑‍🧒" * 40, phone="")
@example(name="A; B, C\\n: D", address='"quoted"', room="^n^'^^", phone="")
@example(name="\u2028\x85\x0b\x0c\x1c\x1d\x1e", address="", room="", phone="")
def test_any_name_of_a_place_is_only_its_name(name: str, address: str, room: str, phone: str) -> None:
    place = Place(PlaceId("p"), MunicipalityId("m"), name, address=address, room=room, phone=phone)
    written = calendar_file(APPOINTMENT, place, now=START)
    text = written.decode()
    for line in text.split("\r\n"):
        assert not unseen(line)
        assert "\n" not in line
        assert len(line.encode()) <= 75
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert set(event) == {
        "UID",
        "SEQUENCE",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "SUMMARY",
        "LOCATION",
        "CLASS",
        "STATUS",
    }
    assert not event.subcomponents
    words = " ".join(", ".join(part for part in map(_shown, (name, address, room)) if part).split())
    assert " ".join(str(event["LOCATION"]).split()) == words


def _shown(text: str) -> str:
    # The library takes a backslash and an N for a line break, also where they are only signs of a name.
    return " ".join(clean(text).replace("\\N", " ").split())
