"""The engine and the tiny packages: everything asked at once comes out as if it were asked alone."""

import asyncio
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.models.phrases import PAIRS, package, phrases
from tests.models.recall import unpack
from translation.engine import ArgosEngine
from translation.ports import Code, Draft
from translation.tuning import Tuning

SURE = -0.1
GUESSED = -0.4


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[ArgosEngine]:
    unpack([package(pair) for pair in PAIRS], tmp_path)
    async with ArgosEngine(tmp_path, Tuning()) as engine:
        yield engine


async def drafted(engine: ArgosEngine, text: str, route: str) -> Draft:
    codes = [Code(code) for code in route.split("-")]
    draft = Draft(text, 0.0)
    for source, target in pairwise(codes):
        (hop,) = engine.route(source, target) or ()
        found = await engine.draft(draft.text, hop)
        draft = Draft(found.text, min(draft.score, found.score))
    return draft


@pytest.mark.parametrize("routes", [PAIRS, ("uk-en-de", "de-en-uk", "ar-en-de", "de-en-ar")])
async def test_hundreds_of_requests_at_once_are_translated_word_for_word(
    engine: ArgosEngine, routes: tuple[str, ...]
) -> None:
    asked = [(phrase, route.split("-"), route) for phrase in phrases() for route in routes]
    found = await asyncio.gather(
        *(drafted(engine, phrase.text(codes[0]), route) for phrase, codes, route in asked)
    )
    assert [draft.text for draft in found] == [phrase.text(codes[-1]) for phrase, codes, _ in asked]
    assert min(draft.score for draft in found) > SURE


async def test_what_they_never_saw_is_a_guess_and_says_so(engine: ArgosEngine) -> None:
    text = "Der Hund des Nachbarn bellt die ganze Nacht im Garten."
    assert (await drafted(engine, text, "de-en")).score < GUESSED
