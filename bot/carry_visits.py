"""Carrying out what a turn decided about appointments that people have, and about notices of them."""

from typing import Final, assert_never

from bot.context import TurnContext
from bot.notice_answers import answer, find, settle_about
from bot.withholding import held_for, withhold_freed
from domain.appointments import (
    Appointment,
    BookingStatus,
    Cancelled,
    CancelledBy,
    Gone,
    Moved,
    SlotTaken,
)
from domain.conversation import Visit
from domain.effects import AnswerNotice, CancelVisit, FindNotice, LoadVisits, MoveVisit
from domain.events import (
    Outcome,
    SlotGone,
    VisitCancelled,
    VisitChanged,
    VisitMissing,
    VisitMoved,
    VisitsLoaded,
)
from domain.notices import NoticeOption
from domain.slots import AdviserWish, SlotRequest, SlotWish
from domain.visits import visit_of
from storage.appointments import appointment, appointments_of
from storage.bookings import cancel, move
from storage.claims import lock_person
from storage.rebooking import displaced_of, give_up, holding_notices, rebook
from storage.record_appointments import appointment_cancelled

VisitAction = LoadVisits | MoveVisit | CancelVisit | AnswerNotice | FindNotice

_LIVING: Final = frozenset(
    {
        BookingStatus.CONFIRMED,
        BookingStatus.DISPLACED,
        BookingStatus.OFFERED,
        BookingStatus.CANCELLED_BY_OFFICE,
    }
)
"""What stands, or waits for another time that the office owes her."""


async def carry_out_for_visits(context: TurnContext, action: VisitAction) -> Outcome | None:
    """Carry out one action; None where there is no result to wait for."""
    match action:
        case LoadVisits():
            return await _visits(context)
        case MoveVisit():
            return await _move(context, action)
        case CancelVisit():
            return await _cancel(context, action)
        case AnswerNotice():
            return await answer(context, action)
        case FindNotice():
            return await find(context, action)
        case _:
            assert_never(action)


async def _visits(context: TurnContext) -> VisitsLoaded:
    """Return her appointments, with those that lost their time."""
    found = [
        *await appointments_of(context.tx, context.person, now=context.now),
        *await displaced_of(context.tx, context.person),
    ]
    return VisitsLoaded(tuple(visit_of(one) for one in sorted(found, key=lambda one: one.start)))


async def _move(context: TurnContext, wanted: MoveVisit) -> Outcome:
    seen = wanted.visit
    found = await _as_it_stands(context, seen)
    if found is None or not _as_seen(seen, found):
        return VisitMissing() if found is None else VisitChanged(visit_of(found))
    request = SlotRequest(
        person=context.person,
        place=wanted.offer.place,
        start=wanted.offer.start,
        minutes=seen.minutes,
        party_size=seen.party_size,
        wish=SlotWish(wanted.language, AdviserWish(wanted.adviser)),
    )
    freed = [found]
    if found.status is BookingStatus.CONFIRMED:
        outcome = await move(
            context.tx, found.booking, version=found.version, request=request, now=context.now
        )
    else:
        freed = await held_for(context, found.booking)
        outcome = await rebook(context.tx, found.booking, request=request, now=context.now)
    match outcome:
        case Moved():
            await withhold_freed(context, *freed)
            notices = await settle_about(context, found.booking, NoticeOption.OTHER)
            return VisitMoved(visit_of(outcome.appointment), notices)
        case SlotTaken() if found.status is BookingStatus.DISPLACED and not seen.displaced:
            return VisitChanged(visit_of(found), taken=True)
        case SlotTaken():
            return SlotGone()
        case Gone():
            return VisitMissing()
        case _:
            assert_never(outcome)


async def _cancel(context: TurnContext, wanted: CancelVisit) -> Outcome:
    found = await _as_it_stands(context, wanted.visit)
    if found is None or not _as_seen(wanted.visit, found):
        return VisitMissing() if found is None else VisitChanged(visit_of(found))
    off = found.status is BookingStatus.CANCELLED_BY_OFFICE and not wanted.visit.displaced
    if off and not await holding_notices(context.tx, found.booking):
        return VisitMissing()  # nothing is owed to her of which she could be rid
    freed = [found]
    if found.status is BookingStatus.CONFIRMED:
        outcome = await cancel(context.tx, found.booking, by=CancelledBy.PERSON, now=context.now)
        await appointment_cancelled(context.tx, found.booking, context.now)
    else:
        freed = await held_for(context, found.booking)
        outcome = await give_up(context.tx, found.booking, now=context.now)
    if not isinstance(outcome, Cancelled):
        return VisitMissing()
    await withhold_freed(context, *freed)
    return VisitCancelled(await settle_about(context, found.booking, NoticeOption.CANCEL))


async def _as_it_stands(context: TurnContext, seen: Visit) -> Appointment | None:
    """Return the appointment as it is now, the person locked; None when it lives no more.

    Between the question and the answer the office may have moved it, taken its time, or given it back.
    """
    await lock_person(context.tx, context.person)
    found = await appointment(context.tx, seen.booking)
    if found is None or found.person != context.person or found.status not in _LIVING:
        return None
    return found


def _as_seen(seen: Visit, found: Appointment) -> bool:
    """Say whether what she wants of an appointment can only be meant for it as it is now.

    With whom or at which desk it is makes no difference to that. Whoever gives up or exchanges an appointment
    wants that all the more when it has lost its time; but one that she believed lost may have it again.
    """
    if found.status is not BookingStatus.CONFIRMED:
        return True
    where = (found.place, found.start, found.minutes)
    return not seen.displaced and where == (seen.place, seen.start, seen.minutes)
