"""Installing a package: from a good file all of it, from a bad one nothing, and one clear line."""

import os
import signal
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from domain.errors import UsageError
from tests.translation.fakes import EN_DE, UK_EN, package_files, write_archive, write_package
from translation.installing import downloads, install, remove
from translation.packages import Package, installed
from translation.ports import EngineError

ROOT = Path(__file__).parents[2]


def accept(_package: Package) -> None:
    """A check that finds nothing."""


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if one.name != ".lock")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return write_archive(tmp_path / "uk.argosmodel", package_files("uk", "en", "1.9"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "models"


def test_a_package_is_installed_as_it_is(archive: Path, folder: Path) -> None:
    package = install(archive, folder, accept)
    assert (str(package.direction), package.version) == ("uk-en", "1.9")
    assert names(folder) == ["translate-uk_en-1_9"]
    assert (package.path / "model" / "model.bin").read_bytes() == b"m" * 10


def test_the_check_sees_the_whole_package_before_anybody_else(archive: Path, folder: Path) -> None:
    seen: list[tuple[str, bool]] = []

    def check(package: Package) -> None:
        seen.append((package.version, (package.path / "model" / "model.bin").is_file()))
        assert installed(folder) == {}

    install(archive, folder, check)
    assert seen == [("1.9", True)]


def test_a_model_that_does_not_load_changes_nothing(archive: Path, folder: Path) -> None:
    install(archive, folder, accept)

    def refuse(_package: Package) -> None:
        raise EngineError("uk-en 2.0 cannot be loaded: broken")

    newer = write_archive(archive.with_name("new.argosmodel"), package_files("uk", "en", "2.0"))
    with pytest.raises(UsageError, match=r"new\.argosmodel: uk-en 2\.0 cannot be loaded"):
        install(newer, folder, refuse)
    assert names(folder) == ["translate-uk_en-1_9"]


@pytest.mark.parametrize("version", ["2.0", "1.9", "1.0"])
def test_another_for_the_same_pair_replaces_it(archive: Path, folder: Path, version: str) -> None:
    install(archive, folder, accept)
    other = write_archive(archive.with_name("other"), package_files("uk", "en", version, size=7))
    package = install(other, folder, accept)
    assert installed(folder) == {UK_EN: package}
    assert (package.version, package.size, len(names(folder))) == (version, 7, 1)


def test_an_unexpected_pair_is_refused(archive: Path, folder: Path) -> None:
    with pytest.raises(UsageError, match="this is uk-en, not en-de"):
        install(archive, folder, accept, EN_DE)
    assert names(folder) == []


def broken_archives() -> dict[str, dict[str, bytes]]:
    good = package_files("uk", "en")
    return {
        "points to somewhere else": good | {"../evil": b"x"},
        "a file in it points": good | {"/etc/evil": b"x"},
        "in it points to": good | {"uk_en/..\\evil": b"x"},
        "points to somewhere": good | {"uk_en/a/../../../evil": b"x"},
        "exactly one folder": good | {"second/file": b"x"},
        r"no metadata\.json": {name: data for name, data in good.items() if "metadata" not in name},
        "no model in it": {name: data for name, data in good.items() if "model.bin" not in name},
        "word pieces are missing": {name: data for name, data in good.items() if "piece" not in name},
        "cannot be read": good | {"uk_en/metadata.json": b"{"},
        "names no two languages": good | {"uk_en/metadata.json": b"{}"},
        "for something else": good | {"uk_en/metadata.json": b'{"type": "sbd"}'},
        "this file has 0": {},
    }


@pytest.mark.parametrize("reason", broken_archives())
def test_whatever_is_not_exactly_one_package_is_refused(tmp_path: Path, folder: Path, reason: str) -> None:
    file = write_archive(tmp_path / "bad.argosmodel", broken_archives()[reason])
    with pytest.raises(UsageError, match=f"bad.argosmodel: .*{reason}"):
        install(file, folder, accept)
    assert names(folder) == []
    assert not list(tmp_path.rglob("evil"))


def test_a_link_in_a_package_is_refused(tmp_path: Path, folder: Path) -> None:
    file = write_archive(tmp_path / "link", package_files("uk", "en"))
    entry = zipfile.ZipInfo("uk_en/link")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(file, "a") as packed:
        packed.writestr(entry, "/etc/passwd")
    with pytest.raises(UsageError, match="points to somewhere else"):
        install(file, folder, accept)


def test_a_package_that_would_be_huge_is_refused(tmp_path: Path, folder: Path) -> None:
    many = package_files("uk", "en") | {f"uk_en/{number}": b"" for number in range(2_000)}
    with pytest.raises(UsageError, match="larger than any"):
        install(write_archive(tmp_path / "many", many), folder, accept)


def test_damaged_files_are_refused(tmp_path: Path, archive: Path, folder: Path) -> None:
    content = archive.read_bytes()
    flipped = content.replace(b"mmmmmmmmmm", b"mmmmXmmmmm")
    for number, damaged in enumerate((b"", b"PK", content[:-30], content[30:], flipped)):
        file = tmp_path / f"damaged{number}"
        file.write_bytes(damaged)
        with pytest.raises(UsageError, match=f"damaged{number}: not a whole Argos package"):
            install(file, folder, accept)
    with pytest.raises(UsageError, match="nothing: No such file"):
        install(tmp_path / "nothing", folder, accept)
    assert names(folder) == []


def test_a_killed_installation_leaves_no_half_package(archive: Path, folder: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from translation.installing import install;"
        "install(Path(sys.argv[1]), Path(sys.argv[2]), lambda package: os.kill(os.getpid(), 9))"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(archive), str(folder)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert (installed(folder), len(names(folder))) == ({}, 1)
    install(archive, folder, accept)
    assert names(folder) == ["translate-uk_en-1_9"]


def test_two_installations_do_not_meet(archive: Path, folder: Path) -> None:
    def meanwhile(_package: Package) -> None:
        with pytest.raises(UsageError, match="another `lotse models` is at work"):
            install(archive, folder, accept)

    install(archive, folder, meanwhile)
    assert names(folder) == ["translate-uk_en-1_9"]


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path, archive: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="LOTSE_MODELS_DIR"):
        install(archive, tmp_path / "file", accept)


def test_removing_takes_one_direction_out(folder: Path) -> None:
    for direction in (UK_EN, EN_DE):
        write_package(folder, direction)
    write_package(folder, UK_EN, "0.9").rename(folder / "older")
    assert remove(UK_EN, folder).direction == UK_EN
    assert list(installed(folder)) == [EN_DE]
    with pytest.raises(UsageError, match="uk-en: not installed"):
        remove(UK_EN, folder)


def test_a_download_that_was_killed_long_ago_is_swept_out(archive: Path, folder: Path) -> None:
    with downloads(folder) as lent:
        old = folder / ".download-old"
        old.mkdir()
        os.utime(old, (1, 1))
        install(archive, folder, accept)
        assert (lent.exists(), old.exists()) == (True, False)
    assert names(folder) == ["translate-uk_en-1_9"]
