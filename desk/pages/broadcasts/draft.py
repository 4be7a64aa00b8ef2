"""Writing a broadcast: the form, the preview of every language, handing it over, throwing it away."""

from collections.abc import Sequence
from dataclasses import replace

from starlette.responses import Response

from desk.broadcast_addresses import BROADCASTS, reference
from desk.broadcast_form import (
    choices_for,
    note_problems,
    read_content,
    read_template,
    reasons,
    shown_values,
    tick_name,
)
from desk.broadcast_previews import previews
from desk.broadcast_texts import TranslationBusy
from desk.broadcast_view import audience_view
from desk.filled import Filled
from desk.forms import version_in
from desk.german import clock_text, shown
from desk.notices import told
from desk.pages.broadcasts.common import (
    Opened,
    Question,
    confirm,
    load,
    lock,
    name_of,
    preview_of,
    refused,
    unknown_broadcast,
)
from desk.pages.broadcasts.overview import template_options
from desk.visit import Visit
from domain.broadcast_steps import Refusal, edited, may_discard, problems, submitted
from domain.broadcasts import FORMS, FREE_TEXT_LENGTH, Broadcast, BroadcastState, Content, PreparedText
from storage.broadcasts import discard_broadcast, freeze_texts, store_broadcast

SUBMIT = "vorlegen"
_BUSY = (
    "Die Übersetzung ist gerade ausgelastet.",
    "Der Entwurf ist gespeichert, aber noch nicht vorgelegt. Versuchen Sie es in einigen Minuten wieder.",
)


async def draft_page(
    visit: Visit, opened: Opened, form: Filled | None = None, *, status: int = 200, changed: str = ""
) -> Response:
    """Show the form with what is stored, or with what was typed, and the previews of what is stored."""
    broadcast = opened.broadcast
    shown_form = form or Filled(shown_values(broadcast.content), visit.today)
    preview = await preview_of(visit, opened)
    choices = choices_for(visit.member, opened.names)
    template = read_template(shown_form)
    title = f"Rundnachricht {reference(broadcast.id)}, Entwurf"
    return await visit.show(
        "broadcast_draft.html",
        f"Fehler: {title}" if shown_form.problems else title,
        status,
        head=opened.head,
        form=shown_form,
        changed=changed,
        fields=() if template is None else [name.value for name in FORMS[template].fields],
        optional=() if template is None else [name.value for name in FORMS[template].optional],
        free=template is None,
        translates=visit.deps.word_broadcast.translates,
        longest=FREE_TEXT_LENGTH,
        templates=template_options(),
        reasons=reasons(),
        towns=[(tick_name("gemeinde", code), name) for code, name in choices.towns.items()],
        places=list(choices.places.items()),
        at_places=[(tick_name("bei", code), name) for code, name in choices.places.items()],
        languages=[(tick_name("sprache", code), name) for code, name in choices.languages.items()],
        previews=previews(broadcast, preview, opened.names),
        audience=audience_view(preview, opened.names),
        saved=clock_text(broadcast.updated_at),
    )


async def save(visit: Visit) -> Response:
    """Store what was typed and show the new previews; on demand hand it over for release."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    form = Filled(visit.form, visit.today)
    content = read_content(form, read_template(form), choices_for(visit.member, opened.names))
    if opened.broadcast.state is not BroadcastState.DRAFT:
        return await refused(visit, opened, Refusal.STATE, form.lines("text"))
    if not form.valid:
        return await draft_page(visit, opened, form, status=422)
    missing: tuple[str, ...] = ()
    hands_over = visit.form.get("tun") == SUBMIT
    # Before the transaction, for a machine may have to translate it first.
    texts = await _final_words(visit, opened, content) if hands_over else ()
    async with visit.deps.database.transaction() as tx:
        found = await lock(visit, tx, opened.names)
        if found is None:
            return await unknown_broadcast(visit)
        step = edited(found, content, visit.member, visit.now)
        stale = found.version != version_in(visit.form)
        if isinstance(step, Broadcast) and not stale:
            await store_broadcast(tx, step)
            if hands_over and texts is not None:
                missing = problems(content, visit.now)
                handed = submitted(step, visit.member, visit.now)
                if isinstance(handed, Broadcast):
                    await store_broadcast(tx, handed)
                    await freeze_texts(tx, handed.id, texts)
                    step = handed
    if isinstance(step, Refusal):
        return await refused(visit, replace(opened, broadcast=found), step, form.lines("text"))
    if stale:
        return await _changed(visit, replace(opened, broadcast=found), form)
    if texts is None:
        return visit.to(opened.address, told(visit.now, *_BUSY))
    return await _saved(visit, replace(opened, broadcast=step), form, missing)


async def _final_words(visit: Visit, opened: Opened, content: Content) -> Sequence[PreparedText] | None:
    """Return the words that are released later; None while the translator is busy."""
    try:
        return await visit.deps.word_broadcast(content, opened.names.directory, final=True)
    except TranslationBusy:
        return None


async def _saved(visit: Visit, opened: Opened, form: Filled, missing: tuple[str, ...]) -> Response:
    if missing:
        note_problems(form, missing)
        return await draft_page(visit, opened, form, status=422)
    if opened.broadcast.state is BroadcastState.SUBMITTED:
        text = "Die Teamleitung sieht die Vorschauen an und gibt frei."
        return visit.to(opened.address, told(visit.now, "Die Rundnachricht wartet auf Freigabe.", text))
    return visit.to(opened.address, told(visit.now, "Der Entwurf ist gespeichert."))


async def _changed(visit: Visit, opened: Opened, form: Filled) -> Response:
    """Show what was typed again, with who was faster; sending it once more overwrites that knowingly."""
    broadcast = opened.broadcast
    async with visit.deps.database.reading() as reader:
        name = await name_of(reader, broadcast.author, broadcast.organisation)
    who = "Sie haben" if broadcast.author == visit.viewer else f"{name} hat"
    when = shown(broadcast.updated_at, visit.now)
    return await draft_page(
        visit, opened, form, status=409, changed=f"{who} diesen Entwurf geändert, {when} Uhr."
    )


async def discard_page(visit: Visit) -> Response:
    """Ask whether the draft is to be thrown away."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    refusal = may_discard(opened.broadcast, visit.member)
    if refusal is not None:
        return await refused(visit, opened, refusal)
    return await confirm(
        visit,
        opened,
        Question(
            "Entwurf löschen?",
            ("Der Text ist dann weg. Niemand hat ihn bekommen.",),
            action="loeschen",
            button="Entwurf löschen",
            leave="Nicht löschen",
        ),
    )


async def discard(visit: Visit) -> Response:
    """Throw the draft away."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    refusal = may_discard(opened.broadcast, visit.member)
    if refusal is not None:
        return await refused(visit, opened, refusal)
    async with visit.deps.database.transaction() as tx:
        gone = await discard_broadcast(tx, opened.broadcast.id, version=version_in(visit.form))
    if not gone:
        return await refused(visit, opened, Refusal.STATE)
    return visit.to(BROADCASTS, told(visit.now, "Der Entwurf ist gelöscht."))
