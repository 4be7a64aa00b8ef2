"""Free starts: how they are named, looked for, offered and asked for."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.appointments import DEFAULT_POLICY, AdviserWish, AppointmentPolicy
from domain.ids import Lang, PersonId, PlaceId
from domain.ticks import moment_of, tick_from_text, tick_of, tick_text

__all__ = [
    "PLACE_CODE_LENGTH",
    "AdviserWish",
    "OfferQuery",
    "SlotOffer",
    "SlotRequest",
    "SlotWish",
    "read_slot_key",
    "slot_key",
]

PLACE_CODE_LENGTH = 12
"""A place's id is part of every slot key, and keys must fit into a button."""


@dataclass(frozen=True, slots=True)
class SlotWish:
    """What the person would like; wishes choose among free starts, they never hide the last ones."""

    language: Lang
    adviser: AdviserWish = AdviserWish.ANY


@dataclass(frozen=True, slots=True)
class SlotOffer:
    """A free start; the flags say openly whether the language and the adviser are as wished."""

    place: PlaceId
    start: datetime
    minutes: int
    language_match: bool = True
    wish_match: bool = True

    @property
    def key(self) -> str:
        """The stable short id of this start, at most 20 ASCII characters."""
        return slot_key(self.place, self.start)


def slot_key(place: PlaceId, start: datetime) -> str:
    """Return the short id of a start in a place."""
    return f"{place}.{tick_text(tick_of(start))}"


def read_slot_key(key: str) -> tuple[PlaceId, datetime] | None:
    """Return place and start of a slot key, or None when the text is no such key."""
    place, dot, tick = key.rpartition(".")
    if not (place and dot and tick.isascii() and tick.isalnum() and len(key) <= PLACE_CODE_LENGTH + 8):
        return None
    try:
        return PlaceId(place), moment_of(tick_from_text(tick))
    except (ValueError, OverflowError, OSError):
        return None


@dataclass(frozen=True, slots=True)
class OfferQuery:
    """What free starts to look for: `not_before` and `until` are UTC, days are days of the place."""

    places: tuple[PlaceId, ...]
    """Equally welcome; at the same start the earlier one in this row is offered."""
    minutes: int
    wish: SlotWish
    now: datetime
    not_before: datetime | None = None
    """Never earlier than now plus the lead time of the policy, whatever is asked for."""
    until: datetime | None = None
    limit_days: int = 7
    """How many days with free starts to return."""
    per_day: int = 12
    policy: AppointmentPolicy = DEFAULT_POLICY

    @property
    def earliest(self) -> datetime:
        """The first moment an offer may start."""
        soonest = self.now + self.policy.lead_time
        return max(soonest, self.not_before) if self.not_before else soonest

    @property
    def latest(self) -> datetime:
        """The moment before which an offer must start."""
        horizon = self.now + timedelta(weeks=self.policy.horizon_weeks, days=1)
        return min(horizon, self.until) if self.until else horizon


@dataclass(frozen=True, slots=True)
class SlotRequest:
    """One start that somebody wants to take, with what is needed to find the adviser for it."""

    person: PersonId
    place: PlaceId
    start: datetime
    minutes: int
    party_size: int
    wish: SlotWish

    @property
    def end(self) -> datetime:
        """When the appointment would be over."""
        return self.start + timedelta(minutes=self.minutes)
