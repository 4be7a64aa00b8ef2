"""Closing a record: a page that asks why, then the act, which can be taken back for ten minutes.

Its conversation ends with it, by the same hand; taking the act back does not open it again.
"""

from starlette.responses import Response

from desk.addresses import record_address, safe_return
from desk.german import span_text
from desk.names import load_names
from desk.notices import NoticeKind
from desk.pages.outcomes import act_of, answer, what_changed
from desk.pages.record import actions, code_in, unknown_record
from desk.visit import Visit
from desk.words import CLOSING_REASONS
from domain.case_codes import show_case_code
from domain.ids import CaseCode
from domain.talk import Talk
from storage.audit import last_change_of
from storage.database import Transaction
from storage.desk_records import DeskRecord, record_for
from storage.record_claims import ClosingReason, Done, Refused, close_record
from storage.talks import close_talk, talk_by_id, talk_of

CHOOSE_REASON = "Wählen Sie einen Grund."


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
    act = act_of(visit)
    if act is None:
        return await unknown_record(visit)
    chosen = visit.form.get("grund", "")
    if chosen not in set(ClosingReason):
        record = await _read(visit, act.case_code)
        if record is None:
            return await unknown_record(visit)
        return await _closing_form(visit, record, visit.back, problem=CHOOSE_REASON, status=422)
    ended = False
    async with visit.deps.database.transaction() as tx:
        # The conversation is locked before the record, as the turns of its person lock them.
        talk = await _talk(tx, visit, act.case_code)
        outcome = await close_record(tx, act, ClosingReason(chosen))
        if isinstance(outcome, Done) and talk is not None:
            ended = await close_talk(tx, talk.id, visit.viewer, now=visit.now)
        last = await last_change_of(tx, act.case_code)
    if ended:
        visit.deps.wake_talks()
    if isinstance(outcome, Refused) and actions(visit, outcome.record, None).can_close:
        changed = what_changed(visit, outcome.record, last)
        return await _closing_form(
            visit, outcome.record, visit.back, chosen=chosen, changed=changed, status=409
        )
    return await answer(visit, act, outcome, NoticeKind.CLOSED)


async def _talk(tx: Transaction, visit: Visit, code: CaseCode) -> Talk | None:
    """Return the newest conversation about a record, locked; None where nobody may see one."""
    record = await record_for(tx, visit.viewer, code)
    talk = None if record is None else await talk_of(tx, record.id)
    return None if talk is None else await talk_by_id(tx, talk.id)


async def _read(visit: Visit, code: CaseCode) -> DeskRecord | None:
    async with visit.deps.database.reading() as reader:
        return await record_for(reader, visit.viewer, code)


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
