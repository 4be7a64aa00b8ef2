"""Keys of other systems: what each may read, found by a keyed hash; the key itself is not stored."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select, update

from domain.api_keys import ApiKey, ApiRight
from domain.ids import MunicipalityId, OrganisationId
from storage import tables as t
from storage.database import Reader, Row, Statement, Transaction
from storage.statements import insert
from storage.times import from_us, from_us_or_none, to_us
from storage.vault import Vault

_k: Final = t.api_key
_SCOPE: Final = "api_key"
_ADD: Final = insert(_k)
_ALL: Final = Statement(select(_k).order_by(_k.c.name))
_BY_NAME: Final = Statement(select(_k).where(_k.c.name == bindparam("name")))
_BY_HASH: Final = Statement(
    select(_k).where(_k.c.key_hash == bindparam("key_hash"), _k.c.revoked_at.is_(None))
)
_REVOKE: Final = Statement(
    update(_k)
    .where(_k.c.name == bindparam("key"), _k.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("now", type_=_k.c.revoked_at.type))
)
_USED: Final = Statement(
    update(_k)
    .where(_k.c.name == bindparam("key"))
    .values(last_used_at=bindparam("now", type_=_k.c.last_used_at.type))
)


@dataclass(frozen=True, slots=True)
class StoredApiKey:
    """A key with what happened to it; `last_used_at` is exact to the hour or so."""

    key: ApiKey
    created_at: datetime
    last_used_at: datetime | None
    revoked_at: datetime | None


def hash_of_key(vault: Vault, secret: str) -> str:
    """Return what is stored instead of the key itself."""
    return vault.lookup(_SCOPE, secret)


async def add_api_key(tx: Transaction, key: ApiKey, *, key_hash: str, now: datetime) -> None:
    """Add a key; a taken name or an unknown organisation is a ConstraintError."""
    await tx.execute(
        _ADD,
        name=key.name,
        organisation_id=key.organisation,
        municipalities=json.dumps(list(key.municipalities)),
        rights=json.dumps(sorted(key.rights)),
        key_hash=key_hash,
        created_at=to_us(now),
        last_used_at=None,
        revoked_at=None,
    )


async def api_key_by_hash(reader: Reader, key_hash: str) -> StoredApiKey | None:
    """Return the key with that hash, unless it was revoked."""
    row = await reader.fetch_one(_BY_HASH, key_hash=key_hash)
    return None if row is None else _stored(row)


async def api_key_by_name(reader: Reader, name: str) -> StoredApiKey | None:
    """Return the key of that name, revoked or not."""
    row = await reader.fetch_one(_BY_NAME, name=name)
    return None if row is None else _stored(row)


async def list_api_keys(reader: Reader) -> list[StoredApiKey]:
    """Return all keys, revoked ones too, by name."""
    return [_stored(row) for row in await reader.fetch_all(_ALL)]


async def revoke_api_key(tx: Transaction, name: str, now: datetime) -> bool:
    """Close a key for good. False: there is no such key, or it was revoked before."""
    return await tx.execute(_REVOKE, key=name, now=to_us(now)) == 1


async def note_key_used(tx: Transaction, name: str, now: datetime) -> None:
    """Remember that a key was used."""
    await tx.execute(_USED, key=name, now=to_us(now))


def _stored(row: Row) -> StoredApiKey:
    key = ApiKey(
        name=row["name"],
        organisation=OrganisationId(row["organisation_id"]),
        rights=frozenset(ApiRight(right) for right in json.loads(row["rights"])),
        municipalities=tuple(MunicipalityId(code) for code in json.loads(row["municipalities"])),
    )
    return StoredApiKey(
        key=key,
        created_at=from_us(row["created_at"]),
        last_used_at=from_us_or_none(row["last_used_at"]),
        revoked_at=from_us_or_none(row["revoked_at"]),
    )
