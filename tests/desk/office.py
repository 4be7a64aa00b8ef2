"""An invented office: three organisations, their staff, and intake records as people hand them in."""

import itertools
import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from argon2 import PasswordHasher

from domain.appointments import BookingStatus
from domain.case_codes import new_case_code
from domain.directory import Directory, Municipality, Organisation, Place, Topic
from domain.ids import CaseCode, Lang, MunicipalityId, OrganisationId, PersonId, PlaceId, StaffId, TopicCode
from domain.intake import IntakeContent, Interpreter, RecordStatus, Urgency
from domain.staff import Role, StaffMember
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Database, Transaction
from storage.staff import add_staff
from storage.statements import insert
from storage.times import to_us, to_us_or_none
from storage.vault import Vault
from tests.desk.clock import MORNING

PASSWORD = "ein langes Passwort"
# A cheap hash: the real parameters are the library's, and tests need not wait for them.
PASSWORD_HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)

KREIS, STADT, VEREIN = OrganisationId("kreis"), OrganisationId("stadt"), OrganisationId("verein")
WUERSELEN, ALSDORF = MunicipalityId("wuerselen"), MunicipalityId("alsdorf")
MONSCHAU, AACHEN = MunicipalityId("monschau"), MunicipalityId("aachen")
ARKADEN = PlaceId("arkaden")

DIRECTORY = Directory(
    organisations=(
        Organisation(KREIS, "StädteRegion Beispiel", "StädteRegion"),
        Organisation(STADT, "Stadt Beispiel", "Stadt"),
        Organisation(VEREIN, "Verein Beispiel", "Verein"),
    ),
    municipalities=(
        Municipality(WUERSELEN, "Würselen", KREIS),
        Municipality(ALSDORF, "Alsdorf", KREIS),
        Municipality(MONSCHAU, "Monschau", KREIS),
        Municipality(AACHEN, "Aachen", STADT),
    ),
    places=(Place(ARKADEN, WUERSELEN, "Aachen-Arkaden", desks=5),),
    topics=tuple(
        Topic(TopicCode(code), position)
        for position, code in enumerate(("brief", "wohnen", "schule", "gesundheit", "arbeit"))
    ),
    version="1",
)
LABELS = {
    "topic-brief": "Brief vom Amt",
    "topic-wohnen": "Wohnungssuche",
    "topic-schule": "Schule/Kita",
    "topic-gesundheit": "Gesundheitsversorgung",
    "topic-arbeit": "Erwerbstätigkeit",
}
LANGUAGE_NAMES = {
    "ar": "Arabisch",
    "uk": "Ukrainisch",
    "tr": "Türkisch",
    "kmr": "Kurmandschi",
    "prs": "Dari",
    "ti": "Tigrinya",
    "de": "Deutsch",
    "de-simple": "Deutsch (einfach)",
}

_EVERYBODY = (
    ("birke", "CM Birke", Role.CASE_MANAGER, KREIS, (WUERSELEN, ALSDORF)),
    ("esche", "CM Esche", Role.CASE_MANAGER, KREIS, (WUERSELEN, ALSDORF)),
    ("ahorn", "CM Ahorn", Role.CASE_MANAGER, KREIS, (MONSCHAU,)),
    ("tanne", "TL Tanne", Role.TEAM_LEAD, KREIS, (WUERSELEN, ALSDORF)),
    ("linde", "CM Linde", Role.CASE_MANAGER, STADT, (AACHEN,)),
    ("ulme", "CM Ulme", Role.CASE_MANAGER, VEREIN, (WUERSELEN,)),
    ("akte", "Verwaltung Nord", Role.ADMINISTRATION, KREIS, (WUERSELEN,)),
    ("board", "Koordination", Role.COORDINATION, KREIS, (WUERSELEN,)),
    ("waage", "Datenschutz Kreis", Role.DATA_PROTECTION, KREIS, ()),
    ("siegel", "Datenschutz Stadt", Role.DATA_PROTECTION, STADT, ()),
    ("kabel", "Technik", Role.TECHNICIAN, KREIS, ()),
)

_codes = itertools.count(1000)


def next_code() -> CaseCode:
    """A new case code, the same ones in the same order in every run of a process."""
    digits = iter([0, 0, 0, *divmod(next(_codes), 32), 5, 7])
    return new_case_code(lambda size: next(digits) % size)


@dataclass(frozen=True)
class NewRecord:
    """What is to be put into the queue; the defaults are an ordinary request."""

    municipality: MunicipalityId | None = WUERSELEN
    organisation: OrganisationId = KREIS
    language: str = "ar"
    topics: tuple[str, ...] = ("brief",)
    urgency: Urgency = Urgency.NORMAL
    status: RecordStatus = RecordStatus.RECEIVED
    deadline: date | None = None
    party_size: int = 1
    created_at: datetime = MORNING - timedelta(hours=2)
    appointment: datetime | None = None
    adviser: str = "birke"
    booking: BookingStatus = BookingStatus.CONFIRMED
    language_match: bool = True
    wish_match: bool = True
    claimed_by: str | None = None
    human_requested_at: datetime | None = None
    content: IntakeContent = field(default_factory=lambda: IntakeContent(interpreter=Interpreter.NO))
    code: CaseCode = field(default_factory=next_code)


@dataclass(frozen=True)
class Office:
    """The invented office in a database."""

    database: Database
    vault: Vault

    async def open(self) -> None:
        """Write organisations, places and staff."""
        async with self.database.transaction() as tx:
            await _write_directory(tx)
            for username, name, role, organisation, municipalities in _EVERYBODY:
                member = StaffMember(
                    StaffId(username), username, name, role, organisation, municipalities=municipalities
                )
                await add_staff(tx, member, password_hash=PASSWORD_HASH)

    async def add(self, record: NewRecord) -> CaseCode:
        """Hand in a request and return its case code."""
        person = PersonId(f"person-{record.code}")
        box = await self.vault.ensure_key(person)
        name = f"record-{record.code}"
        sealed = {
            "content": box.seal(f"intake_record:{name}", record.content.model_dump_json().encode()),
            "hints": box.seal(f"intake_hints:{name}", record.content.hints.model_dump_json().encode()),
        }
        async with self.database.transaction() as tx:
            await tx.execute(
                insert(t.person),
                id=person,
                language=record.language,
                created_at=to_us(record.created_at),
                last_seen_at=to_us(record.created_at),
            )
            booking = await _book(tx, person, record)
            await tx.execute(insert(t.intake_record), **_row(record, name, person, booking), **sealed)
            for position, topic in enumerate(record.topics):
                await tx.execute(
                    insert(t.record_topic),
                    record_id=name,
                    topic_id=topic,
                    position=position,
                    status="open",
                )
        return record.code

    async def hire(self, username: str, name: str) -> None:
        """Give the association a planner who looks after Würselen, a town of the other organisation."""
        member = StaffMember(
            StaffId(username), username, name, Role.ADMINISTRATION, VEREIN, municipalities=(WUERSELEN,)
        )
        async with self.database.transaction() as tx:
            await add_staff(tx, member, password_hash=PASSWORD_HASH)

    async def erase(self, code: CaseCode) -> None:
        """Forget the person behind a record."""
        await self.vault.forget(PersonId(f"person-{code}"))


def _row(record: NewRecord, name: str, person: PersonId, booking: str | None) -> dict[str, object]:
    claimed_at = None if record.claimed_by is None else record.created_at + timedelta(minutes=10)
    return {
        "id": name,
        "case_code": record.code,
        "person_id": person,
        "organisation_id": record.organisation,
        "municipality_id": record.municipality,
        "language": Lang(record.language),
        "urgency": record.urgency.value,
        "status": record.status.value,
        "deadline_date": None if record.deadline is None else record.deadline.isoformat(),
        "party_size": record.party_size,
        "flow_id": "intake",
        "flow_hash": "f" * 8,
        "channel": "web",
        "booking_id": booking,
        "claimed_by": record.claimed_by,
        "claimed_at": to_us_or_none(claimed_at),
        "human_requested_at": to_us_or_none(record.human_requested_at),
        "version": 1,
        "pin_hash": None,
        "pin_tries": 0,
        "pin_locked_until": None,
        "created_at": to_us(record.created_at),
        "updated_at": to_us(record.created_at),
        "delete_after": to_us(record.created_at + timedelta(days=90)),
    }


async def _book(tx: Transaction, person: PersonId, record: NewRecord) -> str | None:
    if record.appointment is None:
        return None
    booking = f"booking-{record.code}"
    start = tick_of(record.appointment)
    await tx.execute(
        insert(t.booking),
        id=booking,
        person_id=person,
        quota_no=1,
        record_id=None,
        place_id=ARKADEN,
        resource=record.adviser,
        desk_no=2,
        party_size=record.party_size,
        start_tick=start,
        end_tick=start + 9,
        status=record.booking.value,
        hold_until=None,
        language_match=int(record.language_match),
        wish_match=int(record.wish_match),
        sequence=0,
        version=1,
        created_at=to_us(record.created_at),
        updated_at=to_us(record.created_at),
        notice_id=None,
        person_confirmed_at=None,
        adviser_wish="any",
    )
    return booking


async def _write_directory(tx: Transaction) -> None:
    for position, one in enumerate(DIRECTORY.organisations):
        await tx.execute(
            insert(t.organisation),
            id=one.id,
            name=one.name,
            short_name=one.short_name,
            position=position,
            active=1,
            settings="{}",
        )
    for town in DIRECTORY.municipalities:
        await tx.execute(
            insert(t.municipality),
            id=town.id,
            name=town.name,
            organisation_id=town.organisation,
            fallback_place_id=None,
            position=town.position,
            active=1,
        )
    for place in DIRECTORY.places:
        await tx.execute(
            insert(t.place),
            id=place.id,
            municipality_id=place.municipality,
            name=place.name,
            address="[Adresse eintragen]",
            room="",
            phone="",
            hours_note="",
            tz=place.tz,
            desks=place.desks,
            nearby=json.dumps([]),
            position=0,
            active=1,
            languages=json.dumps([]),
        )
    for topic in DIRECTORY.topics:
        await tx.execute(
            insert(t.topic),
            id=topic.code,
            position=topic.position,
            active=1,
            extra_minutes=0,
            contact_type="",
            labels="{}",
            valid_from=None,
            valid_to=None,
        )
