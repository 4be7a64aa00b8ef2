"""Buttons of now, of a while ago, and pressed twice; forms of the page; questions that may be skipped."""

import pytest

from domain.effects import Retire
from domain.events import Pressed, Submitted, Typed
from flows.book import HOME
from flows.library import load_flows
from tests.flows.people import (
    SUMMARY,
    asked,
    at,
    errors,
    handed_in,
    nav,
    newcomer,
    options,
    settled,
    state,
    walk_to,
)

SKIPPABLE = [step.id for step in load_flows()[HOME].step if not step.required]


def test_a_press_settles_the_question_and_asks_the_next_under_a_new_number() -> None:
    shell = at("adult")
    turn = state(shell).turn
    effects = shell.press("yes")
    assert (settled(effects), asked(effects), state(shell).turn) == ([turn], ["municipality"], turn + 1)


@pytest.mark.parametrize("option", ["yes", "no", "nonsense", "_done"])
def test_an_old_button_is_taken_away_and_the_question_of_now_asked(option: str) -> None:
    shell = at("topics")
    before = state(shell)
    effects = shell.do(Pressed(before.turn - 2, option))
    assert Retire(before.turn - 2) in effects
    assert (errors(effects), asked(effects)) == (["button-old"], ["topics"])
    assert (state(shell).answers, state(shell).turn) == (before.answers, before.turn)


def test_a_button_of_another_revision_asks_the_question_of_now() -> None:
    shell = at("urgency")
    effects = shell.do(Pressed(state(shell).turn, "an_option_that_was_removed"))
    assert (errors(effects), asked(effects)) == (["button-old"], ["urgency"])


def test_a_double_press_is_one_answer() -> None:
    shell = at("adult")
    turn = state(shell).turn
    shell.press("yes")
    assert shell.do(Pressed(turn, "yes")) == []
    assert state(shell).step == "municipality"


def test_a_second_press_on_another_answer_is_not_taken() -> None:
    shell = at("adult")
    turn = state(shell).turn
    shell.press("yes")
    effects = shell.do(Pressed(turn, "no"))
    assert errors(effects) == ["button-old"]
    assert state(shell).answers["is_adult"] is True


def test_the_same_tick_twice_is_none() -> None:
    shell = at("topics")
    shell.press("wohnen")
    shell.press("wohnen")
    assert state(shell).draft == ()
    assert errors(shell.press("_done")) == ["choose-at-least-one"]


def test_ticks_keep_the_order_in_which_they_were_set() -> None:
    shell = at("topics")
    for one in ("brief", "wohnen"):
        shell.press(one)
    shell.press("_done")
    assert state(shell).answers["topics"] == ("brief", "wohnen")


def test_a_wish_that_excludes_another_takes_its_tick_away() -> None:
    shell = at("wishes")
    for one in ("woman", "quiet_room", "man"):
        shell.press(one)
    assert state(shell).draft == ("quiet_room", "man")


def test_a_form_with_all_ticks_at_once() -> None:
    shell = at("topics")
    effects = shell.do(Submitted(state(shell).turn, ("schule", "wohnen", "unknown")))
    assert asked(effects) == ["urgency"]
    assert state(shell).answers["topics"] == ("schule", "wohnen")


def test_a_form_sent_twice_is_one_answer() -> None:
    shell = at("topics")
    form = Submitted(state(shell).turn, ("schule",))
    shell.do(form)
    assert shell.do(form) == []
    assert state(shell).step == "urgency"


def test_a_form_without_a_tick_asks_for_one() -> None:
    shell = at("topics")
    assert errors(shell.do(Submitted(state(shell).turn, ()))) == ["choose-at-least-one"]


def test_a_form_that_wishes_for_both_gets_the_first() -> None:
    shell = at("wishes")
    shell.do(Submitted(state(shell).turn, ("woman", "man")))
    assert state(shell).answers["wishes"] == ("woman",)


def test_words_sent_twice_by_the_form_are_one_answer() -> None:
    shell = at("concern")
    form = Typed("Die Heizung ist kaputt", state(shell).turn)
    shell.do(form)
    assert shell.do(form) == []
    assert state(shell).step == "interpreter"


def test_words_of_an_old_form_are_no_answer_to_the_question_of_now() -> None:
    shell = at("call_name")
    effects = shell.do(Typed("Die Heizung ist kaputt", state(shell).turn - 4))
    assert (errors(effects), asked(effects)) == (["button-old"], ["call_name"])
    assert "call_name" not in state(shell).answers


@pytest.mark.parametrize("step", SKIPPABLE)
def test_what_is_not_required_can_be_skipped(step: str) -> None:
    shell = at(step, {"urgency": "deadline"})
    assert "_skip" in nav(shell)
    shell.press("_skip")
    field = next(one.field for one in shell.book.flows[HOME].step if one.id == step)
    assert state(shell).answers[field or ""] is None
    walk_to(shell, SUMMARY)


def test_a_required_question_cannot_be_skipped() -> None:
    shell = at("municipality")
    assert "_skip" not in nav(shell)
    assert errors(shell.press("_skip")) == ["button-old"]


def test_an_old_button_after_handing_in_shows_the_menu() -> None:
    shell = handed_in()
    effects = shell.do(Pressed(5, "yes"))
    assert (errors(effects), asked(effects)) == (["button-old"], ["choose"])
    assert state(shell).flow == "menu"


def test_a_confirmation_pressed_twice_hands_in_once() -> None:
    shell = at(SUMMARY)
    turn = state(shell).turn
    shell.press("confirm")
    shell.do(Pressed(turn, "confirm"))
    assert len(shell.records) == 1


def test_a_menu_for_a_new_concern_asks_neither_language_nor_consent_again() -> None:
    shell = handed_in()
    shell.press("new")
    assert state(shell).step == "danger"
    walk_to(shell, SUMMARY)
    shell.press("confirm")
    assert len(shell.records) == 2


def test_the_first_question_offers_every_language() -> None:
    shell = newcomer("de")
    assert options(shell) == [str(name.tag) for name in shell.book.languages]
