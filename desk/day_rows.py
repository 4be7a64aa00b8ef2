"""Rows of a day's appointments as they are shown, and what can be said of each right now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk import words
from desk.addresses import BASE, record_address
from desk.flags import Flag, Tone
from desk.german import clock_text, iso, people_text
from desk.names import Names
from desk.notices import UNDO_TIME
from domain.appointments import BookingStatus
from domain.attendance import possible_from
from domain.ids import BookingId
from storage.day_list import DayLine

DAY_LIST = f"{BASE}/termine"
KEPT, MISSED, BACK = "gekommen", "nicht-gekommen", "zuruecknehmen"
"""How the acts are called in addresses."""
_STATES = {
    BookingStatus.KEPT: Flag("ok", "gekommen", Tone.OK),
    BookingStatus.NO_SHOW: Flag("x", "nicht gekommen", Tone.WARN),
    BookingStatus.DISPLACED: Flag("info", "Ersatz angeboten", Tone.INFO),
}


@dataclass(frozen=True, slots=True)
class Act:
    """A button in a row."""

    action: str
    label: str
    icon: str


@dataclass(frozen=True, slots=True)
class DayRow:
    """One line of the list. Without `address` the record is not for the reader."""

    code: str
    address: str
    version: int
    span: str
    iso: str
    place: str
    desk: str
    adviser: str
    language: str
    people: str
    channel: str
    comes: bool
    fallen: bool
    """The appointment will not be."""
    state: Flag
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class DayFacts:
    """The day in numbers."""

    standing: int
    coming: int
    kept: int
    missed: int
    fallen: int
    overdue: int
    """Appointments of which nobody has said yet whether the person came."""


@dataclass(frozen=True, slots=True)
class DayRowMaker:
    """Turns appointments into rows for one reader at one moment; only who `marks` may say who came."""

    names: Names
    now: datetime
    grace: timedelta
    marks: bool

    def row(self, line: DayLine) -> DayRow:
        """Return the row of an appointment."""
        zone = self.names.zone(line.place)
        return DayRow(
            code=line.case_code or "",
            address=record_address(line.case_code) if self._opens(line) and line.case_code else "",
            version=line.version,
            span=f"{clock_text(line.start, zone)}–{clock_text(line.end, zone)}",
            iso=iso(line.start, zone),
            place=self.names.place(line.place),
            desk=f"Platz {line.desk_no}",
            adviser=line.adviser_name,
            language=self.names.language(line.language),
            people=people_text(line.party_size),
            channel=words.CHANNELS.get(line.channel, line.channel),
            comes=line.comes and line.status is BookingStatus.CONFIRMED,
            fallen=_fallen(line),
            state=self._state(line),
            acts=tuple(self._acts(line)) if self.marks else (),
        )

    def facts(self, lines: Sequence[DayLine]) -> DayFacts:
        """Count the day."""
        standing = [line for line in lines if not _fallen(line)]
        return DayFacts(
            standing=len(standing),
            coming=sum(line.comes for line in standing if line.status is BookingStatus.CONFIRMED),
            kept=sum(line.status is BookingStatus.KEPT for line in standing),
            missed=sum(line.status is BookingStatus.NO_SHOW for line in standing),
            fallen=len(lines) - len(standing),
            overdue=sum(self._overdue(line) for line in standing),
        )

    def _opens(self, line: DayLine) -> bool:
        return self.marks and line.opens

    def _overdue(self, line: DayLine) -> bool:
        due = possible_from(line.start, BookingStatus.NO_SHOW, self.grace)
        return line.status is BookingStatus.CONFIRMED and self.now >= due

    def _state(self, line: DayLine) -> Flag:
        if line.status is BookingStatus.CONFIRMED:
            if self._overdue(line):
                return Flag("clock", "noch offen", Tone.WARN)
            return Flag("ok", "gebucht", Tone.PLAIN)
        return _STATES.get(line.status) or Flag("x", words.BOOKINGS[line.status], Tone.PLAIN)

    def _acts(self, line: DayLine) -> Iterable[Act]:
        match line.status:
            case BookingStatus.CONFIRMED:
                if self.now >= possible_from(line.start, BookingStatus.KEPT):
                    yield Act(act_address(line.booking, KEPT), "Gekommen", "ok")
                if self._overdue(line):
                    yield Act(act_address(line.booking, MISSED), "Nicht gekommen", "x")
            case BookingStatus.KEPT | BookingStatus.NO_SHOW if can_undo(line.changed_at, self.now):
                yield Act(act_address(line.booking, BACK), undo_label(line.changed_at), "undo")
            case BookingStatus.NO_SHOW:
                yield Act(act_address(line.booking, KEPT), "Doch gekommen", "ok")
            case _:
                return


def act_address(booking: BookingId, act: str) -> str:
    """Return where the form of an act goes."""
    return f"{DAY_LIST}/{booking}/{act}"


def can_undo(marked_at: datetime, now: datetime) -> bool:
    """Say whether a word about who came can still be taken back."""
    return marked_at + UNDO_TIME > now


def undo_label(marked_at: datetime) -> str:
    """Write until when something can be taken back."""
    return f"Rückgängig bis {clock_text(marked_at + UNDO_TIME)}"


def _fallen(line: DayLine) -> bool:
    return line.status not in {BookingStatus.CONFIRMED, BookingStatus.KEPT, BookingStatus.NO_SHOW}
