"""Who came: what staff may say of an appointment, and from when on."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.appointments import Appointment, BookingStatus

GRACE: Final = timedelta(minutes=15)
"""So long after the start nobody is called missing."""
EARLY: Final = timedelta(hours=1)
"""So long before the start somebody may have come already."""
MESSAGE_AFTER: Final = timedelta(minutes=10)
"""Who was marked as missing is written to only then: until then staff may have noticed a slip."""

MARKABLE: Final = frozenset({BookingStatus.CONFIRMED, BookingStatus.KEPT, BookingStatus.NO_SHOW})
"""Appointments of which can be said whether somebody came; the word may be changed, and taken back."""


@dataclass(frozen=True, slots=True)
class Marked:
    """It is said; the appointment as it is now, with its new version."""

    appointment: Appointment


@dataclass(frozen=True, slots=True)
class TooSoon:
    """Not yet: only from this moment on."""

    possible_from: datetime


@dataclass(frozen=True, slots=True)
class Stale:
    """The appointment is another than the one that was seen: here it is as it stands now."""

    appointment: Appointment


def possible_from(start: datetime, wanted: BookingStatus, grace: timedelta = GRACE) -> datetime:
    """Return from when on an appointment may be marked so."""
    return start + grace if wanted is BookingStatus.NO_SHOW else start - EARLY
