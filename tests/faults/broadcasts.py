"""A broadcast to very many people, and the process that sends it is killed again and again."""

import asyncio
import time
from collections import Counter
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import select

from domain.broadcasts import BroadcastState, Report
from domain.ids import BroadcastId
from storage import tables as t
from storage.broadcast_progress import progress
from storage.statements import Dialect, Statement
from tests.botapi.model import Standing
from tests.broadcasts.towns import Town
from tests.faults.counting import opened
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.ground import content_url
from tests.faults.stage import Props, Stage, stage

_PER_SECOND: Final = 500
"""Telegram's thirty a second, scaled up so that ten thousand take half a minute."""
_PATIENCE: Final = 300.0
_STATES: Final = Statement(
    select(t.recipient.c.person_id, t.recipient.c.state).where(t.recipient.c.channel == "telegram")
)


async def run(case: Case) -> Finding:
    """Send to everybody; kill at random moments until it is over."""
    people, kills = case.size(10_000, 400), case.size(10, 2)
    settings = {"LOTSE_TELEGRAM_PER_SECOND": str(_PER_SECOND if not case.short else 100)}
    async with stage(case, 0, Props(settings=settings, serving=False)) as found:
        chats = _acquainted(found, people)
        async with opened(content_url(found.lotse)) as (database, vault):
            town = Town(database, vault, now=datetime.now(UTC))
            await town.found()
            await town.know(*(str(chat) for chat in chats))
            number = (await town.release()).id
        await found.start()
        done = await _killed_often(found, number, people, kills)
        report = await _until_over(found, number)
        complaints = await _complaints(found, number, report, chats)
        if done < kills:
            complaints.append(f"only {done} kills came before everybody was written to")
        return Finding(
            people=people,
            kills=done,
            lost_conversations=people - report.sent - report.unknown,
            complaints=tuple(complaints),
            note=f"{report.sent} sent, {report.unknown} unknown, for staff to decide",
        )


def _acquainted(found: Stage, people: int) -> list[int]:
    """Return the chats of people who know the bot since long ago."""
    chats = [found.telegram.user("de").chat_id for _ in range(people)]
    for chat in chats:
        found.telegram.world.chats[chat].standing = Standing.MEMBER
    return chats


async def _killed_often(found: Stage, number: BroadcastId, people: int, kills: int) -> int:
    """Kill each time another part of the people has been written to; return how often that was possible."""
    marks = sorted(found.random.sample(range(1, int(people * 0.9)), kills))
    for done, mark in enumerate(marks):
        until = time.monotonic() + _PATIENCE
        while len(_arrived(found)) < mark:
            if time.monotonic() > until or (await _report(found, number)).waiting == 0:
                return done
            await asyncio.sleep(0.05)
        await asyncio.sleep(found.random.uniform(0, 0.3))
        await found.kill()
        await found.start()
    return len(marks)


async def _until_over(found: Stage, number: BroadcastId) -> Report:
    until = time.monotonic() + _PATIENCE
    while (await _state(found, number)) is not BroadcastState.SENT and time.monotonic() < until:  # noqa: ASYNC110 - another process writes it
        await asyncio.sleep(0.5)
    return await _report(found, number)


async def _report(found: Stage, number: BroadcastId) -> Report:
    """Return what staff see of the broadcast now."""
    async with opened(content_url(found.lotse)) as (database, vault):
        broadcast = await Town(database, vault).stored(number)
        async with database.reading() as reader:
            return await progress(reader, broadcast)


async def _state(found: Stage, number: BroadcastId) -> BroadcastState:
    async with opened(content_url(found.lotse)) as (database, vault):
        return (await Town(database, vault).stored(number)).state


async def _complaints(found: Stage, number: BroadcastId, report: Report, chats: list[int]) -> list[str]:
    """Hold the ledger against what reached people."""
    arrived = _arrived(found)
    state = await _state(found, number)
    async with opened(content_url(found.lotse)) as (database, _), database.reading() as reader:
        states = {row["person_id"]: row["state"] for row in await reader.fetch_all(_STATES)}
    sent = [person for person, one in states.items() if one == "sent"]
    complaints = []
    if report.total != len(chats) or len(states) != len(chats):
        complaints.append(f"{len(states)} recipients in the ledger, {len(chats)} people")
    if report.waiting or state is not BroadcastState.SENT:
        complaints.append(f"{report.waiting} were never sent, the broadcast is {state}")
    if report.failed or report.skipped or report.unreachable:
        complaints.append(
            f"{report.failed} failed, {report.skipped} skipped, {report.unreachable} unreachable"
        )
    missed = sum(arrived[int(person)] != 1 for person in sent)
    if missed:
        complaints.append(f"{missed} count as sent and did not get it exactly once")
    twice = sum(number_of > 1 for number_of in arrived.values())
    if twice:
        complaints.append(f"{twice} people got it twice")
    return complaints


def _arrived(found: Stage) -> Counter[int]:
    """Return how often each chat was written to."""
    calls = found.telegram.calls.of("sendMessage")
    return Counter(call.chat_id for call in calls if call.executed and call.chat_id is not None)


SCENARIOS = (
    Scenario(
        "broadcast",
        "A broadcast to 10,000 people, kills amid it",
        "A kill amid a broadcast misses nobody and writes to nobody twice; those of whom nobody knows "
        "whether it reached them are counted, and staff decide.",
        run,
        channels=(Channel.POLLING,),
        short=(Dialect.SQLITE,),
    ),
)
