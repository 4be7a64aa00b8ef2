"""Plain argostranslate and Lotse's engine, the same work: `python -m benchmarks.translation [--small]`.

Packages of the real size with random weights (`translation_packages.py`); every way gets the same texts, all
ways take turns in each round, each in a process of its own, as Argos reads its settings when it is imported.
Outputs at the same beam must be the same.
"""

import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from benchmarks.translation_lone import lone
from benchmarks.translation_packages import write_packages
from benchmarks.translation_processes import (
    CROWD,
    DEFAULTS,
    LONE,
    LOTSE,
    PEOPLE,
    PIVOT,
    TUNED,
    Process,
    Texts,
    Way,
)
from benchmarks.translation_ways import Result, Task

ROUNDS = 3
LANGUAGES = ("de", "ro", "uk", "ar", "ru", "fa", "bg", "sq", "tr", "fr", "pl")
PAIRS = [pair for code in LANGUAGES for pair in (f"{code}-en", f"en-{code}")]
INSTALLED = (2, 6, 12, 22)
WAYS = (DEFAULTS, *TUNED[4], LOTSE[4], *TUNED[2], LOTSE[2])

Found = dict[Way, dict[str, list[Result]]]


def measure(packages: Path, texts: Texts, rounds: int) -> Found:
    """Let all ways do the same, in turns; round 0 loads the models and is not counted."""
    found: Found = {way: {} for way in WAYS}
    with ExitStack() as stack:
        processes = {way: stack.enter_context(Process(way, packages)) for way in WAYS}
        for number in range(rounds + 1):
            for name, task in texts.tasks().items():
                if not number and name == CROWD:
                    continue
                for way, process in processes.items():
                    result = process.translate(task)
                    if number:
                        found[way].setdefault(name, []).append(result)
    return found


def quickest(results: Sequence[Result]) -> float:
    """Return the seconds of the round that others on the machine disturbed the least."""
    return min(one.seconds for one in results)


def least_cpu(results: Sequence[Result]) -> float:
    """Return the least seconds of CPU, which hardly depend on what else the machine does."""
    return min(one.cpu for one in results)


def report(found: Found) -> None:
    """Print the seconds of all ways, how they compare, and whether they said the same."""
    for name in found[DEFAULTS]:
        print(
            f"\n{name}{'':<{44 - len(name)}}{'seconds':>9}{'CPU s':>8}{'ratio':>8}   (1.00 = {DEFAULTS.name})"
        )
        first = quickest(found[DEFAULTS][name])
        for way in WAYS:
            seconds = quickest(found[way][name])
            cpu = least_cpu(found[way][name])
            print(f"  {way.name:<42}{seconds:>9.2f}{cpu:>8.2f}{first / seconds:>8.2f}")
    print("\nmemory at the most, MB: " + "; ".join(f"{way.name} {peak(found[way]):.0f}" for way in WAYS))
    for beam, lotse in LOTSE.items():
        for plain in (*TUNED[beam], *([DEFAULTS] if beam == DEFAULTS.beam else [])):
            same, of = agreement(found[lotse], found[plain])
            print(f"{lotse.name} says the same as {plain.name}: {same} of {of} texts")


def peak(results: Mapping[str, Sequence[Result]]) -> float:
    """Return the most memory that a way ever had, in megabytes."""
    return max(one.peak_mb for several in results.values() for one in several)


def agreement(one: Mapping[str, Sequence[Result]], other: Mapping[str, Sequence[Result]]) -> tuple[int, int]:
    """Return how many texts two ways translated word for word alike, and how many there were."""
    pairs = [
        pair
        for name in one
        for mine, theirs in zip(one[name], other[name], strict=True)
        for pair in zip(mine.texts, theirs.texts, strict=True)
    ]
    return sum(mine == theirs for mine, theirs in pairs), len(pairs)


def verdicts(found: Found) -> None:
    """Print the targets and what was found; in brackets the same by CPU."""
    gain = compared(found, CROWD, (DEFAULTS,), LOTSE[2])
    print(f"\n{CROWD}: Lotse as it comes beside plain as it comes {shown(*gain, wanted=10)}")
    for beam, lotse in LOTSE.items():
        gain = compared(found, CROWD, TUNED[beam], lotse)
        print(f"{CROWD}: beam {beam} beside the best settings {shown(*gain, wanted=3)}")


def best(found: Found, beam: int) -> Way:
    """Return the settings of plain Argos with which a message alone takes the least time."""
    return min(TUNED[beam], key=lambda way: sum(quickest(found[way][name]) for name in (LONE, PIVOT)))


def compared(found: Found, name: str, others: Sequence[Way], lotse: Way) -> tuple[float, float]:
    """Return how many times as quick Lotse is as the best of others, and the same by CPU."""
    mine = found[lotse][name]
    seconds = min(quickest(found[way][name]) for way in others) / quickest(mine)
    return seconds, min(least_cpu(found[way][name]) for way in others) / least_cpu(mine)


def shown(seconds: float, cpu: float, *, wanted: int) -> str:
    """Return a ratio with the verdict."""
    return f"{seconds:.2f}x ({cpu:.2f}x), wanted {wanted}: {'met' if seconds >= wanted else 'missed'}"


def grow(folder: Path, texts: Texts, rounds: int) -> None:
    """Print what a message costs, and the memory, as more models are installed and all of them are used."""
    print("\nmodels that are installed and used in turn: ms a message one after the other, ms of a crowd, MB")
    print(f"{'':<34}" + "".join(f"{number:>22}" for number in INSTALLED))
    for way in (TUNED[2][0], LOTSE[2]):
        cells = [grown(way, folder / str(number), PAIRS[:number], texts, rounds) for number in INSTALLED]
        print(f"{way.name:<34}" + "".join(f"{cell:>22}" for cell in cells))


def grown(way: Way, packages: Path, pairs: Sequence[str], texts: Texts, rounds: int) -> str:
    """Translate with each of the installed models in turn, then with all of them at once."""
    routes = [(source, target) for source, target in (pair.split("-") for pair in pairs)]
    with Process(way, packages) as process:
        alone = [
            process.translate(Task([texts.text()], [route])) for _ in range(rounds + 1) for route in routes
        ]
        crowd = Task([texts.text() for _ in range(PEOPLE)], [routes[n % len(routes)] for n in range(PEOPLE)])
        together = process.translate(crowd)
    each = statistics.mean(one.seconds for one in alone[len(routes) :])
    return f"{each * 1000:.0f} / {together.seconds / PEOPLE * 1000:.0f} / {together.now_mb:.0f}"


def main(rounds: int) -> None:
    """Make the packages in a temporary folder, measure and print."""
    with tempfile.TemporaryDirectory(prefix="lotse-translation-") as name:
        folder = Path(name)
        write_packages(folder / "all", PAIRS)
        for number in INSTALLED:
            (folder / str(number)).mkdir()
            for pair in PAIRS[:number]:
                (folder / str(number) / pair).symlink_to(folder / "all" / pair)
        texts = Texts()
        found = measure(folder / str(INSTALLED[1]), texts, rounds)
        report(found)
        verdicts(found)
        lone(folder / str(INSTALLED[1]), texts, {beam: best(found, beam) for beam in LOTSE}, rounds)
        grow(folder, texts, 1)


if __name__ == "__main__":
    main(1 if "--small" in sys.argv[1:] else ROUNDS)
