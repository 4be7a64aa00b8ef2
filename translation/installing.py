"""Installing and removing packages: each is there as a whole or not at all, whoever pulls the plug."""

import errno
import fcntl
import json
import os
import re
import shutil
import stat
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory, mkdtemp
from typing import Final

from domain.errors import UsageError
from translation.packages import LONGEST_METADATA, METADATA, Package, packages_in, read_package
from translation.ports import Direction, EngineError

SUFFIX: Final = ".argosmodel"
_STAGE: Final = ".install-"
_DOWNLOAD: Final = ".download-"
_DAY: Final = 86_400
_MOST_FILES: Final = 2_000
_MOST_BYTES: Final = 2_000_000_000
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What the library raises for archives that are damaged, encrypted or packed in a way it does not know."""

Check = Callable[[Package], object]
"""Tries whether a package can be loaded; an `EngineError` when not."""


def install(archive: Path, folder: Path, check: Check, wanted: Direction | None = None) -> Package:
    """Install a package from its file; one for the same direction is replaced.

    UsageError of one line when the file is no package, not the wanted one, or does not load; nothing is
    changed then.
    """
    with _alone(folder):
        stage = Path(mkdtemp(prefix=_STAGE, dir=folder))
        try:
            package = _unpack(archive, stage)
            if wanted is not None and package.direction != wanted:
                raise UsageError(f"{archive.name}: this is {package.direction}, not {wanted}")
            _try(check, package, archive.name)
            return _put_in_place(package, folder)
        finally:
            shutil.rmtree(stage, ignore_errors=True)


@contextmanager
def downloads(folder: Path) -> Iterator[Path]:
    """Lend a folder for what is being fetched, on the same disk; it is gone afterwards."""
    _make(folder)
    with TemporaryDirectory(prefix=_DOWNLOAD, dir=folder) as lent:
        yield Path(lent)


def remove(direction: Direction, folder: Path) -> Package:
    """Remove the package of a direction; UsageError when there is none."""
    found = _packages(direction, folder)
    if not found:
        raise UsageError(f"{direction}: not installed")
    with _alone(folder):
        for package in found:
            _take_out(package, folder)
    return found[-1]


def _packages(direction: Direction, folder: Path) -> list[Package]:
    return [package for package in packages_in(folder) if package.direction == direction]


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let nobody else install or remove here, and sweep out what a killed installation has left."""
    _make(folder)
    handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UsageError(f"another `lotse models` is at work in {folder}; wait for it") from None
        for left in (*folder.glob(f"{_STAGE}*"), *_old_downloads(folder)):
            shutil.rmtree(left, ignore_errors=True)
        yield
    finally:
        os.close(handle)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror}; LOTSE_MODELS_DIR names another folder") from error


def _old_downloads(folder: Path) -> list[Path]:
    """Return what a killed download has left; a young one may still be going on."""
    return [one for one in folder.glob(f"{_DOWNLOAD}*") if time.time() - one.stat().st_mtime > _DAY]


def _unpack(archive: Path, stage: Path) -> Package:
    """Unpack a package into a folder of its own; UsageError for whatever is not exactly one package."""
    try:
        with zipfile.ZipFile(archive) as packed:
            top = _top_folder(packed, archive.name)
            _room_for(packed, stage, archive.name)
            for entry in packed.infolist():
                _extract(packed, entry, stage)
    except (OSError, *_BROKEN) as error:
        # Of a file without its beginning the library wants to read what lies before it.
        if isinstance(error, OSError) and error.errno != errno.EINVAL:
            raise UsageError(f"{archive.name}: {error.strerror or error}") from error
        raise UsageError(f"{archive.name}: not a whole Argos package ({type(error).__name__})") from error
    package = read_package(stage / top)
    if package is None:
        raise UsageError(f"{archive.name}: {_what_is_wrong(stage / top)}")
    return package


def _top_folder(packed: zipfile.ZipFile, name: str) -> str:
    """Return the one folder that everything is in; UsageError for names and sizes that no package has."""
    entries = packed.infolist()
    if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise UsageError(f"{name}: larger than any Argos package")
    if len({entry.filename for entry in entries}) != len(entries):
        raise UsageError(f"{name}: the same file is in it twice")
    for entry in entries:
        if not _is_tame(entry):
            raise UsageError(f"{name}: a file in it points to somewhere else")
    tops = {PurePosixPath(entry.filename).parts[0] for entry in entries}
    if len(tops) != 1:
        raise UsageError(f"{name}: a package has exactly one folder at its top, this file has {len(tops)}")
    return tops.pop()


def _is_tame(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry stays inside: a plain file or folder by a relative name without steps upwards."""
    path = PurePosixPath(entry.filename)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return (
        bool(path.parts)
        and not path.is_absolute()
        and ".." not in path.parts
        and "\\" not in entry.filename
        and entry.filename.isprintable()
        and kind in {0, stat.S_IFREG, stat.S_IFDIR}
    )


def _room_for(packed: zipfile.ZipFile, stage: Path, name: str) -> None:
    needed = sum(entry.file_size for entry in packed.infolist())
    if shutil.disk_usage(stage).free < needed:
        raise UsageError(f"{name}: needs {needed // 1_000_000 + 1} MB of free space in {stage.parent}")


def _extract(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, stage: Path) -> None:
    target = stage / entry.filename
    if entry.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with packed.open(entry) as source, target.open("xb") as file:
        shutil.copyfileobj(source, file, 1 << 20)
        file.flush()
        os.fsync(file.fileno())


def _what_is_wrong(top: Path) -> str:
    """Say of an unpacked folder why it is no package that can be used."""
    try:
        with (top / METADATA).open(encoding="utf-8") as file:
            metadata = json.loads(file.read(LONGEST_METADATA))
    except OSError:
        return f"no {METADATA} in it"
    except (ValueError, RecursionError):
        return f"its {METADATA} cannot be read"
    if not (top / "model" / "model.bin").is_file():
        return "no model in it"
    if isinstance(metadata, dict) and metadata.get("type", "translate") != "translate":
        return "a package for something else than translation"
    return f"its {METADATA} names no two languages and version, or its word pieces are missing"


def _try(check: Check, package: Package, name: str) -> None:
    try:
        check(package)
    except EngineError as error:
        raise UsageError(f"{name}: {error}") from error


def _put_in_place(package: Package, folder: Path) -> Package:
    """Let the package appear with one step, and only then take out what it replaces: the newer one counts."""
    replaced = _packages(package.direction, folder)
    direction = package.direction
    plain = f"translate-{direction.source}_{direction.target}-{re.sub(r'[^0-9A-Za-z]', '_', package.version)}"
    name, number = plain, 1
    while (folder / name).exists():
        number += 1
        name = f"{plain}-{number}"
    package.path.rename(folder / name)
    _write_down(folder)
    for old in replaced:
        _take_out(old, folder)
    placed = read_package(folder / name)
    if placed is None:
        raise UsageError(f"{folder / name}: was changed while it was being installed")
    return placed


def _take_out(package: Package, folder: Path) -> None:
    aside = Path(mkdtemp(prefix=_STAGE, dir=folder))
    package.path.rename(aside / package.path.name)
    shutil.rmtree(aside, ignore_errors=True)


def _write_down(folder: Path) -> None:
    """Make a new name in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
