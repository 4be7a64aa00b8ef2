"""Which messages the flows show, where and how; whoever knows the catalogues can hold them against these."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.ids import FlowId, MessageId, StepId
from flows.definition import Flow, Source, Step


class Shown(StrEnum):
    """How a message is shown."""

    TEXT = "text"
    BUTTON = "button"
    EDIT_BUTTON = "edit button"


@dataclass(frozen=True, slots=True)
class MessageUse:
    """One message in one step; ``columns`` says how many buttons stand in a row."""

    flow: FlowId
    step: StepId | None
    message: MessageId
    shown: Shown
    columns: int = 1


@dataclass(frozen=True, slots=True)
class LabelGroup:
    """The labels that one step offers side by side; ``source`` names those that stand in no flow."""

    flow: FlowId
    step: StepId
    labels: tuple[MessageId, ...]
    source: Source | None


def message_uses(flows: Mapping[FlowId, Flow]) -> Iterator[MessageUse]:
    """Give every message that a flow file names."""
    for flow in flows.values():
        yield MessageUse(flow.id, None, MessageId(flow.title), Shown.TEXT)
        for step in flow.step:
            yield from _uses(flow, step)


def label_groups(flows: Mapping[FlowId, Flow]) -> Iterator[LabelGroup]:
    """Give the labels of each step that offers any."""
    for flow in flows.values():
        for step in flow.step:
            if step.option or step.options_from is not None:
                labels = tuple(MessageId(option.label) for option in step.option)
                yield LabelGroup(flow.id, step.id, labels, step.options_from)


def _uses(flow: Flow, step: Step) -> Iterator[MessageUse]:
    for text in (step.prompt, step.hint, step.details, step.stage_title):
        if text is not None:
            yield MessageUse(flow.id, step.id, MessageId(text), Shown.TEXT)
    if step.summary is not None:
        yield MessageUse(flow.id, step.id, MessageId(step.summary), Shown.EDIT_BUTTON)
    for option in step.option:
        yield MessageUse(flow.id, step.id, MessageId(option.label), Shown.BUTTON, step.columns)
