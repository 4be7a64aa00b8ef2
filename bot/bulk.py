"""Sends broadcasts on a channel that pushes: never faster than its share, never twice without staff knowing.

Before a copy leaves, the ledger says so; what became of it is written down after. Whoever dies in between
leaves a claim behind that runs out and counts as unknown. A copy is tried again only when it is certain that
it was not taken.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

import structlog

from bot.backoff import Backoff
from bot.bulk_parts import BulkCounts, Push, Reports, Weather
from bot.house import WEB, House
from bot.news_message import NewsMessages
from domain.broadcasts import RecipientState
from domain.errors import Blocked, Erased, RetryAfter, TransportError
from domain.ids import PersonId
from storage.broadcast_ledger import (
    Copy,
    DueBroadcast,
    Postponed,
    Settlement,
    Shut,
    claim_copies,
    due_broadcasts,
)
from storage.database import Transaction
from storage.leases import give_back_lease, take_lease
from storage.outbox import Lane, Outgoing
from storage.people import KnownAddress, addresses_on

LEASE: Final = "broadcast"
CLAIMED_FOR: Final = timedelta(seconds=30)
"""How long a copy may be on its way, and how long the lease lasts; after that a claim counts as unknown."""
_SEND_SECONDS: Final = 20.0
_BEGIN_WITHIN: Final = timedelta(seconds=8)
"""How long after its claim a copy may still begin: claim, wait and sending together stay below the lease."""
_A_CLAIM: Final = 0.25
"""Seconds of work that are claimed at once: so much is unknown after a crash, and a stop takes so long."""
_IN_THE_AIR: Final = 12
"""Copies that were sent and not answered yet. After a standstill they all arrive at once: well below the
thirty that Telegram takes in a moment, with room for answers. It does for 22 a second of half a one each."""
_TRIES: Final = 5
_CREDIT: Final = timedelta(seconds=0.1)
"""How much lateness is made up for, so that short sleeps that last too long cost no rate."""
_LOOK_AGAIN: Final = 1.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Claim:
    """Copies of one broadcast that may be sent, as long as each begins until then."""

    copies: Sequence[Copy]
    begin_until: datetime


@dataclass(frozen=True, slots=True)
class _Letter:
    copy: Copy
    address: str
    outgoing: Outgoing


class BulkSender:
    """Sends what is due in steps; call `step` again and again, and `leave` at the end."""

    def __init__(
        self,
        house: House,
        push: Push,
        sleep: Callable[[float], Awaitable[None]],
        backoff: Backoff | None = None,
    ) -> None:
        self.counts = BulkCounts()
        self._house = house
        self._push = push
        self._sleep = sleep
        self._holder = uuid4().hex
        self._holds = False
        self._messages = NewsMessages(house)
        self._air: set[asyncio.Task[None]] = set()
        self._reports = Reports()
        self._weather = Weather(backoff or Backoff())
        self._next: datetime | None = None
        self._leaving = False

    async def step(self) -> float:
        """Claim a little, send it, write down what became of what was sent; return how long to rest."""
        if not self._push.delivers():
            await self._give_way()
            return _LOOK_AGAIN
        wait = max(self._push.pacing.bulk_wait(), self._weather.wait(self._house.clock()))
        room = 0 if wait > 0.0 else self._room()
        claim = await self._report_and_claim(self._house.clock(), room)
        if claim is None:
            return await self._rest(wait)
        letters = await self._opened(claim.copies)
        await self._send_off(letters, claim.begin_until)
        return 0.0

    async def leave(self) -> None:
        """Send nothing more, wait for what is in the air, write it down and let another process go on."""
        self._leaving = True
        if self._air:
            await asyncio.wait(set(self._air))
        await self._give_way()

    def _room(self) -> int:
        free = _IN_THE_AIR - len(self._air)
        if self._weather.failures:
            return min(free, 1 if not self._air else 0)
        return min(free, max(1, round(self._push.pacing.bulk_per_second * _A_CLAIM)))

    async def _rest(self, wait: float) -> float:
        """Say how long there is nothing to do; what is in the air is waited for first."""
        if self._air:
            resting = asyncio.ensure_future(self._sleep(min(wait or _LOOK_AGAIN, _LOOK_AGAIN)))
            await asyncio.wait({*self._air, resting}, return_when=asyncio.FIRST_COMPLETED)
            resting.cancel()
            return 0.0
        return min(wait or _LOOK_AGAIN, _LOOK_AGAIN)

    async def _report_and_claim(self, now: datetime, room: int) -> "_Claim | None":
        """Write down what became of copies and, in the same transaction, take the next ones over."""
        due: Sequence[DueBroadcast] = ()
        if room > 0 and not self._leaving:
            async with self._house.database.glancing() as reader:
                due = await due_broadcasts(reader, self._push.channel, now)
        if not self._reports and not due:
            return None
        async with self._reporting(now) as tx:
            if not due or not await take_lease(tx, LEASE, self._holder, now=now, lasts=CLAIMED_FOR):
                return None
            self._holds = True
            until = now + CLAIMED_FOR
            for one in due:
                copies = await claim_copies(tx, one.id, self._push.channel, now=now, until=until, most=room)
                if copies:
                    return _Claim(copies, min(now + _BEGIN_WITHIN, one.expires_at or until))
        return None

    @asynccontextmanager
    async def _reporting(self, now: datetime) -> AsyncIterator[Transaction]:
        """Open a transaction in which all reports are written; if it fails they wait for the next one."""
        reports, self._reports = self._reports, Reports()
        try:
            async with self._house.database.transaction() as tx:
                await reports.write(tx, self._push.channel, now)
                yield tx
        except BaseException:
            self._reports = reports.before(self._reports)
            raise

    async def _opened(self, copies: Sequence[Copy]) -> Sequence[_Letter]:
        """Find out where the people are reached; whom nothing can be sent here is settled at once."""
        await self._messages.load(copies[0].broadcast)
        boxes = await self._house.vault.boxes([one.person for one in copies])
        async with self._house.database.glancing() as reader:
            addresses = await addresses_on(reader, boxes, self._push.channel)
        letters: list[_Letter] = []
        for copy in copies:
            outgoing = self._messages.of(copy.language)
            address: KnownAddress | None = addresses.get(copy.person)
            if copy.person not in boxes or outgoing is None:
                self._settle(copy, RecipientState.SKIPPED, "erased")
            elif address is None or not address.reachable:
                self._shut(copy, "no address")
            else:
                letters.append(_Letter(copy, address.value, outgoing))
        return letters

    async def _send_off(self, letters: Sequence[_Letter], begin_until: datetime) -> None:
        """Let one after the other go at the channel's pace; what may not go now comes again later."""
        for letter in letters:
            if await self._may_go(letter.copy.person, begin_until):
                task = asyncio.create_task(self._send(letter))
                self._air.add(task)
                task.add_done_callback(self._air.discard)
            else:
                wait = self._push.pacing.person_wait(letter.copy.person, Lane.BULK)
                self._postpone(letter.copy, wait, None, counts=False)

    async def _may_go(self, person: PersonId, begin_until: datetime) -> bool:
        """Wait for the next place in the row; False when it does not come in time."""
        pacing = self._push.pacing
        while self._push.delivers() and not self._leaving:
            now = self._house.clock()
            halted = pacing.bulk_wait() > 0.0 or self._weather.wait(now) > 0.0
            if halted or now > begin_until or pacing.person_wait(person, Lane.BULK) > 0.0:
                return False
            wait = max(pacing.overall_wait(Lane.BULK), self._until_next(now))
            if wait == 0.0:
                pacing.count(person)
                interval = timedelta(seconds=1.0 / pacing.bulk_per_second)
                self._next = max(self._next or now, now - _CREDIT) + interval
                return True
            await self._sleep(wait)
        return False

    def _until_next(self, now: datetime) -> float:
        """Return the seconds until the next copy may leave: evenly, so that answers find a gap."""
        if self._next is None or self._next > now + timedelta(seconds=1):
            return 0.0  # nothing was sent yet, or the clock was set back
        return max(0.0, (self._next - now).total_seconds())

    async def _send(self, letter: _Letter) -> None:
        copy = letter.copy
        try:
            await self._house.vault.box(copy.person)  # who was erased meanwhile gets nothing more
            async with asyncio.timeout(_SEND_SECONDS):
                await self._push.sender.send(letter.address, letter.outgoing, None)
        except Exception as error:  # noqa: BLE001 - one copy that cannot be sent must not stop the others
            self._failed(copy, error)
        except asyncio.CancelledError:
            self._settle(copy, RecipientState.UNKNOWN, "cancelled")
            raise
        else:
            self._weather.fine()
            self.counts.sent += 1
            self._settle(copy, RecipientState.SENT)

    def _failed(self, copy: Copy, error: Exception) -> None:
        """Note what could not be sent, and whether it may have arrived all the same."""
        now = self._house.clock()
        match error:
            case Erased():
                self._settle(copy, RecipientState.SKIPPED, "erased")
            case RetryAfter(seconds=seconds):
                self.counts.halted += 1
                _log.info("channel asked for a pause", broadcast=copy.broadcast, seconds=seconds)
                self._push.pacing.halt(copy.person, seconds, Lane.BULK)
                self._postpone(copy, seconds, None, counts=False)
            case Blocked():
                self._reports.unreachable.append(copy.person)
                self._shut(copy, "blocked")
            case TransportError(permanent=True):
                self._give_up(copy, str(error))
            case TransportError(unsure=False):
                self._weather.trouble(now)
                if copy.attempts < _TRIES:
                    self._postpone(copy, self._weather.backoff.pause(copy.attempts), str(error), counts=True)
                else:
                    self._give_up(copy, str(error))
            case _:
                reason = str(error) if isinstance(error, TransportError) else type(error).__name__
                self._weather.trouble(now)
                self.counts.unknown += 1
                _log.warning("copy may have arrived or not", broadcast=copy.broadcast, reason=reason)
                self._settle(copy, RecipientState.UNKNOWN, reason)

    def _give_up(self, copy: Copy, reason: str) -> None:
        self.counts.failed += 1
        _log.warning("copy cannot be sent", broadcast=copy.broadcast, reason=reason)
        self._settle(copy, RecipientState.FAILED, reason)

    def _shut(self, copy: Copy, reason: str) -> None:
        """She has certainly got nothing here: she gets it on the web if she is there, and else not at all."""
        self.counts.unreachable += 1
        self._reports.outcomes.append(Shut(copy, reason, WEB))

    def _settle(self, copy: Copy, state: RecipientState, error: str | None = None) -> None:
        self._reports.outcomes.append(Settlement(copy, state, error))

    def _postpone(self, copy: Copy, seconds: float, error: str | None, *, counts: bool) -> None:
        self.counts.postponed += 1
        not_before = self._house.clock() + timedelta(seconds=seconds)
        self._reports.outcomes.append(Postponed(copy, not_before, error, counts))

    async def _give_way(self) -> None:
        """Write down what is left to write, and give the lease back."""
        if not self._reports and not self._holds:
            return
        async with self._reporting(self._house.clock()) as tx:
            if not self._air:
                await give_back_lease(tx, LEASE, self._holder)
        self._holds = bool(self._air)
