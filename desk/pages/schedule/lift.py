"""Lifting an absence, a closure or a move before it is over; like every edit it leads to the preview."""

from starlette.responses import Response

from desk.pages.schedule.editing import to_preview
from desk.pages.schedule.unknown import unknown_place
from desk.visit import Visit
from domain.ids import AbsenceId, ClosureId, RelocationId
from domain.office_changes import LiftAbsence, LiftClosure, LiftRelocation


async def lift(visit: Visit) -> Response:
    """Read what is to be lifted and lead on to the preview."""
    code = visit.form.get("nummer", "")
    match visit.form.get("art", ""):
        case "absence":
            return await to_preview(visit, LiftAbsence(absence=AbsenceId(code)))
        case "closure":
            return await to_preview(visit, LiftClosure(closure=ClosureId(code)))
        case "relocation":
            return await to_preview(visit, LiftRelocation(relocation=RelocationId(code)))
        case _:
            return await unknown_place(visit)
