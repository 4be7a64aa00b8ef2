"""Messages of the office that are answered with one tap: about appointments, by a change or by the clock."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from domain.appointments import AdviserWish
from domain.conversation import Offer, Visit
from domain.ids import BookingId, ChangeId, NoticeId, PersonId
from domain.office_changes import NO_NOTE, Note, Reason


class NoticeKind(StrEnum):
    """What a notice is about."""

    MOVED = "moved"
    """The appointment has another adviser, desk or place at the same time; she may decline."""
    OFFER = "offer"
    """The appointment lost its time; alternatives are held for her."""
    OFFER_AGAIN = "offer_again"
    """The reminder of an offer that was not answered."""
    CANCELLED = "cancelled"
    """The office cancelled, and she is first on the waiting list."""
    LAPSED = "lapsed"
    """An offer ran out without an answer; she is first on the waiting list."""
    RESTORED = "restored"
    """A change was taken back: the appointment is what it was."""
    PLACE = "place"
    """Only the address of the appointment is another."""
    REMINDER = "reminder"
    VACANCY = "vacancy"
    """Something became free for somebody on the waiting list."""
    NO_SHOW = "no_show"


ASKING: Final = frozenset({NoticeKind.MOVED, NoticeKind.OFFER, NoticeKind.PLACE})
"""What a change of the office asks somebody; the others only tell."""


class NoticeState(StrEnum):
    """Whether a notice still waits for an answer."""

    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class NoticeOption(StrEnum):
    """The answers; the values go with the buttons."""

    TAKE_1 = "1"
    TAKE_2 = "2"
    TAKE_3 = "3"
    OTHER = "other"
    """Other times: the way to choose one herself."""
    CANCEL = "cancel"
    FINE = "fine"
    """A move, or another address, is fine."""
    DECLINE = "decline"
    """A move does not suit: make it an offer."""
    COME = "come"
    MOVE = "move"
    NEW = "new"
    """A new appointment after one that was missed."""
    NO_NEWS = "no_news"
    """No more news; it stands below every broadcast, which is no notice of its own."""


TAKES: Final = (NoticeOption.TAKE_1, NoticeOption.TAKE_2, NoticeOption.TAKE_3)
"""The answers that take one of the times that a notice holds, by its number."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as stored."""

    id: NoticeId
    person: PersonId
    kind: NoticeKind
    state: NoticeState
    created_at: datetime
    booking: BookingId | None = None
    change: ChangeId | None = None
    answer: str | None = None
    remind_at: datetime | None = None
    until: datetime | None = None
    reminded: bool = False
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ToTell:
    """Everything that the words of a notice need; the notice itself is stored already.

    `visit` is the appointment as it is now (for offers: as it was), `former` where it was before. `offers`
    are alternatives that are held, in the order of their buttons; `note` is a line of German by staff.
    """

    notice: NoticeId
    person: PersonId
    kind: NoticeKind
    visit: Visit | None = None
    former: Visit | None = None
    offers: tuple[Offer, ...] = ()
    until: datetime | None = None
    reason: Reason = Reason.NONE
    note: Note = NO_NOTE
    numbers: tuple[int, ...] = ()
    wish: AdviserWish = AdviserWish.ANY
    """By whom she would like to be advised: where an offer does not suit that, it is said."""

    def numbered(self) -> tuple[tuple[NoticeOption, Offer], ...]:
        """Return each offer with the answer that takes it."""
        numbers = self.numbers or tuple(range(1, len(self.offers) + 1))
        return tuple(
            (NoticeOption(str(number)), offer)
            for number, offer in zip(numbers, self.offers, strict=True)
            if number <= len(TAKES)
        )
