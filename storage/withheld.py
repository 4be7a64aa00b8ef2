"""Times that were given back and are not free for others yet, against trade in appointments.

Somebody who sells appointments cancels one and has another person book it a moment later. Here nobody knows
when it becomes free again. Such a time is a booking of status `offered` that no notice holds.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, literal_column, select

from domain.appointments import Appointment
from domain.ids import BookingId
from domain.offers import Fit
from domain.ticks import tick_of
from storage import tables as t
from storage.claims import Span, lock_time
from storage.database import Statement, Transaction
from storage.offered import end_offered, insert_offered
from storage.times import to_us

_b: Final = t.booking.c
_WITHHELD: Final = Statement(
    select(_b.id)
    .where(
        _b.status == literal_column("'offered'"),
        _b.notice_id.is_(None),
        _b.hold_until <= bindparam("now"),
    )
    .order_by(_b.id)
    .with_for_update(skip_locked=True)
)


async def withhold(
    tx: Transaction, freed: Appointment, *, until: datetime, now: datetime, new_id: Callable[[], str]
) -> bool:
    """Keep back the time of an appointment that was cancelled in this transaction, its person locked.

    False where that is not possible (its office hour is over or closed) or `until` is past.
    """
    if until <= now:
        return False
    span = Span(freed.place, tick_of(freed.start), tick_of(freed.end))
    fit = Fit(wish=freed.wish_match, language=freed.language_match)
    candidate = await lock_time(tx, freed.resource, span, fit)
    if candidate is None:
        return False
    return await insert_offered(
        tx, freed, candidate, span, notice=None, until_and_now=(until, now), new_id=new_id
    )


async def release_withheld(tx: Transaction, now: datetime) -> int:
    """Free what was kept back long enough; returns how many times that were."""
    rows = await tx.fetch_all(_WITHHELD, now=to_us(now))
    for row in rows:
        await end_offered(tx, BookingId(row["id"]), now)
    return len(rows)
