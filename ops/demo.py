"""Preparing the demonstration: a temporary database, the Aachen example, logins for the desk."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from domain.errors import SettingsError
from domain.ids import OrganisationId
from domain.staff import Role
from ops.settings import Settings
from ops.setup_import import import_setup
from storage.database import Database
from storage.directory import load_organisations
from storage.passwords import hash_password
from storage.staff import StaffAccount, list_staff, set_password

EXAMPLE = Path(__file__).parent.parent / "examples" / "staedteregion-aachen.toml"


@dataclass(frozen=True, slots=True)
class Login:
    """An account of the demonstration."""

    username: str
    password: str
    role: Role
    organisation: OrganisationId


def demo_settings(folder: Path, settings: Settings) -> Settings:
    """Return settings for a demonstration in a folder: nothing else is read or written, but for models.

    Address, port, the form of the log, and what translates are taken over.
    """
    return Settings(
        data_dir=folder,
        secret_key=SecretStr(secrets.token_urlsafe(48)),
        http_host=settings.http_host,
        http_port=settings.http_port,
        log_format=settings.log_format,
        office_name="Kommunales Integrationsmanagement (Beispiel)",
        translation=settings.translation,
        models_dir=settings.models,
        translation_threads=settings.translation_threads,
        translation_intra_threads=settings.translation_intra_threads,
        translation_batch=settings.translation_batch,
        translation_beam=settings.translation_beam,
        translation_compute=settings.translation_compute,
        translation_queue=settings.translation_queue,
        translation_memory_mb=settings.translation_memory_mb,
        translation_doubtful_below=settings.translation_doubtful_below,
    )


async def prepare_demo(database: Database, *, now: datetime, new_id: Callable[[], str]) -> tuple[Login, ...]:
    """Fill an empty database with the example and give its staff passwords; return some logins.

    A database that is set up already is refused with a SettingsError: its staff would lose their passwords.
    """
    async with database.reading() as reader:
        if await load_organisations(reader):
            raise SettingsError("the demonstration needs an empty database; this one is set up already")
    try:
        source = EXAMPLE.read_text(encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"the example {EXAMPLE.name} is missing: {error.strerror}") from None
    await import_setup(database, source, EXAMPLE.name, now=now, new_id=new_id)
    password = secrets.token_hex(4)
    hashed = hash_password(password)
    async with database.transaction() as tx:
        accounts = await list_staff(tx)
        for account in accounts:
            await set_password(tx, account.member.id, hashed)
    return _logins(accounts, password)


def _logins(accounts: Sequence[StaffAccount], password: str) -> tuple[Login, ...]:
    """Return one login for each role and organisation, case managers first."""
    order = list(Role)
    chosen: dict[tuple[Role, OrganisationId], Login] = {}
    for account in sorted(accounts, key=lambda one: (order.index(one.member.role), one.member.username)):
        member = account.member
        login = Login(member.username, password, member.role, member.organisation)
        chosen.setdefault((member.role, member.organisation), login)
    return tuple(chosen.values())


def demo_lines(logins: Sequence[Login], address: str) -> list[str]:
    """Return what the demonstration prints: where chat and desk are, and who may log in."""
    width = max((len(login.username) for login in logins), default=0)
    return [
        "",
        "Lotse demonstration. All office hours and staff are invented; nothing is kept after it ends.",
        f"  Web chat:  {address}/",
        f"  Desk:      {address}/desk/",
        "  Logins:",
        *(
            f"    {login.username:<{width}}  {login.password}  {login.role.value}, {login.organisation}"
            for login in logins
        ),
        "  Stop with Ctrl+C.",
        "",
    ]
