"""Translators as tests need them: one that knows everything, and answers that are given in their order."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from domain.ids import Lang
from domain.translation import (
    NotTranslated,
    Passage,
    ProtectedPart,
    Support,
    Translation,
    Wanted,
    Why,
)

MADE_AT = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
Result = Translation | NotTranslated


BRIEF = 3
"""So many words may be clear in any language."""


def in_words(wanted: Wanted) -> str:
    """Return what the machine makes of a text here."""
    return f"[{wanted.source}→{wanted.target}] {wanted.text}"


def translated(
    wanted: Wanted,
    *,
    doubtful: bool = False,
    approximate: bool = False,
    parts: tuple[ProtectedPart, ...] = (),
) -> Translation:
    """Return a translation of a text as one sentence."""
    one = Passage(original=wanted.text, text=in_words(wanted), score=-0.1, doubtful=doubtful, protected=parts)
    return Translation(
        source=wanted.source,
        target=wanted.target,
        passages=(one,),
        engine="fake 1",
        models=(f"{wanted.source}-{wanted.target} 1.0",),
        approximate=approximate,
        made_at=MADE_AT,
    )


@dataclass
class Translates:
    """Answers as it is told, one answer after the other, then with translations; ``asked`` is what it was."""

    answers: list[Why | Callable[[Wanted], Result]] = field(default_factory=list)
    always: Why | None = None
    asked: list[Wanted] = field(default_factory=list)

    def support(self, source: Lang, target: Lang) -> Support:
        """Say yes, unless nothing is ever translated."""
        return Support.MISSING if self.always is not None or source == target else Support.YES

    async def translate(self, wanted: Wanted) -> Result:
        """Give the next answer."""
        self.asked.append(wanted)
        if self.always is not None:
            return NotTranslated(why=self.always)
        if not self.answers:
            return translated(wanted)
        answer = self.answers.pop(0)
        if not isinstance(answer, Why):
            return answer(wanted)
        return NotTranslated(why=answer, brief=answer is Why.UNSURE and len(wanted.text.split()) <= BRIEF)
