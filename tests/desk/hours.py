"""Office hours for the invented office: two places of one's own, two foreign ones, and real appointments."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import update

from domain.appointments import Confirmed, Held
from domain.directory import Place
from domain.ids import BookingId, CaseCode, Lang, OrganisationId, PersonId, PlaceId, RecordId, RuleId, StaffId
from domain.office_hours import OfficeRule
from domain.setup import Setup
from domain.slots import SlotRequest, SlotWish
from domain.staff import Role, StaffMember
from storage import tables as t
from storage.bookings import hold
from storage.database import Database, Statement
from storage.holds import confirm
from storage.office_hours import extend_horizon
from storage.setup import apply_setup
from tests.desk.clock import MORNING
from tests.desk.office import (
    AACHEN,
    ALSDORF,
    ARKADEN,
    DIRECTORY,
    KREIS,
    MONSCHAU,
    STADT,
    WUERSELEN,
    NewRecord,
    Office,
)

TODAY: Final = date(2026, 11, 24)
"""The Tuesday of `tests.desk.clock.MORNING`."""
THURSDAY: Final = date(2026, 11, 26)
ALSDORF_HALL, MONSCHAU_HALL, HACKLAENDER = (
    PlaceId("alsdorf-hall"),
    PlaceId("monschau"),
    PlaceId("hacklaender"),
)
_ZONE: Final = ZoneInfo("Europe/Berlin")
_MINUTES: Final = 30

PLACES = (
    replace(DIRECTORY.places[0], nearby=(ALSDORF_HALL,), address="[Adresse eintragen]"),
    Place(ALSDORF_HALL, ALSDORF, "Rathaus Alsdorf", desks=2, position=1),
    Place(MONSCHAU_HALL, MONSCHAU, "Rathaus Monschau", position=2),
    Place(HACKLAENDER, AACHEN, "Hackländerstraße", desks=2, position=3),
)


def _adviser(name: str, organisation: OrganisationId, town: str, *languages: str) -> StaffMember:
    home = {"wuerselen": (WUERSELEN, ALSDORF), "alsdorf": (ALSDORF,), "monschau": (MONSCHAU,)}
    return StaffMember(
        StaffId(name),
        name,
        f"CM {name.title()}",
        Role.CASE_MANAGER,
        organisation,
        home.get(town, (AACHEN,)),
        tuple(Lang(code) for code in ("de", *languages)),
        adviser=True,
    )


def rule(
    code: str, place: PlaceId, staff: str, weekday: int, starts: time = time(9), ends: time = time(12)
) -> OfficeRule:
    """An office hour every week, with starts every half hour."""
    return OfficeRule(
        RuleId(code),
        place,
        StaffId(staff),
        weekday,
        starts,
        ends,
        grid_minutes=30,
        valid_from=date(2026, 10, 1),
    )


SETUP = Setup(
    organisations=DIRECTORY.organisations,
    municipalities=DIRECTORY.municipalities,
    places=PLACES,
    topics=DIRECTORY.topics,
    staff=(
        _adviser("birke", KREIS, "wuerselen", "ar"),
        _adviser("esche", KREIS, "wuerselen", "tr", "en"),
        _adviser("fichte", KREIS, "alsdorf", "ar"),
        _adviser("ahorn", KREIS, "monschau", "fr"),
        _adviser("linde", STADT, "aachen", "uk"),
    ),
    rules=(
        rule("birke-di", ARKADEN, "birke", 1, time(10), time(13)),
        rule("birke-do", ARKADEN, "birke", 3),
        rule("esche-do", ARKADEN, "esche", 3),
        replace(rule("esche-di", ARKADEN, "esche", 1, time(13, 30), time(16)), walk_in=True),
        rule("linde-do", ARKADEN, "linde", 3),
        rule("fichte-do", ALSDORF_HALL, "fichte", 3),
        rule("ahorn-fr", MONSCHAU_HALL, "ahorn", 4),
        rule("linde-mi", HACKLAENDER, "linde", 2),
    ),
)
"""Arkaden: Birke and Esche, Thursday 9 to 12 side by side with Linde, who belongs to another organisation."""


async def open_hours(database: Database, setup: Setup = SETUP, weeks: int = 4) -> None:
    """Store places, advisers and rules, and open the coming weeks from the Monday on."""
    async with database.transaction() as tx:
        await apply_setup(tx, setup)
        await extend_horizon(tx, date(2026, 11, 23), weeks)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A time on the clock of the places, in UTC."""
    return datetime.combine(day, time(hour, minute), tzinfo=_ZONE).astimezone(UTC)


async def book(
    office: Office,
    start: datetime,
    record: NewRecord | None = None,
    *,
    place: PlaceId = ARKADEN,
    now: datetime = MORNING,
) -> tuple[CaseCode, BookingId]:
    """Hand in a request and give it an appointment the way the conversation does."""
    record = record or NewRecord()
    code = await office.add(record)
    person = PersonId(f"person-{code}")
    wish = SlotWish(Lang(record.language))
    request = SlotRequest(person, place, start, _MINUTES, record.party_size, wish)
    async with office.database.transaction() as tx:
        held = await hold(tx, request, now=now, new_id=lambda: f"booking-{code}")
        assert isinstance(held, Held), held
        kept = held.appointment
        done = await confirm(
            tx, kept.booking, version=kept.version, record=RecordId(f"record-{code}"), now=now
        )
        assert isinstance(done, Confirmed), done
        link = (
            update(t.intake_record)
            .where(t.intake_record.c.case_code == code)
            .values(booking_id=kept.booking, status="appointment_made")
        )
        await tx.execute(Statement.adhoc(link))
    return code, kept.booking
