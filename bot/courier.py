"""The courier: brings one person her messages, one after the other, and reports what became of each."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain, repeat
from typing import Final

import structlog

from bot.backoff import Backoff
from bot.channel_lease import ChannelLease
from bot.fresh import Fresh
from bot.ledger import Aimed, Failed, Ledger, Outcome, PutOff, Reachable, SetAside, Unreachable
from bot.pacing import Pacing
from bot.sending import Sender, Sent
from domain.errors import Blocked, Erased, RetryAfter, StorageError, TamperedError, TransportError
from domain.ids import OutboxId, PersonId
from domain.messages import Asked, FileSent, NoticeSettled, Notified, Retired, Said, TalkSaid
from domain.messages import Settled as AnsweredMessage
from storage.database import Database
from storage.last_question import LastQuestion, last_questions
from storage.outbox import Batch, Claimed, Lane, Outgoing
from storage.outbox_outcomes import Settled
from storage.people import KnownAddress, addresses_of
from storage.vault import Vault

_SEND_SECONDS: Final = 20.0
_MARGIN: Final = timedelta(seconds=25)
_UNEXPECTED_TRIES: Final = 4
_LONGEST_REST: Final = 1.0
"""Seconds after which somebody who waits for the others looks whether the relay still stays."""
_REPORT_PAUSES: Final = (0.1, 0.5, 2.0, 5.0)

_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Counts:
    """What the relay has done since it started. ``again`` may have reached people twice."""

    sent: int = 0
    again: int = 0
    failed: int = 0
    halted: int = 0
    set_aside: int = 0
    unreachable: int = 0
    expired: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Equipment:
    """What every courier of a channel works with. ``sleep`` takes seconds."""

    database: Database
    vault: Vault
    sender: Sender
    channel: str
    clock: Callable[[], datetime]
    sleep: Callable[[float], Awaitable[None]]
    pacing: Pacing
    backoff: Backoff
    ledger: Ledger
    fresh: Fresh
    lease: ChannelLease
    counts: Counts = field(default_factory=Counts)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(frozen=True, slots=True)
class _Letter:
    row: Claimed
    outgoing: Outgoing


@dataclass(frozen=True, slots=True)
class _Recipient:
    person: PersonId
    address: KnownAddress
    shown: LastQuestion | None


class Courier:
    """Serves one batch. Whatever is not reported stays claimed until its lease ends and is tried again."""

    def __init__(self, equipment: Equipment, batch: Batch, lease_until: datetime) -> None:
        self._with = equipment
        self._batch = batch
        self._lease_until = lease_until
        self._shown: LastQuestion | None = None

    async def serve(self) -> None:
        """Send until everything is sent or something stands in the way; returns after the last report."""
        recipient = await self._recipient()
        if recipient is None:
            return
        self._shown = recipient.shown
        letters = await self._open()
        beside: list[asyncio.Task[bool]] = []
        try:
            await self._send_all(recipient, letters, beside)
        except asyncio.CancelledError:
            for one in beside:
                one.cancel()
            raise
        finally:
            await asyncio.gather(*beside, return_exceptions=True)

    async def _send_all(
        self, recipient: _Recipient, letters: Sequence[_Letter], beside: list[asyncio.Task[bool]]
    ) -> None:
        """Send one after the other; answers are shown in their question's place `beside` what follows."""
        for position, letter in enumerate(letters):
            rest = tuple(other.row.id for other in letters[position:])
            if not await self._may_send(letter):
                await self._report(PutOff(rest, self._in(self._wait()), self._lease_until))
                return
            if len(rest) > 1 and isinstance(letter.outgoing.message, AnsweredMessage):
                beside.append(self._freeze_beside(recipient, letter, letter.outgoing.message.turn))
            elif not await self._send(recipient, letter, self._shown, rest[1:]):
                return

    def _freeze_beside(self, to: _Recipient, letter: _Letter, turn: int) -> asyncio.Task[bool]:
        """Show an answer in its question's place while the next question is on its way already."""
        shown = self._shown
        if shown is not None and shown.turn == turn:
            self._shown = None
        return asyncio.create_task(self._send(to, letter, shown, ()))

    async def _recipient(self) -> _Recipient | None:
        """Find out where the person is reached; None when there is nobody to write to."""
        person, channel = self._batch.person, self._with.channel
        try:
            box = await self._with.vault.box(person)
        except Erased:
            for row in self._batch.rows:
                self._with.fresh.take(row.id)
            await self._report(*(Settled(row.id, person) for row in self._batch.rows))
            return None
        async with self._with.database.glancing() as reader:
            addresses = await addresses_of(reader, box, person)
            shown = await last_questions(reader, channel, [person])
        address = next((one for one in addresses if one.channel == channel), None)
        if address is None:
            await self._report(*(SetAside(row.id, "no address") for row in self._batch.rows))
            self._with.counts.set_aside += len(self._batch.rows)
            return None
        if not address.reachable and self._batch.lane is Lane.BULK:
            await self._report(Unreachable(person))
            return None
        return _Recipient(person, address, shown.get(person))

    async def _open(self) -> Sequence[_Letter]:
        """Open what can be read and is still of use; the rest is reported at once."""
        box = await self._with.vault.box(self._batch.person)
        now, letters, outcomes = self._with.clock(), [], list[Outcome]()
        for row in self._batch.rows:
            self._with.counts.again += row.again
            try:
                opened = self._with.fresh.take(row.id) or row.opened(box)
            except (TamperedError, ValueError):
                _log.error("message cannot be read and was set aside", row=row.id)
                self._with.counts.set_aside += 1
                outcomes.append(SetAside(row.id, "unreadable"))
                continue
            if row.expires_at is not None and row.expires_at <= now:
                _log.info("message came too late and was dropped", row=row.id)
                self._with.counts.expired += 1
                outcomes.append(Settled(row.id, row.person))
                continue
            letters.append(_Letter(row, opened))
        wanted = [one for number, one in enumerate(letters) if not _outdated(one, letters[number + 1 :])]
        self._with.counts.skipped += len(letters) - len(wanted)
        outcomes.extend(Settled(one.row.id, one.row.person) for one in letters if one not in wanted)
        if outcomes:
            await self._report(*outcomes)
        return wanted

    async def _may_send(self, letter: _Letter) -> bool:
        """Wait for the turn of this person among all; False when she has to wait longer by herself."""
        pacing, person, lane = self._with.pacing, self._batch.person, self._batch.lane
        edit = _is_edit(letter.outgoing)
        while self._with.lease.held and not self._with.stopping.is_set():
            if self._with.clock() > self._lease_until - _MARGIN:
                return False
            if pacing.person_wait(person, lane, edit=edit) > 0.0:
                return False
            wait = pacing.overall_wait(lane)
            if wait == 0.0:
                pacing.count(person, edit=edit)
                return True
            if self._with.clock() + timedelta(seconds=wait) > self._lease_until - _MARGIN:
                return False  # somebody else would have claimed it before the pause is over
            await self._with.sleep(min(wait, _LONGEST_REST))
        return False

    def _wait(self) -> float:
        """Return the seconds until this person may be written to, for herself and among all."""
        pacing, lane = self._with.pacing, self._batch.lane
        return max(pacing.person_wait(self._batch.person, lane), pacing.overall_wait(lane))

    async def _send(
        self, to: _Recipient, letter: _Letter, shown: LastQuestion | None, rest: tuple[OutboxId, ...]
    ) -> bool:
        """Send one message and report it; False when the rest has to wait."""
        row = letter.row
        try:
            await self._with.vault.box(row.person)  # who was erased meanwhile gets nothing more
            async with asyncio.timeout(_SEND_SECONDS):
                sent = await self._with.sender.send(to.address.value, letter.outgoing, shown)
        except Exception as error:  # noqa: BLE001 - one message that cannot be sent must not stop the others
            await self._keep_aim(letter, shown)
            return await self._failed(error, row, rest)
        self._with.counts.sent += 1
        outcome = self._settled(letter, sent)
        if to.address.reachable:
            await self._report(outcome)
        else:
            await self._report(outcome, Reachable(row.person))
        return True

    async def _keep_aim(self, letter: _Letter, shown: LastQuestion | None) -> None:
        """Note where an answer belongs that is tried again: another question may be the shown one by then."""
        message, outgoing = letter.outgoing.message, letter.outgoing
        if not isinstance(message, AnsweredMessage) or outgoing.target is not None:
            return
        if shown is not None and shown.turn == message.turn:
            try:
                box = await self._with.vault.box(letter.row.person)
            except Erased:
                return
            aimed = outgoing.model_copy(update={"target": shown.message_id})
            await self._report(Aimed(letter.row.id, aimed.sealed(box)))

    def _settled(self, letter: _Letter, sent: Sent) -> Settled:
        """Note which message shows the open question from now on."""
        row, message = letter.row, letter.outgoing.message
        if isinstance(message, Asked) and sent.message_id is not None:
            self._shown = LastQuestion(sent.message_id, message.question.turn)
            return Settled(row.id, row.person, shows=self._shown)
        if isinstance(message, AnsweredMessage):
            if self._shown is not None and self._shown.turn == message.turn:
                self._shown = None
            return Settled(row.id, row.person, answered=message.turn)
        return Settled(row.id, row.person)

    async def _failed(self, error: Exception, row: Claimed, rest: tuple[OutboxId, ...]) -> bool:
        """Report what could not be sent; True when the next message may be tried."""
        counts = self._with.counts
        match error:
            case Erased():
                await self._report(*(Settled(one, row.person) for one in (row.id, *rest)))
            case RetryAfter(seconds=seconds):
                counts.halted += 1
                _log.info("channel asked for a pause", row=row.id, seconds=seconds)
                self._with.pacing.halt(row.person, seconds, self._batch.lane)
                await self._report(PutOff((row.id, *rest), self._in(seconds), self._lease_until))
            case Blocked():
                counts.unreachable += 1
                _log.info("person takes no messages any more", row=row.id)
                await self._report(Unreachable(row.person))
            case TransportError(permanent=True):
                await self._give_up(row, str(error))
                return True
            case TransportError() | TimeoutError():
                await self._retry(row, rest, str(error) or type(error).__name__)
            case _ if row.attempts + 1 < _UNEXPECTED_TRIES:
                await self._retry(row, rest, type(error).__name__)
            case _:
                await self._give_up(row, type(error).__name__)
                return True
        return False

    async def _retry(self, row: Claimed, rest: tuple[OutboxId, ...], reason: str) -> None:
        self._with.counts.failed += 1
        wait = self._with.backoff.pause(row.attempts + 1)
        _log.warning(
            "message not sent, will be tried again", row=row.id, reason=reason, seconds=round(wait, 1)
        )
        until = self._lease_until
        failed = Failed(row.id, self._in(wait), until, reason)
        await self._report(failed, PutOff(rest, self._with.clock(), until))

    async def _give_up(self, row: Claimed, reason: str) -> None:
        self._with.counts.set_aside += 1
        _log.error("message cannot be sent and was set aside", row=row.id, reason=reason)
        await self._report(SetAside(row.id, reason))

    async def _report(self, *outcomes: Outcome) -> None:
        """Store outcomes, however long it takes: a message that was sent and not settled would be sent again.

        What was not sent is the business of the relay that has the lease now, if this one has lost it.
        """
        if not self._with.lease.held:
            outcomes = tuple(one for one in outcomes if not isinstance(one, PutOff | Failed))
        for pause in chain(_REPORT_PAUSES, repeat(_REPORT_PAUSES[-1])):
            try:
                await self._with.ledger.commit(*outcomes)
            except StorageError as error:
                if self._with.stopping.is_set() and pause == _REPORT_PAUSES[-1]:
                    raise
                _log.warning("outcome not stored, will be tried again", reason=type(error).__name__)
                await self._with.sleep(pause)
            else:
                return

    def _in(self, seconds: float) -> datetime:
        return self._with.clock() + timedelta(seconds=seconds)


def _outdated(letter: _Letter, later: Sequence[_Letter]) -> bool:
    """Whether a tick or page of a question need not be shown because a newer one is waiting already."""
    message = letter.outgoing.message
    return (
        isinstance(message, Asked)
        and message.replace
        and any(
            isinstance(other.outgoing.message, Asked)
            and other.outgoing.message.question.turn == message.question.turn
            for other in later
        )
    )


def _is_edit(outgoing: Outgoing) -> bool:
    """Say whether this only changes a message that stands there already."""
    match outgoing.message:
        case Asked(replace=replace):
            return replace
        case Said() | FileSent() | Notified() | TalkSaid():
            return False
        case AnsweredMessage() | Retired() | NoticeSettled():
            return True
