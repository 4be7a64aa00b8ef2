"""The relay: takes what is due from the outbox of a channel and sends couriers out, one for each person."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

import structlog

from bot.backoff import Backoff
from bot.channel_lease import ChannelLease
from bot.courier import Counts, Courier, Equipment
from bot.fresh import Fresh
from bot.ledger import Ledger
from bot.pacing import Pacing, PacingRules
from bot.sending import Sender
from domain.errors import LotseError
from domain.ids import PersonId
from storage.database import Database
from storage.outbox import Batch, Lane, claim_due
from storage.outbox_outcomes import (
    abandon_claims,
    bring_back_from_the_future,
    next_due,
    still_claimed,
)
from storage.transactions import finish
from storage.vault import Vault

_LEASE: Final = timedelta(seconds=60)
_COURIERS: Final = 64
_BULK_COURIERS: Final = 16
_LOOK_AGAIN: Final = 10.0
"""Seconds after which the relay looks by itself at the latest."""
_TROUBLE_PAUSE: Final = 1.0
_A_STEP: Final = timedelta(seconds=2)
"""How far back a clock goes that was set and not just trimmed."""
_FAREWELL_SECONDS: Final = 25.0

_log = structlog.get_logger(__name__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Tempo:
    """Clock, sleep (in seconds), and how fast and how patient to be; tests bring their own."""

    clock: Callable[[], datetime] = _utc_now
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    pacing: PacingRules = field(default_factory=PacingRules)
    backoff: Backoff = field(default_factory=Backoff)


class Relay:
    """Delivers one channel's messages. Of several relays of a channel only the one with the lease does."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        sender: Sender,
        channel: str,
        tempo: Tempo | None = None,
        fresh: Fresh | None = None,
    ) -> None:
        tempo = tempo or Tempo()
        self._database = database
        self._channel = channel
        self._clock = tempo.clock
        self._sleep = tempo.sleep
        self._pacing = Pacing(tempo.pacing, tempo.clock)
        self._lease = ChannelLease(database, channel, tempo.clock, tempo.sleep)
        self._with = Equipment(
            database=database,
            vault=vault,
            sender=sender,
            channel=channel,
            clock=tempo.clock,
            sleep=tempo.sleep,
            pacing=self._pacing,
            backoff=tempo.backoff,
            ledger=Ledger(database, channel),
            fresh=fresh or Fresh(),
            lease=self._lease,
        )
        self._woken = asyncio.Event()
        self._rest = 0.0
        self._out: dict[asyncio.Task[None], Lane] = {}
        self._last: dict[PersonId, asyncio.Task[None]] = {}
        self._looked_at = tempo.clock()

    @property
    def counts(self) -> Counts:
        """What has been done since the start."""
        return self._with.counts

    @property
    def pacing(self) -> Pacing:
        """How fast the channel may be written to; whatever else writes to it counts here too."""
        return self._pacing

    @property
    def delivers(self) -> bool:
        """Whether this relay is the one of its channel that sends now."""
        return self._lease.held

    def wake(self) -> None:
        """Say that there is something new; call it after the commit, in the relay's event loop."""
        self._woken.set()

    async def run(self) -> None:
        """Deliver until cancelled; then messages under way are finished and the rest stays in the outbox."""
        self._with.stopping.clear()
        # Each renewal lets it look again: turns of another process cannot wake it.
        keeping = asyncio.create_task(self._lease.keep(self.wake))
        try:
            while True:
                self._woken.clear()
                await self._patiently(self._send_out)
                await self._pause()
        finally:
            await finish(self._come_home(keeping))

    async def _send_out(self) -> None:
        """Send couriers out for what is due, and find out for how long there is nothing else to do."""
        self._rest = _LOOK_AGAIN
        free = _COURIERS - len(self._out)
        bulk_free = _BULK_COURIERS - sum(lane is Lane.BULK for lane in self._out.values())
        bulk = bulk_free > 0 and self._pacing.bulk_wait() == 0.0
        limit = min(free, bulk_free) if bulk else free
        if limit <= 0:
            return
        now = self._clock()
        batches = await self._claim(now, limit, bulk=bulk)
        if batches is None:
            return
        for batch in batches:
            before = self._last.get(batch.person)
            task = asyncio.create_task(self._serve(batch, now + _LEASE, before))
            self._out[task] = batch.lane
            self._last[batch.person] = task
            task.add_done_callback(partial(self._back, batch.person))
        self._rest = 0.0 if len(batches) == limit else await self._until_due(now)

    async def _claim(self, now: datetime, limit: int, *, bulk: bool) -> Sequence[Batch] | None:
        """Take over what is due, if this relay has the lease or wins it now; None when another one has it."""
        new = not self._lease.held
        set_back = self._is_set_back(now)
        if new and self._out:
            return None  # couriers of the time before still report: only after that it can be won again
        abandoned = 0
        async with self._database.transaction() as tx:
            mine = await self._lease.take(tx, now)
            if mine and new:
                # Whoever claimed something before had the lease then, and sends nothing without it.
                abandoned = await abandon_claims(tx, self._channel, now)
            if mine and (new or set_back):
                await bring_back_from_the_future(tx, self._channel, now)
            if mine:
                batches = await claim_due(tx, self._channel, now=now, lease=_LEASE, limit=limit, bulk=bulk)
        if not mine:
            self._lease.lost()
            self._rest = await self._lease.seconds_until_free(now)
            return None
        self._lease.taken(now)
        self._looked_at = now
        if abandoned:
            _log.warning("messages may be sent twice after a crash", channel=self._channel, count=abandoned)
        return batches

    def _is_set_back(self, now: datetime) -> bool:
        """Say whether the clock was set back since the last look; what waited for its old time must not."""
        set_back = now < self._looked_at - _A_STEP
        if set_back:
            _log.warning("the clock was set back", channel=self._channel)
            self._pacing.forget()
        return set_back

    async def _until_due(self, now: datetime) -> float:
        async with self._database.glancing() as reader:
            due = await next_due(reader, self._channel, now)
        waits = [_LOOK_AGAIN, self._pacing.bulk_wait() or _LOOK_AGAIN]
        if due is not None:
            waits.append(max(0.0, (due - self._clock()).total_seconds()))
        return min(waits)

    async def _serve(self, batch: Batch, lease_until: datetime, before: "asyncio.Task[None] | None") -> None:
        """Serve a batch; while somebody is still out for this person nothing of hers is touched."""
        try:
            if before is not None and not before.done():
                await asyncio.wait({before})
                batch = await self._what_is_left(batch, lease_until)
            await Courier(self._with, batch, lease_until).serve()
        except Exception as error:  # noqa: BLE001 - what is not reported comes again when the lease ends
            _log.error("courier gave up", channel=self._channel, reason=type(error).__name__)

    async def _what_is_left(self, batch: Batch, lease_until: datetime) -> Batch:
        """Return what the courier before has not sent and settled after all."""
        async with self._database.glancing() as reader:
            left = await still_claimed(reader, [row.id for row in batch.rows], lease_until)
        return replace(batch, rows=tuple(row for row in batch.rows if row.id in left))

    def _back(self, person: PersonId, task: asyncio.Task[None]) -> None:
        self._out.pop(task, None)
        if self._last.get(person) is task:
            del self._last[person]
        self._woken.set()

    async def _patiently(self, work: Callable[[], Coroutine[object, object, None]]) -> None:
        """Do one piece of work to its end, again and again while storage is in trouble."""
        while True:
            try:
                return await finish(work())
            except (LotseError, OSError) as error:
                _log.warning("relay is waiting for storage", reason=type(error).__name__)
                await self._sleep(_TROUBLE_PAUSE)

    async def _pause(self) -> None:
        """Wait for `wake`, a courier who comes back, or the time."""
        if self._rest <= 0.0:
            return
        waiting = {
            asyncio.ensure_future(self._woken.wait()),
            asyncio.ensure_future(self._sleep(self._rest)),
        }
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waiting:
                one.cancel()

    async def _come_home(self, keeping: asyncio.Task[None]) -> None:
        """Let couriers finish the message in their hands, and another relay go on."""
        self._with.stopping.set()
        if self._out:
            await asyncio.wait(self._out, timeout=_FAREWELL_SECONDS)
        left = tuple(self._out)
        for task in left:
            task.cancel()
        keeping.cancel()
        await asyncio.gather(*left, keeping, return_exceptions=True)
        await self._lease.give_back()
