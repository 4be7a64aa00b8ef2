"""`lotse models`: from files, folders and an index on a server; each failure is one line."""

import hashlib
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.ops.test_command_line import REFUSED, CommandLine, lotse, one_line
from tests.translation.fakes import package_files, write_archive, write_package
from translation import argos
from translation.packages import Package, parse_pair
from translation.ports import EngineError
from translation.tuning import Tuning

__all__ = ["lotse"]


@pytest.fixture(autouse=True)
def loads(monkeypatch: pytest.MonkeyPatch) -> None:
    """The packages here hold no model; only one that says so does not load."""

    def build(package: Package, tuning: Tuning) -> None:
        assert tuning.beam == 2
        if package.version == "0.0":
            raise EngineError(f"{package.direction} cannot be loaded: File model.bin is incomplete")

    monkeypatch.setattr(argos, "build", build)


def archive(folder: Path, pair: str, version: str = "1.0") -> Path:
    direction = parse_pair(pair)
    assert direction is not None
    folder.mkdir(parents=True, exist_ok=True)
    files = package_files(direction.source, direction.target, version)
    return write_archive(folder / f"translate-{pair}.argosmodel", files)


def models(lotse: CommandLine) -> Path:
    return lotse.folder / "data" / "models"


def installed_names(lotse: CommandLine) -> list[str]:
    return sorted(one.name for one in models(lotse).glob("*") if one.name != ".lock")


def test_a_file_is_installed_listed_and_removed(lotse: CommandLine, tmp_path: Path) -> None:
    file = archive(tmp_path, "uk-en", "1.9")
    code, out, _ = lotse.run("models", "install", str(file))
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert (code, out) == (0, f"uk-en 1.9: installed, 0.0 MB (sha256 {digest})\n")
    code, out, _ = lotse.run("models", "list")
    assert code == 0
    assert out.splitlines()[1].split() == ["uk-en", "1.9", "0.0", "MB"]
    assert lotse.run("models", "remove", "uk-en")[:2] == (0, "uk-en 1.9: removed\n")
    code, _, errors = lotse.run("models", "remove", "uk-en")
    assert (code, one_line(errors)) == (REFUSED, "lotse: uk-en: not installed")


def test_another_folder_may_be_named(lotse: CommandLine, tmp_path: Path) -> None:
    place = tmp_path / "elsewhere"
    file = str(archive(tmp_path, "uk-en"))
    assert lotse.run("models", "install", file, LOTSE_MODELS_DIR=str(place))[0] == 0
    assert (place / "translate-uk_en-1_0" / "metadata.json").is_file()


def test_a_folder_of_files_is_installed(lotse: CommandLine, tmp_path: Path) -> None:
    for pair in ("uk-en", "en-de", "de-en"):
        archive(tmp_path / "usb", pair)
    (tmp_path / "usb" / "._uk-en.argosmodel").write_bytes(b"\x00\x05\x16\x07 of a Mac")
    code, out, _ = lotse.run("models", "install", str(tmp_path / "usb"))
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == ["de-en", "en-de", "uk-en"]


def test_a_copied_folder_of_installed_models_needs_no_installing(lotse: CommandLine, tmp_path: Path) -> None:
    place = tmp_path / "copied"
    lotse.run("models", "install", str(archive(tmp_path, "uk-en")), LOTSE_MODELS_DIR=str(place))
    code, _, errors = lotse.run("models", "install", str(place))
    assert code == REFUSED
    assert "a folder of installed models; copy it to" in one_line(errors)


def test_the_list_says_what_our_languages_need(lotse: CommandLine) -> None:
    for pair in ("uk-en", "en-de", "de-en", "fa-en"):
        direction = parse_pair(pair)
        assert direction is not None
        write_package(models(lotse), direction)
    code, out, _ = lotse.run("models", "list")
    ways = {line.split("  ")[0]: line for line in out.splitlines()}
    assert code == 0
    assert ways["uk"].split() == ["uk", "uk-en", "en-de", "missing:", "en-uk"]
    assert "missing: ar-en" in ways["ar"]
    assert "fa-en en-de, approximate" in ways["prs"]
    assert ways["ps"].count("no model exists") == 2
    assert "at most 7 MB" in lotse.run("models", "list", LOTSE_TRANSLATION_MEMORY_MB="7")[1]
    assert "no models in" in lotse.run("models", "list", LOTSE_MODELS_DIR="/nonexistent")[1]


def test_what_is_no_model_is_refused_in_one_line(lotse: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "letter.pdf").write_bytes(b"%PDF")
    cases = {
        "nothing": "neither a file, nor a folder, nor a pair",
        str(tmp_path / "empty"): "no .argosmodel file in this folder",
        str(tmp_path / "letter.pdf"): "letter.pdf: not a whole Argos package",
        str(archive(tmp_path / "broken", "uk-en", "0.0")): "File model.bin is incomplete",
    }
    for what, reason in cases.items():
        code, _, errors = lotse.run("models", "install", what)
        assert code == REFUSED
        assert reason in one_line(errors)
    assert installed_names(lotse) == []
    assert lotse.run("models", "remove", "ukrainian")[0] == REFUSED


def test_a_file_may_be_compared_with_its_checksum(lotse: CommandLine, tmp_path: Path) -> None:
    file = archive(tmp_path, "uk-en")
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    code, _, errors = lotse.run("models", "install", str(file), "--sha256", digest[::-1])
    assert (code, installed_names(lotse)) == (REFUSED, [])
    assert "another SHA-256" in one_line(errors)
    assert lotse.run("models", "install", str(tmp_path), "--sha256", digest)[0] == REFUSED
    assert lotse.run("models", "install", str(file), "--sha256", digest.upper())[0] == 0


@dataclass
class Index:
    """A copy of the index on this machine: what it answers, and what it was asked for."""

    address: str
    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def offer(self, pair: str, version: str = "1.0", **more: object) -> dict[str, object]:
        source, _, target = pair.partition("-")
        entry = {"from_code": source, "to_code": target, "package_version": version}
        return entry | {"links": [f"{pair}.argosmodel", "ipfs://Qm"]} | more

    def serve(self, *entries: object) -> None:
        self.files["/index.json"] = json.dumps(entries).encode()

    def serve_package(self, tmp_path: Path, pair: str, name: str = "") -> bytes:
        content = archive(tmp_path, pair).read_bytes()
        self.files[f"/{name or pair}.argosmodel"] = content
        return content


class IndexServer(ThreadingHTTPServer):
    """Serves an index on a free port."""

    def __init__(self, index: Index) -> None:
        self.index = index
        super().__init__(("127.0.0.1", 0), Handler)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, IndexServer)
        self.server.index.asked.append(self.path)
        content = self.server.index.files.get(self.path)
        self.send_response(404 if content is None else 200)
        self.send_header("Content-Length", str(len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def index(lotse: CommandLine) -> Iterator[Index]:
    found = Index("")
    with IndexServer(found) as server:
        found.address = f"http://127.0.0.1:{server.server_port}/index.json"
        lotse.settings |= {"LOTSE_MODELS_INDEX": found.address, "NO_PROXY": "127.0.0.1"}
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield found
        server.shutdown()
        thread.join()


def test_a_pair_comes_from_the_index_by_way_of_english(
    lotse: CommandLine, index: Index, tmp_path: Path
) -> None:
    content = index.serve_package(tmp_path, "uk-en")
    index.serve_package(tmp_path, "en-de")
    digest = hashlib.sha256(content).hexdigest()
    index.serve("odd", {}, index.offer("uk-en", sha256=digest), index.offer("en-de"))
    code, out, errors = lotse.run("models", "install", "uk-de")
    assert (code, errors) == (0, "")
    first, second = out.splitlines()
    assert first == f"uk-en 1.0: installed, 0.0 MB (sha256 {digest}, as in the index)"
    assert second.endswith(", not in the index)")
    assert installed_names(lotse) == ["translate-en_de-1_0", "translate-uk_en-1_0"]
    index.asked.clear()
    assert lotse.run("models", "install", "uk-de")[1].count("is installed already") == 2
    assert index.asked == ["/index.json"]


def test_a_package_that_goes_there_directly_is_preferred(
    lotse: CommandLine, index: Index, tmp_path: Path
) -> None:
    index.serve_package(tmp_path, "uk-de")
    index.serve(index.offer("uk-en"), index.offer("en-de"), index.offer("uk-de"))
    assert lotse.run("models", "install", "uk-de")[0] == 0
    assert installed_names(lotse) == ["translate-uk_de-1_0"]


def test_a_package_with_another_checksum_or_for_another_pair_is_not_installed(
    lotse: CommandLine, index: Index, tmp_path: Path
) -> None:
    index.serve_package(tmp_path, "uk-en")
    index.serve_package(tmp_path, "en-de", name="ru-en")
    index.serve(index.offer("uk-en", sha256="0" * 64), index.offer("ru-en"))
    code, _, errors = lotse.run("models", "install", "uk-en")
    assert code == REFUSED
    assert "checksum is not the one of the index" in one_line(errors)
    code, _, errors = lotse.run("models", "install", "ru-en")
    assert code == REFUSED
    assert "this is en-de, not ru-en" in one_line(errors)
    assert installed_names(lotse) == []


def test_what_the_index_lacks_is_named(lotse: CommandLine, index: Index) -> None:
    index.serve(index.offer("en-de"))
    code, _, errors = lotse.run("models", "install", "ps-de")
    assert (code, one_line(errors)) == (REFUSED, "lotse: ps-de: the index has no ps-en")
    code, _, errors = lotse.run("models", "install", "tr-en")
    assert (code, one_line(errors)) == (REFUSED, "lotse: tr-en: the index has no tr-en")
    index.serve(index.offer("uk-en"))
    code, _, errors = lotse.run("models", "install", "uk-en")
    assert code == REFUSED
    assert "the server answers 404" in one_line(errors)


@pytest.mark.parametrize("content", [b"", b"<html>", b"{}", b"\xff"])
def test_an_answer_that_is_no_index_is_said(lotse: CommandLine, index: Index, content: bytes) -> None:
    index.files["/index.json"] = content
    code, _, errors = lotse.run("models", "install", "uk-de")
    assert code == REFUSED
    assert "not an index of models" in one_line(errors)


def test_without_a_network_it_says_so_and_what_to_do(lotse: CommandLine) -> None:
    nowhere = {"LOTSE_MODELS_INDEX": "http://127.0.0.1:9/index.json", "NO_PROXY": "127.0.0.1"}
    code, _, errors = lotse.run("models", "install", "uk-de", **nowhere)
    assert code == REFUSED
    assert "cannot be fetched" in one_line(errors)
    assert "docs/translation.md" in errors
