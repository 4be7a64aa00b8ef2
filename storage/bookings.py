"""Taking, moving and cancelling appointments. Each function is one step inside the caller's transaction.

Double booking and booking outside office hours are impossible by constraint; these functions find out without
harm to the transaction, and hand back what happened as a value.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final, NoReturn

from sqlalchemy import bindparam, delete, select, update

from domain.appointments import (
    DEFAULT_POLICY,
    AppointmentPolicy,
    BookingStatus,
    Cancelled,
    CancelledBy,
    Gone,
    Held,
    Moved,
    QuotaReached,
    SlotTaken,
)
from domain.ids import BookingId
from domain.slots import SlotRequest
from storage import tables as t
from storage.appointments import appointment, stored_appointment
from storage.claims import (
    Candidate,
    claim_ticks,
    expire,
    free_claims,
    free_run_out,
    lock_candidates,
    lock_person,
    span_of,
)
from storage.database import Statement, Transaction
from storage.placing import Seat, put_at
from storage.quota import uncount_past
from storage.statements import insert_or_ignore
from storage.times import to_us

_HOLDS: Final = Statement(
    select(t.booking.c.id)
    .where(t.booking.c.person_id == bindparam("person"), t.booking.c.status == "held")
    .order_by(t.booking.c.id)
)
_INSERT: Final = insert_or_ignore(t.booking)
_DELETE: Final = Statement(delete(t.booking).where(t.booking.c.id == bindparam("booking")))
_CANCEL: Final = Statement(
    update(t.booking)
    .where(t.booking.c.id == bindparam("booking"), t.booking.c.status.in_(["held", "confirmed"]))
    .values(
        status=bindparam("new_status"),
        hold_until=None,
        sequence=t.booking.c.sequence + 1,
        version=t.booking.c.version + 1,
        updated_at=bindparam("now"),
    )
)
_CANCELLED: Final = {
    CancelledBy.PERSON: BookingStatus.CANCELLED_BY_PERSON,
    CancelledBy.OFFICE: BookingStatus.CANCELLED_BY_OFFICE,
}


class _Refused(Exception):  # noqa: N818 - never leaves this module: it undoes the savepoint it is raised in
    def __init__(self, outcome: SlotTaken | QuotaReached) -> None:
        super().__init__()
        self.outcome = outcome


async def hold(
    tx: Transaction,
    request: SlotRequest,
    *,
    now: datetime,
    new_id: Callable[[], str],
    policy: AppointmentPolicy = DEFAULT_POLICY,
) -> Held | SlotTaken | QuotaReached:
    """Keep the start for the person for a while.

    An earlier hold of hers is given back; when the start is taken or her quota reached, she keeps that one. A
    start that was offered just before the lead time may still be taken for as long as a hold would last.
    """
    if request.start < now + policy.lead_time - policy.hold:
        return SlotTaken()
    await lock_person(tx, request.person)
    await uncount_past(tx, request.person, now)
    span = span_of(request)
    candidates = await lock_candidates(tx, request.person, span, request.wish)
    try:
        async with tx.savepoint():
            for row in await tx.fetch_all(_HOLDS, person=request.person):
                await expire(tx, BookingId(row["id"]), now)
            await free_run_out(tx, span, now)
            booking = await _first_free(tx, request, candidates, BookingId(new_id()), now, policy)
    except _Refused as refused:
        return refused.outcome
    return Held(await stored_appointment(tx, booking))


async def _first_free(
    tx: Transaction,
    request: SlotRequest,
    candidates: list[Candidate],
    booking: BookingId,
    now: datetime,
    policy: AppointmentPolicy,
) -> BookingId:
    span = span_of(request)
    for candidate in candidates:
        if not await _insert(tx, request, candidate, booking, now, policy):
            _refuse(QuotaReached(policy.live_limit))
        if await claim_ticks(tx, booking, candidate, span):
            return booking
        await tx.execute(_DELETE, booking=booking)
    return _refuse(SlotTaken())


async def _insert(
    tx: Transaction,
    request: SlotRequest,
    candidate: Candidate,
    booking: BookingId,
    now: datetime,
    policy: AppointmentPolicy,
) -> bool:
    """Write the booking under the lowest free quota number; False when every number is in use."""
    span = span_of(request)
    for number in range(1, policy.live_limit + 1):
        if await tx.execute(
            _INSERT,
            id=booking,
            person_id=request.person,
            quota_no=number,
            record_id=None,
            place_id=span.place,
            resource=candidate.resource,
            desk_no=candidate.desk_no,
            party_size=request.party_size,
            start_tick=span.first_tick,
            end_tick=span.end_tick,
            status=BookingStatus.HELD.value,
            hold_until=to_us(now + policy.hold),
            language_match=int(candidate.fit.language),
            wish_match=int(candidate.fit.wish),
            sequence=0,
            version=1,
            created_at=to_us(now),
            updated_at=to_us(now),
            notice_id=None,
            person_confirmed_at=None,
            adviser_wish=request.wish.adviser.value,
        ):
            return True
    return False


async def move(
    tx: Transaction, booking: BookingId, *, version: int, request: SlotRequest, now: datetime
) -> Moved | SlotTaken | Gone:
    """Swap a confirmed appointment to another start; when that is taken the old one stays as it is."""
    await lock_person(tx, request.person)
    old = await appointment(tx, booking)
    if old is None or old.person != request.person or old.version != version:
        return Gone()
    if old.status is not BookingStatus.CONFIRMED:
        return Gone()
    if request.start <= now:
        return SlotTaken()
    span = span_of(request)
    candidates = await lock_candidates(tx, request.person, span, request.wish)
    try:
        async with tx.savepoint():
            await free_claims(tx, booking)
            await free_run_out(tx, span, now)
            for candidate in candidates:
                if await claim_ticks(tx, booking, candidate, span):
                    await put_at(tx, booking, Seat.of(candidate, span), now=now)
                    break
            else:
                _refuse(SlotTaken())
    except _Refused:
        return SlotTaken()
    return Moved(await stored_appointment(tx, booking), old.start)


async def cancel(tx: Transaction, booking: BookingId, *, by: CancelledBy, now: datetime) -> Cancelled | Gone:
    """Cancel a live appointment or hold; its time is free at once."""
    known = await appointment(tx, booking)
    if known is None:
        return Gone()
    await lock_person(tx, known.person)
    if not await tx.execute(_CANCEL, booking=booking, new_status=_CANCELLED[by].value, now=to_us(now)):
        return Gone()
    await free_claims(tx, booking)
    return Cancelled(await stored_appointment(tx, booking))


def _refuse(outcome: SlotTaken | QuotaReached) -> NoReturn:
    raise _Refused(outcome)
