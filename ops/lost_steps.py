"""Finds live conversations that wait at a step which the present revision of their flow has no more."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence

from pydantic import ValidationError

from domain.conversation import Conversation
from domain.errors import TamperedError
from domain.findings import Finding
from domain.ids import FlowId, StepId
from flows.book import HOME, MENU
from flows.definition import Flow
from flows.rules import Rule
from storage.conversations import Sealed, of_other_revisions, open_state
from storage.crypto import Box
from storage.database import Database
from storage.vault import Vault

_NEVER_PARK = frozenset({HOME, MENU})
_NO_REVISION = ""


async def conversations_without_a_step(
    database: Database, open_keys: Callable[[], Awaitable[Vault]], flows: Mapping[FlowId, Flow]
) -> list[Finding]:
    """Return one finding for each step that is gone though somebody waits there, without a successor named.

    The keys are asked for only when there is a conversation to look at.
    """
    sealed: list[Sealed] = []
    async with database.reading() as reader:
        for flow in flows.values():
            # Any side flow may have an intake of an older revision parked behind it.
            revision = flow.revision if flow.id in _NEVER_PARK else _NO_REVISION
            sealed += await of_other_revisions(reader, flow.id, revision)
    if not sealed:
        return []
    vault = await open_keys()
    try:
        boxes = await vault.boxes({one.person for one in sealed})
    finally:
        await vault.close()
    states = [_opened(boxes[one.person], one) for one in sealed if one.person in boxes]
    return [*_lost(states, flows), *_unread(states)]


def _opened(box: Box, sealed: Sealed) -> Conversation | None:
    try:
        return open_state(box, sealed.state)
    except (TamperedError, ValidationError):
        return None


def _lost(states: Sequence[Conversation | None], flows: Mapping[FlowId, Flow]) -> Iterator[Finding]:
    places = Counter(
        (flow.id, step)
        for state in states
        if state is not None
        for flow, step in _places(state, flows)
        if flow.find(flow.renamed.get(step, step)) is None
    )
    for (flow_id, step_id), count in sorted(places.items()):
        note = f"{count} live conversations wait here, but the step is gone: name its successor in [renamed]"
        yield Finding(Rule.PARKED, note, flow_id, step_id)


def _places(state: Conversation, flows: Mapping[FlowId, Flow]) -> Iterator[tuple[Flow, StepId]]:
    """Give the steps, in front and behind, at which a conversation waits under an older revision."""
    front = (state.flow, state.revision, state.step)
    behind = None if state.parked is None else (state.parked.flow, state.parked.revision, state.parked.step)
    for place in (front, behind):
        flow = None if place is None else flows.get(place[0])
        if place is not None and flow is not None and place[1] != flow.revision:
            yield flow, place[2]


def _unread(states: Sequence[Conversation | None]) -> Iterator[Finding]:
    count = states.count(None)
    if count:
        yield Finding(Rule.PARKED, f"{count} live conversations cannot be read by this program")
