"""The same conversation in a terminal: for trying flows, and for people at the command line."""

import asyncio
import io
from collections.abc import Sequence
from typing import Final, TextIO

from bot.house import House
from bot.ports import Address, Incoming
from bot.turn import TurnService
from domain.events import Inbound, LanguageChosen, Pressed, Started, Typed
from domain.ids import Lang
from domain.messages import (
    Asked,
    FileSent,
    NoticeSettled,
    Notified,
    OpenQuestion,
    OutMessage,
    PersonSaid,
    Retired,
    Said,
    Settled,
    TalkSaid,
)
from storage.chat_log import LogEntry, last_id, read_after

_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
_PAGE = 200
_LONGEST: Final = 4096
"""Characters of a line, as many as a message may have elsewhere."""
_DIGITS: Final = 3


class Talk:
    """A conversation over standard input and output, stored like one of the web chat."""

    def __init__(self, house: House, out: TextIO, address: str) -> None:
        self._house = house
        self._turns = TurnService(house)
        self._out = out
        self._address = Address("web", address)
        self._shown = 0
        self.question: OpenQuestion | None = None

    async def begin(self, language: Lang | None) -> None:
        """Start the conversation, on demand in a language."""
        await self.send(Started(hint=language))
        if language is not None and self.question is not None and self.question.step == "language":
            await self.send(LanguageChosen(language))

    async def answer(self, line: str) -> None:
        """Take a line: a number of a button, or words."""
        await self.send(self._event(line.strip()))

    async def send(self, event: Inbound) -> None:
        """Take one event through a whole turn and print what came of it."""
        taken = await self._turns.take(Incoming(self._address, self._house.new_id(), event))
        if taken.erased:
            self.question = None
            self._print(taken.farewell)
            return
        box = await self._house.vault.box(taken.person)
        async with self._house.database.reading() as reader:
            rows = await read_after(reader, box, taken.person, self._shown, _PAGE)
            self._shown = await last_id(reader, taken.person)
        self._print([row.entry for row in rows])

    def _event(self, line: str) -> Inbound:
        question = self.question
        if question is not None and line.isdecimal() and len(line) <= _DIGITS:
            ids = [*(button.id for button in question.buttons), *(nav.id for nav in question.nav)]
            if 1 <= int(line) <= len(ids) and question.kind not in {"number", "date", "text"}:
                return Pressed(question.turn, ids[int(line) - 1])
        return Typed(line)

    def _print(self, entries: Sequence[LogEntry | OutMessage]) -> None:
        for entry in entries:
            for line in self._lines(entry):
                print(line.translate(_ISOLATES), file=self._out, flush=True)

    def _lines(self, entry: LogEntry | OutMessage) -> list[str]:
        match entry:
            case Said():
                return ["", *entry.paragraphs, *entry.original]
            case Asked():
                self.question = entry.question
                return _question_lines(entry.question)
            case Notified():
                note = [] if entry.note is None else [entry.note]
                labels = [f"  - {button.label}" for button in entry.buttons]
                return ["", *entry.paragraphs, *note, *entry.closing, *labels]
            case TalkSaid():
                original = [] if entry.original is None else [entry.original]
                return ["", *entry.paragraphs, *original, *entry.closing]
            case NoticeSettled():
                return [entry.line]
            case FileSent():
                return [f"[{entry.filename}] {entry.caption}"]
            case Settled():
                return [f"> {entry.answer}"]
            case PersonSaid() | Retired():
                return []


def _question_lines(question: OpenQuestion) -> list[str]:
    lines = ["", *(text for text in (question.progress_text, question.error) if text), question.prompt]
    lines.extend(text for text in (question.hint, *question.original, question.kept) if text)
    lines.extend(f"  {line.label}: {line.value}" for line in question.lines)
    group = None
    for number, button in enumerate(question.buttons, start=1):
        if button.group is not None and button.group != group:
            group = button.group
            lines.append(f"  {group}")
        lines.append(f"  {number:2}. {'[x] ' if button.selected else ''}{button.label}")
    first = len(question.buttons) + 1
    lines.extend(f"  {number:2}. {nav.label}" for number, nav in enumerate(question.nav, start=first))
    return lines


async def talk(house: House, language: Lang | None, source: TextIO, out: TextIO) -> None:
    """Talk until the input ends or everything is erased; bytes that are no text count as unreadable signs."""
    for stream in (source, out):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    conversation = Talk(house, out, f"terminal-{house.new_id()}")
    await conversation.begin(language)
    while conversation.question is not None:
        line = await asyncio.to_thread(_line, source)
        if not line:
            return
        if line.strip():
            await conversation.answer(line)


def _line(source: TextIO) -> str:
    """Read a line, and of one that is too long only the beginning; empty at the end of the input."""
    line = source.readline(_LONGEST)
    part = line
    while len(part) == _LONGEST and not part.endswith("\n"):
        part = source.readline(_LONGEST)
    return line
