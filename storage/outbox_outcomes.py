"""What becomes of messages that were taken from the outbox: sent, put off, set aside, given up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, case, delete, func, or_, select, update

from domain.ids import OutboxId, PersonId
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.last_question import LastQuestion, forget_questions, remember_questions
from storage.outbox import State
from storage.people import mark_reachable
from storage.times import from_us_or_none, to_us

_ERROR_LENGTH: Final = 120

_o = t.outbox.c
_NOT_SENT = (State.FAILED, State.UNREACHABLE)
_SETTLE = Statement(delete(t.outbox).where(_o.id.in_(bindparam("ids", expanding=True))))
_GIVE_BACK = Statement(
    update(t.outbox)
    .where(
        _o.id.in_(bindparam("ids", expanding=True)),
        _o.state == State.CLAIMED,
        _o.lease_until == bindparam("claimed_until"),
    )
    .values(state=State.WAITING, not_before=bindparam("not_before"), lease_until=None)
)
_STILL_CLAIMED = Statement(
    select(_o.id).where(
        _o.id.in_(bindparam("ids", expanding=True)),
        _o.state == State.CLAIMED,
        _o.lease_until == bindparam("claimed_until"),
    )
)
_AIM = Statement(
    update(t.outbox)
    .where(_o.id == bindparam("row_id"), _o.state == State.CLAIMED)
    .values(body=bindparam("body"))
)
_RETRY = Statement(
    update(t.outbox)
    .where(
        _o.id == bindparam("row_id"),
        _o.state == State.CLAIMED,
        _o.lease_until == bindparam("claimed_until"),
    )
    .values(
        state=State.WAITING,
        not_before=bindparam("not_before"),
        lease_until=None,
        attempts=_o.attempts + 1,
        error=bindparam("error"),
    )
)
_SET_ASIDE = Statement(
    update(t.outbox)
    .where(_o.id == bindparam("row_id"))
    .values(state=State.FAILED, lease_until=None, error=bindparam("error"))
)
_UNREACHABLE = Statement(
    update(t.outbox)
    .where(
        _o.person_id == bindparam("owner"),
        _o.channel == bindparam("on_channel"),
        _o.state.in_((State.WAITING, State.CLAIMED)),
    )
    .values(state=State.UNREACHABLE, lease_until=None)
)
_ABANDONED = Statement(
    update(t.outbox)
    .where(_o.channel == bindparam("on_channel"), _o.state == State.CLAIMED)
    .values(lease_until=bindparam("lease_until"))
)
_FROM_THE_FUTURE = Statement(
    update(t.outbox)
    .where(
        _o.channel == bindparam("on_channel"), _o.state == State.WAITING, _o.created_at > bindparam("present")
    )
    .values(not_before=bindparam("not_before"), created_at=bindparam("written"))
)
_wakes_at = case((_o.state == State.WAITING, _o.not_before), else_=_o.lease_until)
_NEXT = Statement(
    select(func.min(_wakes_at).label("at")).where(
        _o.channel == bindparam("channel"),
        or_(
            and_(_o.state == State.WAITING, _o.not_before > bindparam("now")),
            and_(_o.state == State.CLAIMED, _o.lease_until > bindparam("now")),
        ),
    )
)
_COUNTS = Statement(
    select(_o.state, func.count().label("rows")).where(_o.channel == bindparam("channel")).group_by(_o.state)
)
_PURGE = Statement(delete(t.outbox).where(_o.created_at < bindparam("before"), _o.state.in_(_NOT_SENT)))


@dataclass(frozen=True, slots=True)
class Settled:
    """A message that is done with. ``shows``: the question it put; ``answered``: the turn it closed."""

    id: OutboxId
    person: PersonId
    shows: LastQuestion | None = None
    answered: int | None = None


async def settle(tx: Transaction, channel: str, done: Sequence[Settled]) -> None:
    """Delete what is done with, and note which messages show the open questions now."""
    if not done:
        return
    await tx.execute(_SETTLE, ids=[one.id for one in done])
    shown: dict[PersonId, LastQuestion] = {}
    answered: list[tuple[PersonId, int]] = []
    for one in done:
        if one.answered is not None:
            answered.append((one.person, one.answered))
            if one.person in shown and shown[one.person].turn == one.answered:
                del shown[one.person]
        if one.shows is not None:
            shown[one.person] = one.shows
    await forget_questions(tx, answered)
    await remember_questions(tx, channel, shown)


async def give_back(
    tx: Transaction, ids: Sequence[OutboxId], not_before: datetime, claimed_until: datetime
) -> None:
    """Let messages that are claimed until then wait until ``not_before``; nothing went wrong with them."""
    await tx.execute(
        _GIVE_BACK, ids=list(ids), not_before=to_us(not_before), claimed_until=to_us(claimed_until)
    )


async def still_claimed(
    reader: Reader, ids: Sequence[OutboxId], claimed_until: datetime
) -> frozenset[OutboxId]:
    """Return which messages are still in the hands of who claimed them until then."""
    rows = await reader.fetch_all(_STILL_CLAIMED, ids=list(ids), claimed_until=to_us(claimed_until))
    return frozenset(OutboxId(row["id"]) for row in rows)


async def aim(tx: Transaction, row: OutboxId, body: bytes) -> None:
    """Keep with a claimed message which message of the channel it is about."""
    await tx.execute(_AIM, row_id=row, body=body)


async def retry_later(
    tx: Transaction, row: OutboxId, not_before: datetime, claimed_until: datetime, error: str
) -> None:
    """Let a message that could not be sent wait until ``not_before``; ``error`` must not hold content."""
    await tx.execute(
        _RETRY,
        row_id=row,
        not_before=to_us(not_before),
        claimed_until=to_us(claimed_until),
        error=error[:_ERROR_LENGTH],
    )


async def set_aside(tx: Transaction, row: OutboxId, error: str) -> None:
    """Keep a message that can never be sent out of the way of the others; staff see that there is one."""
    await tx.execute(_SET_ASIDE, row_id=row, error=error[:_ERROR_LENGTH])


async def mark_unreachable(tx: Transaction, person: PersonId, channel: str) -> int:
    """Stop writing to a person who shut the channel out; return how many messages stay unsent."""
    await mark_reachable(tx, person, channel, reachable=False)
    return await tx.execute(_UNREACHABLE, owner=person, on_channel=channel)


async def abandon_claims(tx: Transaction, channel: str, now: datetime) -> int:
    """End all leases of a channel, whose relay died; return how many messages may be sent twice."""
    return await tx.execute(_ABANDONED, on_channel=channel, lease_until=to_us(now))


async def bring_back_from_the_future(tx: Transaction, channel: str, now: datetime) -> int:
    """Let go at once what was written while a clock was ahead of its time; return how many there were."""
    at = to_us(now)
    return await tx.execute(_FROM_THE_FUTURE, on_channel=channel, present=at, not_before=at, written=at)


async def next_due(reader: Reader, channel: str, now: datetime) -> datetime | None:
    """Return when the next message that still has to wait becomes due."""
    row = await reader.fetch_one(_NEXT, channel=channel, now=to_us(now))
    return None if row is None else from_us_or_none(row["at"])


async def outbox_counts(reader: Reader, channel: str) -> Mapping[State, int]:
    """Return how many messages of a channel are in which state; states without any are left out."""
    rows = await reader.fetch_all(_COUNTS, channel=channel)
    return {State(row["state"]): int(row["rows"]) for row in rows}


async def purge_outbox(tx: Transaction, before: datetime) -> int:
    """Forget messages that were written before then and could not be sent; return how many."""
    return await tx.execute(_PURGE, before=to_us(before))
