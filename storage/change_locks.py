"""Locking everything that a change of office hours may close, free or give away."""

from collections.abc import Collection
from typing import Final

from sqlalchemy import bindparam, func, or_, select

from domain.ids import PlaceId, StaffId
from storage import tables as t
from storage.database import Statement, Transaction

_in_reach = select(t.open_tick.c.tick).where(
    or_(
        t.open_tick.c.place_id.in_(bindparam("places", expanding=True)),
        t.open_tick.c.resource.in_(bindparam("resources", expanding=True)),
    ),
    t.open_tick.c.tick >= bindparam("first_tick"),
)
_LOCK_TICKS: Final = Statement(
    _in_reach.limit(0),
    postgresql=select(func.count()).select_from(
        _in_reach.order_by(t.open_tick.c.resource, t.open_tick.c.tick).with_for_update().subquery()
    ),
)
"""SQLite has one writer anyway."""


async def lock_reach(
    tx: Transaction, places: Collection[PlaceId], resources: Collection[StaffId], first_tick: int
) -> None:
    """Lock the ticks of these places and advisers from one tick on, in the order in which bookings lock."""
    await tx.fetch_all(
        _LOCK_TICKS,
        places=sorted(places) or [""],
        resources=sorted(resources) or [""],
        first_tick=first_tick,
    )
