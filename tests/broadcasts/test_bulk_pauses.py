"""A limit refuses several copies at once: bulk waits, and nobody who is in dialogue does."""

from domain.errors import RetryAfter
from domain.ids import PersonId
from storage.outbox import Lane
from tests.broadcasts.outlet import Channel, Outlet
from tests.broadcasts.towns import Town

READERS = tuple(f"p{number}" for number in range(12))


async def test_many_copies_refused_at_once_hold_up_no_answer(town: Town) -> None:
    await town.know(*READERS)
    channel = Channel()
    for name in READERS:
        channel.errors[name] = [RetryAfter(35)]
    outlet = Outlet(town, channel)
    broadcast = await town.release()
    async with outlet.running():
        await outlet.until(lambda: outlet.bulk.counts.halted > 1)
        await outlet.until_ledger(broadcast, claimed=0)
        assert outlet.pacing.bulk_wait() > 0.0
        assert outlet.pacing.overall_wait(Lane.REPLY) == 0.0
        assert outlet.pacing.person_wait(PersonId("in dialogue"), Lane.REPLY) == 0.0
        outlet.clock.skip(seconds=35)
        await outlet.until_over(broadcast)
    assert sorted(channel.who) == sorted(READERS)
