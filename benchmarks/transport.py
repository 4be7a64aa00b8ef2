"""One message to the Bot API, in three ways, fifty at once: `python -m benchmarks.transport [calls]`."""

import asyncio
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.request import HTTPXRequest

from bot.channels.telegram.api import TelegramApi
from bot.channels.telegram.calls import Key, Keyboard
from tests.botapi import BotApiServer

AT_ONCE = 50
ROUNDS = 5
TEXT = "In welcher Stadt oder Gemeinde wohnen Sie?"
LABELS = [(f"Gemeinde {number}", f"v1:7:g{number}") for number in range(10)]
BASELINE = "the library's Bot over httpx (its default)"

Send = Callable[[int], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Measured:
    """Calls a second, and milliseconds of CPU a call, with the server's share: both are in one process."""

    calls_per_second: float
    cpu_ms: float


def ways(api: TelegramApi, httpx_bot: Bot) -> dict[str, Send]:
    """Return each way to send the same question to a chat."""
    markup = InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=data)] for text, data in LABELS])
    keyboard = Keyboard(tuple((Key(text, data),) for text, data in LABELS))
    return {
        BASELINE: lambda chat: httpx_bot.send_message(chat, TEXT, reply_markup=markup, parse_mode="HTML"),
        "the library's Bot over aiohttp": lambda chat: api.bot.send_message(
            chat, TEXT, reply_markup=markup, parse_mode="HTML"
        ),
        "Lotse's own calls over aiohttp": lambda chat: api.calls.send_text(chat, TEXT, keyboard),
    }


async def measure(send: Send, chats: list[int], calls: int) -> Measured:
    """Let fifty senders share the calls."""

    async def sender(number: int) -> None:
        for _ in range(calls // AT_ONCE):
            await send(chats[number])

    cpu, wall = time.process_time(), time.perf_counter()
    await asyncio.gather(*(sender(number) for number in range(AT_ONCE)))
    elapsed, used = time.perf_counter() - wall, time.process_time() - cpu
    done = calls // AT_ONCE * AT_ONCE
    return Measured(done / elapsed, used / done * 1000)


async def main(calls: int) -> None:
    """Measure all ways, one after the other in each round, and print their medians."""
    runs: dict[str, list[Measured]] = {}
    async with BotApiServer() as server:
        people = [server.user() for _ in range(AT_ONCE)]
        for person in people:
            person.start()
        chats = [person.chat_id for person in people]
        api = TelegramApi(server.token, server.url)
        await api.open()
        httpx_bot = Bot(server.token, f"{server.url}/bot", request=HTTPXRequest(connection_pool_size=256))
        async with httpx_bot:
            for _ in range(ROUNDS):
                for way, send in ways(api, httpx_bot).items():
                    runs.setdefault(way, []).append(await measure(send, chats, calls))
        await api.close()
    print(f"{'way':<48}{'calls/s':>9}{'CPU ms':>9}{'speed':>8}   (1.00 = {BASELINE})")
    base = statistics.median(one.calls_per_second for one in runs[BASELINE])
    for way, those in runs.items():
        speed = statistics.median(one.calls_per_second for one in those)
        cpu = statistics.median(one.cpu_ms for one in those)
        print(f"{way:<48}{speed:>9.0f}{cpu:>9.2f}{speed / base:>8.2f}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
