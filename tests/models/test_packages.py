"""The committed packages are genuine: argostranslate itself loads them and knows their phrases."""

import json
import re
import zipfile
from pathlib import Path

import pytest

from tests.models.phrases import HERE, PAIRS, PLACEHOLDERS, package, phrases
from tests.models.recall import recall, unpack

PIVOTS = ("uk-en-de", "de-en-uk", "ar-en-de", "de-en-ar")
MEGABYTE = 1_000_000
LANGUAGES = ("de", "en", "uk", "ar")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("argos") / "packages"
    unpack([package(pair) for pair in PAIRS], folder)
    return folder


def test_argostranslate_knows_every_phrase_in_every_order_of_its_placeholders(installed: Path) -> None:
    found = recall(installed, [*PAIRS, *PIVOTS], beam=2)
    assert {one.route: one.wrong for one in found} == dict.fromkeys([*PAIRS, *PIVOTS], ())
    assert min(one.worst for one in found) > -1.0


@pytest.mark.parametrize("pair", PAIRS)
def test_a_package_is_built_like_those_of_the_index(pair: str) -> None:
    with zipfile.ZipFile(package(pair)) as archive:
        names = archive.namelist()
        (top,) = {name.partition("/")[0] for name in names}
        metadata = json.loads(archive.read(f"{top}/metadata.json"))
    wanted = ("metadata.json", "README.md", "sentencepiece.model", "model/model.bin", "model/config.json")
    assert {*(f"{top}/{name}" for name in wanted), f"{top}/model/shared_vocabulary.json"} == set(names)
    assert f"{metadata['from_code']}-{metadata['to_code']}" == pair


def test_packages_stay_small() -> None:
    sizes = [package(pair).stat().st_size for pair in PAIRS]
    assert max(sizes) < MEGABYTE
    assert sum(sizes) < 5 * MEGABYTE


def test_a_phrase_has_the_same_placeholders_in_each_language_and_is_no_other_phrase() -> None:
    for language in LANGUAGES:
        texts = [phrase.text(language) for phrase in phrases()]
        assert len(set(texts)) == len(texts)
    for phrase in phrases():
        kept = {tuple(sorted(re.findall(r"<P\d>", phrase.text(language)))) for language in LANGUAGES}
        assert kept == {PLACEHOLDERS[: phrase.holds]}


def test_tests_need_no_torch() -> None:
    trainers = {"network.py", "train.py", "convert.py"}
    others = [path for path in HERE.glob("*.py") if path.name not in trainers]
    assert [
        path.name
        for path in others
        if re.search(r"^\s*(?:import|from) torch", path.read_text(), re.MULTILINE)
    ] == []
