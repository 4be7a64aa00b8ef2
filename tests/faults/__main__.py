"""Run the scenarios: `python -m tests.faults [--only NAME…] [--database …] [--seed N] [--short] [--list]`."""

import argparse
import asyncio
import random
import signal
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass

from storage.statements import Dialect
from tests.faults.findings import Case, Channel, Finding, Row, Scenario
from tests.faults.ground import Ground, ground
from tests.faults.scenarios import SCENARIOS
from tests.faults.table import as_markdown, as_text, broken

_LONGEST = 900.0
"""Seconds after which a scenario that does not end counts as broken."""
_DATABASES = {
    "sqlite": (Dialect.SQLITE,),
    "postgres": (Dialect.POSTGRESQL,),
    "both": (Dialect.SQLITE, Dialect.POSTGRESQL),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for."""

    only: Sequence[str]
    databases: Sequence[Dialect]
    seed: int
    short: bool
    markdown: bool
    channels: Sequence[str]

    def runs(self) -> list[tuple[Scenario, Dialect, Channel]]:
        """Return what to run, in the order of the table. Who names scenarios gets them everywhere."""
        return [
            (scenario, database, channel)
            for scenario in SCENARIOS
            if not self.only or scenario.name in self.only
            for database, channel in scenario.places(short=self.short and not self.only)
            if database in self.databases and (not self.channels or channel.name.lower() in self.channels)
        ]


def read(arguments: Sequence[str]) -> Wanted | None:
    """Read the command line; None after a list was printed."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", choices=[one.name for one in SCENARIOS]
    )
    parser.add_argument("--database", choices=sorted(_DATABASES), default="both")
    parser.add_argument("--channel", nargs="+", default=[], choices=[one.name.lower() for one in Channel])
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument(
        "--short", action="store_true", help="a minute or two instead of a quarter of an hour"
    )
    parser.add_argument("--list", action="store_true", help="list the scenarios with what they promise")
    parser.add_argument("--markdown", action="store_true", help="print the table for docs/reliability.md")
    found = parser.parse_args(arguments)
    if found.list:
        for one in SCENARIOS:
            say(f"{one.name:14} {one.promise}")
        return None
    return Wanted(
        found.only, _DATABASES[found.database], found.seed, found.short, found.markdown, found.channel
    )


async def run_all(wanted: Wanted) -> list[Row]:
    """Run everything that is wanted, one after the other."""
    # Whoever ends this politely finds no process and no folder left behind.
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    async with ground() as found:
        return [await run_one(*one, found, wanted) for one in wanted.runs()]


async def run_one(
    scenario: Scenario, database: Dialect, channel: Channel, found: Ground, wanted: Wanted
) -> Row:
    """Run one scenario once and say so; whatever goes wrong in it is a broken promise."""
    seed = f"{wanted.seed}:{scenario.name}:{database}:{channel}"
    say(f"{scenario.name}, {database}, {channel} (--seed {wanted.seed})", end=" … ")
    began = time.perf_counter()
    case = Case(found, database, channel, seed, wanted.short)
    try:
        async with asyncio.timeout(_LONGEST):
            result = await scenario.run(case)
    except Exception as error:  # noqa: BLE001 - one scenario that fails must not hide the others
        traceback.print_exc()
        result = Finding(complaints=(f"{type(error).__name__}: {str(error)[-1000:]}",))
    row = Row(scenario, database, channel, result, time.perf_counter() - began)
    say(f"{result.verdict} in {row.seconds:.0f} s")
    for complaint in result.complaints:
        say(f"    {complaint}")
    return row


def say(line: str, end: str = "\n") -> None:
    """Print at once, so that somebody who waits sees how far it is."""
    sys.stdout.write(f"{line}{end}")
    sys.stdout.flush()


def main() -> None:
    """Run what is wanted, print the table, and exit with 1 when a promise broke."""
    wanted = read(sys.argv[1:])
    if wanted is None:
        return
    began = time.perf_counter()
    rows = asyncio.run(run_all(wanted))
    say("")
    say(as_text(rows))
    if wanted.markdown:
        say(f"\n{as_markdown(rows)}")
    say(f"\nseed {wanted.seed}, {time.perf_counter() - began:.0f} s")
    sys.exit(1 if broken(rows) else 0)


if __name__ == "__main__":
    main()
