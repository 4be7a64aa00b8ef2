"""What the documents point at is there."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.gates import tree

CODE_BLOCK = re.compile(r"^```.*?^```", flags=re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)|<img [^>]*src=\"([^\"]+)\"")
ELSEWHERE = re.compile(r"[a-z]+:|#")
SUFFIXES = "css|csv|ftl|html|js|lock|md|png|py|toml|txt"
FILE = re.compile(rf"[\w.*-][\w./*-]*\.(?:{SUFFIXES})")
FOLDER = re.compile(r"[\w.-][\w./-]*/")
DECISION = re.compile(r"(\d{4})-[a-z0-9-]+\.md")
HEADINGS = ["## Context", "## Decision", "## Consequences", "## Alternatives"]


@cache
def paths() -> tuple[Path, ...]:
    """Every file of the tree, from its root."""
    return tuple(path.relative_to(tree.ROOT) for path in tree.files())


@cache
def folders() -> frozenset[str]:
    """Every folder of the tree, as `/folder/in/folder`."""
    return frozenset(f"/{parent}" for path in paths() for parent in path.parents)


def pages() -> list[Path]:
    return [*sorted(tree.ROOT.glob("*.md")), *sorted((tree.ROOT / "docs").rglob("*.md"))]


def decisions() -> list[Path]:
    return sorted((tree.ROOT / "docs" / "adr").glob("*.md"))


def prose(page: Path) -> str:
    """A page without its blocks of code: commands there name files of the reader."""
    return CODE_BLOCK.sub("", page.read_text(encoding="utf-8"))


def linked(page: Path) -> Iterator[str]:
    for text, picture in LINK.findall(prose(page)):
        target = (text or picture).partition("#")[0]
        if target and not ELSEWHERE.match(target):
            yield target


def words_in_code(page: Path) -> Iterator[str]:
    for code in CODE.findall(prose(page)):
        yield from code.split()


def is_there(pattern: str) -> bool:
    """Whether a file of the tree has this path, or ends with it."""
    return any(path.match(pattern) for path in paths())


def is_folder(name: str) -> bool:
    return any(folder.endswith(f"/{name.rstrip('/')}") for folder in folders())


@pytest.mark.parametrize("page", pages(), ids=tree.name)
def test_links_lead_somewhere(page: Path) -> None:
    assert [target for target in linked(page) if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", pages(), ids=tree.name)
def test_files_that_are_named_are_there(page: Path) -> None:
    named = {word for word in words_in_code(page) if FILE.fullmatch(word)}
    assert sorted(name for name in named if not is_there(name)) == []


@pytest.mark.parametrize("page", pages(), ids=tree.name)
def test_folders_that_are_named_are_there(page: Path) -> None:
    named = {word for word in words_in_code(page) if FOLDER.fullmatch(word)}
    assert sorted(name for name in named if not is_folder(name)) == []


def test_decisions_have_numbers_of_their_own() -> None:
    numbers = Counter(found[1] for page in decisions() if (found := DECISION.fullmatch(page.name)))
    assert sum(numbers.values()) == len(decisions())
    assert [number for number, count in numbers.items() if count > 1] == []
    assert sorted(numbers) == [f"{number:04}" for number in range(1, len(numbers) + 1)]


@pytest.mark.parametrize("page", decisions(), ids=tree.name)
def test_a_decision_says_why_and_what_else_there_was(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith(f"# {page.name[:4]} ")
    assert [line for line in lines if line in HEADINGS] == HEADINGS


def test_the_index_lists_every_page() -> None:
    index = tree.ROOT / "docs" / "README.md"
    listed = {(index.parent / target).resolve() for target in linked(index)}
    pages_of_docs = {page for page in pages() if page.is_relative_to(index.parent)}
    assert sorted(tree.name(page) for page in pages_of_docs - listed - {index}) == []


def test_the_architecture_names_every_folder() -> None:
    text = (tree.ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    top = {path.parts[0] for path in paths() if len(path.parts) > 1}
    assert sorted(folder for folder in top if f"`{folder}/`" not in text) == []


def test_the_change_log_knows_this_version() -> None:
    text = (tree.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{tree.project()['project']['version']}]" in text
