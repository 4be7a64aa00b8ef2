"""The schema of a flow file: steps, options, conditions and routes."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pydantic import Field, PrivateAttr, model_validator

from domain.conversation import Frozen
from domain.effects import Tone
from domain.ids import FlowId, StepId
from domain.questions import Kind

_ID = r"^[a-z_][a-z0-9_.:]*$"
"""Which of these are reserved and how long they may be is for the lint to say."""


class Source(StrEnum):
    """Where the options of a step come from when they are not written into the flow."""

    LANGUAGES = "languages"
    OFFERED = "offered"
    """Languages that the person seems to write, and hers."""
    MUNICIPALITIES = "municipalities"
    TOPICS = "topics"
    VISITS = "visits"
    NEWS = "news"


class ActionName(StrEnum):
    """What an action step asks the shell to do; results come back as events."""

    SUBMIT_INTAKE = "submit_intake"
    LOAD_VISITS = "load_visits"
    MOVE_VISIT = "move_visit"
    CANCEL_VISIT = "cancel_visit"
    FIND_NOTICE = "find_notice"
    SEND_CALENDAR_FILE = "send_calendar_file"
    LOAD_REQUESTS = "load_requests"
    LOAD_NEWS = "load_news"
    START_NEWS = "start_news"
    STOP_NEWS = "stop_news"
    TELL_MY_DATA = "tell_my_data"
    ERASE = "erase"
    DISCARD = "discard"
    REQUEST_HUMAN = "request_human"
    RESTART = "restart"


class Route(StrEnum):
    """Names under which a step's ``on`` table sends outcomes that are not answers."""

    NONE = "none"
    TAKEN = "taken"
    QUOTA = "quota"
    MISSING = "missing"
    MOVED = "moved"
    CANCELLED = "cancelled"
    DONE = "done"


class Condition(Frozen):
    """A step is asked only when the answer to ``field`` is (not) among some values.

    Fields are record fields, or ``policy``, ``language``, ``kept_text``, ``hold``,
    ``displaced`` (whether the appointment in question has lost its time) and ``news`` (of how many
    municipalities she gets them).
    """

    field: str
    among: tuple[str | bool | int, ...] = ()
    not_among: tuple[str | bool | int, ...] = ()
    at_least: int | None = None

    @model_validator(mode="after")
    def _one_test(self) -> "Condition":
        if not self.among and not self.not_among and self.at_least is None:
            message = f"the condition on {self.field} tests nothing"
            raise ValueError(message)
        return self


class OptionDef(Frozen):
    """One written option: a stable id, a Fluent id for its label, and where it leads."""

    id: str = Field(pattern=_ID)
    label: str
    next: str | None = None
    excludes: tuple[str, ...] = ()
    unset: bool = False
    anywhere: bool = False
    quiet: bool = False
    when: tuple[Condition, ...] = ()


class Step(Frozen):
    """One row of the table: what is asked, which field it fills, where each answer leads."""

    id: StepId = Field(pattern=_ID)
    kind: Kind
    prompt: str | None = None
    hint: str | None = None
    details: str | None = None
    field: str | None = None
    option: tuple[OptionDef, ...] = ()
    options_from: Source | None = None
    next: str | None = None
    on: dict[Route, str] = Field(default_factory=dict)
    when: tuple[Condition, ...] = ()
    required: bool = True
    depends_on: tuple[str, ...] = ()
    action: ActionName | None = None
    consent_scope: str | None = None
    consent_version: str | None = None
    swap: bool = False
    minimum: int | None = None
    maximum: int | None = None
    below_field: str | None = None
    max_length: int | None = None
    future: bool = False
    stage: int | None = None
    stage_title: str | None = None
    summary: str | None = None
    columns: int = Field(default=1, ge=1, le=3)
    once: bool = False
    transient: bool = False
    tone: Tone = Tone.PLAIN


class Flow(Frozen):
    """A whole flow: its steps in order, and how steps of older revisions are named now."""

    id: FlowId = Field(pattern=_ID)
    title: str
    start: StepId
    stages: int = 0
    renamed: dict[str, StepId] = Field(default_factory=dict)
    step: tuple[Step, ...]
    _remembered: "_Known | None" = PrivateAttr(default=None)

    @property
    def revision(self) -> str:
        """The content hash that conversations and records are pinned to."""
        return self._known().revision

    def find(self, step_id: str) -> Step | None:
        """Return the step of that id, or None."""
        return self._known().steps.get(step_id)

    def _known(self) -> "_Known":
        # A copy takes what its original remembered along, and with it the sign that it is not its own.
        known = self._remembered
        if known is None or known.owner != id(self):
            revision = hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:16]
            known = _Known(id(self), revision, {step.id: step for step in reversed(self.step)})
            self._remembered = known
        return known


@dataclass(frozen=True, slots=True)
class _Known:
    """What is worked out once about a flow: its hash, and its steps by their ids."""

    owner: int
    revision: str
    steps: Mapping[str, Step]
