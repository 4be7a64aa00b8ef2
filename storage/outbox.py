"""The outbox: messages that wait for a channel, sealed, handed out strictly in order for each person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby
from typing import Annotated, Final

from pydantic import Field
from sqlalchemy import and_, bindparam, case, exists, or_, select, update

from domain.conversation import Frozen
from domain.ids import OutboxId, PersonId
from domain.messages import OutMessage
from storage import tables as t
from storage.crypto import Box
from storage.database import Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us_or_none, to_us, to_us_or_none

_CONTEXT: Final = "outbox"
_ROWS_A_PERSON: Final = 12


class Lane(StrEnum):
    """Answers to people who wait for them go before messages that nobody waits for."""

    REPLY = "reply"
    BULK = "bulk"


class State(StrEnum):
    """What has become of a message so far; one that was sent is deleted."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    FAILED = "failed"
    UNREACHABLE = "unreachable"


class Outgoing(Frozen):
    """A message with the channel's id of the message whose button was pressed, where that is known."""

    message: Annotated[OutMessage, Field(discriminator="type")]
    target: int | None = None

    def sealed(self, box: Box) -> bytes:
        """Return the message as its row holds it."""
        return box.seal(_CONTEXT, self.model_dump_json().encode())


@dataclass(frozen=True, slots=True)
class Claimed:
    """One message to send. ``again``: it was handed out before and may have been sent already."""

    id: OutboxId
    person: PersonId
    body: bytes
    attempts: int
    again: bool
    expires_at: datetime | None

    def opened(self, box: Box) -> Outgoing:
        """Return the message; raises TamperedError, or ValueError where it is of an unknown form."""
        return Outgoing.model_validate_json(box.open(_CONTEXT, self.body))


@dataclass(frozen=True, slots=True)
class Batch:
    """A person's messages that are due, oldest first; nobody else has any of hers."""

    person: PersonId
    lane: Lane
    rows: tuple[Claimed, ...]


_o = t.outbox.c
_other = t.outbox.alias("other").c
_LIVE = (State.WAITING, State.CLAIMED)

_PUT = insert(
    t.outbox,
    *("person_id", "channel", "body", "lane", "state", "attempts", "not_before", "created_at", "expires_at"),
)
_same_person = and_(_other.person_id == _o.person_id, _other.channel == _o.channel, _other.state.in_(_LIVE))
_due = or_(
    and_(_o.state == State.WAITING, _o.not_before <= bindparam("now")),
    and_(_o.state == State.CLAIMED, _o.lease_until <= bindparam("now")),
)
_awaited = or_(
    _o.lane == Lane.REPLY,
    exists(select(_other.id).where(_same_person, _other.lane == Lane.REPLY)),
)
_heads = (
    select(_o.person_id)
    .where(
        _o.channel == bindparam("channel"),
        _due,
        ~exists(select(_other.id).where(_same_person, _other.id < _o.id)),
    )
    .with_for_update(skip_locked=True)
    .limit(bindparam("most"))
)
_AWAITED_HEADS = Statement(_heads.where(_awaited).order_by(_o.id))
_ALL_HEADS = Statement(_heads.order_by(case((_awaited, 0), else_=1), _o.id))
_ROWS = Statement(
    select(
        _o.id,
        _o.person_id,
        _o.body,
        _o.lane,
        _o.state,
        _o.attempts,
        _o.not_before,
        _o.lease_until,
        _o.expires_at,
    )
    .where(
        _o.channel == bindparam("channel"),
        _o.person_id.in_(bindparam("people", expanding=True)),
        _o.state.in_(_LIVE),
    )
    .order_by(_o.person_id, _o.id)
    .with_for_update()
)
_CLAIM = Statement(
    update(t.outbox)
    .where(_o.id.in_(bindparam("ids", expanding=True)))
    .values(state=State.CLAIMED, lease_until=bindparam("until"))
)


async def put(  # noqa: PLR0913 - what one row is made of; the callers name each part
    tx: Transaction,
    box: Box,
    person: PersonId,
    channel: str,
    outgoing: Outgoing,
    *,
    lane: Lane,
    now: datetime,
    expires_at: datetime | None = None,
    state: State = State.WAITING,
) -> OutboxId:
    """Write a message down for the relay of a channel and return its number.

    After ``expires_at`` the message is of no use any more and is dropped. One that is UNREACHABLE from the
    beginning is never sent; staff see that it did not arrive.
    """
    number = await tx.insert_returning_id(
        _PUT,
        person_id=person,
        channel=channel,
        body=outgoing.sealed(box),
        lane=lane,
        state=state,
        attempts=0,
        not_before=to_us(now),
        created_at=to_us(now),
        expires_at=to_us_or_none(expires_at),
    )
    return OutboxId(number)


async def claim_due(
    tx: Transaction, channel: str, *, now: datetime, lease: timedelta, limit: int, bulk: bool
) -> Sequence[Batch]:
    """Take over what is due for at most ``limit`` people until ``now + lease``, awaited answers first.

    Of each person everything that is due comes, oldest first and without a gap: while her earliest message
    waits for its time or is claimed, none of hers is handed out. Without ``bulk`` only people who wait for an
    answer are served (with what was written to them before).
    """
    heads = _ALL_HEADS if bulk else _AWAITED_HEADS
    found = await tx.fetch_all(heads, channel=channel, now=to_us(now), most=limit)
    if not found:
        return []
    people = [row["person_id"] for row in found]
    rows = await tx.fetch_all(_ROWS, channel=channel, people=people)
    batches = {
        person: batch
        for person, group in groupby(rows, key=lambda row: PersonId(row["person_id"]))
        if (batch := _batch(person, list(group), to_us(now))) is not None
    }
    ids = [row.id for batch in batches.values() for row in batch.rows]
    await tx.execute(_CLAIM, ids=ids, until=to_us(now + lease))
    return [batches[person] for person in people if person in batches]


def _batch(person: PersonId, rows: Sequence[Row], now: int) -> Batch | None:
    """Return what is due without a gap; the whole of it is urgent when a part of it is."""
    due: list[Claimed] = []
    for row in rows[:_ROWS_A_PERSON]:
        waits = row["state"] == State.WAITING
        if (row["not_before"] if waits else row["lease_until"]) > now:
            break
        due.append(
            Claimed(
                OutboxId(row["id"]),
                person,
                row["body"],
                row["attempts"],
                again=not waits,
                expires_at=from_us_or_none(row["expires_at"]),
            )
        )
    lane = Lane.REPLY if any(row["lane"] == Lane.REPLY for row in rows) else Lane.BULK
    return Batch(person, lane, tuple(due)) if due else None
