"""The scenarios that matter most, in a short form: real processes are killed, and PostgreSQL is restarted."""

from collections.abc import AsyncIterator

import pytest

from storage.statements import Dialect
from tests.faults.findings import Case, Channel
from tests.faults.ground import Ground
from tests.faults.ground import ground as cleared_ground
from tests.faults.kill import killed_often
from tests.faults.stage import Props, stage
from tests.faults.trouble import restarted

PEOPLE = 16
KILLS = 2


@pytest.fixture
async def ground() -> AsyncIterator[Ground]:
    """Not in the folder of the tests, which others may close to the server while it runs."""
    async with cleared_ground() as found:
        yield found


async def test_kills_lose_nothing_on_the_web_and_on_telegram(ground: Ground) -> None:
    case = Case(ground, Dialect.SQLITE, Channel.BOTH, "short", short=True)
    async with stage(case, PEOPLE, Props(think=0.1)) as found:
        result = await killed_often(found, KILLS)
    assert result.complaints == ()
    assert (result.people, result.kills, len(result.first_answers)) == (PEOPLE, KILLS, KILLS + 1)
    assert (result.lost_conversations, result.lost_updates, result.twice) == (0, 0, 0)
    assert result.repeated <= result.allowed


async def test_postgres_is_restarted_under_everybody(ground: Ground) -> None:
    result = await restarted(Case(ground, Dialect.POSTGRESQL, Channel.BOTH, "short", short=True))
    assert result.complaints == ()
    assert result.people == PEOPLE
    assert (result.lost_conversations, result.lost_updates, result.twice) == (0, 0, 0)
