"""The demonstration keeps to its temporary folder, whatever the installation beside it is set to."""

from pathlib import Path

import pytest
from sqlalchemy import select

from domain.errors import SettingsError
from ops.demo import demo_settings, prepare_demo
from ops.settings import LogFormat, Settings, load_settings
from storage import tables as t
from storage.database import Database, Statement
from tests.storage.offices import NOW
from translation.tuning import Tuning

FOREIGN = {
    "LOTSE_DATABASE_URL": "postgresql://office@localhost/lotse",
    "LOTSE_KEYRING_URL": "postgresql://office@localhost/keys",
    "LOTSE_TELEGRAM_TOKEN": "123456:the-token-of-the-office",
    "LOTSE_SECRET_KEY": "the secret key of the office, long enough",
    "LOTSE_PUBLIC_URL": "https://chat.example.org",
    "LOTSE_HTTP_HOST": "127.0.0.2",
    "LOTSE_HTTP_PORT": "8099",
    "LOTSE_LOG_FORMAT": "json",
}


@pytest.fixture
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of a real installation."""
    for name, value in FOREIGN.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("surroundings")
def test_only_address_port_and_log_are_taken_over(tmp_path: Path) -> None:
    configured = load_settings()
    assert configured.telegram_token is not None
    demo = demo_settings(tmp_path, configured)
    assert (demo.http_host, demo.http_port, demo.log_format) == ("127.0.0.2", 8099, LogFormat.JSON)
    assert demo.content_url == f"sqlite:///{tmp_path / 'lotse.db'}"
    assert (demo.keyring_url, demo.telegram_token, demo.public_url) == ("", None, "")
    assert demo.secret_key is not None
    assert demo.secret_key.get_secret_value() != FOREIGN["LOTSE_SECRET_KEY"]


def test_what_translates_is_taken_over(tmp_path: Path) -> None:
    """The models that `lotse models install` put beside the data are there in the demonstration, too."""
    configured = load_settings(
        {
            "LOTSE_DATA_DIR": str(tmp_path / "data"),
            "LOTSE_TRANSLATION_THREADS": "3",
            "LOTSE_TRANSLATION_INTRA_THREADS": "2",
            "LOTSE_TRANSLATION_BATCH": "7",
            "LOTSE_TRANSLATION_BEAM": "4",
            "LOTSE_TRANSLATION_COMPUTE": "float32",
            "LOTSE_TRANSLATION_MEMORY_MB": "99",
            "LOTSE_TRANSLATION_QUEUE": "11",
            "LOTSE_TRANSLATION_DOUBTFUL_BELOW": "-1.5",
        }
    )
    demo = demo_settings(tmp_path / "demo", configured)
    assert configured.tuning == Tuning(3, 2, 7, 4, "float32", 99, 11)
    assert (demo.tuning, demo.translation) == (configured.tuning, configured.translation)
    assert demo.models == configured.models == tmp_path / "data" / "models"
    assert demo.translation_doubtful_below == -1.5


@pytest.mark.usefixtures("surroundings")
def test_settings_are_what_they_are_given_and_nothing_else() -> None:
    assert Settings() == load_settings({})
    assert load_settings({"LOTSE_HTTP_PORT": "1"}) == Settings(http_port=1)


async def passwords(database: Database) -> list[str | None]:
    """The hash of every account, in order."""
    async with database.reading() as reader:
        rows = await reader.fetch_all(Statement.adhoc(select(t.staff).order_by(t.staff.c.username)))
    return [row["password_hash"] for row in rows]


async def test_a_database_in_use_is_refused_and_left_as_it_is(database: Database) -> None:
    numbers = iter(range(1_000))
    logins = await prepare_demo(database, now=NOW, new_id=lambda: f"id-{next(numbers)}")
    assert logins
    before = await passwords(database)
    assert any(before)
    with pytest.raises(SettingsError, match="set up already"):
        await prepare_demo(database, now=NOW, new_id=lambda: f"id-{next(numbers)}")
    assert await passwords(database) == before
