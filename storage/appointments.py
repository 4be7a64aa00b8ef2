"""Bookings as appointments: reading them, one or all of a person."""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from domain.appointments import AdviserWish, Appointment, BookingStatus
from domain.errors import StorageError
from domain.ids import BookingId, PersonId, PlaceId, StaffId
from domain.ticks import moment_of, tick_of
from storage import tables as t
from storage.database import Reader, Row, Statement
from storage.times import from_us_or_none

_BY_ID: Final = Statement(select(t.booking).where(t.booking.c.id == bindparam("booking")))
_OF_PERSON: Final = Statement(
    select(t.booking)
    .where(
        t.booking.c.person_id == bindparam("person"),
        t.booking.c.status.in_(["held", "confirmed"]),
        t.booking.c.end_tick > bindparam("now_tick"),
    )
    .order_by(t.booking.c.start_tick, t.booking.c.id)
)


async def appointment(reader: Reader, booking: BookingId) -> Appointment | None:
    """Return a booking whatever its status, or None."""
    row = await reader.fetch_one(_BY_ID, booking=booking)
    return None if row is None else to_appointment(row)


async def stored_appointment(reader: Reader, booking: BookingId) -> Appointment:
    """Return a booking that this transaction has just written."""
    found = await appointment(reader, booking)
    if found is None:
        raise StorageError("a booking that was just written is not there")
    return found


async def appointments_of(
    reader: Reader, person: PersonId, *, now: datetime, with_holds: bool = False
) -> list[Appointment]:
    """Return the person's appointments that are not over yet, earliest first; holds only on demand."""
    rows = await reader.fetch_all(_OF_PERSON, person=person, now_tick=tick_of(now))
    return [to_appointment(row) for row in rows if with_holds or row["status"] == BookingStatus.CONFIRMED]


def to_appointment(row: Row) -> Appointment:
    """Return a booking row as an appointment."""
    return Appointment(
        booking=BookingId(row["id"]),
        person=PersonId(row["person_id"]),
        place=PlaceId(row["place_id"]),
        start=moment_of(row["start_tick"]),
        end=moment_of(row["end_tick"]),
        desk_no=row["desk_no"],
        resource=StaffId(row["resource"]),
        status=BookingStatus(row["status"]),
        sequence=row["sequence"],
        version=row["version"],
        party_size=row["party_size"],
        record=row["record_id"],
        hold_until=from_us_or_none(row["hold_until"]),
        language_match=bool(row["language_match"]),
        wish_match=bool(row["wish_match"]),
        person_confirmed_at=from_us_or_none(row["person_confirmed_at"]),
        adviser_wish=AdviserWish(row["adviser_wish"]),
    )
