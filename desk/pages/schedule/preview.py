"""The preview of a change: what it means, for whom, what each gets; nothing is changed by looking."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from starlette.responses import Response

from desk.change_draft import (
    EDIT_FIELD,
    SHOWN_FIELD,
    VERSION_FIELD,
    Draft,
    draft_in,
    first_draft,
    keep,
    kept_edit,
    pack,
)
from desk.change_view import RowMaker, counts_text, languages_of, on_one_day, own_rows, what_changed
from desk.edit_address import form_address
from desk.edit_words import EditWords, edit_teller
from desk.filled import Filled
from desk.german import clock_text
from desk.pages.schedule.unknown import unknown_place
from desk.schedule_addresses import week_address
from desk.schedule_scope import Scope, in_scope, load_scope
from desk.typed import monday_of
from desk.visit import Visit
from desk.words import POLICIES, REASONS
from domain.edits import only_tells
from domain.office_changes import Affected, ChangePreview, CloseDays, Edit, Policy, Relocate, TakeAbsence
from storage.change_preview import preview_change
from storage.database import Reader

UNDO_TEXT = "danach 10 Min. rückgängig"
MOST_FIELDS = 1200
"""A change may touch hundreds of appointments, each with a field of the form."""
_LONGEST_NOTE = 200


async def preview_page(visit: Visit) -> Response:
    """Show the preview of the edit that was sent last, again if need be."""
    edit = kept_edit(visit)
    if edit is None:
        return await visit.show("preview_gone.html", "Vorschau")
    return await show_preview(visit, first_draft(edit))


async def preview_again(visit: Visit) -> Response:
    """Apply the chosen policy to the rows; what was chosen by hand stays, unless it is to be forgotten."""
    draft = draft_in(visit, reset=visit.form.get("tun") == "zuruecksetzen")
    if draft is None:
        return await unknown_place(visit)
    return await show_preview(visit, draft)


async def show_preview(
    visit: Visit, draft: Draft, form: Filled | None = None, *, status: int = 200, outdated: bool = False
) -> Response:
    """Show what a change would do now; `outdated` says that it is not what was looked at before."""
    async with visit.deps.database.reading() as reader:
        scope = await load_scope(visit, reader)
        if not await in_scope(reader, scope, draft.edit):
            return await unknown_place(visit)
        words = (await edit_teller(reader, scope, [draft.edit])).words(draft.edit)
        preview = await preview_of(visit, reader, scope, draft)
    filled = form or Filled({**visit.form, "grund": draft.reason.value, "zusatz": draft.note}, visit.today)
    if outdated:
        filled = replace(filled, values={**filled.values, "geprueft": ""})
    own = own_rows(preview, scope.colleagues)
    changed = what_changed(own, draft.seen) if outdated else ""
    response = await _page(visit, scope, Shown(draft, preview, own, words, filled, changed), status)
    keep(response, visit, draft.edit)
    return response


async def preview_of(visit: Visit, reader: Reader, scope: Scope, draft: Draft) -> ChangePreview:
    """Return what a draft would do now."""
    return await preview_change(
        reader,
        draft.edit,
        draft.policy,
        draft.overrides,
        now=visit.now,
        directory=scope.names.directory,
        appointments=visit.deps.appointments,
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page is made of; `changed` says what is not as it was when somebody looked."""

    draft: Draft
    preview: ChangePreview
    own: Sequence[Affected]
    words: EditWords
    form: Filled
    changed: str


async def _page(visit: Visit, scope: Scope, page: Shown, status: int) -> Response:
    draft, preview, words, form = page.draft, page.preview, page.words, page.form
    number = len(preview.affected)
    maker = RowMaker(
        names=scope.names,
        advisers=scope.colleagues,
        now=visit.now,
        seen=draft.seen,
        place=words.place,
        one_day=on_one_day(page.own, scope.names),
    )
    appointments = "1 Termin" if number == 1 else f"{number} Termine"
    heading = f"{words.name}: {appointments} betroffen" if number else words.name
    return await visit.show(
        "preview.html",
        f"Fehler: {heading}" if form.problems else heading,
        status,
        heading=heading,
        words=words,
        form=form,
        number=number,
        changed=page.changed,
        rows=[maker.row(one) for one in page.own],
        others=number - len(page.own),
        counts=counts_text(page.own),
        languages=languages_of(page.own, scope.names, visit.deps.texts_checked),
        preview=preview,
        policies=[(policy.value, POLICIES[policy]) for policy in Policy],
        policy=draft.policy,
        by_hand=any(one.chosen for one in page.own),
        only_tells=only_tells(draft.edit),
        reasons=[(reason.value, text) for reason, text in REASONS.items()],
        longest_note=_LONGEST_NOTE,
        button=button_text(words.verb, number),
        hidden={
            EDIT_FIELD: pack(draft.edit),
            VERSION_FIELD: preview.version,
            SHOWN_FIELD: draft.choices,
        },
        clock=clock_text(visit.now),
        undo_text=UNDO_TEXT,
        back=_back(visit, scope, draft.edit, words),
        again=form_address(draft.edit, scope),
    )


def button_text(verb: str, people: int) -> str:
    """Return what the button says: the verb again, and how many will hear of it."""
    if not people:
        return verb
    return f"{verb} und {'1 Person' if people == 1 else f'{people} Personen'} benachrichtigen"


def _back(visit: Visit, scope: Scope, edit: Edit, words: EditWords) -> tuple[str, str]:
    """Return the week that the change is about, and its name."""
    match edit:
        case CloseDays(first=day) | Relocate(first=day):
            pass
        case TakeAbsence(start=start):
            day = start.date()
        case _:
            day = visit.today
    place = words.place if words.place is not None else scope.places[0].id
    return week_address(place, monday_of(day)), f"Sprechzeiten {scope.names.place(place)}"


def note_of(form: Filled) -> str:
    """Read the line of free German."""
    return form.text("zusatz", longest=_LONGEST_NOTE)
