"""An open question before it is put into words of a language: what is asked and which answers are offered."""

from dataclasses import dataclass
from enum import StrEnum

from domain.ids import FlowId, Lang, StepId
from domain.phrases import Phrase, Value


class Kind(StrEnum):
    """The kinds of steps a flow is made of."""

    CHOICE = "choice"
    SEVERAL = "several"
    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"
    TEXT = "text"
    CONSENT = "consent"
    SLOT = "slot"
    INFO = "info"
    SUMMARY = "summary"
    ACTION = "action"
    END = "end"


class Nav(StrEnum):
    """Answers that every question may offer beside its own; ids of this form are reserved."""

    BACK = "_back"
    SKIP = "_skip"
    DONE = "_done"
    MORE = "_more"
    HUMAN = "_human"
    DAYS = "_days"


@dataclass(frozen=True, slots=True)
class Option:
    """One offered answer: a stable id and its label; ``group`` bundles options under a heading."""

    id: str
    label: Value
    selected: bool = False
    language: Lang | None = None
    group: Value | None = None
    day: str | None = None
    spoken: Value | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class DayChoice:
    """A day with free times, for channels that show days first."""

    id: str
    label: Value
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the summary, with the option id that corrects it."""

    label: Value
    value: Value
    edit: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the person stands: stage ``number`` of ``total`` and what it is about."""

    number: int
    total: int
    title: Phrase


@dataclass(frozen=True, slots=True)
class Question:
    """The one question that is open now; answers name ``turn`` so that old buttons are known as such."""

    flow: FlowId
    step: StepId
    kind: Kind
    turn: int
    prompt: Phrase
    hint: Phrase | None = None
    kept: Phrase | None = None
    """What she wrote before and may use as the answer: the button for it says only "this text"."""
    error: Phrase | None = None
    options: tuple[Option, ...] = ()
    days: tuple[DayChoice, ...] = ()
    day: str | None = None
    lines: tuple[Line, ...] = ()
    nav: tuple[Nav, ...] = ()
    progress: Progress | None = None
    max_length: int | None = None
    columns: int = 1
    details: Phrase | None = None
