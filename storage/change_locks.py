"""Locking everything that a change of office hours may close, free or give away."""

from collections.abc import Awaitable, Callable, Collection
from typing import Final, TypeVar

from sqlalchemy import bindparam, func, or_, select

from domain.errors import BusyError, Conflict
from domain.ids import PersonId, PlaceId, StaffId
from storage import tables as t
from storage.claims import lock_person
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
_TRIES: Final = 5
_PATIENCE: Final = 4
_Done = TypeVar("_Done")


class LookAgain(Exception):  # noqa: N818 - never leaves `in_lock_order`: it undoes the savepoint it is raised in
    """Somebody came into sight who is not locked: she has to be, before the ticks are."""

    def __init__(self, people: Collection[PersonId] = ()) -> None:
        """Name who came into sight."""
        super().__init__()
        self.people = frozenset(people)


async def in_lock_order(
    tx: Transaction, attempt: Callable[[Collection[PersonId]], Awaitable[_Done]]
) -> _Done:
    """Let `attempt` lock the people and then the ticks; it raises `LookAgain` when it then meets others.

    A person is never waited for behind a tick: what a vain try has locked is given back first, and the next
    one begins with those whom it met. Conflict when there are new ones every time.
    """
    met: frozenset[PersonId] = frozenset()
    for _ in range(_TRIES):
        try:
            async with tx.savepoint():
                return await attempt(met)
        except LookAgain as others:
            met |= others.people
    raise Conflict


async def lock_people(tx: Transaction, people: Collection[PersonId]) -> None:
    """Lock these people, in the order in which all changes lock them."""
    for person in sorted(people):
        await lock_person(tx, person)


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


async def patiently(work: Callable[[], Awaitable[_Done]]) -> _Done:
    """Do a whole transaction again when somebody else was faster, or in the way; nothing was done then."""
    for _ in range(_PATIENCE - 1):
        try:
            return await work()
        except (BusyError, Conflict):
            continue
    return await work()
