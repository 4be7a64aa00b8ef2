"""A second `lotse serve` on the same SQLite file is refused with one line; other commands work beside it."""

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.errors import UsageError
from ops.serving import ALL_PARTS, Part, held, moved_mark, serving
from tests.e2e.process import EXAMPLE, Installation, free_port

REFUSED = 2


@pytest.fixture
async def lotse(tmp_path: Path) -> AsyncIterator[Installation]:
    """An installation on SQLite that is being served."""
    running = Installation(tmp_path, port=free_port())
    code, _, errors = await running.run("setup", "import", str(EXAMPLE))
    assert code == 0, errors
    await running.start()
    yield running
    await running.stop(signal.SIGKILL)


async def test_a_second_process_is_refused_and_other_commands_work_beside_the_first(
    lotse: Installation, tmp_path: Path
) -> None:
    second = Installation(lotse.folder, port=free_port())
    code, out, errors = await second.run("serve")
    assert (code, out) == (REFUSED, "")
    (line,) = errors.splitlines()
    assert line.startswith("lotse: another `lotse serve` runs the bot on ")
    assert f"{lotse.folder / 'data' / 'lotse.db'}; stop it first" in line
    for words in (("backup", str(tmp_path / "copies")), ("setup", "import", str(EXAMPLE))):
        code, _, errors = await second.run(*words)
        assert code == 0, errors
    assert lotse.process is not None
    assert lotse.process.returncode is None, lotse.log()

    await lotse.stop(signal.SIGKILL)
    await second.start()
    await second.stop(signal.SIGKILL)


def content_url(folder: Path) -> str:
    return f"sqlite:///{folder / 'lotse.db'}"


def test_each_part_has_a_place_of_its_own(tmp_path: Path) -> None:
    url = content_url(tmp_path)
    with serving(url, [Part.BOT]), serving(url, [Part.DESK, Part.JOBS]):
        for part in Part:
            with pytest.raises(UsageError, match=f"runs the {part} on"), serving(url, [part]):
                pytest.fail("two have the same part")
    with serving(url, ALL_PARTS):
        pass


def test_the_same_file_by_another_name_is_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with (
        serving(content_url(tmp_path / "real"), ALL_PARTS),
        pytest.raises(UsageError, match="another `lotse serve`"),
        serving(content_url(tmp_path / "link"), ALL_PARTS),
    ):
        pytest.fail("two have the same file")


def test_a_database_that_was_moved_away_is_served_no_more(tmp_path: Path) -> None:
    mark = moved_mark(tmp_path / "lotse.db")
    mark.touch()
    with (
        pytest.raises(UsageError, match="was moved to PostgreSQL"),
        serving(content_url(tmp_path), ALL_PARTS),
    ):
        pytest.fail("two databases are in use")
    mark.unlink()
    with serving(content_url(tmp_path), ALL_PARTS):
        pass


def test_on_postgresql_everybody_may_serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    url = "postgresql://user@127.0.0.1:1/lotse"
    with serving(url, ALL_PARTS), serving(url, ALL_PARTS), held(url, ALL_PARTS):
        assert list(tmp_path.iterdir()) == [], "a lock that would keep somebody out"
