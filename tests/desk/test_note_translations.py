"""The line of a change in other languages: what was done in time is kept, whatever comes in between."""

import asyncio
from datetime import timedelta

import pytest

from desk.note_translations import translated_note
from domain.ids import Lang
from domain.translation import NotTranslated, Passage, Translation, Wanted, Why
from storage.statements import Dialect
from tests.desk.clerks import Desk
from tests.desk.deps import desk_deps
from tests.talks.translators import Result, Translates, translated

AR, UK, PS, DE = Lang("ar"), Lang("uk"), Lang("ps"), Lang("de")
LINE = "Bitte entschuldigen Sie."


@pytest.fixture
def dialect() -> Dialect:
    """Nothing is stored here."""
    return Dialect.SQLITE


async def languages_of(desk: Desk, translator: Translates, *wanted: Lang, text: str = LINE) -> list[Lang]:
    patience = timedelta(milliseconds=200)
    deps = desk_deps(
        desk.database, desk.vault, desk.clock, translator=translator, translation_patience=patience
    )
    note = await translated_note(deps, text, wanted)
    assert note.text == text
    return [one.target for one in note.translations]


async def test_the_order_is_kept_and_german_is_asked_of_nobody(desk: Desk) -> None:
    translator = Translates()
    assert await languages_of(desk, translator, UK, DE, Lang("de-simple"), AR) == [UK, AR]
    assert [one.target for one in translator.asked] == [UK, AR]
    assert all(one.certain for one in translator.asked)


@pytest.mark.parametrize("why", [Why.BUSY, Why.FAILED, Why.MISSING, Why.UNSUPPORTED])
async def test_a_language_without_a_translation_holds_up_no_other(desk: Desk, why: Why) -> None:
    assert await languages_of(desk, Translates([why]), PS, AR, UK) == [AR, UK]


async def test_what_was_done_in_time_is_kept(desk: Desk) -> None:
    class Slow(Translates):
        """Comes to an end in the first language only."""

        async def translate(self, wanted: Wanted) -> Result:
            if self.asked:
                await asyncio.Event().wait()
            return await super().translate(wanted)

    assert await languages_of(desk, Slow(), AR, UK) == [AR]


async def test_an_error_of_the_translator_stops_no_change(desk: Desk) -> None:
    def breaks(_: Wanted) -> NotTranslated:
        raise RuntimeError

    assert await languages_of(desk, Translates([translated, breaks]), AR, UK) == [AR]


async def test_what_has_no_words_is_not_said_twice(desk: Desk) -> None:
    def itself(wanted: Wanted) -> Translation:
        same = Passage(original=wanted.text, text=wanted.text)
        return translated(wanted).model_copy(update={"passages": (same,)})

    assert await languages_of(desk, Translates([itself]), AR, text="0241 5198-0") == []
