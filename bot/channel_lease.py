"""The lease that makes a relay the only one of its channel, so that no message is sent by two."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

import structlog

from domain.errors import LotseError
from storage.database import Database, Transaction
from storage.leases import give_back_lease, lease_end, take_lease

LASTS: Final = timedelta(seconds=6)
"""How long the messages wait when the relay's process was killed."""
RENEWED_EVERY: Final = 2.5

_log = structlog.get_logger(__name__)


class ChannelLease:
    """Held by one relay at a time, whichever process it is in. ``sleep`` takes seconds."""

    def __init__(
        self,
        database: Database,
        channel: str,
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._database = database
        self._name = f"relay:{channel}"
        self._holder = uuid4().hex
        self._clock = clock
        self._sleep = sleep
        self._until: datetime | None = None

    @property
    def held(self) -> bool:
        """Whether this relay may send now; what it cannot renew in time it has not any more."""
        return self._until is not None and self._clock() < self._until

    async def take(self, tx: Transaction, now: datetime) -> bool:
        """Take or renew the lease in a transaction; it counts when `taken` is called after the commit."""
        return await take_lease(tx, self._name, self._holder, now=now, lasts=LASTS)

    def taken(self, now: datetime) -> None:
        """Note that the lease taken at ``now`` is committed."""
        self._until = now + LASTS

    def lost(self) -> None:
        """Note that another relay has the lease."""
        if self._until is not None:
            _log.warning("another relay has taken over", lease=self._name)
        self._until = None

    async def seconds_until_free(self, now: datetime) -> float:
        """Return when to try again: at the end of the other's lease, or earlier if she may give it back."""
        async with self._database.glancing() as reader:
            until = await lease_end(reader, self._name)
        left = 0.0 if until is None else max(0.0, (until - now).total_seconds())
        return min(left, RENEWED_EVERY)

    async def keep(self, renewed: Callable[[], None]) -> None:
        """Renew the lease until cancelled, as long as it is held; ``renewed`` is called each time."""
        while True:
            await self._sleep(RENEWED_EVERY)
            if self.held:
                try:
                    await self._renew()
                    renewed()
                except Exception as error:  # noqa: BLE001 - without it nothing would be renewed from now on
                    _log.warning("lease not renewed", lease=self._name, reason=type(error).__name__)

    async def give_back(self) -> None:
        """Let another relay go on at once."""
        if not self.held:
            return
        self._until = None
        try:
            async with self._database.transaction() as tx:
                await give_back_lease(tx, self._name, self._holder)
        except (LotseError, OSError) as error:
            _log.warning("lease not given back", lease=self._name, reason=type(error).__name__)

    async def _renew(self) -> None:
        now = self._clock()
        async with self._database.transaction() as tx:
            mine = await self.take(tx, now)
        if mine:
            self.taken(now)
        else:
            self.lost()
