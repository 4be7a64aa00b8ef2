"""Appointments of a day, and the waiting list."""

from starlette.routing import Route

from desk.access import Right
from desk.deps import DeskDeps
from desk.pages import appointments, attendance, waiting
from desk.routing import Addresses


def appointment_routes(deps: DeskDeps) -> list[Route]:
    """Return the addresses of these pages. Planners see who comes; who came, advisers say."""
    at = Addresses(deps, Right.APPOINTMENTS)
    one = "/termine/{booking}"
    return [
        at.get("/termine", appointments.appointments),
        at.post(f"{one}/gekommen", attendance.kept, Right.RECORDS),
        at.post(f"{one}/nicht-gekommen", attendance.missed, Right.RECORDS),
        at.post(f"{one}/zuruecknehmen", attendance.taken_back, Right.RECORDS),
        at.get("/warteliste", waiting.waiting, Right.OFFICE_HOURS),
    ]
