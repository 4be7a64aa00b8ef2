"""The ways that are compared, the processes they run in, and the texts they all get."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Self

from benchmarks.translation_packages import LENGTH, words
from benchmarks.translation_ways import ENGINE, PLAIN, WHOLE, Result, Task

PEOPLE = 32
LONE, PIVOT, TEN, CROWD = (
    "one message",
    "one message by way of English",
    "one message of ten sentences",
    f"{PEOPLE} people at once by way of English",
)


@dataclass(frozen=True, slots=True)
class Way:
    """A way to translate, with the settings that its process gets."""

    name: str
    kind: str
    beam: int
    settings: Mapping[str, str] = field(default_factory=dict, hash=False)


def tuned(beam: int, threads: int) -> Way:
    """Return plain Argos with settings that suit it better than its own."""
    settings = {
        "ARGOS_BEAM_SIZE": str(beam),
        "ARGOS_INTRA_THREADS": str(threads),
        "ARGOS_BATCH_SIZE": "4096",
        "ARGOS_COMPUTE_TYPE": "int8",
    }
    return Way(f"plain, tuned, beam {beam}, threads {threads}", PLAIN, beam, settings)


DEFAULTS = Way("plain, as it comes, beam 4", PLAIN, 4)
LOTSE = {beam: Way(f"Lotse, beam {beam}", ENGINE, beam) for beam in (4, 2)}
WHOLE_LOTSE = {beam: Way(f"Lotse's translator, beam {beam}", WHOLE, beam) for beam in (4, 2)}
TUNED = {beam: (tuned(beam, 1), tuned(beam, 2)) for beam in (4, 2)}


class Process:
    """A process that translates in one way."""

    def __init__(self, way: Way, packages: Path) -> None:
        scratch = packages.parent
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("ARGOS_", "OMP_"))}
        homes = {f"XDG_{kind}_HOME": str(scratch / kind) for kind in ("DATA", "CACHE", "CONFIG")}
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", "benchmarks.translation_ways", way.kind, str(packages), str(way.beam)],
            env={**clean, **homes, "ARGOS_PACKAGES_DIR": str(packages), **way.settings},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def translate(self, task: Task) -> Result:
        """Let it do a task."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asdict(task)) + "\n")
        self._process.stdin.flush()
        return Result(**json.loads(self._process.stdout.readline()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()


class Texts:
    """Texts that nobody wrote before."""

    def __init__(self) -> None:
        self._words = words()
        self._random = random.Random(2)

    def text(self, sentences: int = 1) -> str:
        """Return a text of sentences."""
        made = (" ".join(self._random.choices(self._words, k=LENGTH)) for _ in range(sentences))
        return " ".join(one.capitalize() + "." for one in made)

    def tasks(self) -> dict[str, Task]:
        """Return what each way has to do in a round."""
        return {
            LONE: Task([self.text()], [("de", "en")]),
            PIVOT: Task([self.text()], [("ro", "de")]),
            TEN: Task([self.text(10)], [("de", "en")]),
            CROWD: Task([self.text() for _ in range(PEOPLE)], [("ro", "de")] * PEOPLE),
        }
