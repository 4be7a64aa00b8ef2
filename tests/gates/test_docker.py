"""The container, as far as it can be checked without an engine."""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from fnmatch import fnmatch
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

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
    assert (tree.packages() | {"lotse.py", "lotse_server.py", "examples"}) - set(copied()) == set()


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


class _Answer(BaseHTTPRequestHandler):
    """Is well, and notes what it was asked for."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""


def ask_health(port: int) -> int:
    """Run the container's health check as the container would, at a port; 0 means well."""
    (check,) = all_of("HEALTHCHECK")
    _, command = check.split(" CMD ")
    words = json.loads(command)
    environment = {"PATH": os.environ["PATH"], "LOTSE_HTTP_PORT": str(port)}
    return subprocess.run(
        [sys.executable, *words[1:]], env=environment, capture_output=True, check=False
    ).returncode


def test_it_says_whether_it_is_well_at_whatever_port() -> None:
    with HTTPServer(("127.0.0.1", 0), _Answer) as server:
        port = server.server_port
        answering = Thread(target=server.handle_request)
        answering.start()
        assert ask_health(port) == 0
        answering.join()
    assert _Answer.asked == ["/healthz"]
    assert ask_health(port) != 0


def test_the_port_it_exposes_is_the_one_it_listens_on() -> None:
    assert f"LOTSE_HTTP_PORT={all_of('EXPOSE')[0]}" in " ".join(all_of("ENV")).split()


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
