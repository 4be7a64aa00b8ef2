"""The page of one record: who opens it uncovered has read it, and the trail says so before it is sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from desk.access import ADVISERS
from desk.addresses import record_address, with_query
from desk.list_state import read_state
from desk.names import Names, load_names
from desk.notices import UNDO_TIME, Undo, undo_closing
from desk.record_inside import Inside, read_inside
from desk.record_view import content_view, read_view, record_view
from desk.reply_view import ReplyAttempt, ReplyView, first_attempt, reply_view
from desk.talk_view import TalkReader, TalkView
from desk.undelivered_view import notes_for_record
from desk.visit import Visit
from desk.words import READ_PARTS, READ_WITH_TALK, VIEWS
from domain.case_codes import read_case_code, show_case_code
from domain.ids import CaseCode
from domain.intake import OPEN_STATUSES, RecordStatus
from domain.staff import Role
from storage.audit import (
    AuditAction,
    AuditEntry,
    count_trail,
    last_change_of,
    last_read_by,
    reads_of,
    write_audit,
)
from storage.desk_records import DeskRecord, record_for, topics_of
from storage.queue import Neighbours, neighbours
from storage.undelivered import undelivered_to

SHOWN_READS = 4


@dataclass(frozen=True, slots=True)
class Walk:
    """The list the record was opened from, and the records beside it there."""

    view: str
    list_address: str
    before: str
    behind: str
    listed: bool


@dataclass(frozen=True, slots=True)
class Actions:
    """What can be done now."""

    can_claim: bool
    can_hand_back: bool
    can_close: bool
    can_reply: bool
    is_open: bool
    undo: Undo | None


@dataclass(frozen=True, slots=True)
class Trail:
    """The latest readings, how many lines there are in all, and when the reader was here last."""

    reads: Sequence[AuditEntry]
    count: int
    last_change: AuditEntry | None
    last_visit: datetime | None


def code_in(visit: Visit) -> CaseCode | None:
    """Return the case code of the address, if it is one."""
    return read_case_code(visit.request.path_params["code"])


async def named_record(visit: Visit) -> DeskRecord | None:
    """Return the record of the address as far as the reader may see it; nothing of its content is opened."""
    code = code_in(visit)
    if code is None:
        return None
    async with visit.deps.database.reading() as reader:
        return await record_for(reader, visit.viewer, code)


async def unknown_record(visit: Visit) -> Response:
    """Answer for a code that does not exist and for one of others, in the same words."""
    return await visit.show("unknown.html", "Nicht gefunden", 404)


async def record_page(visit: Visit) -> Response:
    """Show a record; with `?verdeckt=1` nothing of its content leaves the database."""
    code = code_in(visit)
    return await unknown_record(visit) if code is None else await show_record(visit, code)


async def show_record(
    visit: Visit, code: CaseCode, attempt: ReplyAttempt | None = None, status: int = 200
) -> Response:
    """Show a record, with the reply that somebody is about to write."""
    covered = visit.request.query_params.get("verdeckt") == "1" and attempt is None
    state = read_state(visit.request.query_params)
    opened_from = "ansicht" in visit.request.query_params
    async with visit.deps.database.reading() as reader:
        record = await record_for(reader, visit.viewer, code)
        if record is None:
            return await unknown_record(visit)
        topics = (await topics_of(reader, [record.id])).get(record.id, ())
        beside = None
        if opened_from:
            beside = await neighbours(reader, state.asked_by(visit.viewer, visit.now), record)
        inside = None if covered else await read_inside(reader, visit.deps.vault, record, visit.viewer)
        undelivered = await undelivered_to(reader, record.person)
    trail = await _note_reading(visit, record, inside, goes_on=attempt is not None)
    names = await load_names(visit.deps)
    query = state.query() if opened_from else ""
    title = show_case_code(code)
    return await visit.show(
        "record.html",
        f"Fehler: {title}" if attempt is not None and attempt.form.filled.problems else title,
        status,
        record=record_view(record, topics, names, visit.viewer, visit.now),
        content=None if inside is None else content_view(inside, record, names),
        covered=covered,
        erased=inside is None and not covered,
        actions=(can := actions(visit, record, trail.last_change)),
        walk=None if beside is None else _walk(VIEWS[state.view], state.address(), query, beside),
        reads=[read_view(entry, visit.viewer, visit.now) for entry in trail.reads],
        trail_count=trail.count,
        undelivered=notes_for_record(undelivered, visit.now),
        talk=None if inside is None else _talk(visit, inside, names, trail.last_visit),
        reply=_reply(visit, inside, attempt, names) if inside is not None and can.can_reply else None,
        query=query,
        own_address=record_address(code, query),
        cover_address=with_query(record_address(code), f"{query}&verdeckt=1".removeprefix("&")),
    )


def _talk(visit: Visit, inside: Inside, names: Names, last_visit: datetime | None) -> TalkView:
    reader = TalkReader(
        viewer=visit.viewer,
        now=visit.now,
        names=names,
        texts=visit.deps.reply_texts,
        call_name=inside.content.call_name or "",
        language=inside.reads,
        last_visit=last_visit,
    )
    return reader.view(inside.talk, inside.entries)


def _reply(visit: Visit, inside: Inside, attempt: ReplyAttempt | None, names: Names) -> ReplyView:
    now = attempt or first_attempt(visit.deps, inside, visit.viewer, visit.now, visit.today)
    return reply_view(visit.deps, now, inside.reads, names)


async def _note_reading(visit: Visit, record: DeskRecord, inside: Inside | None, *, goes_on: bool) -> Trail:
    """Write into the trail that somebody reads; who is about to answer goes on with what she has opened."""
    async with visit.deps.database.transaction() as tx:
        last_visit = await last_read_by(tx, record.case_code, visit.viewer)
        noted = goes_on and last_visit is not None and visit.now - last_visit < UNDO_TIME
        if inside is not None and not noted:
            await write_audit(
                tx,
                AuditAction.READ,
                staff=visit.viewer,
                now=visit.now,
                case_code=record.case_code,
                detail=READ_WITH_TALK if inside.entries else READ_PARTS,
            )
        return Trail(
            reads=await reads_of(tx, record.case_code, most=SHOWN_READS),
            count=await count_trail(tx, record.case_code),
            last_change=await last_change_of(tx, record.case_code),
            last_visit=last_visit,
        )


def actions(visit: Visit, record: DeskRecord, last_change: AuditEntry | None) -> Actions:
    """Return what this member of staff can do with the record as it stands."""
    is_open = record.status in OPEN_STATUSES
    lead = visit.member.role is Role.TEAM_LEAD and record.claimed_by is not None
    responsible = is_open and (record.claimed_by == visit.viewer or lead)
    undo = None
    if record.status is RecordStatus.CLOSED and last_change is not None:
        own = (last_change.action, last_change.staff) == (AuditAction.CLOSED, visit.viewer)
        if own and last_change.at + UNDO_TIME > visit.now:
            undo = undo_closing(record.case_code, record.version, last_change.at, visit.now)
    return Actions(
        can_claim=is_open and record.free_on(visit.today) and visit.member.role in ADVISERS,
        can_hand_back=responsible,
        can_close=responsible,
        can_reply=responsible,
        is_open=is_open,
        undo=undo,
    )


def _walk(view: str, list_address: str, query: str, beside: Neighbours) -> Walk:
    return Walk(
        view=view,
        list_address=list_address,
        before=record_address(beside.before, query) if beside.before else "",
        behind=record_address(beside.behind, query) if beside.behind else "",
        listed=beside.listed,
    )
