"""The command line as operators and scripts meet it: exit codes, and one clear line for a failure."""

import io
import json
import logging
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

import lotse as front_door
from tests.e2e.process import EXAMPLE, PASSWORD, SECRET_KEY

REFUSED = 2


class CommandLine:
    """Runs commands in this process, with nothing in the environment but their settings."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._capfd = capfd
        self.settings = {"LOTSE_DATA_DIR": str(folder / "data"), "LOTSE_SECRET_KEY": SECRET_KEY}

    def run(self, *words: str, given: str = "", **settings: str) -> tuple[int, str, str]:
        """Run one command to its end: exit code, output, errors."""
        with self._monkeypatch.context() as patch:
            for name in [name for name in os.environ if name.startswith("LOTSE_")]:
                patch.delenv(name)
            for name, value in (self.settings | settings).items():
                patch.setenv(name, value)
            patch.setattr(sys, "argv", ["lotse", *words])
            patch.setattr(sys, "stdin", io.StringIO(given))
            with pytest.raises(SystemExit) as stopped:
                front_door.main()
        out, errors = self._capfd.readouterr()
        return int(str(stopped.value.code)), out, errors

    def set_up(self) -> None:
        """Import the example and give one case manager a password."""
        code, _, errors = self.run("setup", "import", str(EXAMPLE))
        assert code == 0, errors
        assert self.run("staff", "add", "cm-ahorn", "--password-stdin", given=f"{PASSWORD}\n")[0] == 0


@pytest.fixture
def lotse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Iterator[CommandLine]:
    handlers, level = logging.root.handlers[:], logging.root.level
    yield CommandLine(tmp_path, monkeypatch, capfd)
    logging.root.handlers[:], logging.root.level = handlers, level
    structlog.reset_defaults()


def one_line(errors: str) -> str:
    """The one line on standard error, which is all there is."""
    lines = errors.strip().splitlines()
    assert len(lines) == 1, errors
    assert lines[0].startswith("lotse: ")
    return lines[0]


def test_without_a_key_nothing_starts(lotse: CommandLine) -> None:
    code, out, errors = lotse.run("serve", LOTSE_SECRET_KEY="")
    assert (code, out) == (REFUSED, "")
    assert "LOTSE_SECRET_KEY is not set" in one_line(errors)


def test_a_short_key_is_refused(lotse: CommandLine) -> None:
    code, _, errors = lotse.run("serve", LOTSE_SECRET_KEY="tiny-key")
    assert code == REFUSED
    assert "32" in one_line(errors)
    assert "tiny" not in errors


def test_another_key_is_refused(lotse: CommandLine) -> None:
    code, _, errors = lotse.run("setup", "import", str(EXAMPLE))
    assert code == 0, errors
    code, _, errors = lotse.run("serve", LOTSE_SECRET_KEY=SECRET_KEY[::-1])
    assert code == REFUSED
    assert "does not fit this keyring" in one_line(errors)


def test_secrets_may_come_from_files(lotse: CommandLine, tmp_path: Path) -> None:
    secret = tmp_path / "key"
    secret.write_text(f"{SECRET_KEY}\n")
    file = {"LOTSE_SECRET_KEY": "", "LOTSE_SECRET_KEY_FILE": str(secret)}
    code, _, errors = lotse.run("setup", "import", str(EXAMPLE), **file)
    assert code == 0, errors
    code, _, errors = lotse.run("serve", LOTSE_SECRET_KEY_FILE=str(tmp_path / "nothing"))
    assert code == REFUSED
    assert "LOTSE_SECRET_KEY_FILE" in one_line(errors)


@pytest.mark.parametrize(
    ("name", "value"),
    [("LOTSE_HTTP_PORT", "eighty"), ("LOTSE_TELEGRAM_POLICY", "some"), ("LOTSE_PUBLIC_URL", "example")],
)
def test_a_wrong_setting_is_named(lotse: CommandLine, name: str, value: str) -> None:
    code, _, errors = lotse.run("serve", **{name: value})
    assert code == REFUSED
    assert name in one_line(errors)


def test_a_port_in_use_is_said(lotse: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, _, errors = lotse.run("serve", LOTSE_HTTP_PORT=str(port))
    assert code == REFUSED
    assert f"cannot listen on 127.0.0.1:{port}" in errors.strip().splitlines()[-1]


def test_the_demonstration_leaves_the_configured_database_alone(lotse: CommandLine) -> None:
    real = lotse.folder / "real.db"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, out, errors = lotse.run(
            "demo",
            LOTSE_HTTP_PORT=str(taken.getsockname()[1]),
            LOTSE_DATABASE_URL=f"sqlite:///{real}",
            LOTSE_KEYRING_URL=f"sqlite:///{lotse.folder / 'real-keys.db'}",
        )
    assert (code, out) == (REFUSED, "")
    assert "cannot listen" in one_line(errors)
    assert list(lotse.folder.iterdir()) == []


@pytest.mark.parametrize("words", [("serv",), ("setup", "import"), ("staff", "add", "x", "--role", "king")])
def test_wrong_use_is_one_line(lotse: CommandLine, words: tuple[str, ...]) -> None:
    code, _, errors = lotse.run(*words)
    assert code == REFUSED
    one_line(errors)


def test_setup_twice_changes_nothing_and_a_wrong_file_is_refused(lotse: CommandLine) -> None:
    code, out, _ = lotse.run("setup", "import", str(EXAMPLE))
    assert code == 0
    code, out, _ = lotse.run("setup", "import", str(EXAMPLE))
    assert code == 0
    assert "0 changes" in out
    wrong = lotse.folder / "wrong.toml"
    wrong.write_text(EXAMPLE.read_text().replace("desks = 5", "desks = 0"))
    code, _, errors = lotse.run("setup", "import", str(wrong))
    assert code != 0
    assert f"wrong.toml:{line_of(wrong, 'desks = 0')}:" in one_line(errors)
    code, exported, _ = lotse.run("setup", "export")
    assert code == 0
    again = lotse.folder / "again.toml"
    again.write_text(exported)
    code, out, errors = lotse.run("setup", "import", str(again))
    assert code == 0, errors
    assert "0 changes" in out


def line_of(path: Path, text: str) -> int:
    """The number of the line that holds a text."""
    return next(number for number, line in enumerate(path.read_text().splitlines(), 1) if text in line)


def test_staff_accounts(lotse: CommandLine) -> None:
    lotse.set_up()
    code, out, _ = lotse.run("staff", "list")
    assert code == 0
    assert "cm-ahorn: CM Ahorn, case_manager, staedteregion, active\n" in out
    assert PASSWORD not in out
    code, out, _ = lotse.run(
        "staff", "add", "cm-neu", "--organisation", "stadt-aachen", "--municipality", "aachen"
    )
    assert code == 0
    assert "password" in out
    code, _, errors = lotse.run("staff", "add", "cm-x", "--organisation", "nowhere")
    assert code == REFUSED
    assert "no such organisation" in one_line(errors)
    assert (lotse.run("staff", "disable", "cm-neu"))[0] == 0
    assert "disabled" in (lotse.run("staff", "list"))[1]
    code, _, errors = lotse.run("staff", "disable", "nobody")
    assert code == 1
    one_line(errors)


def test_keys_of_other_systems(lotse: CommandLine, tmp_path: Path) -> None:
    lotse.set_up()
    bounds = ("--organisation", "staedteregion", "--municipality", "monschau")
    code, out, errors = lotse.run(
        "api-keys", "add", "fach-1", *bounds, "--rights", "records", "--rights", "slots"
    )
    assert code == 0, errors
    name, _, secret = out.strip().partition(": key ")
    assert (name, len(secret)) == ("fach-1", 49)
    code, out, _ = lotse.run("api-keys", "list")
    assert code == 0
    assert out.startswith("fach-1: staedteregion (monschau), records+slots, made ")
    assert out.endswith(", never used\n")
    assert secret not in out
    stored = (lotse.folder / "data" / "lotse.db").read_bytes() + wal_of(lotse)
    assert b"fach-1" in stored
    assert secret.encode() not in stored
    assert "fach-1" not in lotse.run("setup", "export")[1]

    assert lotse.run("backup", str(tmp_path / "copies"))[0] == 0
    assert lotse.run("api-keys", "revoke", "fach-1") == (0, "fach-1: revoked\n", "")
    assert ", revoked " in lotse.run("api-keys", "list")[1]
    assert lotse.run("restore", str(tmp_path / "copies"))[0] == 0
    assert ", never used" in lotse.run("api-keys", "list")[1]


def wal_of(lotse: CommandLine) -> bytes:
    """What is still on its way into the database file."""
    log = lotse.folder / "data" / "lotse.db-wal"
    return log.read_bytes() if log.exists() else b""


def test_a_key_that_cannot_be_is_refused(lotse: CommandLine) -> None:
    lotse.set_up()
    right, body = ("--rights", "slots"), ("--organisation", "staedteregion")
    for words, reason, expected in (
        (("add", "Fach 1", *body, *right), "not a name for a key", REFUSED),
        (("add", "fach-1", *body), "--rights is needed: records or slots", REFUSED),
        (("add", "fach-1", *body, "--rights", "all"), "all", REFUSED),
        (("add", "fach-1", *right), "(none): no such organisation; known: ", REFUSED),
        (("add", "fach-1", "--organisation", "x", *right), "x: no such organisation", REFUSED),
        (
            ("add", "fach-1", *body, "--municipality", "aachen", *right),
            "aachen: no such municipality",
            REFUSED,
        ),
        (("revoke", "fach-1"), "fach-1: no such key in use", 1),
    ):
        code, out, errors = lotse.run("api-keys", *words)
        assert (code, out) == (expected, ""), words
        assert reason in one_line(errors)
    assert lotse.run("api-keys", "list") == (0, "", "")
    for expected in (0, REFUSED):
        assert lotse.run("api-keys", "add", "fach-1", *body, *right)[0] == expected
    assert lotse.run("api-keys", "revoke", "fach-1")[0] == 0
    assert lotse.run("api-keys", "revoke", "fach-1")[0] == 1
    code, _, errors = lotse.run("api-keys", "add", "fach-1", *body, *right)
    assert (code, "there is or was a key of that name" in one_line(errors)) == (REFUSED, True)


def test_backup_and_restore(lotse: CommandLine, tmp_path: Path) -> None:
    lotse.set_up()
    copies = tmp_path / "copies"
    code, out, errors = lotse.run("backup", str(copies))
    assert code == 0, errors
    assert "content:" in out
    assert (copies / "keyring.db").exists()
    assert (lotse.run("staff", "disable", "cm-ahorn"))[0] == 0
    code, _, errors = lotse.run("restore", str(copies))
    assert code == 0, errors
    assert "cm-ahorn: CM Ahorn, case_manager, staedteregion, active" in (lotse.run("staff", "list"))[1]
    code, _, errors = lotse.run("restore", str(tmp_path / "empty"))
    assert code == 1
    one_line(errors)


def test_check_is_clean_and_speaks_json(lotse: CommandLine) -> None:
    assert lotse.run("check") == (0, "", "")
    code, out, _ = lotse.run("check", "--json")
    assert (code, json.loads(out)) == (0, [])
    code, out, _ = lotse.run("check", LOTSE_HTTP_PORT="x")
    assert code == 1
    assert "LOTSE_HTTP_PORT" in out


def test_database_status_and_records(lotse: CommandLine) -> None:
    code, out, _ = lotse.run("db", "status")
    assert code == 1
    assert "not there yet" in out
    assert (lotse.run("db", "upgrade"))[0] == 0
    assert (lotse.run("db", "status"))[0] == 0
    code, out, errors = lotse.run("records", "export", "--format", "csv")
    assert (code, out) == (0, "")
    assert "0 records" in errors
    code, out, _ = lotse.run("records", "schema")
    assert code == 0
    assert "case_code" in json.loads(out)["properties"]


def test_talking_in_the_terminal(lotse: CommandLine) -> None:
    lotse.set_up()
    code, out, errors = lotse.run("talk", "--lang", "uk", given="так\nні\nтак\nWürselen\n")
    assert code == 0, errors
    assert "Крок" in out
    assert "Würselen" in out
    code, _, errors = lotse.run("talk", "--lang", "xx")
    assert code == REFUSED
    assert "known:" in one_line(errors)


@pytest.mark.parametrize("line", ["²", "①", "٢", "99999999999999999999"])
def test_no_number_typed_in_the_terminal_stops_the_conversation(lotse: CommandLine, line: str) -> None:
    lotse.set_up()
    code, out, errors = lotse.run("talk", "--lang", "de", given=f"{line}\nja\n")
    assert code == 0, errors
    assert "Traceback" not in errors
    assert out
