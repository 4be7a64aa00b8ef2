"""10,000 people get a broadcast at Telegram's limits, others answers: `python -m benchmarks.broadcast`.

Lotse runs in a process of its own against the Bot API server of the tests, which refuses what is too much.
Time is scaled: limits and settings are `--scale` times what they are in life, so that minutes are enough. A
few people go through intakes all the time; how long they wait is measured in quiet, beside the broadcast, and
beside the usual loop, which sends one message after the other and sleeps a thirtieth of a second.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from benchmarks.broadcast_crowd import Crowd, crowd_in
from bot.channels.telegram.api import TelegramApi
from bot.channels.telegram.http import FloodWait
from domain.broadcasts import BroadcastState, Report
from tests.botapi import BotApiServer, Call, Limits
from tests.crowd.answers import Answered, Lost
from tests.crowd.telegram import TelegramPerson
from tests.e2e.process import installation

TELEGRAM_A_SECOND: Final = 30
"""What Telegram's manual allows a bot to send to different chats in a second."""
OURS_A_SECOND: Final = 28
"""What Lotse is set to by default; bulk may use 80 % of it."""
TALKERS: Final = 4
THINKING: Final = 0.4
QUIET: Final = 30.0
WARMING_UP: Final = 2.0
"""Seconds after which a rate is steady."""
_PAGE: Final = 4096


@dataclass(frozen=True, slots=True)
class Measured:
    """One scene: messages to the crowd, refusals, the rate in the steady part, and milliseconds of turns."""

    name: str
    turns: int
    p50: float
    p95: float
    sent: int = 0
    refused: int = 0
    rate: float = 0.0
    used: float = 0.0
    """The part of the allowed rate that messages to the crowd and answers took together."""


class Talk:
    """People who go through one intake after the other, for as long as a block lasts."""

    def __init__(self, api: BotApiServer) -> None:
        self._api = api
        self._people: list[TelegramPerson] = []

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[list[Answered]]:
        """Give a list that holds every turn when the block has ended."""
        self._people.clear()
        seen: list[Answered] = []
        tasks = [asyncio.create_task(self._talk(number)) for number in range(TALKERS)]
        try:
            yield seen
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            seen.extend(turn for person in self._people for turn in person.seen)

    async def _talk(self, number: int) -> None:
        while True:
            person = TelegramPerson(self._api.user("de"), think=THINKING, patience=60.0, seed=number)
            self._people.append(person)
            try:
                await person.intake()
            except Lost:
                continue


class Memory:
    """Resident memory of the process, at each tenth of a broadcast."""

    def __init__(self, pid: int) -> None:
        self._path = Path(f"/proc/{pid}/statm")
        self.by_tenth: dict[int, float] = {}

    def note(self, report: Report) -> None:
        """Look when another tenth is done."""
        done = report.total - report.waiting
        tenth = 10 * done // max(1, report.total)
        if done and tenth not in self.by_tenth:
            self.by_tenth[tenth] = int(self._path.read_text().split()[1]) * _PAGE / 1e6

    @property
    def growth(self) -> float:
        """How much more memory it is at the end than after the second tenth, as a factor."""
        tenths = [self.by_tenth[one] for one in sorted(self.by_tenth) if one >= 2]
        return tenths[-1] / tenths[0] if tenths else 1.0


async def quiet(talk: Talk) -> Measured:
    """Nothing is sent but answers."""
    async with talk.going_on() as turns:
        await asyncio.sleep(QUIET)
    return _measured("answers alone", turns)


async def ours(talk: Talk, crowd: Crowd, api: BotApiServer, memory: Memory, allowed: float) -> Measured:
    """Release a broadcast and wait for its end."""
    before = len(api.calls.calls)
    async with talk.going_on() as turns:
        broadcast = await crowd.release((datetime.now(UTC) + timedelta(days=1)).date())
        state = BroadcastState.RELEASED
        while state is not BroadcastState.SENT:
            await asyncio.sleep(0.5)
            state, report = await crowd.look(broadcast)
            memory.note(report)
    assert report.sent == len(crowd.chats), report
    return _with_rates("Lotse", turns, api.calls.calls[before:], crowd, allowed)


async def naive(talk: Talk, crowd: Crowd, api: BotApiServer, scale: int) -> Measured:
    """Send to one after the other and sleep a thirtieth of a second; wait when told to."""
    before = len(api.calls.calls)
    telegram = TelegramApi(api.token, api.url)
    await telegram.open()
    async with talk.going_on() as turns:
        for chat in crowd.chats:
            while True:
                try:
                    await telegram.calls.send_text(chat, "Die Sprechstunde fällt aus.")
                except FloodWait as wish:
                    await asyncio.sleep(wish.seconds)
                else:
                    break
            await asyncio.sleep(1 / (TELEGRAM_A_SECOND * scale))
    await telegram.close()
    allowed = float(TELEGRAM_A_SECOND * scale)
    return _with_rates("a loop that sleeps 1/30 s", turns, api.calls.calls[before:], crowd, allowed)


def _with_rates(
    name: str, turns: Sequence[Answered], calls: Sequence[Call], crowd: Crowd, allowed: float
) -> Measured:
    """Count what went to the crowd and, for the rate, what else took a part of it meanwhile."""
    counted = [one for one in calls if one.method.lower().startswith(("send", "edit"))]
    crowds = [one for one in counted if one.chat_id in crowd.chats]
    first, last = crowds[0].started + WARMING_UP, crowds[-1].started
    steady = last - first
    return _measured(
        name,
        turns,
        sent=sum(one.executed for one in crowds),
        refused=_refused(counted),
        rate=_within(crowds, first, last) / steady,
        used=_within(counted, first, last) / steady / allowed,
    )


def _within(calls: Iterable[Call], first: float, last: float) -> int:
    return sum(first <= one.started <= last and one.executed for one in calls)


def _refused(calls: Iterable[Call]) -> int:
    return sum(one.error_code == 429 for one in calls)


def _measured(name: str, turns: Sequence[Answered], **figures: float) -> Measured:
    seconds = sorted(turn.seconds for turn in turns)
    p50, p95 = (seconds[min(len(seconds) - 1, len(seconds) * part // 100)] * 1000 for part in (50, 95))
    return Measured(name, len(seconds), p50, p95, **figures)  # type: ignore[arg-type]


def _print(scenes: Sequence[Measured], memory: Memory, scale: int) -> None:
    figures = f"{'sent':>7}{'429':>6}{'/s':>8}{'used':>7}{'turns':>7}{'p50 ms':>8}{'p95 ms':>8}{'p95':>7}"
    print(f"{'beside':<28}{figures}")
    calm = scenes[0]
    for one in scenes:
        print(
            f"{one.name:<28}{one.sent:>7}{one.refused:>6}{one.rate / scale:>8.1f}{one.used:>7.0%}"
            f"{one.turns:>7}{one.p50:>8.0f}{one.p95:>8.0f}{one.p95 / calm.p95:>6.1f}x"
        )
    sizes = " ".join(f"{10 * tenth} %: {size:.0f}" for tenth, size in sorted(memory.by_tenth.items()))
    print(f"\nrates are those of unscaled time (scale {scale}); memory in MB: {sizes}")
    _, broadcast, loop = scenes
    for name, found, wanted, met in (
        ("part of the allowed rate that is used", broadcast.used, "≥ 0.95", broadcast.used >= 0.95),
        ("refusals (429)", broadcast.refused, "= 0", broadcast.refused == 0),
        ("p95 of turns beside quiet", broadcast.p95 / calm.p95, "≤ 2", broadcast.p95 <= 2 * calm.p95),
        ("memory at the end beside the first fifth", memory.growth, "≤ 1.05", memory.growth <= 1.05),
        ("p95 of turns beside the loop's", broadcast.p95 / loop.p95, "< 1", broadcast.p95 < loop.p95),
    ):
        print(f"{name:<45}{found:>9.2f}  {wanted:<8}{'met' if met else 'MISSED'}")


async def main(people: int, scale: int) -> None:
    """Measure all scenes over one installation and print them."""
    settings = {
        "LOTSE_TELEGRAM_PER_SECOND": str(OURS_A_SECOND * scale),
        "LOTSE_TELEGRAM_CHAT_PER_SECOND": str(scale),
        "LOTSE_LOG_FORMAT": "json",
    }
    with tempfile.TemporaryDirectory(prefix="lotse-broadcast-") as folder:
        url = f"sqlite+aiosqlite:///{folder}/lotse.db"
        async with BotApiServer() as api:
            settings |= {"LOTSE_DATABASE_URL": url, "LOTSE_TELEGRAM_TOKEN": api.token}
            settings |= {"LOTSE_TELEGRAM_API_URL": api.url}
            async with installation(Path(folder), settings) as lotse, crowd_in(url) as crowd:
                assert lotse.process is not None
                began = time.perf_counter()
                await crowd.gather(api, people)
                print(f"{people} people gathered in {time.perf_counter() - began:.0f} s")
                overall = float(TELEGRAM_A_SECOND * scale)
                api.set_limits(Limits(enabled=True, per_chat_rate=scale, overall_rate=overall))
                talk, memory = Talk(api), Memory(lotse.process.pid)
                allowed = int(OURS_A_SECOND * scale * 0.8)
                scenes = [await quiet(talk), await ours(talk, crowd, api, memory, allowed)]
                scenes.append(await naive(talk, crowd, api, scale))
    _print(scenes, memory, scale)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.broadcast")
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--scale", type=int, default=5)
    options = parser.parse_args()
    asyncio.run(main(options.people, options.scale))
