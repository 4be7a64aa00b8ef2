"""Requests that come at the same time share batches: decoding many sentences costs little more than one."""

import asyncio
import math
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Final

from translation.ports import Direction, Draft, EngineError, ModelUnavailable, QueueFull

WINDOW: Final = 0.001
"""Seconds that a sentence waits for others while something else is being translated."""

Work = Callable[[Direction, Sequence[str]], Sequence[Draft | EngineError]]
"""Translates a batch of one direction in a thread: one answer for each sentence, in their order."""


@dataclass(slots=True, eq=False)
class _Asked:
    sentence: str
    answer: asyncio.Future[Draft]
    since: float


class Batcher:
    """Gathers the sentences of each direction and works on them in threads, those that waited longest first.

    ``workers`` batches of at most ``size`` sentences run at the same time; ``most_waiting`` bounds what has
    not begun. Where nothing runs, what comes in one round of the event loop begins at once; beside a batch
    that runs, sentences wait ``window`` seconds for others. It belongs to the event loop that first asks it.
    """

    def __init__(
        self, work: Work, *, size: int, workers: int, most_waiting: int, window: float = WINDOW
    ) -> None:
        self._work = work
        self._size = size
        self._workers = workers
        self._most_waiting = most_waiting
        self._window = window
        self._waiting: dict[Direction, deque[_Asked]] = {}
        self._running = 0
        self._closing = False
        self._timer: asyncio.TimerHandle | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._quiet = asyncio.Event()

    async def submit(self, direction: Direction, sentence: str) -> Draft:
        """Translate one sentence as a part of some batch; who stops waiting for it disturbs nobody else.

        Raises `QueueFull`, or `EngineError` when the sentence failed or everything is being closed.
        """
        if self._closing:
            raise EngineError("translation is being closed")
        if sum(map(len, self._waiting.values())) >= self._most_waiting:
            raise QueueFull(f"{self._most_waiting} sentences wait already")
        loop = asyncio.get_running_loop()
        asked = _Asked(sentence, loop.create_future(), loop.time())
        self._waiting.setdefault(direction, deque()).append(asked)
        self._begin(loop)
        try:
            return await asked.answer
        except asyncio.CancelledError:
            self._forget(direction, asked)
            raise

    async def close(self) -> None:
        """Take nothing more, and finish what was asked before."""
        self._closing = True
        self._begin(asyncio.get_running_loop())
        while self._running or self._waiting:
            self._quiet.clear()
            await self._quiet.wait()
        if self._threads is not None:
            self._threads.shutdown()
            self._threads = None

    def _begin(self, loop: asyncio.AbstractEventLoop, waited: float = math.inf) -> None:
        """Start full batches, and sentences that ``waited`` so many seconds, while there are free workers."""
        while self._running < self._workers and (ripe := self._ripe(loop.time() - waited)):
            self._start(loop, ripe[0], self._take(ripe))
        if self._waiting and self._running < self._workers:
            self._wake_at(loop, min(asked[0].since for asked in self._waiting.values()) + self._patience)

    @property
    def _patience(self) -> float:
        """Return how long the sentences that wait now may wait for others, in seconds."""
        return self._window if self._running else 0.0

    def _wake_at(self, loop: asyncio.AbstractEventLoop, when: float) -> None:
        """Begin then, or sooner if that was planned; a time that is past means the next round of the loop."""
        if self._timer is not None:
            if self._timer.when() <= when:
                return
            self._timer.cancel()
        self._timer = loop.call_at(when, self._wake, loop)

    def _wake(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        self._begin(loop, self._patience)

    def _forget(self, direction: Direction, asked: _Asked) -> None:
        waiting = self._waiting.get(direction, deque())
        if asked in waiting:
            waiting.remove(asked)
        if not waiting:
            self._waiting.pop(direction, None)
        self._rest()

    def _rest(self) -> None:
        if not self._running and not self._waiting:
            self._quiet.set()

    def _ripe(self, before: float) -> list[Direction]:
        """Return the directions that need not wait for more, the longest waiting one first."""
        ripe = [
            (asked[0].since, direction)
            for direction, asked in self._waiting.items()
            if self._closing or len(asked) >= self._size or asked[0].since <= before
        ]
        return [direction for _, direction in sorted(ripe, key=lambda one: one[0])]

    def _take(self, ripe: Sequence[Direction]) -> list[_Asked]:
        """Take a batch of the first direction; free workers that no other needs share its sentences."""
        asked = self._waiting[ripe[0]]
        parts = max(1, self._workers - self._running - (len(ripe) - 1))
        batch = [asked.popleft() for _ in range(min(self._size, math.ceil(len(asked) / parts)))]
        if not asked:
            del self._waiting[ripe[0]]
        return batch

    def _start(self, loop: asyncio.AbstractEventLoop, direction: Direction, batch: list[_Asked]) -> None:
        if self._threads is None:
            self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="translation")
        self._running += 1
        sentences = [asked.sentence for asked in batch]
        done = loop.run_in_executor(self._threads, self._work, direction, sentences)
        done.add_done_callback(partial(self._finish, loop, batch))

    def _finish(
        self,
        loop: asyncio.AbstractEventLoop,
        batch: Sequence[_Asked],
        done: asyncio.Future[Sequence[Draft | EngineError]],
    ) -> None:
        self._running -= 1
        for asked, outcome in zip(batch, _outcomes(done, len(batch)), strict=True):
            if asked.answer.done():
                continue
            if isinstance(outcome, Draft):
                asked.answer.set_result(outcome)
            else:
                asked.answer.set_exception(outcome)
        self._begin(loop, self._window)
        self._rest()


def _outcomes(
    done: asyncio.Future[Sequence[Draft | EngineError]], count: int
) -> Sequence[Draft | EngineError]:
    """Return what became of each sentence of a batch; an error of the whole is one of each."""
    if done.cancelled():
        return [EngineError("translation was stopped") for _ in range(count)]
    error = done.exception()
    if error is None:
        return done.result()
    # Only an error of our own may be quoted: any other might hold a person's words.
    reason = str(error) if isinstance(error, EngineError) else type(error).__name__
    kind = ModelUnavailable if isinstance(error, ModelUnavailable) else EngineError
    return [kind(reason) for _ in range(count)]
