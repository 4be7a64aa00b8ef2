"""Dates, times and ages as German office people write them, in the zone of the office."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

OFFICE_ZONE = ZoneInfo("Europe/Berlin")
_LOCALE = "de"
_NEAR = timedelta(weeks=6)
_DAY_HOURS = 24


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as it is shown, with the machine's spelling for `<time datetime>`."""

    text: str
    iso: str

    def __str__(self) -> str:
        return self.text


def local(moment: datetime, zone: ZoneInfo = OFFICE_ZONE) -> datetime:
    """Return the time at the office."""
    return moment.astimezone(zone)


def today(now: datetime, zone: ZoneInfo = OFFICE_ZONE) -> date:
    """Return the day at the office."""
    return local(now, zone).date()


def day_text(day: date, now: date) -> str:
    """Write a day, such as "Do., 26.11."; with the year when it is more than six weeks away."""
    pattern = "EEE, dd.MM." if abs(day - now) <= _NEAR else "EEE, dd.MM.y"
    return format_date(day, pattern, locale=_LOCALE)


def full_day(day: date) -> str:
    """Write a day with weekday and year, such as "Mi., 02.12.2026"."""
    return format_date(day, "EEE, dd.MM.y", locale=_LOCALE)


def clock_text(moment: datetime, zone: ZoneInfo = OFFICE_ZONE) -> str:
    """Write the time of day, such as "09:41"."""
    return format_time(local(moment, zone).time(), "HH:mm", locale=_LOCALE)


def moment_text(moment: datetime, now: datetime, zone: ZoneInfo = OFFICE_ZONE) -> str:
    """Write when something was or will be: "heute, 09:41", "gestern, 17:02" or "Mo., 23.11., 16:04"."""
    there, here = today(moment, zone), today(now, zone)
    if there == here:
        day = "heute"
    elif there == here - timedelta(days=1):
        day = "gestern"
    else:
        day = day_text(there, here)
    return f"{day}, {clock_text(moment, zone)}"


def shown(moment: datetime, now: datetime, zone: ZoneInfo = OFFICE_ZONE) -> Moment:
    """Return a time as `moment_text` writes it."""
    return Moment(moment_text(moment, now, zone), iso(moment, zone))


def iso(moment: datetime, zone: ZoneInfo = OFFICE_ZONE) -> str:
    """Return the machine's spelling of a time, to the minute."""
    return local(moment, zone).isoformat(timespec="minutes")


def span_text(start: datetime, end: datetime, now: datetime, zone: ZoneInfo = OFFICE_ZONE) -> str:
    """Write an appointment: "Do., 26.11., 10:30–11:15", today "heute, 10:30–11:15"."""
    return f"{moment_text(start, now, zone)}–{clock_text(end, zone)}"


def age_text(since: datetime, now: datetime) -> str:
    """Write how long somebody waits, in at most two units: "22 Min.", "16 Std.", "1 Tag 2 Std.", "5 Tage"."""
    minutes = max(0, int((now - since).total_seconds()) // 60)
    days, hours = divmod(minutes // 60, _DAY_HOURS)
    if minutes < 1:
        return "unter 1 Min."
    if not days:
        return f"{hours} Std." if hours else f"{minutes} Min."
    if days == 1:
        return f"1 Tag {hours} Std." if hours else "1 Tag"
    return f"{days} Tage"


def minutes_text(seconds: float) -> str:
    """Write a waiting time in whole minutes, rounded up."""
    minutes = max(1, -(-int(seconds) // 60))
    return "1 Minute" if minutes == 1 else f"{minutes} Minuten"


def people_text(number: int) -> str:
    """Write how many people come."""
    return "1 Person" if number == 1 else f"{number} Personen"
