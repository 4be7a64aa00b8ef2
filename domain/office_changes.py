"""Changes of office hours as values: the edit, what it means for each appointment, what staff decide."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import Field, model_validator

from domain.conversation import Frozen
from domain.ids import (
    AbsenceId,
    BookingId,
    CaseCode,
    ChangeId,
    ClosureId,
    Lang,
    OrganisationId,
    PlaceId,
    RelocationId,
    RuleId,
    StaffId,
)
from domain.translation import Translation

UNDO_FOR: Final = timedelta(minutes=10)
OFFER_FOR: Final = timedelta(hours=48)
ALTERNATIVES: Final = 3
_STEP: Final = 5


class AbsenceKind(StrEnum):
    """Why an adviser is not there; shown to staff, never to people."""

    ILL = "ill"
    LEAVE = "leave"
    TRAINING = "training"
    LATE = "late"
    BUSY = "busy"
    OTHER = "other"


class Reason(StrEnum):
    """What people are told about the cause, from stored texts in their language."""

    NONE = "none"
    ILL = "ill"
    ROOM = "room"
    STRIKE = "strike"
    CLOSED = "closed"


class Policy(StrEnum):
    """What shall happen to the appointments that a change touches."""

    MOVE = "move"
    """The same time with somebody else, where that is possible; else alternatives; else priority."""
    OFFER = "offer"
    """Alternatives, also where a move were possible; where there are none, priority."""
    CANCEL = "cancel"


class Outcome(StrEnum):
    """What happens to one appointment."""

    MOVE = "move"
    OFFER = "offer"
    CANCEL = "cancel"
    TELL = "tell"
    """Time and adviser stay; the person only has to know something, such as another address."""


class RuleDraft(Frozen):
    """An office-hour rule as somebody writes it; see `OfficeRule` for the fields."""

    place: PlaceId
    staff: StaffId
    weekday: int = Field(ge=0, le=6)
    starts: time
    ends: time
    every_weeks: int = Field(default=1, ge=1, le=12)
    anchor: date | None = None
    nth: tuple[Annotated[int, Field(ge=-1, le=5)], ...] = ()
    valid_from: date
    valid_to: date | None = None
    grid_minutes: int = Field(default=15, ge=5, le=120, multiple_of=5)
    buffer_minutes: int = Field(default=0, ge=0, le=60, multiple_of=5)
    walk_in: bool = False

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "RuleDraft":
        if self.ends <= self.starts or (self.valid_to is not None and self.valid_to < self.valid_from):
            message = "a rule ends after it starts"
            raise ValueError(message)
        if any(wall.minute % _STEP or wall.second for wall in (self.starts, self.ends)):
            message = f"times are in steps of {_STEP} minutes"
            raise ValueError(message)
        if 0 in self.nth or (self.nth and self.every_weeks > 1):
            message = "either every so many weeks, or certain weeks of the month"
            raise ValueError(message)
        return self


def _in_order(first: date, last: date) -> None:
    if last < first:
        message = "the last day is not before the first"
        raise ValueError(message)


class CloseDays(Frozen):
    """Close a place, or all places (`place` None) of an organisation or of everybody, on some days.

    With `starts` and `ends` only between these wall times of each day.
    """

    type: Literal["close"] = "close"
    place: PlaceId | None
    first: date
    last: date
    starts: time | None = None
    ends: time | None = None
    title: str = ""
    organisation: OrganisationId | None = None
    """Whose places are meant where no place is named."""

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "CloseDays":
        _in_order(self.first, self.last)
        if (self.starts is None) != (self.ends is None):
            message = "either both times or none"
            raise ValueError(message)
        if self.starts is not None and self.ends is not None and self.ends <= self.starts:
            message = "a closure ends after it starts"
            raise ValueError(message)
        return self


class TakeAbsence(Frozen):
    """An adviser is not there between two moments (aware UTC)."""

    type: Literal["absent"] = "absent"
    staff: StaffId
    start: datetime
    end: datetime
    kind: AbsenceKind
    source: str = "desk"

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "TakeAbsence":
        if self.start.tzinfo is None or self.end.tzinfo is None or self.end <= self.start:
            message = "an absence ends after it starts, and both are moments"
            raise ValueError(message)
        return self


class Relocate(Frozen):
    """A place is somewhere else on some days; times and advisers stay."""

    type: Literal["relocate"] = "relocate"
    place: PlaceId
    first: date
    last: date
    address: str
    room: str = ""

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "Relocate":
        _in_order(self.first, self.last)
        return self


class AddRules(Frozen):
    """New office hours, again and again or (from and to the same day) once."""

    type: Literal["add_rules"] = "add_rules"
    rules: tuple[RuleDraft, ...]


class ReplaceRule(Frozen):
    """From a day on another rule in place of this one, or none: the old one ends the day before."""

    type: Literal["replace_rule"] = "replace_rule"
    rule: RuleId
    from_day: date
    draft: RuleDraft | None


class EndPost(Frozen):
    """An adviser's post has a (new) last day, or none."""

    type: Literal["end_post"] = "end_post"
    staff: StaffId
    last_day: date | None


class LiftClosure(Frozen):
    """A closure is over: the office hours come back."""

    type: Literal["lift_closure"] = "lift_closure"
    closure: ClosureId


class LiftAbsence(Frozen):
    """An absence is over."""

    type: Literal["lift_absence"] = "lift_absence"
    absence: AbsenceId


class LiftRelocation(Frozen):
    """A place is back where it was."""

    type: Literal["lift_relocation"] = "lift_relocation"
    relocation: RelocationId


Edit = (
    CloseDays
    | TakeAbsence
    | Relocate
    | AddRules
    | ReplaceRule
    | EndPost
    | LiftClosure
    | LiftAbsence
    | LiftRelocation
)


class StoredEdit(Frozen):
    """An edit as the history keeps it."""

    edit: Annotated[Edit, Field(discriminator="type")]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another time (or the same time with somebody else) that an appointment could have."""

    place: PlaceId
    resource: StaffId
    desk_no: int
    start: datetime
    minutes: int
    language_match: bool
    wish_match: bool


@dataclass(frozen=True, slots=True)
class Affected:
    """One appointment that the edit touches, and what is to become of it.

    `outcome` is always one of `possible`. `alternatives` are those that an offer would hold, as things stand.
    """

    booking: BookingId
    version: int
    case_code: CaseCode | None
    language: Lang
    channel: str
    party_size: int
    comes: bool
    """Whether the person has said that she comes."""
    place: PlaceId
    resource: StaffId
    desk_no: int
    start: datetime
    end: datetime
    deadline: date | None
    outcome: Outcome
    possible: frozenset[Outcome]
    chosen: bool = False
    """Whether staff chose this outcome by hand."""
    move_to: Alternative | None = None
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangePreview:
    """What an edit would do.

    `version` changes whenever somebody would be affected otherwise: another appointment, another outcome,
    another target of a move, or other office hours. Which times an offer holds is settled when it is done.
    """

    edit: Edit
    policy: Policy
    affected: tuple[Affected, ...]
    version: str
    holds_ended: int = 0
    """People who are choosing a time right now and will be told that it is gone."""
    languages: tuple[Lang, ...] = ()
    """What everybody reads who will be told something, the most common first."""
    sessions_added: int = 0
    sessions_removed: int = 0
    conflicts: tuple[str, ...] = ()
    """What cannot be kept, such as an office hour for which no desk is free; in German, for staff."""
    impossible: tuple[str, ...] = ()
    """Why it cannot be done at all, such as an adviser in two places at once; in German, for staff."""


class Note(Frozen):
    """A line of German that staff add for people, with what a machine made of it in other languages."""

    text: str = ""
    translations: tuple[Translation, ...] = ()

    def into(self, language: Lang) -> Translation | None:
        """Return the translation into a language, None where there is none."""
        return next((one for one in self.translations if one.target == language), None)


NO_NOTE: Final = Note()


@dataclass(frozen=True, slots=True)
class Decision:
    """What staff confirm: for whom what, and what people are told about the cause."""

    edit: Edit
    policy: Policy
    overrides: Mapping[BookingId, Outcome] = field(default_factory=dict)
    reason: Reason = Reason.NONE
    note: Note = NO_NOTE
    version: str = ""
    """The version of the preview that was looked at."""


@dataclass(frozen=True, slots=True)
class Outdated:
    """Bookings changed since the preview: look again."""

    preview: ChangePreview


class ChangeState(StrEnum):
    """Whether a change stands or was taken back."""

    DONE = "done"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class NotUndone:
    """A change cannot be taken back: too late, done already, changed since, or somebody took what it gave."""

    change: ChangeId
