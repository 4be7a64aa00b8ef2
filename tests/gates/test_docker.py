"""The container, as far as it can be checked without an engine."""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from tests.gates import tree


@dataclass(frozen=True)
class Instruction:
    word: str
    rest: str


def instructions() -> list[Instruction]:
    text = (tree.ROOT / "Dockerfile").read_text(encoding="utf-8")
    joined = re.sub(r"\s*\\\n\s*", " ", text)
    lines = [line for line in joined.splitlines() if line and not line.startswith("#")]
    return [Instruction(*line.split(maxsplit=1)) for line in lines]


def all_of(word: str) -> list[str]:
    return [instruction.rest for instruction in instructions() if instruction.word == word]


def copied() -> list[str]:
    """What comes from the tree, without what comes from another stage."""
    sources = [rest.split() for rest in all_of("COPY") if not rest.startswith("--from=")]
    return [name for names in sources for name in names[:-1]]


def is_ignored(name: str) -> bool:
    """Whether .dockerignore keeps a path out of the build; the last rule that fits decides."""
    ignored = False
    for line in (tree.ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines():
        rule = line.strip()
        if rule and not rule.startswith("#") and fnmatch(name, rule.removeprefix("!").removeprefix("**/")):
            ignored = not rule.startswith("!")
    return ignored


def test_everything_copied_is_there() -> None:
    assert [name for name in copied() if not (tree.ROOT / name).exists()] == []
    assert [name for name in copied() if is_ignored(name)] == []


def test_every_package_is_copied() -> None:
    assert (tree.packages() | {"lotse.py", "examples"}) - set(copied()) == set()


def test_nothing_else_reaches_the_builder() -> None:
    for name in (".git", ".venv", "tests", "docs", "data", "lotse.db", ".env"):
        assert is_ignored(name), name


def test_both_stages_start_from_one_pinned_image() -> None:
    images = [rest.split()[0] for rest in all_of("FROM")]
    assert len(images) == 2
    assert len(set(images)) == 1
    assert re.fullmatch(r"python:3\.\d+-slim-[a-z]+", images[0])


def test_dependencies_are_installed_by_hash() -> None:
    assert any("--require-hashes -r requirements.lock" in rest for rest in all_of("RUN"))


def test_it_does_not_run_as_root() -> None:
    users = all_of("USER")
    assert users
    assert users[-1] not in {"root", "0"}


def test_it_has_one_volume_which_holds_the_data() -> None:
    assert [json.loads(rest) for rest in all_of("VOLUME")] == [["/data"]]
    assert "LOTSE_DATA_DIR=/data" in " ".join(all_of("ENV")).split()


def test_it_says_whether_it_is_well() -> None:
    (check,) = all_of("HEALTHCHECK")
    assert f"http://127.0.0.1:{all_of('EXPOSE')[0]}/healthz" in check


def test_the_command_it_starts_works() -> None:
    command = json.loads(all_of("CMD")[-1])
    assert command[0] in tree.project()["project"]["scripts"]
    script = str(Path(sys.executable).parent / command[0])
    plain = {"PATH": os.environ["PATH"], "NO_COLOR": "1", "TERM": "dumb"}
    done = subprocess.run(
        [script, *command[1:], "--help"], env=plain, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "--only" in done.stdout
