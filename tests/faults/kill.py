"""The process is killed at random moments in the middle of many conversations, and started again at once."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass

from storage.statements import Dialect
from tests.faults.counting import in_flight
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.stage import Stage, stage

_ACTS_OF_A_PERSON = 13
"""A few fewer than an intake has, so that the last kill still meets people under way."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A kill comes so many seconds after the crowd has seen so many answers."""

    acts: int
    pause: float


def moments(chance: random.Random, people: int, kills: int) -> Sequence[Moment]:
    """Return when to kill: spread at random over the whole of the conversations."""
    most = _ACTS_OF_A_PERSON * people
    return [Moment(acts, chance.uniform(0, 0.3)) for acts in sorted(chance.sample(range(1, most), kills))]


async def run(case: Case) -> Finding:
    """Kill and start again while everybody talks."""
    kills, people = case.size(20, 3), case.size(200, 30)
    async with stage(case, people) as found:
        return await killed_often(found, kills)


async def killed_often(stage: Stage, kills: int) -> Finding:
    """Let everybody begin, kill so often, and see that everybody arrives."""
    stage.crowd.set_out()
    allowed = 0
    late = 0
    for moment in moments(stage.random, len(stage.crowd.people), kills):
        await stage.crowd.reached(moment.acts)
        await asyncio.sleep(moment.pause)
        late += stage.crowd.arrived
        await stage.kill()
        if stage.api is not None:
            allowed += await in_flight(stage.lotse)
        await stage.start()
    complaints = (f"{late} kills came after everybody had arrived",) if late else ()
    return await stage.conclude(kills=kills, allowed=allowed, complaints=complaints)


SCENARIOS = (
    Scenario(
        "kill",
        "SIGKILL at random moments",
        "A kill at any moment loses no conversation and no update, and nothing happens twice; "
        "only a message in flight may come twice.",
        run,
        channels=(Channel.POLLING, Channel.WEBHOOK, Channel.WEB),
        short=(Dialect.SQLITE,),
    ),
)
