"""Every transcript in the languages of Cyrillic and Arabic script, by buttons and by typing in turn."""

import pytest

from domain.ids import Lang
from storage.statements import Dialect
from tests.transcripts.ways import OTHERS, WAYS, mode_of, turns_gone, turns_of
from tests.turn.stand import Stand


@pytest.mark.parametrize("dialect", [Dialect.SQLITE])
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(("position", "name"), WAYS)
async def test_way(stand: Stand, position: int, name: str, language: Lang) -> None:
    gone = await turns_gone(stand, name, language, mode_of(position, language))
    assert gone == turns_of(name, language) > 0
