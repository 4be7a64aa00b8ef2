"""The state of one person's conversation: a frozen value that survives being stored between any two turns."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from domain.ids import BookingId, FlowId, Lang, MunicipalityId, NoticeId, PlaceId, StepId, TalkId

Answer = bool | int | str | tuple[str, ...] | None
"""A given answer: yes/no, number, option id, text or ISO date, several option ids; None is "skipped"."""


class Frozen(BaseModel):
    """Base settings of stored values: immutable, and nothing that is not named."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ChannelPolicy(StrEnum):
    """How much a channel may do; the web chat is always ``full``."""

    FULL = "full"
    TOPICS = "topics"
    APPOINTMENTS = "appointments"
    INFO = "info"
    OFF = "off"


class Phase(StrEnum):
    """Whether the conversation is under way, was stopped by the person, or was erased."""

    OPEN = "open"
    STOPPED = "stopped"
    ERASED = "erased"


class Offer(Frozen):
    """A free start that was shown to the person; ``key`` is its stable short id."""

    key: str
    place: PlaceId
    start: datetime
    minutes: int
    language_match: bool = True
    wish_match: bool = True


class HeldSlot(Frozen):
    """The slot that is kept free for this person until ``until``."""

    booking: BookingId
    version: int
    offer: Offer
    until: datetime


class Visit(Frozen):
    """One of the person's appointments, as far as the conversation needs it.

    One that is ``displaced`` has lost its time to a change of the office and waits for another one.
    """

    booking: BookingId
    version: int
    place: PlaceId
    start: datetime
    end: datetime
    desk_no: int
    minutes: int
    party_size: int
    displaced: bool = False


class Request(Frozen):
    """One of the person's intake records, as far as the person may ask about it."""

    case_code: str
    status: str
    received_at: datetime


class Parked(Frozen):
    """A flow that waits while another one is in front, with the way back through it."""

    flow: FlowId
    revision: str
    step: StepId
    history: tuple[StepId, ...] = ()
    draft: tuple[str, ...] = ()


class Conversation(Frozen):
    """Everything the engine remembers of one person between two messages."""

    schema_version: int = 1
    phase: Phase = Phase.OPEN
    flow: FlowId
    revision: str
    step: StepId
    language: Lang
    hint: Lang | None = None
    offered: tuple[Lang, ...] = ()
    """The languages that were offered last, because of what the person wrote."""
    turn: int = 0
    turns: int = 0
    answers: Mapping[str, Answer] = Field(default_factory=dict)
    history: tuple[StepId, ...] = ()
    seen: tuple[StepId, ...] = ()
    draft: tuple[str, ...] = ()
    editing: bool = False
    kept_text: str | None = None
    offers: tuple[Offer, ...] = ()
    offers_from: int = 0
    day: str | None = None
    anywhere: bool = False
    human_asked: bool = False
    hold: HeldSlot | None = None
    visits: tuple[Visit, ...] = ()
    visit: BookingId | None = None
    requests: tuple[Request, ...] = ()
    news: tuple[MunicipalityId, ...] = ()
    notice: NoticeId | None = None
    """The notice that was the last thing said in a turn: typed words may be an answer to it."""
    talk: TalkId | None = None
    """The open conversation with somebody of the office: her words go there, and the program is silent."""
    aside: bool = False
    """Whether she is busy with questions of the program meanwhile: then her words are answers to those."""
    case_code: str | None = None
    pin: str | None = None
    source_place: PlaceId | None = None
    parked: Parked | None = None
    misunderstood: int = 0
    last_press: tuple[int, str] | None = None
    started_at: datetime
    updated_at: datetime

    def answer(self, field: str) -> Answer:
        """Return the answer stored under a field, None when there is none or it was skipped."""
        return self.answers.get(field)

    def change(self, **fields: object) -> "Conversation":
        """Return a copy with the named fields replaced; unknown names are refused."""
        unknown = fields.keys() - type(self).model_fields.keys()
        if unknown:
            message = f"unknown fields {sorted(unknown)}"
            raise KeyError(message)
        return self.model_copy(update=fields)

    def with_answer(self, field: str, value: Answer) -> "Conversation":
        """Return a copy in which one answer is set."""
        return self.change(answers={**self.answers, field: value})

    def without_answers(self, fields: frozenset[str]) -> "Conversation":
        """Return a copy in which the named answers are not given."""
        kept = {name: value for name, value in self.answers.items() if name not in fields}
        return self.change(answers=kept)
