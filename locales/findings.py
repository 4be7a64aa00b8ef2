"""The words of the lint: how a message is used, which rules there are, how a broken one is reported."""

from dataclasses import dataclass
from enum import StrEnum

from domain.ids import FlowId, Lang, MessageId, StepId


class Rule(StrEnum):
    """What a catalogue can get wrong."""

    NO_CATALOGUE = "no-catalogue"
    MISSING = "missing-message"
    UNKNOWN = "unknown-message"
    DOUBLE = "double-message"
    JUNK = "junk"
    UNRECORDED = "unrecorded-translation"
    STALE = "stale-translation"
    PLACEHOLDERS = "different-placeholders"
    BROKEN = "broken-message"
    CONTROL_CHARACTER = "control-character"
    LABEL_TOO_LONG = "label-too-long"
    TEXT_TOO_LONG = "text-too-long"
    SAME_LABEL = "same-label"


class Layout(StrEnum):
    """Where a text is shown; each place has a length (see LIMITS)."""

    TEXT = "text"
    ROW_OF_ONE = "button alone in its row"
    ROW_OF_TWO = "button beside one other"
    ROW_OF_THREE = "button beside two others"
    EDIT_BUTTON = "button that corrects an answer"
    WEB_BUTTON = "button of the web page"
    COMMAND = "description of a command"
    PROFILE = "description of the bot"
    SHORT_PROFILE = "short description of the bot"


LIMITS = {
    Layout.TEXT: 4096,
    Layout.ROW_OF_ONE: 28,
    Layout.ROW_OF_TWO: 18,
    Layout.ROW_OF_THREE: 8,
    Layout.EDIT_BUTTON: 28,
    Layout.WEB_BUTTON: 60,
    Layout.COMMAND: 100,
    Layout.PROFILE: 512,
    Layout.SHORT_PROFILE: 120,
}
"""The most characters a text may have in each place."""


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a message is shown; without flow and step it is the program's own."""

    message: MessageId
    layout: Layout = Layout.TEXT
    flow: FlowId | None = None
    step: StepId | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """The labels of the options that one step offers side by side."""

    flow: FlowId
    step: StepId
    labels: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A broken rule, with the flow and step that show it and the language where it is broken."""

    rule: Rule
    message: str
    language: Lang
    flow: FlowId | None = None
    step: StepId | None = None

    def __str__(self) -> str:
        """Say it in one line: where, which language, what."""
        where = "/".join(part for part in (self.flow, self.step) if part)
        return " ".join(part for part in (where, f"[{self.language}]", f"{self.rule}:", self.message) if part)
