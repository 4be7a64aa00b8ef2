"""What the translator asks of an engine: one sentence, one hop; batching is the engine's own business."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NewType, Protocol

Code = NewType("Code", str)
"""The code of a language as Argos names it: `de`, `uk`, `fa`; see `translation.codes`."""


@dataclass(frozen=True, slots=True)
class Direction:
    """One hop, as one package translates it."""

    source: Code
    target: Code

    def __str__(self) -> str:
        """Return it as operators write it: `uk-en`."""
        return f"{self.source}-{self.target}"


@dataclass(frozen=True, slots=True)
class Draft:
    """What an engine makes of a sentence; ``score`` is the mean log probability of a token, 0 is certain."""

    text: str
    score: float


class Engine(Protocol):
    """Translates sentences; requests that come at the same time share its batches."""

    @property
    def name(self) -> str:
        """The engine with its version."""

    def route(self, source: Code, target: Code) -> Sequence[Direction] | None:
        """Return the hops between two languages (by way of English where needed), None without packages."""

    def version(self, direction: Direction) -> str:
        """Return the version of the installed package of a direction."""

    async def draft(self, sentence: str, direction: Direction) -> Draft:
        """Translate one sentence by one hop. Raises `QueueFull`, `ModelUnavailable` or `EngineError`."""


class EngineError(Exception):
    """An engine could not translate; the message is for the log and holds nothing of the text."""


class ModelUnavailable(EngineError):  # noqa: N818 - the state of the machine, no fault of a text
    """The model of a direction is not installed or cannot be loaded: once it can, any text can be asked."""


class QueueFull(EngineError):  # noqa: N818 - the state of the machine, not a fault
    """More waits than is good for anybody: ask again later."""
