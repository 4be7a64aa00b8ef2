"""Making a change of office hours, and taking it back: each in one transaction with what people are told."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from starlette.responses import Response

from desk.change_draft import Draft, draft_in, forget
from desk.change_view import own_rows
from desk.filled import Filled
from desk.note_translations import translated_note
from desk.pages.schedule.preview import note_of, preview_of, show_preview
from desk.pages.schedule.report import change_seen, show_not_undone, stands
from desk.pages.schedule.unknown import unknown_place
from desk.schedule_addresses import change_address
from desk.schedule_scope import Scope, in_scope, load_scope
from desk.visit import Visit
from domain.directory import Directory
from domain.ids import ChangeId
from domain.office_changes import ChangePreview, Decision, Note, NotUndone, Outdated
from storage.audit import AuditAction, write_audit
from storage.change_apply import AppliedChange, apply_change
from storage.change_history import just_made
from storage.change_locks import patiently
from storage.change_undo import Undone, undo_change
from storage.database import Reader
from storage.week import people_of

_OTHER_POLICY = "Sie haben die Regel gewechselt. Prüfen Sie, was jetzt gilt, und bestätigen Sie dann."
_MORE_CHANGES = "Ihre Auswahl ändert auch andere Termine. Prüfen Sie sie und bestätigen Sie dann."
_SENT_AGAIN = timedelta(minutes=2)
"""So long the same edit of the same person is the same form, sent once more."""
_TICK = "Bestätigen Sie, dass Sie {what} geprüft haben."


async def apply(visit: Visit) -> Response:
    """Make the change, if it is still what the page showed; else show it again with what was chosen."""
    draft = draft_in(visit)
    if draft is None:
        return await unknown_place(visit)
    form = Filled(visit.form, visit.today)
    draft = replace(draft, note=note_of(form))
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
        if not await in_scope(reader, scope, draft.edit):
            return await unknown_place(visit)
        now = await preview_of(visit, reader, scope, draft)
        foreign = {one.booking for one in now.affected} - {
            one.booking for one in own_rows(now, scope.colleagues)
        }
        if foreign & draft.overrides.keys():
            return await unknown_place(visit)
        people = await people_of(reader, [one.booking for one in now.affected])
        version = await _version(visit, reader, scope, _Look(draft, now), form)
    number = len(now.affected)
    if number and not form.ticked("geprueft"):
        form.wrong("geprueft", _TICK.format(what="den Termin" if number == 1 else f"die {number} Termine"))
    if version is None:
        return await _not_as_shown(visit, draft)
    if not form.valid:
        return await show_preview(visit, draft, form, status=422)
    if now.impossible:
        return await _not_as_shown(visit, draft)
    note = await translated_note(visit.deps, draft.note, now.languages)
    await visit.deps.teller.prepare(set(people.values()))
    decision = _decision(replace(draft, version=version), note)
    outcome = await patiently(partial(_do, visit, decision, scope.names.directory))
    if isinstance(outcome, Outdated):
        return await _not_as_shown(visit, draft)
    visit.deps.logger.info("office_change", change=outcome.change, told=len(outcome.tell))
    response = visit.to(change_address(outcome.change))
    forget(response, visit)
    return response


async def _not_as_shown(visit: Visit, draft: Draft) -> Response:
    """Show what the edit would do now; the same form sent twice leads to what its first time did."""
    async with visit.deps.database.reading() as reader:
        made = await just_made(reader, visit.viewer, draft.edit, visit.now - _SENT_AGAIN)
    if made is None:
        return await show_preview(visit, draft, status=409, outdated=True)
    return visit.to(change_address(made))


@dataclass(frozen=True, slots=True)
class _Look:
    """What somebody has decided, and what that would do now."""

    draft: Draft
    now: ChangePreview


async def _version(visit: Visit, reader: Reader, scope: Scope, look: _Look, form: Filled) -> str | None:
    """Return the version that the draft agrees to; None when something else has changed meanwhile.

    What was chosen on the page counts although the page was not shown again, as long as it says for every
    other appointment what it said before.
    """
    draft = look.draft
    before = draft if draft.choices == draft.shown else draft.as_shown()
    if before is None:
        return None
    then = look.now if before is draft else await preview_of(visit, reader, scope, before)
    if then.version != draft.version:
        return None
    if draft.policy is not before.policy:
        form.wrong("regel", _OTHER_POLICY)
    elif not _as_shown_but_for_choices(then, look.now, draft):
        form.wrong("betroffen", _MORE_CHANGES)
    return look.now.version


def _as_shown_but_for_choices(then: ChangePreview, now: ChangePreview, draft: Draft) -> bool:
    """Whether each appointment gets what was chosen for it by hand, or else what the page showed."""
    shown = {one.booking: (one.outcome, one.move_to) for one in then.affected}
    return all(
        one.outcome is draft.overrides[one.booking]
        if one.booking in draft.overrides
        else (one.outcome, one.move_to) == shown.get(one.booking)
        for one in now.affected
    )


def _decision(draft: Draft, note: Note) -> Decision:
    return Decision(
        edit=draft.edit,
        policy=draft.policy,
        overrides=draft.overrides,
        reason=draft.reason,
        note=note,
        version=draft.version,
    )


async def _do(visit: Visit, decision: Decision, directory: Directory) -> AppliedChange | Outdated:
    async with visit.deps.database.transaction() as tx:
        outcome = await apply_change(
            tx,
            decision,
            by=visit.viewer,
            organisation=visit.member.organisation,
            now=visit.now,
            new_id=visit.deps.new_id,
            directory=directory,
            policy=visit.deps.appointments,
        )
        if isinstance(outcome, AppliedChange):
            await visit.deps.teller.tell(tx, outcome.tell)
            await write_audit(
                tx, AuditAction.OFFICE_CHANGE, staff=visit.viewer, now=visit.now, detail=outcome.change
            )
        return outcome


async def undo(visit: Visit) -> Response:
    """Take a change back for everybody who has not answered yet, or say why that is not possible any more."""
    seen = await change_seen(visit)
    if seen is None:
        return await unknown_place(visit)
    if not stands(seen.line, visit.now):
        return await show_not_undone(visit, seen)
    change = ChangeId(seen.line.change)
    async with visit.deps.database.reading() as reader:
        people = await people_of(reader, [one.booking for one in seen.report.bookings])
    await visit.deps.teller.prepare(set(people.values()))
    outcome = await patiently(partial(_undo, visit, change))
    if isinstance(outcome, NotUndone):
        return await show_not_undone(visit, seen)
    visit.deps.logger.info("office_change_undone", change=change, told=len(outcome.tell))
    return visit.to(change_address(change))


async def _undo(visit: Visit, change: ChangeId) -> Undone | NotUndone:
    async with visit.deps.database.transaction() as tx:
        outcome = await undo_change(
            tx,
            change,
            by=visit.viewer,
            now=visit.now,
            new_id=visit.deps.new_id,
            policy=visit.deps.appointments,
        )
        if isinstance(outcome, Undone):
            await visit.deps.teller.tell(tx, outcome.tell)
            await write_audit(
                tx, AuditAction.OFFICE_CHANGE_UNDONE, staff=visit.viewer, now=visit.now, detail=change
            )
    return outcome
