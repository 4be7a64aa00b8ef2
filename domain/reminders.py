"""Which reminder of an appointment is due, and which has lost its sense.

Each reminder has a number of hours, such as 24 and 2, and belongs that long before the start. The rules:

- In the quiet hours of the place nobody is written to. A reminder that belongs there comes when they end, if
  that is still an hour before the start; otherwise an hour before they begin. In the evening it only comes if
  no other reminder of the appointment belongs into the six hours before.
- Whose appointment was booked, moved or touched less than an hour before a reminder, or after it, does not
  get that reminder: she has just read the time. So "tomorrow" is never said right after booking.
- A reminder that is late (nothing ran) still comes until half of the time to the next one has passed, the
  last one until the start.
- When several are due at once, one comes: the one nearest to the start. After it none that belongs before it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import Final
from zoneinfo import ZoneInfo

from domain.quiet_hours import ZONE, QuietHours

_LEAST: Final = timedelta(hours=1)
"""A reminder put off to the morning must come so long before the start."""
_APART: Final = timedelta(hours=6)
"""A reminder brought forward to the evening is left out when another one belongs so shortly before."""
_FRESH: Final = timedelta(hours=1)
"""So long somebody remembers without help."""
_FORWARD: Final = timedelta(days=1)
"""Nothing is brought forward by more than that."""


@dataclass(frozen=True, slots=True)
class ReminderPolicy:
    """What the office configures: how many hours before the start, and when nobody is written to."""

    hours_before: tuple[int, ...] = (24, 2)
    quiet: QuietHours = field(default_factory=QuietHours)

    @property
    def furthest(self) -> timedelta:
        """No reminder comes longer than this before the start."""
        return timedelta(hours=max(self.hours_before, default=0)) + _FORWARD


DEFAULT_REMINDERS: Final = ReminderPolicy()


@dataclass(frozen=True, slots=True)
class Remindable:
    """What of an appointment matters here; `changed_at` is when it was booked, moved or touched last."""

    start: datetime
    changed_at: datetime
    zone: ZoneInfo = ZONE


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder of an appointment: from when it is due, and from when it has no sense any more."""

    hours: int
    at: datetime
    until: datetime

    @property
    def kind(self) -> str:
        """What it is called among those that were sent."""
        return f"{self.hours}h"


def reminders_of(of: Remindable, policy: ReminderPolicy = DEFAULT_REMINDERS) -> Sequence[Reminder]:
    """Return every reminder of an appointment that can come, the furthest before the start first."""
    hours = sorted(set(policy.hours_before), reverse=True)
    places = [of.start - timedelta(hours=number) for number in hours]
    found = []
    for number, place, later in zip_longest(hours, places, places[1:]):
        until = of.start if later is None else place + (later - place) / 2
        at = _by_day(place, of, policy.quiet, [other for other in places if other != place])
        if at is not None and at < until and at >= of.changed_at + _FRESH:
            found.append(Reminder(number, at, until))
    return found


def due_reminder(
    of: Remindable,
    now: datetime,
    *,
    done: Collection[str] = (),
    policy: ReminderPolicy = DEFAULT_REMINDERS,
) -> Reminder | None:
    """Return the reminder to send now, or None; `done` are the kinds that were sent for this start."""
    if now >= of.start or policy.quiet.at(now, of.zone):
        return None
    every = reminders_of(of, policy)
    sent = min((one.hours for one in every if one.kind in done), default=None)
    due = [one for one in every if one.at <= now < one.until and (sent is None or one.hours < sent)]
    return due[-1] if due else None


def _by_day(
    place: datetime, of: Remindable, quiet: QuietHours, others: Collection[datetime]
) -> datetime | None:
    """Return when a reminder comes that belongs to this moment; None when it is left out."""
    if not quiet.at(place, of.zone):
        return place
    morning = quiet.morning_after(place, of.zone)
    if morning + _LEAST <= of.start:
        return morning
    evening = quiet.evening_before(place, of.zone)
    crowded = any(evening - _APART <= other <= evening for other in others)
    return None if crowded else evening
