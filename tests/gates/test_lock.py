"""The locks: every package pinned by hash, and nothing that says where to get it."""

import re
from dataclasses import dataclass

import pytest

from tests.gates import tree

RUNTIME = "requirements.lock"
DEV = "requirements-dev.lock"
PIN = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ]+)( ; [a-z_]+ [<>=!]+ '[^']+')?(?P<hashes>( --hash=\S+)*)"
)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}(?= |$)")
NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True)
class Pin:
    version: str
    hashes: int


def logical_lines(lock: str) -> list[str]:
    text = (tree.ROOT / lock).read_text(encoding="utf-8")
    joined = re.sub(r"\s*\\\n\s*", " ", text)
    return [line for line in joined.splitlines() if line and not line.startswith("#")]


def pins(lock: str) -> dict[str, Pin]:
    found = {}
    for line in logical_lines(lock):
        match = PIN.fullmatch(line)
        assert match, f"{lock}: not a pinned package: {line[:80]}"
        found[match["name"]] = Pin(match["version"], len(HASH.findall(match["hashes"])))
    return found


def wanted(*groups: str) -> set[str]:
    """The packages that pyproject.toml asks for, by their normal names."""
    project = tree.project()
    lists = [project["project"]["dependencies"], *(project["dependency-groups"][group] for group in groups)]
    names = [NAME.match(item) for items in lists for item in items]
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for match in names if match}


@pytest.mark.parametrize("lock", [RUNTIME, DEV])
def test_every_line_is_a_package_with_hashes(lock: str) -> None:
    assert [name for name, pin in pins(lock).items() if pin.hashes == 0] == []


@pytest.mark.parametrize(("lock", "groups"), [(RUNTIME, ("build",)), (DEV, ("build", "dev"))])
def test_a_lock_covers_what_the_project_asks_for(lock: str, groups: tuple[str, ...]) -> None:
    assert wanted(*groups) - pins(lock).keys() == set()


def test_tests_run_against_what_is_shipped() -> None:
    shipped, tested = pins(RUNTIME), pins(DEV)
    assert {name: tested.get(name) for name in shipped} == shipped


@pytest.mark.parametrize("lock", [RUNTIME, DEV])
def test_a_lock_names_no_host(lock: str) -> None:
    assert "://" not in (tree.ROOT / lock).read_text(encoding="utf-8")
