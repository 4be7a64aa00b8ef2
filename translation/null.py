"""The translator of an installation that has none: it says why."""

from dataclasses import dataclass
from typing import assert_never

from domain.ids import Lang
from domain.translation import NotTranslated, Support, Wanted, Why
from translation.codes import code_of


@dataclass(frozen=True, slots=True)
class NullTranslator:
    """Translates nothing, always for the same reason."""

    why: Why = Why.OFF

    def support(self, source: Lang, target: Lang) -> Support:
        """Say what stands in the way; nothing does where both are one language."""
        if _same(source, target):
            return Support.YES
        match self.why:
            case Why.UNSUPPORTED:
                return Support.UNSUPPORTED
            case Why.MISSING:
                return Support.MISSING
            case Why.OFF | Why.SAME | Why.UNSURE | Why.BUSY | Why.FAILED:
                return Support.OFF
            case _:
                assert_never(self.why)

    async def translate(self, wanted: Wanted) -> NotTranslated:
        """Return the reason; the language of the text is known only where the caller is certain."""
        if wanted.certain and _same(wanted.source, wanted.target):
            return NotTranslated(why=Why.SAME, source=wanted.source)
        return NotTranslated(why=self.why, source=wanted.source if wanted.certain else None)


def _same(source: Lang, target: Lang) -> bool:
    code = code_of(source)
    return source == target or (code is not None and code == code_of(target))
