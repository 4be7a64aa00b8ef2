"""One piece after another through all hops of an engine, its placeholders checked after each."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from domain.translation import Passage
from translation.alphabets import Script, script_of
from translation.ports import Direction, Engine, EngineError, ModelUnavailable, QueueFull
from translation.protect import Masked, Piece, draft_text, mask

_log = structlog.get_logger(__name__)
_UNKNOWN = "⁇"
"""What SentencePiece writes for a token that the model does not have."""


@dataclass(frozen=True, slots=True)
class Scripts:
    """The usual letters of the language of a text, and of the language that is asked for."""

    source: Script
    target: Script


class Drafting:
    """The translation of one text: how many of its sentences are under way, and how the engine does."""

    def __init__(
        self, engine: Engine, hops: Sequence[Direction], scripts: Scripts, doubtful_below: float, at_once: int
    ) -> None:
        self._engine = engine
        self._hops = tuple(hops)
        self._scripts = scripts
        self._doubtful_below = doubtful_below
        self._room = asyncio.Semaphore(at_once)
        self.succeeded = 0
        self.failed = 0

    @property
    def in_vain(self) -> bool:
        """Whether the engine was asked and failed each time."""
        return self.failed > 0 and self.succeeded == 0

    async def passage(self, piece: Piece) -> Passage:
        """Return a piece with its translation, or marked as without one.

        Raises `QueueFull` or `ModelUnavailable`: then none of the text is translated now.
        """
        kept = Passage(original=piece.text, gap=piece.gap, protected=piece.shown)
        masked = mask(piece)
        if masked is None:
            return kept
        found = {script_of(letter) for letter in masked.words if letter.isalpha()}
        if found and self._scripts.source not in found:
            # A German letter, quoted in Arabic, is not Arabic.
            return kept.model_copy(update={"quoted": found == {self._scripts.target}})
        if not masked.has_words:
            return kept.model_copy(update={"text": piece.text})
        try:
            return await self._through(masked, kept)
        except (QueueFull, ModelUnavailable):
            raise
        except EngineError as error:
            self.failed += 1
            _log.warning("sentence_not_translated", error=type(error).__name__)
            return kept

    async def _through(self, masked: Masked, kept: Passage) -> Passage:
        text, score, unknown = masked.text, 0.0, False
        for hop in self._hops:
            async with self._room:
                draft = await self._engine.draft(text, hop)
            text, score = draft_text(draft.text), min(score, draft.score)
            unknown = unknown or _UNKNOWN in text
            lost = masked.lost_in(text)
            if lost is not None:
                self.succeeded += 1
                return kept.model_copy(update={"score": score, "doubtful": True, "lost": lost})
        self.succeeded += 1
        doubtful = unknown or score < self._doubtful_below
        found = {"text": masked.restored(text), "score": score, "doubtful": doubtful}
        return kept.model_copy(update=found)


async def together(drafting: Drafting, pieces: Sequence[Piece]) -> tuple[Passage, ...]:
    """Translate pieces side by side; the first that cannot go on ends them all."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(drafting.passage(piece)) for piece in pieces]
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from failures
    return tuple(task.result() for task in tasks)
