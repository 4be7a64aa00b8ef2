"""How far a broadcast is, when it is over, and what staff decide about copies of which nobody knows."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, case, delete, exists, func, select, update
from sqlalchemy import text as sql

from domain.broadcasts import Audience, Broadcast, BroadcastState, RecipientState, Report
from domain.ids import BroadcastId, Lang, OrganisationId, PersonId
from storage import tables as t
from storage.broadcast_ledger import EXPIRED
from storage.broadcasts import to_broadcast
from storage.database import Reader, Row, Statement, Transaction
from storage.news import OPTED_OUT, still_want, towns_meant
from storage.times import to_us

_LEFT: Final = "left as it is"
_ENDED: Final = "ended by staff"
_UNDER_WAY: Final = (BroadcastState.RELEASED, BroadcastState.SENDING, BroadcastState.STOPPED)

_b = t.broadcast.c
_r = t.recipient.c
# Written out, as the index is, which holds only what is still to be done.
_PLANNED = sql("recipient.state = 'planned'")
_IN_WORK = sql("recipient.state IN ('planned', 'claimed')")
_is_left = case((_r.error.in_((_LEFT, OPTED_OUT)), 1), else_=0)
_has_opted_out = case((_r.error == OPTED_OUT, 1), else_=0)
_COUNTS: Final = Statement(
    select(
        _r.state,
        _r.language,
        _r.channel,
        func.count().label("people"),
        func.sum(_is_left).label("left"),
        func.sum(_has_opted_out).label("opted_out"),
    )
    .where(_r.broadcast_id == bindparam("broadcast"))
    .group_by(_r.state, _r.language, _r.channel)
)
_SKIP_EXPIRED: Final = Statement(
    update(t.recipient)
    .where(
        _PLANNED,
        _r.broadcast_id.in_(
            select(_b.id).where(_b.state.in_(_UNDER_WAY), _b.expires_at <= bindparam("present"))
        ),
    )
    .values(state=RecipientState.SKIPPED, error=EXPIRED, at=bindparam("now"), not_before=None)
)
_SKIP_REST: Final = Statement(
    update(t.recipient)
    .where(_PLANNED, _r.broadcast_id == bindparam("broadcast"))
    .values(state=RecipientState.SKIPPED, error=_ENDED, at=bindparam("now"), not_before=None)
)
_OVER: Final = Statement(
    select(t.broadcast)
    .where(_b.state.in_(_UNDER_WAY), ~exists().where(_r.broadcast_id == _b.id, _IN_WORK))
    .with_for_update(skip_locked=True)
)
_ANY_UNDER_WAY: Final = Statement(select(_b.id).where(_b.state.in_(_UNDER_WAY)).limit(1))
_FINISH: Final = Statement(
    update(t.broadcast)
    .where(_b.id == bindparam("broadcast"), _b.state.in_(_UNDER_WAY))
    .values(
        state=BroadcastState.SENT,
        report=bindparam("new_report"),
        finished_at=bindparam("now"),
        updated_at=bindparam("now"),
    )
)
_KEEP_REPORT: Final = Statement(
    update(t.broadcast)
    .where(_b.id == bindparam("broadcast"), _b.state == BroadcastState.SENT)
    .values(report=bindparam("new_report"))
)
_undecided = (
    _r.broadcast_id == bindparam("of"),
    _r.state == RecipientState.UNKNOWN,
    func.coalesce(_r.error, "").not_in((_LEFT, OPTED_OUT)),
)
_UNDECIDED: Final = Statement(select(_r.person_id).where(*_undecided).order_by(_r.person_id))
_MEANT: Final = Statement(select(_b.organisation_id, _b.audience).where(_b.id == bindparam("broadcast")))
_RESEND: Final = Statement(
    update(t.recipient)
    .where(*_undecided, _r.person_id == bindparam("owner"))
    .values(state=RecipientState.PLANNED, error=None, not_before=None)
)
_LEAVE_UNWANTED: Final = Statement(
    update(t.recipient).where(*_undecided, _r.person_id == bindparam("owner")).values(error=OPTED_OUT)
)
_LEAVE: Final = Statement(update(t.recipient).where(*_undecided).values(error=_LEFT))
_OPEN_AGAIN: Final = Statement(
    update(t.broadcast)
    .where(_b.id == bindparam("broadcast"), _b.state == BroadcastState.SENT)
    .values(state=BroadcastState.SENDING, finished_at=None)
)
_old = select(_b.id).where(_b.state == BroadcastState.SENT, _b.finished_at < bindparam("before"))
_OLD: Final = Statement(select(t.broadcast).where(_b.id.in_(_old), exists().where(_r.broadcast_id == _b.id)))
_FORGET: Final = Statement(delete(t.recipient).where(_r.broadcast_id == bindparam("broadcast")))


async def progress(reader: Reader, broadcast: Broadcast) -> Report:
    """Return the numbers of now; of a broadcast whose recipients are forgotten those that were kept."""
    rows = await reader.fetch_all(_COUNTS, broadcast=broadcast.id)
    kept = broadcast.report or Report()
    return _counted(kept.total, rows) if rows else kept


async def any_under_way(reader: Reader) -> bool:
    """Say whether any broadcast is released and not over yet; the stopped ones count."""
    return await reader.fetch_one(_ANY_UNDER_WAY) is not None


async def skip_expired(tx: Transaction, now: datetime) -> int:
    """Give up what may not be sent any more; return how many copies that were."""
    return await tx.execute(_SKIP_EXPIRED, present=to_us(now), now=to_us(now))


async def finish_broadcasts(tx: Transaction, now: datetime) -> Sequence[BroadcastId]:
    """End the broadcasts of which nothing is left to send, and keep their numbers."""
    over = [to_broadcast(row) for row in await tx.fetch_all(_OVER)]
    for broadcast in over:
        report = await progress(tx, broadcast)
        await tx.execute(_FINISH, broadcast=broadcast.id, new_report=report.model_dump_json(), now=to_us(now))
    return [broadcast.id for broadcast in over]


async def end_broadcast(tx: Transaction, broadcast: BroadcastId, now: datetime) -> int:
    """End a stopped broadcast for good; return how many copies are not sent any more.

    What is on its way may still be reported; the broadcast is over when that is done.
    """
    skipped = await tx.execute(_SKIP_REST, broadcast=broadcast, now=to_us(now))
    await finish_broadcasts(tx, now)
    return skipped


async def resend_unknown(tx: Transaction, broadcast: BroadcastId) -> int:
    """Send again what may have arrived or not: some people get it twice. Return how many copies that are.

    Those of people who want no news any more stay unknown, with that as the reason.
    """
    people, wanted = await _undecided_people(tx, broadcast)
    again = [person for person in people if person in wanted]
    unwanted = [person for person in people if person not in wanted]
    if again:
        await tx.execute_many(_RESEND, [{"of": broadcast, "owner": person} for person in again])
        await tx.execute(_OPEN_AGAIN, broadcast=broadcast)
    if unwanted:
        await tx.execute_many(_LEAVE_UNWANTED, [{"of": broadcast, "owner": person} for person in unwanted])
    return len(again)


async def undecided_unwanted(reader: Reader, broadcast: BroadcastId) -> int:
    """Count the unknown copies of people who want no news any more: nothing sends these again."""
    people, wanted = await _undecided_people(reader, broadcast)
    return len(people) - len(wanted)


async def _undecided_people(
    reader: Reader, broadcast: BroadcastId
) -> tuple[Sequence[PersonId], Collection[PersonId]]:
    """Return whose unknown copies nobody has decided about, and who of them still wants such news."""
    row = await reader.fetch_one(_MEANT, broadcast=broadcast)
    if row is None:
        return (), ()
    rows = await reader.fetch_all(_UNDECIDED, of=broadcast)
    people = [PersonId(one["person_id"]) for one in rows]
    audience = Audience.model_validate_json(row["audience"])
    towns = await towns_meant(reader, OrganisationId(row["organisation_id"]), audience)
    return people, await still_want(reader, people, towns)


async def leave_unknown(tx: Transaction, broadcast: Broadcast) -> int:
    """Leave as it is what may have arrived or not: some never get it. Return how many copies that are."""
    left = await tx.execute(_LEAVE, of=broadcast.id)
    if left:
        report = await progress(tx, broadcast)
        await tx.execute(_KEEP_REPORT, broadcast=broadcast.id, new_report=report.model_dump_json())
    return left


async def forget_recipients(tx: Transaction, before: datetime) -> int:
    """Forget who got the broadcasts that ended before then; the numbers stay. Return how many broadcasts."""
    old = [to_broadcast(row) for row in await tx.fetch_all(_OLD, before=to_us(before))]
    for broadcast in old:
        report = await progress(tx, broadcast)
        await tx.execute(_KEEP_REPORT, broadcast=broadcast.id, new_report=report.model_dump_json())
        await tx.execute(_FORGET, broadcast=broadcast.id)
    return len(old)


def _counted(total: int, rows: Sequence[Row]) -> Report:
    states: Counter[str] = Counter()
    languages: Counter[Lang] = Counter()
    channels: Counter[str] = Counter()
    opted_out: Counter[str] = Counter()
    left = 0
    for row in rows:
        people = int(row["people"])
        states[row["state"]] += people
        opted_out[row["state"]] += int(row["opted_out"])
        if row["state"] == RecipientState.SENT:
            languages[Lang(row["language"])] += people
            channels[row["channel"]] += people
        if row["state"] == RecipientState.UNKNOWN:
            left += int(row["left"])
    return Report(
        total=total,
        planned=states[RecipientState.PLANNED],
        claimed=states[RecipientState.CLAIMED],
        sent=states[RecipientState.SENT],
        failed=states[RecipientState.FAILED],
        unreachable=states[RecipientState.UNREACHABLE],
        skipped=states[RecipientState.SKIPPED],
        unknown=states[RecipientState.UNKNOWN],
        left=left,
        left_unwanted=opted_out[RecipientState.UNKNOWN],
        skipped_unwanted=opted_out[RecipientState.SKIPPED],
        by_language=languages,
        by_channel=channels,
    )
