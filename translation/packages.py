"""The installed packages, read from their folders without the library that translates with them."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from translation.ports import Code, Direction

ENGLISH: Final = Code("en")
METADATA: Final = "metadata.json"
LONGEST_METADATA: Final = 1_000_000
_CODE: Final = re.compile(r"[a-z]{2,8}")
_VERSION: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,31}")


@dataclass(frozen=True, slots=True)
class Package:
    """A package for one direction; ``size`` is that of its model in bytes, on disk and about so in memory."""

    direction: Direction
    version: str
    path: Path
    size: int
    made: int
    """When it was installed, in nanoseconds: of two packages for a direction the newer one counts."""


def direction_of(source: object, target: object) -> Direction | None:
    """Return the direction between two codes, None unless both look like codes of different languages."""
    if not (isinstance(source, str) and isinstance(target, str)) or source == target:
        return None
    if not (_CODE.fullmatch(source) and _CODE.fullmatch(target)):
        return None
    return Direction(Code(source), Code(target))


def parse_pair(text: str) -> Direction | None:
    """Read a pair as people write it, `uk-en`; None for anything else."""
    source, dash, target = text.partition("-")
    return direction_of(source, target) if dash else None


def version_of(text: object) -> str | None:
    """Return a version that can stand in a table and in the name of a folder, or None."""
    return text if isinstance(text, str) and _VERSION.fullmatch(text) else None


def read_package(folder: Path) -> Package | None:
    """Return the package in a folder; None for whatever else an operator keeps there."""
    try:
        found = folder / METADATA
        made = found.stat()
        if made.st_size > LONGEST_METADATA:
            return None
        metadata = json.loads(found.read_text(encoding="utf-8"))
        size = (folder / "model" / "model.bin").stat().st_size
        has_pieces = any((folder / name).is_file() for name in ("sentencepiece.model", "bpe.model"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(metadata, dict) or metadata.get("type", "translate") != "translate" or not has_pieces:
        return None
    direction = direction_of(metadata.get("from_code"), metadata.get("to_code"))
    version = version_of(metadata.get("package_version"))
    if direction is None or version is None:
        return None
    return Package(direction, version, folder, size, made.st_mtime_ns)


def packages_in(folder: Path) -> Sequence[Package]:
    """Return every package of a folder; names with a leading dot are installations under way."""
    try:
        folders = [one for one in sorted(folder.iterdir()) if not one.name.startswith(".") and one.is_dir()]
    except OSError:
        return ()
    return [package for one in folders if (package := read_package(one)) is not None]


def installed(folder: Path) -> Mapping[Direction, Package]:
    """Return the package of each direction, in the order of their names."""
    found = sorted(packages_in(folder), key=lambda one: (str(one.direction), one.made))
    return {package.direction: package for package in found}


def route(packages: Mapping[Direction, Package], source: Code, target: Code) -> Sequence[Direction] | None:
    """Return the hops between two languages, by way of English where no package goes there directly."""
    if source == target:
        return ()
    straight = Direction(source, target)
    if straight in packages:
        return (straight,)
    if ENGLISH in (source, target):
        return None
    hops = (Direction(source, ENGLISH), Direction(ENGLISH, target))
    return hops if all(hop in packages for hop in hops) else None


class Installed:
    """The installed packages as they are now: what is installed or removed while Lotse runs is seen."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: tuple[int, tuple[str, ...]] | None = None
        self._packages: Mapping[Direction, Package] = {}

    def packages(self) -> Mapping[Direction, Package]:
        """Return the package of each direction; they are only read anew when the folder has changed."""
        try:
            names = tuple(sorted(one.name for one in self.folder.iterdir()))
            seen = self.folder.stat().st_mtime_ns, names
        except OSError:
            seen = None
        if seen != self._seen:
            self._packages = installed(self.folder)
            self._seen = seen
        return self._packages
