"""Releasing a broadcast: every preview looked at, confirmed by somebody else than the author, frozen."""

from dataclasses import replace
from typing import Final

from starlette.responses import Response

from desk import words
from desk.broadcast_addresses import broadcast_address, reference
from desk.broadcast_form import tick_name
from desk.broadcast_previews import PreviewView, previews
from desk.broadcast_view import audience_view, meant
from desk.broadcast_words import REFUSALS, number_text, people
from desk.forms import version_in
from desk.german import minutes_text, shown
from desk.names import Names
from desk.notices import Notice, told
from desk.numbers import number_in
from desk.pages.broadcasts.common import (
    Opened,
    Question,
    confirm,
    do,
    load,
    lock,
    names_of,
    note,
    preview_of,
    refused,
    unknown_broadcast,
)
from desk.visit import Visit
from domain.broadcast_steps import Refusal, looked_at, release_refused, released, taken_back
from domain.broadcasts import Broadcast, BroadcastPreview
from domain.ids import GERMAN
from domain.staff import Role
from storage.audit import AuditAction
from storage.broadcast_audience import count_audience, release_broadcast
from storage.broadcasts import drop_texts, store_broadcast
from storage.database import Transaction

_CHANGED: Final = "Die Zahl hat sich gerade geändert. Prüfen Sie und bestätigen Sie erneut."
_OTHER: Final = "Die Rundnachricht hat sich geändert, seit Sie diese Seite geöffnet haben."


async def release_page(visit: Visit, opened: Opened, *, changed: str = "") -> Response:
    """Show every preview, with a tick for those who may release; `changed` says why nothing was noted."""
    broadcast = opened.broadcast
    preview = await preview_of(visit, opened)
    async with visit.deps.database.reading() as reader:
        author = await names_of(reader, broadcast, visit.viewer)
    cards = previews(broadcast, preview, opened.names)
    return await visit.show(
        "broadcast_release.html",
        f"Rundnachricht {reference(broadcast.id)}, Freigabe",
        409 if changed else 200,
        head=opened.head,
        changed=changed,
        meant=meant(broadcast.content.audience, opened.names),
        previews=cards,
        tick=tick_name,
        open_languages=[one.language for one in _unseen(cards)],
        audience=audience_view(preview, opened.names),
        when=_when(visit, broadcast),
        author=author,
        leads=visit.member.role is Role.TEAM_LEAD,
        stands_in_the_way=_standing_in_the_way(visit, broadcast, preview),
    )


async def look(visit: Visit) -> Response:
    """Note which previews were looked at; when that is all of them, go on to the release.

    Ticks of a page that showed another text count for nothing: the new one is shown instead.
    """
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    preview = await preview_of(visit, opened)
    codes = [text.language for text in preview.texts]
    seen = [code for code in codes if visit.form.get(tick_name("gesehen", code))]
    rules = visit.deps.broadcast_rules
    async with visit.deps.database.transaction() as tx:
        found = await lock(visit, tx, opened.names)
        if found is None:
            return await unknown_broadcast(visit)
        step = looked_at(found, seen, visit.member, rules, visit.now)
        stale = not found.version == opened.broadcast.version == version_in(visit.form)
        if isinstance(step, Broadcast) and not stale:
            await store_broadcast(tx, step)
    if isinstance(step, Refusal):
        return await refused(visit, replace(opened, broadcast=found), step)
    if stale:
        return await release_page(visit, replace(opened, broadcast=found), changed=_OTHER)
    left = _unseen(previews(step, preview, opened.names))
    if not left:
        return visit.to(broadcast_address(step.id, "freigabe"))
    missing = ", ".join(one.language for one in left)
    return visit.to(opened.address, told(visit.now, "Gemerkt.", f"Sehen Sie noch an: {missing}."))


async def take_back(visit: Visit) -> Response:
    """Make it a draft again."""

    async def step(tx: Transaction, broadcast: Broadcast) -> Notice | Refusal:
        draft = taken_back(broadcast, visit.member, visit.now)
        if isinstance(draft, Refusal):
            return draft
        await store_broadcast(tx, draft)
        await drop_texts(tx, draft.id)
        return told(visit.now, "Die Rundnachricht ist wieder ein Entwurf.")

    return await do(visit, step)


async def confirm_page(visit: Visit) -> Response:
    """Ask whether it is to be released, and say to how many."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    preview = await preview_of(visit, opened)
    refusal = _refusal(visit, opened.broadcast, preview, opened.names)
    if refusal is not None:
        return await refused(visit, opened, refusal)
    return await _ask(visit, opened, preview)


async def release(visit: Visit) -> Response:
    """Freeze words and recipients; if the text or their number is not the one confirmed, ask again."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    seen = await preview_of(visit, opened)
    async with visit.deps.database.transaction() as tx:
        found = await lock(visit, tx, opened.names)
        if found is None:
            return await unknown_broadcast(visit)
        channels = visit.deps.broadcast_rules.channels
        preview = replace(seen, counts=await count_audience(tx, found, channels))
        outcome = await _release(visit, tx, found, preview, opened.names)
    now = replace(opened, broadcast=found)
    if isinstance(outcome, Refusal):
        return await refused(visit, now, outcome)
    if isinstance(outcome, BroadcastPreview):
        same = found.version == version_in(visit.form)
        return await _ask(visit, now, outcome, changed=_CHANGED if same else _OTHER)
    lead = f"Freigegeben. {people(outcome)} werden benachrichtigt."
    if outcome == 1:
        lead = "Freigegeben. 1 Person wird benachrichtigt."
    return visit.to(opened.address, told(visit.now, lead))


async def _release(
    visit: Visit, tx: Transaction, broadcast: Broadcast, preview: BroadcastPreview, names: Names
) -> Refusal | BroadcastPreview | int:
    refusal = _refusal(visit, broadcast, preview, names)
    if refusal is not None:
        return refusal
    if broadcast.version != version_in(visit.form):
        return preview
    if number_in(visit.form.get("zahl", "")) != preview.reached:
        return preview
    step = released(broadcast, preview, visit.member, visit.deps.broadcast_rules, visit.now)
    if isinstance(step, Refusal):
        return step
    channels = visit.deps.broadcast_rules.channels
    if await release_broadcast(tx, step, preview.texts, visit.now, channels) is None:
        return Refusal.STATE
    await note(visit, tx, AuditAction.BROADCAST_RELEASED, step, preview.reached)
    return preview.reached


def _refusal(visit: Visit, broadcast: Broadcast, preview: BroadcastPreview, names: Names) -> Refusal | None:
    """The desk asks for every preview to be looked at, of stored texts too."""
    rules = visit.deps.broadcast_rules
    refusal = release_refused(broadcast, preview, visit.member, rules, visit.now)
    if refusal is None and _unseen(previews(broadcast, preview, names)):
        return Refusal.NOT_LOOKED_AT
    return refusal


def _standing_in_the_way(visit: Visit, broadcast: Broadcast, preview: BroadcastPreview) -> str:
    """Say to those who release what they cannot change by looking at previews."""
    if visit.member.role is not Role.TEAM_LEAD:
        return ""
    rules = visit.deps.broadcast_rules
    refusal = release_refused(broadcast, preview, visit.member, rules, visit.now)
    return "" if refusal in {None, Refusal.NOT_LOOKED_AT} else REFUSALS[refusal]


def _unseen(cards: tuple[PreviewView, ...]) -> tuple[PreviewView, ...]:
    return tuple(one for one in cards if not one.seen)


async def _ask(visit: Visit, opened: Opened, preview: BroadcastPreview, *, changed: str = "") -> Response:
    view = audience_view(preview, opened.names)
    channels = ", ".join(
        f"{words.CHANNELS.get(code, code)}: {number_text(preview.people(channel=code))}"
        for code in preview.channels
    )
    lines = [
        f"{view.people} {'bekommt' if preview.reached == 1 else 'bekommen'} diese Nachricht ({channels}).",
        meant(opened.broadcast.content.audience, opened.names),
        f"Gelesen wird sie auf: {', '.join(row.language for row in view.rows)}.",
        *_when(visit, opened.broadcast),
        "Was gesendet ist, kann niemand zurückholen. Anhalten hält auf, was noch nicht gesendet ist.",
    ]
    return await confirm(
        visit,
        opened,
        Question(
            f"{view.people} benachrichtigen?",
            tuple(lines),
            action="freigabe",
            button=f"Freigeben und {view.people} benachrichtigen",
            leave="Noch nicht freigeben",
            changed=changed,
            warnings=_warnings(view.unchecked, view.fallen_back),
            hidden=(("zahl", preview.reached),),
            text=await _german(visit, opened, preview),
        ),
        status=409 if changed else 200,
    )


async def _german(visit: Visit, opened: Opened, preview: BroadcastPreview) -> PreviewView | None:
    """Return the German words, also of a broadcast that nobody gets in German."""
    texts = [one for one in preview.texts if one.language == GERMAN]
    if not texts:
        content = opened.broadcast.content
        audience = content.audience.model_copy(update={"languages": (GERMAN,)})
        in_german = content.model_copy(update={"audience": audience})
        texts = [*await visit.deps.word_broadcast(in_german, opened.names.directory)]
    cards = previews(opened.broadcast, replace(preview, texts=tuple(texts)), opened.names)
    return next(iter(cards), None)


def _warnings(unchecked: tuple[str, ...], fallen_back: tuple[str, ...]) -> tuple[str, ...]:
    found = []
    if unchecked:
        found.append(f"Text ungeprüft: {', '.join(unchecked)}.")
    if fallen_back:
        found.append(f"Nur auf Deutsch: {', '.join(fallen_back)}.")
    return tuple(found)


def _when(visit: Visit, broadcast: Broadcast) -> list[str]:
    content, found = broadcast.content, []
    grace = visit.deps.broadcast_rules.grace
    if content.send_at is not None and content.send_at > visit.now + grace:
        found.append(f"Der Versand beginnt: {shown(content.send_at, visit.now)} Uhr.")
    elif grace:
        after = minutes_text(grace.total_seconds())
        found.append(f"Der Versand beginnt {after} nach der Freigabe. Bis dahin hält „Anhalten“ alles auf.")
    else:
        found.append("Der Versand beginnt sofort nach der Freigabe.")
    if content.expires_at is not None:
        found.append(f"Nicht mehr gesendet wird nach: {shown(content.expires_at, visit.now)} Uhr.")
    return found
