"""Until when something is kept for somebody, and when she is reminded of it."""

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.office_changes import OFFER_FOR
from domain.quiet_hours import ZONE, QuietHours

ANSWER_BEFORE_START: Final = timedelta(hours=2)
"""A time that nobody took so long before it starts is of no use to her any more."""
VACANCY_FOR: Final = timedelta(hours=6)
"""How long something that became free is kept for somebody on the waiting list; nights do not count."""
_REMIND_BEFORE_END: Final = timedelta(hours=24)
_WORTH_A_REMINDER: Final = timedelta(hours=1)
"""Right after the offer, or right before its end, a reminder is of no use."""


def kept_until(until: datetime, start: datetime) -> datetime:
    """Return until when one time of an offer is kept: the whole offer goes on without those that are near."""
    return min(until, start - ANSWER_BEFORE_START)


def offer_times(
    now: datetime, last_start: datetime, *, zone: ZoneInfo = ZONE, quiet: QuietHours | None = None
) -> tuple[datetime | None, datetime]:
    """Return when to remind of an offer that begins now, and until when it stands.

    It stands for 48 hours, but ends two hours before the last alternative starts (never before now). The
    reminder comes 24 hours before the end, of a shorter offer after half of its time; instead of in quiet
    hours the next morning, or else the evening before, whichever leaves an hour on both sides. Where neither
    does, there is none.
    """
    nights = quiet or QuietHours()
    until = max(now, kept_until(now + OFFER_FOR, last_start))
    wished = max(until - _REMIND_BEFORE_END, now + (until - now) / 2)
    for at in (nights.morning_after(wished, zone), nights.evening_before(wished, zone)):
        if now + _WORTH_A_REMINDER <= at <= until - _WORTH_A_REMINDER:
            return at, until
    return None, until


def vacancy_until(
    now: datetime,
    start: datetime,
    *,
    keep: timedelta = VACANCY_FOR,
    zone: ZoneInfo = ZONE,
    quiet: QuietHours | None = None,
) -> datetime:
    """Return until when a vacancy offered now is kept: so long by day, never into the last hours."""
    nights = quiet or QuietHours()
    return min(nights.later(now, keep, zone), start - ANSWER_BEFORE_START)
