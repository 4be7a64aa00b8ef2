"""Sessions of the web chat: cookies and secret links, stored only as keyed hashes of their tokens."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import bindparam, delete, select, update

from domain.ids import PersonId
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.statements import upsert
from storage.times import from_us, to_us


class SessionKind(StrEnum):
    """What opens a session: the browser's cookie, or a link that its owner keeps secret."""

    COOKIE = "cookie"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class WebSession:
    """A session that has not run out, and when it was last used (UTC)."""

    person: PersonId
    last_used_at: datetime


_session = t.web_session.c
_PUT = upsert(t.web_session, ("token_hash",))
_FIND = Statement(
    select(_session.person_id, _session.last_used_at).where(
        _session.token_hash == bindparam("token_hash"),
        _session.kind == bindparam("kind"),
        _session.expires_at > bindparam("now"),
    )
)
_TOUCH = Statement(
    update(t.web_session)
    .where(_session.token_hash == bindparam("used"))
    .values(last_used_at=bindparam("last_used_at"), expires_at=bindparam("expires_at"))
)
_DELETE = Statement(delete(t.web_session).where(_session.token_hash == bindparam("token_hash")))
_DELETE_KIND = Statement(
    delete(t.web_session).where(
        _session.person_id == bindparam("person_id"), _session.kind == bindparam("kind")
    )
)
_DELETE_OLD = Statement(delete(t.web_session).where(_session.expires_at <= bindparam("now")))


async def open_session(
    tx: Transaction,
    token_hash: str,
    person: PersonId,
    kind: SessionKind,
    *,
    now: datetime,
    expires_at: datetime,
) -> None:
    """Store a session; the same token again only moves its end."""
    await tx.execute(
        _PUT,
        token_hash=token_hash,
        person_id=person,
        kind=kind.value,
        created_at=to_us(now),
        last_used_at=to_us(now),
        expires_at=to_us(expires_at),
    )


async def find_session(
    reader: Reader, token_hash: str, kind: SessionKind, now: datetime
) -> WebSession | None:
    """Return the session of a token, if there is one that has not run out."""
    row = await reader.fetch_one(_FIND, token_hash=token_hash, kind=kind.value, now=to_us(now))
    return None if row is None else WebSession(PersonId(row["person_id"]), from_us(row["last_used_at"]))


async def touch_session(tx: Transaction, token_hash: str, *, now: datetime, expires_at: datetime) -> bool:
    """Note that a session was used and move its end; False when it is gone."""
    changed = await tx.execute(_TOUCH, used=token_hash, last_used_at=to_us(now), expires_at=to_us(expires_at))
    return changed > 0


async def close_session(tx: Transaction, token_hash: str) -> bool:
    """Delete a session; False when there was none."""
    return await tx.execute(_DELETE, token_hash=token_hash) > 0


async def close_sessions_of(tx: Transaction, person: PersonId, kind: SessionKind) -> int:
    """Delete all of a person's sessions of one kind and return how many there were."""
    return await tx.execute(_DELETE_KIND, person_id=person, kind=kind.value)


async def delete_expired(tx: Transaction, now: datetime) -> int:
    """Delete the sessions that have run out and return how many there were."""
    return await tx.execute(_DELETE_OLD, now=to_us(now))
