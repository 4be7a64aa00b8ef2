"""Appointments that are to come, and of what their people have been reminded."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select, tuple_

from domain.appointments import Appointment
from domain.ids import BookingId, PlaceId
from domain.ticks import tick_of
from storage import tables as t
from storage.appointments import to_appointment
from storage.database import Reader, Statement, Transaction
from storage.statements import insert_or_ignore
from storage.times import from_us, to_us

_SENT: Final = "sent"
_b: Final = t.booking.c
_r: Final = t.reminder.c
_COMING: Final = Statement(
    select(t.booking)
    .where(
        _b.place_id.in_(bindparam("places", expanding=True)),
        _b.start_tick > bindparam("now_tick"),
        _b.start_tick <= bindparam("last_tick"),
        _b.status == "confirmed",
        tuple_(_b.start_tick, _b.id) > tuple_(bindparam("after_tick"), bindparam("after_id")),
    )
    .order_by(_b.start_tick, _b.id)
    .limit(bindparam("most"))
)
_DONE: Final = Statement(
    select(_r.booking_id, _r.kind, _r.start_tick).where(
        _r.booking_id.in_(bindparam("bookings", expanding=True))
    )
)
_SETTLE: Final = insert_or_ignore(t.reminder)


@dataclass(frozen=True, slots=True)
class Coming:
    """An appointment, when it was booked or changed last, and the kinds of reminders sent for this start."""

    appointment: Appointment
    changed_at: datetime
    done: frozenset[str]


async def coming_appointments(
    reader: Reader,
    places: Collection[PlaceId],
    *,
    now: datetime,
    until: datetime,
    after: Appointment | None,
    most: int,
) -> Sequence[Coming]:
    """Return confirmed appointments that start after now and not after `until`, behind `after`, in order."""
    if not places:
        return []
    rows = await reader.fetch_all(
        _COMING,
        places=sorted(places),
        now_tick=tick_of(now),
        last_tick=tick_of(until),
        after_tick=-1 if after is None else tick_of(after.start),
        after_id="" if after is None else after.booking,
        most=most,
    )
    if not rows:
        return []
    done: dict[tuple[BookingId, int], set[str]] = {}
    for row in await reader.fetch_all(_DONE, bookings=[row["id"] for row in rows]):
        done.setdefault((row["booking_id"], row["start_tick"]), set()).add(row["kind"])
    return [
        Coming(
            to_appointment(row),
            from_us(row["updated_at"]),
            frozenset(done.get((row["id"], row["start_tick"]), ())),
        )
        for row in rows
    ]


async def settle_reminder(tx: Transaction, appointment: Appointment, kind: str, *, now: datetime) -> bool:
    """Note that a reminder is being sent for this start; False when it was sent before, or is being sent."""
    return (
        await tx.execute(
            _SETTLE,
            booking_id=appointment.booking,
            kind=kind,
            start_tick=tick_of(appointment.start),
            state=_SENT,
            at=to_us(now),
        )
        == 1
    )
