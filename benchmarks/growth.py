"""How the cost of a turn and of a page grows with what is stored: `python -m benchmarks.growth [--small]`.

Three installations on each database differ in nothing but how much they hold. Whatever is done is done in one
after the other, so that whatever else the machine does hits all alike; printed are medians over the rounds.
"""

import asyncio
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg

from benchmarks.growth_cases import CASES, Case, Deed, Installation, open_installation
from benchmarks.growth_fill import Size
from benchmarks.storage import postgres
from storage.database import parse_url, sqlite_url

FULL = (Size("100", 100, 1_000), Size("10,000", 10_000, 100_000), Size("100,000", 100_000, 1_000_000))
SMALL = (Size("100", 100, 1_000), Size("1,000", 1_000, 10_000), Size("5,000", 5_000, 50_000))
ROUNDS = 7
TARGET = 1.3
"""How often the p95 of the smallest may go into that of the largest."""


@dataclass(slots=True)
class Samples:
    """The p50 and p95 of each round, in seconds."""

    middle: list[float] = field(default_factory=list)
    slow: list[float] = field(default_factory=list)

    def add(self, seconds: Sequence[float]) -> None:
        """Take the times of one round in."""
        ordered = sorted(seconds)
        self.middle.append(statistics.median(ordered))
        self.slow.append(statistics.quantiles(ordered, n=20, method="inclusive")[-1])

    @property
    def p50(self) -> float:
        """The median of the rounds' p50, in milliseconds."""
        return statistics.median(self.middle) * 1000

    @property
    def p95(self) -> float:
        """The median of the rounds' p95, in milliseconds."""
        return statistics.median(self.slow) * 1000


async def seconds_of(deed: Deed) -> float:
    """Do something and return how long it took."""
    begun = time.perf_counter()
    await deed()
    return time.perf_counter() - begun


async def measure(installations: Sequence[Installation], rounds: int) -> dict[Case, list[Samples]]:
    """Measure every case at every size, one deed of each size after the other; round 0 only warms up."""
    found = {case: [Samples() for _ in installations] for case in CASES}
    for number in range(rounds + 1):
        for case in CASES:
            prepared = [await case.prepare(installation, number) for installation in installations]
            together = [[await seconds_of(deed) for deed in deeds] for deeds in zip(*prepared, strict=True)]
            for samples, seconds in zip(found[case], zip(*together, strict=True), strict=True):
                if number:
                    samples.add(seconds)
    return found


def report(name: str, sizes: Sequence[Size], found: dict[Case, list[Samples]]) -> None:
    """Print p50 and p95 for each size, and how the largest compares with the smallest."""
    print(f"\n{name}: milliseconds, p50 / p95, with so many conversations (and ten times as many records)")
    print(f"{'':<44}" + "".join(f"{size.name:>16}" for size in sizes) + f"{'p50':>8}{'p95':>7}   target")
    for case, samples in found.items():
        shown = "".join(f"{f'{one.p50:.1f} / {one.p95:.1f}':>16}" for one in samples)
        middle, slow = samples[-1].p50 / samples[0].p50, samples[-1].p95 / samples[0].p95
        verdict = "met" if slow <= TARGET else f"missed by {slow - TARGET:.2f}"
        print(f"{case.name:<44}{shown}{middle:>7.2f}x{slow:>6.2f}x   <= {TARGET}: {verdict}")


async def run(name: str, urls: Sequence[str], sizes: Sequence[Size], folder: Path, rounds: int) -> None:
    """Fill one database for each size, measure and report."""
    async with AsyncExitStack() as stack:
        installations = []
        for size, url in zip(sizes, urls, strict=True):
            begun = time.perf_counter()
            installations.append(await stack.enter_async_context(open_installation(url, folder, size)))
            seconds = time.perf_counter() - begun
            print(f"{name}: {size.name} conversations filled in {seconds:.0f} s", flush=True)
        gc.freeze()  # as the server does before it serves
        report(name, sizes, await measure(installations, rounds))


@asynccontextmanager
async def databases(count: int) -> AsyncIterator[list[str]]:
    """Start a PostgreSQL server and give the URLs of so many empty databases."""
    with tempfile.TemporaryDirectory(prefix="lotse-growth-") as folder:
        async with postgres(Path(folder)) as url:
            parsed = parse_url(url)
            host = parsed.query["host"]
            connection = await asyncpg.connect(host=host, user=parsed.username, database=parsed.database)
            names = [f"size_{number}" for number in range(count)]
            for name in names:
                await connection.execute(f"CREATE DATABASE {name}")
            await connection.close()
            yield [f"postgresql://postgres@/{name}?host={host}" for name in names]


async def main(sizes: Sequence[Size], rounds: int) -> None:
    """Measure both databases, one after the other."""
    with tempfile.TemporaryDirectory(prefix="lotse-growth-") as name:
        folder = Path(name)
        urls = []
        for number in range(len(sizes)):
            (folder / f"{number}").mkdir()
            urls.append(sqlite_url(folder / f"{number}" / "lotse.db"))
        await run("SQLite", urls, sizes, folder, rounds)
    with tempfile.TemporaryDirectory(prefix="lotse-growth-") as name:
        async with databases(len(sizes)) as urls:
            await run("PostgreSQL", urls, sizes, Path(name), rounds)


if __name__ == "__main__":
    quick = "--small" in sys.argv[1:]
    asyncio.run(main(SMALL if quick else FULL, 3 if quick else ROUNDS))
