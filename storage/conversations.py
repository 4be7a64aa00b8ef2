"""Conversations: one row a person, sealed, with a version that only the next turn may raise."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from domain.conversation import Conversation
from domain.errors import Conflict
from domain.ids import FlowHash, FlowId, PersonId
from storage import tables as t
from storage.crypto import Box
from storage.database import Reader, Statement, Transaction
from storage.statements import insert_or_ignore
from storage.times import to_us, to_us_or_none

_CONTEXT = "conversation"
_columns = t.conversation.c

_LOAD = Statement(
    select(_columns.state, _columns.version)
    .where(_columns.person_id == bindparam("person_id"))
    .with_for_update()
)
_INSERT = insert_or_ignore(t.conversation)
_UPDATE = Statement(
    update(t.conversation)
    .where(_columns.person_id == bindparam("owner"), _columns.version == bindparam("expected"))
    .values(
        flow_id=bindparam("flow_id"),
        flow_hash=bindparam("flow_hash"),
        status=bindparam("status"),
        state=bindparam("state"),
        version=bindparam("version"),
        updated_at=bindparam("updated_at"),
        expires_at=bindparam("expires_at"),
    )
)
_EXPIRED = Statement(
    select(_columns.person_id).where(_columns.expires_at <= bindparam("now")).limit(bindparam("most"))
)
_STILL_EXPIRED = Statement(
    select(_columns.person_id)
    .where(_columns.person_id == bindparam("person_id"), _columns.expires_at <= bindparam("now"))
    .with_for_update()
)
_UNFINISHED = Statement(
    select(_columns.person_id).where(
        _columns.person_id == bindparam("person_id"), _columns.expires_at.is_not(None)
    )
)
_OTHER_REVISIONS = Statement(
    select(_columns.person_id, _columns.flow_id, _columns.flow_hash, _columns.state).where(
        _columns.flow_id == bindparam("flow_id"),
        _columns.flow_hash != bindparam("flow_hash"),
        _columns.status == "open",
    )
)
_DELETE = Statement(delete(t.conversation).where(_columns.person_id == bindparam("person_id")))


@dataclass(frozen=True, slots=True)
class Loaded:
    """A conversation as it was stored, with its version."""

    state: Conversation
    version: int


@dataclass(frozen=True, slots=True)
class Sealed:
    """A live conversation of another flow revision, still sealed."""

    person: PersonId
    flow: FlowId
    flow_hash: FlowHash
    state: bytes


async def load_conversation(tx: Reader, box: Box, person: PersonId) -> Loaded | None:
    """Load and, on PostgreSQL, lock a person's conversation until the transaction ends."""
    row = await tx.fetch_one(_LOAD, person_id=person)
    return None if row is None else Loaded(open_state(box, row["state"]), int(row["version"]))


def open_state(box: Box, sealed: bytes) -> Conversation:
    """Open a sealed conversation."""
    return Conversation.model_validate_json(box.open(_CONTEXT, sealed))


async def store_conversation(
    tx: Transaction,
    box: Box,
    person: PersonId,
    state: Conversation,
    *,
    version: int | None,
    expires_at: datetime | None,
) -> None:
    """Store the state as the next version; ``Conflict`` when somebody stored one in between.

    ``version`` is the one that was loaded, None for a conversation that is new.
    """
    values = {
        "flow_id": state.flow,
        "flow_hash": state.revision,
        "status": state.phase.value,
        "state": box.seal(_CONTEXT, state.model_dump_json().encode()),
        "updated_at": to_us(state.updated_at),
        "expires_at": to_us_or_none(expires_at),
    }
    if version is None:
        stored = await tx.execute(_INSERT, person_id=person, version=1, **values)
    else:
        stored = await tx.execute(_UPDATE, owner=person, expected=version, version=version + 1, **values)
    if stored != 1:
        raise Conflict


async def expired_conversations(reader: Reader, now: datetime, most: int) -> Sequence[PersonId]:
    """Return people whose unfinished conversation has passed its time."""
    rows = await reader.fetch_all(_EXPIRED, now=to_us(now), most=most)
    return [PersonId(row["person_id"]) for row in rows]


async def lock_if_expired(tx: Transaction, person: PersonId, now: datetime) -> bool:
    """Lock a person's conversation if its time has still passed; False when she has come back."""
    return await tx.fetch_one(_STILL_EXPIRED, person_id=person, now=to_us(now)) is not None


async def is_unfinished(reader: Reader, person: PersonId) -> bool:
    """Say whether a person is in the middle of an intake."""
    return await reader.fetch_one(_UNFINISHED, person_id=person) is not None


async def of_other_revisions(reader: Reader, flow: FlowId, flow_hash: str) -> Sequence[Sealed]:
    """Return live conversations that are pinned to another revision of a flow than this one."""
    rows = await reader.fetch_all(_OTHER_REVISIONS, flow_id=flow, flow_hash=flow_hash)
    return [
        Sealed(PersonId(row["person_id"]), FlowId(row["flow_id"]), FlowHash(row["flow_hash"]), row["state"])
        for row in rows
    ]


async def delete_conversation(tx: Transaction, person: PersonId) -> int:
    """Delete a person's conversation."""
    return await tx.execute(_DELETE, person_id=person)
