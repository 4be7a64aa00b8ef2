"""What becomes of a record when its appointment is cancelled, comes back, or is found at last."""

from datetime import datetime

from sqlalchemy import bindparam, case, update

from domain.ids import BookingId, RecordId
from storage import tables as t
from storage.database import Statement, Transaction
from storage.times import to_us

_columns = t.intake_record.c
_LOST = Statement(
    update(t.intake_record)
    .where(_columns.booking_id == bindparam("booking"), _columns.status == "appointment_made")
    .values(
        status=case((_columns.claimed_by.is_(None), "received"), else_="assigned"),
        version=_columns.version + 1,
        updated_at=bindparam("changed_at"),
    )
)
_WITHOUT = ("received", "in_review", "assigned")
_BACK = Statement(
    update(t.intake_record)
    .where(_columns.booking_id == bindparam("booking"), _columns.status.in_(_WITHOUT))
    .values(
        status="appointment_made",
        version=_columns.version + 1,
        updated_at=bindparam("changed_at"),
    )
)
_FOUND = Statement(
    update(t.intake_record)
    .where(_columns.id == bindparam("record"), _columns.status.in_(_WITHOUT))
    .values(
        booking_id=bindparam("appointment"),
        status="appointment_made",
        version=_columns.version + 1,
        updated_at=bindparam("changed_at"),
    )
)


async def appointment_cancelled(tx: Transaction, booking: BookingId, now: datetime) -> bool:
    """Put the record of a cancelled appointment back to where it was without one; False when it had none."""
    return await tx.execute(_LOST, booking=booking, changed_at=to_us(now)) == 1


async def appointment_restored(tx: Transaction, booking: BookingId, now: datetime) -> bool:
    """Note that a record's cancelled appointment lives again; False when nothing had to be noted."""
    return await tx.execute(_BACK, booking=booking, changed_at=to_us(now)) == 1


async def appointment_found(tx: Transaction, record: RecordId, booking: BookingId, now: datetime) -> bool:
    """Give a record that waited its appointment; False when it does not wait any more."""
    return await tx.execute(_FOUND, record=record, appointment=booking, changed_at=to_us(now)) == 1
