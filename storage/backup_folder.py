"""What a backup folder holds: many dated copies of the content, and only the newest copy of the keyring."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Column, MetaData, Table, Text, select

from domain.errors import BackupError
from storage.interface import Reader, Transaction
from storage.sqlite import SqliteOptions
from storage.statements import Statement, insert

KEYRING_NAME: Final = "keyring.db"
OPTIONS: Final = SqliteOptions(
    journal_mode="DELETE", synchronous="FULL", secure_delete="ON", readers=1, in_loop=False
)
"""A copy is one file that is complete when it is closed."""

_CONTENT = re.compile(r"content-\d{8}T\d{6}Z\.db")

backup_info = Table(
    "backup_info",
    MetaData(),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Tells of a copy which keyring it needs; only copies have this table."""

CREATE_INFO: Final = "CREATE TABLE backup_info (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"
_PUT = insert(backup_info)
_ALL = Statement(select(backup_info.c.name, backup_info.c.value))


def content_name(now: datetime) -> str:
    """Return the file name of a copy made `now`; the names sort by time."""
    return f"content-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"


def copies(directory: Path) -> list[Path]:
    """Return the copies of the content, the oldest first."""
    return sorted(path for path in directory.glob("content-*.db") if _CONTENT.fullmatch(path.name))


def newest_copy(directory: Path) -> Path:
    """Return the newest copy of the content; a folder without any is a BackupError."""
    found = copies(directory)
    if not found:
        raise BackupError(f"there is no backup in {directory}")
    return found[-1]


async def put_info(transaction: Transaction, **facts: str) -> None:
    """Write down what a copy has to tell of itself."""
    await transaction.execute_many(_PUT, [{"name": name, "value": value} for name, value in facts.items()])


async def read_info(reader: Reader) -> dict[str, str]:
    """Return what a copy has to tell of itself."""
    return {row["name"]: row["value"] for row in await reader.fetch_all(_ALL)}
