"""The engine as the translator sees it: ways, versions, many requests at once, within the budget."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.translation.fakes import AR_EN, DE_EN, EN_DE, EN_UK, UK_EN, FakeModels, write_package
from translation.engine import ArgosEngine
from translation.ports import Code, Direction, Draft, EngineError, ModelUnavailable, QueueFull
from translation.tuning import Tuning

FIVE = (UK_EN, EN_UK, EN_DE, DE_EN, AR_EN)
MEGABYTE = 1_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for direction in FIVE:
        write_package(tmp_path, direction, "1.9", size=MEGABYTE)
    return tmp_path


async def one_by_one(engine: ArgosEngine, work: Sequence[tuple[str, Direction]]) -> list[Draft]:
    return [await engine.draft(sentence, direction) for sentence, direction in work]


def test_ways_and_versions_come_from_the_folder(folder: Path) -> None:
    engine = ArgosEngine(folder, Tuning())
    assert engine.route(Code("uk"), Code("de")) == (UK_EN, EN_DE)
    assert (engine.version(UK_EN), engine.version(Direction(Code("uk"), Code("de")))) == ("1.9", "")
    assert engine.name.split()[0] in {"argos-translate-lt", "argostranslate"}


def test_without_a_package_there_is_no_way(folder: Path) -> None:
    engine = ArgosEngine(folder, Tuning())
    assert engine.route(Code("ar"), Code("uk")) == (AR_EN, EN_UK)
    assert engine.route(Code("ru"), Code("de")) is None
    assert engine.route(Code("de"), Code("ru")) is None


async def test_480_requests_at_once_give_what_one_by_one_gives_within_the_budget(folder: Path) -> None:
    highest = 0

    def during() -> None:
        nonlocal highest
        highest = max(highest, engine.shelf.used)

    models = FakeModels(during)
    work = [(f"sentence {i}", FIVE[i % 5]) for i in range(480)]
    async with ArgosEngine(folder, Tuning(memory_mb=3), models) as engine:
        together = await asyncio.gather(*(engine.draft(*one) for one in work))
        batches = sum(len(model.batches) for model in models.built)
        assert together == await one_by_one(engine, work)
    assert (highest <= 3 * MEGABYTE, engine.shelf.used) == (True, 0)
    assert batches <= 480 // 32 + 2 * 5


async def test_a_pivot_is_two_drafts_and_those_of_many_people_overlap(folder: Path) -> None:
    models = FakeModels()
    async with ArgosEngine(folder, Tuning(), models) as engine:

        async def by_english(sentence: str) -> str:
            text = sentence
            for hop in engine.route(Code("uk"), Code("de")) or ():
                text = (await engine.draft(text, hop)).text
            return text

        found = await asyncio.gather(*(by_english(f"{i:03}") for i in range(64)))
    assert found == [f"en-de {i:03} ne-ku" for i in range(64)]
    batches = [batch for model in models.built for batch in model.batches]
    assert sum(map(len, batches)) == 2 * 64
    assert len(batches) < 64, "most of them share a batch"


async def test_a_full_queue_and_a_failed_model_are_errors_of_the_engine(folder: Path) -> None:
    models = FakeModels()
    models.broken = {UK_EN}
    async with ArgosEngine(folder, Tuning(queue=3), models) as engine:
        with capture_logs() as lines:
            found = await asyncio.gather(
                *(engine.draft("a person's words", UK_EN) for _ in range(4)), return_exceptions=True
            )
            with pytest.raises(ModelUnavailable, match="uk-en is broken"):
                await engine.draft("again", UK_EN)
        assert [type(one) for one in found] == [ModelUnavailable] * 3 + [QueueFull]
        assert [(line["event"], line["reason"]) for line in lines] == [
            ("translation_model_failed", "uk-en is broken")
        ]
        assert "words" not in str(lines)
        assert (await engine.draft("fine", EN_DE)).text == "en-de enif"


async def test_a_package_that_was_removed_is_an_error_and_not_a_crash(folder: Path) -> None:
    async with ArgosEngine(folder, Tuning(), FakeModels()) as engine:
        await engine.draft("x", UK_EN)
        (folder / "uk_en").rename(folder / ".gone")
        with pytest.raises(ModelUnavailable, match="no package for uk-en"):
            await engine.draft("x", UK_EN)
        assert engine.shelf.used == 0


async def test_closing_finishes_what_was_asked(folder: Path) -> None:
    engine = ArgosEngine(folder, Tuning(), FakeModels())
    work = [asyncio.create_task(engine.draft(str(i), UK_EN)) for i in range(70)]
    await asyncio.sleep(0)
    await engine.close()
    assert [(await one).text for one in work] == [f"uk-en {str(i)[::-1]}" for i in range(70)]
    with pytest.raises(EngineError):
        await engine.draft("late", UK_EN)
