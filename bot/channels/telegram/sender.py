"""Carries out on Telegram what the relay wants to have said: new messages, edits, files."""

import base64
from typing import assert_never

import structlog
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.channels.telegram.calls import Calls, Keyboard
from bot.channels.telegram.errors import is_gone, is_unchanged, transport_error
from bot.channels.telegram.keyboard import keyboard, notice_keyboard, talk_keyboard
from bot.channels.telegram.old_texts import OldTexts
from bot.channels.telegram.text import MAX_TEXT, units
from bot.channels.telegram.wording import (
    asked_texts,
    caption,
    notice_settled_text,
    notified_texts,
    said_texts,
    settled_text,
    talk_texts,
)
from bot.sending import Sent
from domain.messages import Asked, FileSent, NoticeSettled, Notified, Retired, Said, Settled, TalkSaid
from storage.last_question import LastQuestion
from storage.outbox import Outgoing

_log = structlog.get_logger(__name__)


class TelegramSender:
    """Sends to chats of one bot; see `bot.sending.Sender`."""

    def __init__(self, bot: Bot, calls: Calls, old_texts: OldTexts) -> None:
        self._bot = bot
        self._calls = calls
        self._old_texts = old_texts

    async def send(self, address: str, outgoing: Outgoing, shown: LastQuestion | None) -> Sent:
        """Send or edit one message in the chat `address`."""
        try:
            return await self._send(int(address), outgoing, shown)
        except TelegramError as error:
            # The library's error holds what the server said, which may repeat the message: it ends here.
            raise transport_error(error) from None

    async def _send(self, chat: int, outgoing: Outgoing, shown: LastQuestion | None) -> Sent:
        message = outgoing.message
        match message:
            case Said():
                await self._tell(chat, message, outgoing.target)
                return Sent()
            case Asked():
                return await self._ask(chat, message, outgoing.target, shown)
            case Settled():
                await self._freeze(chat, message, outgoing.target, shown)
                return Sent()
            case Retired():
                await self._note(chat, message.note, outgoing.target)
                return Sent()
            case Notified():
                await self._say_all(chat, notified_texts(message), notice_keyboard(message))
                return Sent()
            case TalkSaid():
                await self._say_all(chat, talk_texts(message), talk_keyboard(message))
                return Sent()
            case NoticeSettled():
                await self._settle_notice(chat, message, outgoing.target)
                return Sent()
            case FileSent():
                await self._bot.send_document(
                    chat,
                    base64.b64decode(message.content),
                    filename=message.filename,
                    caption=caption(message),
                    parse_mode=ParseMode.HTML,
                )
                return Sent()
            case _:
                assert_never(message)

    async def _ask(self, chat: int, message: Asked, target: int | None, shown: LastQuestion | None) -> Sent:
        """Put a question, or show in its own message what has changed about it."""
        *before, last = asked_texts(message)
        buttons = keyboard(message)
        turn = message.question.turn
        known = shown.message_id if shown is not None and shown.turn == turn else None
        if message.replace:
            # After a crash the question may stand there twice; then both show the same.
            places = [one for one in dict.fromkeys((target, known)) if one is not None]
            edited = [place for place in places if await self._edit(chat, place, last, buttons)]
            if edited:
                return Sent(edited[0])
        for text in before:
            await self._say(chat, text)
        sent = await self._say(chat, last, buttons)
        if shown is not None:
            await self._take_buttons_away(chat, shown.message_id)
        return Sent(sent)

    async def _freeze(
        self, chat: int, message: Settled, target: int | None, shown: LastQuestion | None
    ) -> None:
        """Show the answer in the question's place; an answer without such a place needs no showing."""
        place = shown.message_id if shown is not None and shown.turn == message.turn else None
        text = settled_text(message)
        for wanted in dict.fromkeys((target, place)):
            if wanted is not None:
                await self._edit(chat, wanted, text, None)

    async def _tell(self, chat: int, message: Said, target: int | None) -> None:
        """Say something; where it ends a conversation, the button that was pressed for it goes."""
        for text in said_texts(message):
            await self._say(chat, text)
        if message.ends is not None and target is not None:
            await self._take_buttons_away(chat, target)

    async def _say_all(self, chat: int, texts: list[str], buttons: Keyboard | None) -> None:
        *before, last = texts
        for text in before:
            await self._say(chat, text)
        await self._say(chat, last, buttons)

    async def _settle_notice(self, chat: int, message: NoticeSettled, target: int | None) -> None:
        """Show the answer below the notice; one that was settled without a press of it stays as it is."""
        text = notice_settled_text(message)
        if target is None or (text is not None and await self._edit(chat, target, text, None)):
            return
        await self._note(chat, message.line, target)

    async def _note(self, chat: int, note: str, target: int | None) -> None:
        """Take the buttons of an old message away and say what holds now."""
        if target is None:
            return
        old = self._old_texts.take(str(chat), target)
        if old is not None and not old.endswith(note):
            text = f"{old}\n\n{note}"
            if units(text) <= MAX_TEXT and await self._edit(chat, target, text, None):
                return
        await self._take_buttons_away(chat, target)

    async def _say(self, chat: int, text: str, buttons: Keyboard | None = None) -> int:
        return await self._calls.send_text(chat, text, buttons)

    async def _edit(self, chat: int, message_id: int, text: str, buttons: Keyboard | None) -> bool:
        """Edit a message; False when that is not possible any more."""
        try:
            await self._calls.edit_text(chat, message_id, text, buttons)
        except BadRequest as error:
            if is_gone(error):
                return False
            if not is_unchanged(error):
                raise
        return True

    async def _take_buttons_away(self, chat: int, message_id: int) -> None:
        """Leave a message without buttons if that goes: an old button that stays is answered sensibly too."""
        try:
            await self._calls.take_buttons_away(chat, message_id)
        except TelegramError as error:
            if not (isinstance(error, BadRequest) and (is_gone(error) or is_unchanged(error))):
                _log.info("old buttons stay", reason=type(error).__name__)
