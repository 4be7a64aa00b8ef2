"""The rules a flow has to keep, and what the program itself takes for granted of the flows."""

from enum import StrEnum

from domain.findings import Finding
from domain.ids import FlowId, StepId
from flows.book import APPOINTMENT, HOME, LANGUAGE, MENU, PRIVACY, RESUME, STATUS, SWITCH
from flows.definition import ActionName, Flow, Route, Step


class Rule(StrEnum):
    """What a flow can get wrong."""

    UNREADABLE = "unreadable"
    DOUBLE_ID = "double-id"
    RESERVED_NAME = "reserved-name"
    LONG_BUTTON = "button-too-long"
    INCOMPLETE = "incomplete-step"
    UNFILLED_FIELD = "unfilled-field"
    UNKNOWN_OPTION = "unknown-option"
    UNKNOWN_TARGET = "unknown-target"
    NO_TARGET = "no-target"
    MISSING_ROUTE = "missing-route"
    MISSING_STEP = "missing-step"
    UNREACHABLE = "unreachable-step"
    NO_END = "no-way-to-an-end"
    CIRCLE = "circle-without-a-wait"
    NO_SUMMARY = "no-summary"
    NO_STAGE = "no-stage"
    RENAMED = "wrong-renaming"
    PARKED = "conversation-without-a-step"


ROUTES: dict[ActionName, tuple[Route, ...]] = {
    ActionName.SUBMIT_INTAKE: (Route.TAKEN,),
    ActionName.LOAD_VISITS: (Route.DONE, Route.NONE),
    ActionName.MOVE_VISIT: (Route.MOVED, Route.TAKEN, Route.MISSING),
    ActionName.CANCEL_VISIT: (Route.CANCELLED, Route.MISSING),
    ActionName.FIND_NOTICE: (Route.DONE, Route.MISSING),
    ActionName.SEND_CALENDAR_FILE: (Route.DONE,),
    ActionName.LOAD_REQUESTS: (Route.DONE, Route.NONE),
    ActionName.LOAD_NEWS: (Route.DONE, Route.NONE, Route.MISSING),
    ActionName.START_NEWS: (Route.DONE,),
    ActionName.STOP_NEWS: (Route.DONE,),
    ActionName.TELL_MY_DATA: (Route.DONE,),
    ActionName.ERASE: (),
    ActionName.DISCARD: (),
    ActionName.REQUEST_HUMAN: (Route.DONE,),
    ActionName.RESTART: (),
}
"""The outcomes of each action for which a step must say where it goes on."""

NEEDED: dict[FlowId, tuple[StepId, ...]] = {
    HOME: (StepId("slot"),),
    MENU: (),
    RESUME: (),
    LANGUAGE: (),
    SWITCH: (),
    APPOINTMENT: (
        *(StepId("show"), StepId("slot"), StepId("cancel_sure"), StepId("leave")),
        *(StepId("offer_slot"), StepId("offer_cancel_sure")),
    ),
    STATUS: (),
    PRIVACY: (StepId("mydata"), StepId("delete_sure")),
}
"""The flows that commands lead to, and the steps that the program enters by name."""

FACTS = frozenset({"policy", "language", "kept_text", "hold", "displaced", "news"})
"""What conditions may ask for besides answers."""


def finding(rule: Rule, flow: Flow, step: Step | None, message: str) -> Finding:
    """Return a finding about a flow or one of its steps."""
    return Finding(rule, message, flow.id, None if step is None else step.id)
