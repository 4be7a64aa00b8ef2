"""Office-hour rules, absences, closures and moved places in German words."""

from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from desk.german import OFFICE_ZONE, clock_text, full_day, today
from desk.words import ABSENCES, SHORT_WEEKDAYS
from domain.directory import Relocation
from domain.office_changes import RuleDraft
from domain.office_hours import Absence, Closure, OfficeRule

NTH: Final = {1: "1.", 2: "2.", 3: "3.", 4: "4.", 5: "5.", -1: "letzte"}


def rule_text(rule: OfficeRule | RuleDraft) -> str:
    """Write when a rule holds: "Do., jede Woche, 09:00–12:45", "1. und 3. Di. im Monat, …", or one day."""
    return f"{rhythm_text(rule)}, {clocks_text(rule.starts, rule.ends)}"


def rhythm_text(rule: OfficeRule | RuleDraft) -> str:
    """Write on which days a rule holds."""
    if rule.valid_from is not None and rule.valid_from == rule.valid_to:
        return full_day(rule.valid_from)
    weekday = SHORT_WEEKDAYS[rule.weekday]
    if rule.nth:
        return f"{joined([NTH[number] for number in rule.nth])} {weekday} im Monat"
    return f"{weekday}, jede Woche" if rule.every_weeks == 1 else f"{weekday}, alle {rule.every_weeks} Wochen"


def rule_details(rule: OfficeRule | RuleDraft) -> str:
    """Write how appointments are made in it: "ohne Termin", or "Beginn alle 15 Min., 5 Min. Pause danach"."""
    if rule.walk_in:
        return "ohne Termin"
    pause = f", {rule.buffer_minutes} Min. Pause nach jedem Termin" if rule.buffer_minutes else ""
    return f"Beginn alle {rule.grid_minutes} Min.{pause}"


def validity_text(first: date | None, last: date | None) -> str:
    """Write from when until when: "seit 01.10.2026", "bis 22.12.2026", both, or "ohne Ende"."""
    if first is not None and last is not None:
        return f"{first:%d.%m.%Y} bis {last:%d.%m.%Y}"
    if last is not None:
        return f"bis {last:%d.%m.%Y}"
    return "ohne Ende" if first is None else f"ab {first:%d.%m.%Y}"


def days_text(first: date, last: date) -> str:
    """Write one day or several: "Do., 26.11.2026", "Do., 24.12.2026 bis Fr., 01.01.2027"."""
    return full_day(first) if first == last else f"{full_day(first)} bis {full_day(last)}"


def clocks_text(starts: time, ends: time) -> str:
    """Write two times of day."""
    return f"{starts:%H:%M}–{ends:%H:%M}"


def hours_text(starts: time | None, ends: time | None) -> str:
    """Write which part of a day is meant."""
    if starts is None and ends is None:
        return "ganztags"
    return clocks_text(starts or time(0), ends or time(23, 59))


def closure_text(closure: Closure) -> str:
    """Write when a place is closed."""
    days = days_text(closure.first, closure.last)
    part = "" if closure.starts is None and closure.ends is None else hours_text(closure.starts, closure.ends)
    return f"{days}, {part}" if part else days


def closure_title(closure: Closure) -> str:
    """Return why a place is closed; nothing where it only says that it is."""
    return "" if closure.reason.casefold() == "geschlossen" else closure.reason


def absence_span(start: datetime, end: datetime, zone: ZoneInfo = OFFICE_ZONE) -> str:
    """Write when somebody is away; whole days without times."""
    first, last = today(start, zone), today(end, zone)
    begin, finish = clock_text(start, zone), clock_text(end, zone)
    if (begin, finish) == ("00:00", "00:00"):
        return days_text(first, date.fromordinal(last.toordinal() - 1))
    if first == last:
        return f"{full_day(first)}, {begin}–{finish}"
    return f"{full_day(first)}, {begin} bis {full_day(last)}, {finish}"


def absence_text(absence: Absence, zone: ZoneInfo = OFFICE_ZONE) -> str:
    """Write when somebody is away and why."""
    return f"{absence_span(absence.start, absence.end, zone)}, {ABSENCES[absence.kind]}"


def relocation_text(moved: Relocation) -> str:
    """Write where a place is instead."""
    return f"{days_text(moved.first, moved.last)}: {there_text(moved.address, moved.room)}"


def there_text(address: str, room: str) -> str:
    """Write an address with its room."""
    return f"{address}, {room}" if room else address


def joined(parts: list[str]) -> str:
    """Write a list of words: "1. und 3."."""
    return " und ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)
