"""An office of ten places and forty case managers: its coming weeks mostly full, a long past behind it."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Table, select

from benchmarks.growth_fill import Values, loaders, person_id
from domain.appointments import AppointmentPolicy
from domain.directory import Municipality, Organisation, Place
from domain.ids import Lang, MunicipalityId, OrganisationId, PlaceId, RuleId, StaffId
from domain.office_hours import OfficeRule
from domain.setup import Setup
from domain.staff import Role, StaffMember
from domain.ticks import tick_of
from storage import migrate
from storage import tables as t
from storage.database import Database, Statement, open_database
from storage.office_hours import extend_horizon
from storage.setup import apply_setup
from storage.times import to_us

PLACES = 10
ADVISERS = 4
"""In each place."""
WEEKS = 12
FULL = 0.6
HALF_HOUR = 6
"""Ticks of an appointment."""
OWNER = OrganisationId("region")
TOWN = MunicipalityId("town")
POLICY = AppointmentPolicy(horizon_weeks=WEEKS)
LANGUAGES = ("uk", "ar", "tr", "ru", "prs", "ro", "fr", "en")
_SESSIONS = Statement(
    select(t.office_session)
    .where(t.office_session.c.status == "open")
    .order_by(t.office_session.c.start_tick, t.office_session.c.resource)
)


@dataclass(frozen=True, slots=True)
class Filled:
    """How much past an office has, and when it is."""

    past: int
    now: datetime

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Coming:
    """An appointment to come."""

    number: int
    place: str
    resource: str
    desk_no: int
    tick: int


def place_id(number: int) -> PlaceId:
    """Return the id of a place."""
    return PlaceId(f"place-{number}")


def office() -> Setup:
    """Return ten places, each with four case managers who are there three mornings a week."""
    staff = [
        StaffMember(
            id=StaffId(f"cm-{place}-{number}"),
            username=f"cm-{place}-{number}",
            display_name=f"CM {place}-{number}",
            role=Role.CASE_MANAGER,
            organisation=OWNER,
            municipalities=(TOWN,),
            languages=(Lang("de"), Lang(LANGUAGES[(place + number) % len(LANGUAGES)])),
            adviser=True,
        )
        for place in range(PLACES)
        for number in range(ADVISERS)
    ]
    return Setup(
        organisations=(Organisation(OWNER, "Region", "Region"),),
        municipalities=(Municipality(TOWN, "Town", OWNER),),
        places=tuple(
            Place(
                place_id(number),
                TOWN,
                f"Place {number}",
                desks=ADVISERS,
                nearby=(place_id((number + 1) % PLACES), place_id((number + 2) % PLACES)),
                position=number,
            )
            for number in range(PLACES)
        ),
        staff=tuple(staff),
        rules=tuple(
            OfficeRule(
                id=RuleId(f"{member.id}-{weekday}"),
                place=place_id(number // ADVISERS),
                staff=member.id,
                weekday=weekday,
                starts=time(9),
                ends=time(12),
            )
            for number, member in enumerate(staff)
            for weekday in (0, 2, 3)
        ),
    )


async def fill(url: str, filled: Filled) -> None:
    """Set the office up at an empty database, open its weeks, and fill past and future."""
    await migrate.upgrade(url)
    database = await open_database(url)
    async with database.transaction() as tx:
        await apply_setup(tx, office())
        await extend_horizon(tx, filled.today, WEEKS)
    coming = await _coming(database, filled)
    await database.close()
    async with loaders(url) as (content, _):
        for table, rows in (
            (t.person, _people(filled, coming)),
            (t.booking, _bookings(filled, coming)),
            (t.claim, _claims(coming)),
        ):
            await content.load(table, _columns(table), rows)
        await content.finish()


def _columns(table: Table) -> list[str]:
    return [column.name for column in table.columns]


async def _coming(database: Database, filled: Filled) -> list[Coming]:
    """Six of ten half hours of each office hour have an appointment; which ones is left to chance."""
    dice = random.Random(1)
    async with database.reading() as reader:
        sessions = await reader.fetch_all(_SESSIONS)
    found: list[Coming] = []
    soon = tick_of(filled.now + timedelta(hours=1))
    for row in sessions:
        for tick in range(row["start_tick"], row["end_tick"] - HALF_HOUR + 1, HALF_HOUR):
            if tick > soon and dice.random() < FULL:
                one = Coming(len(found), row["place_id"], row["resource"], row["desk_no"], tick)
                found.append(one)
    return found


def _people(filled: Filled, coming: Sequence[Coming]) -> Iterator[Values]:
    at = to_us(filled.now)
    for number in range(filled.past):
        yield person_id(number), LANGUAGES[number % len(LANGUAGES)], at, at
    for one in coming:
        yield _visitor(one), LANGUAGES[one.number % len(LANGUAGES)], at, at


def _bookings(filled: Filled, coming: Sequence[Coming]) -> Iterator[Values]:
    """Everybody of the past came; appointments lie behind each other as far back as it takes."""
    at, end = to_us(filled.now), tick_of(filled.now) - 12 * 24
    for number in range(filled.past):
        who = number % (PLACES * ADVISERS)
        place, adviser = divmod(who, ADVISERS)
        start = end - HALF_HOUR * (number // (PLACES * ADVISERS) + 1)
        yield (
            *(f"b{number:031x}", person_id(number), -1, None, place_id(place), f"cm-{place}-{adviser}"),
            *(adviser + 1, 2, start, start + HALF_HOUR, "kept", None, 1, 1, 0, 3, at, at, None, None, "any"),
        )
    for one in coming:
        yield (
            *(_visit(one), _visitor(one), 1, None, one.place, one.resource, one.desk_no, 2, one.tick),
            *(one.tick + HALF_HOUR, "confirmed", None, 1, 1, 0, 2, at, at, None, None, "any"),
        )


def _claims(coming: Sequence[Coming]) -> Iterator[Values]:
    for one in coming:
        for tick in range(one.tick, one.tick + HALF_HOUR):
            yield one.resource, tick, _visit(one)


def _visitor(one: Coming) -> str:
    return f"v{one.number:031x}"


def _visit(one: Coming) -> str:
    return f"f{one.number:031x}"
