"""Who read or changed a record: for those who work with it, and for data protection, without any content."""

from starlette.responses import Response

from desk.access import Right, may
from desk.addresses import record_address
from desk.numbers import number_in
from desk.pages.record import code_in, unknown_record
from desk.record_view import read_view
from desk.visit import Visit
from domain.case_codes import show_case_code
from domain.ids import CaseCode
from storage.audit import AuditAction, trail_of, write_audit
from storage.database import Reader
from storage.desk_records import is_of_organisation, record_for

PAGE_SIZE = 50


async def trail(visit: Visit) -> Response:
    """Show the trail of a record, newest first."""
    code = code_in(visit)
    if code is None:
        return await unknown_record(visit)
    before = number_in(visit.request.query_params.get("vor", ""))
    works_with_it = may(visit.member.role, Right.RECORDS)
    async with visit.deps.database.transaction() as tx:
        if not await _may_see(visit, tx, code, works_with_it=works_with_it):
            return await unknown_record(visit)
        entries = await trail_of(tx, code, most=PAGE_SIZE + 1, before=before)
        if not works_with_it:
            await write_audit(tx, AuditAction.TRAIL_READ, staff=visit.viewer, now=visit.now, case_code=code)
    older = entries[PAGE_SIZE - 1].id if len(entries) > PAGE_SIZE else None
    address = record_address(code)
    return await visit.show(
        "trail.html",
        f"{show_case_code(code)}, Protokoll",
        code=code,
        entries=[read_view(entry, visit.viewer, visit.now) for entry in entries[:PAGE_SIZE]],
        older=None if older is None else f"{address}/protokoll?vor={older}",
        record_link=address if works_with_it else None,
    )


async def _may_see(visit: Visit, reader: Reader, code: CaseCode, *, works_with_it: bool) -> bool:
    if works_with_it:
        return await record_for(reader, visit.viewer, code) is not None
    return await is_of_organisation(reader, visit.viewer, code)
