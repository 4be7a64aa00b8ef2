"""What others do meanwhile: offices close, somebody is faster, staff cancel, jobs run, flows change."""

from enum import StrEnum

from sqlalchemy import bindparam, delete, exists, update

from bot.jobs import Jobs
from bot.offer_deadlines import OfferDeadlines
from bot.telling import Telling
from domain.appointments import CancelledBy, Held
from domain.conversation import Conversation
from domain.ids import FlowId, Lang, PersonId, PlaceId
from domain.notices import NoticeKind
from domain.office_changes import Policy, Relocate
from domain.slots import SlotRequest, SlotWish
from flows.definition import Flow
from storage import tables as t
from storage.appointments import appointments_of
from storage.bookings import cancel, hold
from storage.database import Statement
from storage.holds import confirm
from storage.people import add_person
from tests.talks.desk import Desk
from tests.talks.translators import Translates
from tests.turn.changes import adviser_is_away, change, last_change, tell_her, undo, visit_of_hers
from tests.turn.stand import Stand

INTAKE = FlowId("intake")
FAR = PlaceId("arkaden")

_unclaimed = ~exists().where(
    t.claim.c.resource == t.open_tick.c.resource, t.claim.c.tick == t.open_tick.c.tick
)
_CLOSE = Statement(delete(t.open_tick).where(_unclaimed, t.open_tick.c.place_id != bindparam("place")))
_STATUS = Statement(
    update(t.intake_record)
    .where(t.intake_record.c.person_id == bindparam("person"))
    .values(status="in_review", claimed_by=None)
)


class Deed(StrEnum):
    """What can happen without the person."""

    CLOSE_ALL = "close all offices"
    CLOSE_NEAR = "close all offices but one far away"
    TAKE_OFFERS = "others take every time that she was offered"
    OFFICE_CANCELS = "the office cancels her appointments"
    REVIEW = "staff read her request"
    SWEEP = "run-out holds are swept"
    RETENTION = "what is old is forgotten"
    REWORD = "the intake has a new revision with the same steps"
    DROP_STEP = "the intake has a new revision without her step"
    OFFER_TIMES = "her adviser falls ill, and other times are offered to her"
    MOVE_HER = "her adviser falls ill, and somebody else takes over"
    CANCEL_WITH_PRIORITY = "her adviser falls ill, and her appointment is cancelled"
    MOVE_PLACE = "the place is at another address on her day"
    TAKE_BACK = "the office takes its last change back"
    REMIND = "she is reminded of her appointment"
    NOTE_NO_SHOW = "she is written to because she did not come"
    RUN_OUT = "offers without an answer run out"
    OFFICE_WRITES = "somebody of the office writes to her"
    OFFICE_PICKS = "somebody of the office picks a stored reply"
    OFFICE_CLOSES = "somebody of the office closes the conversation"


async def do(stand: Stand, deed: Deed, person: PersonId, state: Conversation | None) -> None:
    """Do it."""
    match deed:
        case Deed.CLOSE_ALL:
            await _close(stand, "")
        case Deed.CLOSE_NEAR:
            await _close(stand, FAR)
        case Deed.TAKE_OFFERS:
            await _take_offers(stand, state)
        case Deed.OFFICE_CANCELS:
            async with stand.database.transaction() as tx:
                for one in await appointments_of(tx, person, now=stand.now):
                    await cancel(tx, one.booking, by=CancelledBy.OFFICE, now=stand.now)
        case Deed.REVIEW:
            async with stand.database.transaction() as tx:
                await tx.execute(_STATUS, person=person)
        case Deed.SWEEP:
            await Jobs(stand.house("jobs"), "tests").sweep_holds()
        case Deed.RETENTION:
            await Jobs(stand.house("jobs"), "tests").forget_old()
        case Deed.REWORD:
            stand.flows = {**stand.flows, INTAKE: _changed(stand.flows[INTAKE], title="flow-menu")}
        case Deed.DROP_STEP:
            assert state is not None
            stand.flows = {**stand.flows, INTAKE: _without(stand.flows[INTAKE], state.step)}
        case Deed.OFFICE_WRITES | Deed.OFFICE_PICKS | Deed.OFFICE_CLOSES:
            await _in_conversation(stand, deed, person)
        case _:
            await _to_her_appointment(stand, deed, person)


async def _to_her_appointment(stand: Stand, deed: Deed, person: PersonId) -> None:
    """Do what is about the appointment that she has, and tell her of it."""
    match deed:
        case Deed.OFFER_TIMES:
            await adviser_is_away(stand, person, Policy.OFFER)
        case Deed.MOVE_HER:
            await adviser_is_away(stand, person, Policy.MOVE)
        case Deed.CANCEL_WITH_PRIORITY:
            await adviser_is_away(stand, person, Policy.CANCEL)
        case Deed.MOVE_PLACE:
            await _move_place(stand, person)
        case Deed.TAKE_BACK:
            await undo(stand, await last_change(stand))
        case Deed.REMIND:
            await tell_her(stand, person, NoticeKind.REMINDER)
        case Deed.NOTE_NO_SHOW:
            await tell_her(stand, person, NoticeKind.NO_SHOW)
        case Deed.RUN_OUT:
            house = stand.house("deadlines")
            await OfferDeadlines(house, Telling(house)).run()
        case _:
            message = f"nobody knows how to do this: {deed}"
            raise AssertionError(message)


async def _in_conversation(stand: Stand, deed: Deed, person: PersonId) -> None:
    """Do what the office does in a conversation with her, and let the worker bring it."""
    desk = Desk(stand, Translates())
    if deed is Deed.OFFICE_WRITES:
        await desk.writes(person, "Bitte bringen Sie den Brief mit.")
        await desk.worker_looks()  # it is translated before it leaves
    elif deed is Deed.OFFICE_PICKS:
        await desk.picks(person, "reply-until", date="2026-12-03")
    else:
        await desk.closes(person)
    await desk.time_passes()


async def _move_place(stand: Stand, person: PersonId) -> None:
    found = await visit_of_hers(stand, person)
    day = found.start.date()
    there = Relocate(place=found.place, first=day, last=day, address="Ausweichstraße 1")
    await change(stand, there)


async def _close(stand: Stand, place: str) -> None:
    async with stand.database.transaction() as tx:
        await tx.execute(_CLOSE, place=place)


async def _take_offers(stand: Stand, state: Conversation | None) -> None:
    """Book every offer for somebody else."""
    assert state is not None
    assert state.offers
    house = stand.house("rivals")
    for offer in state.offers:
        rival = PersonId(house.new_id())
        wish = SlotWish(Lang("de"))
        request = SlotRequest(rival, offer.place, offer.start, offer.minutes, 1, wish)
        async with stand.database.transaction() as tx:
            await add_person(tx, rival, Lang("de"), stand.now)
            held = await hold(tx, request, now=stand.now, new_id=house.new_id)
            if isinstance(held, Held):
                booking = held.appointment
                await confirm(tx, booking.booking, version=booking.version, record=None, now=stand.now)


def _without(flow: Flow, step_id: str) -> Flow:
    """Return the flow as if one of its steps had never been written."""
    gone = flow.find(step_id)
    assert gone is not None
    steps = []
    for step in flow.step:
        if step.id == gone.id:
            continue
        options = tuple(
            option.model_copy(update={"next": gone.next}) if option.next == gone.id else option
            for option in step.option
        )
        onward = gone.next if step.next == gone.id else step.next
        steps.append(step.model_copy(update={"next": onward, "option": options}))
    return _changed(flow, step=[one.model_dump() for one in steps])


def _changed(flow: Flow, **fields: object) -> Flow:
    """Return another revision, read anew as from its file."""
    return Flow.model_validate({**flow.model_dump(), **fields})
