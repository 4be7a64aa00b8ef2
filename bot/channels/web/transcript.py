"""The log as people see it: finished text, and the one question that is open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, assert_never

from domain.effects import Tone
from domain.ids import Lang, NoticeId
from domain.messages import (
    Asked,
    Button,
    Direction,
    FileSent,
    NoticeSettled,
    Notified,
    OpenQuestion,
    PersonSaid,
    Retired,
    Said,
    Settled,
    TalkSaid,
)
from storage.chat_log import LogEntry, LogRow

OFFICE: Final = "talk"
"""How the form of a message of the office names its conversation."""


class Look(StrEnum):
    """How an entry is drawn."""

    BOT = "bot"
    ME = "me"
    ERROR = "error"
    SOS = "sos"
    TICKET = "ticket"
    FILE = "file"
    NOTICE = "notice"


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
    notice: "Notice | None" = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What a notice has beside its first paragraphs.

    Its buttons go, and ``settled`` stands in their place, when it was answered or counts no longer; they go
    too when the same notice stands further down once more.
    """

    id: NoticeId
    note: str | None
    closing: tuple[str, ...]
    buttons: tuple[Button, ...]
    settled: str | None = None
    field: str = "notice"
    """How its form names the id; a message of a conversation with the office looks and ends like a notice."""


@dataclass(frozen=True, slots=True)
class Open:
    """The open question; `key` is the number of its log row."""

    key: int
    question: OpenQuestion


@dataclass(frozen=True, slots=True)
class Transcript:
    """A part of the log, folded. `changed` says whether this part opened or closed a question.

    `settled` has the notices that were closed, with what stands in the place of their buttons.
    """

    entries: tuple[Entry, ...] = ()
    open: Open | None = None
    changed: bool = False
    language: Lang | None = None
    last_id: int = 0
    settled: Mapping[NoticeId, str] = field(default_factory=dict)

    @property
    def office_asks(self) -> bool:
        """Whether somebody of the office wrote after the open question, and the conversation is not over."""
        return self.open is not None and any(
            one.row > self.open.key
            for one in self.entries
            if one.notice is not None and one.notice.field == OFFICE and one.notice.buttons
        )

    @property
    def touches_office(self) -> bool:
        """Whether a message of the office is in this part, or something was closed."""
        return bool(self.settled) or any(
            one.notice is not None and one.notice.field == OFFICE for one in self.entries
        )


@dataclass(slots=True)
class _Fold:
    """The state of folding, from the oldest row to the newest."""

    entries: list[Entry] = field(default_factory=list)
    open: Open | None = None
    changed: bool = False
    language: Lang | None = None
    before: LogEntry | None = None
    settled: dict[NoticeId, str] = field(default_factory=dict)

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
            case Notified():
                self._notify(row, entry)
            case NoticeSettled():
                self._settle_notice(row, entry)
            case TalkSaid():
                self._office(row, entry)
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
        if said.ends is not None:
            talk = NoticeId(said.ends)
            self._close_notice(talk, None)
            self.settled[talk] = ""

    def _settle(self, row: LogRow, settled: Settled) -> None:
        if isinstance(self.before, PersonSaid):
            self.entries.pop()
        self._answered()
        self._close(settled.turn)
        self._add(row, Look.BOT, (settled.prompt,), settled, "q")
        self._add(row, Look.ME, (settled.answer,), settled, "a")

    def _notify(self, row: LogRow, notified: Notified) -> None:
        self._close_notice(notified.notice, None)
        self.settled.pop(notified.notice, None)
        self._add(row, Look.NOTICE, notified.paragraphs, notified)
        notice = Notice(notified.notice, notified.note, notified.closing, notified.buttons)
        self.entries[-1] = replace(self.entries[-1], notice=notice)

    def _office(self, row: LogRow, said: TalkSaid) -> None:
        """Show a message of the office; the button stands below the newest one only."""
        talk = NoticeId(said.talk)
        self._close_notice(talk, None)
        self.settled.pop(talk, None)
        self._add(row, Look.NOTICE, said.paragraphs, said)
        notice = Notice(talk, said.original, said.closing, said.buttons, field=OFFICE)
        self.entries[-1] = replace(self.entries[-1], notice=notice)

    def _settle_notice(self, row: LogRow, settled: NoticeSettled) -> None:
        self._close_notice(settled.notice, settled.line)
        self.settled[settled.notice] = settled.line
        if settled.answer is not None:
            self._answered()
            self._add(row, Look.ME, (settled.answer,), settled, "a")

    def _close_notice(self, closed: NoticeId, line: str | None) -> None:
        """Take the buttons of a notice away, wherever it still has some."""
        for place, entry in enumerate(self.entries):
            notice = entry.notice
            if notice is not None and notice.id == closed and notice.buttons:
                self.entries[place] = replace(entry, notice=replace(notice, buttons=(), settled=line))

    def _add(
        self,
        row: LogRow,
        look: Look,
        paragraphs: tuple[str, ...],
        said: Said | Settled | FileSent | Notified | NoticeSettled | TalkSaid,
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
        settled=state.settled,
    )
