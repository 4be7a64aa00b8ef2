"""Reading an adviser's own calendar: from iCalendar bytes to times at which she is busy, and nothing else.

What is in the calendar besides times is not looked at. A file can be made to keep its reader busy for ever
(a rule that never comes true is looked for until the year 9999), so this runs in a process of its own, which
has limits: see `bot.calendar_reader`.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component
from recurring_ical_events import of

from domain.busy import LONGEST, MOST_EVENTS, MOST_TIMES, BusyTime, CalendarProblem, joined
from domain.ticks import first_tick_from, tick_of

_BEGINS: Final = re.compile(rb"^BEGIN:([A-Z0-9-]+)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_MOST_PARTS: Final = 5 * MOST_EVENTS
_BYTE_ORDER: Final = b"\xef\xbb\xbf"
_DAY: Final = timedelta(days=1)
_NOT_BUSY: Final = frozenset({"FREE", "WORKINGELSEWHERE"})


def read_busy_times(
    content: bytes, since: datetime, until: datetime, zone: ZoneInfo
) -> tuple[BusyTime, ...] | CalendarProblem:
    """Return when the calendar says busy between two moments; `zone` is for times that name none.

    Cancelled events and those that are marked free are left out, and an event whose times make no sense.
    """
    if len(content) > LONGEST:
        return CalendarProblem.TOO_LARGE
    content = content.removeprefix(_BYTE_ORDER).replace(b"\0", b"")
    problem = _at_a_glance(content)
    if problem is not None:
        return problem
    try:
        # Bytes, because the library would take a text without line breaks for the name of a file.
        calendars = Calendar.from_ical(content, multiple=True)
    except RecursionError:
        return CalendarProblem.TOO_HARD
    except Exception:  # noqa: BLE001 - the library has many ways to say that a stranger's file is none
        return CalendarProblem.NO_CALENDAR
    if not calendars:
        return CalendarProblem.NO_CALENDAR  # it has a beginning and no end: something was cut off
    found = (_span(event, zone) for calendar in calendars for event in _events(calendar, since, until))
    times = joined(_ticks(span, since, until) for span in found if span and _touches(span, since, until))
    return times if len(times) <= MOST_TIMES else CalendarProblem.TOO_MANY


def _at_a_glance(content: bytes) -> CalendarProblem | None:
    """Say what is wrong before anything is parsed."""
    parts = [found.group(1).upper() for found in _BEGINS.finditer(content)]
    if b"VCALENDAR" not in parts:
        return CalendarProblem.NO_CALENDAR
    if parts.count(b"VEVENT") > MOST_EVENTS or len(parts) > _MOST_PARTS:
        return CalendarProblem.TOO_MANY
    return None


def _events(calendar: Component, since: datetime, until: datetime) -> Iterator[Component]:
    """Return each time that an event happens; one that cannot be reckoned does not take the others along."""
    whole = _happening(calendar, since, until)
    if whole is None:
        for series in _apart(calendar):
            yield from _happening(series, since, until) or ()
    else:
        yield from whole


def _happening(calendar: Component, since: datetime, until: datetime) -> list[Component] | None:
    try:
        found = of(calendar, components=["VEVENT"], skip_bad_series=True).between(since - _DAY, until + _DAY)
    except Exception:  # noqa: BLE001 - events whose parts contradict each other fail in many ways
        return None
    return [event for event in found if _is_busy(event)]


def _apart(calendar: Component) -> Iterator[Component]:
    """Return a calendar for each series of events."""
    series: dict[str, list[Component]] = {}
    for number, event in enumerate(calendar.walk("VEVENT")):
        series.setdefault(str(event.get("UID", number)), []).append(event)
    for events in series.values():
        alone = Calendar()
        for name in ("X-WR-TIMEZONE", "CALSCALE"):
            if name in calendar:
                alone[name] = calendar[name]
        alone.subcomponents = events
        yield alone


def _touches(span: tuple[datetime, datetime], since: datetime, until: datetime) -> bool:
    return max(span[0], since) < min(span[1], until)


def _ticks(span: tuple[datetime, datetime], since: datetime, until: datetime) -> BusyTime:
    return BusyTime(tick_of(max(span[0], since)), first_tick_from(min(span[1], until)))


def _is_busy(event: Component) -> bool:
    """Say whether the time is taken; Outlook has a word of its own for it beside the standard's."""
    return (
        _word(event, "STATUS") != "CANCELLED"
        and _word(event, "TRANSP") != "TRANSPARENT"
        and _word(event, "X-MICROSOFT-CDO-BUSYSTATUS") not in _NOT_BUSY
    )


def _word(event: Component, name: str) -> str:
    value = event.get(name, "")
    return value.strip().upper() if isinstance(value, str) else ""


def _span(event: Component, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """Return start and end in UTC; None where they are missing or outside of what can be reckoned with."""
    starts = event.get("DTSTART")
    ends = event.get("DTEND")
    if starts is None:
        return None
    start = starts.dt
    if ends is not None:
        end = ends.dt
    elif isinstance(start, datetime):
        return None  # without an end it is a moment and takes no time
    else:
        end = start + _DAY
    try:
        return _moment(start, zone), _moment(end, zone)
    except (OverflowError, ValueError):
        return None


def _moment(value: date | datetime, zone: ZoneInfo) -> datetime:
    """Return a time in UTC; a day begins at midnight of the zone, a time without a zone is one of it."""
    if not isinstance(value, datetime):
        value = datetime.combine(value, time())
    if value.tzinfo is None:
        value = value.replace(tzinfo=zone)
    return value.astimezone(UTC)
