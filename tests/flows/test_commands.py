"""Commands that work everywhere: help, SOS, language, back, stop, a human, and the way in again."""

from datetime import timedelta

import pytest

from domain.conversation import Phase
from domain.effects import Ask, Retire, Say, Tone
from domain.events import Attached, Attachment, Command, Commanded, LanguageChosen, Started, Typed
from domain.ids import Lang, PlaceId
from tests.flows.books import real_book, with_languages
from tests.flows.people import (
    SUMMARY,
    asked,
    at,
    command,
    handed_in,
    is_open,
    nav,
    newcomer,
    options,
    said,
    say,
    state,
    walk_to,
)
from tests.flows.shell import Shell

STEPS = ("language", "consent", "topics", "concern", "slot", SUMMARY)
in_the_middle = pytest.mark.parametrize("step", STEPS)


@in_the_middle
def test_help_answers_and_asks_the_same_question_again(step: str) -> None:
    shell = at(step)
    before = state(shell)
    effects = command(shell, Command.HELP)
    assert (said(effects), asked(effects)) == (["help-text"], [step])
    assert (state(shell).turn, state(shell).answers) == (before.turn, before.answers)


@in_the_middle
def test_sos_shows_the_help_lines_keeps_nothing_and_comes_back(step: str) -> None:
    shell = at(step)
    before = state(shell)
    effects = command(shell, Command.SOS)
    (told,) = [effect for effect in effects if isinstance(effect, Say)]
    assert (told.tone, told.transient, asked(effects)) == (Tone.SOS, True, [step])
    assert state(shell).answers == before.answers


def test_sos_comes_before_the_first_question_and_without_consent() -> None:
    shell = Shell(book=real_book())
    effects = shell.do(Commanded(Command.SOS))
    assert (said(effects), asked(effects)) == (["sos-text"], ["language"])
    assert state(shell).answers == {}


@pytest.mark.parametrize("typed", ["/sos", " /SOS ", "/sos@lotse_bot", "/sos jetzt"])
def test_a_command_may_be_typed_as_text(typed: str) -> None:
    shell = at("concern")
    effects = shell.do(Typed(typed, shell.question.turn))
    assert said(effects) == ["sos-text"]
    assert "concern" not in state(shell).answers


def test_what_only_looks_like_a_command_is_text() -> None:
    shell = at("concern")
    say(shell, "/wohnung gesucht")
    assert state(shell).answers["concern"] == "/wohnung gesucht"


def test_back_asks_the_question_before_and_keeps_its_answer() -> None:
    shell = at("urgency", {"municipality": "sued"})
    shell.press("_back")
    effects = shell.press("_back")
    assert asked(effects) == ["municipality"]
    assert state(shell).answers["municipality"] == "sued"
    assert "topics" in state(shell).answers


def test_back_and_another_answer_goes_on_where_an_answer_is_missing() -> None:
    shell = at("urgency")
    shell.press("_back")
    shell.press("_back")
    effects = shell.press("nord")
    assert asked(effects) == ["urgency"]


def test_back_passes_a_question_that_is_not_put_any_more() -> None:
    shell = at("school_age", {"party_size": "3"})
    assert state(shell).history[-1] == "children"
    shell.press("_back")
    shell.press("_back")
    shell.press("1")
    effects = shell.press("_back")
    assert asked(effects) == ["party_size"]


def test_there_is_no_way_back_before_the_first_question() -> None:
    shell = newcomer()
    assert "_back" not in nav(shell)
    effects = command(shell, Command.BACK)
    assert (said(effects), asked(effects)) == (["back-at-start"], ["language"])


def test_back_from_the_question_for_corrections_is_the_summary() -> None:
    shell = at(SUMMARY)
    shell.press("edit.topics")
    assert asked(shell.press("_back")) == [SUMMARY]


def test_stop_ends_the_questions_and_gives_the_held_time_back() -> None:
    shell = at(SUMMARY)
    answers = dict(state(shell).answers)
    turn = state(shell).turn
    effects = command(shell, Command.STOP)
    assert said(effects) == ["stopped"]
    assert Retire(turn) in effects
    assert [option.id for option in shell.question.options] == ["go_on"]
    assert (state(shell).phase, state(shell).hold) == (Phase.STOPPED, None)
    assert state(shell).answers == {name: value for name, value in answers.items() if name != "slot"}


def test_any_word_wakes_a_stopped_conversation_and_is_not_an_answer() -> None:
    shell = at("concern")
    command(shell, Command.STOP)
    effects = say(shell, "ich bin wieder da")
    assert (said(effects), asked(effects)) == (["welcome-back"], ["concern"])
    assert is_open(shell)
    assert "concern" not in state(shell).answers


def test_another_language_wakes_a_stopped_conversation_with_one_question() -> None:
    shell = at("concern")
    command(shell, Command.STOP)
    effects = shell.do(LanguageChosen(Lang("ar")))
    assert (state(shell).language, asked(effects)) == (Lang("ar"), ["concern"])


@pytest.mark.parametrize("wanted", [Command.HELP, Command.SOS, Command.HUMAN])
def test_a_stopped_conversation_answers_without_asking(wanted: Command) -> None:
    shell = at("concern")
    command(shell, Command.STOP)
    assert asked(command(shell, wanted)) == []
    assert not is_open(shell)


def test_a_side_way_out_of_a_stopped_conversation_leads_back_into_it() -> None:
    shell = at("concern")
    command(shell, Command.STOP)
    command(shell, Command.PRIVACY)
    assert asked(shell.press("leave")) == ["concern"]
    assert is_open(shell)


def test_back_wakes_a_stopped_conversation() -> None:
    shell = at("concern")
    command(shell, Command.STOP)
    assert asked(command(shell, Command.BACK)) == ["concern"]
    assert is_open(shell)


@in_the_middle
def test_the_language_changes_on_the_way_without_losing_an_answer(step: str) -> None:
    shell = at(step)
    before = dict(state(shell).answers)
    assert asked(command(shell, Command.LANGUAGE)) == ["language" if step == "language" else "choose"]
    effects = shell.press("ar")
    expected = "consent" if step == "language" else step
    assert (state(shell).language, asked(effects)) == (Lang("ar"), [expected])
    assert state(shell).answers == {**before, "language": "ar"}


@in_the_middle
def test_the_language_of_the_page_changes_the_open_question(step: str) -> None:
    shell = at(step)
    before = dict(state(shell).answers)
    effects = shell.do(LanguageChosen(Lang("ar")))
    assert asked(effects) == ["consent" if step == "language" else step]
    assert state(shell).answers == {**before, "language": "ar"}


def test_a_language_that_nobody_speaks_changes_nothing() -> None:
    shell = at("topics")
    shell.do(LanguageChosen(Lang("xx")))
    assert state(shell).language == "uk"


def test_whoever_goes_on_in_german_is_not_asked_for_an_interpreter() -> None:
    shell = at("interpreter")
    effects = shell.do(LanguageChosen(Lang("de")))
    assert asked(effects) == ["party_size"]


def test_ticks_survive_a_look_at_another_flow() -> None:
    shell = at("topics")
    shell.press("wohnen")
    shell.press("brief")
    command(shell, Command.PRIVACY)
    shell.press("leave")
    assert [option.id for option in shell.question.options if option.selected] == ["wohnen", "brief"]


@in_the_middle
def test_a_human_is_noted_and_the_question_stays(step: str) -> None:
    shell = at(step)
    effects = command(shell, Command.HUMAN)
    assert (shell.humans, said(effects), asked(effects)) == (1, ["human-before"], [step])


@pytest.mark.parametrize("kind", list(Attachment))
def test_what_is_not_text_is_declined_kindly(kind: Attachment) -> None:
    shell = at("concern")
    effects = shell.do(Attached(kind))
    expected = "unsupported-edited" if kind is Attachment.EDITED else "unsupported-attachment"
    assert (said(effects), asked(effects)) == ([expected], ["concern"])
    assert "concern" not in state(shell).answers


def test_start_in_the_middle_offers_to_go_on_to_begin_anew_or_to_delete() -> None:
    shell = at("party_size")
    effects = shell.do(Started())
    (question,) = [effect.question for effect in effects if isinstance(effect, Ask)]
    assert (question.flow, options(shell)) == ("resume", ["go_on", "again", "delete"])
    assert question.hint is not None
    assert dict(question.hint.args)["number"] == 9


def test_start_and_go_on() -> None:
    shell = at("party_size")
    before = dict(state(shell).answers)
    shell.do(Started())
    assert asked(shell.press("go_on")) == ["party_size"]
    assert state(shell).answers == before


def test_start_and_begin_anew_keeps_language_and_consent_only() -> None:
    shell = at(SUMMARY)
    shell.do(Started())
    effects = shell.press("again")
    assert asked(effects) == ["danger"]
    assert state(shell).answers == {"language": "uk", "consent": "yes"}
    assert (state(shell).hold, state(shell).parked) == (None, None)


def test_start_and_delete_asks_once_more_and_erases() -> None:
    shell = at("party_size")
    shell.do(Started())
    shell.press("delete")
    effects = shell.press("yes")
    assert (shell.erased, said(effects), asked(effects)) == (1, ["erased"], [])
    assert (state(shell).phase, state(shell).answers) == (Phase.ERASED, {})


def test_start_and_not_delete_leads_back() -> None:
    shell = at("party_size")
    shell.do(Started())
    shell.press("delete")
    assert asked(shell.press("no")) == ["choose"]
    assert asked(shell.press("go_on")) == ["party_size"]


def test_start_before_any_answer_just_asks() -> None:
    shell = newcomer()
    assert asked(shell.do(Started())) == ["language"]


def test_start_after_handing_in_shows_the_menu() -> None:
    shell = handed_in()
    effects = shell.do(Started())
    assert (state(shell).flow, asked(effects)) == ("menu", ["choose"])


def test_the_link_of_a_place_answers_the_question_for_the_municipality() -> None:
    shell = Shell(book=real_book())
    shell.do(Started(place=PlaceId("rathaus"), hint=Lang("en")))
    walk_to(shell, "topics")
    assert (state(shell).source_place, state(shell).answers["municipality"]) == ("rathaus", "nord")


def test_the_link_of_a_place_opened_twice_asks_the_first_question_twice() -> None:
    shell = Shell(book=real_book())
    shell.do(Started(place=PlaceId("rathaus")))
    assert asked(shell.do(Started(place=PlaceId("rathaus")))) == ["language"]


def test_the_link_of_a_place_that_does_not_exist_is_a_plain_start() -> None:
    shell = Shell(book=real_book())
    assert asked(shell.do(Started(place=PlaceId("nowhere")))) == ["language"]
    assert state(shell).source_place is None


@pytest.mark.parametrize(
    ("hint", "first"), [(None, ["tr", "uk"]), ("ar", ["ar", "tr", "uk"]), ("uk", ["uk", "tr"])]
)
def test_the_link_of_a_place_offers_its_languages_behind_that_of_the_device(
    hint: str | None, first: list[str]
) -> None:
    shell = Shell(book=with_languages(real_book(), "tr", "uk", "gone"))
    shell.do(Started(place=PlaceId("rathaus"), hint=None if hint is None else Lang(hint)))
    usual = [name.tag for name in shell.book.languages]
    assert options(shell) == [*first, *(tag for tag in usual if tag not in first)]
    chosen = [option.id for option in shell.question.options if option.selected]
    assert chosen == ([] if hint is None else [hint])
    assert state(shell).language == (hint or "de")


def test_who_changes_her_language_later_finds_those_of_the_place_in_front_again() -> None:
    shell = Shell(book=with_languages(real_book(), "tr", "uk"))
    shell.do(Started(place=PlaceId("rathaus")))
    walk_to(shell, "party_size")
    shell.do(Commanded(Command.LANGUAGE))
    assert options(shell)[:3] == ["tr", "uk", "de"]


def test_without_the_link_of_a_place_languages_stand_as_ever() -> None:
    shell = Shell(book=with_languages(real_book(), "tr", "uk"))
    shell.do(Started())
    assert options(shell) == [name.tag for name in shell.book.languages]


def test_the_language_of_the_device_is_offered_first_and_spoken() -> None:
    shell = newcomer("ar")
    assert (options(shell)[0], shell.question.options[0].selected) == ("ar", True)
    assert state(shell).language == "ar"


def test_after_days_the_open_question_is_still_the_same() -> None:
    shell = at("wishes")
    before = state(shell)
    shell.now += timedelta(days=9)
    shell.press("woman")
    effects = shell.press("_done")
    assert asked(effects) == ["call_name"]
    assert before.answers.items() <= state(shell).answers.items()


def test_after_an_erasure_everything_begins_anew_in_the_same_language() -> None:
    shell = at("topics", language="ar", answers={"language": "ar"})
    command(shell, Command.DELETE)
    shell.press("yes")
    effects = say(shell, "hallo")
    assert (said(effects), asked(effects)) == ([], ["language"])
    assert (state(shell).language, state(shell).answers) == (Lang("ar"), {})
