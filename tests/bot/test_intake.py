"""What the answers of a conversation become in the record."""

import pytest

from bot.intake import content_of
from domain.effects import SubmitIntake
from domain.ids import FlowId, Lang
from domain.intake import WaitingChoice


def submitted(waiting: str | None) -> SubmitIntake:
    return SubmitIntake(
        flow=FlowId("intake"),
        revision="f" * 8,
        answers={} if waiting is None else {"waiting": waiting},
        language=Lang("ar"),
        source_place=None,
        hold=None,
    )


@pytest.mark.parametrize("choice", list(WaitingChoice))
def test_what_somebody_without_a_time_chose_is_kept_as_she_chose_it(choice: WaitingChoice) -> None:
    content = content_of(submitted(choice.value))
    assert content.waiting is choice
    assert content.hints.waiting is choice


@pytest.mark.parametrize("answer", [None, "elsewhere"])
def test_what_is_no_choice_is_none(answer: str | None) -> None:
    assert content_of(submitted(answer)).waiting is None
