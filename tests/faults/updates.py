"""Telegram as it can be: updates twice, out of order and late, connections that are cut, errors, floods."""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from statistics import quantiles

from storage.statements import Dialect
from tests.botapi import (
    BotApiServer,
    Faults,
    Hits,
    Order,
    Outcome,
    User,
    answer_bad_gateway,
    answer_server_error,
    answer_too_many,
)
from tests.botapi.settings import Settings
from tests.crowd.telegram import TelegramPerson
from tests.e2e.process import ROOT
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.stage import PATIENCE, Props, Stage, stage

_BOTH_WAYS = (Channel.POLLING, Channel.WEBHOOK)
_SENDS = frozenset({"sendmessage", "senddocument"})
_CALLS = frozenset({*_SENDS, "editmessagetext", "editmessagereplymarkup", "answercallbackquery"})
_WITH_POLLS = frozenset({*_CALLS, "getupdates"})
_MINUTES = 300.0
_TOO_LONG = 12.0
"""Seconds that no client waits for an answer."""
_GIVES_UP = 9.5
_TICKS = "▫✅"
_HEARS_LATER = 0.5


async def duplicated(case: Case) -> Finding:
    """Deliver every update twice; after half of the way only every second one."""
    async with stage(case, case.size(60, 15)) as found:
        for share in (1.0, 0.5):
            found.telegram.set_faults(Faults(seed=1, duplicate_updates=Hits(probability=share)))
            if found.crowd.going is None:
                found.crowd.set_out()
            await found.crowd.reached(7 * len(found.crowd.people))
        await found.crowd.end()
        history = found.telegram.updates.history.values()
        again = sum(entry.again for entry in history)
        complaints = () if again > len(history) / 2 else (f"only {again} updates came twice",)
        return await found.conclude(
            complaints=complaints, note=f"{again} updates of {len(history)} came twice"
        )


async def reordered(case: Case) -> Finding:
    """Hold updates back and let them go in a random order, while everybody taps twice."""
    async with stage(case, case.size(60, 15), Props(think=0.3)) as found:
        keep_ids = case.channel is Channel.WEBHOOK  # polling gives updates out by rising ids
        held: list[int] = []
        taps: list[str] = []
        found.crowd.set_out()
        async with _meanwhile(_fidget(found, taps), _hold_and_shuffle(found, held, keep_ids=keep_ids)):
            await found.crowd.end()
        complaints = () if sum(held) and taps else ("nothing came out of order, or nobody tapped twice",)
        # A second tap comes to a question that is over: the bot says so and puts the open one again.
        return await found.conclude(
            allowed=2 * len(taps),
            complaints=complaints,
            note=f"{sum(held)} updates in {len(held)} shuffles, {len(taps)} double taps",
        )


async def late(case: Case) -> Finding:
    """Let everything arrive minutes after it was sent, when no press can be answered any more."""
    server = Settings(clock=lambda: time.time() - _MINUTES, callback_lifetime=0.2)
    async with stage(case, case.size(40, 10), Props(think=0.1, server=server)) as found:
        held: list[int] = []
        found.crowd.set_out()
        async with _meanwhile(_hold_and_shuffle(found, held, keep_ids=False, hold=1.5)):
            await found.crowd.end()
        too_old = len(found.telegram.unanswered_callbacks())
        complaints = () if too_old else ("no press was too old to be answered",)
        return await found.conclude(complaints=complaints, note=f"{too_old} presses too old to be answered")


async def cut(case: Case) -> Finding:
    """Cut connections to the API before it executed a call, and after."""
    async with stage(case, case.size(60, 12)) as found:
        hits = Hits(probability=0.05, methods=_WITH_POLLS)
        found.telegram.set_faults(
            Faults(seed=found.random.randrange(10**6), drop_before=hits, drop_after=hits)
        )
        await found.crowd.go()
        found.telegram.set_faults(Faults())
        before, after = (
            _outcomes(found.telegram, one) for one in (Outcome.DROPPED_BEFORE, Outcome.DROPPED_AFTER)
        )
        complaints = () if before and after else ("nothing was cut",)
        return await found.conclude(
            allowed=_unheard(found.telegram),
            complaints=complaints,
            note=f"{before} calls cut before executing, {after} after",
        )


async def refused(case: Case) -> Finding:
    """Answer one call in twenty with 429, 5xx or a proxy's page; let a few take longer than anybody waits."""
    async with stage(case, case.size(60, 12)) as found:
        some = Hits(probability=0.0125, methods=_WITH_POLLS)
        found.telegram.set_faults(
            Faults(
                seed=found.random.randrange(10**6),
                answers=(answer_too_many(some), answer_server_error(some), answer_bad_gateway(some)),
                delay=_TOO_LONG,
                delayed=Hits(probability=0.005, methods=_CALLS),
            )
        )
        await found.crowd.go()
        found.telegram.set_faults(Faults())
        errors = sum(call.error_code is not None for call in found.telegram.calls.calls)
        slow = sum(
            _lasted(found.telegram, call_number) for call_number in range(len(found.telegram.calls.calls))
        )
        complaints = () if errors else ("nothing was refused",)
        return await found.conclude(
            allowed=_unheard(found.telegram), complaints=complaints, note=f"{errors} errors, {slow} timeouts"
        )


async def blocked(case: Case) -> Finding:
    """Let some people shut the bot out while an answer is on its way, and come back later."""
    async with stage(case, case.size(40, 12)) as found:
        found.crowd.set_out()
        victims = [one for one in found.crowd.people[:: case.size(4, 4)] if isinstance(one, TelegramPerson)]
        returns = []
        for number, person in enumerate(victims, start=1):
            await found.crowd.reached(number * 13 * len(found.crowd.people) // (len(victims) + 1))
            if await _shut_out(found.telegram, person.user):
                returns.append(asyncio.create_task(_come_back(person.user)))
        await asyncio.gather(*returns)
        refusals = sum(call.error_code == 403 for call in found.telegram.calls.calls)
        complaints = (
            () if returns and refusals else ("nobody shut the bot out while something was on its way",)
        )
        # Whoever comes back is asked again what she was asked before.
        return await found.conclude(
            allowed=4 * len(returns),
            complaints=complaints,
            note=f"{len(returns)} people blocked the bot and came back, {refusals} calls refused",
        )


async def flooded(case: Case) -> Finding:
    """Flood the webhook with a wrong secret while people talk."""
    async with stage(case, case.size(60, 15)) as found:
        found.crowd.set_out()
        await found.crowd.reached(2 * len(found.crowd.people))
        before = len(found.telegram.updates.history)
        seconds = case.size(10, 4)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.faults.flood",
            str(found.lotse.port),
            str(seconds),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        output, _ = await process.communicate()
        counts: dict[str, int] = json.loads(output)
        during = len(found.telegram.updates.history) - before
        await found.crowd.end()
        complaints = [] if set(counts) == {"404"} else [f"the flood was answered {counts}"]
        counted = await found.crowd.settled(found.lotse)
        foreign = counted.telegram - set(found.telegram.updates.history)
        if foreign:
            complaints.append(f"{len(foreign)} updates of the flood were stored")
        if not during:
            complaints.append("nobody got on while the flood lasted")
        seen = [answer.seconds for person in found.crowd.people for answer in person.seen]
        return await found.conclude(
            complaints=tuple(complaints),
            note=f"{sum(counts.values()) / seconds:.0f} posts/s for {seconds} s, {during} acts of people "
            f"meanwhile, p95 of a turn {quantiles(seen, n=20)[-1]:.1f} s",
        )


@asynccontextmanager
async def _meanwhile(*work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """Do something beside the block, for as long as it lasts; what fails there fails here."""
    tasks = [asyncio.create_task(one) for one in work]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    for found in results:
        if isinstance(found, Exception):
            raise found


async def _hold_and_shuffle(found: Stage, held: list[int], *, keep_ids: bool, hold: float = 0.4) -> None:
    updates = found.telegram.updates
    try:
        while True:
            updates.hold()
            await asyncio.sleep(hold)
            order = Order.SHUFFLED
            held.append(len(updates.release(order, keep_ids=keep_ids, seed=found.random.randrange(10**6))))
            await asyncio.sleep(0.3)
    finally:
        updates.release()


async def _fidget(found: Stage, taps: list[str]) -> None:
    """Press again whatever somebody pressed, before the bot can have heard of it."""
    server = found.telegram
    users = {one.user.chat_id: one.user for one in found.crowd.people if isinstance(one, TelegramPerson)}
    looked = 0
    while True:
        for callback in server.callbacks[looked:]:
            user = users[callback.chat_id]
            message = user.screen().keyboard
            buttons = [] if message is None else [one for row in message.keyboard for one in row]
            # Ticking twice means not ticking.
            again = any(one.data == callback.data and one.text[0] not in _TICKS for one in buttons)
            if again:
                user.press(callback.data, message)
                taps.append(callback.data)
        looked = len(server.callbacks)
        await asyncio.sleep(0.02)


async def _shut_out(server: BotApiServer, user: User) -> bool:
    """Block the bot between an act and its answer; False when the person did nothing for a while."""
    server.updates.hold()
    try:
        async with asyncio.timeout(5):
            while all(entry.chat_id != user.chat_id for entry in server.updates.held):  # noqa: ASYNC110 - the queue signals nothing while it holds
                await asyncio.sleep(0.005)
    except TimeoutError:
        return False
    else:
        # Telegram's note that she blocked the bot comes after the bot has tried to answer her act.
        server.updates.release()
        server.updates.hold()
        user.block()
        await asyncio.sleep(_HEARS_LATER)
        return True
    finally:
        server.updates.release()


async def _come_back(user: User) -> None:
    await asyncio.sleep(2)
    user.start()


def _outcomes(server: BotApiServer, outcome: Outcome) -> int:
    return sum(call.outcome is outcome for call in server.calls.calls)


def _lasted(server: BotApiServer, number: int) -> bool:
    """Whether a call took longer than its client waited."""
    call = server.calls.calls[number]
    slow = call.finished is not None and call.finished - call.started > _GIVES_UP
    return slow and call.method.lower() in _CALLS


def _unheard(server: BotApiServer) -> int:
    """Return how many messages were sent without the bot hearing of it: these may come once more."""
    return sum(
        call.executed
        and call.method.lower() in _SENDS
        and (call.outcome is Outcome.DROPPED_AFTER or _lasted(server, call.number - 1))
        for call in server.calls.calls
    )


SCENARIOS = (
    Scenario(
        "duplicates",
        "Updates delivered twice",
        "An update counts once, however often it is delivered.",
        duplicated,
        channels=_BOTH_WAYS,
        short=(Dialect.SQLITE,),
    ),
    Scenario(
        "order",
        "Updates out of order, double taps",
        "Updates in any order and double taps lead nobody astray.",
        reordered,
        channels=_BOTH_WAYS,
    ),
    Scenario(
        "late",
        "Updates minutes late",
        "An update that comes minutes late is taken, also when its press can no longer be answered.",
        late,
    ),
    Scenario(
        "cut",
        "API connections cut",
        "A connection that is cut before or after the API executed a call loses nothing; "
        "only a message whose sending was not confirmed may come twice.",
        cut,
        channels=_BOTH_WAYS,
        short=(Dialect.SQLITE,),
    ),
    Scenario(
        "refused",
        "One call in 20 fails",
        "Errors 429, 5xx, proxy pages and timeouts delay answers and lose none.",
        refused,
    ),
    Scenario(
        "blocked",
        "People block the bot",
        "Somebody who blocks the bot holds nobody up, and goes on where she was when she comes back.",
        blocked,
    ),
    Scenario(
        "flood",
        "Webhook flood, wrong secret",
        "A flood without the secret stores nothing, and people go on.",
        flooded,
        channels=(Channel.WEBHOOK,),
        short=(Dialect.SQLITE,),
    ),
)
assert PATIENCE > _TOO_LONG  # people wait longer than a call that takes too long
