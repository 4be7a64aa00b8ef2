"""The intake record: what a person's answers become, and the states a record goes through."""

from datetime import date, datetime
from enum import StrEnum

from domain.conversation import Frozen
from domain.ids import (
    BookingId,
    CaseCode,
    FlowId,
    Lang,
    MunicipalityId,
    OrganisationId,
    PersonId,
    RecordId,
    StaffId,
)
from domain.slots import AdviserWish


class Urgency(StrEnum):
    """How pressing it is, as the person said it; danger outranks all."""

    DANGER = "danger"
    NO_SHELTER = "no_shelter"
    DEADLINE = "deadline"
    UNSURE = "unsure"
    NORMAL = "normal"


class RecordStatus(StrEnum):
    """Where a record stands. Urgency and deadline are flags beside it, not states."""

    RECEIVED = "received"
    IN_REVIEW = "in_review"
    QUESTION_OPEN = "question_open"
    ASSIGNED = "assigned"
    APPOINTMENT_MADE = "appointment_made"
    ADVISED = "advised"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


OPEN_STATUSES = frozenset(RecordStatus) - {RecordStatus.CLOSED, RecordStatus.WITHDRAWN}


class Interpreter(StrEnum):
    """Whether an interpreter is needed."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class PracticalNeed(StrEnum):
    """What has to be arranged; the reason is never asked."""

    STEP_FREE = "step_free"
    LARGE_PRINT = "large_print"
    SIGN_LANGUAGE = "sign_language"
    QUIET_ROOM = "quiet_room"


class WaitingChoice(StrEnum):
    """What a person who got no time chose instead."""

    YES = "yes"
    HUMAN = "human"
    WITHOUT = "without"


class IntakeHints(Frozen):
    """What the queue shows of the answers, sealed by itself, so that a list never opens the content."""

    interpreter: Interpreter | None = None
    waiting: WaitingChoice | None = None
    recommended: bool = False
    """Whether what the person wrote could not be translated well, whatever she answered."""


class IntakeContent(Frozen):
    """The encrypted part of a record (version 1); None means that the question was skipped or not asked."""

    version: int = 1
    is_adult: bool | None = None
    in_danger: bool | None = None
    municipality_unsure: bool = False
    deadline_date: date | None = None
    interpreter: Interpreter | None = None
    children: int | None = None
    school_age_children: bool | None = None
    adviser_wish: AdviserWish = AdviserWish.ANY
    practical_needs: tuple[PracticalNeed, ...] = ()
    concern: str | None = None
    concern_language: Lang | None = None
    call_name: str | None = None
    waiting: WaitingChoice | None = None
    source_place: str | None = None

    @property
    def hints(self) -> IntakeHints:
        """What the queue shows of it."""
        return IntakeHints(interpreter=self.interpreter, waiting=self.waiting)


class IntakeRecord(Frozen):
    """A whole record; all but ``content`` stands in plain columns that the queue and statistics filter by."""

    id: RecordId
    case_code: CaseCode
    person: PersonId
    organisation: OrganisationId
    municipality: MunicipalityId | None
    language: Lang
    topics: tuple[str, ...]
    urgency: Urgency
    status: RecordStatus
    deadline_date: date | None
    party_size: int
    flow: FlowId
    flow_hash: str
    channel: str
    booking: BookingId | None
    claimed_by: StaffId | None = None
    claimed_at: datetime | None = None
    human_requested_at: datetime | None = None
    version: int = 1
    created_at: datetime
    updated_at: datetime
    content: IntakeContent
