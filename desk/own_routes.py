"""What somebody sets for herself: her phone, and the calendars that leave or come in."""

from starlette.routing import Route

from desk.access import Right
from desk.deps import DeskDeps
from desk.pages import own, own_busy, own_feeds, own_phone
from desk.routing import Addresses


def own_routes(deps: DeskDeps) -> list[Route]:
    """Return the addresses of these pages."""
    at = Addresses(deps, Right.START)
    return [
        at.get("/profil", own.profile),
        at.post("/profil/telefon/code", own_phone.make_code),
        at.post("/profil/telefon/hinweise", own_phone.change_pings),
        at.post("/profil/telefon/loesen", own_phone.unlink),
        at.post("/profil/kalender/neu", own_feeds.make_own, Right.RECORDS),
        at.post("/profil/kalender/widerrufen", own_feeds.revoke_own),
        at.post("/profil/belegt/adresse", own_busy.add_by_address, Right.RECORDS),
        at.post("/profil/belegt/datei", own_busy.add_by_file, Right.RECORDS, upload=True),
        at.post("/profil/belegt/entfernen", own_busy.remove),
        at.get("/kalender", own_feeds.places, Right.OFFICE_HOURS),
        at.post("/kalender/neu", own_feeds.make_for_place, Right.OFFICE_HOURS),
        at.post("/kalender/widerrufen", own_feeds.revoke_for_place, Right.OFFICE_HOURS),
    ]
