"""The shape of the tree: every package has its layer, and nothing grows past reading."""

import ast
import re
from pathlib import Path

import pytest

from tests.gates import tree

FILE_LINES = 400
FUNCTION_LINES = 50
# In two halves, so that this file does not name them either.
REGISTRIES = [
    ".".join(halves)
    for halves in (
        ("pypi", "org"),
        ("files.pythonhosted", "org"),
        ("registry.npmjs", "org"),
        ("deb.debian", "org"),
        ("registry-1.docker", "io"),
        ("proxy.golang", "org"),
    )
]


def contract(identifier: str) -> dict[str, list[str]]:
    contracts = tree.project()["tool"]["importlinter"]["contracts"]
    return next(found for found in contracts if found["id"] == identifier)


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    nodes = ast.walk(tree.module(path))
    return [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def imported(path: Path) -> set[str]:
    """The top-level names that a file imports, at any depth of its code."""
    found: set[str] = set()
    for node in ast.walk(tree.module(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add((node.module or "").partition(".")[0])
    return found


def test_every_package_has_its_layer() -> None:
    layered = {part.strip() for layer in contract("layers")["layers"] for part in layer.split("|")}
    assert tree.packages() == layered
    assert set(tree.project()["tool"]["importlinter"]["root_packages"]) == layered


@pytest.mark.parametrize("identifier", ["front-door", "sql", "telegram"])
def test_a_rule_for_all_packages_names_them_all(identifier: str) -> None:
    exempt = {"storage"} if identifier == "sql" else set()
    assert set(contract(identifier)["source_modules"]) == tree.packages() - exempt


def test_every_package_is_installed() -> None:
    patterns = tree.project()["tool"]["setuptools"]["packages"]["find"]["include"]
    assert {pattern.rstrip("*") for pattern in patterns} == tree.packages() | {"examples"}


def test_the_front_door_leaves_sql_to_storage() -> None:
    for module in ("lotse.py", "lotse_server.py"):
        assert imported(tree.ROOT / module).isdisjoint(contract("sql")["forbidden_modules"])


def test_no_file_grows_past_reading() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in tree.files("*.py")}
    assert [f"{tree.name(path)}: {n}" for path, n in lengths.items() if n > FILE_LINES] == []


def test_no_function_grows_past_reading() -> None:
    long = [
        f"{tree.name(path)}:{node.lineno} {node.name}"
        for path in tree.files("*.py")
        for node in functions(path)
        if (node.end_lineno or node.lineno) - node.lineno >= FUNCTION_LINES
    ]
    assert long == []


def test_no_file_names_a_package_registry() -> None:
    hosts = re.compile("|".join(map(re.escape, REGISTRIES)).encode())
    assert [tree.name(path) for path in tree.files() if hosts.search(path.read_bytes())] == []
