"""The ways through a flow, as its table gives them; the checks and the diagrams read the same."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from domain.ids import FlowId, StepId
from domain.questions import Kind
from flows.definition import ActionName, Flow, Route, Step

FLOW_PREFIX = "flow:"
NO_QUESTION = frozenset({Kind.INFO, Kind.ACTION, Kind.END})
_FREE = frozenset({Kind.NUMBER, Kind.DATE, Kind.TEXT, Kind.SLOT, Kind.SEVERAL})
_LAST_ACTIONS = frozenset(
    {ActionName.SUBMIT_INTAKE, ActionName.RESTART, ActionName.ERASE, ActionName.DISCARD}
)

Node = tuple[FlowId, StepId]


@dataclass(frozen=True, slots=True)
class Way:
    """One way out of a step: when it is taken, where it leads, and whether the person is waited for before.

    A question that has its answer already is passed without waiting. ``target`` is None where none is named.
    """

    name: str
    target: str | None
    waits: bool


def ways(step: Step) -> Iterator[Way]:
    """Give every way out of a step, in the order of its options."""
    if step.when:
        yield Way("not asked", step.next, waits=False)
    match step.kind:
        case Kind.END:
            return
        case Kind.INFO:
            yield Way("", step.next, waits=False)
        case Kind.ACTION:
            yield from (Way(name, target, waits=False) for name, target in step.on.items())
        case _:
            yield from _answers(step)
            yield from (Way(name, target, waits=name is not Route.NONE) for name, target in step.on.items())


def _answers(step: Step) -> Iterator[Way]:
    stored = step.field is not None
    if step.kind in _FREE or step.options_from is not None:
        yield Way("answer", step.next, waits=not stored)
    if step.kind is not Kind.SEVERAL:
        for option in step.option:
            yield Way(option.id, option.next or step.next, waits=option.unset or not stored)
    if not step.required:
        yield Way("skip", step.next, waits=not stored)


def is_exit(step: Step) -> bool:
    """Say whether the flow may end here: at an end, in another flow, or with its last action."""
    if step.kind is Kind.END or step.action in _LAST_ACTIONS:
        return True
    return any(way.target is not None and way.target.startswith(FLOW_PREFIX) for way in ways(step))


def reachable(flow: Flow, starts: Iterable[str]) -> frozenset[StepId]:
    """Return the steps that can be reached from the given ones."""
    found: set[StepId] = set()
    fresh = list(starts)
    while fresh:
        step = flow.find(fresh.pop())
        if step is not None and step.id not in found:
            found.add(step.id)
            fresh.extend(way.target for way in ways(step) if way.target is not None)
    return frozenset(found)


def without_waiting(flows: Mapping[FlowId, Flow], node: Node) -> Iterator[Node]:
    """Give the steps, also of other flows, that may follow a step without a word of the person."""
    flow = flows[node[0]]
    step = flow.find(node[1])
    for way in () if step is None else ways(step):
        if way.waits or way.target is None:
            continue
        if way.target.startswith(FLOW_PREFIX):
            other = flows.get(FlowId(way.target.removeprefix(FLOW_PREFIX)))
            if other is not None:
                yield other.id, other.start
        elif flow.find(way.target) is not None:
            yield flow.id, StepId(way.target)
