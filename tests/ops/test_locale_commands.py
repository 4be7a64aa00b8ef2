"""`lotse locales`: the state of all languages, and a table that a speaker brings back."""

import json
import re
import shutil
from pathlib import Path

import pytest

from locales.languages import FOLDER, load_languages
from tests.ops.test_command_line import REFUSED, CommandLine, lotse

__all__ = ["lotse"]

TAGS = [language.tag for language in load_languages()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three languages of Lotse's own, in a folder that may be written to."""
    copy = tmp_path / "locales"
    copy.mkdir()
    tables = (FOLDER / "languages.toml").read_text().split("[[language]]")
    few = [one for one in tables if any(f'tag = "{tag}"' in one for tag in ("de", "en", "uk"))]
    (copy / "languages.toml").write_text("[[language]]".join(["", *few]))
    for tag in ("de", "en", "uk"):
        shutil.copytree(FOLDER / tag, copy / tag)
    return copy


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_every_language_is_complete_and_none_is_stale(lotse: CommandLine) -> None:
    code, out, _ = lotse.run("locales", "status", "--json")
    found = {one["tag"]: one for one in json.loads(out)}
    assert (code, list(found)) == (0, TAGS)
    assert {tag: one["missing"] for tag, one in found.items() if one["missing"]} == {}
    assert {tag: one["stale"] for tag, one in found.items() if one["stale"]} == {}
    assert all(len(one["longest_button"]) <= one["longest_button_limit"] for one in found.values())


def test_the_status_is_a_table_with_a_line_a_language(lotse: CommandLine, folder: Path) -> None:
    (folder / "uk" / "sos.ftl").unlink()
    code, out, _ = lotse.run("locales", "status", "--folder", str(folder))
    head, german, english, ukrainian = out.splitlines()
    assert code == 0
    assert head.split() == ["language", "complete", "stale", "checked", "longest", "button"]
    assert "original" in german
    assert "0 of 14 files" in english
    assert " of " in ukrainian.split("Українська")[1].split("  ")[1]


@pytest.mark.parametrize("ending", ["csv", "po"])
def test_a_table_goes_out_and_comes_back(
    lotse: CommandLine, folder: Path, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"uk.{ending}"
    words = ("export", "uk", "--format", ending, "--to", str(file), "--folder", str(folder))
    assert lotse.run("locales", *words)[0] == 0
    before = contents(folder)
    code, out, _ = lotse.run("locales", "import", "uk", str(file), "--folder", str(folder))
    assert (code, out) == (0, "uk: 0 texts changed, 0 of 14 files checked\n")
    assert contents(folder) == before
    text = re.sub(r"^(#, )fuzzy, ", r"\1", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    file.write_text(text.replace(',"no"\n', ',"yes"\n').replace("#, fuzzy\n", ""), encoding="utf-8")
    code, out, _ = lotse.run("locales", "import", "uk", str(file), "--folder", str(folder))
    assert (code, out) == (0, "uk: 0 texts changed, 14 of 14 files checked\n")


def test_a_table_is_printed(lotse: CommandLine, folder: Path) -> None:
    code, out, _ = lotse.run("locales", "export", "uk", "--folder", str(folder))
    assert code == 0
    assert out.startswith('"file","id","german","english","text","comment","checked"')
    assert '"danger-ask","Sind Sie jetzt in Gefahr?"' in out


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("{ $town }", "{ $city }", "placeholders"),
        ("{ $town }", "{ $town", "no Fluent"),
        ("Зараз", "\u202eЗараз", "U+202E"),
    ],
)
def test_a_broken_table_changes_nothing(
    lotse: CommandLine, folder: Path, tmp_path: Path, old: str, new: str, reason: str
) -> None:
    file = tmp_path / "uk.csv"
    lotse.run("locales", "export", "uk", "--to", str(file), "--folder", str(folder))
    head, *rows = file.read_text(encoding="utf-8").split('"no"\n')
    broken = [part.rsplit('","', 3) for part in (head, *rows)]
    changed = [
        '","'.join((*parts[:-2], parts[-2].replace(old, new), parts[-1])) if len(parts) > 2 else parts[0]
        for parts in broken
    ]
    file.write_text('"no"\n'.join(changed), encoding="utf-8")
    before = contents(folder)
    code, _, errors = lotse.run("locales", "import", "uk", str(file), "--folder", str(folder))
    assert (code, errors.count("\n")) == (REFUSED, 1)
    assert reason in errors
    assert "nothing was changed" in errors
    assert contents(folder) == before


@pytest.mark.parametrize(
    "words",
    [
        ("export", "xx"),
        ("import", "de", "uk.csv"),
        ("import", "uk", "table.txt"),
        ("export", "uk", "--format", "xlsx"),
    ],
)
def test_wrong_use_is_one_line(lotse: CommandLine, tmp_path: Path, words: tuple[str, ...]) -> None:
    file = tmp_path / "uk.csv"
    file.write_text("id,german,text,checked\nyes,a,b,no\n")
    named = [str(file) if word == "uk.csv" else word for word in words]
    code, _, errors = lotse.run("locales", *named)
    assert (code, errors.count("\n")) == (REFUSED, 1)
