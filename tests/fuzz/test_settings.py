"""Any value of any setting is taken or refused with one line and exit code 2."""

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import SecretStr

from domain.errors import LotseError
from ops.settings import PREFIX, Settings, load_settings
from storage.database import parse_url, sqlite_path
from tests.fuzz.effort import effort
from tests.fuzz.nonsense import plain_texts
from tests.fuzz.on_telegram import unseen

NAMES = [name.upper() for name in Settings.model_fields]
_LONG = 12
"""Shorter ones stand in many a sentence by chance."""
SECRETS = ("SECRET_KEY", "TELEGRAM_TOKEN", "TELEGRAM_WEBHOOK_SECRET", "DATABASE_URL", "KEYRING_URL")
_values = st.one_of(
    plain_texts,
    st.binary(max_size=30).map(os.fsdecode),
    st.sampled_from(
        (
            "http://[",
            "http://[::1",
            "http://a\nb",
            "https://",
            "javascript:alert(1)",
            "//evil.example",
            "/\\evil.example",
            "postgresql://h:x/d",
            "postgresql://h:99999999/d",
            "sqlite://",
            "sqlite:///:memory:",
            "mysql://h/d",
            "://",
            "a" * 70,
            "1_0",
            "-1",
            "65536",
            "9" * 5000,
            "nan",
            "inf",
            "123:abc",
            "123:../..",
        )
    ),
)


def refused(error: LotseError) -> None:
    """It is one line that can be printed, names the setting, and does not repeat a secret."""
    assert error.exit_code == 2
    text = str(error)
    assert text.startswith(PREFIX), text
    assert not unseen(text)
    assert len(text.splitlines()) == 1
    assert len(text) < 600


@effort(400)
@given(name=st.sampled_from(NAMES), value=_values)
@example(name="HTTP_HOST", value="a" * 70)
@example(name="DATABASE_URL", value="postgresql://h:x/d")
@example(name="OFFICE_NAME", value="\udcff")
@example(name="LEAVE_URL", value="javascript:alert(1)")
def test_any_value_is_taken_or_refused(name: str, value: str) -> None:
    try:
        settings = load_settings({f"{PREFIX}{name}": value})
        url = parse_url(settings.content_url)
        if url.get_backend_name() == "sqlite":
            sqlite_path(url)
        settings.key()
    except LotseError as error:
        refused(error)
        text = str(error)
    else:
        text = ""
    assert name != "SECRET_KEY" or len(value) < _LONG or value not in text


@effort(100)
@given(name=st.sampled_from(SECRETS), content=st.binary(max_size=60))
@example(name="SECRET_KEY", content=b"\xff" * 40)
@example(name="TELEGRAM_TOKEN", content=b"1:a\nb")
@example(name="SECRET_KEY", content=b"x" * 10_000)
def test_any_file_with_a_secret_is_taken_or_refused(
    tmp_path_factory: pytest.TempPathFactory, name: str, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "secret"
    file.write_bytes(content)
    settings: Settings | None = None
    try:
        settings = load_settings({f"{PREFIX}{name}_FILE": str(file)})
    except LotseError as error:
        refused(error)
    if settings is not None:
        read = getattr(settings, name.lower())
        shown = read.get_secret_value() if isinstance(read, SecretStr) else read
        assert (shown or "") == content.decode().strip()


@pytest.mark.parametrize("path", ["/", "/dev/zero", "nothing\n\x1b[31m", "x" * 5000, "/proc/self/mem"])
def test_a_secret_is_never_read_without_end(path: str) -> None:
    with pytest.raises(LotseError) as caught:
        load_settings({f"{PREFIX}SECRET_KEY_FILE": path})
    assert not unseen(str(caught.value))
    assert caught.value.exit_code == 2


def test_the_files_of_the_settings_are_texts(tmp_path: Path) -> None:
    assert load_settings({f"{PREFIX}IMPRINT_FILE": str(tmp_path)}).imprint_file == tmp_path
