"""Checks of the ways through the flows: targets exist, steps are reachable, an end is in sight, no circle."""

from collections.abc import Iterator, Mapping

from domain.findings import Finding
from domain.ids import FlowId
from domain.questions import Kind
from flows.definition import Flow, Route, Step
from flows.graph import FLOW_PREFIX, Node, is_exit, reachable, ways, without_waiting
from flows.rules import NEEDED, ROUTES, Rule, finding


def lint_targets(flows: Mapping[FlowId, Flow], flow: Flow) -> Iterator[Finding]:
    """Check that every way leads somewhere that exists."""
    if flow.find(flow.start) is None:
        yield finding(Rule.UNKNOWN_TARGET, flow, None, f"it starts at {flow.start}, which does not exist")
    for step in flow.step:
        for way in dict.fromkeys(ways(step)):
            name = way.name or "next"
            if way.target is None:
                yield finding(Rule.NO_TARGET, flow, step, f"{name}: leads nowhere")
            elif not _exists(flows, flow, way.target):
                note = f"{name}: leads to {way.target}, which does not exist"
                yield finding(Rule.UNKNOWN_TARGET, flow, step, note)
        for route in _needed_routes(step):
            if route not in step.on:
                yield finding(Rule.MISSING_ROUTE, flow, step, f"on.{route} is missing")
    yield from _renamed(flow)


def _exists(flows: Mapping[FlowId, Flow], flow: Flow, target: str) -> bool:
    if target.startswith(FLOW_PREFIX):
        return target.removeprefix(FLOW_PREFIX) in flows
    return flow.find(target) is not None


def _needed_routes(step: Step) -> tuple[Route, ...]:
    if step.kind is Kind.SLOT:
        return (Route.NONE,) if step.swap else (Route.NONE, Route.QUOTA)
    return () if step.action is None else ROUTES[step.action]


def _renamed(flow: Flow) -> Iterator[Finding]:
    for old, new in flow.renamed.items():
        if flow.find(new) is None:
            yield finding(Rule.RENAMED, flow, None, f"{old} is now {new}, which does not exist")
        elif flow.find(old) is not None:
            yield finding(Rule.RENAMED, flow, None, f"{old} is renamed to {new}, but still exists")


def lint_needed(flows: Mapping[FlowId, Flow]) -> Iterator[Finding]:
    """Check that the flows and steps exist which the program enters by name."""
    for flow_id, steps in NEEDED.items():
        flow = flows.get(flow_id)
        if flow is None:
            yield Finding(Rule.MISSING_STEP, "the program needs this flow", flow_id)
            continue
        for step in steps:
            if flow.find(step) is None:
                yield Finding(Rule.MISSING_STEP, "the program needs this step", flow_id, step)


def lint_walk(flow: Flow) -> Iterator[Finding]:
    """Check, where all targets exist, that each step can be reached and leads to an end."""
    entered = reachable(flow, (flow.start, *NEEDED.get(flow.id, ())))
    for step in flow.step:
        if step.id not in entered:
            yield finding(Rule.UNREACHABLE, flow, step, "no way leads here")
    exits = {step.id for step in flow.step if is_exit(step)}
    lost = [step for step in flow.step if step.id in entered and not reachable(flow, [step.id]) & exits]
    if lost:
        names = ", ".join(step.id for step in lost)
        yield finding(Rule.NO_END, flow, lost[0], f"no end can be reached from: {names}")


def lint_circles(flows: Mapping[FlowId, Flow]) -> Iterator[Finding]:
    """Check that no walk comes back to where it was without having waited for the person."""
    clear: set[Node] = set()
    for flow in flows.values():
        for step in flow.step:
            circle = _circle(flows, (flow.id, step.id), (), clear)
            if circle:
                path = " → ".join(name for _, name in circle)
                yield Finding(Rule.CIRCLE, f"nobody is waited for in {path}", *circle[0])


def _circle(
    flows: Mapping[FlowId, Flow], node: Node, path: tuple[Node, ...], clear: set[Node]
) -> tuple[Node, ...]:
    if node in path:
        return (*path[path.index(node) :], node)
    if node in clear:
        return ()
    clear.add(node)
    for following in without_waiting(flows, node):
        circle = _circle(flows, following, (*path, node), clear)
        if circle:
            return circle
    return ()
