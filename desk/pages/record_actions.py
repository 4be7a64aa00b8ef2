"""Taking a record, handing it back, closing and reopening it: forms that either happen or say why not."""

from starlette.responses import Response

from desk.addresses import QUEUE, record_address, safe_return
from desk.forms import BACK_FIELD, version_in
from desk.german import clock_text, shown, span_text
from desk.names import load_names
from desk.notices import UNDO_TIME, Notice, NoticeKind
from desk.pages.record import actions, code_in, unknown_record
from desk.visit import Visit
from desk.words import CLOSING_REASONS
from domain.case_codes import show_case_code
from domain.ids import CaseCode
from domain.staff import Role
from storage.audit import AuditEntry, last_change_of
from storage.desk_records import DeskRecord, record_for
from storage.queue import first_free
from storage.queue_query import QueueQuery
from storage.record_claims import (
    Act,
    ClosingReason,
    Done,
    Outcome,
    Refused,
    Unknown,
    claim_record,
    close_record,
    hand_back_record,
    reopen_record,
)

CHOOSE_REASON = "Wählen Sie einen Grund."
_CHANGES = {
    "claimed": "übernommen",
    "handed_back": "zurückgegeben",
    "closed": "abgeschlossen",
    "reopened": "wieder geöffnet",
}


async def claim(visit: Visit) -> Response:
    """Take a record; whoever comes second learns who has it."""
    act = _act(visit)
    if act is None:
        return await unknown_record(visit)
    async with visit.deps.database.transaction() as tx:
        outcome = await claim_record(tx, act)
    if isinstance(outcome, Refused) and outcome.record.claimed_by == visit.viewer:
        return visit.to(_back(visit, act.case_code), _notice(visit, NoticeKind.ALREADY_MINE, act))
    return await _answer(visit, act, outcome, NoticeKind.CLAIMED)


async def hand_back(visit: Visit) -> Response:
    """Give a record back to everybody."""
    act = _act(visit)
    if act is None:
        return await unknown_record(visit)
    async with visit.deps.database.transaction() as tx:
        outcome = await hand_back_record(tx, act)
    return await _answer(visit, act, outcome, NoticeKind.HANDED_BACK)


async def reopen(visit: Visit) -> Response:
    """Take back one's own closing."""
    act = _act(visit)
    if act is None:
        return await unknown_record(visit)
    async with visit.deps.database.transaction() as tx:
        outcome = await reopen_record(tx, act, closed_after=visit.now - UNDO_TIME)
    return await _answer(visit, act, outcome, NoticeKind.REOPENED)


async def closing_page(visit: Visit) -> Response:
    """Ask why the record is to be closed."""
    code = code_in(visit)
    record = None if code is None else await _read(visit, code)
    if record is None:
        return await unknown_record(visit)
    if not actions(visit, record, None).can_close:
        return visit.to(record_address(record.case_code))
    back = safe_return(visit.request.query_params.get("weiter"))
    return await _closing_form(visit, record, back)


async def close(visit: Visit) -> Response:
    """Close a record; a form that has gone stale comes back with what was chosen."""
    act = _act(visit)
    if act is None:
        return await unknown_record(visit)
    chosen = visit.form.get("grund", "")
    if chosen not in set(ClosingReason):
        record = await _read(visit, act.case_code)
        if record is None:
            return await unknown_record(visit)
        return await _closing_form(visit, record, visit.back, problem=CHOOSE_REASON, status=422)
    async with visit.deps.database.transaction() as tx:
        outcome = await close_record(tx, act, ClosingReason(chosen))
        last = await last_change_of(tx, act.case_code)
    if isinstance(outcome, Refused) and actions(visit, outcome.record, None).can_close:
        changed = _what_changed(visit, outcome.record, last)
        return await _closing_form(
            visit, outcome.record, visit.back, chosen=chosen, changed=changed, status=409
        )
    return await _answer(visit, act, outcome, NoticeKind.CLOSED)


def _act(visit: Visit) -> Act | None:
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


async def _read(visit: Visit, code: CaseCode) -> DeskRecord | None:
    async with visit.deps.database.reading() as reader:
        return await record_for(reader, visit.viewer, code)


async def _answer(visit: Visit, act: Act, outcome: Outcome, kind: NoticeKind) -> Response:
    match outcome:
        case Done(version=version):
            notice = Notice(kind, visit.now, act.case_code, version)
            return visit.to(_back(visit, act.case_code), notice)
        case Refused(record=record):
            return await _too_late(visit, record)
        case Unknown():
            return await unknown_record(visit)


def _notice(visit: Visit, kind: NoticeKind, act: Act) -> Notice:
    return Notice(kind, visit.now, act.case_code, act.version)


def _back(visit: Visit, code: CaseCode) -> str:
    return visit.back if visit.form.get(BACK_FIELD) else record_address(code)


async def _too_late(visit: Visit, record: DeskRecord) -> Response:
    """Say who was faster or what has changed, and where to go on."""
    query = QueueQuery(visit.viewer, visit.now, visit.today)
    async with visit.deps.database.reading() as reader:
        last = await last_change_of(reader, record.case_code)
        free = await first_free(reader, query)
    by_other = record.claimed_by is not None and record.claimed_by != visit.viewer
    return await visit.show(
        "too_late.html",
        f"{show_case_code(record.case_code)}, geändert",
        409,
        lead=_taken(visit, record) if by_other else _what_changed(visit, record, last),
        taken=by_other,
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


def _what_changed(visit: Visit, record: DeskRecord, last: AuditEntry | None) -> str:
    """Say what happened last and who did it; without an entry of staff it was the person or the system."""
    code = show_case_code(record.case_code)
    if last is not None and last.action in _CHANGES and last.at >= record.updated_at:
        who = "Sie haben" if last.staff == visit.viewer else f"{last.name or 'Jemand'} hat"
        return f"{who} {code} {_CHANGES[last.action]}, {shown(last.at, visit.now)} Uhr."
    return f"{code} hat sich geändert, {shown(record.updated_at, visit.now)} Uhr."


async def _closing_form(
    visit: Visit,
    record: DeskRecord,
    back: str,
    *,
    chosen: str = "",
    problem: str = "",
    changed: str = "",
    status: int = 200,
) -> Response:
    names = await load_names(visit.deps)
    booked = record.appointment
    appointment = ""
    if booked is not None and booked.status.live and booked.end > visit.now:
        appointment = span_text(booked.start, booked.end, visit.now, names.zone(booked.place))
    title = f"{show_case_code(record.case_code)} abschließen"
    return await visit.show(
        "close.html",
        f"Fehler: {title}" if problem else title,
        status,
        code=record.case_code,
        version=record.version,
        reasons=[(reason.value, text, reason.value == chosen) for reason, text in CLOSING_REASONS.items()],
        appointment=appointment,
        problem=problem,
        changed=changed,
        back=back,
        record_link=record_address(record.case_code),
    )
