"""Appointments that wait for another time: the person chooses one herself, or gives hers up.

They are `displaced`, or alternatives held for somebody who had no appointment (`offered`), or were cancelled
by the office and are first on the waiting list.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select, update

from domain.appointments import Appointment, BookingStatus, Cancelled, Gone, Moved, SlotTaken
from domain.ids import BookingId, NoticeId, PersonId
from domain.slots import SlotRequest
from storage import tables as t
from storage.appointments import appointment, stored_appointment, to_appointment
from storage.claims import (
    Candidate,
    Span,
    claim_ticks,
    free_claims,
    free_run_out,
    lock_candidates,
    lock_person,
    span_of,
)
from storage.database import Reader, Statement, Transaction
from storage.notices import notice_holding, open_notices_about
from storage.offers import release_alternatives
from storage.placing import Seat, put_at
from storage.quota import ALWAYS, renumber
from storage.record_appointments import appointment_cancelled, appointment_found, appointment_restored
from storage.times import to_us
from storage.waiting import leave_waiting_list_for

_b: Final = t.booking.c
_WAITING: Final = frozenset(
    {BookingStatus.DISPLACED, BookingStatus.OFFERED, BookingStatus.CANCELLED_BY_OFFICE}
)
_OF_PERSON: Final = Statement(
    select(t.booking)
    .where(
        _b.person_id == bindparam("person"),
        _b.status == BookingStatus.DISPLACED.value,
    )
    .order_by(_b.start_tick, _b.id)
)
_GIVE_UP: Final = Statement(
    update(t.booking)
    .where(
        _b.id == bindparam("booking"),
        _b.status.in_([BookingStatus.DISPLACED.value, BookingStatus.CANCELLED_BY_OFFICE.value]),
    )
    .values(
        status=BookingStatus.CANCELLED_BY_PERSON.value,
        sequence=_b.sequence + 1,
        version=_b.version + 1,
        updated_at=bindparam("now"),
    )
)


class _Taken(Exception):  # noqa: N818 - never leaves this module: it undoes the savepoint it is raised in
    """The start cannot be had."""


async def displaced_of(reader: Reader, person: PersonId) -> Sequence[Appointment]:
    """Return the person's appointments that lost their time, earliest first.

    Also those whose first time has passed: other times are still held for her.
    """
    rows = await reader.fetch_all(_OF_PERSON, person=person)
    return [to_appointment(row) for row in rows]


async def holding_notices(reader: Reader, booking: BookingId) -> Sequence[NoticeId]:
    """Return the open notices that are about a booking, or hold it as one of their alternatives."""
    about = [one.id for one in await open_notices_about(reader, booking)]
    held = await notice_holding(reader, booking)
    return about if held is None or held in about else [*about, held]


async def rebook(
    tx: Transaction, booking: BookingId, *, request: SlotRequest, now: datetime
) -> Moved | SlotTaken | Gone:
    """Give an appointment that waits the start the person has chosen; alternatives held for it become free.

    When the start cannot be had everything stays as it is. It counts whatever the quota is: the office owes
    it. Its notices are left open, see `storage.change_answers.answer_notice`.
    """
    await lock_person(tx, request.person)
    old = await appointment(tx, booking)
    if old is None or old.person != request.person or old.status not in _WAITING:
        return Gone()
    if request.start <= now:
        return SlotTaken()
    span = span_of(request)
    candidates = await lock_candidates(tx, request.person, span, request.wish)
    try:
        async with tx.savepoint():
            for notice in await holding_notices(tx, booking):
                await release_alternatives(tx, notice, now=now)
            await free_run_out(tx, span, now)
            await _first_free(tx, old, candidates, span, now)
    except _Taken:
        return SlotTaken()
    await _follow(tx, old, now)
    return Moved(await stored_appointment(tx, booking), old.start)


async def _first_free(
    tx: Transaction, old: Appointment, candidates: Sequence[Candidate], span: Span, now: datetime
) -> None:
    for candidate in candidates:
        if await claim_ticks(tx, old.booking, candidate, span):
            await renumber(tx, old.person, old.booking, ALWAYS)
            await put_at(tx, old.booking, Seat.of(candidate, span), now=now)
            return
    raise _Taken


async def _follow(tx: Transaction, old: Appointment, now: datetime) -> None:
    """Let the record and the waiting list know."""
    await appointment_restored(tx, old.booking, now)
    if old.status is BookingStatus.OFFERED and old.record is not None:
        await appointment_found(tx, old.record, old.booking, now)
    await leave_waiting_list_for(tx, old.person, old.booking)


async def give_up(tx: Transaction, booking: BookingId, *, now: datetime) -> Cancelled | Gone:
    """Cancel, on the person's wish, an appointment that waits for another time; what is held becomes free."""
    known = await appointment(tx, booking)
    if known is None:
        return Gone()
    await lock_person(tx, known.person)
    if not await tx.execute(_GIVE_UP, booking=booking, now=to_us(now)):
        return Gone()
    for notice in await holding_notices(tx, booking):
        await release_alternatives(tx, notice, now=now)
    await free_claims(tx, booking)
    await appointment_cancelled(tx, booking, now)
    await leave_waiting_list_for(tx, known.person, booking)
    return Cancelled(await stored_appointment(tx, booking))
