"""The ledger of a broadcast: who is next, what became of each copy; nobody is in it twice.

A row that is claimed may be on its way. When its lease ran out without a word it is unknown whether the
person has got it, and nothing but a decision of staff sends it again.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, exists, or_, select, update
from sqlalchemy import text as sql

from domain.broadcasts import Audience, BroadcastState, RecipientState
from domain.ids import BroadcastId, Lang, MunicipalityId, OrganisationId, PersonId
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.news import OPTED_OUT, still_want, towns_meant
from storage.outbox import State
from storage.times import from_us_or_none, to_us

_ERROR_LENGTH: Final = 120
_GOING: Final = (BroadcastState.RELEASED, BroadcastState.SENDING)
LAPSED: Final = "no report"
EXPIRED: Final = "too late"

_b = t.broadcast.c
_r = t.recipient.c
_o = t.outbox.c
# Written out, as the index is, which holds only what is still to be done.
_PLANNED = sql("recipient.state = 'planned'")
_CLAIMED = sql("recipient.state = 'claimed'")
_due_row = and_(_PLANNED, or_(_r.not_before.is_(None), _r.not_before <= bindparam("now")))
_DUE: Final = Statement(
    select(_b.id, _b.expires_at)
    .where(
        _b.state.in_(_GOING),
        or_(_b.send_at.is_(None), _b.send_at <= bindparam("now")),
        or_(_b.expires_at.is_(None), _b.expires_at > bindparam("now")),
        exists().where(_r.broadcast_id == _b.id, _r.channel == bindparam("channel"), _due_row),
    )
    .order_by(_b.released_at, _b.id)
)
_waits_for_an_answer = exists().where(
    _o.person_id == _r.person_id,
    _o.channel == _r.channel,
    _o.state.in_((State.WAITING, State.CLAIMED)),
)
_next_rows = (
    select(_r.person_id, _r.language, _r.attempts)
    .where(_r.broadcast_id == bindparam("broadcast"), _r.channel == bindparam("channel"), _due_row)
    .order_by(_r.person_id)
    .limit(bindparam("most"))
)
_NEXT: Final = Statement(_next_rows)
_NEXT_TO_CLAIM: Final = Statement(
    _next_rows.where(~_waits_for_an_answer).with_for_update(of=t.recipient, skip_locked=True)
)
_CLAIM: Final = Statement(
    update(t.recipient)
    .where(_r.broadcast_id == bindparam("of"), _r.person_id.in_(bindparam("people", expanding=True)))
    .values(
        state=RecipientState.CLAIMED,
        lease_until=bindparam("until"),
        attempts=_r.attempts + 1,
        not_before=None,
    )
)
_SETTLE: Final = Statement(
    update(t.recipient)
    .where(
        _r.broadcast_id == bindparam("of"),
        _r.person_id == bindparam("owner"),
        _r.attempts == bindparam("attempt"),
        _r.state.in_((RecipientState.CLAIMED, RecipientState.UNKNOWN)),
    )
    .values(state=bindparam("new_state"), error=bindparam("why"), at=bindparam("now"), lease_until=None)
)
_AGAIN: Final = Statement(
    update(t.recipient)
    .where(
        _r.broadcast_id == bindparam("of"),
        _r.person_id == bindparam("owner"),
        _r.attempts == bindparam("attempt"),
        _CLAIMED,
    )
    .values(
        state=RecipientState.PLANNED,
        error=bindparam("why"),
        not_before=bindparam("later"),
        lease_until=None,
        attempts=_r.attempts - bindparam("uncounted"),
    )
)
_ELSEWHERE: Final = Statement(
    update(t.recipient)
    .where(
        _r.broadcast_id == bindparam("of"),
        _r.person_id == bindparam("owner"),
        _r.attempts == bindparam("attempt"),
        _CLAIMED,
        exists().where(
            t.channel_address.c.person_id == _r.person_id,
            t.channel_address.c.channel == bindparam("other"),
            t.channel_address.c.reachable == 1,
        ),
    )
    .values(
        state=RecipientState.PLANNED,
        channel=bindparam("other"),
        error=bindparam("why"),
        not_before=None,
        lease_until=None,
    )
)
_TAKE: Final = Statement(
    update(t.recipient)
    .where(_r.broadcast_id == bindparam("of"), _r.person_id == bindparam("owner"), _PLANNED)
    .values(state=RecipientState.SENT, at=bindparam("at_time"), attempts=_r.attempts + 1, not_before=None)
)
_SKIP: Final = Statement(
    update(t.recipient)
    .where(
        _r.broadcast_id == bindparam("of"), _r.person_id.in_(bindparam("people", expanding=True)), _PLANNED
    )
    .values(state=RecipientState.SKIPPED, error=bindparam("why"), at=bindparam("at_time"), not_before=None)
)
_GOES_ON: Final = Statement(
    select(_b.organisation_id, _b.audience)
    .where(
        _b.id == bindparam("broadcast"),
        _b.state.in_(_GOING),
        or_(_b.expires_at.is_(None), _b.expires_at > bindparam("now")),
    )
    .with_for_update()
)
_BEGIN: Final = Statement(
    update(t.broadcast)
    .where(_b.id == bindparam("broadcast"), _b.state == BroadcastState.RELEASED)
    .values(state=BroadcastState.SENDING)
)
_LAPSE: Final = Statement(
    update(t.recipient)
    .where(
        _CLAIMED,
        or_(_r.lease_until <= bindparam("present"), _r.lease_until > bindparam("never")),
    )
    .values(state=RecipientState.UNKNOWN, error=LAPSED, at=bindparam("now"), lease_until=None)
)


@dataclass(frozen=True, slots=True)
class DueBroadcast:
    """A broadcast with something to send now."""

    id: BroadcastId
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class Copy:
    """One person's copy; `attempts` counts how often it was tried, this time included once it is claimed."""

    broadcast: BroadcastId
    person: PersonId
    language: Lang
    attempts: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a claimed copy; `error` holds no content."""

    copy: Copy
    state: RecipientState
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Postponed:
    """A claimed copy that was certainly not sent and comes again; `counts`: as one of its tries."""

    copy: Copy
    not_before: datetime
    error: str | None = None
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Shut:
    """A claimed copy that was certainly not delivered, for its channel does not reach the person any more.

    It is planned again for the channel `instead` if that reaches her, and unreachable if not.
    """

    copy: Copy
    error: str
    instead: str


Outcome = Settlement | Postponed | Shut


async def due_broadcasts(reader: Reader, channel: str, now: datetime) -> Sequence[DueBroadcast]:
    """Return the broadcasts with somebody to write to on a channel now, the one released first first."""
    rows = await reader.fetch_all(_DUE, channel=channel, now=to_us(now))
    return [DueBroadcast(BroadcastId(row["id"]), from_us_or_none(row["expires_at"])) for row in rows]


async def claim_copies(
    tx: Transaction, broadcast: BroadcastId, channel: str, *, now: datetime, until: datetime, most: int
) -> Sequence[Copy]:
    """Take over the next copies, in their order, and note that they may be on their way until `until`.

    Whoever has something else waiting in the outbox comes later: answers go first. Nothing is handed out of a
    broadcast that was stopped or is over, or to whoever does not want its news any more, whenever she ended
    them.
    """
    towns = await _towns_if_going_on(tx, broadcast, now)
    if towns is None:
        return []
    rows: Sequence[Row] = ()
    while not rows:
        found = await tx.fetch_all(
            _NEXT_TO_CLAIM, broadcast=broadcast, channel=channel, now=to_us(now), most=most
        )
        if not found:
            return []
        people = [PersonId(row["person_id"]) for row in found]
        wanted = await _who_still_wants(tx, broadcast, people, towns, now)
        rows = [row for row in found if row["person_id"] in wanted]
    await tx.execute(_BEGIN, broadcast=broadcast)
    await tx.execute(
        _CLAIM, of=broadcast, people=[PersonId(row["person_id"]) for row in rows], until=to_us(until)
    )
    return [
        Copy(broadcast, PersonId(row["person_id"]), Lang(row["language"]), row["attempts"] + 1)
        for row in rows
    ]


async def _towns_if_going_on(
    tx: Transaction, broadcast: BroadcastId, now: datetime
) -> Sequence[MunicipalityId] | None:
    """Lock a broadcast and return whose news it is; None when it was stopped or is over."""
    row = await tx.fetch_one(_GOES_ON, broadcast=broadcast, now=to_us(now))
    if row is None:
        return None
    audience = Audience.model_validate_json(row["audience"])
    return await towns_meant(tx, OrganisationId(row["organisation_id"]), audience)


async def _who_still_wants(
    tx: Transaction,
    broadcast: BroadcastId,
    people: Collection[PersonId],
    towns: Sequence[MunicipalityId],
    now: datetime,
) -> Collection[PersonId]:
    """Give up the planned copies of those who want no news any more, and return the others."""
    wanted = await still_want(tx, people, towns)
    unwanted = [person for person in people if person not in wanted]
    if unwanted:
        await skip_copies(tx, broadcast, unwanted, OPTED_OUT, now)
    return wanted


async def settle_copies(tx: Transaction, done: Sequence[Outcome], now: datetime) -> None:
    """Note what became of claimed copies.

    A late word about one that is unknown already still counts, but not once it was claimed again.
    """
    settled = [one for one in done if isinstance(one, Settlement)]
    again = [one for one in done if isinstance(one, Postponed)]
    shut = [one for one in done if isinstance(one, Shut)]
    if settled:
        await tx.execute_many(_SETTLE, [_settled(one, now) for one in settled])
    if again:
        await tx.execute_many(_AGAIN, [_again(one) for one in again])
    if shut:
        await tx.execute_many(_ELSEWHERE, [_elsewhere(one) for one in shut])
        # Whoever was planned anew is not claimed any more, so this finds only the others.
        nowhere = [Settlement(one.copy, RecipientState.UNREACHABLE, one.error) for one in shut]
        await tx.execute_many(_SETTLE, [_settled(one, now) for one in nowhere])


async def next_copies(
    reader: Reader, broadcast: BroadcastId, channel: str, *, now: datetime, most: int
) -> Sequence[Copy]:
    """Look at the next copies without claiming them; take each with `take_copies`."""
    rows = await reader.fetch_all(_NEXT, broadcast=broadcast, channel=channel, now=to_us(now), most=most)
    return [
        Copy(broadcast, PersonId(row["person_id"]), Lang(row["language"]), row["attempts"]) for row in rows
    ]


async def take_copies(
    tx: Transaction, broadcast: BroadcastId, people: Collection[PersonId], now: datetime
) -> Sequence[PersonId]:
    """Count planned copies as sent, in the transaction that writes them; return whose copies these are.

    For a channel that pulls: what is written is delivered. Nobody's when the broadcast was stopped or is
    over; whoever does not want its news any more gets none.
    """
    towns = await _towns_if_going_on(tx, broadcast, now)
    if towns is None:
        return []
    wanted = await _who_still_wants(tx, broadcast, people, towns, now)
    await tx.execute(_BEGIN, broadcast=broadcast)
    return [
        person
        for person in people
        if person in wanted and await tx.execute(_TAKE, of=broadcast, owner=person, at_time=to_us(now)) == 1
    ]


async def skip_copies(
    tx: Transaction, broadcast: BroadcastId, people: Collection[PersonId], error: str, now: datetime
) -> int:
    """Give planned copies up; return how many that were."""
    return await tx.execute(_SKIP, of=broadcast, people=list(people), why=error, at_time=to_us(now))


async def lapse_claims(tx: Transaction, now: datetime, longest: datetime) -> int:
    """Count as unknown what was claimed by a process that never reported; return how many that were.

    A lease that ends later than `longest` was taken before a clock was set back.
    """
    return await tx.execute(_LAPSE, present=to_us(now), never=to_us(longest), now=to_us(now))


def _settled(one: Settlement, now: datetime) -> dict[str, object]:
    return {
        "of": one.copy.broadcast,
        "owner": one.copy.person,
        "attempt": one.copy.attempts,
        "new_state": one.state.value,
        "why": _short(one.error),
        "now": to_us(now),
    }


def _elsewhere(one: Shut) -> dict[str, object]:
    return {
        "of": one.copy.broadcast,
        "owner": one.copy.person,
        "attempt": one.copy.attempts,
        "other": one.instead,
        "why": _short(one.error),
    }


def _again(one: Postponed) -> dict[str, object]:
    return {
        "of": one.copy.broadcast,
        "owner": one.copy.person,
        "attempt": one.copy.attempts,
        "why": _short(one.error),
        "later": to_us(one.not_before),
        "uncounted": 0 if one.counts else 1,
    }


def _short(error: str | None) -> str | None:
    return None if error is None else error[:_ERROR_LENGTH]
