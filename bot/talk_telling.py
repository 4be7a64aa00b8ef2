"""Bringing people what the office writes: each message once, on the channel where she is, in her language."""

from dataclasses import dataclass
from datetime import datetime

from bot.house import TELEGRAM, WEB, House
from bot.talk_render import Sender, ending_said, pointer_said, promises, talk_said, translation_said
from bot.translatable import possible
from domain.conversation import ChannelPolicy
from domain.directory import Directory
from domain.ids import Lang, OrganisationId, PersonId, TalkId, TalkMessageId
from domain.messages import Said, TalkSaid
from domain.talk import TalkState
from storage import chat_log, outbox
from storage.crypto import Box
from storage.database import Transaction
from storage.recipients import Recipient, recipients
from storage.talk_delivery import (
    Reply,
    hand_over,
    keep_promise,
    owe_translation,
    promise_translation,
    take_ending,
)
from storage.talks import talk_with


@dataclass(frozen=True, slots=True)
class _To:
    """To whom something is told, in which transaction, and when."""

    tx: Transaction
    person: PersonId
    box: Box
    recipient: Recipient
    now: datetime


class TalkTelling:
    """Puts messages of the office into words and writes them down, to leave after the commit."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def bring(self, message: TalkMessageId, person: PersonId) -> bool:
        """Bring a message that is due; False when there was nothing (any more) to bring.

        Where its translation is not there yet, the German words go first.
        """
        box = await self._house.vault.box(person)
        directory = await self._house.directory()
        async with self._house.database.transaction() as tx:
            reply = await hand_over(tx, box, message, self._house.clock())
            to = None if reply is None else await self._to(tx, person, box)
            if reply is None or to is None:
                return False
            wording = self._house.wording(to.recipient.language)
            follows = promises(reply, wording, possible=self._possible(reply, to))
            if follows:
                await _promise(to, reply)
            sender = Sender(_name_of(directory, reply.organisation), self._house.explanations)
            said = talk_said(wording, reply, sender, follows=follows, open_still=_open_still(reply))
            await self._write(to, said)
        return True

    async def bring_translation(self, tx: Transaction, box: Box, reply: Reply) -> None:
        """Bring the translation that was promised, or say that there is none."""
        to = await self._to(tx, reply.talk.person, box)
        if to is None:
            return
        wording = self._house.wording(to.recipient.language)
        if promises(reply, wording, possible=self._possible(reply, to)):  # she reads another language now
            await owe_translation(tx, reply, _direction(reply, to), to.now)
            return
        await keep_promise(tx, reply)
        await self._write(to, translation_said(wording, reply, open_still=_open_still(reply)))

    async def tell_ending(self, talk: TalkId, person: PersonId) -> bool:
        """Tell a person that the office has closed a conversation; False when that was done already."""
        box = await self._house.vault.box(person)
        async with self._house.database.transaction() as tx:
            to = await self._to(tx, person, box) if await take_ending(tx, talk) else None
            if to is None:
                return False
            other = await talk_with(tx, person)
            wording = self._house.wording(to.recipient.language)
            await self._write(to, ending_said(wording, talk, None if other is None else other.talk))
        return True

    def _possible(self, reply: Reply, to: _To) -> bool:
        return possible(self._house.translator, _direction(reply, to))

    async def _to(self, tx: Transaction, person: PersonId, box: Box) -> _To | None:
        found = (await recipients(tx, [person])).get(person)
        return None if found is None else _To(tx, person, box, found, self._house.clock())

    async def _write(self, to: _To, message: TalkSaid | Said) -> None:
        """Write a message down for Telegram where she is reached there, and in her web chat if she has one.

        On a Telegram that takes no free text she only hears that there is a message; it is in the web chat.
        Who is only on a Telegram that she has shut may still find it with her code; staff see that it did not
        reach her.
        """
        on_telegram = to.recipient.takes(TELEGRAM)
        full = self._house.policy_of(TELEGRAM) is ChannelPolicy.FULL
        if on_telegram:
            wording = self._house.wording(to.recipient.language)
            shown = message if full else pointer_said(wording, self._house.words.web_url)
            await self._send(to, shown, outbox.State.WAITING)
        elif to.recipient.has(TELEGRAM) and not to.recipient.has(WEB):
            await self._send(to, message, outbox.State.UNREACHABLE)
        if to.recipient.has(WEB) or not on_telegram or not full:
            await chat_log.append(to.tx, to.box, to.person, message, to.now)
            wakers = self._house.wakers
            to.tx.after_commit(lambda: wakers.page(to.person))
            to.tx.after_commit(lambda: wakers.push(to.person))

    async def _send(self, to: _To, message: TalkSaid | Said, state: outbox.State) -> None:
        outgoing, lane = outbox.Outgoing(message=message), outbox.Lane.REPLY
        await outbox.put(to.tx, to.box, to.person, TELEGRAM, outgoing, lane=lane, now=to.now, state=state)
        to.tx.after_commit(self._house.wakers.relay)


async def _promise(to: _To, reply: Reply) -> None:
    """Note that she waits for the translation; it is made anew where it was for another language."""
    if reply.entry.words.follows and reply.target == to.recipient.language:
        await promise_translation(to.tx, reply.entry.id)
    else:
        await owe_translation(to.tx, reply, _direction(reply, to), to.now)


def _direction(reply: Reply, to: _To) -> tuple[Lang, Lang]:
    return (reply.entry.words.language, to.recipient.language)


def _open_still(reply: Reply) -> bool:
    return reply.talk.state is TalkState.OPEN


def _name_of(directory: Directory, organisation: OrganisationId) -> str:
    return next((one.name for one in directory.organisations if one.id == organisation), "")
