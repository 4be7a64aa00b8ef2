"""The scenario of kills finds a bot out that confirms updates before it has stored anything."""

import asyncio
import random
import sys

from tests.botapi import BotApiServer
from tests.crowd.telegram import TelegramPerson
from tests.e2e.process import ROOT
from tests.faults.counting import Counted
from tests.faults.crowd import Crowd, lost_updates
from tests.faults.findings import Verdict
from tests.faults.kill import moments
from tests.faults.stage import judged

PEOPLE = 6
TAKEN = frozenset({"message", "callback_query"})


async def start(api: BotApiServer) -> asyncio.subprocess.Process:
    before = len(api.calls.of("getUpdates"))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.faults_checks.forgetful", f"{api.url}/bot{api.token}", cwd=ROOT
    )
    await api.wait_until(lambda: len(api.calls.of("getUpdates")) > before, 20)
    return process


async def end(process: asyncio.subprocess.Process) -> None:
    process.kill()
    await process.wait()


async def talk(api: BotApiServer, kills: int, patience: float) -> Crowd:
    """Let people talk with the bot and kill it so often meanwhile; each waits so many seconds for answers."""
    crowd = Crowd([TelegramPerson(api.user("de"), patience=patience) for _ in range(PEOPLE)], api)
    process = await start(api)
    crowd.set_out()
    # Its conversations are shorter than an intake, so the kills come early.
    for moment in moments(random.Random(1), PEOPLE // 2, kills):  # noqa: S311 - repeatable
        await crowd.reached(moment.acts)
        await end(process)
        process = await start(api)
    await crowd.end()
    await end(process)
    return crowd


async def test_without_a_kill_everybody_arrives() -> None:
    async with BotApiServer() as api:
        crowd = await talk(api, 0, patience=20.0)
        assert (len(crowd.codes), crowd.lost, crowd.repeated()) == (PEOPLE, [], [])


async def test_after_a_kill_people_and_updates_are_lost() -> None:
    async with BotApiServer() as api:
        crowd = await talk(api, 1, patience=2.0)
        asked = frozenset(number for number, entry in api.updates.history.items() if entry.kind in TAKEN)
        counted = Counted(codes=frozenset(code.replace("-", "") for code in crowd.codes))
        found = judged(crowd, counted)
        assert found.verdict is Verdict.BROKEN
        assert found.lost_conversations == len(crowd.lost) > 0
        # It stores nothing at all, so every update counts as lost.
        assert lost_updates(api, counted) == asked
        assert any("have no case code" in complaint for complaint in found.complaints)
