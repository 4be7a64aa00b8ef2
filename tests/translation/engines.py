"""Engines without models, and a splitter without rules: what a translation meets, good and bad."""

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

from domain.directory import Directory, Municipality, Place
from domain.ids import Lang, MunicipalityId, OrganisationId, PlaceId
from domain.translation import Wanted
from locales.glossary import load_glossary
from translation.detect import Detector
from translation.known_parts import KnownParts
from translation.langid import LangId
from translation.parts import Parts, names_of
from translation.ports import Code, Direction, Draft
from translation.service import Limits, MachineTranslator

GERMAN, ARABIC, UKRAINIAN, DARI = Lang("de"), Lang("ar"), Lang("uk"), Lang("prs")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TOWN = Municipality(MunicipalityId("m"), "Beispielstadt", OrganisationId("o"))
DIRECTORY = Directory(
    municipalities=(TOWN,),
    places=(Place(PlaceId("p"), TOWN.id, "Rathaus Beispielstadt", "Kirchstraße 3"),),
)
NAMES = names_of(DIRECTORY)
GLOSSARY = load_glossary()
_SENTENCE = re.compile(r"(.+?)((?<=[^\d][.!?؟])\s+|\n+|\Z)", re.DOTALL)


def echo(text: str, direction: Direction) -> str:
    """Say the same again."""
    del direction
    return text


def marked(text: str, direction: Direction) -> str:
    """Say it so that one sees by which hop it came."""
    return f"{text} [{direction.target}]"


@dataclass(slots=True)
class FakeEngine:
    """Does to each sentence what a test says, and notes what it was given."""

    say: Callable[[str, Direction], str] = echo
    score: float = -0.1
    missing: frozenset[str] = frozenset()
    pause: float = 0.0
    asked: list[tuple[str, str]] = field(default_factory=list)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    running: int = 0
    most: int = 0

    @property
    def name(self) -> str:
        return "fake 1"

    def route(self, source: Code, target: Code) -> Sequence[Direction] | None:
        if {source, target} & self.missing:
            return None
        english = Code("en")
        if english in {source, target}:
            return (Direction(source, target),)
        return Direction(source, english), Direction(english, target)

    def version(self, direction: Direction) -> str:
        return "1.9" if direction.source == "en" else "1.0"

    async def draft(self, sentence: str, direction: Direction) -> Draft:
        self.asked.append((sentence, str(direction)))
        self.begun.set()
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(self.pause)
        finally:
            self.running -= 1
        return Draft(self.say(sentence, direction), self.score)


class Undecided:
    """A model that finds all languages alike."""

    async def likelihoods(self, text: str) -> dict[Lang, float]:
        return {}


def split(text: str, code: Code) -> Sequence[tuple[str, str]]:
    """Cut behind full stops that follow no digit, and at the ends of lines."""
    del code
    return [(found[1], found[2]) for found in _SENTENCE.finditer(text)]


def parts() -> Parts:
    return Parts(GLOSSARY, NAMES)


@cache
def langid() -> LangId:
    """The real model, which takes two seconds to load."""
    return LangId()


async def directory() -> Directory:
    return DIRECTORY


def translator(engine: FakeEngine, limits: Limits | None = None) -> MachineTranslator:
    detector, known = Detector(Undecided()), KnownParts(GLOSSARY, directory)
    return MachineTranslator(engine, split, detector, known, lambda: NOW, limits or Limits())


def wanted(text: str, source: Lang = GERMAN, target: Lang = ARABIC, *, certain: bool = True) -> Wanted:
    return Wanted(text, source, target, certain)
