"""Every rule for flows: one broken flow each in broken/, refused with its one message."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from domain.errors import FlowError
from domain.findings import Finding
from domain.ids import FlowId, Lang, StepId
from flows.definition import Flow
from flows.library import load_flow, load_flows, read_flows
from flows.lint import lint_flows
from flows.rules import NEEDED, Rule

BROKEN = Path(__file__).parent / "broken"

LINES = {
    "action-without-action": "broken/ask incomplete-step: action belongs to the kind action, and to no other",
    "button-too-long": (
        "broken/ask button-too-long: a button with the id "
        "nothing_of_all_this_is_what_i_want_to_talk_about_with_anybody needs 70 bytes, 64 fit"
    ),
    "choice-without-options": "broken/ask incomplete-step: there is nothing to choose: option is missing",
    "circle-of-answers": "broken/ask circle-without-a-wait: nobody is waited for in ask → again → ask",
    "circle-of-searches": "broken/ask circle-without-a-wait: nobody is waited for in ask → nothing → ask",
    "circle": "broken/first circle-without-a-wait: nobody is waited for in first → second → first",
    "condition-without-target": "broken/ask no-target: not asked: leads nowhere",
    "consent-by-refusal": (
        "broken/ask incomplete-step: every answer but yes must be unset, or it counts as consent"
    ),
    "consent-without-version": (
        "broken/ask incomplete-step: a consent needs consent_scope and consent_version"
    ),
    "double-option": "broken/ask double-id: two options have the id leave",
    "double-step": "broken/leave double-id: two steps have this id",
    "missing-route": "broken/ask missing-route: on.none is missing",
    "missing-step": "privacy/delete_sure missing-step: the program needs this step",
    "no-stage-title": "broken/ask no-stage: stage 3 has no stage_title",
    "no-stage": "broken/ask no-stage: a question here needs a stage from 1 to 3",
    "no-summary": "broken no-summary: 1 steps have a line of the summary; none shows it",
    "no-way-to-an-end": "broken/trap no-way-to-an-end: no end can be reached from: trap, trap_too",
    "number-without-range": "broken/ask incomplete-step: a number needs minimum and maximum",
    "option-without-target": "broken/ask no-target: go: leads nowhere",
    "question-with-action": "broken/ask incomplete-step: action belongs to the kind action, and to no other",
    "question-without-prompt": "broken/ask incomplete-step: it says nothing: prompt is missing",
    "renamed-but-alive": "broken wrong-renaming: leave is renamed to ask, but still exists",
    "renamed-to-nothing": "broken wrong-renaming: asked is now asks, which does not exist",
    "reserved-field": "broken/ask reserved-name: the field policy is the program's own",
    "reserved-option": "broken/ask reserved-name: ids like _back are the program's own",
    "skip-without-target": "broken/ask no-target: skip: leads nowhere",
    "slot-with-another-field": (
        "broken/ask incomplete-step: the field of a slot is slot, or new_slot with swap"
    ),
    "slot-without-none": "broken/ask missing-route: on.none is missing",
    "step-too-long-to-correct": (
        "broken/what_do_you_want_to_talk_about_with_somebody_of_the_office button-too-long: a "
        "button with the id edit.what_do_you_want_to_talk_about_with_somebody_of_the_office needs "
        "72 bytes, 64 fit"
    ),
    "summary-line-without-field": "broken/ask incomplete-step: a line of the summary needs a field",
    "summary-without-confirm": "broken/ask incomplete-step: a summary needs the option confirm",
    "text-without-field": "broken/ask incomplete-step: nothing keeps its answer: field is missing",
    "text-without-length": "broken/ask incomplete-step: a text needs max_length",
    "unfilled-condition": "broken/ask unfilled-field: no step fills the field shoe_size",
    "unfilled-dependency": "broken/ask unfilled-field: no step fills the field shoe_size",
    "unknown-flow": "broken/ask unknown-target: go: leads to flow:nowhere, which does not exist",
    "unknown-option": "broken/ask unknown-option: woman excludes men, which is no option here",
    "unknown-start": "broken unknown-target: it starts at nowhere, which does not exist",
    "unknown-step": "broken/ask unknown-target: go: leads to nowhere, which does not exist",
    "unreachable-step": "broken/island unreachable-step: no way leads here",
    "yes-no-with-a-third": "broken/ask incomplete-step: its options must be yes and no",
}

UNREADABLE = {
    "condition-that-tests-nothing": (
        "condition-that-tests-nothing.toml: step.ask.when.0: Value error, the condition on urgency "
        "tests nothing"
    ),
    "not-toml": "not-toml.toml: not valid TOML: Illegal character '\\n' (at line 1, column 13)",
    "unknown-route": (
        "unknown-route.toml: step.ask.on.perhaps.[key]: Input should be 'none', 'taken', 'quota', "
        "'missing', 'moved', 'cancelled' or 'done'"
    ),
    "unreadable": "unreadable.toml: step.ask.kind: Field required",
}

ELSEWHERE = {Rule.UNREADABLE, Rule.PARKED}
"""Rules that are shown by files that cannot be read, and by a database."""


def broken(name: str) -> Flow:
    """One of the broken flows."""
    return load_flow((BROKEN / f"{name}.toml").read_text(encoding="utf-8"), f"{name}.toml")


def among_the_others(flow: Flow) -> Mapping[FlowId, Flow]:
    """The flows that come with Lotse with one more, or one in place of its own."""
    return {**load_flows(), flow.id: flow}


def test_the_flows_that_come_with_lotse_are_sound() -> None:
    assert lint_flows(load_flows()) == []


@pytest.mark.parametrize("name", LINES)
def test_a_broken_flow_is_refused_with_its_one_message(name: str) -> None:
    assert [found.line() for found in lint_flows(among_the_others(broken(name)))] == [LINES[name]]


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_is_no_flow_is_refused_with_its_place(name: str) -> None:
    with pytest.raises(FlowError) as refused:
        broken(name)
    assert str(refused.value) == UNREADABLE[name]


def test_every_broken_flow_is_in_a_table() -> None:
    assert {path.stem for path in BROKEN.glob("*.toml")} == LINES.keys() | UNREADABLE.keys()


def test_every_rule_has_a_broken_flow() -> None:
    shown = {found.rule for name in LINES for found in lint_flows(among_the_others(broken(name)))}
    assert shown == set(Rule) - ELSEWHERE


@pytest.mark.parametrize("flow", NEEDED)
def test_a_flow_that_the_program_needs_is_missed(flow: FlowId) -> None:
    rest = {key: one for key, one in load_flows().items() if key != flow}
    assert Finding(Rule.MISSING_STEP, "the program needs this flow", flow) in lint_flows(rest)


def test_a_folder_with_a_broken_flow_is_not_loaded(tmp_path: Path) -> None:
    for name in ("unknown-step", "not-toml"):
        (tmp_path / f"{name}.toml").write_text((BROKEN / f"{name}.toml").read_text(encoding="utf-8"))
    with pytest.raises(FlowError) as refused:
        load_flows(tmp_path)
    lines = str(refused.value).splitlines()
    assert lines[0].startswith("unreadable: not-toml.toml: not valid TOML")
    assert lines[-1] == LINES["unknown-step"]


def test_two_files_of_one_flow_are_refused(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text((BROKEN / "circle.toml").read_text(encoding="utf-8"))
    flows, findings = read_flows(tmp_path)
    assert list(flows) == ["broken"]
    assert [found.line() for found in findings] == [
        "broken double-id: b.toml is the second file of this flow"
    ]


def test_a_line_names_flow_step_and_language() -> None:
    found = Finding("some-rule", "what is wrong", FlowId("intake"), StepId("danger"), Lang("uk"))
    assert found.line() == "intake/danger [uk] some-rule: what is wrong"
    assert Finding("some-rule", "what is wrong").line() == "some-rule: what is wrong"
