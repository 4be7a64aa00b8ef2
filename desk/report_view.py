"""What became of a change, in words: the list of changes, and each appointment of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desk.flags import Tone
from desk.german import Moment, iso, moment_text, people_text, shown
from desk.names import Names
from desk.schedule_addresses import change_address
from desk.words import OUTCOMES
from domain.appointments import BookingStatus
from domain.case_codes import show_case_code
from domain.ids import StaffId
from domain.notices import NoticeOption, NoticeState
from domain.office_changes import ChangeState, Outcome
from storage.change_history import ChangedBooking, ChangeLine

_ANSWERS: Mapping[str, str] = {
    NoticeOption.TAKE_1: "nimmt Zeit 1",
    NoticeOption.TAKE_2: "nimmt Zeit 2",
    NoticeOption.TAKE_3: "nimmt Zeit 3",
    NoticeOption.OTHER: "sucht selbst eine Zeit",
    NoticeOption.MOVE: "sucht selbst eine Zeit",
    NoticeOption.CANCEL: "sagt ab",
    NoticeOption.FINE: "passt",
    NoticeOption.COME: "kommt",
    NoticeOption.DECLINE: "möchte eine andere Zeit",
}


@dataclass(frozen=True, slots=True)
class LineView:
    """One change in the list."""

    address: str
    at: Moment
    who: str
    what: str
    affected: int
    open_notices: int
    state: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class ChangedView:
    """One appointment of a change."""

    was: str
    was_iso: str
    code: str
    language: str
    people: str
    outcome: str
    answer: str
    answer_tone: Tone
    reminded: bool
    now: str


def line_view(line: ChangeLine, what: str, colleagues: Mapping[StaffId, str], now: datetime) -> LineView:
    """Return a line of the list."""
    state, tone = state_text(line)
    return LineView(
        address=change_address(line.change),
        at=shown(line.created_at, now),
        who=colleagues.get(line.by, "Jemand, der nicht mehr hier ist"),
        what=what,
        affected=line.affected,
        open_notices=line.open_notices,
        state=state,
        tone=tone,
    )


def offers_open(bookings: Sequence[ChangedBooking]) -> int:
    """Count the people who have to choose another time and have not yet."""
    open_ones = [one for one in bookings if one.notice is NoticeState.OPEN]
    return sum(one.outcome is Outcome.OFFER and one.answered_at is None for one in open_ones)


def state_text(line: ChangeLine) -> tuple[str, Tone]:
    """Say where a change stands."""
    if line.state is ChangeState.UNDONE:
        return "zurückgenommen", Tone.PLAIN
    if line.open_notices:
        return f"{line.open_notices} von {line.affected} noch ohne Antwort", Tone.INFO
    return "erledigt", Tone.OK


@dataclass(frozen=True, slots=True)
class ReportMaker:
    """Writes the appointments of a change."""

    names: Names
    now: datetime
    undone: bool

    def row(self, one: ChangedBooking) -> ChangedView:
        """Return the row of an appointment."""
        zone = self.names.zone(one.from_place)
        answer, tone = self._answer(one)
        return ChangedView(
            was=f"{moment_text(one.from_start, self.now, zone)}, {self.names.place(one.from_place)}",
            was_iso=iso(one.from_start, zone),
            code="ohne Code" if one.case_code is None else show_case_code(one.case_code),
            language=self.names.language(one.language),
            people=people_text(one.party_size),
            outcome=OUTCOMES[one.outcome],
            answer=answer,
            answer_tone=tone,
            reminded=one.reminded,
            now=self._now(one),
        )

    def _answer(self, one: ChangedBooking) -> tuple[str, Tone]:
        if one.answered_at is not None and one.answer is not None:
            text = _ANSWERS.get(one.answer, "hat geantwortet")
            return f"{text}, {moment_text(one.answered_at, self.now)} Uhr", Tone.OK
        if self.undone:
            return "zurückgenommen", Tone.PLAIN
        if one.unreached:
            return f"nicht erreicht{self._of_no_avail(one)}", Tone.DANGER
        match one.notice:
            case NoticeState.OPEN if one.outcome is Outcome.MOVE:
                return "Bescheid gegeben, kann ablehnen", Tone.PLAIN
            case NoticeState.OPEN if one.outcome is Outcome.OFFER:
                return f"noch keine Antwort{self._open_until(one)}", Tone.WARN
            case NoticeState.EXPIRED:
                return "keine Antwort, Frist vorbei", Tone.DANGER
            case NoticeState.WITHDRAWN:
                return "zurückgenommen", Tone.PLAIN
            case _:
                return "Bescheid gegeben", Tone.PLAIN

    def _of_no_avail(self, one: ChangedBooking) -> str:
        match one.notice:
            case NoticeState.OPEN if one.outcome is Outcome.OFFER:
                return self._open_until(one)
            case NoticeState.EXPIRED:
                return ", Frist vorbei"
            case _:
                return ""

    def _open_until(self, one: ChangedBooking) -> str:
        return "" if one.until is None else f", offen bis {moment_text(one.until, self.now)} Uhr"

    def _now(self, one: ChangedBooking) -> str:
        match one.status:
            case BookingStatus.CONFIRMED | BookingStatus.HELD:
                zone = self.names.zone(one.place)
                return f"{moment_text(one.start, self.now, zone)}, {self.names.place(one.place)}"
            case BookingStatus.DISPLACED:
                return "noch kein neuer Termin"
            case BookingStatus.CANCELLED_BY_OFFICE:
                return "Vorrang auf der Warteliste" if one.waiting else "abgesagt"
            case BookingStatus.CANCELLED_BY_PERSON:
                return "von der Person abgesagt"
            case BookingStatus.KEPT:
                return "gekommen"
            case BookingStatus.NO_SHOW:
                return "nicht erschienen"
            case _:
                return "–"
