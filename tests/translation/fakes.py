"""Models, packages and archives for tests: they behave like Argos ones and take no time."""

import json
import threading
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from translation.packages import Package
from translation.ports import Code, Direction, Draft, EngineError

UK_EN = Direction(Code("uk"), Code("en"))
EN_UK = Direction(Code("en"), Code("uk"))
EN_DE = Direction(Code("en"), Code("de"))
DE_EN = Direction(Code("de"), Code("en"))
AR_EN = Direction(Code("ar"), Code("en"))


def metadata(source: str, target: str, version: str = "1.0") -> dict[str, object]:
    return {"package_version": version, "from_code": source, "to_code": target, "argos_version": "1.9"}


def package_files(source: str, target: str, version: str = "1.0", size: int = 10) -> dict[str, bytes]:
    """The files of a package that looks genuine from outside."""
    top = f"{source}_{target}"
    return {
        f"{top}/metadata.json": json.dumps(metadata(source, target, version)).encode(),
        f"{top}/sentencepiece.model": b"pieces",
        f"{top}/model/model.bin": b"m" * size,
    }


def write_archive(file: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return file


def write_package(folder: Path, direction: Direction, version: str = "1.0", size: int = 10) -> Path:
    """Put an unpacked package into a folder, as an operator could."""
    for name, content in package_files(direction.source, direction.target, version, size).items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder / f"{direction.source}_{direction.target}"


class FakeModel:
    """Turns a sentence around; knows whether it is in memory, and refuses to work when it is not."""

    def __init__(self, package: Package, during: Callable[[], None] = lambda: None) -> None:
        self.package = package
        self.in_memory = True
        self.batches: list[Sequence[str]] = []
        self._during = during

    def unload(self) -> None:
        self.in_memory = False

    def translate(self, sentences: Sequence[str]) -> list[Draft | EngineError]:
        assert self.in_memory
        self.batches.append(sentences)
        self._during()
        assert self.in_memory
        return [
            EngineError("odd") if "odd" in one else Draft(f"{self.package.direction} {one[::-1]}", -0.1)
            for one in sentences
        ]


class FakeModels:
    """Builds fake models and remembers them; two at the same time would be a mistake of the shelf."""

    def __init__(self, during: Callable[[], None] = lambda: None) -> None:
        self.built: list[FakeModel] = []
        self.broken: set[Direction] = set()
        self._during = during
        self._busy = threading.Lock()

    def __call__(self, package: Package) -> FakeModel:
        assert self._busy.acquire(blocking=False)
        try:
            if package.direction in self.broken:
                raise EngineError(f"{package.direction} is broken")
            self.built.append(FakeModel(package, self._during))
            return self.built[-1]
        finally:
            self._busy.release()
