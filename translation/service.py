"""The translator: finds the language of a text, has its sentences translated side by side, hop by hop."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

import structlog

from domain.ids import Lang
from domain.text import clean
from domain.translation import DOUBTFUL_BELOW, NotTranslated, Passage, Support, Translation, Wanted, Why
from translation.alphabets import usual_script
from translation.codes import CODES, code_of, is_approximate
from translation.detect import Detector
from translation.drafting import Drafting, Scripts, together
from translation.parts import Parts
from translation.ports import Code, Direction, Engine, ModelUnavailable, QueueFull
from translation.preparing import Splitter, bare, prepared

_log = structlog.get_logger(__name__)

_BRIEF: Final = 3
"""So many words may be a name or an address, which need no interpreter."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one translation may cost and how good it must be; operators set it."""

    seconds: float = 30.0
    """After this long it is given up as `Why.BUSY`."""
    doubtful_below: float = DOUBTFUL_BELOW
    """A sentence with a lower score is marked: an interpreter is recommended."""
    at_once: int = 16
    """So many sentences of one text are with the engine; a long text leaves room for others."""


@dataclass(frozen=True, slots=True)
class _Route:
    source: Lang
    target: Lang
    code: Code
    hops: tuple[Direction, ...]


@dataclass(slots=True)
class MachineTranslator:
    """Translates free text with an engine; see `domain.translation.Translator`.

    `parts` gives what knows the glossary and the installation's names as they are now: `KnownParts`.
    """

    engine: Engine
    split: Splitter
    detector: Detector
    parts: Callable[[], Awaitable[Parts]]
    clock: Callable[[], datetime]
    limits: Limits = field(default_factory=Limits)
    _missed: set[str] = field(default_factory=set, init=False, repr=False)

    def support(self, source: Lang, target: Lang) -> Support:
        """Say what can be done, at once and without loading anything."""
        found = self._route(source, target)
        if isinstance(found, NotTranslated):
            match found.why:
                case Why.SAME:
                    return Support.YES
                case Why.UNSUPPORTED:
                    return Support.UNSUPPORTED
                case _:
                    return Support.MISSING
        approximate = is_approximate(source) or is_approximate(target)
        return Support.APPROXIMATE if approximate else Support.YES

    async def translate(self, wanted: Wanted) -> Translation | NotTranslated:
        """Translate a text; never raises for a text, however odd it is."""
        source = wanted.source if wanted.certain else None
        try:
            async with asyncio.timeout(self.limits.seconds):
                if source is None and not self._knows_a_way(wanted.target):
                    return NotTranslated(why=Why.OFF)
                text, parts = clean(wanted.text), await self.parts()
                if source is None:
                    words = await self._bare(text, parts, wanted.source)
                    source = await self.detector.detect(words, wanted.source)
                    if source is None:
                        return NotTranslated(why=Why.UNSURE, brief=len(words.split()) <= _BRIEF)
                route = self._route(source, wanted.target)
                self._note_missing(route, wanted.target)
                return await self._translate(text, parts, route)
        except (TimeoutError, QueueFull):
            return NotTranslated(why=Why.BUSY, source=source)
        except ModelUnavailable:
            return NotTranslated(why=Why.MISSING, source=source)
        except Exception as error:  # noqa: BLE001 - whatever a model does, the original must go on its way
            # The kind alone: an exception may quote the text.
            _log.warning("translation_failed", error=type(error).__name__)
            return NotTranslated(why=Why.FAILED, source=source)

    async def _translate(
        self, text: str, parts: Parts, route: _Route | NotTranslated
    ) -> Translation | NotTranslated:
        if isinstance(route, NotTranslated):
            return route
        passages = await self._passages(text, parts, route)
        if passages is None:
            return NotTranslated(why=Why.FAILED, source=route.source)
        return Translation(
            source=route.source,
            target=route.target,
            passages=passages,
            engine=self.engine.name,
            models=tuple(f"{hop} {self.engine.version(hop)}" for hop in route.hops),
            approximate=is_approximate(route.source) or is_approximate(route.target),
            made_at=self.clock(),
        )

    def _knows_a_way(self, target: Lang) -> bool:
        """Say whether anything at all can be translated into a language.

        Where nothing is installed, finding out the language of a text would cost much memory for nothing.
        """
        code = code_of(target)
        return code is None or any(self.engine.route(one, code) for one in CODES)

    def _note_missing(self, route: _Route | NotTranslated, target: Lang) -> None:
        """Log once what somebody needed and what is not installed."""
        if isinstance(route, _Route) or route.why is not Why.MISSING or route.source is None:
            return
        pair = f"{code_of(route.source)}-{code_of(target)}"
        if pair not in self._missed:
            self._missed.add(pair)
            _log.warning("translation_pair_missing", pair=pair)

    async def _bare(self, text: str, parts: Parts, prior: Lang) -> str:
        return await asyncio.to_thread(bare, text, parts, code_of(prior) or Code(prior))

    def _route(self, source: Lang, target: Lang) -> _Route | NotTranslated:
        one, two = code_of(source), code_of(target)
        if source == target or (one is not None and one == two):
            return NotTranslated(why=Why.SAME, source=source)
        if one is None or two is None:
            return NotTranslated(why=Why.UNSUPPORTED, source=source)
        hops = self.engine.route(one, two)
        if not hops:
            return NotTranslated(why=Why.MISSING, source=source)
        return _Route(source, target, one, tuple(hops))

    async def _passages(self, text: str, parts: Parts, route: _Route) -> tuple[Passage, ...] | None:
        """Return the sentences; None where the engine failed at each of them."""
        pieces = await asyncio.to_thread(prepared, text, route.code, self.split, parts)
        limits = self.limits
        scripts = Scripts(usual_script(route.source), usual_script(route.target))
        drafting = Drafting(self.engine, route.hops, scripts, limits.doubtful_below, limits.at_once)
        made = await together(drafting, pieces)
        return None if drafting.in_vain else made
