"""What comes of an act on a record: on to where the person was, or a page that says who was faster."""

from starlette.responses import Response

from desk.addresses import QUEUE, record_address
from desk.forms import BACK_FIELD, version_in
from desk.german import clock_text, shown
from desk.notices import Notice, NoticeKind
from desk.pages.record import code_in, unknown_record
from desk.visit import Visit
from domain.case_codes import show_case_code
from domain.ids import CaseCode
from domain.intake import OPEN_STATUSES
from domain.staff import Role
from storage.audit import AuditEntry, last_change_of
from storage.desk_records import DeskRecord
from storage.queue import first_free
from storage.queue_query import QueueQuery
from storage.record_claims import Act, Done, Outcome, Refused, Unknown

_CHANGES = {
    "claimed": "übernommen",
    "handed_back": "zurückgegeben",
    "closed": "abgeschlossen",
    "reopened": "wieder geöffnet",
}


def act_of(visit: Visit) -> Act | None:
    """Return what the form wants done; None when its address names no code."""
    code = code_in(visit)
    if code is None:
        return None
    return Act(
        viewer=visit.viewer,
        case_code=code,
        version=version_in(visit.form),
        now=visit.now,
        today=visit.today,
        as_lead=visit.member.role is Role.TEAM_LEAD,
    )


async def answer(visit: Visit, act: Act, outcome: Outcome, kind: NoticeKind, *, typed: str = "") -> Response:
    """Lead on with a notice, or say why it did not happen; what was `typed` is shown then."""
    match outcome:
        case Done(version=version):
            notice = Notice(kind, visit.now, act.case_code, version)
            return visit.to(back_from(visit, act.case_code), notice)
        case Refused(record=record):
            return await _too_late(visit, record, typed)
        case Unknown():
            return await unknown_record(visit)


def back_from(visit: Visit, code: CaseCode) -> str:
    """Return where the form came from; without a word of it, the record."""
    return visit.back if visit.form.get(BACK_FIELD) else record_address(code)


def what_changed(visit: Visit, record: DeskRecord, last: AuditEntry | None) -> str:
    """Say what happened last and who did it; without an entry of staff it was the person or the system."""
    code = show_case_code(record.case_code)
    if last is not None and last.action in _CHANGES and last.at >= record.updated_at:
        who = "Sie haben" if last.staff == visit.viewer else f"{last.name or 'Jemand'} hat"
        return f"{who} {code} {_CHANGES[last.action]}, {shown(last.at, visit.now)} Uhr."
    return f"{code} hat sich geändert, {shown(record.updated_at, visit.now)} Uhr."


async def _too_late(visit: Visit, record: DeskRecord, typed: str) -> Response:
    """Say who was faster or what has changed, and where to go on."""
    query = QueueQuery(visit.viewer, visit.now, visit.today)
    async with visit.deps.database.reading() as reader:
        last = await last_change_of(reader, record.case_code)
        free = await first_free(reader, query)
    by_other = record.status in OPEN_STATUSES and record.claimed_by not in {None, visit.viewer}
    return await visit.show(
        "too_late.html",
        f"{show_case_code(record.case_code)}, geändert",
        409,
        lead=_taken(visit, record) if by_other else what_changed(visit, record, last),
        taken=by_other,
        typed=typed,
        read_address=record_address(record.case_code),
        next_address="" if free is None else record_address(free),
        list_address=visit.back if visit.back.startswith(QUEUE) else QUEUE,
    )


def _taken(visit: Visit, record: DeskRecord) -> str:
    who, code = record.claimer or "Jemand", show_case_code(record.case_code)
    if record.claimed_at is None:
        return f"{who} hat {code} übernommen."
    if shown(record.claimed_at, visit.now).text.startswith("heute"):
        return f"{who} hat {code} um {clock_text(record.claimed_at)} Uhr übernommen."
    return f"{who} hat {code} übernommen, {shown(record.claimed_at, visit.now)} Uhr."
