"""All intake records in the order of their coming, for another system."""

from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, select

from domain.errors import Erased
from domain.ids import (
    BookingId,
    CaseCode,
    FlowId,
    Lang,
    MunicipalityId,
    OrganisationId,
    PersonId,
    RecordId,
    StaffId,
)
from domain.intake import IntakeContent, IntakeRecord, RecordStatus, Urgency
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Row, Statement
from storage.records import content_context
from storage.times import from_us, from_us_or_none, to_us
from storage.vault import Vault

_PAGE = 200
_columns = t.intake_record.c

_AFTER = Statement(
    select(t.intake_record)
    .where(
        _columns.updated_at >= bindparam("since"),
        (_columns.created_at > bindparam("created"))
        | ((_columns.created_at == bindparam("created")) & (_columns.id > bindparam("last"))),
    )
    .order_by(_columns.created_at, _columns.id)
    .limit(bindparam("most"))
)
_OF_PERSON = Statement(
    select(t.intake_record).where(_columns.person_id == bindparam("person_id")).order_by(_columns.created_at)
)
_TOPICS = Statement(
    select(t.record_topic.c.topic_id)
    .where(t.record_topic.c.record_id == bindparam("record_id"))
    .order_by(t.record_topic.c.position)
)


async def all_records(reader: Reader, vault: Vault, since: datetime | None) -> AsyncIterator[IntakeRecord]:
    """Give all records changed since a time, oldest first; people who were erased meanwhile are left out."""
    created, last = -1, ""
    while True:
        rows = await reader.fetch_all(
            _AFTER, since=0 if since is None else to_us(since), created=created, last=last, most=_PAGE
        )
        for row in rows:
            try:
                box = await vault.box(PersonId(row["person_id"]))
            except Erased:
                continue
            topics = await reader.fetch_all(_TOPICS, record_id=row["id"])
            yield open_record(row, box, [topic["topic_id"] for topic in topics])
        if len(rows) < _PAGE:
            return
        created, last = int(rows[-1]["created_at"]), str(rows[-1]["id"])


async def records_of(reader: Reader, box: Box, person: PersonId) -> list[IntakeRecord]:
    """Return all records of one person, oldest first; for showing them to herself."""
    found: list[IntakeRecord] = []
    for row in await reader.fetch_all(_OF_PERSON, person_id=person):
        topics = await reader.fetch_all(_TOPICS, record_id=row["id"])
        found.append(open_record(row, box, [topic["topic_id"] for topic in topics]))
    return found


def open_record(row: Row, box: Box, topics: Sequence[str]) -> IntakeRecord:
    """Return a row of the record table as a whole record, its content opened."""
    municipality, deadline, booking = row["municipality_id"], row["deadline_date"], row["booking_id"]
    return IntakeRecord(
        id=RecordId(row["id"]),
        case_code=CaseCode(row["case_code"]),
        person=PersonId(row["person_id"]),
        organisation=OrganisationId(row["organisation_id"]),
        municipality=None if municipality is None else MunicipalityId(municipality),
        language=Lang(row["language"]),
        topics=tuple(topics),
        urgency=Urgency(row["urgency"]),
        status=RecordStatus(row["status"]),
        deadline_date=None if deadline is None else date.fromisoformat(deadline),
        party_size=row["party_size"],
        flow=FlowId(row["flow_id"]),
        flow_hash=row["flow_hash"],
        channel=row["channel"],
        booking=None if booking is None else BookingId(booking),
        claimed_by=None if row["claimed_by"] is None else StaffId(row["claimed_by"]),
        claimed_at=from_us_or_none(row["claimed_at"]),
        human_requested_at=from_us_or_none(row["human_requested_at"]),
        version=row["version"],
        created_at=from_us(row["created_at"]),
        updated_at=from_us(row["updated_at"]),
        content=IntakeContent.model_validate_json(box.open(content_context(row["id"]), row["content"])),
    )
