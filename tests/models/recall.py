"""Asks packages for their phrases through argostranslate's own interface, in a process of its own.

`python -m tests.models.recall ROUTE...` prints, for each route (`uk-en`, `uk-en-de`), what did not come out
word for word, as JSON. argostranslate reads its settings when it is imported, so each beam needs a process.
"""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from tests.models.phrases import phrases


class Translation(Protocol):
    """What is used of argostranslate's translation."""

    def hypotheses(self, input_text: str, num_hypotheses: int = 1) -> Sequence["Hypothesis"]:
        """Translate; the best comes first."""


class Hypothesis(Protocol):
    """What is used of argostranslate's hypothesis."""

    value: str
    score: float


@dataclass(frozen=True, slots=True)
class Recalled:
    """How a route did: what came out wrong (source, wanted, found), and the worst score of what was right."""

    route: str
    wrong: tuple[tuple[str, str, str], ...]
    worst: float


class Whole:
    """Splits nothing: every phrase is one sentence."""

    def split_sentences(self, text: str) -> list[str]:
        """Return the text as its only sentence."""
        return [text]


def unpack(files: Sequence[Path], folder: Path) -> None:
    """Install package files into a folder that argostranslate will look into."""
    for file in files:
        with zipfile.ZipFile(file) as archive:
            archive.extractall(folder)


def recall(folder: Path, routes: Sequence[str], beam: int) -> list[Recalled]:
    """Ask for every phrase, in every order of its placeholders, over these routes."""
    environment = {
        **os.environ,
        "ARGOS_PACKAGES_DIR": str(folder),
        "ARGOS_BEAM_SIZE": str(beam),
        "ARGOS_INTRA_THREADS": "1",
        "XDG_DATA_HOME": str(folder.parent / "data"),
        "XDG_CACHE_HOME": str(folder.parent / "cache"),
        "XDG_CONFIG_HOME": str(folder.parent / "config"),
    }
    command = [sys.executable, "-m", "tests.models.recall", *routes]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)
    return [Recalled(one["route"], tuple(map(tuple, one["wrong"])), one["worst"]) for one in found]


def over(route: str) -> Recalled:
    """Ask for every phrase over one route."""
    codes = route.split("-")
    hops = [translation(source, target) for source, target in pairwise(codes)]
    wrong: list[tuple[str, str, str]] = []
    worst = 0.0
    for phrase in (order for one in phrases() for order in one.orders()):
        text, wanted = phrase.text(codes[0]), phrase.text(codes[-1])
        for hop in hops:
            best = hop.hypotheses(text, 1)[0]
            text, worst = best.value, min(worst, best.score)
        if text != wanted:
            wrong.append((phrase.text(codes[0]), wanted, text))
    return Recalled(route, tuple(wrong), worst)


def translation(source: str, target: str) -> Translation:
    """Return argostranslate's translation of one package, without its splitter."""
    from argostranslate import translate  # noqa: PLC0415 - reads its settings now, which only this process may do

    found = translate.get_translation_from_codes(source, target)
    found.underlying.sentencizer = Whole()
    direct: Translation = found
    return direct


if __name__ == "__main__":
    json.dump([asdict(over(route)) for route in sys.argv[1:]], sys.stdout)
