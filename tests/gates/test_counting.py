"""The rules of the whole suite, tried on a small one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SUITE = """
import pytest

def test_one():
    assert True

def test_other():
    {body}
"""
COUNTED = Path("tests/gates/collected.txt")


APART = ("-p", "xdist.plugin", "--numprocesses=2", "--dist=loadfile")


@pytest.fixture(params=[(), APART], ids=["one process", "two processes"])
def processes(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """The suite in one process, and spread over two as `make test` spreads it."""
    chosen: tuple[str, ...] = request.param
    return chosen


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """A project with two tests, which remembers that it had two."""
    (tmp_path / COUNTED).parent.mkdir(parents=True)
    (tmp_path / COUNTED).write_text("2\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\ntestpaths = tests\n")
    (tmp_path / "tests" / "test_small.py").write_text(SUITE.format(body="assert True"))
    return tmp_path


def run(suite: Path, *args: str, **settings: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", "-p", "tests.fixtures.counting", *args]
    inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    environment = inherited | {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"} | settings
    done = subprocess.run(command, cwd=suite, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_a_suite_of_the_recorded_size_passes(suite: Path, processes: tuple[str, ...]) -> None:
    code, output = run(suite, *processes)
    assert (code, "2 passed" in output) == (0, True)


def test_fewer_tests_than_recorded_stop_the_suite_with_one_line(
    suite: Path, processes: tuple[str, ...]
) -> None:
    (suite / COUNTED).write_text("3\n")
    code, output = run(suite, *processes)
    assert code != 0
    assert "ERROR: 2 tests collected, 3 recorded" in output


def test_a_part_of_the_suite_is_not_counted(suite: Path, processes: tuple[str, ...]) -> None:
    (suite / COUNTED).write_text("3\n")
    assert run(suite, *processes, "-k", "one")[0] == 0
    assert run(suite, *processes, "tests/test_small.py")[0] == 0


def test_more_tests_ask_to_be_recorded_and_one_run_does_it(suite: Path, processes: tuple[str, ...]) -> None:
    (suite / COUNTED).write_text("1\n")
    code, output = run(suite, *processes)
    assert (code, "2 tests, 1 recorded" in output) == (0, True)
    assert run(suite, *processes, LOTSE_UPDATE_COLLECTED="1")[0] == 0
    assert (suite / COUNTED).read_text() == "2\n"


def test_ci_accepts_no_test_left_out(suite: Path, processes: tuple[str, ...]) -> None:
    (suite / "tests" / "test_small.py").write_text(SUITE.format(body="pytest.skip('no browser here')"))
    assert run(suite, *processes)[0] == 0
    code, output = run(suite, *processes, CI="true")
    assert code == 1
    assert "ERROR: 1 tests were left out" in output
