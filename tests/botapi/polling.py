"""Long polling: one poll at a time, answered when there is an update or the time is over."""

import asyncio
from collections.abc import Callable
from enum import StrEnum

from tests.botapi.errors import SECOND_POLLER, WEBHOOK_SET, ApiError, conflict
from tests.botapi.params import JsonObject, Params
from tests.botapi.updates import Entry, UpdateQueue

MAX_TIMEOUT = 50
MAX_LIMIT = 100


class SecondPoller(StrEnum):
    """Who gets the 409 when two poll at once: the newcomer, or the one that waits (as Telegram does)."""

    REFUSED = "refused"
    TAKES_OVER = "takes over"


class LongPoll:
    """The one waiting getUpdates call."""

    def __init__(self, queue: UpdateQueue, rule: SecondPoller, changed: Callable[[], object]) -> None:
        """Listen to the queue; `changed` is called when a poll begins to wait."""
        self._changed = changed
        self._queue = queue
        self._rule = rule
        self._waiting: asyncio.Future[None] | None = None
        self._closed = False
        queue.listeners.append(self._wake)

    @property
    def waiting(self) -> bool:
        """Whether a poll is open now."""
        return self._waiting is not None

    async def get(self, params: Params) -> list[JsonObject]:
        """Confirm by offset, then wait for updates; raises 409 when another poll is in the way."""
        self._make_room()
        offset = params.integer("offset")
        limit = params.integer("limit", MAX_LIMIT)
        limit = limit if 1 <= limit <= MAX_LIMIT else MAX_LIMIT
        timeout = min(max(params.integer("timeout"), 0), MAX_TIMEOUT)
        kinds = params.array("allowed_updates")
        if kinds is not None:
            self._queue.allowed = frozenset(str(kind) for kind in kinds)
        self._queue.confirm(offset)
        batch = self._queue.take(max(offset, 0), limit)
        if not batch and timeout and not self._closed:
            await self._wait(timeout)
            batch = self._queue.take(max(offset, 0), limit)
        return [entry.wire() for entry in batch]

    def end_for_webhook(self) -> None:
        """End an open poll with 409, because a webhook was set."""
        self._fail(conflict(WEBHOOK_SET))

    def close(self) -> None:
        """End an open poll with what there is and let none wait until `reopen`."""
        self._closed = True
        self._release()

    def reopen(self) -> None:
        """Let polls wait again."""
        self._closed = False

    def _release(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def _make_room(self) -> None:
        if self._waiting is None:
            return
        if self._rule is SecondPoller.REFUSED:
            raise conflict(SECOND_POLLER)
        self._fail(conflict(SECOND_POLLER))

    async def _wait(self, seconds: int) -> None:
        waiting = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        self._changed()
        try:
            await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            return
        finally:
            if self._waiting is waiting:
                self._waiting = None

    def _fail(self, error: ApiError) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(error)
            self._waiting = None

    def _wake(self, _entry: Entry) -> None:
        self._release()
