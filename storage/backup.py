"""Makes a consistent copy of the content and of the keyring while everything is running."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from domain.errors import BackupError
from storage import keyring_tables, migrate
from storage.backup_folder import CREATE_INFO, KEYRING_NAME, OPTIONS, content_name, put_info
from storage.database import sqlite_url
from storage.interface import Database, Reader
from storage.keyring import Keyring, keyring_of
from storage.sqlite import SqliteDatabase, open_sqlite
from storage.statements import Statement
from storage.table_copy import copy_tables, tables_of
from storage.vault import KEYRING_ID, Vault

_REVISION = Statement(text("SELECT version_num FROM alembic_version"))


@dataclass(frozen=True)
class BackupReport:
    """What was written."""

    content: Path
    keyring: Path
    rows: int
    people: int


async def backup(database: Database, vault: Vault, directory: Path, now: datetime) -> BackupReport:
    """Write a dated copy of the content and replace the copy of the keyring; return what was written.

    The keyring is read after the content, so that everybody in the copy has her key in it, unless she was
    erased meanwhile. A folder that belongs to another keyring is refused with a BackupError.
    """
    keyring_id = await vault.keyring_id()
    await _refuse_foreign_folder(directory, keyring_id)
    content, keyring = directory / content_name(now), directory / KEYRING_NAME
    if content.exists():
        raise BackupError(f"{content} is already there")
    work = _work_folder(directory)
    try:
        rows = await _copy_content(database, work / content.name, keyring_id, now)
        people = await _copy_keyring(vault.keyring, work / keyring.name)
        _put_in_place(work / content.name, content)
        _put_in_place(work / keyring.name, keyring)
    finally:
        shutil.rmtree(work)
    return BackupReport(content, keyring, rows, people)


async def _copy_content(database: Database, path: Path, keyring_id: str, now: datetime) -> int:
    async with database.reading() as reader:
        revision = await _revision(reader)
        await migrate.upgrade(sqlite_url(path), revision)
        tables = await asyncio.to_thread(tables_of, path)
        async with opened_copy(path) as copy, copy.transaction() as transaction:
            await transaction.execute(Statement(text(CREATE_INFO)))
            await put_info(transaction, keyring_id=keyring_id, taken_at=now.isoformat())
            return await copy_tables(reader, transaction, tables)


async def _revision(reader: Reader) -> str:
    row = await reader.fetch_one(_REVISION)
    if row is None:
        raise BackupError("the database is empty: there is nothing to back up")
    return str(row["version_num"])


async def _copy_keyring(keyring: Keyring, path: Path) -> int:
    copy = await keyring_of(await open_sqlite(path, OPTIONS))
    try:
        async with keyring.reading() as source, copy.transaction() as target:
            await copy_tables(source, target, [keyring_tables.keyring_meta])
            return await copy_tables(source, target, [keyring_tables.data_key])
    finally:
        await copy.close()


async def _refuse_foreign_folder(directory: Path, keyring_id: str) -> None:
    path = directory / KEYRING_NAME
    if not path.exists():
        return
    async with private_copy(path) as copied:
        keyring = await keyring_of(await open_sqlite(copied, OPTIONS))
        try:
            found = await keyring.meta(KEYRING_ID)
        finally:
            await keyring.close()
    if found != keyring_id:
        raise BackupError(f"{directory} holds the backups of another installation")


def _work_folder(directory: Path) -> Path:
    """Return a new folder on the same disk, so that finished files need only be renamed."""
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Path(tempfile.mkdtemp(prefix=".backup-", dir=directory))
    except OSError as error:
        raise BackupError(f"cannot write to {directory}: {error.strerror}") from error


def _put_in_place(work: Path, final: Path) -> None:
    """Let the finished file appear under its name, all of it or not at all."""
    with work.open("rb") as written:
        os.fsync(written.fileno())
    work.replace(final)
    folder = os.open(final.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@asynccontextmanager
async def opened_copy(path: Path) -> AsyncIterator[SqliteDatabase]:
    """Open a copy of the content and close it again."""
    copy = await open_sqlite(path, OPTIONS)
    try:
        yield copy
    finally:
        await copy.close()


@asynccontextmanager
async def private_copy(path: Path) -> AsyncIterator[Path]:
    """Give a file to work with in place of one that must not be touched."""
    with tempfile.TemporaryDirectory(prefix="lotse-") as folder:
        yield Path(shutil.copy(path, folder))
