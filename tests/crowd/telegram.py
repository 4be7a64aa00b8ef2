"""A person on Telegram who goes the whole way of an intake, whatever happens to the bot meanwhile."""

import asyncio
import random
import re
import time
from typing import Final

from tests.botapi import User
from tests.botapi.model import Message
from tests.botapi.watching import Screen
from tests.crowd.answers import LAST, Answered, Lost, Press, Seen, Write, answer, question_in

CODE: Final = re.compile(r"\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b")
_TICK: Final = "✅"


class TelegramPerson:
    """Acts once on each question and then waits; `think` and `patience` are seconds."""

    def __init__(
        self, user: User, language: str = "de", *, think: float = 0.0, patience: float = 60.0, seed: int = 0
    ) -> None:
        self.user = user
        self.language = language
        self.seen: list[Answered] = []
        self._think = think
        self._patience = patience
        self._past = 0
        self._random = random.Random(f"{seed}:{user.chat_id}")  # noqa: S311 - repeatable, nothing secret

    async def intake(self) -> str:
        """Go the whole way and return the case code; raises Lost when no answer comes."""
        before: Seen | None = None
        name = "start"
        began = time.perf_counter()
        # Whoever says /start looks at what comes after it.
        self._past = max((message.message_id for message in self.user.screen().messages), default=0)
        self.user.start()
        while True:
            seen, message = await self._next_question(before)
            self.seen.append(Answered(name, time.perf_counter() - began))
            if seen.question == LAST:
                return self.code()
            if self._think:
                await asyncio.sleep(self._think * self._random.uniform(0.5, 1.5))
            name, began = seen.question, time.perf_counter()
            self._act(seen, message)
            before = seen

    def code(self) -> str:
        """Return the case code on the screen; raises Lost when there is none."""
        for message in reversed(self.user.screen().from_bot):
            found = CODE.search(message.text)
            if found is not None:
                return found[0]
        raise Lost(f"no case code on the screen:\n{self.user.screen()}")

    def _act(self, seen: Seen, message: Message) -> None:
        act = answer(seen, self.language, self._random)
        match act:
            case Press(option):
                self.user.press(f"v1:{seen.turn}:{option}", message)
            case Write(text):
                self.user.type(text)

    async def _next_question(self, before: Seen | None) -> tuple[Seen, Message]:
        def changed(screen: Screen) -> bool:
            found = self._open_question(screen)
            return found is not None and found[0] != before and _number(found[0]) >= _number(before)

        try:
            screen = await self.user.wait_screen(changed, self._patience)
        except TimeoutError as error:
            raise Lost(str(error)) from None
        found = self._open_question(screen)
        assert found is not None
        return found

    def _open_question(self, screen: Screen) -> tuple[Seen, Message] | None:
        """Return the newest question with its message; of one that came twice, what changed last."""
        found = [
            (_seen(question, message), message)
            for message in screen.from_bot
            if message.message_id > self._past
            and message.keyboard
            and (question := question_in(message.text, self.language)) is not None
        ]
        return max(found, key=lambda one: (_number(one[0]), one[1].changed), default=None)


def _number(seen: Seen | None) -> int:
    """Return the number of a question; an older one that was left standing is not gone back to."""
    return int(seen.turn) if seen is not None and seen.turn.isdecimal() else 0


def _seen(question: str, message: Message) -> Seen:
    """Read the buttons: `v1:<turn>:<option>` is behind each."""
    options, ticked, turn = [], set(), ""
    for row in message.keyboard:
        for button in row:
            _, turn, option = (button.data or "::").split(":", 2)
            options.append(option)
            if button.text.startswith(_TICK):
                ticked.add(option)
    return Seen(question, turn, tuple(options), frozenset(ticked))
