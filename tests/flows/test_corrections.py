"""Correcting answers from the summary: only what depends on a corrected answer is asked again."""

import pytest

from domain.effects import ReleaseHold
from flows.book import HOME
from tests.flows.acts import go_on
from tests.flows.people import SUMMARY, asked, at, lines, options, say, state, walk_to
from tests.flows.shell import Shell

# Somebody who was asked everything: a letter with a deadline, two people, one of them a child.
EVERYTHING = {"urgency": "deadline", "party_size": "2"}

# By the step of the line: another answer, and the questions that are asked again because of it.
CORRECTIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "danger": (("yes",), ("danger_go_on",)),
    "adult": (("no",), ("minor",)),
    "municipality": (("sued",), ("slot",)),
    "topics": (("brief", "_done"), ("slot",)),
    "urgency": (("normal",), ()),
    "deadline_date": (("_skip",), ()),
    "concern": (("_skip",), ()),
    "interpreter": (("no",), ()),
    "party_size": (("3",), ("children", "slot")),
    "children": (("1",), ()),
    "school_age": (("no",), ()),
    "wishes": (("man", "_done"), ("slot",)),
    "call_name": (("_skip",), ()),
    "slot": (("r.1",), ()),
}


def at_summary() -> Shell:
    return at(SUMMARY, EVERYTHING)


def test_every_line_of_the_summary_is_in_the_table() -> None:
    assert list(lines(at_summary())) == [f"edit.{step}" for step in CORRECTIONS]


@pytest.mark.parametrize("step", CORRECTIONS)
def test_a_correction_asks_again_only_what_depends_on_it(step: str) -> None:
    presses, again = CORRECTIONS[step]
    shell = at_summary()
    flow = shell.book.flows[HOME]
    before = dict(state(shell).answers)
    assert asked(shell.press(f"edit.{step}")) == [step]
    for one in presses:
        shell.press(one)
    for expected in again:
        assert state(shell).step == expected
        go_on(shell)
    assert state(shell).step == SUMMARY
    corrected = {flow_step.field for flow_step in flow.step if flow_step.id in {step, *again}}
    gone = {"deadline_date"} if step == "urgency" else set()
    after = state(shell).answers
    assert {name: after.get(name) for name in before if name not in corrected | gone} == {
        name: value for name, value in before.items() if name not in corrected | gone
    }


@pytest.mark.parametrize("step", CORRECTIONS)
def test_the_same_answer_again_asks_nothing_else(step: str) -> None:
    shell = at_summary()
    before = dict(state(shell).answers)
    shell.press(f"edit.{step}")
    field = shell.book.flows[HOME].find(step)
    assert field is not None
    if step in {"topics", "wishes"}:
        effects = shell.press("_done")
    elif step in {"concern", "call_name", "deadline_date"}:
        effects = say(shell, str(before[field.field or ""]))
    else:
        given = before[field.field or ""]
        effects = shell.press({True: "yes", False: "no"}[given] if isinstance(given, bool) else str(given))
    assert asked(effects)[-1:] == [SUMMARY]
    assert state(shell).answers == before


def test_another_municipality_gives_the_held_time_back() -> None:
    shell = at_summary()
    held = state(shell).hold
    assert held is not None
    shell.press("edit.municipality")
    effects = shell.press("sued")
    assert ReleaseHold(held.booking) in effects
    assert (state(shell).hold, state(shell).step) == (None, "slot")


def test_the_own_time_can_be_chosen_again_although_it_is_taken_for_others() -> None:
    shell = at_summary()
    shell.free = ()
    shell.press("edit.slot")
    assert options(shell) == ["r.0", "none_fits"]
    assert asked(shell.press("r.0")) == [SUMMARY]


def test_a_question_that_only_becomes_due_is_asked() -> None:
    shell = at(SUMMARY)
    assert "edit.deadline_date" not in lines(shell)
    shell.press("edit.urgency")
    assert asked(shell.press("deadline")) == ["deadline_date"]
    assert asked(say(shell, "2.12.2026")) == [SUMMARY]
    assert "edit.deadline_date" in lines(shell)


def test_one_person_less_takes_the_question_for_children_away() -> None:
    shell = at_summary()
    shell.press("edit.party_size")
    shell.press("1")
    walk_to(shell, SUMMARY)
    assert "children" not in state(shell).answers
    assert "edit.children" not in lines(shell)


def test_a_skipped_answer_stays_in_the_summary_and_can_be_given() -> None:
    shell = at("concern")
    shell.press("_skip")
    walk_to(shell, SUMMARY)
    assert lines(shell)["edit.concern"].value is not None
    shell.press("edit.concern")
    assert asked(say(shell, "Heizung kaputt")) == [SUMMARY]
    assert state(shell).answers["concern"] == "Heizung kaputt"


@pytest.mark.parametrize("typed", ["Themen", "Ändern: Themen", "topics", "Topics"])
def test_a_line_may_be_named_in_words(typed: str) -> None:
    shell = at(SUMMARY, language="de")
    assert asked(say(shell, typed)) == ["topics"]


@pytest.mark.parametrize("typed", ["ja", "Ja, Termin buchen", "1", "так", "نعم"])
def test_the_summary_is_confirmed_in_words(typed: str) -> None:
    shell = at(SUMMARY, language="de")
    say(shell, typed)
    assert len(shell.records) == 1


def test_what_was_handed_in_are_the_corrected_answers() -> None:
    shell = at_summary()
    shell.press("edit.urgency")
    shell.press("no_shelter")
    shell.press("confirm")
    (record,) = shell.records
    assert record.answers["urgency"] == "no_shelter"
    assert "deadline_date" not in record.answers


@pytest.mark.parametrize("typed", ["Termin", "buchen", "Abbr"])
def test_a_part_of_a_button_books_nothing_and_gives_nothing_up(typed: str) -> None:
    shell = at(SUMMARY, language="de")
    say(shell, typed)
    assert shell.records == []
    assert state(shell).step != "discard_sure"
