"""Intake records: handing one in, asking where it stands, opening a conversation again by code and PIN."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, update

from domain.conversation import Request
from domain.ids import CaseCode, PersonId
from domain.intake import IntakeRecord
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Statement, Transaction
from storage.statements import insert, insert_or_ignore
from storage.times import from_us, from_us_or_none, to_us, to_us_or_none

PIN_TRIES = 5
_PIN_WAIT = timedelta(minutes=15)
_columns = t.intake_record.c

_INSERT = insert_or_ignore(t.intake_record)
_INSERT_TOPIC = insert(t.record_topic)
_OF_PERSON = Statement(
    select(_columns.case_code, _columns.status, _columns.created_at)
    .where(_columns.person_id == bindparam("person_id"))
    .order_by(_columns.created_at.desc())
)
_HUMAN = Statement(
    update(t.intake_record)
    .where(
        _columns.person_id == bindparam("owner"),
        _columns.human_requested_at.is_(None),
        _columns.status != "closed",
    )
    .values(human_requested_at=bindparam("asked_at"))
)
_PIN = Statement(
    select(_columns.person_id, _columns.pin_hash, _columns.pin_tries, _columns.pin_locked_until)
    .where(_columns.case_code == bindparam("case_code"))
    .with_for_update()
)
_TRIED = Statement(
    update(t.intake_record)
    .where(_columns.case_code == bindparam("code"))
    .values(pin_tries=bindparam("pin_tries"), pin_locked_until=bindparam("pin_locked_until"))
)


@dataclass(frozen=True, slots=True)
class PinLocked:
    """Too many wrong tries: the next one counts only after ``until``."""

    until: datetime


def content_context(record_id: str) -> str:
    """Return the context that a record's content is sealed under."""
    return f"intake_record:{record_id}"


def hints_context(record_id: str) -> str:
    """Return the context that a record's hints for the queue are sealed under."""
    return f"intake_hints:{record_id}"


async def add_record(
    tx: Transaction, box: Box, record: IntakeRecord, pin_hash: str, delete_after: datetime
) -> bool:
    """Store a record with its topics; False when its case code is taken already."""
    added = await tx.execute(
        _INSERT,
        id=record.id,
        case_code=record.case_code,
        person_id=record.person,
        organisation_id=record.organisation,
        municipality_id=record.municipality,
        language=record.language,
        urgency=record.urgency.value,
        status=record.status.value,
        deadline_date=None if record.deadline_date is None else record.deadline_date.isoformat(),
        party_size=record.party_size,
        flow_id=record.flow,
        flow_hash=record.flow_hash,
        channel=record.channel,
        booking_id=record.booking,
        claimed_by=record.claimed_by,
        claimed_at=to_us_or_none(record.claimed_at),
        human_requested_at=to_us_or_none(record.human_requested_at),
        version=record.version,
        pin_hash=pin_hash,
        pin_tries=0,
        pin_locked_until=None,
        content=box.seal(content_context(record.id), record.content.model_dump_json().encode()),
        hints=box.seal(hints_context(record.id), record.content.hints.model_dump_json().encode()),
        created_at=to_us(record.created_at),
        updated_at=to_us(record.updated_at),
        delete_after=to_us(delete_after),
    )
    if added != 1:
        return False
    for position, topic in enumerate(record.topics):
        await tx.execute(_INSERT_TOPIC, record_id=record.id, topic_id=topic, position=position, status="open")
    return True


async def requests_of(reader: Reader, person: PersonId) -> Sequence[Request]:
    """Return where a person's records stand, newest first."""
    rows = await reader.fetch_all(_OF_PERSON, person_id=person)
    return [
        Request(case_code=row["case_code"], status=row["status"], received_at=from_us(row["created_at"]))
        for row in rows
    ]


async def ask_for_human(tx: Transaction, person: PersonId, now: datetime) -> int:
    """Note on a person's open records that she asks for a human; return how many there are."""
    return await tx.execute(_HUMAN, owner=person, asked_at=to_us(now))


async def check_pin(
    tx: Transaction, code: CaseCode, pin_hash: str, now: datetime
) -> PersonId | PinLocked | None:
    """Return whose code and PIN these are; None when they are wrong or unknown, with the tries counted."""
    row = await tx.fetch_one(_PIN, case_code=code)
    if row is None:
        return None
    locked = from_us_or_none(row["pin_locked_until"])
    if locked is not None and locked > now:
        return PinLocked(locked)
    right = row["pin_hash"] == pin_hash
    tries = 0 if right else int(row["pin_tries"]) + 1
    until = now + _PIN_WAIT if tries >= PIN_TRIES else None
    await tx.execute(
        _TRIED, code=code, pin_tries=0 if until else tries, pin_locked_until=to_us_or_none(until)
    )
    if right:
        return PersonId(row["person_id"])
    return None if until is None else PinLocked(until)
