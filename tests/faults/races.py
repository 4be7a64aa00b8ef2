"""Many want the same thing at the same moment: the last times, one record, a hold that has just run out."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from sqlalchemy import bindparam, select, update

from storage import tables as t
from storage.database import Database
from storage.holds import sweep_expired_holds
from storage.statements import Dialect, Statement
from storage.times import to_us
from tests.desk.clerks import Clerk
from tests.e2e.process import PASSWORD
from tests.faults.counting import opened
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.ground import content_url
from tests.faults.offices import CLERKS, TIMES, label_of, write_small_office
from tests.faults.stage import Props, Stage, stage

_RUN_OUT = Statement(
    update(t.booking).where(t.booking.c.status == "held").values(hold_until=bindparam("past"))
)
_EXPIRED = Statement(select(t.booking.c.id).where(t.booking.c.status == "expired"))
_CLAIMED = Statement(select(t.intake_record.c.case_code, t.intake_record.c.claimed_by))


async def last_times(case: Case) -> Finding:
    """Let far more people come than there are times."""
    people = case.size(300, 40)
    async with stage(case, people, Props(think=0.3, setup=_office(case))) as found:
        await found.crowd.go()
        counted = await found.crowd.settled(found.lotse)
        complaints = []
        if counted.confirmed != TIMES:
            complaints.append(f"{counted.confirmed} appointments for {TIMES} times")
        if counted.waiting != people - TIMES:
            complaints.append(f"{counted.waiting} on the waiting list, {people - TIMES} without a time")
        return await found.conclude(
            complaints=tuple(complaints),
            note=f"{counted.confirmed} of {TIMES} times booked, {counted.waiting} on the waiting list",
        )


async def run_out(case: Case) -> Finding:
    """Let holds run out all the time, while their owners confirm and others want the same times."""
    people = case.size(80, 30)
    async with stage(case, people, Props(think=0.3, setup=_office(case))) as found:
        found.crowd.set_out()
        async with opened(content_url(found.lotse)) as (database, _):
            ageing = asyncio.create_task(_let_holds_run_out(database, found))
            await found.crowd.end()
            ageing.cancel()
            await asyncio.gather(ageing, return_exceptions=True)
            async with database.reading() as reader:
                expired = len(await reader.fetch_all(_EXPIRED))
        counted = await found.crowd.settled(found.lotse)
        complaints = [] if expired else ["no hold ran out"]
        if not 0 < counted.confirmed <= TIMES:
            complaints.append(f"{counted.confirmed} appointments for {TIMES} times")
        if counted.confirmed + counted.waiting != people:
            complaints.append(f"{people - counted.confirmed - counted.waiting} people have neither")
        return await found.conclude(
            complaints=tuple(complaints),
            note=f"{expired} holds swept away, {counted.confirmed} appointments, {counted.waiting} waiting",
        )


async def one_record(case: Case) -> Finding:
    """Let two clerks take the same record at the same moment, again and again."""
    async with stage(case, case.size(30, 8), Props(think=0.0, setup=_office(case))) as found:
        for name in CLERKS:
            code, _, errors = await found.lotse.run(
                "staff", "add", name, "--password-stdin", given=f"{PASSWORD}\n"
            )
            assert code == 0, errors
        await found.crowd.go()
        complaints: list[str] = []
        wins: Counter[str] = Counter()
        async with (
            httpx.AsyncClient(base_url=found.lotse.url, timeout=30) as one,
            httpx.AsyncClient(base_url=found.lotse.url, timeout=30) as other,
        ):
            clerks = [
                await Clerk(http).log_in(name, PASSWORD)
                for http, name in zip((one, other), CLERKS, strict=True)
            ]
            for record in found.crowd.codes:
                winner = await _both_take(clerks, record, complaints)
                wins[winner] += 1
        async with opened(content_url(found.lotse)) as (database, _), database.reading() as reader:
            rows = await reader.fetch_all(_CLAIMED)
        unclaimed = sum(row["claimed_by"] is None for row in rows)
        if unclaimed:
            complaints.append(f"{unclaimed} records belong to nobody afterwards")
        return await found.conclude(
            complaints=tuple(complaints[:5]),
            note=", ".join(f"{label_of(name)} took {wins[name]}" for name in CLERKS),
        )


async def _both_take(clerks: list[Clerk], record: str, complaints: list[str]) -> str:
    """Press the button of one record in both browsers at once; return who has it."""
    address = f"/desk/faelle/{record.replace('-', '')}"
    for clerk in clerks:
        await clerk.open(address)
    await asyncio.gather(*(clerk.press("Übernehmen") for clerk in clerks))
    won = [name for name, clerk in zip(CLERKS, clerks, strict=True) if "Sie haben" in clerk.text]
    if len(won) != 1:
        complaints.append(f"{len(won)} clerks have record {record}: {[clerk.text[:80] for clerk in clerks]}")
        return ""
    loser = clerks[1 - CLERKS.index(won[0])]
    if loser.status != 409 or label_of(won[0]) not in loser.text:
        complaints.append(f"who came second at {record} was told ({loser.status}): {loser.text[:120]}")
    return won[0]


async def _let_holds_run_out(database: Database, found: Stage) -> None:
    while True:
        past = to_us(datetime.now(UTC) - timedelta(seconds=1))
        async with database.transaction() as tx:
            await tx.execute(_RUN_OUT, past=past)
        await asyncio.sleep(found.random.uniform(0.02, 0.1))
        if found.random.random() < 0.3:
            async with database.transaction() as tx:
                await sweep_expired_holds(tx, datetime.now(UTC))


def _office(case: Case) -> Path:
    return write_small_office(case.ground.new_folder("office"))


SCENARIOS = (
    Scenario(
        "last-times",
        "300 people, the last 20 times",
        "A time is never given to two people; who gets none is told so and can wait for one.",
        last_times,
        channels=(Channel.BOTH,),
        short=(Dialect.POSTGRESQL,),
    ),
    Scenario(
        "holds",
        "Holds run out while people confirm",
        "A hold that has run out still counts while nobody else has taken its time, and never afterwards.",
        run_out,
        channels=(Channel.BOTH,),
    ),
    Scenario(
        "one-record",
        "Two clerks, one record",
        "Of two who take a record at the same moment one has it, and the other reads who.",
        one_record,
        channels=(Channel.WEB,),
    ),
)
