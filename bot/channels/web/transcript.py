"""The log as people see it: finished text, and the one question that is open."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from domain.effects import Tone
from domain.ids import Lang
from domain.messages import (
    Asked,
    Direction,
    FileSent,
    OpenQuestion,
    PersonSaid,
    Retired,
    Said,
    Settled,
)
from storage.chat_log import LogEntry, LogRow


class Look(StrEnum):
    """How an entry is drawn."""

    BOT = "bot"
    ME = "me"
    ERROR = "error"
    SOS = "sos"
    TICKET = "ticket"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Entry:
    """One finished entry; `id` is stable, so that a page never shows it twice."""

    id: str
    row: int
    look: Look
    at: datetime
    paragraphs: tuple[str, ...]
    original: tuple[str, ...] = ()
    language: Lang | None = None
    direction: Direction | None = None
    code: str | None = None
    transient: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """The open question; `key` is the number of its log row."""

    key: int
    question: OpenQuestion


@dataclass(frozen=True, slots=True)
class Transcript:
    """A part of the log, folded. `changed` says whether this part opened or closed a question."""

    entries: tuple[Entry, ...] = ()
    open: Open | None = None
    changed: bool = False
    language: Lang | None = None
    last_id: int = 0


@dataclass(slots=True)
class _Fold:
    """The state of folding, from the oldest row to the newest."""

    entries: list[Entry] = field(default_factory=list)
    open: Open | None = None
    changed: bool = False
    language: Lang | None = None
    before: LogEntry | None = None

    def take(self, row: LogRow) -> None:
        entry = row.entry
        match entry:
            case Said():
                self._say(row, entry)
            case Asked():
                self.open, self.changed = Open(row.id, entry.question), True
            case Settled():
                self._settle(row, entry)
            case Retired():
                self._close(entry.turn)
            case FileSent():
                self._add(row, Look.FILE, (entry.caption,), entry)
            case PersonSaid():
                self._answered()
                self.entries.append(
                    Entry(f"{row.id}", row.id, Look.ME, row.at, (entry.text,), language=entry.language)
                )
            case _:
                assert_never(entry)
        if not isinstance(entry, PersonSaid):
            self.language = entry.language
        self.before = entry

    def _say(self, row: LogRow, said: Said) -> None:
        self._add(row, _look_of(said.tone), said.paragraphs, said)
        self.entries[-1] = replace(
            self.entries[-1], original=said.original, code=said.code, transient=said.transient
        )

    def _settle(self, row: LogRow, settled: Settled) -> None:
        if isinstance(self.before, PersonSaid):
            self.entries.pop()
        self._answered()
        self._close(settled.turn)
        self._add(row, Look.BOT, (settled.prompt,), settled, "q")
        self._add(row, Look.ME, (settled.answer,), settled, "a")

    def _add(
        self,
        row: LogRow,
        look: Look,
        paragraphs: tuple[str, ...],
        said: Said | Settled | FileSent,
        part: str = "",
    ) -> None:
        self.entries.append(
            Entry(
                f"{row.id}{part}",
                row.id,
                look,
                row.at,
                paragraphs,
                language=said.language,
                direction=said.direction,
            )
        )

    def _close(self, turn: int) -> None:
        self.changed = True
        if self.open is not None and self.open.question.turn == turn:
            self.open = None

    def _answered(self) -> None:
        self.entries = [entry for entry in self.entries if not entry.transient]


def _look_of(tone: Tone) -> Look:
    match tone:
        case Tone.PLAIN | Tone.CONSENT:
            return Look.BOT
        case Tone.ERROR:
            return Look.ERROR
        case Tone.SOS:
            return Look.SOS
        case Tone.CONFIRMATION:
            return Look.TICKET
        case _:
            assert_never(tone)


def fold(rows: Sequence[LogRow]) -> Transcript:
    """Fold a run of log rows, oldest first, into what is to be seen of them."""
    state = _Fold()
    for row in rows:
        state.take(row)
    return Transcript(
        entries=tuple(state.entries),
        open=state.open,
        changed=state.changed,
        language=state.language,
        last_id=rows[-1].id if rows else 0,
    )
