"""A translator for tests: it knows a few sentences, wears its reasons openly, and can be made slow."""

import asyncio
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from domain.ids import Lang
from domain.translation import (
    NotTranslated,
    PartKind,
    Passage,
    ProtectedPart,
    Support,
    Translation,
    Wanted,
    Why,
    is_german,
)
from tests.desk.clock import MORNING

_SENTENCE = re.compile(r"([^.?!]+(?:\d\.\d[^.?!]*)*[.?!]+)(\s*)")
_KEPT = re.compile(r"\d{2}\.\d{2}\.\d{4}|Jobcenter|Mietvertrag")
ARABIC = "يرجى إحضار Mietvertrag."
KNOWN = {
    (Lang("ar"), "Bitte bringen Sie den Mietvertrag mit."): ARABIC,
    (Lang("de"), ARABIC): "Bitte nehmen Sie den Mietvertrag mit.",
}


@dataclass
class FakeTranslator:
    """Translates `known` sentences for certain; what it makes up of others, it says that it doubts."""

    known: Mapping[tuple[Lang, str], str] = field(default_factory=lambda: KNOWN)
    reasons: Mapping[Lang, Why] = field(default_factory=lambda: {Lang("ps"): Why.UNSUPPORTED})
    """Foreign languages it cannot translate, and why."""
    gate: asyncio.Event | None = None
    """While it is there and not set, translating takes for ever."""
    wanted: list[Wanted] = field(default_factory=list)

    def support(self, source: Lang, target: Lang) -> Support:
        """Say what it can do."""
        return Support.UNSUPPORTED if {source, target} & self.reasons.keys() else Support.YES

    async def translate(self, wanted: Wanted) -> Translation | NotTranslated:
        """Translate sentence by sentence; nothing is wanted of it from German into German."""
        if is_german(wanted.source) and is_german(wanted.target):
            return NotTranslated(why=Why.SAME, source=wanted.source)
        self.wanted.append(wanted)
        if self.gate is not None:
            await self.gate.wait()
        for language in (wanted.source, wanted.target):
            if language in self.reasons:
                return NotTranslated(why=self.reasons[language], source=wanted.source)
        return Translation(
            source=wanted.source,
            target=wanted.target,
            passages=tuple(self._passages(wanted)),
            engine="Fake 1.0",
            models=(f"{wanted.source}-{wanted.target} 1",),
            made_at=MORNING,
        )

    def _passages(self, wanted: Wanted) -> Iterator[Passage]:
        for sentence, gap in _SENTENCE.findall(wanted.text) or [(wanted.text, "")]:
            found = self.known.get((wanted.target, sentence))
            yield Passage(
                original=sentence,
                text=found or f"[{wanted.target}] {sentence}",
                gap=gap,
                score=-0.05 if found else -2.5,
                doubtful=found is None,
                protected=tuple(
                    ProtectedPart(kind=PartKind.TERM, text=part) for part in _KEPT.findall(sentence)
                ),
            )
