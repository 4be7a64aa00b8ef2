"""A message alone, closely: the same text by all ways one after the other, again and again.

Two processes of the very same way differ by up to two percent for as long as they live, by where their
memory happens to be. So each way runs in several processes, the order of the ways changes from round to
round, a ratio is of the same text in the same round, and plain Argos is also compared with itself: what it
differs by is noise.
"""

import statistics
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.translation_processes import LONE, LOTSE, PIVOT, WHOLE_LOTSE, Process, Texts, Way
from benchmarks.translation_ways import Result

SETS = 5
"""Each way gets so many processes, one after the other."""
ROUNDS_OF_EACH = 5
"""Rounds in each process for one round of the other comparisons."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How many times as quick a way is as plain Argos: a median for each set of processes, sorted."""

    medians: Sequence[float]

    @property
    def middle(self) -> float:
        """Return the ratio of the set in the middle."""
        return statistics.median(self.medians)

    def __str__(self) -> str:
        return f"{self.middle:.3f} ({self.medians[0]:.3f} to {self.medians[-1]:.3f})"


def lone(packages: Path, texts: Texts, best: Mapping[int, Way], rounds: int) -> None:
    """Print how Lotse compares with the best settings of plain Argos, for each beam."""
    print("\na message alone beside the best settings: median (lowest to highest of the processes)")
    for beam, plain in best.items():
        ways = (plain, plain, LOTSE[beam], WHOLE_LOTSE[beam])
        sets = [one_set(packages, texts, ways, rounds * ROUNDS_OF_EACH) for _ in range(SETS)]
        for name in (LONE, PIVOT):
            itself, lotse, whole = (
                spread([found[name] for found in sets], way) for way in range(1, len(ways))
            )
            verdict = "met" if lotse.middle >= min(1.0, itself.medians[0]) else "missed"
            print(f"{name}, beam {beam}: {plain.name} beside itself {itself}")
            print(f"{name}, beam {beam}: Lotse {lotse}, wanted 1 or what is noise: {verdict}")
            print(f"{name}, beam {beam}: Lotse with protected parts and marks {whole}")


Found = Mapping[str, Sequence[Sequence[Result]]]
"""By the name of a task: rounds, in each what the ways gave."""


def one_set(packages: Path, texts: Texts, ways: Sequence[Way], rounds: int) -> Found:
    """Let one process of each way translate the same texts; round 0 loads the models and is not counted."""
    found: dict[str, list[list[Result]]] = {LONE: [], PIVOT: []}
    with ExitStack() as stack:
        processes = [stack.enter_context(Process(way, packages)) for way in ways]
        for number in range(rounds + 1):
            for name, task in texts.tasks().items():
                if name not in found:
                    continue
                first = number % len(processes)
                order = [*range(first, len(processes)), *range(first)]
                results = {one: processes[one].translate(task) for one in order}
                assert len({tuple(result.texts) for result in results.values()}) == 1, "all say the same"
                if number:
                    found[name].append([results[one] for one in range(len(processes))])
    return found


def spread(sets: Sequence[Sequence[Sequence[Result]]], way: int) -> Spread:
    """Return how a way compares with the first one."""
    ratios = ((results[0].seconds / results[way].seconds for results in rounds) for rounds in sets)
    return Spread(sorted(statistics.median(one) for one in ratios))
