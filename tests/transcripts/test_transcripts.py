"""Every transcript in every language, by buttons and by typing; on PostgreSQL once, languages in turn."""

from collections.abc import Mapping

import pytest

from domain.ids import FlowId, Lang
from domain.questions import Kind
from flows.definition import Flow
from locales.languages import load_languages
from storage.statements import Dialect
from tests.transcripts.replay import Mode, Replay
from tests.transcripts.script import load, names
from tests.turn.stand import Stand

LANGUAGES = [language.tag for language in load_languages()]
MODES = list(Mode)


@pytest.mark.parametrize("dialect", [Dialect.SQLITE])
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", names())
async def test_way(stand: Stand, name: str, language: Lang, mode: Mode) -> None:
    assert await Replay(stand, load(name), language, mode).run() > 0


@pytest.mark.parametrize("dialect", [Dialect.POSTGRESQL])
@pytest.mark.parametrize(("position", "name"), list(enumerate(names())))
async def test_way_on_postgresql(stand: Stand, position: int, name: str) -> None:
    language = LANGUAGES[position % len(LANGUAGES)]
    mode = MODES[position // len(LANGUAGES) % len(MODES)]
    assert await Replay(stand, load(name), language, mode).run() > 0


def test_every_question_of_every_flow_is_met_on_some_way(flows: Mapping[FlowId, Flow]) -> None:
    asked = {
        f"{flow.id}.{step.id}"
        for flow in flows.values()
        for step in flow.step
        if step.kind not in {Kind.INFO, Kind.ACTION, Kind.END}
    }
    met = {turn.step for name in names() for turn in load(name).turn}
    assert asked - met == set()
