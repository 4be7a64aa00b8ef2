"""What both databases need around a transaction: work that outlasts a cancellation, no nesting."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager

from domain.errors import StorageError


async def finish(work: Coroutine[object, object, None]) -> None:
    """Run `work` to its end even if the caller is cancelled meanwhile; the cancellation is then passed on.

    Also when the work fails: a loop that tries again after a failure has to hear that it was called off.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError as cancelled:
        while not task.done():
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError:  # a second cancellation must not leave a transaction open either
                continue
        failure = None if task.cancelled() else task.exception()
        if failure is not None:
            raise cancelled from failure
        raise


class CommitActions:
    """What to do once the commit has succeeded; a savepoint that is undone takes its actions along."""

    def __init__(self) -> None:
        self._actions: list[Callable[[], None]] = []

    def add(self, action: Callable[[], None]) -> None:
        """Remember `action`."""
        self._actions.append(action)

    def mark(self) -> int:
        """Return the place to go back to with `forget_since`."""
        return len(self._actions)

    def forget_since(self, mark: int) -> None:
        """Drop what was added since `mark`."""
        del self._actions[mark:]

    def run(self) -> None:
        """Do everything, in the order it was added."""
        for action in self._actions:
            action()


class OnePerTask:
    """Refuses a second transaction in the task that already has one: it would wait for itself for ever."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[object] | None] = set()

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Hold the task's only place."""
        task = asyncio.current_task()
        if task in self._tasks:
            raise StorageError("this task already has a transaction open")
        self._tasks.add(task)
        try:
            yield
        finally:
            self._tasks.discard(task)
