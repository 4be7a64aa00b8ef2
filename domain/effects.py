"""What a turn decides to do, as values; the shell carries them out inside the turn's transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.conversation import Answer, HeldSlot, Offer, Visit
from domain.ids import BookingId, FlowId, Lang, MunicipalityId, NoticeId, PlaceId, TalkId
from domain.notices import NoticeOption, ToTell
from domain.phrases import Phrase, Value
from domain.questions import Question


class Tone(StrEnum):
    """What kind of statement a message is; channels give each its own look."""

    PLAIN = "plain"
    ERROR = "error"
    SOS = "sos"
    CONSENT = "consent"
    CONFIRMATION = "confirmation"


@dataclass(frozen=True, slots=True)
class Say:
    """Tell the person something; each phrase becomes a paragraph of one message."""

    phrases: tuple[Phrase, ...]
    tone: Tone = Tone.PLAIN
    transient: bool = False
    ends: TalkId | None = None
    """The conversation with the office that is over now: its buttons go."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Show the open question; ``replace`` means that the same question only changed (a tick, a page)."""

    question: Question
    replace: bool = False


@dataclass(frozen=True, slots=True)
class Settle:
    """A question was answered: show the answer in its place and take its buttons away."""

    turn: int
    prompt: Phrase
    answer: Value


@dataclass(frozen=True, slots=True)
class Retire:
    """A button of an old question was pressed: take the old buttons away."""

    turn: int


@dataclass(frozen=True, slots=True)
class Echo:
    """Show the person's own words in a channel that does not show them by itself."""

    text: str


@dataclass(frozen=True, slots=True)
class TellNotice:
    """Tell the person what a notice says, with the buttons that answer it."""

    told: ToTell


@dataclass(frozen=True, slots=True)
class SettleNotice:
    """Take the buttons of a notice away and show the answer in their place; without one, that it is over.

    ``told`` is what it said, where that is still known.
    """

    notice: NoticeId
    told: ToTell | None = None
    answer: Value | None = None


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """Store proof that the person agreed to a text of a version, in the language shown."""

    scope: str
    text_version: str
    language: Lang


@dataclass(frozen=True, slots=True)
class LoadNews:
    """Fetch of which municipalities the person gets news, and where she lives."""


@dataclass(frozen=True, slots=True)
class StartNews:
    """Note that the person wants news of a municipality; the proof of her consent is stored apart."""

    town: MunicipalityId


@dataclass(frozen=True, slots=True)
class StopNews:
    """End the news of a municipality or, without one, all; ``notice`` is the message whose button said so."""

    town: MunicipalityId | None = None
    notice: NoticeId | None = None


@dataclass(frozen=True, slots=True)
class FindSlots:
    """Look for free starts that suit the person."""

    municipality: MunicipalityId | None
    place: PlaceId | None
    anywhere: bool
    topics: tuple[str, ...]
    party_size: int
    language: Lang
    adviser: str
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class HoldSlot:
    """Keep a start free for this person for a while; an earlier hold of hers is given back."""

    offer: Offer
    party_size: int
    language: Lang
    adviser: str


@dataclass(frozen=True, slots=True)
class ExtendHold:
    """The person is still answering: keep the slot longer."""

    hold: HeldSlot


@dataclass(frozen=True, slots=True)
class ReleaseHold:
    """Give a held slot back."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class SubmitIntake:
    """Open the intake record from the answers and confirm the held slot, or put the person on the list."""

    flow: FlowId
    revision: str
    answers: Mapping[str, Answer]
    language: Lang
    source_place: PlaceId | None
    hold: HeldSlot | None
    human_asked: bool = False


@dataclass(frozen=True, slots=True)
class LoadVisits:
    """Fetch the person's live appointments."""


@dataclass(frozen=True, slots=True)
class MoveVisit:
    """Swap an appointment to another start in one step; a conflict keeps the old one."""

    visit: Visit
    offer: Offer
    language: Lang
    adviser: str


@dataclass(frozen=True, slots=True)
class CancelVisit:
    """Cancel an appointment on the person's wish."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class AnswerNotice:
    """Do what the person answered to a notice, if it still waits for an answer."""

    notice: NoticeId
    option: NoticeOption


@dataclass(frozen=True, slots=True)
class FindNotice:
    """Find the notice that waits for an answer about an appointment."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class SendCalendarFile:
    """Hand the person the appointment as a calendar file."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class LoadRequests:
    """Fetch where the person's intake records stand."""


@dataclass(frozen=True, slots=True)
class TellMyData:
    """Show the person everything that is stored about her."""


@dataclass(frozen=True, slots=True)
class EraseMe:
    """Erase the person: her key, her rows, her appointments."""


@dataclass(frozen=True, slots=True)
class DiscardIntake:
    """Give an unfinished intake up; who has handed nothing in is erased with it."""


@dataclass(frozen=True, slots=True)
class RequestHuman:
    """Note that the person asks for a human."""


@dataclass(frozen=True, slots=True)
class WriteToOffice:
    """Keep what the person wrote for the human she is in conversation with."""

    talk: TalkId
    text: str


@dataclass(frozen=True, slots=True)
class EndTalk:
    """Close a conversation with the office on the person's wish, if it is hers and still open."""

    talk: TalkId


Message = Say | Ask | Settle | Retire | Echo | TellNotice | SettleNotice | SendCalendarFile | TellMyData
Action = (
    RecordConsent
    | LoadNews
    | StartNews
    | StopNews
    | FindSlots
    | HoldSlot
    | ExtendHold
    | ReleaseHold
    | SubmitIntake
    | LoadVisits
    | MoveVisit
    | CancelVisit
    | AnswerNotice
    | FindNotice
    | LoadRequests
    | EraseMe
    | DiscardIntake
    | RequestHuman
    | WriteToOffice
    | EndTalk
)
Effect = Message | Action
