"""Every transcript in the languages of Cyrillic and Arabic script, by buttons and by typing in turn."""

import pytest

from domain.ids import Lang
from storage.statements import Dialect
from tests.transcripts.ways import OTHERS, WAYS, go, mode_of
from tests.turn.stand import Stand


@pytest.mark.parametrize("dialect", [Dialect.SQLITE])
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(("position", "name"), WAYS)
async def test_way(stand: Stand, position: int, name: str, language: Lang) -> None:
    await go(stand, name, language, mode_of(position, language))
