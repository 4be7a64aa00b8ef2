"""The engine with the real library: loading, batches, budget, damaged files, and what it may not do."""

import asyncio
import logging
import os
import random
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from domain.errors import UsageError
from tests.translation.fakes import DE_EN, EN_DE, EN_UK, UK_EN, write_archive
from tests.translation.random_packages import TEXT, write_random_package
from translation import argos
from translation.engine import ArgosEngine
from translation.installing import install
from translation.packages import installed
from translation.ports import Direction, Draft, EngineError
from translation.tuning import Tuning

FOUR = (UK_EN, EN_UK, EN_DE, DE_EN)
ODD = ["", " ", "\n\n", "\x00\x07\u202e", "😀" * 50, "x" * 10_000, "\ud800", "ل" * 300, "<P0> _ ▁"]


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> dict[Direction, Path]:
    return {one: write_random_package(tmp_path_factory.mktemp(str(one)), one, "1.9") for one in FOUR}


@pytest.fixture(scope="module")
def folder(archives: dict[Direction, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("models")
    for archive in archives.values():
        install(archive, place, partial(argos.build, tuning=Tuning()))
    return place


@pytest.fixture
def sentences() -> Iterator[str]:
    chance = random.Random(7)  # noqa: S311 - the same sentences each time
    return (" ".join(chance.choices(TEXT.split(), k=chance.randint(1, 12))) for _ in range(480))


async def outcome(engine: ArgosEngine, sentence: str, direction: Direction) -> tuple[str, float]:
    """A translation, or why there is none."""
    try:
        draft = await engine.draft(sentence, direction)
    except EngineError as error:
        return str(error), 0.0
    return draft.text, draft.score


async def test_480_requests_at_once_give_what_one_by_one_gives(
    folder: Path, sentences: Iterator[str]
) -> None:
    work = [(sentence, FOUR[number % 4]) for number, sentence in enumerate(sentences)]
    async with ArgosEngine(folder, Tuning()) as engine:
        together = await asyncio.gather(*(outcome(engine, *one) for one in work))
        alone = [await outcome(engine, *one) for one in work]
    assert [text for text, _ in together] == [text for text, _ in alone]
    # int8 rounds what is left of a batch's arithmetic; see docs/adr/0022.
    assert [score for _, score in together] == pytest.approx([score for _, score in alone], abs=0.05)
    assert len({text for text, _ in alone}) > 25


async def test_models_that_had_to_go_come_back_the_same(folder: Path) -> None:
    async with ArgosEngine(folder, Tuning(memory_mb=1)) as engine:
        first = [await outcome(engine, "Guten Tag", one) for one in FOUR]
        assert sum(package.size for package in installed(folder).values()) > 1_000_000 >= engine.shelf.used
        for _ in range(3):
            assert [await outcome(engine, "Guten Tag", one) for one in FOUR] == first
        assert engine.shelf.loaded == {EN_DE, DE_EN}


async def test_odd_input_never_hangs_and_hurts_nobody(folder: Path) -> None:
    async with ArgosEngine(folder, Tuning()) as engine:
        good = await outcome(engine, "Guten Tag", DE_EN)
        found = await asyncio.gather(*(outcome(engine, one, DE_EN) for one in [*ODD, "Guten Tag"]))
    assert found[-1][0] == good[0]
    assert found[0] == found[1] == ("", 0.0)


async def test_the_score_is_what_the_tokens_cost_on_average(folder: Path) -> None:
    async with ArgosEngine(folder, Tuning()) as engine:
        drafts = [await engine.draft(word, UK_EN) for word in TEXT.split()[:5]]
    assert all(-20 < draft.score < 0 for draft in drafts)
    assert all(isinstance(draft, Draft) for draft in drafts)


async def test_the_library_neither_writes_texts_into_the_log_nor_folders_into_the_home(
    folder: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    environment = dict(os.environ)
    with caplog.at_level(logging.DEBUG):
        async with ArgosEngine(folder, Tuning()) as engine:
            await outcome(engine, "Mietvertrag", DE_EN)
    assert "Mietvertrag" not in caplog.text
    assert "Mietvertrag" not in "".join(capfd.readouterr())
    assert {one for one in os.environ if one.startswith(("ARGOS_", "XDG_"))} == {
        one for one in environment if one.startswith(("ARGOS_", "XDG_"))
    }


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("model/model.bin", b"junk" * 100),
        ("model/model.bin", b""),
        ("sentencepiece.model", b"junk"),
        ("model/shared_vocabulary.json", b"{"),
    ],
)
def test_a_package_with_a_broken_part_is_not_installed(
    archives: dict[Direction, Path], tmp_path: Path, part: str, content: bytes
) -> None:
    with zipfile.ZipFile(archives[UK_EN]) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    [name] = [one for one in files if one.endswith(part)]
    broken = write_archive(tmp_path / "broken.argosmodel", files | {name: content})
    with pytest.raises(UsageError, match=r"broken\.argosmodel: uk-en 1\.9 cannot be loaded: ."):
        install(broken, tmp_path / "models", partial(argos.build, tuning=Tuning()))
    assert installed(tmp_path / "models") == {}
