"""What becomes of one appointment when a change is taken back: where it was, its other times, its address."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, update

from domain.appointments import Appointment, BookingStatus
from domain.ids import BookingId, ChangeId, Lang, NoticeId, PlaceId, StaffId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.offers import Adviser, fit_of
from domain.office_changes import Outcome
from domain.slots import SlotWish
from domain.ticks import moment_of
from domain.visits import visit_of
from storage import tables as t
from storage.appointments import stored_appointment
from storage.change_outcomes import tell_address, withdraw_notices
from storage.claims import Span, claim_after_run_out, free_claims, lock_time
from storage.cut_offers import alternative_of, tell_offer
from storage.database import Row, Statement, Transaction
from storage.notices import add_notice, notice_by_id, open_notices_about
from storage.offered import pass_on_offers
from storage.offers import hold_alternatives
from storage.placing import Seat, put_at
from storage.plan_rows import LostTimes, Undoing
from storage.quota import ALWAYS, renumber
from storage.record_appointments import appointment_restored
from storage.times import to_us
from storage.waiting import leave_waiting_list_for

_LEFT_AS: Final = {
    Outcome.MOVE: BookingStatus.CONFIRMED,
    Outcome.OFFER: BookingStatus.DISPLACED,
    Outcome.CANCEL: BookingStatus.CANCELLED_BY_OFFICE,
}
_WAIT_AGAIN: Final = Statement(
    update(t.booking)
    .where(t.booking.c.id == bindparam("booking"), t.booking.c.status == "cancelled_by_office")
    .values(
        status=BookingStatus.DISPLACED.value,
        version=t.booking.c.version + 1,
        updated_at=bindparam("now"),
    )
)


class Refused(Exception):  # noqa: N818 - never leaves undoing: it undoes the savepoint it is raised in
    """Something stands against it."""


@dataclass(frozen=True, slots=True)
class Restoring:
    """A change that is being taken back."""

    tx: Transaction
    change: ChangeId
    now: datetime
    new_id: Callable[[], str]
    advisers: Mapping[StaffId, Adviser]
    undoing: Undoing

    def notice(self, about: Appointment, kind: NoticeKind) -> Notice:
        """Return a new notice about an appointment."""
        return Notice(
            id=NoticeId(self.new_id()),
            person=about.person,
            kind=kind,
            state=NoticeState.OPEN,
            created_at=self.now,
            booking=about.booking,
            change=self.change,
        )


async def restore(restoring: Restoring, row: Row) -> ToTell | None:
    """Give one appointment back what the change took from it; None when it stays as it is.

    It stays where it is not any more what the change left: she has chosen meanwhile, or somebody for her.
    """
    one = await stored_appointment(restoring.tx, BookingId(row["booking_id"]))
    left = restoring.undoing.versions.get(one.booking, one.version)
    if one.version != left or one.status is not _LEFT_AS.get(Outcome(row["outcome"])):
        return None
    lost = restoring.undoing.times_lost.get(one.booking)
    try:
        async with restoring.tx.savepoint():
            if lost is not None:
                return await _offer_again(restoring, one, lost)
            if row["open_notice"] is None or moment_of(row["from_start"]) <= restoring.now:
                return None
            return await _put_back(restoring, one, row)
    except Refused:
        return None


async def tell_of_address(restoring: Restoring, booking: BookingId, *, told_before: bool) -> ToTell:
    """Tell somebody whose place is somewhere else again: that it is as it was, if she heard of the change."""
    about = await stored_appointment(restoring.tx, booking)
    notice = restoring.notice(about, NoticeKind.RESTORED if told_before else NoticeKind.PLACE)
    return await tell_address(restoring.tx, about, _to_tell(notice, about), notice)


async def _put_back(restoring: Restoring, one: Appointment, row: Row) -> ToTell:
    tx, now = restoring.tx, restoring.now
    await withdraw_notices(tx, one.booking, now)
    await free_claims(tx, one.booking)
    resource = StaffId(row["from_resource"])
    span = Span(PlaceId(row["from_place"]), row["from_start"], row["from_end"])
    fit = fit_of(restoring.advisers.get(resource), SlotWish(Lang(row["language"]), one.adviser_wish))
    candidate = await lock_time(tx, resource, span, fit)
    if candidate is None or not await claim_after_run_out(tx, one.booking, candidate, span, now):
        raise Refused
    if one.status is not BookingStatus.CONFIRMED:
        await renumber(tx, one.person, one.booking, ALWAYS)
    await put_at(tx, one.booking, Seat.of(candidate, span), now=now, comes=one.person_confirmed_at)
    await appointment_restored(tx, one.booking, now)
    await leave_waiting_list_for(tx, one.person, one.booking)
    restored = await stored_appointment(tx, one.booking)
    notice = restoring.notice(restored, NoticeKind.RESTORED)
    await add_notice(tx, notice)
    return _to_tell(notice, restored)


async def _offer_again(restoring: Restoring, one: Appointment, lost: LostTimes) -> ToTell:
    """Hold once more what was held before for somebody who waits for another time, and ask her again."""
    tx, now = restoring.tx, restoring.now
    before = await notice_by_id(tx, lost.notice)
    asked = await _still_asked(restoring, one, before)
    if before is None or before.until is None or before.until <= now or asked is None:
        raise Refused
    code = NoticeId(restoring.new_id())
    if asked.change == before.change:
        await pass_on_offers(tx, asked.id, code)
    await withdraw_notices(tx, one.booking, now)
    if one.status is BookingStatus.CANCELLED_BY_OFFICE:
        await tx.execute(_WAIT_AGAIN, booking=one.booking, now=to_us(now))
        await appointment_restored(tx, one.booking, now)
        await leave_waiting_list_for(tx, one.person, one.booking)
    gone = [await stored_appointment(tx, other) for other in lost.alternatives]
    again = [alternative_of(other) for other in gone if other.start > now]
    waits = await stored_appointment(tx, one.booking)
    held = await hold_alternatives(
        tx, waits, code, again, until=before.until, now=now, new_id=restoring.new_id
    )
    if not {other.start for other in again} & {other.start for other in held}:
        raise Refused
    offer = replace(before, id=code, state=NoticeState.OPEN, created_at=now, answered_at=None)
    return await tell_offer(tx, offer)


async def _still_asked(restoring: Restoring, one: Appointment, before: Notice | None) -> Notice | None:
    """The notice with which the change left her, as long as she has not answered it."""
    ours = {restoring.change, None if before is None else before.change}
    kinds = {NoticeKind.OFFER, NoticeKind.CANCELLED}
    found = await open_notices_about(restoring.tx, one.booking)
    return next((asked for asked in found if asked.change in ours and asked.kind in kinds), None)


def _to_tell(notice: Notice, about: Appointment) -> ToTell:
    return ToTell(notice=notice.id, person=notice.person, kind=notice.kind, visit=visit_of(about))
