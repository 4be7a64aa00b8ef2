"""Two hundred people complete an intake, with Lotse and with the usual bots: `python -m benchmarks.dialogue`.

Every bot runs in a process of its own against the Bot API server of the tests, on loopback; all of them ask
the same questions in the same words. The people live in this process: of two cores, bot and people have one
each.
A turn is what a person does and the next question that she sees; its latency is measured on her side.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from benchmarks.bots.questionnaire import LANGUAGE
from benchmarks.bots.running import BOTS, Bot, cost, running
from tests.botapi import BotApiServer, Faults
from tests.crowd.telegram import TelegramPerson

_HURRIED: Final = {"LOTSE_TELEGRAM_CHAT_PER_SECOND": "1000"}
"""People who answer at once would run into the limit of one message a second, which nobody else keeps."""
_MEGABYTES: Final = 120


class Scene(StrEnum):
    """How fast people are, and how far away the Bot API is."""

    NO_THINKING = "no think time"
    THINKING = "1.5 s think time"
    FAR_AWAY = "no think time, 50 ms round trip"


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a scene means: seconds of thinking, seconds of a round trip, and who takes part."""

    think: float = 0.0
    round_trip: float = 0.0
    pace: Mapping[str, str] = field(default_factory=dict)


SCENES: Final = {
    Scene.NO_THINKING: Conditions(pace=_HURRIED),
    Scene.THINKING: Conditions(think=1.5),
    Scene.FAR_AWAY: Conditions(round_trip=0.05, pace=_HURRIED),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """One run: turns a second, percentiles in milliseconds, CPU in milliseconds a turn, peak megabytes."""

    turns_per_second: float
    p50: float
    p95: float
    p99: float
    cpu: float
    peak_mb: float


async def measure(bot: Bot, scene: Scene, people: int, folder: Path) -> Measured:
    """Let everybody go the whole way at the same time."""
    conditions = SCENES[scene]
    async with BotApiServer() as api, running(bot, api, folder, conditions.pace) as pid:
        if conditions.round_trip:
            api.set_faults(Faults(delay=conditions.round_trip))
        crowd = [
            TelegramPerson(api.user(LANGUAGE), LANGUAGE, think=conditions.think, patience=600.0)
            for _ in range(people)
        ]
        before, began = cost(pid), time.perf_counter()
        await asyncio.gather(*(person.intake() for person in crowd))
        elapsed, after = time.perf_counter() - began, cost(pid)
    seconds = sorted(turn.seconds for person in crowd for turn in person.seen)
    return Measured(
        turns_per_second=len(seconds) / elapsed,
        p50=_percentile(seconds, 50),
        p95=_percentile(seconds, 95),
        p99=_percentile(seconds, 99),
        cpu=(after.cpu - before.cpu) / len(seconds) * 1000,
        peak_mb=after.peak_mb,
    )


def _percentile(ordered: Sequence[float], percent: int) -> float:
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] * 1000


def median(runs: Sequence[Measured]) -> Measured:
    """Return the median of each figure."""
    return Measured(
        *(
            statistics.median(getattr(run, name) for run in runs)
            for name in ("turns_per_second", "p50", "p95", "p99", "cpu", "peak_mb")
        )
    )


async def compare(scene: Scene, people: int, rounds: int) -> Mapping[Bot, Measured]:
    """Measure all bots, one after the other in each round, and print the table."""
    bots = BOTS if scene is not Scene.FAR_AWAY else (Bot.LOTSE, Bot.MEMORY)
    runs: dict[Bot, list[Measured]] = {bot: [] for bot in bots}
    with tempfile.TemporaryDirectory(prefix="lotse-dialogue-") as folder:
        for number in range(rounds):
            for bot in bots:
                # One after the other takes its time: ten people show the same rate as two hundred.
                crowd = people if scene is not Scene.FAR_AWAY or bot is Bot.LOTSE else max(2, people // 20)
                place = tempfile.mkdtemp(prefix=f"{bot.name.lower()}-{number}-", dir=folder)
                runs[bot].append(await measure(bot, scene, crowd, Path(place)))
    found = {bot: median(those) for bot, those in runs.items()}
    _print(scene, found)
    return found


def _print(scene: Scene, found: Mapping[Bot, Measured]) -> None:
    print(f"\n{scene.value}")
    figures = (
        f"{'turns/s':>9}{'p50 ms':>8}{'p95 ms':>8}{'p99 ms':>8}{'CPU ms':>8}{'peak MB':>9}{'Lotse is':>10}"
    )
    print(f"{'bot':<52}{figures}")
    ours = found[Bot.LOTSE]
    for bot, one in found.items():
        ratio = ours.turns_per_second / one.turns_per_second
        print(
            f"{bot.value:<52}{one.turns_per_second:>9.0f}{one.p50:>8.0f}{one.p95:>8.0f}{one.p99:>8.0f}"
            f"{one.cpu:>8.2f}{one.peak_mb:>9.0f}{ratio:>9.2f}x"
        )


@dataclass(frozen=True, slots=True)
class Target:
    """What was set out for, what came out, and whether that is at least (or at most) as much."""

    name: str
    wanted: float
    found: float
    at_most: bool = False

    def __str__(self) -> str:
        """Return the target as one line."""
        met = self.found <= self.wanted if self.at_most else self.found >= self.wanted
        sign = "≤" if self.at_most else "≥"
        return f"{self.name:<62}{sign} {self.wanted:<8.4g}{self.found:>9.2f}  {'met' if met else 'MISSED'}"


def targets(found: Mapping[Scene, Mapping[Bot, Measured]]) -> list[Target]:
    """Compare with what was set out for; scenes that were not measured are left out."""
    lines: list[Target] = []
    if (quick := found.get(Scene.NO_THINKING)) is not None:
        ours = quick[Bot.LOTSE]
        for bot, wanted in ((Bot.SQLITE, 3.0), (Bot.MEMORY, 1.3)):
            ratio = ours.turns_per_second / quick[bot].turns_per_second
            lines.append(Target(f"turns/s, beside {bot.value}", wanted, ratio))
        lines.append(Target("peak memory, MB", _MEGABYTES, ours.peak_mb, at_most=True))
    if (unhurried := found.get(Scene.THINKING)) is not None:
        for bot in (Bot.SQLITE, Bot.MEMORY):
            ratio = unhurried[Bot.LOTSE].p95 / unhurried[bot].p95
            lines.append(Target(f"p95 under think time, beside {bot.value}", 1.0, ratio, at_most=True))
    if (far := found.get(Scene.FAR_AWAY)) is not None:
        ratio = far[Bot.LOTSE].turns_per_second / far[Bot.MEMORY].turns_per_second
        lines.append(Target("turns/s at a 50 ms round trip, beside the default", 40.0, ratio))
    return lines


async def main(people: int, rounds: int, scenes: Sequence[Scene]) -> None:
    """Measure, print the tables and how they compare with the targets."""
    found = {scene: await compare(scene, people, rounds) for scene in scenes}
    print(f"\n{'target':<62}{'wanted':>10}{'found':>9}")
    for target in targets(found):
        print(target)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.dialogue")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scene", choices=[scene.name.lower() for scene in Scene], action="append")
    options = parser.parse_args()
    wanted = [Scene[name.upper()] for name in options.scene] if options.scene else list(Scene)
    asyncio.run(main(options.people, options.rounds, wanted))
