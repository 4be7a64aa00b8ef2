"""Who serves an installation on SQLite: one process for each part, by a lock that dies with the process."""

import fcntl
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Final

from domain.errors import StorageError, UsageError
from storage.database import parse_url, sqlite_path


class Part(StrEnum):
    """A part that a process can run by itself."""

    BOT = "bot"
    DESK = "desk"
    JOBS = "jobs"


ALL_PARTS: Final = tuple(Part)
_SEVERAL = "several processes need PostgreSQL, see `lotse db move` in docs/operations.md"


@contextmanager
def serving(content_url: str, parts: Iterable[Part]) -> Iterator[None]:
    """Be the one who serves these parts until the block ends; on PostgreSQL everybody may.

    UsageError when another process serves one of them, or when the database was moved away.
    """
    path = _file_of(content_url)
    mark = None if path is None else moved_mark(path)
    if mark is not None and mark.exists():
        raise UsageError(
            f"{path} was moved to PostgreSQL: set LOTSE_DATABASE_URL to the new database, "
            f"or delete {mark} to go back to the old one"
        )
    with held(content_url, parts):
        yield


@contextmanager
def held(content_url: str, parts: Iterable[Part]) -> Iterator[None]:
    """Keep every `lotse serve` from these parts of an installation on SQLite until the block ends.

    UsageError when one of them is being served.
    """
    path = _file_of(content_url)
    with ExitStack() as locks:
        if path is not None:
            for part in parts:
                locks.enter_context(_locked(path, part))
        yield


def moved_mark(path: Path) -> Path:
    """Return the file that says that a SQLite database is no longer the one in use."""
    return path.with_name(f"{path.name}.moved")


def _file_of(content_url: str) -> Path | None:
    """Return the SQLite file, by the same name whichever way it is named; None for PostgreSQL."""
    url = parse_url(content_url)
    return sqlite_path(url).resolve() if url.get_backend_name() == "sqlite" else None


@contextmanager
def _locked(path: Path, part: Part) -> Iterator[None]:
    """Hold one lock; the file stays behind and means nothing: only a living process can hold a lock on it."""
    lock = path.with_name(f"{path.name}.{part}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StorageError(f"cannot open {lock}: {error.strerror}") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UsageError(
                f"another `lotse serve` runs the {part} on {path}; stop it first ({_SEVERAL})"
            ) from None
        except OSError as error:
            raise StorageError(f"cannot lock {lock}: {error.strerror}") from error
        yield
    finally:
        os.close(handle)
