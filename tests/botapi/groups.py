"""A group and a channel, which a person may add the bot to."""

from collections.abc import Callable

from tests.botapi import acts, wire
from tests.botapi.model import Callback, Chat, Message, Standing
from tests.botapi.users import PATIENCE, User
from tests.botapi.watching import Screen, Watcher
from tests.botapi.world import World

PRESENT = frozenset({Standing.MEMBER, Standing.ADMINISTRATOR})


class Group:
    """A group; the bot hears commands, mentions and replies only, unless it reads everything."""

    def __init__(self, world: World, chat: Chat) -> None:
        """Open the group."""
        self._world = world
        self._chat = chat
        self._watcher = Watcher(world, chat)

    @property
    def chat_id(self) -> int:
        """The group's id, below zero."""
        return self._chat.chat_id

    @property
    def bot_present(self) -> bool:
        """Whether the bot is in the group."""
        return self._chat.standing in PRESENT

    def add_bot(self, by: User) -> Message:
        """Let a person add the bot; announced twice, as Telegram does."""
        self._world.change_standing(self._chat, Standing.MEMBER, by.account)
        extra = {"new_chat_members": [wire.account_wire(self._world.bot)]}
        message = acts.say(self._world, self._chat, by.account, extra=dict(extra))
        acts.announce(self._world, self._chat, message)
        self._watcher.acted()
        return message

    def remove_bot(self, by: User) -> None:
        """Let a person throw the bot out: its calls get 403 from now on."""
        self._world.change_standing(self._chat, Standing.KICKED, by.account)

    def type(self, who: User, text: str, *, reply_to: Message | None = None) -> Message:
        """Let a person write into the group."""
        bot = self._world.bot
        heard = (
            self._world.settings.reads_groups
            or text.startswith("/")
            or f"@{bot.username}" in text
            or (reply_to is not None and reply_to.from_bot)
        )
        message = acts.say(
            self._world,
            self._chat,
            who.account,
            text,
            reply_to=None if reply_to is None else reply_to.message_id,
        )
        if heard and self.bot_present:
            acts.announce(self._world, self._chat, message)
        self._watcher.acted()
        return message

    def press(self, who: User, wanted: str, message: Message | None = None) -> Callback:
        """Let a person press a button by label or callback data."""
        callback = acts.press(self._world, self._chat, who.account, wanted, message)
        self._watcher.acted()
        return callback

    def screen(self) -> Screen:
        """Return what is displayed now."""
        return self._watcher.screen()

    async def wait_for(
        self,
        matches: Callable[[Message], bool],
        timeout: float = PATIENCE,  # noqa: ASYNC109 - named as in asyncio
    ) -> Message:
        """Return the first bot message since the last act that matches."""
        return await self._watcher.wait_for(matches, timeout, anywhere=False)

    async def wait_left(self, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109 - named as in asyncio
        """Return when the bot has gone."""
        await self._world.changes.until(lambda: None if self.bot_present else True, timeout, self.chat_id)


class Channel:
    """A channel; posts have no author."""

    def __init__(self, world: World, chat: Chat) -> None:
        """Open the channel."""
        self._world = world
        self._chat = chat

    @property
    def chat_id(self) -> int:
        """The channel's id, below zero."""
        return self._chat.chat_id

    @property
    def bot_present(self) -> bool:
        """Whether the bot is in the channel."""
        return self._chat.standing in PRESENT

    def add_bot(self, by: User) -> None:
        """Let a person make the bot an administrator of the channel."""
        self._world.change_standing(self._chat, Standing.ADMINISTRATOR, by.account)

    def post(self, by: User, text: str) -> Message:
        """Post a text; the bot hears of it when it is there."""
        message = acts.say(self._world, self._chat, by.account, text)
        if self.bot_present:
            acts.announce(self._world, self._chat, message)
        return message

    def screen(self) -> Screen:
        """Return what is displayed now."""
        return Screen(self._chat.shown())

    async def wait_left(self, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109 - named as in asyncio
        """Return when the bot has gone."""
        await self._world.changes.until(lambda: None if self.bot_present else True, timeout, self.chat_id)
