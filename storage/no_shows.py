"""People who did not come and have not been written to yet."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, exists, select

from domain.appointments import Appointment
from domain.ticks import tick_of
from storage import tables as t
from storage.appointments import to_appointment
from storage.database import Reader, Statement
from storage.times import to_us

KIND: Final = "no_show"
"""What such a message is called among the reminders: it is one that comes afterwards."""
_b: Final = t.booking.c
_MISSING: Final = Statement(
    select(t.booking)
    .where(
        _b.place_id.in_(bindparam("places", expanding=True)),
        _b.start_tick > bindparam("since_tick"),
        _b.start_tick <= bindparam("now_tick"),
        _b.status == "no_show",
        _b.updated_at <= bindparam("marked_before"),
        ~exists().where(t.reminder.c.booking_id == _b.id, t.reminder.c.kind == KIND),
    )
    .order_by(_b.start_tick, _b.id)
)


async def missing_people(
    reader: Reader, places: Sequence[str], *, since: datetime, now: datetime, marked_before: datetime
) -> Sequence[Appointment]:
    """Return missed appointments begun after `since` and marked before that time, nobody told of them yet."""
    if not places:
        return []
    rows = await reader.fetch_all(
        _MISSING,
        places=sorted(places),
        since_tick=tick_of(since),
        now_tick=tick_of(now),
        marked_before=to_us(marked_before),
    )
    return [to_appointment(row) for row in rows]
