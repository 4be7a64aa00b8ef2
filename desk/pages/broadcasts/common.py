"""What the pages of broadcasts share: which ones somebody may see, their preview, and steps that fail."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from starlette.responses import Response

from desk.broadcast_addresses import BROADCASTS, broadcast_address, reference
from desk.broadcast_previews import PreviewView
from desk.broadcast_view import Head, head
from desk.broadcast_words import REFUSALS, listed
from desk.names import Names, load_names
from desk.notices import Notice
from desk.visit import Visit
from domain.broadcast_steps import Refusal
from domain.broadcasts import Broadcast, BroadcastPreview, BroadcastState, PreparedText
from domain.ids import BroadcastId, OrganisationId, StaffId
from storage.audit import AuditAction, write_audit
from storage.broadcast_audience import count_audience
from storage.broadcasts import broadcast_by_id, frozen_texts, lock_broadcast
from storage.database import Reader, Transaction
from storage.staff import staff_by_id


@dataclass(frozen=True, slots=True)
class Opened:
    """A broadcast that the visitor may see, with the names of everything."""

    broadcast: Broadcast
    names: Names

    @property
    def head(self) -> Head:
        """What stands on top of each of its pages."""
        return head(self.broadcast, self.names)

    @property
    def address(self) -> str:
        """Where its page is."""
        return broadcast_address(self.broadcast.id)


@dataclass(frozen=True, slots=True)
class Question:
    """What a page asks once more before something is done; the button says what, and to how many."""

    question: str
    lines: tuple[str, ...]
    action: str
    button: str
    leave: str
    changed: str = ""
    """What is another than on the page before."""
    warnings: tuple[str, ...] = ()
    hidden: tuple[tuple[str, int], ...] = ()
    """What the form carries: the numbers that were shown."""
    text: PreviewView | None = None
    """The words that it is about."""


def code_in(visit: Visit) -> BroadcastId:
    """Return the broadcast that the address names."""
    return BroadcastId(visit.request.path_params["broadcast"])


def sees(visit: Visit, broadcast: Broadcast, names: Names) -> bool:
    """The boundary: broadcasts of one's organisation, for no other municipalities than one's own."""
    meant = set(broadcast.content.audience.municipalities)
    organisation = visit.member.organisation
    if not meant:
        meant = {one.id for one in names.directory.municipalities if one.organisation == organisation}
    return broadcast.organisation == organisation and meant <= set(visit.member.municipalities)


async def load(visit: Visit) -> Opened | None:
    """Return the broadcast of the address; None for a foreign one as for one that is not there."""
    async with visit.deps.database.reading() as reader:
        found = await broadcast_by_id(reader, code_in(visit), visit.member.organisation)
    return await _opened(visit, found)


async def lock(visit: Visit, tx: Transaction, names: Names) -> Broadcast | None:
    """Return the broadcast of the address as nobody else changes it now; None as `load` does."""
    found = await lock_broadcast(tx, code_in(visit), visit.member.organisation)
    return found if found is not None and sees(visit, found, names) else None


async def _opened(visit: Visit, found: Broadcast | None) -> Opened | None:
    names = await load_names(visit.deps)
    return Opened(found, names) if found is not None and sees(visit, found, names) else None


async def preview_of(visit: Visit, opened: Opened) -> BroadcastPreview:
    """Return what would be sent to whom now. The words of a draft are made anew each time.

    Those that were handed over for release stand written down: what is looked at is what is released.
    It reads by itself, for nobody may wait for a translation with the database in hand.
    """
    broadcast, database = opened.broadcast, visit.deps.database
    words: Sequence[PreparedText] = ()
    if broadcast.state is not BroadcastState.DRAFT:
        async with database.reading() as reader:
            words = await frozen_texts(reader, broadcast.id)
    if broadcast.state.frozen:
        return BroadcastPreview(broadcast.id, broadcast.version, tuple(words), ())
    if not words:
        words = await visit.deps.word_broadcast(broadcast.content, opened.names.directory)
    async with database.reading() as reader:
        counts = await count_audience(reader, broadcast, visit.deps.broadcast_rules.channels)
    return BroadcastPreview(broadcast.id, broadcast.version, tuple(words), counts)


async def unknown_broadcast(visit: Visit) -> Response:
    """Answer for a broadcast that is not there and for one of others, in the same words."""
    return await visit.show(
        "list_unknown.html",
        "Nicht gefunden",
        404,
        what="Diese Rundnachricht",
        address=BROADCASTS,
        list_name="Rundnachrichten",
    )


async def refused(visit: Visit, opened: Opened, why: Refusal, typed: str = "") -> Response:
    """Say why a step was not taken; nobody's text is lost by it."""
    return await visit.show(
        "broadcast_refused.html",
        f"{reference(opened.broadcast.id)}, geändert",
        403 if why is Refusal.ROLE else 409,
        head=opened.head,
        reason=REFUSALS[why],
        typed=typed,
    )


async def confirm(visit: Visit, opened: Opened, asked: Question, status: int = 200) -> Response:
    """Show a page that asks once more."""
    title = f"{reference(opened.broadcast.id)}, bestätigen"
    return await visit.show("broadcast_confirm.html", title, status, head=opened.head, asked=asked)


Step = Callable[[Transaction, Broadcast], Awaitable[Notice | Refusal]]
"""Does something with a locked broadcast and says what was done, or why not."""


async def do(visit: Visit, step: Step, back: str = "") -> Response:
    """Take a step of the broadcast of the address, in one transaction, and lead to its page."""
    names = await load_names(visit.deps)
    async with visit.deps.database.transaction() as tx:
        found = await lock(visit, tx, names)
        if found is None:
            return await unknown_broadcast(visit)
        outcome = await step(tx, found)
    if isinstance(outcome, Refusal):
        now = await load(visit)
        return await unknown_broadcast(visit) if now is None else await refused(visit, now, outcome)
    return visit.to(back or broadcast_address(found.id), outcome)


async def note(visit: Visit, tx: Transaction, action: AuditAction, broadcast: Broadcast, number: int) -> None:
    """Write into the trail who did what with a broadcast, and how many people it was about."""
    detail = f"{reference(broadcast.id)}/{number}"
    await write_audit(tx, action, staff=visit.viewer, now=visit.now, detail=detail)


async def name_of(reader: Reader, staff: StaffId | None, organisation: OrganisationId) -> str:
    """Return how somebody of the organisation is called; empty when nobody is meant."""
    account = None if staff is None else await staff_by_id(reader, staff)
    if account is None:
        return "" if staff is None else "jemand, der nicht mehr hier arbeitet"
    return account.member.display_name if account.member.organisation == organisation else "jemand anderes"


async def names_of(reader: Reader, broadcast: Broadcast, viewer: StaffId | None = None) -> str:
    """Return how everybody is called who wrote any of it; `viewer` is addressed."""
    called = [
        "Ihnen" if staff == viewer else await name_of(reader, staff, broadcast.organisation)
        for staff in broadcast.writers
    ]
    return listed(list(dict.fromkeys(called)))
