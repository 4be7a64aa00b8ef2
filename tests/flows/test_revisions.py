"""A flow's file changes under a live conversation: it goes on where it was, or begins politely anew."""

from dataclasses import replace

from domain.conversation import Phase
from domain.events import Command, Pressed
from domain.ids import FlowId, StepId
from flows.book import HOME
from flows.definition import Flow
from tests.flows.people import (
    SUMMARY,
    asked,
    at,
    command,
    errors,
    is_open,
    said,
    say,
    state,
    walk_to,
    with_home,
    without_step,
)
from tests.flows.shell import Shell


def reworded(shell: Shell) -> Flow:
    """The same steps with another limit: another revision."""
    flow = shell.book.flows[HOME]
    steps = tuple(
        one.model_copy(update={"max_length": 300}) if one.id == "concern" else one for one in flow.step
    )
    return flow.model_copy(update={"step": steps})


def test_a_change_elsewhere_is_not_noticed() -> None:
    shell = at("topics")
    old = state(shell).revision
    with_home(shell, reworded(shell))
    shell.press("brief")
    effects = shell.press("_done")
    assert (said(effects), asked(effects)) == ([], ["urgency"])
    assert state(shell).revision == shell.book.flows[HOME].revision != old


def test_a_step_that_has_another_name_now_goes_on_there() -> None:
    shell = at("wishes")
    flow = shell.book.flows[HOME]
    renamed = Flow.model_validate_json(
        flow.model_dump_json()
        .replace('"id":"wishes"', '"id":"needs"')
        .replace('"next":"wishes"', '"next":"needs"')
    )
    with_home(shell, renamed.model_copy(update={"renamed": {"wishes": StepId("needs")}}))
    shell.press("woman")
    effects = shell.press("_done")
    assert (said(effects), asked(effects)) == ([], ["call_name"])
    assert state(shell).answers["wishes"] == ("woman",)
    assert state(shell).history[-1] == "needs"


def test_a_step_that_is_gone_and_mapped_goes_on_at_its_successor() -> None:
    shell = at("wishes")
    with_home(
        shell,
        without_step(shell.book.flows[HOME], "wishes", goes_to="call_name", renamed={"wishes": "call_name"}),
    )
    say(shell, "Anna")
    assert (state(shell).answers["call_name"], state(shell).step) == ("Anna", "slot")


def test_a_step_that_is_gone_begins_politely_anew_and_keeps_the_answers() -> None:
    shell = at("wishes")
    before = dict(state(shell).answers)
    turn = state(shell).turn
    with_home(shell, without_step(shell.book.flows[HOME], "wishes", goes_to="call_name"))
    effects = shell.do(Pressed(turn, "woman"))
    assert (said(effects), asked(effects)) == (["flow-changed"], ["call_name"])
    assert state(shell).answers == before


def test_the_way_back_passes_a_step_that_is_gone() -> None:
    shell = at("call_name")
    with_home(shell, without_step(shell.book.flows[HOME], "wishes", goes_to="call_name"))
    assert asked(shell.press("_back")) == ["school_age"]


def test_sos_is_answered_also_when_the_flow_has_changed() -> None:
    shell = at("wishes")
    with_home(shell, without_step(shell.book.flows[HOME], "wishes", goes_to="call_name"))
    effects = command(shell, Command.SOS)
    assert said(effects) == ["flow-changed", "sos-text"]
    assert asked(effects)[-1] == "call_name"


def test_a_parked_intake_is_fitted_when_it_comes_back() -> None:
    shell = at("wishes")
    before = dict(state(shell).answers)
    command(shell, Command.PRIVACY)
    with_home(shell, without_step(shell.book.flows[HOME], "wishes", goes_to="call_name"))
    effects = shell.press("leave")
    assert (said(effects), asked(effects)) == (["flow-changed"], ["call_name"])
    assert state(shell).answers == before


def test_a_stopped_conversation_is_fitted_when_it_wakes() -> None:
    shell = at("wishes")
    command(shell, Command.STOP)
    with_home(shell, without_step(shell.book.flows[HOME], "wishes", goes_to="call_name"))
    effects = say(shell, "hallo")
    assert (asked(effects), is_open(shell)) == (["call_name"], True)
    say(shell, "Anna")
    assert state(shell).answers["call_name"] == "Anna"


def test_an_option_that_is_gone_is_an_old_button() -> None:
    shell = at("urgency")
    flow = shell.book.flows[HOME]
    steps = tuple(
        one.model_copy(update={"option": one.option[:2]}) if one.id == "urgency" else one for one in flow.step
    )
    with_home(shell, flow.model_copy(update={"step": steps}))
    assert errors(shell.press("no_shelter")) == ["button-old"]


def test_a_topic_that_is_gone_is_not_among_the_answers() -> None:
    shell = at("topics")
    shell.press("wohnen")
    shell.press("brief")
    directory = shell.book.directory
    shell.book = replace(shell.book, directory=replace(directory, topics=directory.topics[:2]))
    shell.press("_done")
    assert state(shell).answers["topics"] == ("wohnen",)


def test_a_flow_that_is_gone_leads_back_to_what_was_parked() -> None:
    shell = at("wishes")
    command(shell, Command.PRIVACY)
    shell.book = replace(
        shell.book, flows={key: flow for key, flow in shell.book.flows.items() if key != FlowId("privacy")}
    )
    effects = say(shell, "hallo")
    assert (said(effects), asked(effects)) == (["flow-changed"], ["wishes"])
    assert state(shell).parked is None


def test_a_conversation_that_ended_before_the_change_begins_where_an_answer_is_missing() -> None:
    shell = at("adult")
    shell.press("no")
    shell.press("leave")
    assert state(shell).phase is Phase.STOPPED
    with_home(shell, without_step(shell.book.flows[HOME], "bye", goes_to="paused"))
    assert asked(say(shell, "hallo")) == ["minor"]
    shell.press("go_on")
    walk_to(shell, SUMMARY)
