"""The loop behind conversations with the office: brings people what is due, has texts translated meanwhile.

Every process that talks to people runs one; which of them does a piece is decided by the database.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Final, TypeVar

import structlog

from bot.house import House
from bot.talk_telling import TalkTelling
from bot.translating import Translating
from domain.errors import Erased, LotseError
from domain.ids import PersonId
from storage.talk_delivery import close_with_records, due_replies, ended_untold, next_reply_at
from storage.transactions import finish
from storage.translations import Task

LOOK_AGAIN: Final = 2.0
"""Seconds after which somebody looks for what another process wrote."""
_AT_ONCE: Final = 32
"""So many texts are translated side by side: they share batches."""
_TROUBLE_PAUSE: Final = 1.0
_LOOK_FOR_MODELS: Final = timedelta(minutes=5)
_LOOK_FOR_ENDED: Final = timedelta(minutes=1)
_MOST: Final = 100

Piece = TypeVar("Piece")

_log = structlog.get_logger(__name__)


class Talking:
    """Runs until cancelled; what is being stored then is finished, other translations begin anew."""

    def __init__(self, house: House, telling: TalkTelling | None = None) -> None:
        self._house = house
        self._telling = telling or TalkTelling(house)
        self._translating = Translating(house, self._telling)
        self._under_way: dict[asyncio.Task[None], Task] = {}
        self._woken = asyncio.Event()
        self._models_at: datetime | None = None
        self._ended_at: datetime | None = None

    def wake(self) -> None:
        """Look at once: somebody wrote something."""
        self._woken.set()

    async def run(self) -> None:
        """Do what is due, again and again; trouble is logged and tried again."""
        try:
            while True:
                self._woken.clear()
                try:
                    await finish(self.bring())
                    await finish(self.begin())
                    rest = await self._rest()
                except (LotseError, OSError) as error:
                    _log.warning("conversations wait for storage", reason=type(error).__name__)
                    rest = _TROUBLE_PAUSE
                except Exception as error:  # noqa: BLE001 - nobody would hear from the office from now on
                    _log.error("conversations wait after a failure", reason=type(error).__name__)
                    rest = _TROUBLE_PAUSE
                await self._sleep(rest)
        finally:
            await self._leave()

    async def bring(self) -> None:
        """Bring everything that is due, oldest first; what fails for one person keeps nobody else waiting."""
        now = self._house.clock()
        if self._is_time(self._ended_at, _LOOK_FOR_ENDED, now):
            self._ended_at = now
            async with self._house.database.transaction() as tx:
                await close_with_records(tx, now)
        async with self._house.database.glancing() as reader:
            due = await due_replies(reader, now, _MOST)
        stuck = await self._each(due, self._telling.bring, frozenset())
        async with self._house.database.glancing() as reader:
            ended = await ended_untold(reader, _MOST)
        await self._each(ended, self._telling.tell_ending, stuck)

    @property
    def under_way(self) -> Collection[asyncio.Task[None]]:
        """The translations that go on beside the loop."""
        return tuple(self._under_way)

    async def begin(self) -> None:
        """Begin to translate what is due, as far as there is room; it goes on beside the loop."""
        await self._look_for_models()
        for task in await self._translating.claim(_AT_ONCE - len(self._under_way)):
            work = asyncio.create_task(self._work(task), name="translation")
            self._under_way[work] = task
            work.add_done_callback(self._done)

    async def _work(self, task: Task) -> None:
        try:
            await self._translating.work(task)
        except (LotseError, OSError) as error:
            _log.warning("translation left for later", reason=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - the lease runs out, and it is tried again
            _log.error("translation left for later", reason=type(error).__name__)

    def _done(self, work: asyncio.Task[None]) -> None:
        self._under_way.pop(work, None)
        self._woken.set()

    async def _look_for_models(self) -> None:
        now = self._house.clock()
        if self._is_time(self._models_at, _LOOK_FOR_MODELS, now):
            self._models_at = now
            await self._translating.look_again()

    @staticmethod
    def _is_time(last: datetime | None, every: timedelta, now: datetime) -> bool:
        return last is None or not timedelta() <= now - last < every

    async def _each(
        self,
        pieces: Sequence[tuple[Piece, PersonId]],
        work: Callable[[Piece, PersonId], Awaitable[bool]],
        stuck: frozenset[PersonId],
    ) -> frozenset[PersonId]:
        """Do the work for all pieces, in order; of a person with whom it failed nothing later is done."""
        failed = set(stuck)
        for piece, person in pieces:
            if person in failed:
                continue
            try:
                await work(piece, person)
            except Erased:
                continue
            except (LotseError, OSError) as error:
                _log.warning("a message of the office waits", reason=type(error).__name__)
                failed.add(person)
        return frozenset(failed)

    async def _rest(self) -> float:
        """Return for how many seconds there is nothing to do."""
        async with self._house.database.glancing() as reader:
            at = await next_reply_at(reader)
        if at is None:
            return LOOK_AGAIN
        left = (at - self._house.clock()).total_seconds()
        return min(LOOK_AGAIN, left) if left > 0 else _TROUBLE_PAUSE

    async def _sleep(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return

    async def _leave(self) -> None:
        """Call off what is under way; what is not stored by then is due again at once, for who comes next."""
        under_way = dict(self._under_way)
        for work in under_way:
            work.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        left = [task for work, task in under_way.items() if work.cancelled()]
        try:
            await finish(self._translating.give_back(left))
        except (LotseError, OSError) as error:
            _log.warning("translations wait for their leases", reason=type(error).__name__)
