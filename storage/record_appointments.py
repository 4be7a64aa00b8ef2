"""What becomes of a record when its appointment is cancelled."""

from datetime import datetime

from sqlalchemy import bindparam, case, update

from domain.ids import BookingId
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


async def appointment_cancelled(tx: Transaction, booking: BookingId, now: datetime) -> bool:
    """Put the record of a cancelled appointment back to where it was without one; False when it had none."""
    return await tx.execute(_LOST, booking=booking, changed_at=to_us(now)) == 1
