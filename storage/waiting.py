"""The list of people for whom nothing was free, or whose appointment the office had to cancel."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, func, or_, select, update

from domain.appointments import WaitingEntry
from domain.ids import BookingId, MunicipalityId, PersonId, WaitingId
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.statements import upsert
from storage.times import to_us

_WAITING: Final = "waiting"
_OFFERED: Final = "offered"
_LEFT: Final = "left"
_ON_THE_LIST: Final = (_WAITING, _OFFERED)

_ENTRIES: Final = Statement(
    select(t.waiting)
    .where(t.waiting.c.person_id == bindparam("person"), t.waiting.c.status.in_(_ON_THE_LIST))
    .order_by(t.waiting.c.created_at, t.waiting.c.id)
)
_PUT: Final = upsert(t.waiting, ("id",))
_LEAVE: Final = Statement(
    update(t.waiting)
    .where(t.waiting.c.person_id == bindparam("person"), t.waiting.c.status.in_(_ON_THE_LIST))
    .values(status=_LEFT)
)
_LEAVE_FOR: Final = Statement(
    update(t.waiting)
    .where(
        t.waiting.c.person_id == bindparam("person"),
        t.waiting.c.booking_id == bindparam("booking"),
        t.waiting.c.status.in_(_ON_THE_LIST),
    )
    .values(status=_LEFT)
)
_COUNT: Final = Statement(
    select(func.count().label("number")).where(
        t.waiting.c.status == _WAITING,
        or_(bindparam("everywhere") == 1, t.waiting.c.municipality_id == bindparam("municipality")),
    )
)


async def put_on_waiting_list(
    tx: Transaction, entry: WaitingEntry, *, now: datetime, new_id: Callable[[], str]
) -> WaitingId:
    """Put the person on the list; who is on it already keeps her place there, with the newer details.

    An appointment that the office cancelled is an entry of its own, and comes before all others.
    """
    entries = await tx.fetch_all(_ENTRIES, person=entry.person)
    known = next((row for row in entries if row["booking_id"] == entry.booking), None)
    code = new_id() if known is None else known["id"]
    await tx.execute(
        _PUT,
        id=code,
        person_id=entry.person,
        record_id=entry.record,
        municipality_id=entry.municipality,
        language=entry.language,
        minutes=entry.minutes,
        created_at=to_us(now) if known is None else known["created_at"],
        status=_WAITING if known is None else known["status"],
        priority=0 if entry.booking is None else 1,
        party_size=entry.party_size,
        adviser_wish=entry.adviser_wish.value,
        booking_id=entry.booking,
        offers=0 if known is None else known["offers"],
        offered_at=None if known is None else known["offered_at"],
    )
    return WaitingId(code)


async def leave_waiting_list(tx: Transaction, person: PersonId) -> int:
    """Take the person off the list; returns how many entries that ended."""
    return await tx.execute(_LEAVE, person=person)


async def leave_waiting_list_for(tx: Transaction, person: PersonId, booking: BookingId) -> bool:
    """End the entry of an appointment that the office had cancelled; False when there is none."""
    return await tx.execute(_LEAVE_FOR, person=person, booking=booking) > 0


async def waiting_count(reader: Reader, municipality: MunicipalityId | None = None) -> int:
    """Return how many people wait, in one municipality or altogether."""
    row = await reader.fetch_one(
        _COUNT, municipality=municipality, everywhere=1 if municipality is None else 0
    )
    return 0 if row is None else int(row["number"])
