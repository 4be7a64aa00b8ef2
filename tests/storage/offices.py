"""A small office for booking tests: places, advisers and office hours on known days."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from domain.appointments import Appointment, Confirmed, Held
from domain.directory import Municipality, Organisation, Place
from domain.ids import Lang, MunicipalityId, OrganisationId, PersonId, PlaceId, RecordId, RuleId, StaffId
from domain.office_hours import OfficeRule
from domain.setup import Setup
from domain.slots import AdviserWish, OfferQuery, SlotRequest, SlotWish
from domain.staff import Gender, Role, StaffMember
from storage import tables as t
from storage.bookings import hold
from storage.database import Database, Statement
from storage.holds import confirm
from storage.office_hours import extend_horizon
from storage.setup import apply_setup
from storage.statements import insert
from storage.times import to_us

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""A Monday, 8 o'clock in Berlin."""
TODAY = date(2026, 11, 23)
TUESDAY_9 = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
"""The first office hour of every adviser: Tuesday, 9 o'clock in Berlin."""
ORGANISATION = OrganisationId("region")
TOWN = MunicipalityId("stolberg")
PLACE = PlaceId("vhs")
OTHER_PLACE = PlaceId("rathaus")
ANY = SlotWish(Lang("de"))

_INSERT_PERSON = insert(t.person)
_INSERT_RECORD = insert(t.intake_record)


def ids(prefix: str = "id") -> Callable[[], str]:
    """A source of ids that can be read in a failure."""
    numbers: Iterator[int] = count(1)
    return lambda: f"{prefix}-{next(numbers)}"


def adviser(name: str, *languages: str, gender: Gender | None = None) -> StaffMember:
    return StaffMember(
        StaffId(name),
        name,
        name.title(),
        Role.CASE_MANAGER,
        ORGANISATION,
        (TOWN,),
        tuple(Lang(code) for code in ("de", *languages)),
        gender=gender,
        adviser=True,
    )


def tuesdays(
    name: str, *, place: PlaceId = PLACE, starts: time = time(9), ends: time = time(10)
) -> OfficeRule:
    return OfficeRule(RuleId(f"{name}-{starts:%H%M}"), place, StaffId(name), 1, starts, ends)


def office(*staff: StaffMember, rules: tuple[OfficeRule, ...] = (), desks: int = 5) -> Setup:
    """An office with these advisers, by default each on Tuesdays from nine to ten."""
    return Setup(
        organisations=(Organisation(ORGANISATION, "Region", "Region"),),
        municipalities=(Municipality(TOWN, "Stolberg", ORGANISATION),),
        places=(
            Place(PLACE, TOWN, "VHS Stolberg", desks=desks, nearby=(OTHER_PLACE,)),
            Place(OTHER_PLACE, TOWN, "Rathaus", desks=desks, position=1),
        ),
        staff=staff,
        rules=rules or tuple(tuesdays(member.username) for member in staff),
    )


async def open_office(database: Database, setup: Setup, *, weeks: int = 1) -> None:
    async with database.transaction() as tx:
        await apply_setup(tx, setup)
        await extend_horizon(tx, TODAY, weeks)


async def add_person(database: Database, name: str) -> PersonId:
    async with database.transaction() as tx:
        await tx.execute(
            _INSERT_PERSON, id=name, language="uk", created_at=to_us(NOW), last_seen_at=to_us(NOW)
        )
    return PersonId(name)


def wants(
    person: PersonId,
    start: datetime = TUESDAY_9,
    *,
    minutes: int = 30,
    wish: SlotWish = ANY,
    place: PlaceId = PLACE,
) -> SlotRequest:
    return SlotRequest(person, place, start, minutes, 2, wish)


async def appoint(  # noqa: PLR0913 - all that can differ between two appointments
    database: Database,
    name: str,
    start: datetime = TUESDAY_9,
    *,
    minutes: int = 30,
    wish: SlotWish = ANY,
    place: PlaceId = PLACE,
    with_record: bool = False,
    deadline: date | None = None,
) -> Appointment:
    """A new person with a fixed appointment, on demand with a record."""
    record = RecordId(f"record-{name}") if with_record else None
    person = await add_person(database, name)
    request = wants(person, start, minutes=minutes, wish=wish, place=place)
    async with database.transaction() as tx:
        held = await hold(tx, request, now=NOW, new_id=lambda: f"booking-{name}")
        assert isinstance(held, Held)
        sure = await confirm(tx, held.appointment.booking, version=1, record=record, now=NOW)
    assert isinstance(sure, Confirmed)
    if with_record:
        await add_record(database, name, booking=sure.appointment.booking, deadline=deadline)
    return sure.appointment


async def add_record(
    database: Database,
    name: str,
    *,
    deadline: date | None = None,
    status: str = "appointment_made",
    booking: str | None = None,
) -> RecordId:
    """A record of a person, without content; its id is `record-<name>`."""
    async with database.transaction() as tx:
        await tx.execute(
            _INSERT_RECORD,
            id=f"record-{name}",
            case_code=name.upper().ljust(8, "X")[:8],
            person_id=name,
            organisation_id=ORGANISATION,
            municipality_id=TOWN,
            language="uk",
            urgency="normal",
            status=status,
            deadline_date=None if deadline is None else deadline.isoformat(),
            party_size=2,
            flow_id="intake",
            flow_hash="hash",
            channel="web",
            booking_id=booking,
            claimed_by=None,
            claimed_at=None,
            human_requested_at=None,
            version=1,
            pin_hash=None,
            pin_tries=0,
            pin_locked_until=None,
            content=b"",
            hints=b"",
            created_at=to_us(NOW),
            updated_at=to_us(NOW),
            delete_after=None,
        )
    return RecordId(f"record-{name}")


def asks(
    *places: PlaceId, minutes: int = 30, language: str = "de", by: AdviserWish = AdviserWish.ANY
) -> OfferQuery:
    return OfferQuery(places or (PLACE,), minutes, SlotWish(Lang(language), by), NOW)


def after(minutes: int) -> datetime:
    return TUESDAY_9 + timedelta(minutes=minutes)


async def count_rows(database: Database, statement: Statement) -> int:
    async with database.reading() as reader:
        return len(await reader.fetch_all(statement))
