"""Checks the flows, each by itself and with each other, against what the program expects of them."""

from collections.abc import Mapping

from domain.findings import Finding
from domain.ids import FlowId
from flows.definition import Flow
from flows.lint_names import filled_fields, lint_names
from flows.lint_steps import lint_steps
from flows.lint_ways import lint_circles, lint_needed, lint_targets, lint_walk


def lint_flows(flows: Mapping[FlowId, Flow]) -> list[Finding]:
    """Return every broken rule, flow by flow; empty means that any conversation can be led to an end.

    Where a way leads nowhere, it is not also reported what cannot be reached because of that.
    """
    filled = filled_fields(flows)
    findings = list(lint_needed(flows))
    sound: dict[FlowId, Flow] = {}
    for flow in flows.values():
        broken = [*lint_names(flow, filled), *lint_steps(flow), *lint_targets(flows, flow)]
        findings += broken
        if not broken:
            sound[flow.id] = flow
            findings += lint_walk(flow)
    return [*findings, *lint_circles(sound)]
