"""Finding a record by its case code: the check character is tested before the database is asked."""

from starlette.responses import Response

from desk.access import Right, may
from desk.addresses import record_address
from desk.visit import Visit
from domain.case_codes import read_case_code
from domain.text import clean

UNREADABLE = "Dieser Fallcode stimmt nicht. Prüfen Sie die 8 Zeichen, zum Beispiel auf Dreher."
EMPTY = "Geben Sie einen Fallcode ein, zum Beispiel K7M2-9QXT."


async def search(visit: Visit) -> Response:
    """Lead to the record, or say what is wrong with the code."""
    typed = clean(visit.request.query_params.get("code", "")[:40])
    code = read_case_code(typed)
    if code is None:
        problem = UNREADABLE if typed.strip() else EMPTY
        return await visit.show("search.html", "Fehler: Fallcode suchen", 422, typed=typed, problem=problem)
    address = record_address(code)
    if not may(visit.member.role, Right.RECORDS):
        address += "/protokoll"
    return visit.to(address)
