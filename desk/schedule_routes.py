"""Office hours: the week, rules, absences, closures, moved places, changes and what became of them."""

from starlette.routing import Route

from desk.access import Right
from desk.deps import DeskDeps
from desk.guard import Handler
from desk.pages.schedule import change, day_edits, lift, places, preview, report, rule_forms, rules, week
from desk.pages.schedule.preview import MOST_FIELDS
from desk.routing import Addresses

_EDITS = (
    ("/sprechzeiten/{ort}/regeln/neu", rule_forms.NEW),
    ("/sprechzeiten/{ort}/regeln/{regel}", rule_forms.CHANGE),
    ("/sprechzeiten/{ort}/regeln/{regel}/ende", rule_forms.END),
    ("/sprechzeiten/{ort}/aktionstag", rule_forms.ONCE),
    ("/sprechzeiten/{ort}/abwesenheit", day_edits.ABSENCE),
    ("/sprechzeiten/{ort}/schliessung", day_edits.CLOSURE),
    ("/sprechzeiten/{ort}/umzug", day_edits.RELOCATION),
    ("/sprechzeiten/{ort}/posten", day_edits.POST),
)


def schedule_routes(deps: DeskDeps) -> list[Route]:
    """Return the addresses of these pages."""
    at = Addresses(deps, Right.OFFICE_HOURS)

    def post(path: str, handler: Handler) -> Route:
        return at.post(path, handler, most_fields=MOST_FIELDS)

    return [
        at.get("/sprechzeiten", week.first_place, Right.WEEK),
        at.get("/sprechzeiten/{ort}", week.week, Right.WEEK),
        at.get("/sprechzeiten/{ort}/regeln", rules.rules),
        *(at.get(path, edit.show) for path, edit in _EDITS),
        *(post(path, edit.send) for path, edit in _EDITS),
        post("/sprechzeiten/{ort}/aufheben", lift.lift),
        at.get("/aenderungen", report.changes),
        post("/aenderungen", change.apply),
        at.get("/aenderungen/vorschau", preview.preview_page),
        post("/aenderungen/vorschau", preview.preview_again),
        at.get("/aenderungen/{nummer}", report.report_page),
        post("/aenderungen/{nummer}/rueckgaengig", change.undo),
        at.get("/orte", places.places),
        at.get("/orte/{ort}", places.place_page),
        post("/orte/{ort}", places.save_place),
    ]
