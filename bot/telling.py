"""Telling people what the office wrote down for them, each in her language, on the channel where she is.

Several may be told in one transaction: whom a change of office hours touches, all at once or nobody.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from bot.house import TELEGRAM, WEB, House
from bot.notice_render import notice_settled, notified
from domain.conversation import ChannelPolicy
from domain.directory import Directory
from domain.effects import SettleNotice
from domain.ids import NoticeId, OutboxId, PersonId
from domain.messages import NoticeSettled, Notified
from domain.notices import NoticeKind, ToTell
from domain.offer_times import ANSWER_BEFORE_START
from locales.wording import Wording
from storage import chat_log, outbox
from storage.crypto import Box
from storage.database import Transaction
from storage.directory import load_directory
from storage.notice_delivery import mark_unreached, on_their_way
from storage.notices import notices_over
from storage.recipients import Recipient, recipients

_MOST_AT_ONCE: Final = 20
"""More people than that wait in the bulk lane, so that those who write to us now are answered first."""
_WITHOUT_ANSWERS: Final = frozenset({ChannelPolicy.INFO, ChannelPolicy.OFF})


@dataclass(frozen=True, slots=True)
class _Telling:
    """One call under way: what all its notices have in common."""

    tx: Transaction
    directory: Directory
    lane: outbox.Lane
    now: datetime
    sent: dict[NoticeId, OutboxId] = field(default_factory=dict)
    """The messages that tell of these notices for the first time."""
    nowhere: list[NoticeId] = field(default_factory=list)
    """Notices of people whom no channel reaches."""


class Telling:
    """Puts notices into words and writes them down; see `storage.telling_port.Teller`."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def prepare(self, people: Collection[PersonId]) -> None:
        """Load the keys of these people, before a transaction has begun.

        They stay with the vault, which knows how to let go of them; of very many the last ones are kept.
        """
        await self._house.vault.boxes(people)

    async def tell(self, tx: Transaction, tells: Sequence[ToTell]) -> None:
        """Write the words of each notice down in this transaction, to leave after its commit."""
        if not tells:
            return
        people = {one.person for one in tells}
        known = await recipients(tx, people)
        boxes = await self._house.vault.boxes(known)
        lane = outbox.Lane.REPLY if len(people) <= _MOST_AT_ONCE else outbox.Lane.BULK
        # As this transaction has it: a place may have moved in it a moment ago.
        telling = _Telling(tx, await load_directory(tx), lane, self._house.clock())
        for told in tells:
            if told.person in boxes and told.person in known:
                await self._tell_one(telling, told, known[told.person], boxes[told.person])
        await on_their_way(tx, telling.sent)
        await mark_unreached(tx, telling.nowhere, telling.now)

    async def _tell_one(self, telling: _Telling, told: ToTell, to: Recipient, box: Box) -> None:
        """Tell one person: on Telegram where she is reached there, and in the web chat where she has one.

        The web chat is also where those find it whom nothing else reaches, and where those can answer whose
        channel takes no answers: they come there with their code.
        """
        wording = self._house.wording(to.language)
        on_telegram = to.takes(TELEGRAM)
        answers = self._house.policy_of(TELEGRAM) not in _WITHOUT_ANSWERS
        if on_telegram:
            message = self._words(telling, wording, told, answerable=answers)
            number = await self._send(telling, told, message, box)
            if told.kind is not NoticeKind.OFFER_AGAIN:
                telling.sent[told.notice] = number
        elif not to.has(WEB):
            telling.nowhere.append(told.notice)
        if to.has(WEB) or not on_telegram or not answers:
            message = self._words(telling, wording, told, answerable=True)
            await self._write_into_log(telling, told, message, box, wording)

    def _words(self, telling: _Telling, wording: Wording, told: ToTell, *, answerable: bool) -> Notified:
        return notified(wording, telling.directory, told, telling.now, answerable=answerable)

    async def _send(self, telling: _Telling, told: ToTell, message: Notified, box: Box) -> OutboxId:
        number = await outbox.put(
            telling.tx,
            box,
            told.person,
            TELEGRAM,
            outbox.Outgoing(message=message),
            lane=telling.lane,
            now=telling.now,
            expires_at=_useless_from(told),
        )
        telling.tx.after_commit(self._house.wakers.relay)
        return number

    async def _write_into_log(
        self, telling: _Telling, told: ToTell, message: Notified, box: Box, wording: Wording
    ) -> None:
        """Close what this one stands in the place of, then write it down."""
        tx, person, now = telling.tx, told.person, telling.now
        for over in await _over_before(tx, told):
            closed = self._closed(telling, wording, over)
            await chat_log.append(tx, box, person, closed, now)
        await chat_log.append(tx, box, person, message, now)
        wakers = self._house.wakers
        tx.after_commit(lambda: wakers.page(person))
        tx.after_commit(lambda: wakers.push(person))

    def _closed(self, telling: _Telling, wording: Wording, notice: NoticeId) -> NoticeSettled:
        return notice_settled(wording, telling.directory, SettleNotice(notice), telling.now)


async def _over_before(tx: Transaction, told: ToTell) -> Sequence[NoticeId]:
    """Return the notices about the same appointment that count no longer, so that their buttons go."""
    if told.visit is None:
        return ()
    return [one for one in await notices_over(tx, told.visit.booking) if one != told.notice]


def _useless_from(told: ToTell) -> datetime | None:
    """Return from when on a message that was not sent need not be sent any more."""
    match told.kind:
        case NoticeKind.REMINDER:
            return None if told.visit is None else told.visit.start
        case NoticeKind.VACANCY | NoticeKind.OFFER_AGAIN:
            return told.until
        case NoticeKind.OFFER if told.offers:
            return max(offer.start for offer in told.offers) - ANSWER_BEFORE_START
        case _:
            return None
