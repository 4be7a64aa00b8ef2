"""Another language is offered to who writes in it or names it, never chosen unasked; nothing is lost."""

import pytest

from domain.conversation import ChannelPolicy
from domain.effects import Ask
from domain.events import Command, Commanded, LanguageChosen, Typed
from domain.ids import Lang
from domain.phrases import Phrase, Verbatim
from flows.book import HOME, LANGUAGE, MENU, SWITCH
from tests.flows.books import label
from tests.flows.people import SUMMARY, asked, at, errors, handed_in, options, say, state

ARABIC = "عندي رسالة من الجوبسنتر ولا أفهمها"
RUSSIAN = "Мне нужна помощь с письмом от ведомства, я ничего не понимаю"
PASHTO = "زه په دې ځای کې د کور په اړه مرسته غواړم، څه وکړم؟"


@pytest.mark.parametrize(
    "typed",
    [
        "العربية",
        "Arabisch",
        "arabic",
        "I'd rather write Arabic",
        "Ich möchte lieber Arabisch schreiben",
        "арабська",
    ],
)
def test_a_named_language_is_offered_beside_the_present_one(typed: str) -> None:
    shell = at("urgency", language="de")
    say(shell, typed)
    assert (state(shell).flow, state(shell).language) == (SWITCH, "de")
    assert options(shell) == ["ar", "de"]


def test_whoever_takes_the_offer_goes_on_where_she_was() -> None:
    shell = at("urgency", language="de")
    say(shell, "Arabisch")
    shell.press("ar")
    assert (state(shell).flow, state(shell).step, state(shell).language) == (HOME, "urgency", "ar")
    assert state(shell).answers["language"] == "ar"


@pytest.mark.parametrize("answer", ["de", "Deutsch", "2"])
def test_whoever_keeps_her_language_goes_on_where_she_was(answer: str) -> None:
    shell = at("urgency", language="de")
    say(shell, "Arabisch")
    say(shell, answer)
    assert (state(shell).flow, state(shell).step, state(shell).language) == (HOME, "urgency", "de")


def test_the_offer_is_made_in_both_languages() -> None:
    shell = at("urgency", language="de")
    say(shell, "Arabisch")
    hint = shell.question.hint
    assert shell.question.prompt.id == "switch-ask"
    assert isinstance(hint, Phrase)
    assert dict(hint.args)["questions"] == Verbatim(label("switch-ask", Lang("ar")))
    assert [option.language for option in shell.question.options] == ["ar", "de"]


def test_a_sentence_in_another_script_is_reason_enough_once() -> None:
    shell = at("urgency", language="de")
    say(shell, ARABIC)
    assert state(shell).flow == SWITCH
    assert options(shell)[0] == "ar"
    shell.press("de")
    effects = say(shell, ARABIC)
    assert (asked(effects), errors(effects)) == (["urgency"], ["not-understood"])
    say(shell, "arabisch")
    assert state(shell).flow == SWITCH


@pytest.mark.parametrize(("text", "language"), [(RUSSIAN, "ru"), (PASHTO, "ps"), (ARABIC, "ar")])
def test_the_likeliest_language_of_the_script_stands_first(text: str, language: str) -> None:
    shell = at("urgency", language="en")
    say(shell, text)
    assert options(shell)[0] == language
    assert options(shell)[-1] == "en"


@pytest.mark.parametrize("text", [ARABIC, "العربية"])
def test_a_concern_in_another_script_is_kept_while_it_is_asked(text: str) -> None:
    shell = at("concern", language="de")
    say(shell, text)
    assert state(shell).flow == SWITCH
    assert "concern" not in state(shell).answers
    shell.press("ar")
    assert (state(shell).step, "keep" in options(shell)) == ("concern", True)
    shell.press("keep")
    assert state(shell).answers["concern"] == text


@pytest.mark.parametrize(
    "text",
    [
        "Ich brauche einen Deutschkurs und mein Kind lernt Arabisch",
        "I need help with a letter",
        "Die Miete. مرحبا",
    ],
)
def test_a_concern_in_latin_letters_is_a_concern(text: str) -> None:
    shell = at("concern", language="ar")
    say(shell, text)
    assert state(shell).answers["concern"] == text


def test_a_name_in_any_script_is_a_name() -> None:
    shell = at("call_name", {"interpreter": "no"}, language="de")
    say(shell, "عبد الرحمن بن محمد")
    assert state(shell).answers["call_name"] == "عبد الرحمن بن محمد"


@pytest.mark.parametrize("text", ["qqq qqq qqq", "12 Personen", "Was meinen Sie damit", "?"])
def test_nothing_is_offered_without_a_reason(text: str) -> None:
    shell = at("urgency", language="de")
    assert errors(say(shell, text)) == ["not-understood"]


def test_topics_that_stand_there_are_topics() -> None:
    shell = at("topics", language="de")
    say(shell, "Deutschkurs")
    assert state(shell).flow != SWITCH


def test_a_correction_in_another_script_is_taken_as_it_is() -> None:
    shell = at(SUMMARY, language="de")
    shell.press("edit.concern")
    say(shell, ARABIC)
    assert state(shell).answers["concern"] == ARABIC


def test_all_languages_are_a_command_away() -> None:
    shell = at("urgency", language="de")
    say(shell, "Arabisch")
    shell.do(Commanded(Command.LANGUAGE))
    assert (state(shell).flow, len(options(shell))) == (LANGUAGE, 15)
    shell.press("tr")
    assert (state(shell).flow, state(shell).step, state(shell).language) == (HOME, "urgency", "tr")


def test_a_language_chosen_at_the_edge_of_the_page_answers_the_offer() -> None:
    shell = at("urgency", language="de")
    say(shell, "Arabisch")
    shell.do(LanguageChosen(Lang("fr")))
    assert (state(shell).flow, state(shell).step, state(shell).language) == (HOME, "urgency", "fr")


def test_in_the_menu_it_leads_back_to_the_menu() -> None:
    shell = handed_in("de")
    say(shell, RUSSIAN)
    shell.press("ru")
    assert (state(shell).flow, state(shell).language) == (MENU, "ru")


def test_ticks_are_kept_while_it_is_asked() -> None:
    shell = at("topics", language="de")
    shell.press("brief")
    say(shell, "русский")
    shell.press("ru")
    assert state(shell).draft == ("brief",)


def test_a_closed_channel_offers_nothing() -> None:
    shell = at("urgency", language="de")
    shell.book = shell.book.under(ChannelPolicy.OFF)
    assert not [effect for effect in shell.do(Typed("Arabisch")) if isinstance(effect, Ask)]
