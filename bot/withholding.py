"""A time that a person gives back is free for others only after a while that nobody knows.

However she gives it back: she cancels, moves, gives up what is held for her, or has herself erased.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.context import TurnContext
from domain.appointments import AdviserWish, Appointment, BookingStatus
from domain.ids import GERMAN, BookingId, NoticeId, PersonId
from storage.appointments import appointments_of
from storage.notices import open_notices_of
from storage.offers import held_alternatives
from storage.people import add_person
from storage.rebooking import holding_notices
from storage.withheld import withhold


async def withhold_freed(context: TurnContext, *freed: Appointment) -> None:
    """Keep back times that became free in this turn, each for a random part of the configured delay."""
    most = _most(context)
    if most <= 0:
        return
    for one in sorted(freed, key=lambda one: (one.resource, one.start)):
        until = context.now + timedelta(seconds=1 + context.house.pick(most))
        await withhold(
            context.tx, one, until=min(until, one.start), now=context.now, new_id=context.house.new_id
        )


async def held_for(context: TurnContext, booking: BookingId) -> list[Appointment]:
    """Return the times that are held for an appointment, until it gets another or is given up."""
    return await _held(context, await holding_notices(context.tx, booking)) if _most(context) > 0 else []


async def times_of_hers(context: TurnContext) -> Sequence[Appointment]:
    """Return every time that becomes free when the person is erased."""
    if _most(context) <= 0:
        return ()
    notices = await open_notices_of(context.tx, context.person)
    booked = await appointments_of(context.tx, context.person, now=context.now)
    return [*booked, *await _held(context, [one.id for one in notices])]


async def withhold_for_nobody(context: TurnContext, freed: Sequence[Appointment]) -> None:
    """Keep back the times of somebody who was erased, in the name of nobody: nothing of hers stays with them.

    That name is forgotten like those of all of whom nothing is left.
    """
    if not freed:
        return
    nobody = PersonId(context.house.new_id())
    await add_person(context.tx, nobody, GERMAN, context.now)
    await withhold_freed(
        context,
        *(
            replace(one, person=nobody, record=None, party_size=1, adviser_wish=AdviserWish.ANY)
            for one in freed
        ),
    )


def _most(context: TurnContext) -> int:
    return int(context.house.timing.release_delay.total_seconds())


async def _held(context: TurnContext, notices: Iterable[NoticeId]) -> list[Appointment]:
    return [
        one
        for notice in notices
        for one in await held_alternatives(context.tx, notice)
        if one.status is BookingStatus.OFFERED
    ]
