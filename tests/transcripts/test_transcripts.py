"""Every transcript in every language, by buttons and by typing in turn; on PostgreSQL once, the other way.

So each way is gone in all languages, by both hands, and in one language by either.
"""

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


WAYS = list(enumerate(names()))


def mode_of(position: int, language: Lang) -> Mode:
    """How a transcript is answered in a language: of two neighbours one presses and one types."""
    return MODES[(position + LANGUAGES.index(language)) % len(MODES)]


@pytest.mark.parametrize("dialect", [Dialect.SQLITE])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("position", "name"), WAYS)
async def test_way(stand: Stand, position: int, name: str, language: Lang) -> None:
    assert await Replay(stand, load(name), language, mode_of(position, language)).run() > 0


@pytest.mark.parametrize("dialect", [Dialect.POSTGRESQL])
@pytest.mark.parametrize(("position", "name"), WAYS)
async def test_way_on_postgresql(stand: Stand, position: int, name: str) -> None:
    language = LANGUAGES[position % len(LANGUAGES)]
    (other,) = set(MODES) - {mode_of(position, language)}
    assert await Replay(stand, load(name), language, other).run() > 0


def test_every_question_of_every_flow_is_met_on_some_way(flows: Mapping[FlowId, Flow]) -> None:
    asked = {
        f"{flow.id}.{step.id}"
        for flow in flows.values()
        for step in flow.step
        if step.kind not in {Kind.INFO, Kind.ACTION, Kind.END}
    }
    met = {turn.step for name in names() for turn in load(name).turn}
    assert asked - met == set()
