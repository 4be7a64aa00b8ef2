"""Flags of a record: always an icon and words, never colour alone, and at most two."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.german import day_text
from desk.workdays import workdays_after
from domain.intake import OPEN_STATUSES, Urgency
from storage.desk_records import DeskRecord

_MOST = 2


class Tone(StrEnum):
    """How a flag or badge is coloured; the values are classes of the style sheet."""

    DANGER = "danger"
    WARN = "warn"
    INFO = "info"
    OK = "ok"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Flag:
    """An icon, words and a colour."""

    icon: str
    text: str
    tone: Tone


def flags_of(record: DeskRecord, today: date) -> tuple[Flag, ...]:
    """Return what must catch the eye, the most pressing first."""
    flags: list[Flag] = []
    if record.urgency is Urgency.DANGER:
        flags.append(Flag("tri", "Gefahr genannt", Tone.DANGER))
    if record.urgency is Urgency.NO_SHELTER:
        flags.append(Flag("house", "Ohne Unterkunft", Tone.DANGER))
    if record.deadline is not None:
        flags.append(_deadline(record.deadline, today, still_open=record.status in OPEN_STATUSES))
    elif record.urgency is Urgency.DEADLINE:
        flags.append(Flag("clock", "Frist, Datum offen", Tone.WARN))
    if record.human_requested_at is not None:
        flags.append(Flag("chat", "Bittet um Kontakt", Tone.INFO))
    return tuple(flags[:_MOST])


def _deadline(day: date, today: date, *, still_open: bool) -> Flag:
    """Return the deadline: amber, and red from the last working day on."""
    if not still_open:
        return Flag("clock", f"Frist {day_text(day, today)}", Tone.PLAIN)
    if day < today:
        return Flag("clock", f"Frist war {day_text(day, today)}", Tone.DANGER)
    last_workday = workdays_after(today, day, most=1) == 0
    return Flag("clock", f"Frist {day_text(day, today)}", Tone.DANGER if last_workday else Tone.WARN)
