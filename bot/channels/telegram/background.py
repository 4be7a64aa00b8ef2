"""Work that nobody waits for, but that is finished before the channel closes."""

import asyncio
from collections.abc import Coroutine
from typing import Final

import structlog

_PATIENCE: Final = 5.0

_log = structlog.get_logger(__name__)


class Background:
    """Tasks under way."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Begin some work; what it raises is noted and troubles nobody."""
        task = asyncio.ensure_future(_guarded(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def finish(self) -> None:
        """Wait a little for all work, then cancel what is left."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_PATIENCE)
        left = tuple(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


async def _guarded(work: Coroutine[object, object, None]) -> None:
    try:
        await work
    except Exception as error:  # noqa: BLE001 - nobody waits for it, so nobody else would hear of it
        _log.warning("work in the background failed", reason=type(error).__name__)
