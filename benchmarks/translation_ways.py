"""Ways to translate, one in each process: `python -m benchmarks.translation_ways WAY FOLDER`.

Argos reads its settings when it is imported, so each way needs a process. Tasks come as lines of JSON,
results go back the same way.
"""

import asyncio
import json
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from domain.directory import Directory, Place
from domain.ids import Lang, MunicipalityId, PlaceId
from domain.translation import Translation, Wanted
from locales.glossary import load_glossary
from translation.detect import Detector
from translation.engine import ArgosEngine
from translation.known_parts import KnownParts
from translation.langid import LangId
from translation.ports import Code
from translation.sentences import split
from translation.service import MachineTranslator
from translation.tuning import Tuning

PLAIN = "plain"
ENGINE = "engine"
"""Lotse's engine: what plain Argos does as well."""
WHOLE = "whole"
"""Lotse's translator: protected parts are looked for and checked, scores and marks given."""


@dataclass(frozen=True, slots=True)
class Task:
    """Texts that people send at the same moment, each with the languages it goes from and to."""

    texts: Sequence[str]
    routes: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Result:
    """What a task gave; seconds until the last translation was there, seconds of CPU, megabytes."""

    texts: Sequence[str]
    seconds: float
    cpu: float
    peak_mb: float
    now_mb: float


Translate = Callable[[str, str, str], Awaitable[str]]


class Sentences:
    """Our splitter where Argos wants one: its own has to fetch a model first."""

    def __init__(self, code: str) -> None:
        self._code = Code(code)

    def split_sentences(self, text: str) -> list[str]:
        """Return the sentences."""
        return [sentence for sentence, _ in split(text, self._code) if sentence]


def plainly() -> Translate:
    """Translate as the manual of argostranslate says, behind a lock: its loading is not safe in threads."""
    from argostranslate import translate  # noqa: PLC0415 - reads its settings now; the other way has none

    for language in translate.get_installed_languages():
        for translation in language.translations_from:
            if isinstance(getattr(translation, "underlying", None), translate.PackageTranslation):
                translation.underlying.sentencizer = Sentences(language.code)
    lock = threading.Lock()

    def alone(text: str, source: str, target: str) -> str:
        with lock:
            found: str = translate.translate(text, source, target)
            return found

    async def one(text: str, source: str, target: str) -> str:
        return await asyncio.to_thread(alone, text, source, target)

    return one


def by_engine(engine: ArgosEngine) -> Translate:
    """Translate by Lotse's engine: the sentences of a text at once, one hop after the other."""

    async def sentence(text: str, source: str, target: str) -> str:
        for hop in engine.route(Code(source), Code(target)) or ():
            text = (await engine.draft(text, hop)).text
        return text

    async def one(text: str, source: str, target: str) -> str:
        parts = [part for part, _ in split(text, Code(source)) if part]
        return " ".join(await asyncio.gather(*(sentence(part, source, target) for part in parts)))

    return one


def by_translator(engine: ArgosEngine) -> Translate:
    """Translate as the house does, with the glossary and the names of forty places; the language is known."""
    places = tuple(
        Place(PlaceId(f"p{n}"), MunicipalityId("m"), f"Beratungsstelle {n}", f"Musterweg {n}")
        for n in range(40)
    )

    async def directory() -> Directory:
        return Directory(places=places)

    known = KnownParts(load_glossary(), directory)
    translator = MachineTranslator(engine, split, Detector(LangId()), known, lambda: datetime.now(UTC))

    async def one(text: str, source: str, target: str) -> str:
        found = await translator.translate(Wanted(text, Lang(source), Lang(target), certain=True))
        assert isinstance(found, Translation), found
        return "".join(f"{passage.text}{passage.gap}" for passage in found.passages)

    return one


async def timed(translate: Translate, task: Task) -> Result:
    """Translate everything at once."""
    wall, cpu = time.perf_counter(), time.process_time()
    texts = await asyncio.gather(
        *(translate(text, *route) for text, route in zip(task.texts, task.routes, strict=True))
    )
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return Result(texts, wall, cpu, memory("VmHWM"), memory("VmRSS"))


def memory(what: str) -> float:
    """Return the megabytes of this process, as Linux counts them."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(what))
    return int(line.split()[1]) / 1000


async def serve(way: str, folder: Path, beam: int) -> None:
    """Do what the lines say until there are none."""
    async with AsyncExitStack() as stack:
        if way in {ENGINE, WHOLE}:
            engine = await stack.enter_async_context(ArgosEngine(folder, Tuning(beam=beam)))
            translate = by_engine(engine) if way == ENGINE else by_translator(engine)
        else:
            translate = plainly()
        while line := await asyncio.to_thread(sys.stdin.readline):
            raw: dict[str, Any] = json.loads(line)
            result = await timed(translate, Task(raw["texts"], [tuple(one) for one in raw["routes"]]))
            sys.stdout.write(json.dumps(asdict(result)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
