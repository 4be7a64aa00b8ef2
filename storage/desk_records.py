"""Intake records as the desk reads them: which ones somebody may see, and one record with all around it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import ColumnElement, FromClause, ScalarSelect, Text, and_, bindparam, or_, select

from domain.appointments import BookingStatus
from domain.ids import CaseCode, Lang, MunicipalityId, PersonId, PlaceId, RecordId, StaffId, TopicCode
from domain.intake import IntakeContent, IntakeHints, RecordStatus, Urgency
from domain.ticks import moment_of
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.records import content_context, hints_context
from storage.times import from_us, from_us_or_none
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class DeskAppointment:
    """The appointment of a record; times are UTC.

    The last two say whether the adviser speaks the person's language, and is the woman or man she wished for.
    """

    place: PlaceId
    desk_no: int
    start: datetime
    end: datetime
    status: BookingStatus
    language_match: bool
    wish_match: bool


@dataclass(frozen=True, slots=True)
class DeskTopic:
    """One topic of a record with the state it has there."""

    code: TopicCode
    status: str


@dataclass(frozen=True, slots=True)
class DeskRecord:
    """The plain columns of a record, its appointment, who has claimed it, and its hints, still sealed."""

    id: RecordId
    case_code: CaseCode
    person: PersonId
    municipality: MunicipalityId | None
    language: Lang
    urgency: Urgency
    status: RecordStatus
    deadline: date | None
    party_size: int
    channel: str
    claimed_by: StaffId | None
    claimer: str | None
    claimer_active: bool
    claimer_ends_on: date | None
    claimed_at: datetime | None
    human_requested_at: datetime | None
    version: int
    created_at: datetime
    updated_at: datetime
    delete_after: datetime | None
    appointment: DeskAppointment | None
    hints: bytes

    def free_on(self, day: date) -> bool:
        """Say whether nobody looks after the record: not claimed, or by somebody who left."""
        if self.claimed_by is None or not self.claimer_active:
            return True
        return self.claimer_ends_on is not None and self.claimer_ends_on < day


_r: Final = t.intake_record
LIVE: Final = sorted(status.value for status in BookingStatus if status.live)
"""The states of a booking in which it still occupies its time."""
VIEWER: Final[ColumnElement[str]] = bindparam("viewer", type_=Text())

COLUMNS: Final = (
    *(
        column
        for column in _r.columns
        if column.name != "content" and not column.name.startswith(("pin_", "flow_"))
    ),
    t.staff.c.display_name.label("claimer"),
    t.staff.c.active.label("claimer_active"),
    t.staff.c.ends_on.label("claimer_ends_on"),
    t.booking.c.place_id.label("place_id"),
    t.booking.c.desk_no.label("desk_no"),
    t.booking.c.start_tick.label("start_tick"),
    t.booking.c.end_tick.label("end_tick"),
    t.booking.c.status.label("booking_status"),
    t.booking.c.language_match.label("language_match"),
    t.booking.c.wish_match.label("wish_match"),
)


def with_surroundings(records: FromClause) -> FromClause:
    """Return records joined with what `COLUMNS` shows of their appointment and of who has claimed them."""
    return records.outerjoin(t.booking, t.booking.c.id == _r.c.booking_id).outerjoin(
        t.staff, t.staff.c.id == _r.c.claimed_by
    )


SOURCE: Final = with_surroundings(_r)
_TOPICS: Final = Statement(
    select(t.record_topic)
    .where(t.record_topic.c.record_id.in_(bindparam("records", expanding=True)))
    .order_by(t.record_topic.c.record_id, t.record_topic.c.position)
)


def visible_to(viewer: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the boundary of access: one's organisation, and of its municipalities one's own.

    Records of people who do not know their municipality are for everybody in the organisation. Who has an
    appointment is known, while it stands, to everybody in the organisation of the adviser as well. Who has
    claimed a record keeps it in sight until it is handed back, also when the appointment is cancelled.
    """
    own = select(t.staff_municipality.c.municipality_id).where(t.staff_municipality.c.staff_id == viewer)
    near = or_(_r.c.municipality_id.is_(None), _r.c.municipality_id.in_(own))
    return or_(
        and_(in_organisation_of(viewer), near),
        _booked_with() == _organisation_of(viewer),
        _r.c.claimed_by == viewer,
    )


def in_organisation_of(viewer: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the wider boundary: records of one's organisation."""
    return _r.c.organisation_id == _organisation_of(viewer)


def _organisation_of(viewer: ColumnElement[str]) -> ScalarSelect[str]:
    member = t.staff.alias("viewer")
    return select(member.c.organisation_id).where(member.c.id == viewer).scalar_subquery()


def _booked_with() -> ScalarSelect[str]:
    """Return whose adviser the live booking of a record is with.

    Asked of each record by itself: a list of all such bookings would grow with everything there ever was.
    """
    booked, adviser = t.booking.alias("booked"), t.staff.alias("adviser")
    return (
        select(adviser.c.organisation_id)
        .join_from(booked, adviser, adviser.c.id == booked.c.resource)
        .where(booked.c.id == _r.c.booking_id, booked.c.status.in_(LIVE))
        .correlate(_r)
        .scalar_subquery()
    )


_BY_CODE: Final = Statement(
    select(*COLUMNS).select_from(SOURCE).where(_r.c.case_code == bindparam("case_code"), visible_to(VIEWER))
)
_CONTENT: Final = Statement(select(_r.c.content).where(_r.c.id == bindparam("record")))
_IN_ORGANISATION: Final = Statement(
    select(_r.c.id).where(_r.c.case_code == bindparam("case_code"), in_organisation_of(VIEWER))
)


async def record_for(reader: Reader, viewer: StaffId, case_code: CaseCode) -> DeskRecord | None:
    """Return a record that somebody may see; None for a foreign one as for one that is not there."""
    row = await reader.fetch_one(_BY_CODE, case_code=case_code, viewer=viewer)
    return None if row is None else record_from(row)


async def is_of_organisation(reader: Reader, viewer: StaffId, case_code: CaseCode) -> bool:
    """Say whether the organisation of the member of staff has that record."""
    return await reader.fetch_one(_IN_ORGANISATION, case_code=case_code, viewer=viewer) is not None


async def topics_of(reader: Reader, records: Collection[RecordId]) -> dict[RecordId, tuple[DeskTopic, ...]]:
    """Return the topics of records, each in the order the person chose them."""
    found: dict[RecordId, tuple[DeskTopic, ...]] = {}
    for row in await reader.fetch_all(_TOPICS, records=list(records)):
        record = RecordId(row["record_id"])
        found[record] = (*found.get(record, ()), DeskTopic(TopicCode(row["topic_id"]), row["status"]))
    return found


async def hints_of(vault: Vault, records: Collection[DeskRecord]) -> dict[RecordId, IntakeHints | None]:
    """Unseal what a list shows of records; None where the person was erased."""
    boxes = await vault.boxes({record.person for record in records})
    return {
        record.id: None
        if (box := boxes.get(record.person)) is None
        else IntakeHints.model_validate_json(box.open(hints_context(record.id), record.hints))
        for record in records
    }


async def content_of(reader: Reader, vault: Vault, record: DeskRecord) -> IntakeContent | None:
    """Read and unseal the content of one record; None when the person was erased."""
    row = await reader.fetch_one(_CONTENT, record=record.id)
    box = (await vault.boxes({record.person})).get(record.person)
    if row is None or box is None:
        return None
    return IntakeContent.model_validate_json(box.open(content_context(record.id), row["content"]))


def record_from(row: Row) -> DeskRecord:
    """Read a row of `COLUMNS`."""
    return DeskRecord(
        id=RecordId(row["id"]),
        case_code=CaseCode(row["case_code"]),
        person=PersonId(row["person_id"]),
        municipality=None if row["municipality_id"] is None else MunicipalityId(row["municipality_id"]),
        language=Lang(row["language"]),
        urgency=Urgency(row["urgency"]),
        status=RecordStatus(row["status"]),
        deadline=_day(row["deadline_date"]),
        party_size=row["party_size"],
        channel=row["channel"],
        claimed_by=None if row["claimed_by"] is None else StaffId(row["claimed_by"]),
        claimer=row["claimer"],
        claimer_active=bool(row["claimer_active"]),
        claimer_ends_on=_day(row["claimer_ends_on"]),
        claimed_at=from_us_or_none(row["claimed_at"]),
        human_requested_at=from_us_or_none(row["human_requested_at"]),
        version=row["version"],
        created_at=from_us(row["created_at"]),
        updated_at=from_us(row["updated_at"]),
        delete_after=from_us_or_none(row["delete_after"]),
        appointment=_appointment(row),
        hints=row["hints"],
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _appointment(row: Row) -> DeskAppointment | None:
    if row["place_id"] is None:
        return None
    return DeskAppointment(
        place=PlaceId(row["place_id"]),
        desk_no=row["desk_no"],
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        status=BookingStatus(row["booking_status"]),
        language_match=bool(row["language_match"]),
        wish_match=bool(row["wish_match"]),
    )
