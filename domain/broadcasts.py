"""Broadcasts as values: what staff write, for whom, in which state, and what a preview of it shows.

Who may do what with one is in `domain/broadcast_steps.py`, its words are in `domain/broadcast_words.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from pydantic import Field

from domain.conversation import Frozen
from domain.ids import BroadcastId, Lang, MunicipalityId, OrganisationId, PlaceId, StaffId
from domain.office_changes import Reason

FREE_TEXT_LENGTH: Final = 1_500
NEW_PLACE_LENGTH: Final = 200
NO_CHANNEL: Final = ""
"""The channel of people who cannot be reached on any."""


class BroadcastState(StrEnum):
    """The life of a broadcast: draft, submitted, released, sending (and stopped, and sending again), sent."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RELEASED = "released"
    """The recipients are frozen; it begins when its time has come."""
    SENDING = "sending"
    STOPPED = "stopped"
    SENT = "sent"
    """Nothing is left to send; what is unknown still waits for a decision."""

    @property
    def frozen(self) -> bool:
        """Whether its texts and recipients are written down for good."""
        return self not in {BroadcastState.DRAFT, BroadcastState.SUBMITTED}


class Template(StrEnum):
    """The stored texts; each stands in every language as the Fluent message `news-<value>`."""

    CANCELLED = "office-hour-cancelled"
    MOVED = "place-moved"
    NEW_TIME = "new-time"
    EXTRA = "extra-office-hour"
    CLOSED = "closed-period"


class TemplateField(StrEnum):
    """What a template asks for; the values are the names of the fields of `Fields`."""

    PLACE = "place"
    DAY = "day"
    LAST_DAY = "last_day"
    STARTS = "starts"
    ENDS = "ends"
    NEW_PLACE = "new_place"
    REASON = "reason"
    NEXT_DAY = "next_day"
    NEXT_STARTS = "next_starts"


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """The fields of a template, in the order in which a form asks for them."""

    required: tuple[TemplateField, ...]
    optional: tuple[TemplateField, ...] = ()

    @property
    def fields(self) -> tuple[TemplateField, ...]:
        """All fields, those that must be filled first."""
        return (*self.required, *self.optional)


_F: Final = TemplateField
_WHEN: Final = (_F.PLACE, _F.DAY, _F.STARTS, _F.ENDS)
_NEXT: Final = (_F.NEXT_DAY, _F.NEXT_STARTS)
FORMS: Final[Mapping[Template, TemplateForm]] = {
    Template.CANCELLED: TemplateForm(_WHEN, (_F.REASON, *_NEXT)),
    Template.MOVED: TemplateForm((_F.PLACE, _F.DAY, _F.NEW_PLACE), (_F.LAST_DAY, _F.REASON)),
    Template.NEW_TIME: TemplateForm(_WHEN, (_F.REASON,)),
    Template.EXTRA: TemplateForm(_WHEN),
    Template.CLOSED: TemplateForm((_F.PLACE, _F.DAY, _F.LAST_DAY), (_F.REASON, *_NEXT)),
}


class Fields(Frozen):
    """The values of a template's fields; those that a template does not ask for are passed over.

    `starts`, `ends` and `next_starts` are local wall times at the place.
    """

    place: PlaceId | None = None
    day: date | None = None
    last_day: date | None = None
    starts: time | None = None
    ends: time | None = None
    new_place: str = Field(default="", max_length=NEW_PLACE_LENGTH)
    reason: Reason = Reason.NONE
    next_day: date | None = None
    next_starts: time | None = None

    def has(self, name: TemplateField) -> bool:
        """Say whether a field is filled."""
        return getattr(self, name.value) not in {None, "", Reason.NONE}


class Audience(Frozen):
    """Who gets a broadcast: of those who asked for news of these municipalities, whoever meets the rest.

    Nothing named means no bound: without `municipalities` those of the whole organisation. `places`, `first`
    and `last` look at appointments: at one of the places, on a day from `first` to `last`.
    """

    municipalities: tuple[MunicipalityId, ...] = ()
    places: tuple[PlaceId, ...] = ()
    languages: tuple[Lang, ...] = ()
    first: date | None = None
    last: date | None = None

    @property
    def with_appointment(self) -> bool:
        """Whether only people with an appointment are meant."""
        return bool(self.places) or self.first is not None or self.last is not None


class Content(Frozen):
    """Everything that staff write: the words, for whom, and when. Without a template the free text is sent.

    It goes out from `send_at` on (at once when None) and never after `expires_at`; both aware UTC.
    """

    template: Template | None = None
    fields: Fields = Fields()
    free_text: str = Field(default="", max_length=FREE_TEXT_LENGTH)
    audience: Audience = Audience()
    send_at: datetime | None = None
    expires_at: datetime | None = None

    @property
    def asked_fields(self) -> Fields:
        """The fields that the template asks for, without those that were filled for another one."""
        names = () if self.template is None else FORMS[self.template].fields
        return Fields(**{name.value: getattr(self.fields, name.value) for name in names})


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A broadcast as stored. `author` is whoever changed its content last.

    `looked_at` are the languages whose preview somebody has looked at since the content changed last.
    """

    id: BroadcastId
    organisation: OrganisationId
    author: StaffId
    state: BroadcastState
    content: Content
    created_at: datetime
    updated_at: datetime
    version: int = 1
    looked_at: tuple[Lang, ...] = ()
    released_by: StaffId | None = None
    released_at: datetime | None = None
    finished_at: datetime | None = None
    report: "Report | None" = None
    """From the release on the total, at the end all numbers; `broadcast_progress` has those of now."""
    editors: tuple[StaffId, ...] = ()
    """Everybody who has changed its content since it was begun, the first first."""

    @property
    def writers(self) -> tuple[StaffId, ...]:
        """Everybody of whom something may be in the text; nobody of these releases it alone."""
        return tuple(dict.fromkeys((*self.editors, self.author)))


@dataclass(frozen=True, slots=True)
class PreparedText:
    """What people of a language get, in final words; `shown_language` differs where a fallback is used.

    `original` is German text that stands below the words of their own language.
    """

    language: Lang
    shown_language: Lang
    checked: bool
    """Whether a speaker has checked the stored texts of this language."""
    paragraphs: tuple[str, ...]
    original: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """All of it as one text."""
        return "\n\n".join((*self.paragraphs, *self.original))

    @property
    def fallback(self) -> bool:
        """Whether people read the German text because there is none in their language."""
        return self.shown_language != self.language


@dataclass(frozen=True, slots=True)
class AudienceCount:
    """How many people of a language get it on a channel; on `NO_CHANNEL` those who get nothing."""

    language: Lang
    channel: str
    people: int


@dataclass(frozen=True, slots=True)
class BroadcastPreview:
    """What a broadcast would be now: its texts, and who gets them."""

    broadcast: BroadcastId
    version: int
    texts: tuple[PreparedText, ...]
    counts: tuple[AudienceCount, ...]

    @property
    def reached(self) -> int:
        """How many people get it."""
        return sum(one.people for one in self.counts if one.channel != NO_CHANNEL)

    @property
    def unreachable(self) -> int:
        """How many people want it and have no channel left."""
        return sum(one.people for one in self.counts if one.channel == NO_CHANNEL)

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels on which anybody is reached, in alphabetical order."""
        return tuple(sorted({one.channel for one in self.counts if one.channel != NO_CHANNEL}))

    def people(self, *, language: Lang | None = None, channel: str | None = None) -> int:
        """Count who is reached, of a language, on a channel, or both."""
        return sum(
            one.people
            for one in self.counts
            if one.channel != NO_CHANNEL
            and language in {None, one.language}
            and channel in {None, one.channel}
        )

    @property
    def unchecked(self) -> tuple[Lang, ...]:
        """The languages whose stored texts no speaker has checked."""
        return tuple(one.language for one in self.texts if not one.checked)


class RecipientState(StrEnum):
    """What has become of one person's copy."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    """A process is about to send it, or was when it died."""
    SENT = "sent"
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    SKIPPED = "skipped"
    """It was not sent any more: its time was over, or staff ended the broadcast."""
    UNKNOWN = "unknown"
    """It may have been sent: the process died, or the answer never came. Staff decide."""


class Report(Frozen):
    """Numbers by state, of all people who were frozen as recipients."""

    total: int = 0
    planned: int = 0
    claimed: int = 0
    sent: int = 0
    failed: int = 0
    unreachable: int = 0
    skipped: int = 0
    unknown: int = 0
    left: int = 0
    """How many of the unknown ones are left as they are, by a decision of staff."""
    left_unwanted: int = 0
    """How many of those were not sent again because people want no news any more."""
    skipped_unwanted: int = 0
    """How many of the skipped ones because people want no news any more."""
    by_language: Mapping[Lang, int] = Field(default_factory=dict)
    """How many were sent, by language."""
    by_channel: Mapping[str, int] = Field(default_factory=dict)

    @property
    def waiting(self) -> int:
        """How many still have to be sent."""
        return self.planned + self.claimed

    @property
    def erased(self) -> int:
        """How many people were erased since, with their copy."""
        known = self.waiting + self.sent + self.failed + self.unreachable + self.skipped + self.unknown
        return self.total - known

    @property
    def undecided(self) -> int:
        """How many unknown ones wait for a decision."""
        return self.unknown - self.left
