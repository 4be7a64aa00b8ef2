"""A cancelled time is free for others only after a while that nobody knows, if the office has chosen so."""

from datetime import timedelta

from bot.context import TurnContext
from domain.appointments import Appointment
from storage.withheld import withhold


async def withhold_freed(context: TurnContext, freed: Appointment) -> None:
    """Keep back a time that was cancelled in this turn, for a random part of the configured delay."""
    most = int(context.house.timing.release_delay.total_seconds())
    if most <= 0:
        return
    until = context.now + timedelta(seconds=1 + context.house.pick(most))
    await withhold(
        context.tx, freed, until=min(until, freed.start), now=context.now, new_id=context.house.new_id
    )
