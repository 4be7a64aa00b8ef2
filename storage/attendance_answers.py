"""What people say themselves about whether they come."""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, update

from domain.ids import BookingId, PersonId
from storage import tables as t
from storage.claims import lock_person
from storage.database import Statement, Transaction
from storage.times import to_us

_b: Final = t.booking.c
_COMES: Final = Statement(
    update(t.booking)
    .where(_b.id == bindparam("booking"), _b.person_id == bindparam("person"), _b.status == "confirmed")
    .values(person_confirmed_at=bindparam("now"))
)


async def say_that_she_comes(tx: Transaction, person: PersonId, booking: BookingId, *, now: datetime) -> bool:
    """Note that the person said so herself; False when it is not her appointment, or no longer one.

    The version stays: nothing about the appointment is another, and nobody has to look at it again.
    """
    await lock_person(tx, person)
    return await tx.execute(_COMES, booking=booking, person=person, now=to_us(now)) == 1
