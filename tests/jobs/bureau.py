"""An installation over one database, with a clock that is set by hand, and a teller that only listens."""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, select, update

from bot.house import House
from domain.appointments import BookingStatus
from domain.ids import BookingId, FlowId, PersonId, RecordId
from domain.intake import RecordStatus
from domain.notices import Notice, ToTell
from domain.setup import Setup
from domain.staff import StaffMember
from domain.ticks import tick_of
from flows.definition import Flow
from locales.catalog import Catalog
from storage import tables as t
from storage.crypto import SecretKey
from storage.database import Database, Statement, Transaction, open_database
from storage.notices import notice_by_id, to_notice
from storage.office_hours import extend_horizon
from storage.setup import apply_setup
from storage.statements import insert
from storage.times import to_us
from storage.vault import open_vault
from tests.databases import SECRET
from tests.domain.wall_times import local
from tests.storage.offices import ORGANISATION, PLACE, TOWN, adviser, office
from tests.turn.stand import Numbers

MONDAY = local("2026-11-23T10:00")
BIRKE: StaffMember = adviser("birke", "ar")

_PERSON = insert(t.person)
_BOOKING = insert(
    t.booking,
    *("id", "person_id", "quota_no", "record_id", "place_id", "resource", "desk_no", "party_size"),
    *(
        "start_tick",
        "end_tick",
        "status",
        "hold_until",
        "language_match",
        "wish_match",
        "sequence",
        "version",
    ),
    *("created_at", "updated_at"),
)
_RECORD = insert(
    t.intake_record,
    *("id", "case_code", "person_id", "organisation_id", "municipality_id", "language", "urgency", "status"),
    *("party_size", "flow_id", "flow_hash", "channel", "booking_id", "claimed_by", "version"),
    *("content", "hints", "created_at", "updated_at"),
)
_LINK = Statement(
    update(t.booking).where(t.booking.c.id == bindparam("booking")).values(record_id=bindparam("record"))
)
_RECORD_STATUS = Statement(
    select(t.intake_record.c.status).where(t.intake_record.c.id == bindparam("record"))
)
_NOTICES = Statement(select(t.notice).order_by(t.notice.c.created_at, t.notice.c.id))
_STATUS = Statement(select(t.booking.c.status).where(t.booking.c.id == bindparam("booking")))


@dataclass
class Listener:
    """A teller that remembers what was told, once it is committed."""

    told: list[ToTell] = field(default_factory=list)
    prepared: set[PersonId] = field(default_factory=set)
    fails_for: set[PersonId] = field(default_factory=set)
    batches: list[int] = field(default_factory=list)
    meanwhile: Callable[[], Awaitable[None]] | None = None
    """What somebody else does before the transaction begins."""

    async def prepare(self, people: Collection[PersonId]) -> None:
        """Note who was prepared."""
        self.prepared |= set(people)
        if self.meanwhile is not None:
            await self.meanwhile()

    async def tell(self, tx: Transaction, tells: Sequence[ToTell]) -> None:
        """Note what is told; the notice must be stored, and its person prepared."""
        for one in tells:
            if one.person in self.fails_for:
                raise ValueError("cannot be put into words")
            assert one.person in self.prepared
            notice = await notice_by_id(tx, one.notice)
            assert notice is not None
            assert notice.person == one.person
        self.batches.append(len(tells))
        tx.after_commit(lambda: self.told.extend(tells))


@dataclass(repr=False)
class Bureau:
    """One process of the installation."""

    house: House
    teller: Listener
    now: datetime = MONDAY

    @property
    def database(self) -> Database:
        """The database of the installation."""
        return self.house.database

    async def opens(self, setup: Setup, *, first: date, weeks: int = 2) -> None:
        """Set the office up and open its hours from a day on."""
        async with self.database.transaction() as tx:
            await apply_setup(tx, setup)
            await extend_horizon(tx, first, weeks)

    async def person(self, name: str) -> PersonId:
        """Store a person."""
        at = to_us(self.now)
        async with self.database.transaction() as tx:
            await tx.execute(_PERSON, id=name, language="uk", created_at=at, last_seen_at=at)
        return PersonId(name)

    async def booking(
        self,
        person: PersonId,
        start: datetime,
        *,
        status: BookingStatus = BookingStatus.CONFIRMED,
        booked: datetime | None = None,
        number: int = 1,
        name: str = "",
    ) -> BookingId:
        """Store an appointment of half an hour; it claims nothing, for jobs that look at no claims."""
        booking = BookingId(f"{person}-{name or number}")
        at = to_us(booked or start - timedelta(days=20))
        async with self.database.transaction() as tx:
            await tx.execute(
                _BOOKING,
                id=booking,
                person_id=person,
                quota_no=number,
                record_id=None,
                place_id=PLACE,
                resource="birke",
                desk_no=1,
                party_size=1,
                start_tick=tick_of(start),
                end_tick=tick_of(start) + 6,
                status=status.value,
                hold_until=None,
                language_match=1,
                wish_match=1,
                sequence=0,
                version=1,
                created_at=at,
                updated_at=at,
            )
        return booking

    async def record(
        self,
        person: PersonId,
        booking: BookingId | None = None,
        *,
        status: RecordStatus = RecordStatus.APPOINTMENT_MADE,
        claimed_by: str | None = None,
    ) -> RecordId:
        """Store a record, of which nothing can be read, with its appointment."""
        record = RecordId(f"record-{person}")
        async with self.database.transaction() as tx:
            await tx.execute(
                _RECORD,
                id=record,
                case_code=f"CODE-{person}",
                person_id=person,
                organisation_id=ORGANISATION,
                municipality_id=TOWN,
                language="uk",
                urgency="normal",
                status=status.value,
                party_size=1,
                flow_id="intake",
                flow_hash="",
                channel="web",
                booking_id=booking,
                claimed_by=claimed_by,
                version=1,
                content=b"",
                hints=b"",
                created_at=to_us(self.now),
                updated_at=to_us(self.now),
            )
            if booking is not None:
                await tx.execute(_LINK, booking=booking, record=record)
        return record

    async def record_status(self, record: RecordId) -> str:
        """Where a record stands."""
        async with self.database.reading() as reader:
            row = await reader.fetch_one(_RECORD_STATUS, record=record)
        assert row is not None
        return str(row["status"])

    async def notices(self) -> list[Notice]:
        """Every notice, oldest first."""
        async with self.database.reading() as reader:
            return [to_notice(row) for row in await reader.fetch_all(_NOTICES)]

    async def status(self, booking: BookingId) -> str:
        """The status of a booking."""
        async with self.database.reading() as reader:
            row = await reader.fetch_one(_STATUS, booking=booking)
        assert row is not None
        return str(row["status"])


@asynccontextmanager
async def open_bureau(
    url: str, catalog: Catalog, flows: Mapping[FlowId, Flow], *, seed: str = "one", fresh: bool = True
) -> AsyncIterator[Bureau]:
    """Open one process; a fresh one sets up a small office first."""
    database = await open_database(url)
    vault = await open_vault(SecretKey.parse(SECRET), url, clock=lambda: bureau.now)
    numbers = Numbers(seed)
    house = House(
        database=database,
        vault=vault,
        catalog=catalog,
        flows=flows,
        clock=lambda: bureau.now,
        new_id=numbers.new_id,
        pick=numbers.pick,
    )
    bureau = Bureau(house, Listener())
    try:
        if fresh:
            await bureau.opens(office(BIRKE), first=MONDAY.date())
        yield bureau
    finally:
        await database.close()
        await vault.close()
