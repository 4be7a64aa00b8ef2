"""Desk accounts from the command line."""

import secrets
from collections.abc import Callable
from datetime import date

from domain.errors import NotFoundError, UsageError
from domain.ids import MunicipalityId, OrganisationId, StaffId
from domain.staff import Role, StaffMember
from ops.printable import has_unseen
from storage.database import Database
from storage.directory import load_directory
from storage.passwords import hash_password
from storage.staff import (
    StaffAccount,
    add_staff,
    disable_staff,
    enable_staff,
    list_staff,
    read_username,
    set_password,
    staff_by_username,
)

_LONGEST_NAME = 200


def new_password() -> str:
    """Return a random password that can be read out on the phone."""
    return secrets.token_hex(8)


async def add_account(  # noqa: PLR0913 - the parts of an account, each by name
    database: Database,
    *,
    username: str,
    display_name: str,
    role: Role,
    organisation: str,
    municipalities: tuple[str, ...],
    password: str,
    ends_on: date | None,
    new_id: Callable[[], str],
) -> None:
    """Add an account, or give a post of the setup its password; wrong names are a ``UsageError``."""
    name = read_username(username)
    if not name or has_unseen(name):
        raise UsageError(f"{username}: not a user name")
    if has_unseen(display_name) or len(display_name) > _LONGEST_NAME:
        raise UsageError(f"a name is one line of at most {_LONGEST_NAME} characters")
    hashed = hash_password(password)
    async with database.transaction() as tx:
        known = await staff_by_username(tx, name)
        if known is not None:
            await set_password(tx, known.member.id, hashed)
            await enable_staff(tx, known.member.id)
            return
        directory = await load_directory(tx)
        if organisation not in {one.id for one in directory.organisations}:
            names = ", ".join(one.id for one in directory.organisations) or "none; run `lotse setup import`"
            raise UsageError(f"{organisation or '(none)'}: no such organisation; known: {names}")
        unknown = [one for one in municipalities if directory.municipality(one) is None]
        if unknown:
            raise UsageError(f"{unknown[0]}: no such municipality")
        member = StaffMember(
            id=StaffId(new_id()),
            username=name,
            display_name=display_name or name,
            role=role,
            organisation=OrganisationId(organisation),
            municipalities=tuple(MunicipalityId(one) for one in municipalities),
            ends_on=ends_on,
        )
        await add_staff(tx, member, password_hash=hashed)


async def disable_account(database: Database, username: str) -> None:
    """Lock an account and end its sessions; its records stay."""
    async with database.transaction() as tx:
        known = await staff_by_username(tx, read_username(username))
        if known is None:
            raise NotFoundError(f"{username}: no such account")
        await disable_staff(tx, known.member.id)


async def account_lines(database: Database) -> list[str]:
    """Return one line for each account."""
    async with database.reading() as reader:
        return [_line(account) for account in await list_staff(reader)]


def _line(account: StaffAccount) -> str:
    member = account.member
    state = "active" if account.active else "disabled"
    login = "" if account.password_hash else ", no password yet"
    until = "" if member.ends_on is None else f", until {member.ends_on.isoformat()}"
    who = f"{member.username}: {member.display_name}, {member.role.value}, {member.organisation}"
    return f"{who}, {state}{login}{until}"
