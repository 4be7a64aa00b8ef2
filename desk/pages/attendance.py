"""Saying who came, and taking it back: each a form with one button in a row of the day's list."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.responses import Response

from desk.day_rows import BACK, DAY_LIST, act_address, can_undo, undo_label
from desk.forms import BACK_FIELD, version_in
from desk.german import clock_text
from desk.names import load_names
from desk.notices import Undo, told
from desk.visit import Visit
from desk.words import BOOKINGS
from domain.appointments import Appointment, BookingStatus, Gone
from domain.attendance import Marked, Stale, TooSoon
from domain.case_codes import show_case_code
from domain.ids import BookingId
from storage.attendance import mark_kept, mark_no_show, take_attendance_back
from storage.audit import AuditAction, write_audit
from storage.database import Transaction
from storage.day_list import DayLine, day_line

Outcome = Marked | TooSoon | Stale | Gone
_Change = Callable[[Transaction, BookingId, int], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class _Word:
    """What is said of an appointment: how it is done, noted and told."""

    change: _Change
    action: AuditAction
    lead: str
    text: str = ""
    undoes: bool = False


async def kept(visit: Visit) -> Response:
    """Note that the person came."""

    async def change(tx: Transaction, booking: BookingId, version: int) -> Outcome:
        return await mark_kept(tx, booking, version=version, now=visit.now)

    return await _say(visit, _Word(change, AuditAction.ATTENDED, "ist gekommen."))


async def missed(visit: Visit) -> Response:
    """Note that nobody came."""

    async def change(tx: Transaction, booking: BookingId, version: int) -> Outcome:
        return await mark_no_show(tx, booking, version=version, now=visit.now, grace=visit.deps.grace)

    text = "Die Person bekommt in 10 Minuten eine freundliche Nachricht, wie sie einen neuen Termin findet."
    return await _say(visit, _Word(change, AuditAction.MISSED, "ist nicht gekommen.", text))


async def taken_back(visit: Visit) -> Response:
    """Take back what was said of an appointment, as long as there is time for it."""

    async def change(tx: Transaction, booking: BookingId, version: int) -> Outcome:
        return await take_attendance_back(tx, booking, version=version, now=visit.now)

    return await _say(visit, _Word(change, AuditAction.ATTENDANCE_BACK, "ist wieder offen.", undoes=True))


async def _say(visit: Visit, word: _Word) -> Response:
    booking = BookingId(visit.request.path_params["booking"])
    async with visit.deps.database.transaction() as tx:
        line = await day_line(tx, visit.viewer, booking)
        if line is None:
            return await unknown_appointment(visit)
        late = word.undoes and not can_undo(line.changed_at, visit.now)
        outcome: Outcome = Gone() if late else await word.change(tx, booking, version_in(visit.form))
        if isinstance(outcome, Marked):
            await write_audit(
                tx, word.action, staff=visit.viewer, now=visit.now, case_code=line.case_code, detail=""
            )
    match outcome:
        case Marked(appointment=marked):
            return _done(visit, word, line, marked)
        case TooSoon(possible_from=earliest):
            zone = (await load_names(visit.deps)).zone(line.place)
            return await _refused(visit, line, f"Das geht erst ab {clock_text(earliest, zone)} Uhr.")
        case Stale(appointment=now_is):
            return await _refused(visit, line, f"Der Termin ist inzwischen: {BOOKINGS[now_is.status]}.")
        case Gone():
            reason = "Zurücknehmen geht nur 10 Minuten lang." if late else "Der Termin ist nicht mehr da."
            return await _refused(visit, line, reason)


def _done(visit: Visit, word: _Word, line: DayLine, marked: Appointment) -> Response:
    who = show_case_code(line.case_code) if line.case_code else "Die Person"
    undo = None
    if marked.status is not BookingStatus.CONFIRMED:
        undo = Undo(act_address(line.booking, BACK), marked.version, undo_label(visit.now))
    return visit.to(_back(visit), told(visit.now, f"{who} {word.lead}", word.text, undo=undo))


async def _refused(visit: Visit, line: DayLine, reason: str) -> Response:
    title = f"{show_case_code(line.case_code)}, geändert" if line.case_code else "Termin, geändert"
    return await visit.show("appointment_refused.html", title, 409, reason=reason, back=_back(visit))


async def unknown_appointment(visit: Visit) -> Response:
    """Answer for an appointment that is not there and for one of others, in the same words."""
    return await visit.show(
        "list_unknown.html",
        "Nicht gefunden",
        404,
        what="Diesen Termin",
        address=DAY_LIST,
        list_name="Terminen",
    )


def _back(visit: Visit) -> str:
    return visit.back if visit.form.get(BACK_FIELD) else DAY_LIST
