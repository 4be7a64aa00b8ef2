"""The list of broadcasts, and the beginning of a new one."""

from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from desk.broadcast_addresses import BROADCASTS, broadcast_address, reference
from desk.broadcast_form import choices_for, read_template
from desk.broadcast_view import done_text, excerpt, is_running, title
from desk.broadcast_words import FREE_TEXT, STATES, TEMPLATES
from desk.filled import Filled
from desk.flags import Flag
from desk.german import Moment, shown
from desk.names import Names, load_names
from desk.pages.broadcasts.common import sees
from desk.visit import Visit
from domain.broadcasts import Audience, Broadcast, BroadcastState, Content, Fields, Report
from domain.ids import BroadcastId, StaffId
from storage.broadcast_progress import progress
from storage.broadcasts import add_broadcast, broadcasts_of
from storage.database import Reader
from storage.staff import list_staff

_READ: Final = 300
MOST: Final = 100


@dataclass(frozen=True, slots=True)
class ListedBroadcast:
    """One line of the list."""

    address: str
    reference: str
    title: str
    excerpt: str
    state: Flag
    towns: str
    changed: Moment
    author: str
    progress: str
    done: int
    total: int
    running: bool
    undecided: int


async def overview(visit: Visit) -> Response:
    """Show all broadcasts, newest first."""
    names = await load_names(visit.deps)
    async with visit.deps.database.reading() as reader:
        everything = await broadcasts_of(reader, visit.member.organisation, most=_READ)
        own = [one for one in everything if sees(visit, one, names)][:MOST]
        people = {account.member.id: account.member.display_name for account in await list_staff(reader)}
        lines = [await _listed(visit, reader, one, names, people) for one in own]
    return await visit.show(
        "broadcasts.html",
        "Rundnachrichten",
        lines=lines,
        templates=template_options(),
        translates=visit.deps.word_broadcast.translates,
        may_begin=bool(choices_for(visit.member, names).towns),
    )


async def begin(visit: Visit) -> Response:
    """Make an empty draft for all one's own municipalities, and lead to it."""
    names = await load_names(visit.deps)
    towns = tuple(choices_for(visit.member, names).towns)
    if not towns:
        return visit.to(BROADCASTS)
    content = Content(
        template=read_template(Filled(visit.form, visit.today)),
        fields=Fields(),
        audience=Audience(municipalities=towns),
    )
    draft = Broadcast(
        id=BroadcastId(visit.deps.new_id()),
        organisation=visit.member.organisation,
        author=visit.viewer,
        state=BroadcastState.DRAFT,
        content=content,
        created_at=visit.now,
        updated_at=visit.now,
    )
    async with visit.deps.database.transaction() as tx:
        await add_broadcast(tx, draft)
    return visit.to(broadcast_address(draft.id))


def template_options() -> list[tuple[str, str]]:
    """Return what a broadcast can be written from."""
    return [*((template.value, text) for template, text in TEMPLATES.items()), ("", FREE_TEXT)]


async def _listed(
    visit: Visit, reader: Reader, one: Broadcast, names: Names, people: dict[StaffId, str]
) -> ListedBroadcast:
    report = Report()
    if one.state.frozen:
        report = await progress(reader, one)
    return ListedBroadcast(
        address=broadcast_address(one.id),
        reference=reference(one.id),
        title=title(one.content, names),
        excerpt=excerpt(one.content) if one.content.template is None else "",
        state=STATES[one.state],
        towns=", ".join(names.municipality(code) for code in one.content.audience.municipalities) or "alle",
        changed=shown(one.updated_at, visit.now),
        author=people.get(one.author, ""),
        progress=done_text(report) if one.state.frozen else "",
        done=report.total - report.waiting,
        total=report.total,
        running=is_running(one.state),
        undecided=report.undecided,
    )
