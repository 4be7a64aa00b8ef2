"""A migration that is killed between any two statements leaves a database that can be gone on with."""

import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import event, text
from sqlalchemy.engine import Engine

from storage import migrate
from storage.database import open_database
from storage.statements import Dialect, Statement
from tests.e2e.process import ROOT, Installation
from tests.faults.findings import Case, Channel, Finding, Scenario
from tests.faults.ground import content_url

_OLD = "0004"
"""A revision that has the directory, people, staff and office hours, and no conversations or records yet."""
_SUDDEN = Path(__file__).parent / "sudden"
_TABLES = ("organisation", "place", "staff", "office_rule", "office_session")
_POINTS = ("before_cursor_execute", "commit")


async def interrupted(case: Case) -> Finding:
    """Kill `lotse db upgrade` at random statements; each time the next start must find everything."""
    old = await case.ground.installation(case.database, {})
    await migrate.downgrade(content_url(old), _OLD)
    rows = await _rows(old)
    points = await _points(case, old)
    chance = random.Random(case.seed)  # noqa: S311 - repeatable
    moments = sorted(chance.sample(range(1, points + 1), min(points, case.size(12, 3))))
    complaints: list[str] = []
    for moment in moments:
        complaints.extend(await _killed_at(case, old, moment, rows))
    return Finding(
        kills=len(moments),
        complaints=tuple(complaints[:5]),
        note=f"killed before statements {', '.join(map(str, moments))} of {points}",
    )


async def _killed_at(case: Case, old: Installation, moment: int, rows: list[int]) -> list[str]:
    """Kill one upgrade, then start; say what is wrong."""
    lotse = await case.ground.copy_of(old, {})
    usual = lotse.settings
    lotse.settings = {**usual, "PYTHONPATH": f"{_SUDDEN}:{ROOT}", "LOTSE_DIES_AT": str(moment)}
    code, _, _ = await lotse.run("db", "upgrade")
    lotse.settings = usual
    if code != -signal.SIGKILL:
        return [f"statement {moment}: the upgrade ended with {code} instead of being killed"]
    if await _rows(lotse) != rows:
        return [f"statement {moment}: rows are missing"]
    try:
        await lotse.start()
    except AssertionError:
        said = lotse.log().splitlines()
        # To say in one line what to do is as good as to start.
        return [] if len(said) == 1 and "run `lotse" in said[0] else [f"statement {moment}: {said[-1:]}"]
    await lotse.stop()
    return []


async def _rows(lotse: Installation) -> list[int]:
    """Return how many rows each table has that all revisions since the old one have."""
    database = await open_database(content_url(lotse))
    try:
        async with database.reading() as reader:
            counts = [
                await reader.fetch_one(Statement(text(f"SELECT count(*) AS n FROM {table}")))  # noqa: S608 - our own names
                for table in _TABLES
            ]
    finally:
        await database.close()
    return [int(row["n"]) for row in counts if row is not None]


async def _points(case: Case, old: Installation) -> int:
    """Return at how many points the upgrade of a copy can be killed."""
    copy = await case.ground.copy_of(old, {})
    with _counting() as seen:
        await migrate.upgrade(content_url(copy))
    return len(seen)


@contextmanager
def _counting() -> Iterator[list[str]]:
    seen: list[str] = []

    def note(*_arguments: object) -> None:
        seen.append("")

    for name in _POINTS:
        event.listen(Engine, name, note)
    try:
        yield seen
    finally:
        for name in _POINTS:
            event.remove(Engine, name, note)


SCENARIOS = (
    Scenario(
        "migration",
        "Migration killed",
        "A migration that is killed leaves a database that starts, or says in one line what to do.",
        interrupted,
        channels=(Channel.NONE,),
        short=(Dialect.POSTGRESQL,),
    ),
)
