"""What stands on the screen of a chat, and waiting for it to change."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from tests.botapi.model import Chat, Message
from tests.botapi.world import World

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Screen:
    """The messages of a chat as displayed now, oldest first."""

    messages: tuple[Message, ...]

    @property
    def from_bot(self) -> tuple[Message, ...]:
        """Only the bot's messages."""
        return tuple(message for message in self.messages if message.from_bot)

    @property
    def keyboard(self) -> Message | None:
        """The latest message that has buttons."""
        return next((message for message in reversed(self.messages) if message.keyboard), None)

    def shows(self, text: str) -> bool:
        """Whether some message contains the text."""
        return any(text in message.text for message in self.messages)

    def __str__(self) -> str:
        """Return the screen as lines, to read in a failed test."""
        lines = []
        for message in self.messages:
            media = f"<{', '.join(message.media)}> " if message.media else ""
            who = "bot" if message.from_bot else "you"
            lines.append(f"#{message.message_id} {who}: {media}{message.text}")
            lines.extend("    " + " ".join(f"[{b.text}]" for b in row) for row in message.keyboard)
        return "\n".join(lines)


class Watcher:
    """Reads one chat; remembers when its owner last did something and what was read."""

    def __init__(self, world: World, chat: Chat) -> None:
        """Start with an empty memory."""
        self._world = world
        self._chat = chat
        self._acted = 0
        self._read = 0

    def acted(self) -> None:
        """Remember that the owner did something just now."""
        self._acted = self._world.changes.count

    def screen(self) -> Screen:
        """Return what is displayed now."""
        return Screen(self._chat.shown())

    async def wait_for(
        self, matches: Callable[[Message], bool], seconds: float, *, anywhere: bool
    ) -> Message:
        """Return the first bot message, sent or edited since the last act, that matches."""

        def look() -> Message | None:
            for message in self.screen().from_bot:
                if (anywhere or message.changed > self._acted) and matches(message):
                    return message
            return None

        found = await self._until(look, seconds, "no such message from the bot")
        self._read = max(self._read, found.message_id)
        return found

    async def next_message(self, seconds: float) -> Message:
        """Return the first bot message that was not returned before."""

        def look() -> Message | None:
            fresh = (message for message in self.screen().from_bot if message.message_id > self._read)
            return next(fresh, None)

        found = await self._until(look, seconds, "no further message from the bot")
        self._read = found.message_id
        return found

    async def wait_screen(self, matches: Callable[[Screen], bool], seconds: float) -> Screen:
        """Return the first screen that matches."""

        def look() -> Screen | None:
            screen = self.screen()
            return screen if matches(screen) else None

        return await self._until(look, seconds, "the screen never looked like that")

    async def _until(self, look: Callable[[], T | None], seconds: float, complaint: str) -> T:
        try:
            return await self._world.changes.until(look, seconds, self._chat.chat_id)
        except TimeoutError:
            text = f"{complaint} within {seconds} s; the screen is:\n{self.screen()}"
            raise TimeoutError(text) from None
