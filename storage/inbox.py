"""The inbox: which updates of a channel have been taken, so that none counts twice."""

from datetime import datetime

from sqlalchemy import bindparam, delete

from storage import tables as t
from storage.database import Statement, Transaction
from storage.statements import insert_or_ignore
from storage.times import to_us

_TAKE = insert_or_ignore(t.inbox)
_PURGE = Statement(delete(t.inbox).where(t.inbox.c.received_at < bindparam("before")))


async def take_update(tx: Transaction, source: str, update_id: str, now: datetime) -> bool:
    """Note an update as taken; False when it had been taken before."""
    return await tx.execute(_TAKE, source=source, update_id=update_id, received_at=to_us(now)) == 1


async def purge_inbox(tx: Transaction, before: datetime) -> int:
    """Forget updates that are too old to come again and return how many there were."""
    return await tx.execute(_PURGE, before=to_us(before))
