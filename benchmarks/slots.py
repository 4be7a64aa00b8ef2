"""Free times, bookings and changes of office hours: `python -m benchmarks.slots [--small]`.

Ten places, forty case managers, twelve weeks of which six tenths are full; once with a short past and once
with a long one. What is measured is done in one installation after the other. Beside Lotse stand a booking
that is checked and then inserted, and free times found by expanding the rules on each request.
"""

import asyncio
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.growth import databases, seconds_of
from benchmarks.slots_cases import CASES, Case, Office, contend, open_office
from benchmarks.slots_fill import Filled, fill
from storage.database import sqlite_url

NOW = datetime(2026, 9, 7, 4, 0, tzinfo=UTC)
"""A Monday; the clocks change within the twelve weeks that follow."""
FULL = (10_000, 1_000_000)
SMALL = (1_000, 10_000)
ROUNDS = 9


async def measure(offices: Sequence[Office], rounds: int) -> dict[Case, list[list[float]]]:
    """Measure every case in every office, one deed of each after the other; round 0 only warms up."""
    found: dict[Case, list[list[float]]] = {case: [[] for _ in offices] for case in CASES}
    for number in range(rounds + 1):
        for case in CASES:
            prepared = [await case.prepare(office) for office in offices]
            for deeds in zip(*prepared, strict=True):
                for seconds, deed in zip(found[case], deeds, strict=True):
                    took = await seconds_of(deed)
                    if number:
                        seconds.append(took)
            for office in offices:
                await office.tidy()
    return found


def report(name: str, pasts: Sequence[int], found: dict[Case, list[list[float]]]) -> None:
    """Print p50 and p95 for each past, and how the longest compares with the shortest."""
    print(f"\n{name}: milliseconds, p50 / p95, with so many past appointments")
    print(f"{'':<46}" + "".join(f"{past:>18,}" for past in pasts) + f"{'p50':>8}{'p95':>7}   target")
    for case, columns in found.items():
        values = [(statistics.median(one) * 1000, p95(one) * 1000) for one in columns]
        shown = "".join(f"{f'{middle:.2f} / {slow:.2f}':>18}" for middle, slow in values)
        ratios = values[-1][0] / values[0][0], values[-1][1] / values[0][1]
        print(
            f"{case.name:<46}{shown}{ratios[0]:>7.2f}x{ratios[1]:>6.2f}x{verdict(case, name, values[-1][1])}"
        )


def p95(seconds: Sequence[float]) -> float:
    """Return what nineteen of twenty stay below."""
    return statistics.quantiles(sorted(seconds), n=20, method="inclusive")[-1]


def verdict(case: Case, name: str, slow: float) -> str:
    """Say whether the target of a case is met."""
    if case.target is None or (case.only_on is not None and case.only_on != name):
        return ""
    kept = "met" if slow <= case.target else f"missed by {slow - case.target:.1f}"
    return f"   <= {case.target:.0f} ms: {kept}"


async def run(name: str, urls: Sequence[str], pasts: Sequence[int], rounds: int) -> None:
    """Fill one database for each past, measure and report."""
    async with AsyncExitStack() as stack:
        offices = []
        for past, url in zip(pasts, urls, strict=True):
            begun = time.perf_counter()
            await fill(url, Filled(past, NOW))
            offices.append(await stack.enter_async_context(open_office(url, NOW)))
            print(f"{name}: {past:,} past appointments in {time.perf_counter() - begun:.0f} s", flush=True)
        gc.freeze()  # as the server does before it serves
        report(name, pasts, await measure(offices, rounds))
        print(await contend(offices[-1]))


async def main(pasts: Sequence[int], rounds: int) -> None:
    """Measure both databases, one after the other."""
    with tempfile.TemporaryDirectory(prefix="lotse-slots-") as folder:
        urls = [sqlite_url(Path(folder) / f"slots-{number}.db") for number in range(len(pasts))]
        await run("SQLite", urls, pasts, rounds)
    async with databases(len(pasts)) as urls:
        await run("PostgreSQL", urls, pasts, rounds)


if __name__ == "__main__":
    quick = "--small" in sys.argv[1:]
    asyncio.run(main(SMALL if quick else FULL, 2 if quick else ROUNDS))
