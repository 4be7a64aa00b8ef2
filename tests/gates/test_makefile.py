"""The commands that a fresh clone offers."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.gates import tree

TARGETS = ("demo", "test", "lint", "faults", "bench", "help")
SHELL = "#!/bin/sh\nexit 1\n"


def make(*args: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run make with nothing inherited but the search path."""
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"} | settings
    command = ["make", "--no-print-directory", *args]
    return subprocess.run(
        command, cwd=tree.ROOT, env=environment, capture_output=True, text=True, check=False
    )


def target_lines(recipe: str) -> list[str]:
    done = make("--dry-run", "--assume-old=.venv/.dev", "--assume-old=.venv/.runtime", recipe)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("args", [(), ("help",)])
def test_help_lists_what_people_need(args: tuple[str, ...]) -> None:
    listed = re.findall(r"^  ([a-z]+) +\S", make(*args).stdout, flags=re.MULTILINE)
    assert set(TARGETS) <= set(listed)


def test_lint_runs_every_gate() -> None:
    text = "\n".join(target_lines("lint"))
    for gate in ("ruff check .", "ruff format --check .", "mypy", "lint-imports", "lotse check"):
        assert gate in text


def test_test_runs_the_whole_suite() -> None:
    spread = ["--numprocesses=4", "--dist=loadfile", "--no-loadscope-reorder"]
    assert target_lines("test")[-1].split()[1:] == ["-m", "pytest", *spread]


@pytest.mark.parametrize("python", ["python-that-is-not-there", "python-that-is-too-old"])
def test_a_wrong_python_is_one_clear_line(tmp_path: Path, python: str) -> None:
    old = tmp_path / "python-that-is-too-old"
    old.write_text(SHELL)
    old.chmod(0o755)
    search = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = make("demo", f"PYTHON={python}", f"VENV={tmp_path / 'venv'}", PATH=search)
    said = [line for line in done.stderr.splitlines() if not line.startswith("make: ***")]
    assert done.returncode == 2
    assert len(said) == 1
    assert said[0].startswith("Lotse needs Python 3.11 or newer")


def test_ci_lints_then_tests() -> None:
    script = tree.ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    lines = script.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert "set -euo pipefail" in lines
    assert [line for line in lines if line.startswith("make ")] == ["make lint", "make test"]
    assert subprocess.run([shutil.which("bash") or "bash", "-n", script], check=False).returncode == 0
