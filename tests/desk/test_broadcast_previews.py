"""Previews of broadcasts: what was filled in is marked, what a machine translated is named."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.broadcast_previews import segments
from desk.broadcast_texts import BroadcastWords, TranslationBusy
from domain.broadcasts import Content, Fields, Template
from domain.ids import Lang
from domain.translation import NotTranslated, Passage, Support, Translation, Wanted, Why
from locales.isolates import isolate, plain
from tests.desk.deps import CATALOG
from tests.desk.office import DIRECTORY
from translation.null import NullTranslator

OFFICE = {"office": "StädteRegion Beispiel"}
WORDS = st.text(st.characters(blacklist_characters="\u2066\u2067\u2068\u2069\n", blacklist_categories=["Cs"]))


@given(st.lists(st.tuples(WORDS, st.booleans())))
def test_filled_parts_are_found_and_nothing_is_lost(parts: list[tuple[str, bool]]) -> None:
    text = "".join(isolate(words) if filled else words for words, filled in parts)
    found = segments(text)
    assert "".join(one.text for one in found) == plain(text)
    filled = "".join(words for words, is_filled in parts if is_filled)
    assert "".join(one.text for one in found if one.filled) == filled


@given(WORDS)
def test_an_isolate_inside_another_stays_in_it(words: str) -> None:
    inner = f"a\u2068{words}\u2069b"
    found = segments(f"vor \u2068{inner}\u2069 nach")
    assert [(one.text, one.filled) for one in found] == [("vor ", False), (inner, True), (" nach", False)]


class Machine:
    """Translates into two languages only, into one of them nothing, and notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Lang] = []

    def support(self, source: Lang, target: Lang) -> Support:
        return Support.YES if target == "uk" else Support.MISSING

    async def translate(self, wanted: Wanted) -> Translation | NotTranslated:
        self.asked.append(wanted.target)
        assert (wanted.source, wanted.certain) == ("de", True)
        if wanted.target not in {"uk", "ru"}:
            return NotTranslated(why=Why.MISSING)
        text = f"[{wanted.text}]" if wanted.target == "uk" else None
        return Translation(
            source=wanted.source,
            target=wanted.target,
            passages=(Passage(original=wanted.text, text=text),),
            engine="machine",
            models=(),
            made_at=datetime(2026, 11, 24, tzinfo=UTC),
        )


async def test_only_free_text_is_given_to_the_machine_and_never_in_german() -> None:
    machine = Machine()
    words = BroadcastWords(CATALOG, OFFICE, machine)
    await words(Content(template=Template.EXTRA, fields=Fields()), DIRECTORY)
    assert machine.asked == []
    texts = {one.language: one for one in await words(Content(free_text="Hallo"), DIRECTORY)}
    assert Lang("de") not in machine.asked
    assert "[Hallo]" in texts[Lang("uk")].paragraphs
    assert not texts[Lang("uk")].checked
    assert texts[Lang("ar")].original == texts[Lang("ru")].original == ("Hallo",)
    assert words.translates


@dataclass
class Queue:
    """Is busy after some texts, until somebody makes room."""

    room: int
    running: int = 0
    asked: list[Wanted] = field(default_factory=list)

    def support(self, source: Lang, target: Lang) -> Support:
        return Support.YES

    async def translate(self, wanted: Wanted) -> Translation | NotTranslated:
        self.asked.append(wanted)
        self.running += 1
        assert self.running == 1
        await asyncio.sleep(0)
        self.running -= 1
        if len(self.asked) > self.room:
            return NotTranslated(why=Why.BUSY)
        return Translation(
            source=wanted.source,
            target=wanted.target,
            passages=(Passage(original=wanted.text, text=f"[{wanted.target}]"),),
            engine="queue",
            models=(),
            made_at=datetime(2026, 11, 24, tzinfo=UTC),
        )


async def test_the_languages_are_translated_one_by_one_and_once() -> None:
    machine = Queue(room=1000)
    words = BroadcastWords(CATALOG, OFFICE, machine)
    first = await words(Content(free_text="Hallo"), DIRECTORY)
    foreign = len(machine.asked)
    assert foreign == len(CATALOG.languages) - 1
    assert await words(Content(free_text="Hallo"), DIRECTORY, final=True) == first
    assert len(machine.asked) == foreign
    for number in range(10):
        await words(Content(free_text=str(number)), DIRECTORY)
    await words(Content(free_text="Hallo"), DIRECTORY)
    assert len(machine.asked) == 12 * foreign


async def test_a_busy_translator_is_asked_no_further_and_nothing_is_final() -> None:
    machine = Queue(room=2)
    words = BroadcastWords(CATALOG, OFFICE, machine)
    texts = await words(Content(free_text="Hallo"), DIRECTORY)
    assert sum(one.shown_language == one.language != "de" for one in texts) == 2
    assert len(machine.asked) == 3
    with pytest.raises(TranslationBusy):
        await words(Content(free_text="Hallo"), DIRECTORY, final=True)
    assert len(machine.asked) == 4
    machine.room = 1000
    texts = await words(Content(free_text="Hallo"), DIRECTORY, final=True)
    assert {one.shown_language for one in texts} == {one.tag for one in CATALOG.languages}
    assert len(machine.asked) == len(CATALOG.languages) - 1 + 2


async def test_without_words_there_is_no_preview() -> None:
    words = BroadcastWords(CATALOG, OFFICE, NullTranslator())
    assert [one.paragraphs for one in await words(Content(), DIRECTORY)] == [()] * len(CATALOG.languages)


async def test_without_a_translator_free_text_stays_german() -> None:
    words = BroadcastWords(CATALOG, OFFICE, NullTranslator())
    assert not words.translates
    texts = await words(Content(free_text="Am Dienstag ist zu."), DIRECTORY)
    assert {one.shown_language for one in texts} == {"de"}
