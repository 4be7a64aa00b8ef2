"""Checks of single steps: each kind has what it needs, stages and summary are named."""

from collections.abc import Iterator

from domain.findings import Finding
from domain.questions import Kind
from flows.definition import Flow, Step
from flows.graph import NO_QUESTION
from flows.rules import Rule, finding

_KEEPS = frozenset({Kind.SEVERAL, Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.SLOT, Kind.CONSENT})
_CHOOSES = frozenset({Kind.CHOICE, Kind.SEVERAL, Kind.CONSENT, Kind.SUMMARY})


def lint_steps(flow: Flow) -> Iterator[Finding]:
    """Check that no step lacks what its kind or its flow needs."""
    for step in flow.step:
        for note in _lacks(step):
            yield finding(Rule.INCOMPLETE, flow, step, note)
        yield from _stage(flow, step)
    summed_up = any(step.kind is Kind.SUMMARY for step in flow.step)
    lines = [step for step in flow.step if step.summary is not None and step.field is not None]
    if lines and not summed_up:
        yield finding(
            Rule.NO_SUMMARY, flow, None, f"{len(lines)} steps have a line of the summary; none shows it"
        )


def _lacks(step: Step) -> Iterator[str]:
    if step.prompt is None and step.kind not in {Kind.ACTION, Kind.END}:
        yield "it says nothing: prompt is missing"
    if (step.kind is Kind.ACTION) != (step.action is not None):
        yield "action belongs to the kind action, and to no other"
    if step.kind in _KEEPS and step.field is None:
        yield "nothing keeps its answer: field is missing"
    if step.summary is not None and step.field is None:
        yield "a line of the summary needs a field"
    if step.kind in _CHOOSES and not step.option and step.options_from is None:
        yield "there is nothing to choose: option is missing"
    yield from _lacks_by_kind(step)


def _lacks_by_kind(step: Step) -> Iterator[str]:
    offered = {option.id for option in step.option}
    match step.kind:
        case Kind.YES_NO if offered != {"yes", "no"}:
            yield "its options must be yes and no"
        case Kind.CONSENT:
            if step.consent_scope is None or step.consent_version is None:
                yield "a consent needs consent_scope and consent_version"
            if any(option.id != "yes" and not option.unset for option in step.option):
                yield "every answer but yes must be unset, or it counts as consent"
        case Kind.TEXT if step.max_length is None:
            yield "a text needs max_length"
        case Kind.NUMBER if step.minimum is None or step.maximum is None or step.minimum > step.maximum:
            yield "a number needs minimum and maximum"
        case Kind.SLOT if step.field not in {None, "new_slot" if step.swap else "slot"}:
            yield "the field of a slot is slot, or new_slot with swap"
        case Kind.SUMMARY if "confirm" not in offered:
            yield "a summary needs the option confirm"
        case _:
            return


def _stage(flow: Flow, step: Step) -> Iterator[Finding]:
    if flow.stages == 0 or step.kind in NO_QUESTION:
        return
    if step.stage is None or not 1 <= step.stage <= flow.stages:
        yield finding(Rule.NO_STAGE, flow, step, f"a question here needs a stage from 1 to {flow.stages}")
    elif step.stage_title is None:
        yield finding(Rule.NO_STAGE, flow, step, f"stage {step.stage} has no stage_title")
