"""The operator's settings: environment variables named ``LOTSE_…``; every secret also from a file."""

import os
import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from domain.conversation import ChannelPolicy
from domain.errors import SettingsError
from domain.translation import DOUBTFUL_BELOW
from ops.printable import has_unseen, printable
from storage.crypto import SecretKey
from translation.tuning import Tuning

PREFIX = "LOTSE_"
_SECRETS = (
    "SECRET_KEY",
    "TELEGRAM_TOKEN",
    "TELEGRAM_WEBHOOK_SECRET",
    "DATABASE_URL",
    "KEYRING_URL",
    "VAPID_KEY",
)
_LONGEST_SECRET_FILE = 4096
_LONGEST_TEXT = 100_000
NO_REMINDERS = "none"
_MOST_HOURS = 336
_MODELS_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Updates(StrEnum):
    """How Telegram's updates come in."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class TranslationMode(StrEnum):
    """What translates free text."""

    ARGOS = "argos"
    OFF = "off"


class Compute(StrEnum):
    """The kind of numbers that a model calculates with, as CTranslate2 names them."""

    AUTO = "auto"
    INT8 = "int8"
    INT8_FLOAT32 = "int8_float32"
    INT16 = "int16"
    FLOAT32 = "float32"


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
    vapid_key: SecretStr | None = None
    telegram_per_second: int = Field(default=28, ge=1, le=1_000)
    telegram_chat_per_second: float = Field(default=1.0, gt=0, le=1_000)
    public_url: str = ""
    http_host: str = "127.0.0.1"
    http_port: int = 8080
    log_format: LogFormat = LogFormat.CONSOLE
    office_name: str = "[Name der Stelle eintragen]"
    office_phone: str = "[Telefonnummer eintragen]"
    answer_days: int = Field(default=2, ge=0, le=365)
    remind_hours_before: str = "24,2"
    quiet_from: int = Field(default=22, ge=0, le=23)
    quiet_until: int = Field(default=7, ge=0, le=23)
    vacancy_hold_hours: int = Field(default=6, ge=1, le=48)
    release_delay_minutes: int = Field(default=0, ge=0, le=1_440)
    no_show_grace_minutes: int = Field(default=15, ge=0, le=240)
    broadcast_four_eyes: bool = True
    few_slots: int = Field(default=5, ge=0, le=1_000)
    few_slots_days: int = Field(default=14, ge=1, le=84)
    leave_url: str = "/leer"
    imprint_file: Path | None = None
    accessibility_file: Path | None = None
    translation: TranslationMode = TranslationMode.ARGOS
    models_dir: Path | None = None
    models_index: str = _MODELS_INDEX
    translation_threads: int = Field(default=2, ge=1, le=64)
    translation_intra_threads: int = Field(default=1, ge=1, le=64)
    translation_batch: int = Field(default=32, ge=1, le=256)
    translation_beam: int = Field(default=2, ge=1, le=16)
    translation_compute: Compute = Compute.INT8
    translation_memory_mb: int = Field(default=512, ge=1, le=1_000_000)
    translation_queue: int = Field(default=1_000, ge=1, le=100_000)
    translation_doubtful_below: float = Field(default=DOUBTFUL_BELOW, ge=-100, le=0)

    @field_validator("*", mode="before")
    @classmethod
    def _on_one_line(cls, value: object) -> object:
        if isinstance(value, str) and has_unseen(value):
            raise ValueError("must be one line without control characters")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("must look like 123456:ABC-def, as @BotFather gives it")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("1 to 256 letters, digits, _ and - are possible")
        return value

    @field_validator("http_host")
    @classmethod
    def _host(cls, value: str) -> str:
        try:
            value.encode("idna")
        except UnicodeError:
            raise ValueError("must be a host name or an address") from None
        return value

    @field_validator("remind_hours_before")
    @classmethod
    def _hours(cls, value: str) -> str:
        if value != NO_REMINDERS and not all(_is_hours(part) for part in value.split(",")):
            raise ValueError(f"must be hours from 1 to {_MOST_HOURS} such as 24,2; or {NO_REMINDERS}")
        return value

    @field_validator("leave_url")
    @classmethod
    def _leave_url(cls, value: str) -> str:
        own = value.startswith("/") and not value.startswith(("//", "/\\"))
        return value if own else cls._url(value)

    @field_validator("http_port")
    @classmethod
    def _port(cls, value: int) -> int:
        if not 0 <= value <= 65535:  # noqa: PLR2004 - the range of TCP ports; 0 lets the system choose
            raise ValueError("must be a port number from 0 to 65535")
        return value

    @field_validator("public_url", "telegram_api_url", "models_index")
    @classmethod
    def _url(cls, value: str) -> str:
        if value and (urlsplit(value).scheme not in {"http", "https"} or not urlsplit(value).netloc):
            raise ValueError("must start with http:// or https:// and name a host")
        return value.rstrip("/")

    @property
    def content_url(self) -> str:
        """The database: the configured one, else SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'lotse.db'}"

    @property
    def models(self) -> Path:
        """The folder of the translation models: the configured one, else in the data folder."""
        return self.models_dir or self.data_dir / "models"

    @property
    def tuning(self) -> Tuning:
        """How much of the machine translation may take."""
        return Tuning(
            workers=self.translation_threads,
            threads=self.translation_intra_threads,
            batch=self.translation_batch,
            beam=self.translation_beam,
            compute=self.translation_compute.value,
            memory_mb=self.translation_memory_mb,
            queue=self.translation_queue,
        )

    @property
    def remind_hours(self) -> tuple[int, ...]:
        """How many hours before an appointment people are reminded; empty when they are not."""
        if self.remind_hours_before == NO_REMINDERS:
            return ()
        return tuple(int(part) for part in self.remind_hours_before.split(","))

    def key(self) -> SecretKey:
        """Return the secret key; a ``SettingsError`` of one line when it is missing or too short."""
        if self.secret_key is None:
            raise SettingsError(
                "LOTSE_SECRET_KEY is not set; it needs at least 32 characters "
                "(make one: openssl rand -base64 48)"
            )
        return SecretKey.parse(self.secret_key.get_secret_value())


def _is_hours(text: str) -> bool:
    number = text.strip()
    digits = number.isascii() and number.isdigit() and len(number) <= len(str(_MOST_HOURS))
    return digits and 1 <= int(number) <= _MOST_HOURS


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
        if path and (secret := _read_secret(name, path)):
            given[name.lower()] = secret
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        first = error.errors()[0]
        wrong = "_".join(str(part) for part in first["loc"]).upper()
        reason = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{PREFIX}{wrong}: {printable(reason)}") from None


def _read_secret(name: str, path: str) -> str:
    where = f"{PREFIX}{name}_FILE: {printable(path)}"
    try:
        with Path(path).open(encoding="utf-8") as file:
            text = file.read(_LONGEST_SECRET_FILE + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise SettingsError(f"{where}: {reason}") from None
    if len(text) > _LONGEST_SECRET_FILE:
        raise SettingsError(f"{where}: too long for a secret")
    return text.strip()


def text_of(path: Path | None) -> str | None:
    """Return the operator's text that a setting names; a file without end is not read to its end."""
    if path is None:
        return None
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(_LONGEST_TEXT + 1)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise SettingsError(f"{printable(str(path))}: {reason}") from None
    if len(text) > _LONGEST_TEXT:
        raise SettingsError(f"{printable(str(path))}: longer than {_LONGEST_TEXT:,} characters")
    return text
