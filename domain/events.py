"""What happens to a conversation: what people send, and the results of effects that come back in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.conversation import HeldSlot, Offer, Request, Visit
from domain.ids import Lang, MunicipalityId, NoticeId, PlaceId, TalkId
from domain.notices import NoticeOption, ToTell


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
class NoticeAnswered:
    """A button of a notice was pressed; it belongs to no question and does not disturb the open one.

    ``hint`` is the person's language, where she is known but her conversation has been forgotten.
    """

    notice: NoticeId
    option: NoticeOption
    hint: Lang | None = None


@dataclass(frozen=True, slots=True)
class TypedToOffice:
    """Words to a human of the office by somebody whose conversation with the program has been forgotten."""

    talk: TalkId
    text: str
    hint: Lang | None = None


@dataclass(frozen=True, slots=True)
class TalkLeft:
    """The button that ends a conversation with the office was pressed; ``hint`` as with a notice."""

    talk: TalkId
    hint: Lang | None = None


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
    """An appointment was swapped to its new time; notices about the old one are settled with it."""

    visit: Visit
    notices: tuple[NoticeId, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitCancelled:
    """An appointment is cancelled and its time is free again; notices about it are settled with it."""

    notices: tuple[NoticeId, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitChanged:
    """The office changed the appointment while the person was asked about it, and nothing else was done.

    ``visit`` is how it stands now; ``taken`` says that the start she chose is gone as well.
    """

    visit: Visit
    taken: bool = False


@dataclass(frozen=True, slots=True)
class VisitMissing:
    """The appointment is not live any more (cancelled elsewhere, or past)."""


@dataclass(frozen=True, slots=True)
class NoticeTaken:
    """One of the times that a notice offered is hers now."""

    told: ToTell
    option: NoticeOption
    visit: Visit


@dataclass(frozen=True, slots=True)
class NoticeLost:
    """The time that she took is gone after all; ``left`` is the notice with what it still offers."""

    told: ToTell
    option: NoticeOption
    left: ToTell


@dataclass(frozen=True, slots=True)
class NoticeAgreed:
    """Her answer is noted and changes no time: it is fine, she comes, or she does not want what is free."""

    told: ToTell
    option: NoticeOption


@dataclass(frozen=True, slots=True)
class NoticeReplaced:
    """What she was told does not suit her; ``by`` tells her what is offered instead."""

    told: ToTell
    option: NoticeOption
    by: ToTell


@dataclass(frozen=True, slots=True)
class NoticeLeads:
    """Her answer needs more words: it leads into a flow with this appointment."""

    told: ToTell
    option: NoticeOption
    visit: Visit | None


@dataclass(frozen=True, slots=True)
class NoticeStale:
    """The notice is not open any more: ``visit`` is the appointment that it was about, if it still stands.

    ``now`` is a newer notice about it that waits for an answer.
    """

    notice: NoticeId
    visit: Visit | None = None
    now: ToTell | None = None


@dataclass(frozen=True, slots=True)
class NoticeFound:
    """The notice that waits for an answer about an appointment."""

    told: ToTell


@dataclass(frozen=True, slots=True)
class RequestsLoaded:
    """The person's intake records, newest first."""

    requests: tuple[Request, ...]


@dataclass(frozen=True, slots=True)
class NewsLoaded:
    """The municipalities of which the person gets news; ``home`` is the one that her newest record names."""

    towns: tuple[MunicipalityId, ...]
    home: MunicipalityId | None = None


@dataclass(frozen=True, slots=True)
class NewsStopped:
    """The news of a municipality, or all, are over; ``ended`` counts those that she got until now."""

    ended: int
    town: MunicipalityId | None = None
    notice: NoticeId | None = None


@dataclass(frozen=True, slots=True)
class IntakeDiscarded:
    """The unfinished intake is given up; what was handed in earlier stays."""


@dataclass(frozen=True, slots=True)
class OfficeReads:
    """What she wrote is stored. Somebody reads it today, before the office closes, or from when it opens.

    Both are None where no office hours are near; ``tz`` is the zone of the place. ``office`` names who reads
    where several offices write with her.
    """

    until: datetime | None = None
    opens: datetime | None = None
    tz: str = "Europe/Berlin"
    office: str | None = None


@dataclass(frozen=True, slots=True)
class TalkEnded:
    """A conversation is over, by her wish or since before; ``other`` is one that is still open."""

    talk: TalkId
    other: TalkId | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """An effect without a result of its own has been carried out."""


Inbound = (
    Started
    | Pressed
    | Submitted
    | Typed
    | Commanded
    | LanguageChosen
    | Attached
    | NoticeAnswered
    | TypedToOffice
    | TalkLeft
)
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
    | VisitChanged
    | VisitMissing
    | NoticeTaken
    | NoticeLost
    | NoticeAgreed
    | NoticeReplaced
    | NoticeLeads
    | NoticeStale
    | NoticeFound
    | RequestsLoaded
    | NewsLoaded
    | NewsStopped
    | IntakeDiscarded
    | OfficeReads
    | TalkEnded
    | Done
)
Event = Inbound | Outcome
