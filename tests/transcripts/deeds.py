"""What others do meanwhile: offices close, somebody is faster, staff cancel, jobs run, flows change."""

from enum import StrEnum
from typing import assert_never

from sqlalchemy import bindparam, delete, exists, update

from bot.jobs import Jobs
from domain.appointments import CancelledBy, Held
from domain.conversation import Conversation
from domain.ids import FlowId, Lang, PersonId, PlaceId
from domain.slots import SlotRequest, SlotWish
from flows.definition import Flow
from storage import tables as t
from storage.appointments import appointments_of
from storage.bookings import cancel, hold
from storage.database import Statement
from storage.holds import confirm
from storage.people import add_person
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
        case _:
            assert_never(deed)


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
