"""Messages in their final words, as they wait in the outbox or stand in the web chat's log."""

from enum import StrEnum
from typing import Literal

from domain.conversation import Frozen
from domain.effects import Tone
from domain.ids import Lang, NoticeId, TalkId
from domain.questions import Kind


class Direction(StrEnum):
    """Writing direction of a message's language."""

    LTR = "ltr"
    RTL = "rtl"


class Button(Frozen):
    """An offered answer in words; ``id`` goes back with the press."""

    id: str
    label: str
    selected: bool = False
    language: Lang | None = None
    direction: Direction | None = None
    group: str | None = None
    day: str | None = None
    spoken: str | None = None
    quiet: bool = False


class DayButton(Frozen):
    """A day with the number of its free times."""

    id: str
    label: str


class SummaryLine(Frozen):
    """One answer in the summary and the button that corrects it."""

    label: str
    value: str
    edit: str
    edit_label: str


class OpenQuestion(Frozen):
    """A question in words with everything a channel needs to draw it."""

    turn: int
    flow: str
    step: str
    kind: Kind
    prompt: str
    hint: str | None = None
    kept: str | None = None
    error: str | None = None
    details: str | None = None
    details_label: str | None = None
    original: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()
    days: tuple[DayButton, ...] = ()
    day: str | None = None
    lines: tuple[SummaryLine, ...] = ()
    nav: tuple[Button, ...] = ()
    chosen: str | None = None
    progress_number: int | None = None
    progress_total: int | None = None
    progress_text: str | None = None
    max_length: int | None = None
    columns: int = 1
    placeholder: str | None = None


class Said(Frozen):
    """A statement; ``original`` holds the German text where the language is not yet checked by a speaker."""

    type: Literal["said"] = "said"
    language: Lang
    direction: Direction
    tone: Tone
    paragraphs: tuple[str, ...]
    original: tuple[str, ...] = ()
    code: str | None = None
    transient: bool = False
    ends: TalkId | None = None
    """The conversation with the office that is over with it: its buttons go."""


class Asked(Frozen):
    """The open question; ``replace`` edits the message that shows it."""

    type: Literal["asked"] = "asked"
    language: Lang
    direction: Direction
    question: OpenQuestion
    replace: bool = False


class Settled(Frozen):
    """An answered question, frozen with its answer; ``note`` is the whole line to show."""

    type: Literal["settled"] = "settled"
    language: Lang
    direction: Direction
    turn: int
    prompt: str
    answer: str


class Retired(Frozen):
    """Buttons of an old question are taken away."""

    type: Literal["retired"] = "retired"
    language: Lang
    direction: Direction
    turn: int
    note: str


class Notified(Frozen):
    """A message of the office about an appointment, answered with one tap apart from any open question.

    ``note`` is a line of German by staff, introduced by the last of ``paragraphs``; ``closing`` follows it.
    Without ``buttons`` there is nothing to answer here.
    """

    type: Literal["notified"] = "notified"
    language: Lang
    direction: Direction
    notice: NoticeId
    paragraphs: tuple[str, ...]
    note: str | None = None
    closing: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()


class TalkSaid(Frozen):
    """What somebody of the office wrote to a person: first in her language, then the German words.

    ``original`` is German, introduced by the last of ``paragraphs``; ``closing`` follows it. The only button
    ends the conversation.
    """

    type: Literal["talk_said"] = "talk_said"
    language: Lang
    direction: Direction
    talk: TalkId
    paragraphs: tuple[str, ...]
    original: str | None = None
    closing: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()


class NoticeSettled(Frozen):
    """A notice is answered or over: its buttons go and ``line`` stands in their place.

    ``answer`` is what the person answered, None when it was settled without her pressing a button of it. The
    words of the notice come along for channels that can only replace a message as a whole; they are empty
    where they are not known any more.
    """

    type: Literal["notice_settled"] = "notice_settled"
    language: Lang
    direction: Direction
    notice: NoticeId
    line: str
    answer: str | None = None
    paragraphs: tuple[str, ...] = ()
    note: str | None = None
    closing: tuple[str, ...] = ()


class FileSent(Frozen):
    """A small file for the person (a calendar entry), base64 in ``content``."""

    type: Literal["file_sent"] = "file_sent"
    language: Lang
    direction: Direction
    filename: str
    mime_type: str
    content: str
    caption: str


class PersonSaid(Frozen):
    """What the person wrote, where it settled no question; only a channel with a log of its own keeps it."""

    type: Literal["person_said"] = "person_said"
    text: str
    language: Lang | None = None


OutMessage = Said | Asked | Settled | Retired | Notified | NoticeSettled | TalkSaid | FileSent
