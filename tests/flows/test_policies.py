"""How much a channel may do: everything, no free text, appointments only, information only, nothing."""

import pytest

from domain.conversation import ChannelPolicy, Phase
from domain.events import Command, LanguageChosen, Started
from domain.ids import Lang
from tests.flows.books import book_under
from tests.flows.people import SUMMARY, asked, at, command, handed_in, options, said, say, state, walk_to
from tests.flows.shell import Shell

RESTRICTED = {
    ChannelPolicy.APPOINTMENTS: "policy-appointments",
    ChannelPolicy.INFO: "policy-info",
    ChannelPolicy.OFF: "policy-off",
}
restricted = pytest.mark.parametrize("policy", RESTRICTED)


def under(shell: Shell, policy: ChannelPolicy) -> Shell:
    """The same person, who now writes over a channel with a policy."""
    shell.book = book_under(policy)
    return shell


def newcomer_under(policy: ChannelPolicy) -> Shell:
    return Shell(book=book_under(policy))


def test_without_free_text_all_else_is_asked() -> None:
    shell = newcomer_under(ChannelPolicy.TOPICS)
    shell.do(Started(hint=Lang("uk")))
    walk_to(shell, SUMMARY)
    assert not {"concern", "call_name"} & set(state(shell).answers)
    shell.press("confirm")
    assert len(shell.records) == 1


def test_without_free_text_a_story_is_neither_kept_nor_offered() -> None:
    shell = newcomer_under(ChannelPolicy.TOPICS)
    shell.do(Started(hint=Lang("uk")))
    walk_to(shell, "topics")
    say(shell, "Мені прийшов лист від установи, і я його не розумію.")
    assert (state(shell).kept_text, state(shell).step) == (None, "topics")


def test_a_question_for_free_text_is_passed_where_that_is_not_wanted() -> None:
    shell = under(at("concern"), ChannelPolicy.TOPICS)
    effects = say(shell, "etwas sehr Persönliches")
    assert asked(effects) == ["interpreter"]
    assert "concern" not in state(shell).answers


def test_what_was_passed_is_asked_in_the_channel_that_may() -> None:
    shell = under(at("concern"), ChannelPolicy.TOPICS)
    walk_to(shell, SUMMARY)
    under(shell, ChannelPolicy.FULL)
    shell.press("edit.urgency")
    assert asked(shell.press("normal")) == ["concern"]


@restricted
def test_a_newcomer_is_told_where_it_goes_on(policy: ChannelPolicy) -> None:
    shell = newcomer_under(policy)
    effects = shell.do(Started(hint=Lang("ar")))
    assert (said(effects), asked(effects), state(shell).language) == ([RESTRICTED[policy]], [], Lang("ar"))
    effects = say(shell, "hallo")
    assert (said(effects), asked(effects)) == ([RESTRICTED[policy]], [])


@restricted
def test_the_language_of_the_sentence_can_be_chosen(policy: ChannelPolicy) -> None:
    shell = newcomer_under(policy)
    shell.do(Started())
    shell.do(LanguageChosen(Lang("uk")))
    assert state(shell).language == "uk"


@restricted
@pytest.mark.parametrize("wanted", [Command.HELP, Command.SOS, Command.HUMAN, Command.STOP])
def test_help_never_depends_on_the_policy(policy: ChannelPolicy, wanted: Command) -> None:
    shell = newcomer_under(policy)
    effects = command(shell, wanted)
    assert len(said(effects)) == 1
    assert said(effects) != [RESTRICTED[policy]]
    assert asked(effects) == []


@restricted
@pytest.mark.parametrize("wanted", [Command.START, Command.BACK])
def test_the_intake_is_not_begun_by_a_command_either(policy: ChannelPolicy, wanted: Command) -> None:
    shell = newcomer_under(policy)
    effects = command(shell, wanted)
    assert (said(effects), asked(effects)) == ([RESTRICTED[policy]], [])


@pytest.mark.parametrize("wanted", [Command.PRIVACY, Command.MYDATA, Command.LANGUAGE])
def test_privacy_and_language_work_where_only_information_is_given(wanted: Command) -> None:
    shell = newcomer_under(ChannelPolicy.INFO)
    shell.do(Started())
    assert asked(command(shell, wanted)) == ["choose"]
    effects = shell.press("uk" if wanted is Command.LANGUAGE else "leave")
    assert (said(effects), asked(effects)) == (["policy-info"], [])


def test_everything_can_be_erased_where_only_information_is_given() -> None:
    shell = under(at("wishes"), ChannelPolicy.INFO)
    command(shell, Command.DELETE)
    shell.press("yes")
    assert (shell.erased, state(shell).phase) == (1, Phase.ERASED)


@pytest.mark.parametrize("wanted", [Command.APPOINTMENT, Command.STATUS])
def test_appointments_are_declined_where_only_information_is_given(wanted: Command) -> None:
    shell = under(handed_in(), ChannelPolicy.INFO)
    assert said(command(shell, wanted)) == ["policy-info"]


def test_appointments_can_be_cancelled_where_only_they_are_dealt_with() -> None:
    shell = under(handed_in(), ChannelPolicy.APPOINTMENTS)
    command(shell, Command.APPOINTMENT)
    shell.press("cancel")
    effects = shell.press("yes")
    assert (said(effects), shell.visits, asked(effects)) == (["visit-cancelled"], [], ["choose"])
    assert "new" not in options(shell)


def test_an_unfinished_intake_waits_for_the_channel_that_may() -> None:
    shell = under(at("wishes"), ChannelPolicy.APPOINTMENTS)
    before = dict(state(shell).answers)
    effects = command(shell, Command.APPOINTMENT)
    assert (said(effects), asked(effects)) == (["visits-none", "policy-appointments"], [])
    under(shell, ChannelPolicy.FULL)
    effects = shell.do(Started())
    assert asked(effects) == ["choose"]
    assert asked(shell.press("go_on")) == ["wishes"]
    assert state(shell).answers == before
