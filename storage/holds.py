"""What becomes of a hold: it is extended, given back, confirmed, or swept away when it has run out."""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, literal_column, select, update

from domain.appointments import (
    DEFAULT_POLICY,
    Appointment,
    AppointmentPolicy,
    BookingStatus,
    Cancelled,
    Confirmed,
    Gone,
    Held,
    QuotaReached,
    SlotTaken,
)
from domain.ids import GERMAN, BookingId, RecordId
from domain.slots import SlotRequest, SlotWish
from storage import tables as t
from storage.appointments import appointment, stored_appointment
from storage.claims import claim_ticks, expire, free_run_out, lock_candidates, lock_person, span_of
from storage.database import Statement, Transaction
from storage.quota import renumber
from storage.times import from_us, to_us

_STARTED: Final = Statement(select(t.booking.c.created_at).where(t.booking.c.id == bindparam("booking")))
_EXTEND: Final = Statement(
    update(t.booking)
    .where(
        t.booking.c.id == bindparam("booking"),
        t.booking.c.status == "held",
        t.booking.c.hold_until < bindparam("until"),
    )
    .values(hold_until=bindparam("until"), updated_at=bindparam("now"))
)
_CONFIRM: Final = Statement(
    update(t.booking)
    .where(
        t.booking.c.id == bindparam("booking"),
        t.booking.c.version == bindparam("expected"),
        t.booking.c.status.in_(["held", "expired"]),
    )
    .values(
        status="confirmed",
        record_id=bindparam("record"),
        hold_until=None,
        version=t.booking.c.version + 1,
        updated_at=bindparam("now"),
    )
)
_RUN_OUT: Final = Statement(
    select(t.booking.c.id)
    .where(t.booking.c.status == literal_column("'held'"), t.booking.c.hold_until < bindparam("now"))
    .order_by(t.booking.c.id)
    .with_for_update(skip_locked=True)
)


async def extend_hold(
    tx: Transaction, booking: BookingId, *, now: datetime, policy: AppointmentPolicy = DEFAULT_POLICY
) -> Held | Gone:
    """Keep the hold longer while the person answers, up to the longest hold; also one just run out."""
    started = await tx.fetch_one(_STARTED, booking=booking)
    if started is None:
        return Gone()
    until = min(now + policy.hold, from_us(started["created_at"]) + policy.longest_hold)
    await tx.execute(_EXTEND, booking=booking, until=to_us(until), now=to_us(now))
    found = await appointment(tx, booking)
    return Held(found) if found is not None and found.status is BookingStatus.HELD else Gone()


async def release_hold(tx: Transaction, booking: BookingId, *, now: datetime) -> Cancelled | Gone:
    """Give a held start back."""
    found = await appointment(tx, booking)
    if found is None:
        return Gone()
    await lock_person(tx, found.person)
    found = await appointment(tx, booking)
    if found is None or found.status is not BookingStatus.HELD:
        return Gone()
    await expire(tx, booking, now)
    return Cancelled(await stored_appointment(tx, booking))


async def confirm(
    tx: Transaction,
    booking: BookingId,
    *,
    version: int,
    record: RecordId | None,
    now: datetime,
    policy: AppointmentPolicy = DEFAULT_POLICY,
) -> Confirmed | SlotTaken | QuotaReached | Gone:
    """Make a hold an appointment.

    A hold that has run out still counts while nobody took its time. Confirming twice for one record is once.
    """
    found = await appointment(tx, booking)
    if found is None:
        return Gone()
    await lock_person(tx, found.person)
    held = await appointment(tx, booking)
    if held is None:
        return Gone()
    if held.status is BookingStatus.CONFIRMED and record is not None and held.record == record:
        return Confirmed(held)
    if held.status is BookingStatus.EXPIRED and held.version == version + 1:
        return await _take_again(tx, held, record, now, policy)
    if held.status is not BookingStatus.HELD or held.version != version:
        return Gone()
    if held.start <= now:
        return SlotTaken()
    return await _confirmed(tx, held, record, now)


async def _take_again(
    tx: Transaction, lost: Appointment, record: RecordId | None, now: datetime, policy: AppointmentPolicy
) -> Confirmed | SlotTaken | QuotaReached | Gone:
    """The hold was swept away: take the same time with the same adviser once more, if it is still free."""
    if lost.start <= now:
        return SlotTaken()
    wish = SlotWish(GERMAN)
    request = SlotRequest(lost.person, lost.place, lost.start, lost.minutes, lost.party_size, wish)
    span = span_of(request)
    candidates = await lock_candidates(tx, lost.person, span, wish)
    same = next((one for one in candidates if one.resource == lost.resource), None)
    if not await renumber(tx, lost.person, lost.booking, policy.live_limit):
        return QuotaReached(policy.live_limit)
    await free_run_out(tx, span, now)
    if same is None or not await claim_ticks(tx, lost.booking, same, span):
        return SlotTaken()
    return await _confirmed(tx, lost, record, now)


async def _confirmed(
    tx: Transaction, held: Appointment, record: RecordId | None, now: datetime
) -> Confirmed | SlotTaken:
    """Compare and swap; only somebody who needed the time of a hold that had run out can come in between."""
    if not await tx.execute(
        _CONFIRM, booking=held.booking, expected=held.version, record=record, now=to_us(now)
    ):
        return SlotTaken()
    return Confirmed(await stored_appointment(tx, held.booking))


async def sweep_expired_holds(tx: Transaction, now: datetime) -> int:
    """Free the time of every hold that has run out; returns how many there were."""
    rows = await tx.fetch_all(_RUN_OUT, now=to_us(now))
    for row in rows:
        await expire(tx, BookingId(row["id"]), now)
    return len(rows)
