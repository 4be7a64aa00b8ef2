"""Saying who came: an appointment is kept or missed, and its record follows. Every word can be taken back."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, case, func, select, update

from domain.appointments import Appointment, BookingStatus, Gone
from domain.attendance import GRACE, MARKABLE, Marked, Stale, TooSoon, possible_from
from domain.ids import BookingId
from domain.intake import RecordStatus
from domain.notices import NoticeKind, NoticeState
from storage import tables as t
from storage.appointments import appointment, stored_appointment
from storage.claims import lock_person
from storage.database import Statement, Transaction
from storage.notices import end_notice, open_notices_about
from storage.times import to_us

_b: Final = t.booking.c
_r: Final = t.intake_record.c
_mates: Final = t.booking.alias("mates").c
_MARK: Final = Statement(
    update(t.booking)
    .where(_b.id == bindparam("booking"), _b.version == bindparam("seen"))
    .values(status=bindparam("wanted"), version=_b.version + 1, updated_at=bindparam("now"))
)
_lowest: Final = (
    select(func.min(_mates.quota_no)).where(_mates.person_id == bindparam("person")).scalar_subquery()
)
_UNCOUNT: Final = Statement(
    update(t.booking)
    .where(_b.id == bindparam("booking"))
    .values(quota_no=case((_lowest < 0, _lowest), else_=0) - 1)
)
_FOLLOW: Final = Statement(
    update(t.intake_record)
    .where(_r.booking_id == bindparam("booking"), _r.status.in_(bindparam("before", expanding=True)))
    .values(
        status=case(
            (bindparam("after") != "", bindparam("after")),
            (_r.claimed_by.is_(None), "received"),
            else_="assigned",
        ),
        version=_r.version + 1,
        updated_at=bindparam("now"),
    )
)
_MADE: Final = RecordStatus.APPOINTMENT_MADE.value
_ADVISED: Final = RecordStatus.ADVISED.value
_WITHOUT: Final = ""
"""The record is where it was before it had an appointment: free, or with whoever claimed it."""
_RECORD_BECOMES: Final = {
    BookingStatus.KEPT: _ADVISED,
    BookingStatus.NO_SHOW: _WITHOUT,
    BookingStatus.CONFIRMED: _MADE,
}
_RECORD_WAS: Final = {
    BookingStatus.KEPT: [_ADVISED],
    BookingStatus.NO_SHOW: [RecordStatus.RECEIVED.value, RecordStatus.ASSIGNED.value],
    BookingStatus.CONFIRMED: [_MADE],
}


async def mark_kept(
    tx: Transaction, booking: BookingId, *, version: int, now: datetime
) -> Marked | TooSoon | Stale | Gone:
    """Note that the person came; possible from an hour before the start. Her record counts as advised."""
    return await _mark(tx, booking, BookingStatus.KEPT, version, now, GRACE)


async def mark_no_show(
    tx: Transaction, booking: BookingId, *, version: int, now: datetime, grace: timedelta = GRACE
) -> Marked | TooSoon | Stale | Gone:
    """Note that nobody came; possible after the grace time. Her record is where it was without one.

    Nothing is said to her here: `bot/no_shows.py` does so some minutes later, if it still stands then.
    """
    return await _mark(tx, booking, BookingStatus.NO_SHOW, version, now, grace)


async def take_attendance_back(
    tx: Transaction, booking: BookingId, *, version: int, now: datetime
) -> Marked | Stale | Gone:
    """Undo either word: it is open again whether she came. A message about it has nothing more to ask."""
    outcome = await _mark(tx, booking, BookingStatus.CONFIRMED, version, now, GRACE)
    if isinstance(outcome, TooSoon):  # an appointment that was marked has always begun
        return Gone()
    return outcome


async def _mark(
    tx: Transaction, booking: BookingId, wanted: BookingStatus, version: int, now: datetime, grace: timedelta
) -> Marked | TooSoon | Stale | Gone:
    known = await appointment(tx, booking)
    if known is None:
        return Gone()
    await lock_person(tx, known.person)
    found = await appointment(tx, booking)
    if found is None:
        return Gone()
    if found.version != version or found.status not in MARKABLE or found.status is wanted:
        return Stale(found)
    earliest = possible_from(found.start, wanted, grace)
    if now < earliest:
        return TooSoon(earliest)
    if wanted is BookingStatus.CONFIRMED:
        # She may have made another appointment meanwhile: this one must not take its number.
        await tx.execute(_UNCOUNT, booking=booking, person=found.person)
    await tx.execute(_MARK, booking=booking, seen=version, wanted=wanted.value, now=to_us(now))
    await _follow(tx, found, wanted, now)
    if found.status is BookingStatus.NO_SHOW:
        await _withdraw_message(tx, booking, now)
    return Marked(await stored_appointment(tx, booking))


async def _follow(tx: Transaction, before: Appointment, wanted: BookingStatus, now: datetime) -> None:
    """Let the record follow, if it still stands where the former word had put it."""
    await tx.execute(
        _FOLLOW,
        booking=before.booking,
        before=_RECORD_WAS[before.status],
        after=_RECORD_BECOMES[wanted],
        now=to_us(now),
    )


async def _withdraw_message(tx: Transaction, booking: BookingId, now: datetime) -> None:
    for notice in await open_notices_about(tx, booking):
        if notice.kind is NoticeKind.NO_SHOW:
            await end_notice(tx, notice.id, NoticeState.WITHDRAWN, now=now)
