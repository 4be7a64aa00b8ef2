"""docs/flows.md: a diagram and a table of each flow, drawn from the table the engine walks."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from domain.ids import FlowId
from domain.questions import Kind
from flows.definition import Condition, Flow, Step
from flows.graph import FLOW_PREFIX, Way, ways

_SHAPES = {
    Kind.INFO: ("(", ")"),
    Kind.ACTION: ("[[", "]]"),
    Kind.END: ("([", "])"),
    Kind.SUMMARY: ("{{", "}}"),
}
_QUESTION = ("[", "]")
_HEAD = """\
# The flows

Written by `make docs` from `flows/definitions/*.toml`; a test fails when it is older than they are.

A box is a question and waits for the person. Rounded corners: something is said and the walk goes on.
Double edge: the program does something. Hexagon: the summary, from which every answer can be corrected.
Round ends: an end; what was parked comes back, else the menu. An arrow carries the id of the answer;
*answer* stands for one that is typed or comes from a list, *skip* for none, *not asked* for a question
that does not concern the person. Commands such as /help, /sos or /stop work at every question and are
not drawn, nor is the way back.
"""


def document(flows: Mapping[FlowId, Flow]) -> str:
    """Return the whole of docs/flows.md."""
    return "\n".join([_HEAD, *(_chapter(flow) for flow in flows.values())])


def write(path: Path, flows: Mapping[FlowId, Flow]) -> None:
    """Write docs/flows.md."""
    path.write_text(document(flows), encoding="utf-8")


def diagram(flow: Flow) -> str:
    """Return a flow as a Mermaid flowchart."""
    return "\n".join(["flowchart TD", *(f"    {line}" for line in _lines(flow))])


def table(flow: Flow) -> str:
    """Return a flow as a Markdown table, one row a step."""
    head = "| step | kind | field | says | asked when | leads to |\n|---|---|---|---|---|---|"
    return "\n".join([head, *(_row(step) for step in flow.step)])


def _chapter(flow: Flow) -> str:
    return f"## {flow.id}\n\n```mermaid\n{diagram(flow)}\n```\n\n{table(flow)}\n"


def _lines(flow: Flow) -> Iterator[str]:
    for step in flow.step:
        opening, closing = _SHAPES.get(step.kind, _QUESTION)
        yield f'{_node(step.id)}{opening}"{step.id}<br/><small>{step.action or step.kind}</small>"{closing}'
    others = dict.fromkeys(
        way.target for step in flow.step for way in ways(step) if (way.target or "").startswith(FLOW_PREFIX)
    )
    yield from (f'{_node(target or "")}[/"{target}"/]' for target in others)
    for step in flow.step:
        for target, names in _joined(step).items():
            label = ", ".join(name for name in names if name)
            arrow = f'-->|"{label}"|' if label else "-->"
            yield f"{_node(step.id)} {arrow} {_node(target)}"


def _joined(step: Step) -> dict[str, list[str]]:
    """Return the targets of a step, each with the names of all ways that lead there."""
    found: dict[str, list[str]] = {}
    for way in ways(step):
        if way.target is not None:
            found.setdefault(way.target, []).append(way.name)
    return found


def _node(name: str) -> str:
    """Return an id that is no word of Mermaid's own."""
    return f"s_{name.replace(':', '_')}"


def _row(step: Step) -> str:
    cells = [
        f"`{step.id}`",
        step.action or step.kind,
        "" if step.field is None else f"`{step.field}`",
        "" if step.prompt is None else f"`{step.prompt}`",
        _conditions(step.when),
        "<br/>".join(_way(way, step) for way in ways(step)),
    ]
    return f"| {' | '.join(cells)} |"


def _way(way: Way, step: Step) -> str:
    offered = next((option.when for option in step.option if option.id == way.name), ())
    condition = f" when {_conditions(offered)}" if offered else ""
    return f"{way.name}{condition} → `{way.target}`".strip()


def _conditions(conditions: Sequence[Condition]) -> str:
    return " and ".join(_condition(one) for one in conditions)


def _condition(condition: Condition) -> str:
    if condition.at_least is not None:
        return f"`{condition.field}` ≥ {condition.at_least}"
    values = ", ".join(str(value) for value in condition.among or condition.not_among)
    return f"`{condition.field}` {'is' if condition.among else 'is not'} {values}"
