"""A conversation of a person with somebody of the office, about one of her records.

Whoever of the office writes first opens it, and both may close it. What is said keeps the words in which it
was written; a translation stands beside them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.conversation import Frozen
from domain.ids import Lang, MessageId, PersonId, RecordId, StaffId, TalkId, TalkMessageId
from domain.translation import NotTranslated, Translation, Why

LONGEST: Final = 1000
"""How many characters a message of the office may have."""
LONGEST_OF_PERSON: Final = 4096
"""How many characters of a person's message are kept: as many as a channel takes, so nothing is cut off."""
TAKE_BACK_FOR: Final = timedelta(seconds=30)
"""How long a message of the office waits before it leaves, so that its writer can take it back."""


END_OPTION: Final = "end"
"""The id of the only button that a message of the office has."""


class Side(StrEnum):
    """Who wrote."""

    PERSON = "person"
    OFFICE = "office"


class TalkState(StrEnum):
    """Whether what a person writes goes to the office."""

    OPEN = "open"
    CLOSED = "closed"


class Delivery(StrEnum):
    """What became of a message of the office; a person's message is handed over from the beginning."""

    WAITING = "waiting"
    HANDED_OVER = "handed_over"
    TAKEN_BACK = "taken_back"


class StoredReply(Frozen):
    """A reply of the catalogues, exact in every language: its Fluent id and the values it needs."""

    message: MessageId
    values: Mapping[str, str] = {}


class TalkWords(Frozen):
    """What a message says; stored sealed.

    ``translation`` is None while it follows, and for good where a stored reply is exact in all languages.
    """

    text: str
    language: Lang
    stored: StoredReply | None = None
    translation: Translation | NotTranslated | None = None

    @property
    def follows(self) -> bool:
        """Whether a translation is still to be made."""
        if self.stored is not None:
            return False
        done = self.translation
        return done is None or (isinstance(done, NotTranslated) and done.why is Why.BUSY)


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation; ``closed_by`` is None where the person closed it."""

    id: TalkId
    record: RecordId
    person: PersonId
    state: TalkState
    opened_at: datetime
    opened_by: StaffId
    closed_at: datetime | None = None
    closed_by: StaffId | None = None


@dataclass(frozen=True, slots=True)
class TalkNow:
    """The conversation that a person takes part in; ``said_at`` is when she got its newest message."""

    talk: TalkId
    said_at: datetime


@dataclass(frozen=True, slots=True)
class TalkEntry:
    """One message. ``leaves_at`` is when one of the office leaves, None for one of the person."""

    id: TalkMessageId
    talk: TalkId
    side: Side
    staff: StaffId | None
    staff_name: str | None
    words: TalkWords
    written_at: datetime
    leaves_at: datetime | None
    delivery: Delivery
