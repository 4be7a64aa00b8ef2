"""Every transcript once more, on PostgreSQL and by the other hand; together they meet every question.

Each way is gone in all languages, by both hands, and in one language by either.
"""

from collections.abc import Mapping

import pytest

from domain.ids import FlowId
from domain.questions import Kind
from flows.definition import Flow
from storage.statements import Dialect
from tests.transcripts.script import load, names
from tests.transcripts.ways import LANGUAGES, LATIN, OTHERS, WAYS, other_mode, turns_gone, turns_of
from tests.turn.stand import Stand


@pytest.mark.parametrize("dialect", [Dialect.POSTGRESQL])
@pytest.mark.parametrize(("position", "name"), WAYS)
async def test_way_on_postgresql(stand: Stand, position: int, name: str) -> None:
    language = LANGUAGES[position % len(LANGUAGES)]
    gone = await turns_gone(stand, name, language, other_mode(position, language))
    assert gone == turns_of(name, language) > 0


def test_no_language_is_left_out() -> None:
    assert sorted(LATIN + OTHERS) == sorted(LANGUAGES)


def test_every_question_of_every_flow_is_met_on_some_way(flows: Mapping[FlowId, Flow]) -> None:
    asked = {
        f"{flow.id}.{step.id}"
        for flow in flows.values()
        for step in flow.step
        if step.kind not in {Kind.INFO, Kind.ACTION, Kind.END}
    }
    met = {turn.step for name in names() for turn in load(name).turn}
    assert asked - met == set()
