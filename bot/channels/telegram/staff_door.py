"""Tells chats of staff from those of people, before anything else happens to what came from them.

Which chats are linked is remembered as keyed hashes for some seconds, so that a turn of anybody else asks no
database. Who links her chat here is known at once; at another process within these seconds.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Final

import structlog
from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.channels.telegram.api import TelegramApi
from bot.channels.telegram.arrivals import Turn
from bot.channels.telegram.background import Background
from bot.channels.telegram.callback import callback_data
from bot.channels.telegram.calls import Calls, Key, Keyboard
from bot.channels.telegram.errors import transport_error
from bot.channels.telegram.http import FloodWait
from bot.channels.telegram.text import block, messages
from bot.staff_talk import Menu, StaffCommand, StaffReply, StaffTalk, linking_code
from domain.events import Typed
from storage.database import Database
from storage.staff_phones import linked_chats

_REMEMBERED_FOR: Final = 5.0
"""Seconds."""
_TRIES: Final = 5
_LONGEST_PAUSE: Final = 30.0
_NAME_SECONDS: Final = 3.0
_COMMANDS: Final = (
    BotCommand(StaffCommand.ABSENT.value, "Heute nicht mehr da"),
    BotCommand(StaffCommand.LATE.value, "Heute später da: /late 30"),
    BotCommand(StaffCommand.UNLINK.value, "Verknüpfung mit dem Desk lösen"),
    BotCommand(StaffCommand.HELP.value, "Hilfe"),
)
_OWN_WORDS: Final = frozenset({StaffCommand.ABSENT, StaffCommand.LATE, StaffCommand.UNLINK})

_log = structlog.get_logger(__name__)


class StaffDoor:
    """Answers staff; everybody else goes on to the conversation."""

    def __init__(
        self,
        database: Database,
        talk: StaffTalk,
        bot: Bot,
        calls: Calls,
        background: Background,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._talk = talk
        self._bot = bot
        self._calls = calls
        self._background = background
        self._sleep = sleep
        self._seconds = seconds
        self._linked: frozenset[str] = frozenset()
        self._until = 0.0

    async def meet(self, turn: Turn) -> Turn | None:
        """Return what the conversation is to take; None for what came from staff and is answered."""
        chat, event = str(turn.chat), turn.incoming.event
        code = linking_code(event)
        if code is not None:
            reply: StaffReply | None = await self._talk.link(chat, code)
            self._until = 0.0
        elif await self._is_linked(chat):
            reply = await self._talk.answer(chat, event)
        else:
            reply = None
        if reply is None:
            return _as_unknown(turn)
        if reply.menu is not None:
            self._until = 0.0
        self._background.start(self._say(turn.chat, reply, turn.incoming.message_id))
        return None

    async def _is_linked(self, chat: str) -> bool:
        now = self._seconds()
        if now >= self._until:
            async with self._database.glancing() as reader:
                self._linked = await linked_chats(reader)
            self._until = now + _REMEMBERED_FOR
        return bool(self._linked) and self._talk.chat_hash(chat) in self._linked

    async def _say(self, chat: int, reply: StaffReply, pressed: int | None) -> None:
        """Answer; the buttons of the message that was pressed are used up."""
        if pressed is not None:
            await self._patiently(lambda: self._calls.take_buttons_away(chat, pressed))
        if reply.text:
            (text,) = messages([block(reply.text)])
            await self._patiently(lambda: self._send(chat, text, _keyboard(reply)))
        match reply.menu:
            case Menu.SHOW:
                await self._bot.set_my_commands(_COMMANDS, scope=BotCommandScopeChat(chat))
            case Menu.HIDE:
                await self._bot.delete_my_commands(scope=BotCommandScopeChat(chat))
            case None:
                pass

    async def _send(self, chat: int, text: str, buttons: Keyboard | None) -> None:
        await self._calls.send_text(chat, text, buttons)

    async def _patiently(self, call: Callable[[], Awaitable[None]]) -> None:
        for failures in range(_TRIES):
            try:
                return await call()
            except FloodWait as pause:
                await self._sleep(min(pause.seconds, _LONGEST_PAUSE))
            except (BadRequest, Forbidden):
                return None
            except TelegramError as error:
                _log.info("staff not answered yet", reason=type(error).__name__)
                await self._sleep(2.0**failures)
        return None


class BotName:
    """Asks Telegram once what the bot is called; for the desk, which may run in a process without bot."""

    def __init__(self, token: str, api_url: str) -> None:
        self._token = token
        self._api_url = api_url
        self._known = ""

    async def __call__(self) -> str:
        """Return the name without the @; nothing while Telegram cannot be asked."""
        if not self._known:
            api = TelegramApi(self._token, self._api_url)
            await api.open()
            try:
                self._known = (await api.bot.get_me(read_timeout=_NAME_SECONDS)).username or ""
            except TelegramError as error:
                _log.info("name of the bot not known yet", reason=type(error).__name__)
            finally:
                await api.close()
        return self._known


@asynccontextmanager
async def staff_line(token: str, api_url: str) -> AsyncIterator["TelegramStaffLine"]:
    """Open a line of its own to linked chats, for pings: the timed jobs may run in a process without bot."""
    api = TelegramApi(token, api_url)
    await api.open()
    try:
        yield TelegramStaffLine(api.calls)
    finally:
        await api.close()


class TelegramStaffLine:
    """Says something to a linked chat at once, past the outbox, which is for people."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def say(self, chat: str, text: str) -> None:
        """Send a text; raises a TransportError, `Blocked` where its owner has shut the bot out."""
        try:
            (html,) = messages([block(text)])
            await self._calls.send_text(int(chat), html)
        except TelegramError as error:
            raise transport_error(error) from None


def _keyboard(reply: StaffReply) -> Keyboard | None:
    keys = [
        Key(button.label, data)
        for button in reply.buttons
        if (data := callback_data(0, button.option)) is not None
    ]
    return Keyboard(tuple((key,) for key in keys)) if keys else None


def _as_unknown(turn: Turn) -> Turn:
    """Let a command of staff be to anybody else what every unknown command is, also with words behind it."""
    event = turn.incoming.event
    if not isinstance(event, Typed) or not event.text.startswith("/"):
        return turn
    word = event.text.split(maxsplit=1)[0]
    if word[1:].partition("@")[0].lower() not in _OWN_WORDS:
        return turn
    return replace(turn, incoming=replace(turn.incoming, event=Typed(word)))
