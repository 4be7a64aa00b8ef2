"""For any text and engine: each protected part survives or its sentence is marked; nothing leaks or hangs."""

import asyncio
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.ids import Lang
from domain.text import clean
from domain.translation import Passage, Translation
from tests.translation.engines import ARABIC, GERMAN, UKRAINIAN, FakeEngine, echo, parts, translator, wanted
from translation.placeholders import has_ruins, numbers_in, tidied
from translation.ports import Code
from translation.service import Limits

Change = Callable[[str], str]
KNOWN = parts()
PARTS = st.sampled_from(
    (
        "3.12.2026", "14:30", "200 €", "0241 432-0", "a_b@stadt.example", "www.stadt.example/a_b",
        "K7M2-9QXL", "§ 24", "Jobcenter", "Bescheids", "Rathaus Beispielstadt", "٣/١٢/٢٠٢٦", "۱۰",
        "<P0>", "< p 1 >", "P2", "<>", "⟦0⟧", "Agentur für Arbeit",
        "Wohnberechtigungsschein (WBS)", "3. Dezember",
    )
)  # fmt: skip
WORDS = st.sampled_from(
    (
        "Bitte", "kommen Sie", "und", "ок", "شكرا", "допоможіть", "🙂", "\u202e", "\x07", ",",
        ". ", "! ", "\n", ": ", "–", "P", "<", ">",
    )
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.one_of(PARTS, WORDS), max_size=24).map(" ".join),
    st.lists(st.one_of(PARTS, WORDS), max_size=12).map("".join),
    st.text(max_size=80),
)
CHANGES: dict[str, Change] = {
    "echo": lambda text: text,
    "drop": lambda text: text.replace("<P1>", ""),
    "duplicate": lambda text: text.replace("<P0>", "<P0> <P0>"),
    "reorder": lambda text: text.replace("<P0>", "\0").replace("<P1>", "<P0>").replace("\0", "<P1>"),
    "small": str.lower,
    "spaces": lambda text: text.replace("<", "< ").replace("P", "P ").replace(">", " >"),
    "ruin": lambda text: text.replace("<P1>", "<P1").replace("<P2>", "P2"),
    "invent": lambda text: f"{text} <P7>",
    "glue": lambda text: text.replace(" ", ""),
    "swap letters": lambda text: text.replace("P", "П"),
    "backwards": lambda text: text[::-1],
    "nothing": lambda _: "",
}


def sentences(text: str, change: Change) -> tuple[Passage, ...]:
    """Translate a text from German by an engine that does this to each sentence."""
    engine = FakeEngine(lambda sentence, _: change(sentence))
    found = asyncio.run(translator(engine).translate(wanted(text)))
    assert isinstance(found, Translation)
    assert found.original == clean(text)
    return found.passages


def expected(passage: Passage) -> list[str]:
    """Every part of a sentence, also those that only look like placeholders."""
    found = KNOWN.find(passage.original, Code("de"))
    return [passage.original[part.start : part.end] for part in found]


@pytest.mark.parametrize("name", CHANGES)
@settings(max_examples=60)
@given(text=TEXTS)
@example(text="Erst <P1> dann 14:30 und 9:15 oder 200 €")
@example(text="<<P0>> P 1 < P2")
def test_each_part_survives_exactly_or_its_sentence_is_marked(name: str, text: str) -> None:
    for passage in sentences(text, CHANGES[name]):
        if passage.text is None:
            continue
        for part, times in Counter(expected(passage)).items():
            assert passage.text.count(part) >= times
        if name == "invent":
            assert not passage.original.strip() or passage.score is None


@pytest.mark.parametrize("name", CHANGES)
@settings(max_examples=60)
@given(text=TEXTS)
@example(text="Um 14:30 und 15:30 im P2")
def test_no_placeholder_leaks(name: str, text: str) -> None:
    for passage in sentences(text, CHANGES[name]):
        shown = passage.text or ""
        for part in sorted(expected(passage), key=len, reverse=True):
            shown = shown.replace(part, "\ufffc", 1)
        assert numbers_in(tidied(shown)) == []
        assert not has_ruins(shown), (shown, passage)


@settings(max_examples=60)
@given(text=TEXTS)
def test_an_engine_that_says_the_same_gives_the_same_words(text: str) -> None:
    for passage in sentences(text, CHANGES["echo"]):
        if passage.text is not None:
            assert "".join(passage.text.split()) == "".join(passage.original.split())


@settings(max_examples=40)
@given(text=st.text(max_size=200), source=st.sampled_from((GERMAN, ARABIC, UKRAINIAN)))
def test_any_text_has_an_answer_whatever_the_engine_says(text: str, source: Lang) -> None:
    machine = translator(FakeEngine(lambda sentence, hop: f"{hop}\u202e{sentence[::-1]}<P\x00"))
    target = ARABIC if source == GERMAN else GERMAN
    found = asyncio.run(machine.translate(wanted(text, source, target, certain=False)))
    if isinstance(found, Translation):
        assert found.original == clean(text)
        assert "\u202e" not in found.text
        assert "\x00" not in found.text


@pytest.mark.parametrize(
    "text",
    [
        "🙂" * 10_000, "a" * 10_000, "14:30 " * 1_700, "<P0>" * 2_500, "\u202eabc\u0007 " * 1_600,
        "Jobcenter, " * 900, "Ja. " * 2_500, "اب وг z " * 1_250, "\n" * 10_000, "1" * 10_000,
    ],
)  # fmt: skip
async def test_ten_thousand_odd_characters_do_not_hang(text: str) -> None:
    engine = FakeEngine(echo)
    found = await translator(engine, Limits(seconds=60)).translate(wanted(text))
    assert isinstance(found, Translation)
    assert found.original == clean(text)
