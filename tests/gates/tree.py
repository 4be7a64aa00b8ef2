"""The project's own files, as the gates read them."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
MADE = {"build", "dist", "node_modules", "__pycache__"}
# What a running Lotse keeps at the root; deeper, such a name is one of ours.
KEPT = {"data", "models", "backups"}
# Folders beside the product: they may import anything and nothing imports them.
BESIDE = {"tests", "benchmarks", "docs", "examples"}


def files(pattern: str = "*") -> Iterator[Path]:
    """All files of the tree that somebody wrote, by name pattern."""
    for path in sorted(ROOT.rglob(pattern)):
        parts = path.relative_to(ROOT).parts
        hidden = any(part.startswith(".") and part != ".ci" for part in parts[:-1])
        made = not MADE.isdisjoint(parts) or parts[0] in KEPT or ".egg-info" in str(path)
        if path.is_file() and not hidden and not made:
            yield path


def name(path: Path) -> str:
    """A file's path as people say it."""
    return str(path.relative_to(ROOT))


def packages() -> set[str]:
    """The product's top-level packages."""
    return {path.parent.name for path in ROOT.glob("*/__init__.py")} - BESIDE


@cache
def module(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@cache
def project() -> dict[str, Any]:
    """What pyproject.toml says."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
