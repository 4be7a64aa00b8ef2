"""What becomes of one appointment that a change touches: moved, offered another time, cancelled, or told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from domain.appointments import Appointment
from domain.directory import Directory
from domain.ids import BookingId, ChangeId, NoticeId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.offer_times import offer_times
from domain.offers import Fit
from domain.office_changes import NO_NOTE, Affected, Alternative, Note, Outcome, Reason
from domain.quiet_hours import ZONE
from domain.visits import offer_of, visit_of
from storage.appointments import stored_appointment
from storage.claims import claim_after_run_out, lock_time
from storage.database import Transaction
from storage.notice_facts import change_facts
from storage.notices import add_notice, end_notice, open_notices_about
from storage.offered import release_offers_of
from storage.offers import cancel_with_priority, displace, hold_alternatives, span_at
from storage.placing import Seat, put_at


@dataclass(frozen=True, slots=True)
class Doing:
    """What is being done to appointments, and what people are told about the cause."""

    tx: Transaction
    change: ChangeId | None
    now: datetime
    new_id: Callable[[], str]
    directory: Directory
    reason: Reason = Reason.NONE
    note: Note = NO_NOTE

    def zone(self, one: Appointment) -> ZoneInfo:
        """Return the zone that an appointment is in."""
        place = self.directory.place(one.place)
        return ZONE if place is None else ZoneInfo(place.tz)


@dataclass(frozen=True, slots=True)
class Done:
    """What it came to, which is less than was wanted only where somebody was faster."""

    outcome: Outcome
    tell: ToTell


async def carry_out(doing: Doing, one: Affected) -> Done:
    """Do to an appointment what was decided, and write its notice down."""
    former = await stored_appointment(doing.tx, one.booking)
    if one.outcome is not Outcome.TELL:
        await withdraw_notices(doing.tx, one.booking, doing.now)
    match one.outcome:
        case Outcome.MOVE:
            moved = None if one.move_to is None else await _move(doing, former, one.move_to)
            if moved is not None:
                return Done(Outcome.MOVE, await _tell(doing, NoticeKind.MOVED, moved, former=former))
            return await offer_or_cancel(doing, former, one.alternatives)
        case Outcome.OFFER:
            return await offer_or_cancel(doing, former, one.alternatives)
        case Outcome.CANCEL:
            return await _cancel(doing, former)
        case Outcome.TELL:
            notice = _notice(doing, NoticeKind.PLACE, former, NoticeId(doing.new_id()))
            return Done(
                Outcome.TELL, await tell_address(doing.tx, former, _to_tell(doing, notice, former), notice)
            )
        case _:
            assert_never(one.outcome)


async def withdraw_notices(tx: Transaction, booking: BookingId, now: datetime) -> None:
    """Take back what an appointment's person was asked before: it is not the case any more."""
    for notice in await open_notices_about(tx, booking):
        await end_notice(tx, notice.id, NoticeState.WITHDRAWN, now=now)
        await release_offers_of(tx, notice.id, now)


async def tell_address(tx: Transaction, about: Appointment, told: ToTell, notice: Notice) -> ToTell:
    """Store a notice that only says how the address is now, in the place of the open ones.

    Who has not said yet whether a move suits her is told of the move again, and may still decline it.
    """
    before = await open_notices_about(tx, about.booking)
    await withdraw_notices(tx, about.booking, notice.created_at)
    move = next((one for one in before if one.kind is NoticeKind.MOVED), None)
    said = None if move is None or move.change is None else await change_facts(tx, move.change, about.booking)
    if move is not None and said is not None:
        notice = replace(notice, kind=NoticeKind.MOVED, change=move.change)
        told = replace(told, kind=NoticeKind.MOVED, former=said.former, reason=said.reason, note=said.note)
    await add_notice(tx, notice)
    return told


async def _move(doing: Doing, former: Appointment, target: Alternative) -> Appointment | None:
    """The same time with somebody else, None when somebody took it meanwhile."""
    span = span_at(target)
    fit = Fit(wish=target.wish_match, language=target.language_match)
    candidate = await lock_time(doing.tx, target.resource, span, fit)
    if candidate is None:
        return None
    if not await claim_after_run_out(doing.tx, former.booking, candidate, span, doing.now):
        return None
    comes = former.person_confirmed_at if target.place == former.place else None
    await put_at(doing.tx, former.booking, Seat.of(candidate, span), now=doing.now, comes=comes)
    return await stored_appointment(doing.tx, former.booking)


async def offer_or_cancel(doing: Doing, former: Appointment, alternatives: tuple[Alternative, ...]) -> Done:
    """Hold alternatives for a person, or, where there are none, cancel with priority."""
    if alternatives:
        notice = NoticeId(doing.new_id())
        remind_at, until = offer_times(doing.now, alternatives[-1].start, zone=doing.zone(former))
        lost = await displace(doing.tx, former, now=doing.now)
        held = await hold_alternatives(
            doing.tx, lost, notice, alternatives, until=until, now=doing.now, new_id=doing.new_id
        )
        if held:
            stored = _notice(doing, NoticeKind.OFFER, former, notice)
            await add_notice(doing.tx, replace(stored, remind_at=remind_at, until=until))
            told = _to_tell(doing, stored, former)
            offers = tuple(offer_of(alternative) for alternative in held)
            return Done(Outcome.OFFER, replace(told, offers=offers, until=until))
    return await _cancel(doing, former)


async def _cancel(doing: Doing, former: Appointment) -> Done:
    await cancel_with_priority(doing.tx, former, now=doing.now, new_id=doing.new_id)
    return Done(Outcome.CANCEL, await _tell(doing, NoticeKind.CANCELLED, former))


async def _tell(
    doing: Doing, kind: NoticeKind, visit: Appointment, *, former: Appointment | None = None
) -> ToTell:
    notice = _notice(doing, kind, visit, NoticeId(doing.new_id()))
    await add_notice(doing.tx, notice)
    told = _to_tell(doing, notice, visit)
    return told if former is None else replace(told, former=visit_of(former))


def _notice(doing: Doing, kind: NoticeKind, about: Appointment, code: NoticeId) -> Notice:
    return Notice(
        id=code,
        person=about.person,
        kind=kind,
        state=NoticeState.OPEN,
        created_at=doing.now,
        booking=about.booking,
        change=doing.change,
    )


def _to_tell(doing: Doing, notice: Notice, visit: Appointment) -> ToTell:
    return ToTell(
        notice=notice.id,
        person=notice.person,
        kind=notice.kind,
        visit=visit_of(visit),
        reason=doing.reason,
        note=doing.note,
        wish=visit.adviser_wish,
    )
