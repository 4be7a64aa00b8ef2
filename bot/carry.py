"""Carrying out what a turn decided, inside its transaction; results go back in as events."""

from collections.abc import Sequence
from typing import assert_never

from bot.carry_visits import carry_out_for_visits
from bot.context import TurnContext
from bot.handing_in import hand_in
from bot.news import carry_out_for_news
from bot.talk_turns import carry_out_for_talks
from bot.visits import held_slot_of, offer_of
from bot.withholding import times_of_hers, withhold_for_nobody
from domain.appointments import Held, QuotaReached, SlotTaken, length_minutes
from domain.effects import (
    Action,
    AnswerNotice,
    CancelVisit,
    DiscardIntake,
    EndTalk,
    EraseMe,
    ExtendHold,
    FindNotice,
    FindSlots,
    HoldSlot,
    LoadNews,
    LoadRequests,
    LoadVisits,
    MoveVisit,
    RecordConsent,
    ReleaseHold,
    RequestHuman,
    StartNews,
    StopNews,
    SubmitIntake,
    WriteToOffice,
)
from domain.events import (
    Done,
    HoldExtended,
    IntakeDiscarded,
    Outcome,
    QuotaFull,
    RequestsLoaded,
    SlotGone,
    SlotHeld,
    SlotsFound,
)
from domain.ids import ConsentId, PlaceId
from domain.slots import AdviserWish, OfferQuery, SlotRequest, SlotWish
from storage.bookings import hold
from storage.claims import lock_person
from storage.consents import Consent, add_consent
from storage.erasure import erase_person
from storage.free_slots import find_offers_in_tiers
from storage.holds import extend_hold, release_hold
from storage.records import ask_for_human, requests_of

_DAYS_OFFERED = 12
_TIMES_A_DAY = 6


async def carry_out(context: TurnContext, action: Action) -> Outcome | None:  # noqa: PLR0911 - one way for each action
    """Carry out one action and return its result, None where there is none to wait for."""
    match action:
        case FindSlots():
            return await _find(context, action)
        case HoldSlot():
            return await _hold(context, action)
        case ExtendHold():
            kept = await extend_hold(
                context.tx, action.hold.booking, now=context.now, policy=context.house.policy
            )
            until = kept.appointment.hold_until if isinstance(kept, Held) else None
            return SlotGone() if until is None else HoldExtended(until)
        case ReleaseHold():
            await release_hold(context.tx, action.booking, now=context.now)
            return None
        case SubmitIntake():
            return await hand_in(context, action)
        case RecordConsent():
            await _consent(context, action)
            return None
        case LoadVisits() | MoveVisit() | CancelVisit() | AnswerNotice() | FindNotice():
            return await carry_out_for_visits(context, action)
        case LoadNews() | StartNews() | StopNews():
            return await carry_out_for_news(context, action)
        case WriteToOffice() | EndTalk():
            return await carry_out_for_talks(context, action)
        case LoadRequests():
            return RequestsLoaded(tuple(await requests_of(context.tx, context.person)))
        case EraseMe():
            await lock_person(context.tx, context.person)
            freed = await times_of_hers(context)
            await erase_person(context.tx, context.person, context.now)
            await withhold_for_nobody(context, freed)
            return Done()
        case DiscardIntake():
            if await requests_of(context.tx, context.person):
                return IntakeDiscarded()
            await erase_person(context.tx, context.person, context.now)
            return Done()
        case RequestHuman():
            await ask_for_human(context.tx, context.person, context.now)
            return Done()
        case _:
            assert_never(action)


async def _find(context: TurnContext, wanted: FindSlots) -> SlotsFound:
    directory, policy = context.directory, context.house.policy
    topics = [topic for code in wanted.topics if (topic := directory.topic(code)) is not None]
    query = OfferQuery(
        places=(),
        minutes=wanted.minutes or length_minutes(wanted.party_size, topics, policy),
        wish=SlotWish(wanted.language, AdviserWish(wanted.adviser)),
        now=context.now,
        limit_days=_DAYS_OFFERED,
        per_day=_TIMES_A_DAY,
        policy=policy,
    )
    offers = await find_offers_in_tiers(context.tx, _tiers(context, wanted), query)
    return SlotsFound(tuple(offer_of(offer) for offer in offers))


def _tiers(context: TurnContext, wanted: FindSlots) -> Sequence[Sequence[PlaceId]]:
    directory = context.directory
    everywhere = tuple(place.id for place in directory.places)
    if wanted.anywhere:
        return (everywhere,)
    near = [tuple(place.id for place in tier) for tier in directory.place_tiers(wanted.municipality)]
    return near if wanted.place is None else ((wanted.place,), everywhere)


async def _hold(context: TurnContext, wanted: HoldSlot) -> Outcome:
    outcome = await hold(
        context.tx,
        SlotRequest(
            person=context.person,
            place=wanted.offer.place,
            start=wanted.offer.start,
            minutes=wanted.offer.minutes,
            party_size=wanted.party_size,
            wish=SlotWish(wanted.language, AdviserWish(wanted.adviser)),
        ),
        now=context.now,
        new_id=context.house.new_id,
        policy=context.house.policy,
    )
    match outcome:
        case Held(appointment):
            return SlotHeld(held_slot_of(appointment))
        case SlotTaken():
            return SlotGone()
        case QuotaReached(limit):
            return QuotaFull(limit)
        case _:
            assert_never(outcome)


async def _consent(context: TurnContext, given: RecordConsent) -> None:
    consent = Consent(given.scope, given.text_version, given.language, context.now, None)
    await add_consent(context.tx, ConsentId(context.house.new_id()), context.person, consent)
