"""Appointments at times at which an adviser's own calendar says that she is busy, for who can act on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desk.access import Right, may
from desk.addresses import record_address
from desk.german import local, span_text, today
from desk.schedule_addresses import place_hours
from desk.schedule_scope import Scope
from desk.typed import typed_clock, typed_day
from desk.visit import Visit
from domain.case_codes import show_case_code
from domain.office_changes import AbsenceKind
from storage.busy_calendars import BusyConflict, busy_conflicts_at
from storage.database import Reader

MOST: Final = 30
"""The earliest so many are shown; with each that is decided another one comes into view."""


@dataclass(frozen=True, slots=True)
class ConflictNote:
    """An appointment, and where its absence can be entered."""

    adviser: str
    when: str
    place: str
    code: str
    record: str
    """The record behind it, for who may read it."""
    absence: str
    """The form of an absence, filled in; the preview that follows decides about the appointment."""


async def conflicts_for(visit: Visit, reader: Reader, scope: Scope) -> Sequence[ConflictNote]:
    """Return the conflicts at the places somebody plans for, with the advisers she plans for."""
    codes = [place.id for place in scope.places]
    found = await busy_conflicts_at(reader, scope.member.organisation, codes, visit.now, MOST)
    reads = may(scope.member.role, Right.RECORDS)
    return [_note(one, scope, visit.now, reads_records=reads) for one in found if scope.adviser(one.adviser)]


def _note(one: BusyConflict, scope: Scope, now: datetime, *, reads_records: bool) -> ConflictNote:
    zone = scope.names.zone(one.place)
    code = one.case_code
    return ConflictNote(
        adviser=scope.colleagues.get(one.adviser, one.adviser),
        when=f"{span_text(one.start, one.end, now, zone)} Uhr",
        place=scope.names.place(one.place),
        code="" if code is None else show_case_code(code),
        record=record_address(code) if code is not None and reads_records else "",
        absence=place_hours(
            one.place,
            "abwesenheit",
            person=one.adviser,
            von=typed_day(today(one.start, zone)),
            bis=typed_day(today(one.end, zone)),
            uhr_von=typed_clock(local(one.start, zone).time()),
            uhr_bis=typed_clock(local(one.end, zone).time()),
            art=AbsenceKind.OTHER.value,
        ),
    )
