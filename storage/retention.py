"""What has been kept long enough: records past their date, proofs of consent, the trail of reads."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, exists, or_, select

from domain.ids import PersonId, RecordId
from domain.notices import NoticeState
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
_unfinished = exists().where(
    t.conversation.c.person_id == t.person.c.id, t.conversation.c.expires_at.is_not(None)
)
_left_over = (
    t.person.c.last_seen_at < bindparam("before"),
    ~exists().where(_records.person_id == t.person.c.id),
    ~exists().where(t.news.c.person_id == t.person.c.id),
    ~_unfinished,
)
_LEFT_OVER = Statement(select(t.person.c.id).where(*_left_over).limit(bindparam("most")))
_STILL_LEFT_OVER = Statement(
    select(t.person.c.id).where(t.person.c.id == bindparam("person_id"), *_left_over).with_for_update()
)
_CONSENTS = Statement(delete(t.consent).where(t.consent.c.granted_at < bindparam("before")))
_AUDIT = Statement(delete(t.audit).where(t.audit.c.at < bindparam("before")))
_to_come = exists().where(
    t.booking.c.id == t.notice.c.booking_id, t.booking.c.end_tick > bindparam("now_tick")
)
_NOTICES = Statement(
    delete(t.notice).where(
        t.notice.c.created_at < bindparam("before"),
        or_(t.notice.c.state != NoticeState.OPEN.value, ~_to_come),
    )
)
_CHANGES = Statement(delete(t.office_change).where(t.office_change.c.created_at < bindparam("before")))


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


async def left_over_people(reader: Reader, before: datetime, most: int) -> Sequence[PersonId]:
    """Return people not seen since then of whom nothing is kept: no record, no news, nothing begun."""
    rows = await reader.fetch_all(_LEFT_OVER, before=to_us(before), most=most)
    return [PersonId(row["id"]) for row in rows]


async def lock_if_left_over(tx: Transaction, person: PersonId, before: datetime) -> bool:
    """Lock a person if there is still nothing to keep of her; False when she has come back."""
    return await tx.fetch_one(_STILL_LEFT_OVER, person_id=person, before=to_us(before)) is not None


async def purge_consents(tx: Transaction, before: datetime) -> int:
    """Delete proofs of consent given before a time; return how many."""
    return await tx.execute(_CONSENTS, before=to_us(before))


async def purge_audit(tx: Transaction, before: datetime) -> int:
    """Delete lines of the trail from before a time; return how many."""
    return await tx.execute(_AUDIT, before=to_us(before))


async def purge_notices(tx: Transaction, before: datetime, now_tick: int) -> int:
    """Delete notices from before a time, but for those that wait for an answer about a visit to come."""
    return await tx.execute(_NOTICES, before=to_us(before), now_tick=now_tick)


async def purge_changes(tx: Transaction, before: datetime) -> int:
    """Delete changes of office hours made before a time, with what they did to whom; return how many."""
    return await tx.execute(_CHANGES, before=to_us(before))
