"""Failed log-ins, by keyed hash of the account or address they were for: how many, and when the last was."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, func, select

from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.statements import insert
from storage.times import from_us_or_none, to_us

_a: Final = t.login_attempt
_TRIES: Final = Statement(
    select(func.count().label("number"), func.max(_a.c.at).label("last")).where(
        _a.c.key_hash == bindparam("key"), _a.c.at > bindparam("since")
    )
)
_NOTE: Final = insert(_a)
_FORGET: Final = Statement(delete(_a).where(_a.c.key_hash == bindparam("key")))
_TAKE_BACK: Final = Statement(delete(_a).where(_a.c.id == bindparam("attempt")))
_PURGE: Final = Statement(delete(_a).where(_a.c.at < bindparam("before")))


@dataclass(frozen=True, slots=True)
class Tries:
    """How many tries there were in the time looked at, and when the last one was."""

    number: int
    last: datetime | None


async def tries_for(reader: Reader, key: str, since: datetime) -> Tries:
    """Return the tries noted under the key after `since`."""
    row = await reader.fetch_one(_TRIES, key=key, since=to_us(since))
    if row is None:
        return Tries(0, None)
    return Tries(row["number"], from_us_or_none(row["last"]))


async def note_try(tx: Transaction, key: str, now: datetime) -> int:
    """Note a try before its password is checked, so that those of the same moment count; returns its id."""
    return await tx.insert_returning_id(_NOTE, key_hash=key, at=to_us(now))


async def forget_tries(tx: Transaction, key: str) -> None:
    """Forget all tries under the key: the right password was typed."""
    await tx.execute(_FORGET, key=key)


async def take_back_try(tx: Transaction, attempt: int) -> None:
    """Forget the one try that turned out to be right."""
    await tx.execute(_TAKE_BACK, attempt=attempt)


async def purge_tries(tx: Transaction, before: datetime) -> int:
    """Delete tries that are older than any waiting time; returns how many."""
    return await tx.execute(_PURGE, before=to_us(before))
