"""Leases: which process does a job that only one may do at a time, such as sending in bulk."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, delete, select

from storage import tables as t
from storage.interface import Reader, Transaction
from storage.statements import Statement, upsert
from storage.times import from_us_or_none, to_us

_CLOCKS_DIFFER: Final = timedelta(minutes=1)
"""How far the clocks of two machines may be apart without one taking away what the other has."""

_TAKE = upsert(
    t.lease,
    ("name",),
    only_if=(t.lease.c.until <= bindparam("free_since"))
    | (t.lease.c.until > bindparam("not_after"))
    | (t.lease.c.holder == bindparam("renewed_by")),
)
_END = Statement(select(t.lease.c.until).where(t.lease.c.name == bindparam("name")))
_GIVE_BACK = Statement(
    delete(t.lease).where(t.lease.c.name == bindparam("name"), t.lease.c.holder == bindparam("holder"))
)


async def take_lease(
    transaction: Transaction, name: str, holder: str, *, now: datetime, lasts: timedelta
) -> bool:
    """Take or renew the lease `name` until `now + lasts`; False when another holder has it.

    One that ends later than it ever can was taken before a clock was set back: it binds nobody.
    """
    changed = await transaction.execute(
        _TAKE,
        name=name,
        holder=holder,
        until=to_us(now + lasts),
        free_since=to_us(now),
        not_after=to_us(now + lasts + _CLOCKS_DIFFER),
        renewed_by=holder,
    )
    return changed == 1


async def give_back_lease(transaction: Transaction, name: str, holder: str) -> None:
    """Let go of the lease if `holder` still has it."""
    await transaction.execute(_GIVE_BACK, name=name, holder=holder)


async def lease_end(reader: Reader, name: str) -> datetime | None:
    """Return until when somebody has the lease (it may be over); None when it was given back."""
    row = await reader.fetch_one(_END, name=name)
    return None if row is None else from_us_or_none(row["until"])
