"""Broadcasts: drafts, release, progress, report."""

from starlette.routing import Route

from desk.access import Right
from desk.deps import DeskDeps
from desk.pages.broadcasts import draft, halting, one, overview, release, report, sending, unknown_copies
from desk.routing import Addresses


def broadcast_routes(deps: DeskDeps) -> list[Route]:
    """Return the addresses of these pages; who may take which step, the steps themselves know."""
    at = Addresses(deps, Right.BROADCASTS)
    here = "/rundnachrichten/{broadcast}"
    return [
        at.get("/rundnachrichten", overview.overview),
        at.post("/rundnachrichten", overview.begin),
        at.get(here, one.broadcast_page),
        at.post(f"{here}/entwurf", draft.save),
        at.get(f"{here}/loeschen", draft.discard_page),
        at.post(f"{here}/loeschen", draft.discard),
        at.post(f"{here}/zurueckholen", release.take_back),
        at.post(f"{here}/angesehen", release.look),
        at.get(f"{here}/freigabe", release.confirm_page),
        at.post(f"{here}/freigabe", release.release),
        at.get(f"{here}/stand", sending.news, passive=True),
        at.get(f"{here}/anhalten", halting.stop_page),
        at.post(f"{here}/anhalten", halting.stop),
        at.get(f"{here}/fortsetzen", halting.resume_page),
        at.post(f"{here}/fortsetzen", halting.resume),
        at.get(f"{here}/beenden", halting.end_page),
        at.post(f"{here}/beenden", halting.end),
        at.get(f"{here}/unklar", unknown_copies.decision_page),
        at.post(f"{here}/unklar", unknown_copies.decide),
        at.get(f"{here}/bericht.csv", report.report_file),
    ]
