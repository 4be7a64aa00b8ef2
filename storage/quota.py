"""Quota numbers: a person's live bookings carry 1, 2, …, and the database refuses the same number twice."""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, func, select, update

from domain.ids import BookingId, PersonId
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Statement, Transaction

ALWAYS: Final = 100
"""A limit nobody reaches: what the office owes a person does not fail because she has other appointments."""

_LIVE_NUMBERS: Final = Statement(
    select(t.booking.c.quota_no).where(
        t.booking.c.person_id == bindparam("person"), t.booking.c.status.in_(["held", "confirmed"])
    )
)
_OVER: Final = Statement(
    select(t.booking.c.id)
    .where(
        t.booking.c.person_id == bindparam("person"),
        t.booking.c.status == "confirmed",
        t.booking.c.end_tick <= bindparam("now_tick"),
        t.booking.c.quota_no > 0,
    )
    .order_by(t.booking.c.id)
)
_LOWEST: Final = Statement(
    select(func.min(t.booking.c.quota_no).label("lowest")).where(t.booking.c.person_id == bindparam("person"))
)
_RENUMBER: Final = Statement(
    update(t.booking).where(t.booking.c.id == bindparam("booking")).values(quota_no=bindparam("number"))
)


async def uncount_past(tx: Transaction, person: PersonId, now: datetime) -> None:
    """Appointments that are over keep their status, for staff to say who came, but use up no quota number."""
    rows = await tx.fetch_all(_OVER, person=person, now_tick=tick_of(now))
    if not rows:
        return
    lowest = await tx.fetch_one(_LOWEST, person=person)
    number = min(0, 0 if lowest is None else int(lowest["lowest"]))
    for row in rows:
        number -= 1
        await tx.execute(_RENUMBER, booking=row["id"], number=number)


async def renumber(tx: Transaction, person: PersonId, booking: BookingId, limit: int) -> bool:
    """Give a booking that is to live again the lowest free number; False when every number is in use."""
    used = {row["quota_no"] for row in await tx.fetch_all(_LIVE_NUMBERS, person=person)}
    number = next((one for one in range(1, limit + 1) if one not in used), None)
    if number is not None:
        await tx.execute(_RENUMBER, booking=booking, number=number)
    return number is not None
