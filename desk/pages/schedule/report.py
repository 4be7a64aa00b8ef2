"""The changes that were made: the list, and what became of each appointment of one."""

from dataclasses import dataclass, replace
from datetime import datetime

from starlette.responses import Response

from desk.addresses import PREVIEW
from desk.change_draft import kept_edit
from desk.edit_words import EditTeller, edit_teller
from desk.german import clock_text, shown
from desk.note_view import note_view
from desk.pages.schedule.unknown import unknown_place
from desk.report_view import ReportMaker, line_view, offers_open, state_text
from desk.schedule_addresses import change_address
from desk.schedule_scope import Scope, in_scope, load_scope
from desk.visit import Visit
from desk.words import REASONS
from domain.ids import ChangeId
from domain.office_changes import ChangeState, Reason
from storage.change_history import ChangeLine, ChangeReport, change_report, list_changes
from storage.database import Reader

_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Seen:
    """A change that the visitor may see, with the words for it."""

    line: ChangeLine
    report: ChangeReport
    scope: Scope
    teller: EditTeller


async def change_seen(visit: Visit) -> Seen | None:
    """Return the change that the address names; None for a foreign one as for none at all."""
    number = visit.request.path_params["nummer"]
    if not number.isprintable():
        return None
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
        report = await change_report(reader, ChangeId(number))
        if report is None or not await _may_see(reader, scope, report.line):
            return None
        return Seen(report.line, report, scope, await edit_teller(reader, scope, [report.line.edit]))


async def _may_see(reader: Reader, scope: Scope, line: ChangeLine) -> bool:
    """A change is seen by who could have made it."""
    return line.organisation == scope.member.organisation and await in_scope(reader, scope, line.edit)


async def changes(visit: Visit) -> Response:
    """List the changes, newest first."""
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
        found = await list_changes(reader, scope.member.organisation, most=_SHOWN)
        lines = [line for line in found if await _may_see(reader, scope, line)]
        open_edit = kept_edit(visit)
        if open_edit is not None and not await in_scope(reader, scope, open_edit):
            open_edit = None
        known = [line.edit for line in lines] + ([open_edit] if open_edit is not None else [])
        teller = await edit_teller(reader, scope, known)
    views = [line_view(line, teller.words(line.edit).done, scope.colleagues, visit.now) for line in lines]
    waiting = "" if open_edit is None else teller.words(open_edit).name
    return await visit.show(
        "changes.html", "Änderungen", lines=views, most=_SHOWN, waiting=waiting, preview=PREVIEW
    )


async def report_page(visit: Visit) -> Response:
    """Show what became of a change."""
    seen = await change_seen(visit)
    if seen is None:
        return await unknown_place(visit)
    return await _show(visit, seen)


def stands(line: ChangeLine, now: datetime) -> bool:
    """Say whether a change can still be taken back, as far as time goes."""
    return line.state is ChangeState.DONE and now < line.undo_until


async def show_not_undone(visit: Visit, seen: Seen) -> Response:
    """Say on the report why a change is not taken back."""
    if seen.line.state is ChangeState.UNDONE:
        problem = "Sie ist schon zurückgenommen."
    elif visit.now >= seen.line.undo_until:
        problem = "Die 10 Minuten dafür sind vorbei."
    else:
        problem = "Inzwischen wurde etwas geändert, das dagegen steht. Ändern Sie die Sprechzeiten neu."
    return await _show(visit, seen, problem=problem, status=409)


async def _show(visit: Visit, seen: Seen, *, problem: str = "", status: int = 200) -> Response:
    line, report, names = seen.line, seen.report, seen.scope.names
    words = seen.teller.words(line.edit)
    undone = line.state is ChangeState.UNDONE
    maker = ReportMaker(names, visit.now, undone)
    own = [one for one in report.bookings if one.from_resource in seen.scope.colleagues]
    report = replace(report, bookings=tuple(own))
    state, tone = state_text(line)
    return await visit.show(
        "change_report.html",
        f"Bericht: {words.name}",
        status,
        words=words,
        line=line,
        report=report,
        open_offers=0 if undone else offers_open(own),
        rows=[maker.row(one) for one in own],
        others=len(seen.report.bookings) - len(own),
        made=shown(line.created_at, visit.now),
        by=seen.scope.colleagues.get(line.by, "Jemand, der nicht mehr hier ist"),
        note=note_view(line.note, [one.language for one in own], names),
        reason=REASONS[line.reason] if line.reason is not Reason.NONE else "",
        state=state,
        tone=tone,
        undone=None if line.undone_at is None else shown(line.undone_at, visit.now),
        undo=change_address(line.change, "rueckgaengig") if stands(line, visit.now) else "",
        undo_until=clock_text(line.undo_until),
        problem=problem,
    )
