"""Copies of which nobody knows whether they arrived: staff decide to send them again, or to leave them."""

from dataclasses import dataclass

from starlette.responses import Response

from desk.broadcast_addresses import reference
from desk.broadcast_words import people
from desk.notices import Notice, told
from desk.numbers import number_in
from desk.pages.broadcasts.common import Opened, do, load, note, refused, unknown_broadcast
from desk.visit import Visit
from domain.broadcast_steps import Refusal, may_decide
from domain.broadcasts import Broadcast
from storage.audit import AuditAction
from storage.broadcast_progress import leave_unknown, progress, resend_unknown, undecided_unwanted
from storage.database import Transaction

RESEND, LEAVE = "senden", "lassen"


@dataclass(frozen=True, slots=True)
class _Open:
    """How many wait for a decision, how many of these want no news any more, and whether it is too late."""

    number: int
    unwanted: int
    expired: bool

    @property
    def again(self) -> int:
        """How many sending again would be about."""
        return self.number - self.unwanted


async def decision_page(visit: Visit) -> Response:
    """Ask what is to become of them."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    return await _ask(visit, opened)


async def decide(visit: Visit) -> Response:
    """Do what was decided; when it is about another number than the one shown, ask again."""
    opened = await load(visit)
    if opened is None:
        return await unknown_broadcast(visit)
    choice = visit.form.get("wahl", "")
    seen = number_in(visit.form.get("zahl", ""))
    found = await _open(visit, opened)
    if choice not in {RESEND, LEAVE} or (found.number and found.number != seen):
        return await _ask(visit, opened, changed=True)

    async def step(tx: Transaction, broadcast: Broadcast) -> Notice | Refusal:
        refusal = may_decide(broadcast, visit.member)
        if refusal is not None:
            return refusal
        if choice == RESEND:
            return await _resend(visit, tx, broadcast)
        left = await leave_unknown(tx, broadcast)
        if not left:
            return Refusal.STATE
        await note(visit, tx, AuditAction.BROADCAST_LEFT, broadcast, left)
        return told(visit.now, "Entschieden.", f"{people(left)}: nicht noch einmal gesendet.")

    return await do(visit, step)


async def _resend(visit: Visit, tx: Transaction, broadcast: Broadcast) -> Notice | Refusal:
    if _expired(visit, broadcast):
        return Refusal.INCOMPLETE
    unwanted = await undecided_unwanted(tx, broadcast.id)
    again = await resend_unknown(tx, broadcast.id)
    if not again and not unwanted:
        return Refusal.STATE
    await note(visit, tx, AuditAction.BROADCAST_RESENT, broadcast, again)
    text = f"{people(again)}: wird noch einmal gesendet."
    if unwanted:
        text += f" {_no_more(unwanted)}"
    return told(visit.now, "Entschieden.", text)


def _no_more(unwanted: int) -> str:
    return f"{people(unwanted)}: will keine Nachrichten mehr und bekommt nichts noch einmal."


async def _ask(visit: Visit, opened: Opened, *, changed: bool = False) -> Response:
    refusal = may_decide(opened.broadcast, visit.member)
    if refusal is not None:
        return await refused(visit, opened, refusal)
    found = await _open(visit, opened)
    if not found.number:
        return await refused(visit, opened, Refusal.STATE)
    return await visit.show(
        "broadcast_unknown.html",
        f"{reference(opened.broadcast.id)}, Unklare",
        409 if changed else 200,
        head=opened.head,
        number=found.number,
        people=people(found.number),
        again=people(found.again) if found.again else "",
        unwanted=_no_more(found.unwanted) if found.unwanted else "",
        expired=found.expired,
        changed=changed,
    )


async def _open(visit: Visit, opened: Opened) -> _Open:
    async with visit.deps.database.reading() as reader:
        report = await progress(reader, opened.broadcast)
        unwanted = await undecided_unwanted(reader, opened.broadcast.id)
    return _Open(report.undecided, unwanted, _expired(visit, opened.broadcast))


def _expired(visit: Visit, broadcast: Broadcast) -> bool:
    until = broadcast.content.expires_at
    return until is not None and until <= visit.now
