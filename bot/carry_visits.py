"""Carrying out what a turn decided about appointments that people have, and about notices of them."""

from typing import assert_never

from bot.context import TurnContext
from bot.notice_answers import answer, find, settle_about
from bot.withholding import withhold_freed
from domain.appointments import Cancelled, CancelledBy, Moved, SlotTaken
from domain.effects import AnswerNotice, CancelVisit, FindNotice, LoadVisits, MoveVisit
from domain.events import Outcome, SlotGone, VisitCancelled, VisitMissing, VisitMoved, VisitsLoaded
from domain.notices import NoticeOption
from domain.slots import AdviserWish, SlotRequest, SlotWish
from domain.visits import visit_of
from storage.appointments import appointments_of
from storage.bookings import cancel, move
from storage.rebooking import displaced_of, give_up, rebook
from storage.record_appointments import appointment_cancelled

VisitAction = LoadVisits | MoveVisit | CancelVisit | AnswerNotice | FindNotice


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
        *await displaced_of(context.tx, context.person, now=context.now),
    ]
    return VisitsLoaded(tuple(visit_of(one) for one in sorted(found, key=lambda one: one.start)))


async def _move(context: TurnContext, wanted: MoveVisit) -> Outcome:
    booking = wanted.visit.booking
    request = SlotRequest(
        person=context.person,
        place=wanted.offer.place,
        start=wanted.offer.start,
        minutes=wanted.visit.minutes,
        party_size=wanted.visit.party_size,
        wish=SlotWish(wanted.language, AdviserWish(wanted.adviser)),
    )
    if wanted.visit.displaced:
        outcome = await rebook(context.tx, booking, request=request, now=context.now)
    else:
        outcome = await move(
            context.tx, booking, version=wanted.visit.version, request=request, now=context.now
        )
    if isinstance(outcome, Moved):
        notices = await settle_about(context, booking, NoticeOption.OTHER)
        return VisitMoved(visit_of(outcome.appointment), notices)
    return SlotGone() if isinstance(outcome, SlotTaken) else VisitMissing()


async def _cancel(context: TurnContext, wanted: CancelVisit) -> Outcome:
    booking = wanted.visit.booking
    if wanted.visit.displaced:
        outcome = await give_up(context.tx, booking, now=context.now)
    else:
        outcome = await cancel(context.tx, booking, by=CancelledBy.PERSON, now=context.now)
        if isinstance(outcome, Cancelled):
            await appointment_cancelled(context.tx, booking, context.now)
            await withhold_freed(context, outcome.appointment)
    if not isinstance(outcome, Cancelled):
        return VisitMissing()
    return VisitCancelled(await settle_about(context, booking, NoticeOption.CANCEL))
