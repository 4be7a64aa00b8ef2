"""What the channel does by itself: ending the progress bar of a press, leaving groups, last words."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

import structlog
from telegram import Bot
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.channels.telegram.arrivals import InCompany
from bot.channels.telegram.calls import Calls
from bot.channels.telegram.sender import TelegramSender
from bot.channels.telegram.text import block, messages
from domain.errors import RetryAfter, TransportError
from domain.ids import GERMAN, Lang
from domain.messages import OutMessage
from storage.outbox import Outgoing

_ANSWER_TRIES: Final = 3
_FAREWELL_TRIES: Final = 5
_LONGEST_PAUSE: Final = 30.0
_GROUP_PAUSE: Final = 60.0
_REMEMBERED_GROUPS: Final = 1_000

Texts = Callable[[str, Lang], str]
"""The words of a message that needs no values but the operator's, in a language."""

_log = structlog.get_logger(__name__)


class Asides:
    """Small things that are not part of anybody's conversation."""

    def __init__(
        self,
        bot: Bot,
        calls: Calls,
        sender: TelegramSender,
        texts: Texts,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._calls = calls
        self._sender = sender
        self._texts = texts
        self._sleep = sleep
        self._declined: dict[int, float] = {}

    async def answer(self, callback_id: str) -> None:
        """End the progress bar of a pressed button, with no text: that would be gone after three seconds."""
        for failures in range(_ANSWER_TRIES):
            try:
                await self._calls.answer_press(callback_id)
            except (BadRequest, Forbidden):
                return  # it is too late, which the person saw herself
            except TelegramError:
                await self._sleep(1.0 + failures)
            else:
                return

    async def decline(self, company: InCompany) -> None:
        """Say in a group, at most once a minute, that the bot talks to one person alone; then leave it."""
        now = time.monotonic()
        recent = {chat: at for chat, at in self._declined.items() if now - at < _GROUP_PAUSE}
        self._declined = recent
        if company.chat in recent or len(recent) >= _REMEMBERED_GROUPS:
            return
        recent[company.chat] = now
        (text,) = messages([block(self._texts("group-declined", company.language or GERMAN))])
        try:
            await self._calls.send_text(company.chat, text)
        except TelegramError as error:
            _log.info("group could not be told", reason=type(error).__name__)
        await self._bot.leave_chat(company.chat)

    async def farewell(self, address: str, said: Sequence[OutMessage], target: int | None) -> None:
        """Say the last words to a person of whom nothing is stored any more."""
        for message in said:
            for failures in range(_FAREWELL_TRIES):
                try:
                    await self._sender.send(address, Outgoing(message=message, target=target), None)
                except RetryAfter as pause:
                    await self._sleep(min(pause.seconds, _LONGEST_PAUSE))
                except TransportError as error:
                    if error.permanent:
                        break
                    await self._sleep(2.0**failures)
                else:
                    break
