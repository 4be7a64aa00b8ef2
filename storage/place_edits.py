"""What staff change about a place themselves: room, phone, hours in words, desks, places nearby."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, func, select, update

from domain.ids import PlaceId
from storage import tables as t
from storage.database import Reader, Statement, Transaction

_UPDATE: Final = Statement(
    update(t.place)
    .where(
        t.place.c.id == bindparam("place"),
        t.place.c.room == bindparam("old_room"),
        t.place.c.phone == bindparam("old_phone"),
        t.place.c.hours_note == bindparam("old_note"),
        t.place.c.desks == bindparam("old_desks"),
        t.place.c.nearby == bindparam("old_nearby"),
    )
    .values(
        room=bindparam("new_room"),
        phone=bindparam("new_phone"),
        hours_note=bindparam("new_note"),
        desks=bindparam("new_desks"),
        nearby=bindparam("new_nearby"),
    )
)
_DESKS_USED: Final = Statement(
    select(func.max(t.office_session.c.desk_no).label("highest")).where(
        t.office_session.c.place_id == bindparam("place"),
        t.office_session.c.local_date >= bindparam("first"),
    )
)


@dataclass(frozen=True, slots=True)
class PlaceDetails:
    """What of a place can be edited."""

    room: str
    phone: str
    hours_note: str
    desks: int
    nearby: tuple[PlaceId, ...]


async def change_place(tx: Transaction, place: PlaceId, old: PlaceDetails, new: PlaceDetails) -> bool:
    """Store the details; False, and nothing is changed, when they are not the old ones any more."""
    return (
        await tx.execute(
            _UPDATE,
            place=place,
            old_room=old.room,
            old_phone=old.phone,
            old_note=old.hours_note,
            old_desks=old.desks,
            old_nearby=json.dumps(old.nearby),
            new_room=new.room,
            new_phone=new.phone,
            new_note=new.hours_note,
            new_desks=new.desks,
            new_nearby=json.dumps(new.nearby),
        )
        == 1
    )


async def desks_used(reader: Reader, place: PlaceId, first: date) -> int:
    """Return the highest desk that somebody sits at from that day on; 0 when nobody does."""
    row = await reader.fetch_one(_DESKS_USED, place=place, first=first.isoformat())
    return 0 if row is None or row["highest"] is None else int(row["highest"])
