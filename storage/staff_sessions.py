"""Log-ins of staff: one row for each browser, found by the keyed hash of its token, never by the token."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select, update

from domain.ids import StaffId
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, to_us

_s: Final = t.staff_session
_OWN: Final = _s.c.token_hash == bindparam("token")
_FIND: Final = Statement(select(_s).where(_OWN))
_START: Final = insert(_s)
_TOUCH: Final = Statement(
    update(_s).where(_OWN, _s.c.locked == 0).values(last_seen_at=bindparam("last_seen_at"))
)
_LOCK: Final = Statement(update(_s).where(_OWN).values(locked=1))
_UNLOCK: Final = Statement(
    update(_s)
    .where(_OWN, _s.c.locked == 1)
    .values(
        token_hash=bindparam("token_hash"),
        last_seen_at=bindparam("last_seen_at"),
        locked=0,
    )
)
_END: Final = Statement(delete(_s).where(_OWN))
_PURGE: Final = Statement(delete(_s).where(_s.c.expires_at <= bindparam("now")))


@dataclass(frozen=True, slots=True)
class StaffSession:
    """A log-in: `csrf` must come with every form, a locked one opens only with the password."""

    token_hash: str
    staff: StaffId
    csrf: str
    created_at: datetime
    last_seen_at: datetime
    expires_at: datetime
    locked: bool


async def start_session(tx: Transaction, session: StaffSession) -> None:
    """Store a new log-in."""
    await tx.execute(
        _START,
        token_hash=session.token_hash,
        staff_id=session.staff,
        csrf=session.csrf,
        created_at=to_us(session.created_at),
        last_seen_at=to_us(session.last_seen_at),
        expires_at=to_us(session.expires_at),
        locked=int(session.locked),
    )


async def find_session(reader: Reader, token_hash: str) -> StaffSession | None:
    """Return the log-in with that token hash, whatever its age."""
    row = await reader.fetch_one(_FIND, token=token_hash)
    if row is None:
        return None
    return StaffSession(
        token_hash=row["token_hash"],
        staff=StaffId(row["staff_id"]),
        csrf=row["csrf"],
        created_at=from_us(row["created_at"]),
        last_seen_at=from_us(row["last_seen_at"]),
        expires_at=from_us(row["expires_at"]),
        locked=bool(row["locked"]),
    )


async def touch_session(tx: Transaction, token_hash: str, now: datetime) -> None:
    """Note that the person at the desk did something; a locked session stays as it is."""
    await tx.execute(_TOUCH, token=token_hash, last_seen_at=to_us(now))


async def lock_session(tx: Transaction, token_hash: str) -> None:
    """Lock the session until the password is typed again."""
    await tx.execute(_LOCK, token=token_hash)


async def unlock_session(tx: Transaction, old: str, *, token_hash: str, now: datetime) -> bool:
    """Open a locked session under a new token; False when it is not there or not locked any more.

    The forms of other tabs keep their proof, so nobody loses what stands in them.
    """
    changed = await tx.execute(_UNLOCK, token=old, token_hash=token_hash, last_seen_at=to_us(now))
    return changed == 1


async def end_session(tx: Transaction, token_hash: str) -> None:
    """Forget the log-in."""
    await tx.execute(_END, token=token_hash)


async def purge_sessions(tx: Transaction, now: datetime) -> int:
    """Delete log-ins that have run out; returns how many."""
    return await tx.execute(_PURGE, now=to_us(now))
