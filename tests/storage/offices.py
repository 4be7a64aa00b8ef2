"""A small office for booking tests: places, advisers and office hours on known days."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from domain.directory import Municipality, Organisation, Place
from domain.ids import Lang, MunicipalityId, OrganisationId, PersonId, PlaceId, RuleId, StaffId
from domain.office_hours import OfficeRule
from domain.setup import Setup
from domain.slots import AdviserWish, OfferQuery, SlotRequest, SlotWish
from domain.staff import Gender, Role, StaffMember
from storage import tables as t
from storage.database import Database, Statement
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


def asks(
    *places: PlaceId, minutes: int = 30, language: str = "de", by: AdviserWish = AdviserWish.ANY
) -> OfferQuery:
    return OfferQuery(places or (PLACE,), minutes, SlotWish(Lang(language), by), NOW)


def after(minutes: int) -> datetime:
    return TUESDAY_9 + timedelta(minutes=minutes)


async def count_rows(database: Database, statement: Statement) -> int:
    async with database.reading() as reader:
        return len(await reader.fetch_all(statement))
