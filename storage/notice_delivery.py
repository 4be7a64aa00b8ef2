"""What became of the messages that tell of notices: on their way, arrived, or never to arrive.

A notice names its message for as long as nobody knows. The outbox forgets a message that was sent, and keeps
one that cannot be sent: so the notice learns how it went without the relay having to do anything for it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, exists, literal_column, or_, select, update

from domain.ids import NoticeId, OutboxId, PersonId
from domain.notices import NoticeKind
from storage import tables as t
from storage.database import Reader, Statement, Transaction
from storage.outbox import State
from storage.times import to_us

_n: Final = t.notice.c
_o: Final = t.outbox.c
_NOT_SENT: Final = (State.FAILED, State.UNREACHABLE)
_SENT: Final = Statement(
    update(t.notice)
    .where(_n.id == bindparam("notice"))
    .values(outbox_id=bindparam("message"), unreached_at=None)
)
_ARRIVED_IN_TIME: Final = Statement(
    update(t.notice)
    .where(
        _n.outbox_id.is_not(None),
        ~exists().where(_o.id == _n.outbox_id),
        or_(
            _n.kind != NoticeKind.OFFER.value,
            _n.state != literal_column("'open'"),
            _n.created_at > bindparam("since"),
        ),
    )
    .values(outbox_id=None)
)
_LATE: Final = Statement(
    select(_n.id, _n.person_id, literal_column("''").label("state"))
    .where(_n.outbox_id.is_not(None), ~exists().where(_o.id == _n.outbox_id))
    .order_by(_n.outbox_id)
    .limit(bindparam("most"))
)
_NEVER: Final = Statement(
    select(_n.id, _n.person_id, _o.state)
    .join(t.outbox, _o.id == _n.outbox_id)
    .where(_n.outbox_id.is_not(None), _o.state.in_(_NOT_SENT))
    .order_by(_n.outbox_id)
    .limit(bindparam("most"))
)
_ON_ITS_WAY: Final = Statement(select(_n.id).where(_n.id == bindparam("notice"), _n.outbox_id.is_not(None)))
_ARRIVED: Final = Statement(
    update(t.notice).where(_n.id == bindparam("notice"), _n.outbox_id.is_not(None)).values(outbox_id=None)
)
_UNREACHED: Final = Statement(
    update(t.notice)
    .where(_n.id == bindparam("notice"), _n.unreached_at.is_(None))
    .values(outbox_id=None, unreached_at=bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class Told:
    """A notice and whose it is; `shut_out`: she takes no messages on the channel any more."""

    notice: NoticeId
    person: PersonId
    shut_out: bool = False


async def on_their_way(tx: Transaction, messages: Mapping[NoticeId, OutboxId]) -> None:
    """Note which message tells of which notice."""
    rows = [{"notice": notice, "message": message} for notice, message in messages.items()]
    await tx.execute_many(_SENT, rows)


async def note_arrived(tx: Transaction, since: datetime) -> int:
    """Note what has arrived and needs nothing more; offers written before `since` came late and are left."""
    return await tx.execute(_ARRIVED_IN_TIME, since=to_us(since))


async def arrived_late(reader: Reader, most: int) -> Sequence[Told]:
    """Return what has arrived and was not noted by `note_arrived`, in the order of writing."""
    return await _told(reader, _LATE, most)


async def never_arrived(reader: Reader, most: int) -> Sequence[Told]:
    """Return what will not arrive and is not known to be so yet, in the order of writing."""
    return await _told(reader, _NEVER, most)


async def _told(reader: Reader, which: Statement, most: int) -> Sequence[Told]:
    rows = await reader.fetch_all(which, most=most)
    return [
        Told(NoticeId(row["id"]), PersonId(row["person_id"]), row["state"] == State.UNREACHABLE)
        for row in rows
    ]


async def is_on_its_way(reader: Reader, notice: NoticeId) -> bool:
    """Say whether nobody knows yet what becomes of the message that tells of a notice."""
    return await reader.fetch_one(_ON_ITS_WAY, notice=notice) is not None


async def mark_arrived(tx: Transaction, notice: NoticeId) -> bool:
    """Note that a notice has arrived; False when that is known."""
    return await tx.execute(_ARRIVED, notice=notice) == 1


async def mark_unreached(tx: Transaction, notices: Collection[NoticeId], now: datetime) -> int:
    """Note that notices do not reach their people, for staff to see; return for how many that is new."""
    return sum([await tx.execute(_UNREACHED, notice=notice, now=to_us(now)) for notice in notices])
