"""Requests that come together share a batch; nobody waits long, and nobody suffers for another."""

import asyncio
import threading
from collections.abc import Sequence
from contextlib import suppress

import pytest

from tests.translation.fakes import DE_EN, EN_DE, UK_EN
from translation.batching import WINDOW, Batcher
from translation.ports import Direction, Draft, EngineError, QueueFull

LONG = 3_600.0
"""A window that no test lives to see the end of."""


class Worker:
    """Answers with the sentence in capitals; what it was asked is kept, and it can be held up."""

    def __init__(self) -> None:
        self.batches: list[tuple[Direction, list[str]]] = []
        self.began = threading.Event()
        self.go = threading.Event()
        self.go.set()

    def __call__(self, direction: Direction, sentences: Sequence[str]) -> Sequence[Draft | EngineError]:
        self.batches.append((direction, list(sentences)))
        self.began.set()
        assert self.go.wait(20)
        if "everything breaks" in sentences:
            raise RuntimeError("words of a person")
        return [EngineError("odd") if one == "odd" else Draft(one.upper(), 0.0) for one in sentences]

    @property
    def sizes(self) -> list[int]:
        return [len(sentences) for _, sentences in self.batches]


def batcher(
    worker: Worker, *, size: int = 32, workers: int = 1, queue: int = 1_000, window: float = WINDOW
) -> Batcher:
    return Batcher(worker, size=size, workers=workers, most_waiting=queue, window=window)


async def until_running(worker: Worker) -> None:
    assert await asyncio.to_thread(worker.began.wait, 20)


async def occupied(worker: Worker, asked: Batcher) -> list[asyncio.Task[Draft]]:
    """Let a batch run until the worker may go on; what else is asked comes beside it."""
    worker.go.clear()
    running = asyncio.create_task(asked.submit(UK_EN, "running"))
    await until_running(worker)
    worker.began.clear()
    return [running]


async def test_requests_that_come_together_share_a_batch() -> None:
    worker = Worker()
    asked = batcher(worker)
    found = await asyncio.gather(*(asked.submit(UK_EN, f"s{i}") for i in range(20)))
    assert [draft.text for draft in found] == [f"S{i}" for i in range(20)]
    assert worker.sizes == [20]
    await asked.close()


async def test_a_batch_has_one_direction_and_a_limit() -> None:
    worker = Worker()
    asked = batcher(worker, size=8)
    work = [asked.submit(direction, "x") for _ in range(10) for direction in (UK_EN, EN_DE)]
    await asyncio.gather(*work)
    assert sorted(worker.sizes) == [2, 2, 8, 8]
    assert {direction for direction, _ in worker.batches} == {UK_EN, EN_DE}
    await asked.close()


async def test_free_workers_share_what_waits() -> None:
    worker = Worker()
    asked = batcher(worker, workers=2)
    await asyncio.gather(*(asked.submit(UK_EN, f"s{i}") for i in range(31)))
    assert sorted(worker.sizes) == [15, 16]
    await asked.close()


async def test_where_nothing_runs_nothing_waits_for_others() -> None:
    worker = Worker()
    asked = batcher(worker, window=LONG)
    async with asyncio.timeout(20):
        assert [(await asked.submit(UK_EN, word)).text for word in ("first", "next")] == ["FIRST", "NEXT"]
        await asyncio.gather(*(asked.submit(UK_EN, "x") for _ in range(3)))
    assert worker.sizes == [1, 1, 3]
    await asked.close()


async def test_beside_a_running_batch_sentences_wait_for_others_but_not_long() -> None:
    assert WINDOW <= 0.010
    worker = Worker()
    asked = batcher(worker, workers=2, window=0.5)
    work = await occupied(worker, asked)
    work.append(asyncio.create_task(asked.submit(DE_EN, "waits")))
    for _ in range(5):
        await asyncio.sleep(0)
    work.append(asyncio.create_task(asked.submit(DE_EN, "comes")))
    await until_running(worker)
    assert worker.batches == [(UK_EN, ["running"]), (DE_EN, ["waits", "comes"])]
    worker.go.set()
    await asyncio.gather(*work)
    await asked.close()


async def test_what_waits_for_others_begins_when_the_running_batch_ends() -> None:
    worker = Worker()
    asked = batcher(worker, workers=2, window=LONG)
    work = await occupied(worker, asked)
    work.append(asyncio.create_task(asked.submit(DE_EN, "waits")))
    await asyncio.sleep(0.02)
    assert worker.sizes == [1]
    worker.go.set()
    async with asyncio.timeout(20):
        assert [draft.text for draft in await asyncio.gather(*work)] == ["RUNNING", "WAITS"]
    await asked.close()


async def test_a_full_batch_does_not_wait_at_all() -> None:
    worker = Worker()
    asked = batcher(worker, size=4, workers=2, window=LONG)
    work = await occupied(worker, asked)
    work += [asyncio.create_task(asked.submit(UK_EN, "x")) for _ in range(4)]
    await until_running(worker)
    assert worker.sizes == [1, 4]
    worker.go.set()
    await asyncio.gather(*work)
    await asked.close()


async def test_who_waited_longest_is_next() -> None:
    worker = Worker()
    worker.go.clear()
    asked = batcher(worker)
    work = [asyncio.create_task(asked.submit(UK_EN, "running"))]
    await until_running(worker)
    for direction in (DE_EN, EN_DE):
        work.append(asyncio.create_task(asked.submit(direction, "waits")))
        await asyncio.sleep(0.001)
    work.append(asyncio.create_task(asked.submit(UK_EN, "late")))
    await asyncio.sleep(0)
    worker.go.set()
    await asyncio.gather(*work)
    assert [direction for direction, _ in worker.batches] == [UK_EN, DE_EN, EN_DE, UK_EN]
    await asked.close()


async def test_above_the_limit_it_says_so() -> None:
    worker = Worker()
    worker.go.clear()
    asked = batcher(worker, queue=3)
    first = asyncio.create_task(asked.submit(UK_EN, "running"))
    await until_running(worker)
    waiting = [asyncio.create_task(asked.submit(UK_EN, "waits")) for _ in range(3)]
    await asyncio.sleep(0)
    with pytest.raises(QueueFull, match="3 sentences wait"):
        await asked.submit(UK_EN, "too much")
    worker.go.set()
    assert len(await asyncio.gather(first, *waiting)) == 4
    await asked.close()


async def test_who_stops_waiting_disturbs_nobody_and_frees_his_place() -> None:
    worker = Worker()
    worker.go.clear()
    asked = batcher(worker, queue=2)
    running = [asyncio.create_task(asked.submit(UK_EN, text)) for text in ("left in the middle", "stays")]
    await until_running(worker)
    leaves = asyncio.create_task(asked.submit(UK_EN, "leaves"))
    waits = asyncio.create_task(asked.submit(UK_EN, "waits"))
    await asyncio.sleep(0)
    for task in (running[0], leaves):
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    comes = asyncio.create_task(asked.submit(UK_EN, "comes"))
    await asyncio.sleep(0)
    worker.go.set()
    found = await asyncio.gather(running[1], waits, comes)
    assert [draft.text for draft in found] == ["STAYS", "WAITS", "COMES"]
    assert "leaves" not in [one for _, sentences in worker.batches for one in sentences]
    await asked.close()


async def test_a_sentence_that_fails_fails_alone() -> None:
    asked = batcher(Worker())
    found = await asyncio.gather(
        *(asked.submit(UK_EN, text) for text in ("good", "odd", "fine")), return_exceptions=True
    )
    assert [type(one) for one in found] == [Draft, EngineError, Draft]
    await asked.close()


async def test_a_failure_is_told_without_a_persons_words() -> None:
    asked = batcher(Worker())
    with pytest.raises(EngineError, match=r"^RuntimeError$"):
        await asked.submit(UK_EN, "everything breaks")
    assert (await asked.submit(UK_EN, "next")).text == "NEXT"
    await asked.close()


async def test_closing_finishes_what_was_asked_and_takes_nothing_more() -> None:
    worker = Worker()
    worker.go.clear()
    asked = batcher(worker, size=2)
    work = [asyncio.create_task(asked.submit(UK_EN, f"s{i}")) for i in range(7)]
    await until_running(worker)
    closing = asyncio.create_task(asked.close())
    await asyncio.sleep(0)
    with pytest.raises(EngineError, match="closed"):
        await asked.submit(UK_EN, "late")
    worker.go.set()
    await closing
    assert [(await one).text for one in work] == [f"S{i}" for i in range(7)]


async def test_the_event_loop_goes_on_while_a_batch_runs() -> None:
    worker = Worker()
    worker.go.clear()
    asked = batcher(worker)
    task = asyncio.create_task(asked.submit(UK_EN, "slow"))
    await until_running(worker)
    ticks = 0
    for _ in range(20):
        await asyncio.sleep(0.001)
        ticks += 1
    assert (ticks, task.done()) == (20, False)
    worker.go.set()
    await task
    await asked.close()
