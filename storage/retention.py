"""What has been kept long enough: records past their date, proofs of consent, the trail of reads."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, exists, select

from domain.ids import PersonId, RecordId
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.times import to_us

_records = t.intake_record.c
_DUE = Statement(
    select(_records.id, _records.person_id)
    .where(
        _records.delete_after <= bindparam("now"),
        ~exists().where(
            t.booking.c.id == _records.booking_id,
            t.booking.c.status == "confirmed",
            t.booking.c.end_tick > bindparam("now_tick"),
        ),
    )
    .order_by(_records.delete_after)
    .limit(bindparam("most"))
)
_DELETE = Statement(
    delete(t.intake_record).where(
        _records.id == bindparam("record"), _records.delete_after <= bindparam("now")
    )
)
_OTHERS = Statement(select(_records.id).where(_records.person_id == bindparam("person_id")).limit(1))
_CONSENTS = Statement(delete(t.consent).where(t.consent.c.granted_at < bindparam("before")))
_AUDIT = Statement(delete(t.audit).where(t.audit.c.at < bindparam("before")))


async def records_due(
    reader: Reader, now: datetime, now_tick: int, most: int
) -> Sequence[tuple[RecordId, PersonId]]:
    """Return records whose time has passed and that have no appointment still to come."""
    rows = await reader.fetch_all(_DUE, now=to_us(now), now_tick=now_tick, most=most)
    return [(RecordId(row["id"]), PersonId(row["person_id"])) for row in rows]


async def delete_record(tx: Transaction, record: RecordId, now: datetime) -> bool:
    """Delete a record with its topics if its time has still passed."""
    return await tx.execute(_DELETE, record=record, now=to_us(now)) == 1


async def has_records(reader: Reader, person: PersonId) -> bool:
    """Say whether a person has any record."""
    return await reader.fetch_one(_OTHERS, person_id=person) is not None


async def purge_consents(tx: Transaction, before: datetime) -> int:
    """Delete proofs of consent given before a time; return how many."""
    return await tx.execute(_CONSENTS, before=to_us(before))


async def purge_audit(tx: Transaction, before: datetime) -> int:
    """Delete lines of the trail from before a time; return how many."""
    return await tx.execute(_AUDIT, before=to_us(before))
