"""Checks of names: ids that are double, reserved or too long for a button, fields that nobody fills."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from domain.findings import Finding
from domain.ids import FlowId
from flows.definition import Flow, Step
from flows.graph import FLOW_PREFIX
from flows.rules import FACTS, Rule, finding
from flows.summary import EDIT

_BUTTON_BYTES = 64
_LONGEST_BUTTON = "v1:99999:"
_RESERVED = ("_", EDIT, "day.", FLOW_PREFIX)
_OWN_FACTS = FACTS - {"language"}


def lint_names(flow: Flow, filled: frozenset[str]) -> Iterator[Finding]:
    """Check the ids of a flow; ``filled`` are the fields of all flows."""
    for double in _doubles(step.id for step in flow.step):
        yield finding(Rule.DOUBLE_ID, flow, flow.find(double), "two steps have this id")
    for step in flow.step:
        for double in _doubles(option.id for option in step.option):
            yield finding(Rule.DOUBLE_ID, flow, step, f"two options have the id {double}")
        yield from _reserved(flow, step)
        yield from _long(flow, step)
        yield from _unfilled(flow, step, filled)
        yield from _unknown_options(flow, step)


def filled_fields(flows: Mapping[FlowId, Flow]) -> frozenset[str]:
    """Return the fields that any flow fills."""
    return frozenset(step.field for flow in flows.values() for step in flow.step if step.field is not None)


def _doubles(names: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def _reserved(flow: Flow, step: Step) -> Iterator[Finding]:
    for name in (step.id, *(option.id for option in step.option)):
        if name.startswith(_RESERVED):
            yield finding(Rule.RESERVED_NAME, flow, step, f"ids like {name} are the program's own")
    if step.field in _OWN_FACTS:
        yield finding(Rule.RESERVED_NAME, flow, step, f"the field {step.field} is the program's own")


def _long(flow: Flow, step: Step) -> Iterator[Finding]:
    edits = (f"{EDIT}{step.id}",) if step.summary is not None else ()
    for name in (*edits, *(option.id for option in step.option)):
        size = len(f"{_LONGEST_BUTTON}{name}".encode())
        if size > _BUTTON_BYTES:
            note = f"a button with the id {name} needs {size} bytes, {_BUTTON_BYTES} fit"
            yield finding(Rule.LONG_BUTTON, flow, step, note)


def _unfilled(flow: Flow, step: Step, filled: frozenset[str]) -> Iterator[Finding]:
    conditions = (*step.when, *(condition for option in step.option for condition in option.when))
    asked = (condition.field for condition in conditions if condition.field not in FACTS)
    below = () if step.below_field is None else (step.below_field,)
    for name in dict.fromkeys((*asked, *step.depends_on, *below)):
        if name not in filled:
            yield finding(Rule.UNFILLED_FIELD, flow, step, f"no step fills the field {name}")


def _unknown_options(flow: Flow, step: Step) -> Iterator[Finding]:
    known = {option.id for option in step.option}
    for option in step.option:
        for name in option.excludes:
            if name not in known:
                note = f"{option.id} excludes {name}, which is no option here"
                yield finding(Rule.UNKNOWN_OPTION, flow, step, note)
