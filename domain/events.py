"""What happens to a conversation: what people send, and the results of effects that come back in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.conversation import HeldSlot, Offer, Request, Visit
from domain.ids import Lang, PlaceId


class Command(StrEnum):
    """The slash commands; the values are the names that people type."""

    START = "start"
    LANGUAGE = "language"
    HELP = "help"
    SOS = "sos"
    STATUS = "status"
    APPOINTMENT = "appointment"
    PRIVACY = "privacy"
    MYDATA = "mydata"
    DELETE = "delete"
    STOP = "stop"
    HUMAN = "human"
    BACK = "back"


class Attachment(StrEnum):
    """Kinds of message that cannot be read; their content is neither fetched nor stored."""

    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    DOCUMENT = "document"
    CONTACT = "contact"
    LOCATION = "location"
    STICKER = "sticker"
    EDITED = "edited"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Started:
    """The person opened the chat, perhaps through a place's link, with a device language."""

    place: PlaceId | None = None
    hint: Lang | None = None


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed that belongs to the question of a turn."""

    turn: int
    option: str


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form was sent that ticks several options of a turn's question at once."""

    turn: int
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """Free text; ``turn`` is set when it was typed into the form of a certain question."""

    text: str
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class Commanded:
    """A slash command or the button that stands for it."""

    command: Command


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The language was switched from outside the question, for example in the page's header."""

    language: Lang


@dataclass(frozen=True, slots=True)
class Attached:
    """A message came that is not text."""

    kind: Attachment


@dataclass(frozen=True, slots=True)
class SlotsFound:
    """Free starts, earliest first; empty when nothing is free."""

    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class SlotHeld:
    """The chosen start is kept free for this person."""

    hold: HeldSlot


@dataclass(frozen=True, slots=True)
class SlotGone:
    """Somebody else took the chosen start, or a hold ran out and was taken."""


@dataclass(frozen=True, slots=True)
class QuotaFull:
    """The person already has as many appointments as are allowed."""

    limit: int


@dataclass(frozen=True, slots=True)
class HoldExtended:
    """The hold lives on until a new time."""

    until: datetime


@dataclass(frozen=True, slots=True)
class IntakeReceived:
    """The record is stored; ``visit`` is the confirmed appointment, if one was chosen."""

    case_code: str
    pin: str
    visit: Visit | None


@dataclass(frozen=True, slots=True)
class VisitsLoaded:
    """The person's live appointments, earliest first."""

    visits: tuple[Visit, ...]


@dataclass(frozen=True, slots=True)
class VisitMoved:
    """An appointment was swapped to its new time."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class VisitCancelled:
    """An appointment is cancelled and its time is free again."""


@dataclass(frozen=True, slots=True)
class VisitMissing:
    """The appointment is not live any more (cancelled elsewhere, or past)."""


@dataclass(frozen=True, slots=True)
class RequestsLoaded:
    """The person's intake records, newest first."""

    requests: tuple[Request, ...]


@dataclass(frozen=True, slots=True)
class IntakeDiscarded:
    """The unfinished intake is given up; what was handed in earlier stays."""


@dataclass(frozen=True, slots=True)
class Done:
    """An effect without a result of its own has been carried out."""


Inbound = Started | Pressed | Submitted | Typed | Commanded | LanguageChosen | Attached
Outcome = (
    SlotsFound
    | SlotHeld
    | SlotGone
    | QuotaFull
    | HoldExtended
    | IntakeReceived
    | VisitsLoaded
    | VisitMoved
    | VisitCancelled
    | VisitMissing
    | RequestsLoaded
    | IntakeDiscarded
    | Done
)
Event = Inbound | Outcome
