"""Appointments: how long they are, how they live, and what can come of trying to take or change one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.directory import Topic
from domain.ids import BookingId, Lang, MunicipalityId, PersonId, PlaceId, RecordId, StaffId


class BookingStatus(StrEnum):
    """The life of a booking; `held` and `confirmed` are live and count against the quota.

    `offered` is an alternative that a notice holds for somebody: it occupies its time, but is no appointment.
    `displaced` is an appointment that lost its time to a change of the office and waits for another one.
    """

    HELD = "held"
    CONFIRMED = "confirmed"
    CANCELLED_BY_PERSON = "cancelled_by_person"
    CANCELLED_BY_OFFICE = "cancelled_by_office"
    MOVED = "moved"
    KEPT = "kept"
    NO_SHOW = "no_show"
    EXPIRED = "expired"
    OFFERED = "offered"
    DISPLACED = "displaced"

    @property
    def live(self) -> bool:
        """Whether the person has an appointment, or is about to, at this time."""
        return self in {BookingStatus.HELD, BookingStatus.CONFIRMED}


class AdviserWish(StrEnum):
    """By whom the person would like to be advised."""

    ANY = "any"
    WOMAN = "woman"
    MAN = "man"


class CancelledBy(StrEnum):
    """Who cancelled an appointment."""

    PERSON = "person"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class AppointmentPolicy:
    """What the office configures about appointments."""

    base_minutes: int = 30
    large_party: int = 4
    """From this many people on, `large_party_minutes` are added."""
    large_party_minutes: int = 15
    longest_minutes: int = 90
    hold: timedelta = timedelta(minutes=15)
    longest_hold: timedelta = timedelta(minutes=60)
    """However often a hold is extended, it ends this long after it began."""
    live_limit: int = 2
    """How many live appointments (holds included) one person may have."""
    lead_time: timedelta = timedelta(minutes=120)
    horizon_weeks: int = 12

    @property
    def horizon(self) -> timedelta:
        """How far ahead office hours are open."""
        return timedelta(weeks=self.horizon_weeks)


DEFAULT_POLICY = AppointmentPolicy()


def length_minutes(
    party_size: int, topics: Iterable[Topic], policy: AppointmentPolicy = DEFAULT_POLICY
) -> int:
    """Return the length of an appointment for so many people with these topics, in minutes."""
    extra = sum(topic.extra_minutes for topic in topics)
    if party_size >= policy.large_party:
        extra += policy.large_party_minutes
    return max(policy.base_minutes, min(policy.base_minutes + extra, policy.longest_minutes))


@dataclass(frozen=True, slots=True)
class Appointment:
    """A booking as people and staff see it; `sequence` rises with every change that a calendar must learn."""

    booking: BookingId
    person: PersonId
    place: PlaceId
    start: datetime
    end: datetime
    desk_no: int
    resource: StaffId
    status: BookingStatus
    sequence: int = 0
    version: int = 1
    party_size: int = 1
    record: RecordId | None = None
    hold_until: datetime | None = None
    language_match: bool = True
    wish_match: bool = True
    person_confirmed_at: datetime | None = None
    """When the person said that she comes."""
    adviser_wish: AdviserWish = AdviserWish.ANY

    @property
    def minutes(self) -> int:
        """The length in minutes."""
        return int((self.end - self.start).total_seconds()) // 60


@dataclass(frozen=True, slots=True)
class Held:
    """The start is kept for the person until `appointment.hold_until`."""

    appointment: Appointment


@dataclass(frozen=True, slots=True)
class SlotTaken:
    """Somebody else was faster, or the start is not open at all."""


@dataclass(frozen=True, slots=True)
class QuotaReached:
    """The person already has as many live appointments as one person may have."""

    limit: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The appointment is fixed."""

    appointment: Appointment


@dataclass(frozen=True, slots=True)
class Moved:
    """The appointment has a new start; its id is the same, its sequence one higher."""

    appointment: Appointment
    previous_start: datetime


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The appointment is cancelled and its time is free again."""

    appointment: Appointment


@dataclass(frozen=True, slots=True)
class Gone:
    """The booking is not live any more, or was changed by somebody else in the meantime."""


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """A person for whom nothing was free; staff see the list and call or write.

    With `booking` it is an appointment that the office had to cancel: it is first, and lives again when
    something is found for it.
    """

    person: PersonId
    language: Lang
    minutes: int
    municipality: MunicipalityId | None = None
    record: RecordId | None = None
    party_size: int = 1
    adviser_wish: AdviserWish = AdviserWish.ANY
    booking: BookingId | None = None
