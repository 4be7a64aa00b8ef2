"""Stopping a broadcast, letting it go on, ending it: each a page that asks, and the step."""

from collections.abc import Callable

from starlette.responses import Response

from desk.broadcast_words import people
from desk.notices import Notice, told
from desk.pages.broadcasts.common import Question, confirm, do, load, note, refused, unknown_broadcast
from desk.visit import Visit
from domain.broadcast_steps import Refusal, may_end, resumed, stopped
from domain.broadcasts import Broadcast
from storage.audit import AuditAction
from storage.broadcast_progress import end_broadcast, progress
from storage.broadcasts import store_broadcast
from storage.database import Transaction


async def stop_page(visit: Visit) -> Response:
    """Ask whether it is to be stopped."""
    return await _ask(
        visit,
        lambda one: stopped(one, visit.member, visit.now),
        lambda waiting: Question(
            "Versand anhalten?",
            (
                f"{people(waiting)} {'hat' if waiting == 1 else 'haben'} die Nachricht noch nicht.",
                "Was schon unterwegs ist, kommt noch an. Die Teamleitung kann den Versand fortsetzen.",
            ),
            action="anhalten",
            button=f"Anhalten, {people(waiting)} nicht benachrichtigen",
            leave="Weiter senden",
        ),
    )


async def stop(visit: Visit) -> Response:
    """Stop it; the number of the page that asked does not matter, stopping is always right."""

    async def step(tx: Transaction, broadcast: Broadcast) -> Notice | Refusal:
        halted = stopped(broadcast, visit.member, visit.now)
        if isinstance(halted, Refusal):
            return halted
        await store_broadcast(tx, halted)
        report = await progress(tx, broadcast)
        await note(visit, tx, AuditAction.BROADCAST_STOPPED, broadcast, report.waiting)
        return told(visit.now, "Der Versand ist angehalten.", "Was schon unterwegs war, kommt noch an.")

    return await do(visit, step)


async def resume_page(visit: Visit) -> Response:
    """Ask whether it is to go on."""
    return await _ask(
        visit,
        lambda one: resumed(one, visit.member, visit.now),
        lambda waiting: Question(
            "Versand fortsetzen?",
            ("Wer die Nachricht schon hat, bekommt sie nicht noch einmal.",),
            action="fortsetzen",
            button=f"Fortsetzen und {people(waiting)} benachrichtigen",
            leave="Angehalten lassen",
        ),
    )


async def resume(visit: Visit) -> Response:
    """Let it go on."""

    async def step(tx: Transaction, broadcast: Broadcast) -> Notice | Refusal:
        again = resumed(broadcast, visit.member, visit.now)
        if isinstance(again, Refusal):
            return again
        await store_broadcast(tx, again)
        report = await progress(tx, broadcast)
        await note(visit, tx, AuditAction.BROADCAST_RESUMED, broadcast, report.waiting)
        return told(visit.now, "Der Versand geht weiter.")

    return await do(visit, step)


async def end_page(visit: Visit) -> Response:
    """Ask whether a stopped broadcast is to be ended for good."""
    return await _ask(
        visit,
        lambda one: may_end(one, visit.member),
        lambda waiting: Question(
            "Rundnachricht beenden?",
            (
                f"{people(waiting)} {'bekommt' if waiting == 1 else 'bekommen'} diese Nachricht nie.",
                "Fortsetzen geht danach nicht mehr.",
            ),
            action="beenden",
            button=f"Beenden, {people(waiting)} nie benachrichtigen",
            leave="Angehalten lassen",
        ),
    )


async def end(visit: Visit) -> Response:
    """End a stopped broadcast for good."""

    async def step(tx: Transaction, broadcast: Broadcast) -> Notice | Refusal:
        refusal = may_end(broadcast, visit.member)
        if refusal is not None:
            return refusal
        skipped = await end_broadcast(tx, broadcast.id, visit.now)
        await note(visit, tx, AuditAction.BROADCAST_ENDED, broadcast, skipped)
        return told(visit.now, "Die Rundnachricht ist beendet.")

    return await do(visit, step)


async def _ask(
    visit: Visit,
    step: Callable[[Broadcast], Broadcast | Refusal | None],
    question: Callable[[int], Question],
) -> Response:
    """Ask once more before a step, with the number of people who have not got it yet; or say why not."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    refusal = step(opened.broadcast)
    if isinstance(refusal, Refusal):
        return await refused(visit, opened, refusal)
    async with visit.deps.database.reading() as reader:
        waiting = (await progress(reader, opened.broadcast)).waiting
    return await confirm(visit, opened, question(waiting))
