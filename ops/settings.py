"""The operator's settings: environment variables named ``LOTSE_…``; every secret also from a file."""

import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from domain.conversation import ChannelPolicy
from domain.errors import SettingsError
from storage.crypto import SecretKey

PREFIX = "LOTSE_"
_SECRETS = ("SECRET_KEY", "TELEGRAM_TOKEN", "TELEGRAM_WEBHOOK_SECRET", "DATABASE_URL", "KEYRING_URL")
_LONGEST_SECRET_FILE = 4096


class Updates(StrEnum):
    """How Telegram's updates come in."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class LogFormat(StrEnum):
    """How log lines are written."""

    CONSOLE = "console"
    JSON = "json"


class Settings(BaseSettings):
    """All settings with their defaults; docs/settings.md explains each.

    Made here or there, settings are what they are given and nothing else: only `load_settings` looks at the
    environment, so that a demonstration cannot reach the database or the bot of the installation beside it.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the signature is the library's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the same
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the same
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the same
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Name the only source: what the caller gives."""
        return (init_settings,)

    data_dir: Path = Path("data")
    database_url: str = ""
    keyring_url: str = ""
    secret_key: SecretStr | None = None
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_updates: Updates = Updates.POLLING
    telegram_policy: ChannelPolicy = ChannelPolicy.FULL
    telegram_webhook_secret: SecretStr | None = None
    public_url: str = ""
    http_host: str = "127.0.0.1"
    http_port: int = 8080
    log_format: LogFormat = LogFormat.CONSOLE
    office_name: str = "[Name der Stelle eintragen]"
    office_phone: str = "[Telefonnummer eintragen]"
    answer_days: int = 2
    leave_url: str = "/leer"
    imprint_file: Path | None = None
    accessibility_file: Path | None = None

    @field_validator("http_port")
    @classmethod
    def _port(cls, value: int) -> int:
        if not 0 <= value <= 65535:  # noqa: PLR2004 - the range of TCP ports; 0 lets the system choose
            raise ValueError("must be a port number from 0 to 65535")
        return value

    @field_validator("public_url", "telegram_api_url")
    @classmethod
    def _url(cls, value: str) -> str:
        if value and (urlsplit(value).scheme not in {"http", "https"} or not urlsplit(value).netloc):
            raise ValueError("must start with http:// or https:// and name a host")
        return value.rstrip("/")

    @property
    def content_url(self) -> str:
        """The database: the configured one, else SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'lotse.db'}"

    def key(self) -> SecretKey:
        """Return the secret key; a ``SettingsError`` of one line when it is missing or too short."""
        if self.secret_key is None:
            raise SettingsError(
                "LOTSE_SECRET_KEY is not set; it needs at least 32 characters "
                "(make one: openssl rand -base64 48)"
            )
        return SecretKey.parse(self.secret_key.get_secret_value())


def load_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Read all settings; a ``SettingsError`` of one line names the first wrong one."""
    found = dict(os.environ if environment is None else environment)
    given: dict[str, str] = {}
    for name in Settings.model_fields:
        value = found.get(f"{PREFIX}{name.upper()}")
        if value is not None and value != "":
            given[name] = value
    for name in _SECRETS:
        path = found.get(f"{PREFIX}{name}_FILE")
        if path:
            given[name.lower()] = _read_secret(name, path)
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        first = error.errors()[0]
        wrong = "_".join(str(part) for part in first["loc"]).upper()
        reason = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{PREFIX}{wrong}: {reason}") from None


def _read_secret(name: str, path: str) -> str:
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise SettingsError(f"{PREFIX}{name}_FILE: {path}: {reason}") from None
    if len(text) > _LONGEST_SECRET_FILE:
        raise SettingsError(f"{PREFIX}{name}_FILE: {path}: too long for a secret")
    return text.strip()
