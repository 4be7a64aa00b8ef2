"""Keys of other systems from the command line."""

import secrets
from collections.abc import Collection
from datetime import datetime
from typing import Final

from domain.api_keys import ApiKey, ApiRight, is_key_name
from domain.directory import Directory
from domain.errors import NotFoundError, UsageError
from domain.ids import MunicipalityId, OrganisationId
from storage.api_keys import (
    StoredApiKey,
    add_api_key,
    api_key_by_name,
    hash_of_key,
    list_api_keys,
    revoke_api_key,
)
from storage.database import Database
from storage.directory import load_directory
from storage.vault import Vault

_BEGINNING: Final = "lotse_"
"""Programs that look for secrets in the wrong place find ours by it."""
_BYTES: Final = 32


def new_key() -> str:
    """Return a key that nobody guesses."""
    return _BEGINNING + secrets.token_urlsafe(_BYTES)


async def add_key(
    database: Database,
    vault: Vault,
    key: ApiKey,
    *,
    secret: str,
    now: datetime,
) -> None:
    """Store a key; wrong or taken names are a ``UsageError``."""
    if not is_key_name(key.name):
        raise UsageError(f"{key.name}: not a name for a key: small letters, digits and -, at most 40")
    if not key.rights:
        raise UsageError("--rights is needed: " + " or ".join(ApiRight))
    async with database.transaction() as tx:
        if await api_key_by_name(tx, key.name) is not None:
            raise UsageError(f"{key.name}: there is or was a key of that name; take another one")
        await add_api_key(
            tx, _checked(key, await load_directory(tx)), key_hash=hash_of_key(vault, secret), now=now
        )


def key_for(
    name: str, organisation: str, municipalities: Collection[str], rights: Collection[ApiRight]
) -> ApiKey:
    """Return what the command line asks for; whether it exists is seen when it is stored."""
    return ApiKey(
        name=name,
        organisation=OrganisationId(organisation),
        rights=frozenset(rights),
        municipalities=tuple(MunicipalityId(one) for one in dict.fromkeys(municipalities)),
    )


def _checked(key: ApiKey, directory: Directory) -> ApiKey:
    """Return the key with its organisation, which need not be said where there is only one."""
    known = [one.id for one in directory.organisations]
    organisation = known[0] if not key.organisation and len(known) == 1 else key.organisation
    if organisation not in known:
        names = ", ".join(known) or "none; run `lotse setup import`"
        raise UsageError(f"{organisation or '(none)'}: no such organisation; known: {names}")
    for code in key.municipalities:
        town = directory.municipality(code)
        if town is None or town.organisation != organisation:
            raise UsageError(f"{code}: no such municipality of {organisation}")
    return ApiKey(key.name, organisation, key.rights, key.municipalities)


async def revoke_key(database: Database, name: str, now: datetime) -> None:
    """Close a key for good; what it has read stays in the audit trail."""
    async with database.transaction() as tx:
        if not await revoke_api_key(tx, name, now):
            raise NotFoundError(f"{name}: no such key in use")


async def key_lines(database: Database) -> list[str]:
    """Return one line for each key, without the key itself."""
    async with database.reading() as reader:
        return [_line(stored) for stored in await list_api_keys(reader)]


def _line(stored: StoredApiKey) -> str:
    key = stored.key
    where = (
        f"{key.organisation} ({', '.join(key.municipalities)})" if key.municipalities else key.organisation
    )
    if stored.revoked_at is not None:
        state = f"revoked {stored.revoked_at.date().isoformat()}"
    elif stored.last_used_at is not None:
        state = f"used {stored.last_used_at.date().isoformat()}"
    else:
        state = "never used"
    made = stored.created_at.date().isoformat()
    return f"{key.name}: {where}, {'+'.join(sorted(key.rights))}, made {made}, {state}"
