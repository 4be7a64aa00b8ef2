"""What is installed, read from the folder alone, whatever else lies there."""

import json
from pathlib import Path

import pytest

from tests.translation.fakes import AR_EN, DE_EN, EN_DE, EN_UK, UK_EN, metadata, write_package
from translation.packages import Installed, installed, parse_pair, read_package, route
from translation.ports import Code


def test_packages_are_found_whatever_their_folder_is_called(tmp_path: Path) -> None:
    write_package(tmp_path, UK_EN, "1.9", size=25).rename(tmp_path / "anything")
    write_package(tmp_path, EN_DE, "1.3")
    found = installed(tmp_path)
    assert [(str(one), found[one].version, found[one].size) for one in found] == [
        ("en-de", "1.3", 10),
        ("uk-en", "1.9", 25),
    ]


def test_stray_files_and_folders_do_not_matter(tmp_path: Path) -> None:
    write_package(tmp_path, UK_EN)
    (tmp_path / "notes.txt").write_text("ask the office")
    (tmp_path / "empty").mkdir()
    (tmp_path / ".install-half").mkdir()
    write_package(tmp_path / ".install-half", EN_DE)
    write_package(tmp_path, EN_UK).rename(tmp_path / ".hidden")
    assert list(installed(tmp_path)) == [UK_EN]
    assert installed(tmp_path / "nothing") == {}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"[" * 100_000,
        json.dumps(metadata("uk", "uk")).encode(),
        json.dumps(metadata("../uk", "en")).encode(),
        json.dumps(metadata("uk", "en", "1.0/../..")).encode(),
        json.dumps(metadata("uk", "en") | {"type": "sbd"}).encode(),
        json.dumps({"from_code": "uk", "to_code": "en"}).encode(),
        json.dumps(metadata("uk", "en") | {"readme": "x" * 1_000_001}).encode(),
    ],
)
def test_a_folder_with_odd_metadata_is_no_package(tmp_path: Path, content: bytes) -> None:
    folder = write_package(tmp_path, UK_EN)
    (folder / "metadata.json").write_bytes(content)
    assert read_package(folder) is None


@pytest.mark.parametrize("name", ["model/model.bin", "sentencepiece.model", "metadata.json"])
def test_a_folder_that_lacks_a_part_is_no_package(tmp_path: Path, name: str) -> None:
    folder = write_package(tmp_path, UK_EN)
    (folder / name).unlink()
    assert read_package(folder) is None


def test_of_two_for_a_pair_the_one_installed_later_counts(tmp_path: Path) -> None:
    write_package(tmp_path, UK_EN, "2.0").rename(tmp_path / "z-first")
    write_package(tmp_path, UK_EN, "1.0").rename(tmp_path / "a-second")
    assert installed(tmp_path)[UK_EN].version == "1.0"


def test_ways_go_directly_or_by_english(tmp_path: Path) -> None:
    for direction in (UK_EN, EN_DE, DE_EN):
        write_package(tmp_path, direction)
    found = installed(tmp_path)
    uk, en, de = (Code(code) for code in ("uk", "en", "de"))
    assert route(found, uk, de) == (UK_EN, EN_DE)
    assert route(found, uk, en) == (UK_EN,)
    assert route(found, de, de) == ()
    assert route(found, de, uk) is None
    assert route(found, en, uk) is None
    straight = write_package(tmp_path, UK_EN)
    (straight / "metadata.json").write_text(json.dumps(metadata("uk", "de")))
    assert [str(hop) for hop in route(installed(tmp_path), uk, de) or ()] == ["uk-de"]


def test_what_comes_and_goes_while_lotse_runs_is_seen(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    now = Installed(folder)
    assert now.packages() == {}
    write_package(folder, AR_EN)
    assert list(now.packages()) == [AR_EN]
    assert now.packages() is now.packages()
    write_package(folder, UK_EN).rename(folder / "other")
    assert list(now.packages()) == [AR_EN, UK_EN]


@pytest.mark.parametrize("text", ["uk", "uk-", "-en", "uk-uk", "UK-en", "uk_en", "uk-en-de", "../x-en", ""])
def test_what_is_no_pair_is_refused(text: str) -> None:
    assert parse_pair(text) is None
    assert parse_pair("uk-en") == UK_EN
