"""Erasing a person: every row that is hers; the vault forgets her key, which reaches into backups too."""

from datetime import datetime

from sqlalchemy import bindparam, delete

from domain.ids import PersonId
from storage import tables as t
from storage.consents import withdraw_consents
from storage.database import Statement, Transaction

_BOOKINGS = Statement(delete(t.booking).where(t.booking.c.person_id == bindparam("person_id")))
_PERSON = Statement(delete(t.person).where(t.person.c.id == bindparam("person_id")))


async def erase_person(tx: Transaction, person: PersonId, now: datetime) -> bool:
    """Delete a person with all that hangs on her; her consents stay as proof under a random id.

    Appointments go too, so their times are free again. False when there was no such person.
    """
    await withdraw_consents(tx, person, now)
    await tx.execute(_BOOKINGS, person_id=person)
    return await tx.execute(_PERSON, person_id=person) == 1
