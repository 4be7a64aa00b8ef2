"""Brings back a copy of the content, always with the newest keyring: who was erased since stays erased."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import bindparam, delete, select, update

from domain.errors import BackupError
from domain.ids import PersonId
from storage import keyring_tables, migrate
from storage import tables as t
from storage.backup import opened_copy, private_copy
from storage.backup_folder import KEYRING_NAME, OPTIONS, newest_copy, read_info
from storage.database import sqlite_url
from storage.interface import Database, Transaction
from storage.keyring import Keyring, keyring_of
from storage.outbox import State
from storage.sqlite import open_sqlite
from storage.statements import Statement
from storage.table_copy import copy_tables, delete_all, go_on_numbering
from storage.tables import metadata
from storage.vault import KEY_CHECK, KEYRING_ID, Vault

_PEOPLE = Statement(select(t.person.c.id))
_DELETE_PERSON = Statement(delete(t.person).where(t.person.c.id == bindparam("person_id")))
# Nobody knows which of them were delivered after the copy was made.
_SET_MESSAGES_ASIDE = Statement(
    update(t.outbox)
    .where(t.outbox.c.state.in_((State.WAITING, State.CLAIMED)))
    .values(state=State.FAILED, lease_until=None, error="restored")
)
# Log-ins and leases of the past mean nothing today.
_STALE = (t.staff_session, t.login_attempt, t.lease)


@dataclass(frozen=True)
class RestoreReport:
    """What was brought back."""

    content: Path
    rows: int
    erased: int
    set_aside: int
    keyring_restored: bool


async def restore(
    database: Database, vault: Vault, directory: Path, content: Path | None = None
) -> RestoreReport:
    """Replace all content with a copy (the newest, unless one is named), in one transaction.

    The keyring here is newer than any copy and stays; only an empty one is filled from the folder. People
    without a key were erased after the copy was made and are deleted. Messages that waited to be sent are set
    aside, so that none is sent twice. The database must be at the newest revision; an older copy is brought
    up to it first. A copy of another installation is a BackupError.
    """
    chosen = newest_copy(directory) if content is None else content
    kept = directory / KEYRING_NAME
    for path in (chosen, kept):
        if not path.is_file():
            raise BackupError(f"{path} is missing")
    async with private_copy(chosen) as copied, private_copy(kept) as copied_keys:
        await migrate.upgrade(sqlite_url(copied))
        keyring_restored = await _take_keys(vault, copied_keys, await _needed_keyring(copied, chosen))
        async with (
            opened_copy(copied) as copy,
            copy.reading() as source,
            database.transaction() as transaction,
        ):
            await delete_all(transaction, metadata.sorted_tables)
            rows = await copy_tables(source, transaction, metadata.sorted_tables)
            await delete_all(transaction, _STALE)
            erased = await _delete_erased(transaction, vault.keyring)
            set_aside = await transaction.execute(_SET_MESSAGES_ASIDE)
            await go_on_numbering(transaction, database.dialect, metadata.sorted_tables)
    return RestoreReport(chosen, rows, erased, set_aside, keyring_restored)


async def _needed_keyring(copied: Path, named: Path) -> str:
    async with opened_copy(copied) as copy, copy.reading() as reader:
        info = await read_info(reader)
    if "keyring_id" not in info:
        raise BackupError(f"{named} is not a backup of Lotse")
    return info["keyring_id"]


async def _take_keys(vault: Vault, copied_keys: Path, needed: str) -> bool:
    """Make sure that the keyring is the one the content needs; whether it had to be brought back."""
    copy = await keyring_of(await open_sqlite(copied_keys, OPTIONS))
    try:
        if await copy.meta(KEYRING_ID) != needed:
            raise BackupError("the keyring in this folder does not belong to this copy")
        if not await vault.keyring.is_empty():
            if await vault.keyring_id() != needed:
                raise BackupError("this copy belongs to another keyring than the one in use here")
            return False
        vault.require_check_value(await copy.meta(KEY_CHECK))
        async with copy.reading() as source, vault.keyring.transaction() as target:
            await delete_all(target, keyring_tables.metadata.sorted_tables)
            await copy_tables(source, target, keyring_tables.metadata.sorted_tables)
        return True
    finally:
        await copy.close()


async def _delete_erased(transaction: Transaction, keyring: Keyring) -> int:
    with_key = await keyring.people()
    everybody = {PersonId(row["id"]) for row in await transaction.fetch_all(_PEOPLE)}
    gone = [{"person_id": person} for person in sorted(everybody - with_key)]
    return await transaction.execute_many(_DELETE_PERSON, gone)
