"""Odd updates among those that are polled: the right ones are taken, and the next poll confirms them all."""

import asyncio
from collections.abc import Sequence
from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.backoff import Backoff
from bot.channels.telegram.api import RawUpdate, TelegramApi
from bot.channels.telegram.build import build_telegram
from bot.channels.telegram.http import FloodWait, _refusal
from bot.channels.telegram.polling import Poller
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import as_json, values
from tests.fuzz.updates import broken_updates, written
from tests.turn.stand import Stand

HER = 1001


class Batches:
    """Gives out one batch after the other, and stops the poller when all are confirmed."""

    def __init__(self, batch: Sequence[object], last: int) -> None:
        self.batch = batch
        self.last = last
        self.offsets: list[int] = []
        self.done = asyncio.Event()

    async def updates(self, offset: int, seconds: int) -> Sequence[RawUpdate]:
        """Give what is not confirmed yet."""
        await asyncio.sleep(0)
        self.offsets.append(offset)
        if offset > self.last:
            self.done.set()
            await asyncio.sleep(60)
        return cast("Sequence[RawUpdate]", [one for one in self.batch if isinstance(one, dict)])


async def polled(stand: Stand, batch: Sequence[object], last: int) -> list[int]:
    """Poll until the last update is confirmed, and return the offsets."""
    telegram = build_telegram(
        house=stand.house("polling"), turns=stand, token="1:x", api_url="http://127.0.0.1:1"
    )
    api = Batches(batch, last)
    receiver = telegram._parts.receiver  # noqa: SLF001 - the channel's own, with all around it
    poller = Poller(cast("TelegramApi", api), receiver, Backoff(first=0.01, longest=0.02))
    task = asyncio.create_task(poller.run())
    try:
        async with asyncio.timeout(10):
            await api.done.wait()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert all(isinstance(offset, int) for offset in api.offsets)
    return api.offsets


@effort(25)
@given(odd=st.lists(broken_updates(1002), max_size=4))
@example(odd=[{"update_id": "7"}, {"update_id": None}, {"update_id": float("nan")}, {"update_id": 10**400}])
@example(odd=[{"update_id": [1]}, {}, {"update_id": True, "message": 7}, {"update_id": -1}])
async def test_odd_updates_do_not_stop_the_others(stand: Stand, odd: list[object]) -> None:
    last = 2**45
    offsets = await polled(stand, [*odd, written(last, HER, "/start"), *odd], last)
    assert offsets[-1] == last + 1


@effort(60)
@given(parameters=values)
@example(parameters={"retry_after": float("inf")})
@example(parameters={"retry_after": float("nan")})
@example(parameters={"retry_after": 10**400})
@example(parameters={"retry_after": -5})
@example(parameters=[1])
def test_any_wish_for_a_pause_is_one_that_ends(parameters: object) -> None:
    answer = {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": parameters}
    found = _refusal(429, as_json(answer))
    assert not isinstance(found, FloodWait) or 0 <= found.seconds <= 24 * 3600


@pytest.mark.parametrize(
    "payload", [b"[" * 100_000, b"{}", b"[]", b"\xff", b'{"ok": false, "description": [1]}']
)
def test_any_refusal_is_one_of_the_library_s_errors(payload: bytes) -> None:
    for status in (400, 401, 403, 404, 409, 429, 500, 502):
        assert str(_refusal(status, payload)) is not None
