"""The translator of this installation: an engine over its models, its glossary, the names of its places."""

from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.explanations import Explanations
from bot.house import House
from domain.glossary import Glossary
from domain.translation import Why
from locales.glossary import load_glossary
from translation import argos
from translation.detect import Detector
from translation.engine import ArgosEngine
from translation.known_parts import KnownParts
from translation.langid import LangId
from translation.null import NullTranslator
from translation.sentences import split
from translation.service import Limits, MachineTranslator
from translation.tuning import Tuning

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Models:
    """Where the models are, how much of the machine they may take, and which scores are doubtful."""

    folder: Path
    tuning: Tuning
    doubtful_below: float


def open_translator(house: House, models: Models | None) -> ArgosEngine | None:
    """Give the house its translator and explanations; return the engine to close in the end, if it has one.

    Without ``models`` translation is switched off. Nothing is loaded before the first text comes.
    """
    glossary = load_glossary()
    house.explanations = Explanations(glossary.explained, _Names(glossary))
    if models is None or not argos.is_there():
        if models is not None:
            _log.warning("translation_library_missing", library=argos.LIBRARY)
        house.translator = NullTranslator(Why.OFF)
        return None
    engine = ArgosEngine(models.folder, models.tuning)
    house.translator = MachineTranslator(
        engine,
        split,
        Detector(LangId()),
        KnownParts(glossary, house.directory),
        house.clock,
        Limits(doubtful_below=models.doubtful_below),
    )
    return engine


class _Names:
    """How the terms of a glossary are written; a slug that it does not have is its own name."""

    def __init__(self, glossary: Glossary) -> None:
        self._names = {one.slug: next(iter((*one.words, *one.exact, *one.forms))) for one in glossary.terms}

    def __call__(self, slug: str) -> str:
        """Return a term as it is written in German."""
        return self._names.get(slug, slug)
