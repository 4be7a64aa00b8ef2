"""What happens by the clock: holds run out, slots move on, people are reminded, what is old is forgotten."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.forgetting import Forgetting
from bot.house import House
from domain.errors import LotseError
from storage.holds import sweep_expired_holds
from storage.leases import give_back_lease, take_lease
from storage.office_hours import extend_horizon, purge_past_ticks

_LEASE: Final = "jobs"
_LEASE_LASTS: Final = timedelta(minutes=2)
_PAST_TICKS: Final = timedelta(days=2)
_ZONE: Final = ZoneInfo("Europe/Berlin")
_OPENING: Final = "opening"

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class TimedJob:
    """A job that comes every so many minutes; `work` says how many things it did."""

    name: str
    work: Callable[[], Awaitable[int]]
    minutes: int = 1


class Jobs:
    """The jobs of an installation. Only one process at a time runs them: who holds the lease."""

    def __init__(self, house: House, holder: str, more: Sequence[TimedJob] = ()) -> None:
        self._house = house
        self._holder = holder
        self._more = more
        self._scheduler = AsyncIOScheduler(timezone=_ZONE)
        self._opened = False

    async def start(self) -> None:
        """Open the office hours of the coming weeks and begin to run by the clock.

        Raises nothing: what fails is logged, and tried again every minute until it has worked once.
        """
        await self.open_horizon()
        every_minute = IntervalTrigger(minutes=1, timezone=_ZONE)
        nightly = CronTrigger(hour=2, minute=20, timezone=_ZONE)
        hourly = CronTrigger(minute=7, timezone=_ZONE)
        for name, job, trigger in (
            ("holds", self.sweep_holds, every_minute),
            ("horizon", self.extend, nightly),
            ("retention", self.forget_old, hourly),
        ):
            self._schedule(name, partial(self.run, name, job), trigger)
        for one in self._more:
            often = IntervalTrigger(minutes=one.minutes, timezone=_ZONE)
            self._schedule(one.name, partial(self.run, one.name, one.work), often)
        if not self._opened:
            self._schedule(_OPENING, self.open_horizon, every_minute)
        self._scheduler.start()

    def _schedule(self, name: str, work: Callable[[], Awaitable[None]], trigger: BaseTrigger) -> None:
        self._scheduler.add_job(
            work, trigger, id=name, coalesce=True, max_instances=1, misfire_grace_time=3600
        )

    @property
    def scheduled(self) -> set[str]:
        """The names of the jobs that come by the clock."""
        return {job.id for job in self._scheduler.get_jobs()}

    def stop(self) -> None:
        """Stop running; a job under way is cancelled, and its transaction with it."""
        self._scheduler.shutdown(wait=False)

    async def leave(self) -> None:
        """Stop, and let another process run the jobs at once."""
        self.stop()
        try:
            async with self._house.database.transaction() as tx:
                await give_back_lease(tx, _LEASE, self._holder)
        except (LotseError, OSError) as error:
            _log.warning("lease not given back", lease=_LEASE, reason=type(error).__name__)

    async def run(self, name: str, job: Callable[[], Awaitable[int]]) -> None:
        """Run one job if this process holds the lease; what fails is logged and comes again by the clock."""

        async def leased() -> int:
            return await job() if await self._may_run() else 0

        await self._logged(name, leased)

    async def open_horizon(self) -> None:
        """Open the office hours of the coming weeks, whoever holds the lease, until it has worked once.

        A process that was killed may leave its lease behind for minutes, and nobody could book meanwhile.
        """
        if self._opened:
            return
        self._opened = await self._logged(_OPENING, self.extend)
        if self._opened and self._scheduler.get_job(_OPENING) is not None:
            self._scheduler.remove_job(_OPENING)

    async def _logged(self, name: str, job: Callable[[], Awaitable[int]]) -> bool:
        """Run a job and say what came of it; False when it failed."""
        try:
            done = await job()
        except (LotseError, OSError) as error:
            _log.warning("job failed and will be tried again", job=name, reason=str(error))
            return False
        except Exception as error:  # noqa: BLE001 - chat and desk go on whatever happens to a job
            _log.error("job failed and will be tried again", job=name, reason=type(error).__name__)
            return False
        if done:
            _log.info("job done", job=name, count=done)
        return True

    async def _may_run(self) -> bool:
        async with self._house.database.transaction() as tx:
            return await take_lease(tx, _LEASE, self._holder, now=self._house.clock(), lasts=_LEASE_LASTS)

    async def sweep_holds(self) -> int:
        """Free the times of holds that have run out."""
        async with self._house.database.transaction() as tx:
            return await sweep_expired_holds(tx, self._house.clock())

    async def extend(self) -> int:
        """Open the office hours of the coming weeks and drop ticks that are past."""
        now = self._house.clock()
        async with self._house.database.transaction() as tx:
            report = await extend_horizon(tx, now.astimezone(_ZONE).date(), self._house.policy.horizon_weeks)
            await purge_past_ticks(tx, now - _PAST_TICKS)
        return report.added

    async def forget_old(self) -> int:
        """Forget what has been kept long enough."""
        return await Forgetting(self._house).run()
