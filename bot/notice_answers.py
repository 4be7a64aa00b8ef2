"""Doing what a person answered to a notice of the office, inside her turn's transaction.

Order of locks: the person first, as everywhere (`storage.claims`); only then is looked at how things stand.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.context import TurnContext
from bot.notice_facts import facts_of
from domain.appointments import BookingStatus, Moved, SlotTaken
from domain.conversation import Visit
from domain.effects import AnswerNotice, FindNotice
from domain.events import (
    NoticeAgreed,
    NoticeFound,
    NoticeLeads,
    NoticeLost,
    NoticeReplaced,
    NoticeStale,
    NoticeTaken,
    VisitMissing,
)
from domain.ids import BookingId, NoticeId
from domain.notices import TAKES, Notice, NoticeKind, NoticeOption, NoticeState, ToTell
from domain.visits import visit_of
from flows.notice_words import notice_options
from flows.notices import NoticeOutcome
from storage.appointments import appointment
from storage.attendance_answers import say_that_she_comes
from storage.change_answers import answer_notice, decline_move
from storage.claims import lock_person
from storage.notices import notice_by_id, open_notices_about
from storage.offers import held_alternatives, release_alternatives, take_alternative
from storage.rebooking import holding_notices
from storage.waiting_settled import settle_waiting

_DOUBLE: Final = timedelta(minutes=1)
"""The same answer within that time is a double press and not a question about how things stand."""
_FLOW: Final = frozenset({NoticeOption.OTHER, NoticeOption.MOVE, NoticeOption.CANCEL})
"""Answers that are settled only when the person has said more."""


async def answer(context: TurnContext, wanted: AnswerNotice) -> NoticeOutcome | None:
    """Do the answer and return what came of it; None for the same answer twice in a row."""
    await lock_person(context.tx, context.person)
    notice = await notice_by_id(context.tx, wanted.notice)
    if notice is None or notice.person != context.person:
        return NoticeStale(wanted.notice)
    if notice.state is not NoticeState.OPEN:
        return await _over(context, notice, wanted.option)
    told = await facts_of(context.tx, notice)
    if wanted.option.value not in {one.id for one in notice_options(context.directory, told)}:
        return await _not_offered(context, notice, told, wanted.option)
    if wanted.option in TAKES:
        return await _take(context, notice, told, wanted.option)
    if wanted.option in _FLOW:
        return await _lead(context, notice, told, wanted.option)
    return await _say(context, notice, told, wanted.option)


async def find(context: TurnContext, wanted: FindNotice) -> NoticeFound | VisitMissing:
    """Return the open notice that holds other times for an appointment."""
    for code in await holding_notices(context.tx, wanted.visit.booking):
        notice = await notice_by_id(context.tx, code)
        if notice is not None and notice.kind in {
            NoticeKind.OFFER,
            NoticeKind.OFFER_AGAIN,
            NoticeKind.VACANCY,
        }:
            return NoticeFound(await facts_of(context.tx, notice))
    return VisitMissing()


async def settle_about(
    context: TurnContext, booking: BookingId, option: NoticeOption
) -> tuple[NoticeId, ...]:
    """End the notices about an appointment that the person has settled in another way."""
    settled = []
    for notice in await holding_notices(context.tx, booking):
        await release_alternatives(context.tx, notice, now=context.now)
        if await answer_notice(context.tx, notice, option.value, now=context.now):
            settled.append(notice)
    await _settle_list(context)
    return tuple(settled)


async def _settle_list(context: TurnContext) -> None:
    """Bring the waiting list up to date with what this answer means for her entries there."""
    keep = context.house.retention.advice
    await settle_waiting(context.tx, now=context.now, keep=keep, person=context.person)


async def _take(context: TurnContext, notice: Notice, told: ToTell, option: NoticeOption) -> NoticeOutcome:
    outcome = await take_alternative(context.tx, notice.id, int(option.value), now=context.now)
    if isinstance(outcome, Moved):
        await answer_notice(context.tx, notice.id, option.value, now=context.now)
        await settle_about(context, outcome.appointment.booking, NoticeOption.OTHER)
        return NoticeTaken(told, option, visit_of(outcome.appointment))
    if isinstance(outcome, SlotTaken):
        return NoticeLost(told, option, _without(told, option))
    return await _how_it_stands(context, notice)


async def _lead(context: TurnContext, notice: Notice, told: ToTell, option: NoticeOption) -> NoticeOutcome:
    """Let the flow ask for the rest, where there is still something to be changed."""
    visit = told.visit or await _held_visit(context, notice)
    if visit is None or not (visit.displaced or await _stands(context, visit.booking)):
        return await _how_it_stands(context, notice)
    return NoticeLeads(told, option, visit)


async def _stands(context: TurnContext, booking: BookingId) -> bool:
    found = await appointment(context.tx, booking)
    return found is not None and found.status is BookingStatus.CONFIRMED and found.start > context.now


async def _not_offered(
    context: TurnContext, notice: Notice, told: ToTell, option: NoticeOption
) -> NoticeOutcome:
    """A time that was offered and is gone is said so; anything else is no button of ours."""
    if option in TAKES:
        return NoticeLost(told, option, told)
    return await _how_it_stands(context, notice)


async def _say(context: TurnContext, notice: Notice, told: ToTell, option: NoticeOption) -> NoticeOutcome:
    """Note an answer that changes no time by itself."""
    tx, now = context.tx, context.now
    if option is NoticeOption.DECLINE and notice.kind is NoticeKind.MOVED:
        offered = await decline_move(
            tx,
            notice.id,
            now=now,
            new_id=context.house.new_id,
            directory=context.directory,
            policy=context.house.policy,
        )
        return (
            await _how_it_stands(context, notice)
            if offered is None
            else NoticeReplaced(told, option, offered)
        )
    if option is NoticeOption.COME and (
        notice.booking is None or not await say_that_she_comes(tx, context.person, notice.booking, now=now)
    ):
        return await _how_it_stands(context, notice)
    if notice.kind is NoticeKind.VACANCY:
        await release_alternatives(tx, notice.id, now=now)
    await answer_notice(tx, notice.id, option.value, now=now)
    await _settle_list(context)
    if option is NoticeOption.NEW:
        return NoticeLeads(told, option, None)
    return NoticeAgreed(told, option)


async def _over(context: TurnContext, notice: Notice, option: NoticeOption) -> NoticeStale | None:
    answered = notice.answer == option.value and notice.answered_at is not None
    if answered and notice.answered_at is not None and context.now - notice.answered_at <= _DOUBLE:
        return None
    return await _how_it_stands(context, notice)


async def _how_it_stands(context: TurnContext, notice: Notice) -> NoticeStale:
    """Return what has become of what the notice was about."""
    if notice.booking is None:
        return NoticeStale(notice.id)
    about = await appointment(context.tx, notice.booking)
    newer = [one for one in await open_notices_about(context.tx, notice.booking) if one.id != notice.id]
    for one in newer:
        told = await facts_of(context.tx, one)
        if notice_options(context.directory, told):
            return NoticeStale(notice.id, now=told)
    stands = about is not None and about.status is BookingStatus.CONFIRMED and about.end > context.now
    return NoticeStale(notice.id, visit=visit_of(about) if about is not None and stands else None)


async def _held_visit(context: TurnContext, notice: Notice) -> Visit | None:
    """Return the first time that is held for somebody without an appointment: it becomes what she chooses."""
    held = await held_alternatives(context.tx, notice.id)
    return next((visit_of(one) for one in held if one.status is BookingStatus.OFFERED), None)


def _without(told: ToTell, option: NoticeOption) -> ToTell:
    left = [(int(one.value), offer) for one, offer in told.numbered() if one is not option]
    return replace(
        told, offers=tuple(offer for _, offer in left), numbers=tuple(number for number, _ in left)
    )
