"""A simulated person with a private chat: types, presses, sends, blocks, and reads the screen."""

from collections.abc import Callable

from tests.botapi import acts, attachments
from tests.botapi.model import Account, Callback, CallbackAnswer, Chat, Message, Standing
from tests.botapi.params import JsonObject
from tests.botapi.watching import Screen, Watcher
from tests.botapi.world import World

PATIENCE = 10.0


class User:
    """Acts at once (no waiting); what the bot does about it is awaited with `wait_for` and its like."""

    def __init__(self, world: World, chat: Chat, account: Account) -> None:
        """Sit down before the private chat."""
        self._world = world
        self._chat = chat
        self._watcher = Watcher(world, chat)
        self.account = account

    @property
    def chat_id(self) -> int:
        """The private chat's id, which is the person's id too."""
        return self._chat.chat_id

    @property
    def actions(self) -> list[str]:
        """What the bot showed to be doing so far, such as "typing"."""
        return [action.action for action in self._chat.actions]

    def start(self, payload: str | None = None) -> Message:
        """Press Start, or open a link with a payload; unblocks the bot."""
        if self._chat.standing is Standing.BLOCKED:
            self.unblock()
        return self._say("/start" if payload is None else f"/start {payload}")

    def type(self, text: str, *, reply_to: Message | None = None) -> Message:
        """Send a text."""
        return self._say(text, reply_to=None if reply_to is None else reply_to.message_id)

    def press(self, wanted: str, message: Message | None = None) -> Callback:
        """Press a button by label or callback data, on the latest message with buttons or on a given one.

        A given message keeps the buttons it had when it was read. Raises LookupError for no such button.
        """
        self._check_open()
        callback = acts.press(self._world, self._chat, self.account, wanted, message)
        self._watcher.acted()
        return callback

    def photo(self, caption: str = "", content: bytes = b"photo of a letter") -> Message:
        """Send a photo."""
        return self._say(caption, media=attachments.photo(self._world.files, content))

    def album(self, count: int = 2) -> list[Message]:
        """Send several photos at once; they arrive as single messages of one media group."""
        extra: JsonObject = {"media_group_id": f"album-{self._chat.next_message_id}"}
        files = self._world.files
        return [
            self._say(media=attachments.photo(files, b"photo %d" % number), extra=extra)
            for number in range(count)
        ]

    def voice(self, seconds: int = 3, content: bytes = b"voice") -> Message:
        """Send a voice message."""
        return self._say(media=attachments.voice(self._world.files, content, seconds))

    def sticker(self, emoji: str = "👍") -> Message:
        """Send a sticker."""
        return self._say(media=attachments.sticker(self._world.files, emoji))

    def document(
        self, filename: str = "brief.pdf", mime_type: str = "application/pdf", content: bytes = b"%PDF-1.4"
    ) -> Message:
        """Send a file."""
        return self._say(media=attachments.document(self._world.files, filename, mime_type, content))

    def contact(self) -> Message:
        """Share the own contact."""
        return self._say(media=attachments.contact(self.account.account_id, self.account.first_name))

    def location(self, latitude: float = 51.0, longitude: float = 7.0) -> Message:
        """Share a point on the map."""
        return self._say(media=attachments.location(latitude, longitude))

    def edit_last(self, text: str) -> Message:
        """Edit the own latest text; raises LookupError when there is none."""
        own = [message for message in self._chat.shown() if not message.from_bot and not message.media]
        if not own:
            complaint = "this person has not written anything yet"
            raise LookupError(complaint)
        revised = acts.reword(self._world, self._chat, own[-1], text)
        self._watcher.acted()
        return revised

    def block(self) -> None:
        """Block the bot: its calls get 403 from now on."""
        self._world.change_standing(self._chat, Standing.BLOCKED, self.account)

    def unblock(self) -> None:
        """Let the bot write again."""
        self._world.change_standing(self._chat, Standing.MEMBER, self.account)

    def screen(self) -> Screen:
        """Return what is displayed now."""
        return self._watcher.screen()

    def menu(self) -> tuple[str, ...]:
        """Return the commands in the menu, in the person's language."""
        language = self.account.language_code or ""
        found = self._world.profile.commands_in_private(self.chat_id, language)
        return tuple(command.command for command in found)

    async def wait_for(
        self,
        matches: Callable[[Message], bool],
        timeout: float = PATIENCE,  # noqa: ASYNC109 - named as in asyncio
        *,
        anywhere: bool = False,
    ) -> Message:
        """Return the first bot message that matches, sent or edited since the person's last act.

        With `anywhere` older messages count too. Raises TimeoutError, with the screen in its text.
        """
        return await self._watcher.wait_for(matches, timeout, anywhere=anywhere)

    async def wait_text(
        self,
        part: str,
        timeout: float = PATIENCE,  # noqa: ASYNC109 - named as in asyncio
    ) -> Message:
        """Return the first bot message since the last act that contains the text."""
        return await self._watcher.wait_for(lambda message: part in message.text, timeout, anywhere=False)

    async def next_message(
        self,
        timeout: float = PATIENCE,  # noqa: ASYNC109 - named as in asyncio
    ) -> Message:
        """Return the first bot message that no wait returned before."""
        return await self._watcher.next_message(timeout)

    async def wait_screen(
        self,
        matches: Callable[[Screen], bool],
        timeout: float = PATIENCE,  # noqa: ASYNC109 - named as in asyncio
    ) -> Screen:
        """Return the first screen that matches."""
        return await self._watcher.wait_screen(matches, timeout)

    async def wait_answer(
        self,
        callback: Callback,
        timeout: float = PATIENCE,  # noqa: ASYNC109 - named as in asyncio
    ) -> CallbackAnswer:
        """Return the bot's first answer to a press."""
        return await self._world.changes.until(
            lambda: next(iter(callback.answers), None), timeout, self.chat_id
        )

    def _say(
        self,
        text: str = "",
        *,
        media: JsonObject | None = None,
        extra: JsonObject | None = None,
        reply_to: int | None = None,
    ) -> Message:
        self._check_open()
        self._chat.standing = Standing.MEMBER
        message = acts.say(
            self._world, self._chat, self.account, text, media=media, extra=extra, reply_to=reply_to
        )
        acts.announce(self._world, self._chat, message)
        self._watcher.acted()
        return message

    def _check_open(self) -> None:
        if self._chat.standing is Standing.BLOCKED:
            complaint = "this person has blocked the bot and cannot reach it"
            raise RuntimeError(complaint)
