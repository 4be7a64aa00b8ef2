"""The list of people for whom nothing was free."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, func, or_, select, update

from domain.appointments import WaitingEntry
from domain.ids import MunicipalityId, PersonId, WaitingId
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.statements import upsert
from storage.times import to_us

_WAITING: Final = "waiting"
_LEFT: Final = "left"

_ENTRY: Final = Statement(
    select(t.waiting.c.id, t.waiting.c.created_at).where(
        t.waiting.c.person_id == bindparam("person"), t.waiting.c.status == _WAITING
    )
)
_PUT: Final = upsert(t.waiting, ("id",))
_LEAVE: Final = Statement(
    update(t.waiting)
    .where(t.waiting.c.person_id == bindparam("person"), t.waiting.c.status == _WAITING)
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
    """Put the person on the list; who is on it already keeps her place there, with the newer details."""
    known = await tx.fetch_one(_ENTRY, person=entry.person)
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
        status=_WAITING,
    )
    return WaitingId(code)


async def leave_waiting_list(tx: Transaction, person: PersonId) -> int:
    """Take the person off the list; returns how many entries that ended."""
    return await tx.execute(_LEAVE, person=person)


async def waiting_count(reader: Reader, municipality: MunicipalityId | None = None) -> int:
    """Return how many people wait, in one municipality or altogether."""
    row = await reader.fetch_one(
        _COUNT, municipality=municipality, everywhere=1 if municipality is None else 0
    )
    return 0 if row is None else int(row["number"])
