"""Bounds: on the messages of a conversation, on the steps of a turn."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from domain.events import Command, Started
from flows.book import HOME, Limits
from flows.library import load_flow
from flows.work import LostError
from tests.flows.people import asked, at, command, handed_in, said, say, state
from tests.flows.shell import Shell, small_book

BROKEN = Path(__file__).parent / "broken"


def tired(turns: int = 500) -> Shell:
    """Somebody who has written a great many messages."""
    shell = at("concern")
    shell.state = state(shell).change(turns=turns)
    return shell


def test_after_five_hundred_messages_a_minute_of_rest_is_asked_for() -> None:
    assert Limits().turns == 500
    shell = tired(499)
    assert asked(say(shell, "x" * 600)) == ["concern"]
    effects = say(shell, "noch etwas")
    assert (said(effects), asked(effects)) == (["too-many-turns"], [])
    assert "concern" not in state(shell).answers


def test_after_the_rest_it_goes_on_without_a_loss() -> None:
    shell = tired()
    say(shell, "etwas")
    shell.now += timedelta(seconds=30)
    assert said(say(shell, "etwas")) == ["too-many-turns"]
    shell.now += timedelta(minutes=1)
    say(shell, "Heizung")
    assert (state(shell).answers["concern"], state(shell).step) == ("Heizung", "interpreter")


@pytest.mark.parametrize("wanted", [Command.SOS, Command.DELETE, Command.STOP, Command.HELP])
def test_commands_work_beyond_the_limit(wanted: Command) -> None:
    assert said(command(tired(600), wanted)) != ["too-many-turns"]


def test_a_new_request_has_all_its_messages_again() -> None:
    assert state(handed_in()).turns == 0


def test_a_flow_that_goes_in_a_circle_raises_instead_of_hanging() -> None:
    flow = load_flow((BROKEN / "circle.toml").read_text(encoding="utf-8"), "circle.toml")
    book = small_book()
    shell = Shell(book=replace(book, flows={**book.flows, HOME: flow.model_copy(update={"id": HOME})}))
    with pytest.raises(LostError, match="more than 100 steps in one turn"):
        shell.do(Started())
