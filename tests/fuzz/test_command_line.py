"""Any words and any settings: a command does its work or says in lines that can be printed why not."""

import os
import socket
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.fuzz.effort import effort
from tests.fuzz.nonsense import plain_texts
from tests.fuzz.on_telegram import unseen
from tests.ops.test_command_line import CommandLine, lotse

__all__ = ["lotse"]

COMMANDS = (
    ("talk", "--lang"),
    ("serve", "--only"),
    ("staff", "disable"),
    ("staff", "add"),
    ("staff", "add", "someone", "--organisation"),
    ("staff", "add", "someone", "--until"),
    ("staff", "add", "someone", "--organisation", "staedteregion", "--name"),
    ("setup", "import"),
    ("records", "export", "--since"),
    ("records", "export", "--format"),
    ("restore",),
    ("backup", "--x"),
    ("check",),
    (),
)
_PLACES = {"DATA_DIR", "DATABASE_URL", "KEYRING_URL"}
"""Where something is: the name may be right, and the work fails."""
SERVES = {"demo", "serve", "talk", "docs"}
"""Words that would begin to serve, or to write into the repository, and not end."""
words = st.one_of(plain_texts, st.binary(max_size=30).map(os.fsdecode)).map(
    lambda text: text.replace("\0", "")
)


def printed(code: int, errors: str) -> None:
    """What was said can be read, and is no traceback."""
    assert "Traceback" not in errors
    assert not unseen(errors.replace("\t", " "))
    if code:
        assert errors.startswith("lotse: ")


@effort(16)
@given(command=st.sampled_from(COMMANDS), word=words)
@example(command=("setup", "import"), word="a\x1b[31m\nb.toml")
@example(command=("talk", "--lang"), word="\x1b[2J")
@example(command=("staff", "add", "someone", "--organisation"), word="\udcff\u202e")
@example(command=("staff", "disable"), word="\ud800")
def test_any_word_is_answered(lotse: CommandLine, command: tuple[str, ...], word: str) -> None:
    if not command and word.strip() in SERVES:
        return
    code, _, errors = lotse.run(*command, word, given="password of a test\n")
    assert code in {0, 1, 2}
    printed(code, errors)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATA_DIR", "{file}"),
        ("DATA_DIR", "{file}/below"),
        ("DATA_DIR", "/proc/nothing"),
        ("DATA_DIR", "x" * 300),
        ("DATABASE_URL", "sqlite:///{file}"),
        ("DATABASE_URL", "sqlite:////proc/nothing/all.db"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "postgresql://h:x/d"),
        ("DATABASE_URL", "postgresql://127.0.0.1:1/nobody"),
        ("KEYRING_URL", "sqlite:////proc/nothing/all.db"),
        ("KEYRING_URL", "nonsense"),
        ("HTTP_HOST", "a" * 70),
        ("HTTP_HOST", "256.1.1.1"),
        ("IMPRINT_FILE", "/"),
        ("IMPRINT_FILE", "/dev/zero"),
        ("TELEGRAM_TOKEN", "no token"),
        ("OFFICE_NAME", "a\nb"),
        ("LEAVE_URL", "javascript:alert(1)"),
    ],
)
def test_any_setting_is_refused_in_one_line(
    lotse: CommandLine, tmp_path: Path, name: str, value: str
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"\xff no database \x00" * 200)
    with socket.create_server(("127.0.0.1", 0)) as taken:  # should it start, it ends at once
        port = str(taken.getsockname()[1])
        setting = {f"LOTSE_{name}": value.format(file=file)}
        code, _, errors = lotse.run("serve", **{"LOTSE_HTTP_PORT": port, **setting})
    printed(code, errors)
    assert "cannot listen on 127" not in errors
    assert code == 2 or (code == 1 and name in _PLACES)
    assert len(errors.strip().splitlines()) == 1
