"""A conversation as the record page shows it: both sides, oldest first, and what became of each message."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desk.flags import Flag, Tone
from desk.german import Moment, local, moment_text, shown
from desk.names import Names
from desk.reply_texts import ReplyTexts
from desk.translated_view import (
    MACHINE,
    TextView,
    concern_text,
    machine_flags,
    plain_view,
    translated_view,
    warning,
    why_not,
)
from domain.ids import GERMAN, Lang, StaffId, TalkMessageId
from domain.talk import Delivery, Side, Talk, TalkEntry, TalkState
from domain.translation import NotTranslated, Translation, Why

STORED: Final = Flag("ok", "Fester Text", Tone.OK)
GERMAN_ONLY: Final = Flag("tri", "nur auf Deutsch", Tone.WARN)
FOLLOWS: Final = Flag("clock", "Übersetzung folgt", Tone.INFO)


@dataclass(frozen=True, slots=True)
class Other:
    """A message in the other language, behind a line that opens it."""

    label: str
    text: TextView


@dataclass(frozen=True, slots=True)
class EntryView:
    """One message; `separator` is what stands above it, `back` the number to take it back by."""

    number: int
    who: str
    mine: bool
    ours: bool
    at: Moment
    state: str
    flags: tuple[Flag, ...]
    text: TextView
    other: Other | None
    note: str
    separator: str
    taken_back: bool
    back: TalkMessageId | None


@dataclass(frozen=True, slots=True)
class TalkView:
    """What was said, and whether the conversation is open."""

    entries: tuple[EntryView, ...]
    is_open: bool
    ended: str
    last: int


@dataclass(frozen=True, slots=True)
class TalkReader:
    """Who looks at a conversation, when, and in which language the person reads."""

    viewer: StaffId
    now: datetime
    names: Names
    texts: ReplyTexts
    call_name: str
    language: Lang
    last_visit: datetime | None

    def view(self, talk: Talk | None, entries: Sequence[TalkEntry]) -> TalkView:
        """Return the conversation; `talk` is the newest one."""
        above = list(_separators(entries, self.last_visit, self.now))
        return TalkView(
            entries=tuple(self._entry(one, line) for one, line in zip(entries, above, strict=True)),
            is_open=talk is not None and talk.state is TalkState.OPEN,
            ended=self._ended(talk, entries),
            last=max((one.id for one in entries), default=0),
        )

    def _entry(self, one: TalkEntry, separator: str) -> EntryView:
        text, other, flags, note = self._office(one) if one.side is Side.OFFICE else self._person(one)
        mine = one.side is Side.OFFICE and one.staff == self.viewer
        waits = one.delivery is Delivery.WAITING and one.leaves_at is not None and one.leaves_at > self.now
        return EntryView(
            number=one.id,
            who=self._who(one, mine=mine),
            mine=mine,
            ours=one.side is Side.OFFICE,
            at=shown(one.written_at, self.now),
            state=_delivery(one, self.now),
            flags=flags,
            text=text,
            other=other,
            note=note,
            separator=separator,
            taken_back=one.delivery is Delivery.TAKEN_BACK,
            back=one.id if mine and waits else None,
        )

    def _who(self, one: TalkEntry, *, mine: bool) -> str:
        if mine:
            return "Sie"
        if one.side is Side.PERSON:
            return f"„{self.call_name}“" if self.call_name else "Die Person"
        return one.staff_name or "Jemand von hier"

    def _office(self, one: TalkEntry) -> tuple[TextView, Other | None, tuple[Flag, ...], str]:
        """Return what somebody of the office wrote, and what the person reads."""
        words = one.words
        german = plain_view(words.text, words.language, self.names)
        if words.stored is not None:
            said = self.texts.said(words.stored, self.language)
            arrived = TextView(
                said.mark.lang, said.mark, plain_view(said.text, self.language, self.names).sentences
            )
            return german, self._arrived(arrived), (STORED,), ""
        match words.translation:
            case Translation() as done:
                arrived = translated_view(done, self.names)
                return german, self._arrived(arrived, done.target), machine_flags(done), ""
            case NotTranslated(why=Why.SAME):
                return german, None, (), ""
            case None | NotTranslated(why=Why.BUSY):
                return german, None, (FOLLOWS,), ""
            case NotTranslated(why=why):
                return german, None, (GERMAN_ONLY,), why_not(why, self.names.language(self.language))

    def _arrived(self, text: TextView, language: str = "") -> Other | None:
        """Return what she reads; nothing when that is the German itself."""
        if text.mark.lang == GERMAN and self.language == GERMAN:
            return None
        return Other(f"So kommt es an ({self.names.language(language or self.language)})", text)

    def _person(self, one: TalkEntry) -> tuple[TextView, Other | None, tuple[Flag, ...], str]:
        """Return what the person wrote: in German first, with her own words behind it."""
        words = one.words
        done = words.translation or NotTranslated(why=Why.BUSY)
        view = concern_text(words.text, words.language, done, self.names)
        if view.german is None:
            return view.original, None, (), view.reason
        original = Other(f"Original ({view.original.language})", view.original)
        doubt = warning(words.translation, self.names) if isinstance(words.translation, Translation) else ""
        return view.german, original, view.flags or (MACHINE,), doubt

    def _ended(self, talk: Talk | None, entries: Sequence[TalkEntry]) -> str:
        if talk is None or talk.closed_at is None:
            return ""
        names = {one.staff: one.staff_name for one in entries if one.staff is not None}
        if talk.closed_by is None:
            who = "von der Person"
        elif talk.closed_by == self.viewer:
            who = "von Ihnen"
        else:
            who = f"von {names.get(talk.closed_by) or 'der Stelle'}"
        return f"Gespräch beendet {who}, {moment_text(talk.closed_at, self.now)} Uhr"


def _separators(entries: Sequence[TalkEntry], last_visit: datetime | None, now: datetime) -> Iterator[str]:
    """Say above a message that a new conversation begins with it, or what came in since the last visit."""
    talk, new = None, False
    for one in entries:
        lines = []
        if one.talk != talk:
            lines.append(f"Gespräch begonnen {moment_text(one.written_at, now)} Uhr")
            talk = one.talk
        if not new and last_visit is not None and one.side is Side.PERSON and one.written_at > last_visit:
            lines.append(f"neu seit Ihrem letzten Besuch ({moment_text(last_visit, now)} Uhr)")
            new = True
        yield " · ".join(lines)


def _delivery(one: TalkEntry, now: datetime) -> str:
    """Say what became of a message of the office."""
    if one.side is Side.PERSON:
        return ""
    match one.delivery:
        case Delivery.TAKEN_BACK:
            return "zurückgeholt, nicht gesendet"
        case Delivery.HANDED_OVER:
            return "gesendet"
        case Delivery.WAITING if one.leaves_at is not None and one.leaves_at > now:
            return f"wird um {local(one.leaves_at):%H:%M:%S} Uhr gesendet"
        case Delivery.WAITING:
            return "wird gerade gesendet"
