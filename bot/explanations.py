"""Which German terms of a text are explained to people; the glossary behind it is given at the start."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


def _no_terms(_text: str) -> Sequence[str]:
    return ()


def _as_it_is(slug: str) -> str:
    return slug


@dataclass(frozen=True, slots=True)
class Explanations:
    """Finds terms in German text.

    ``occurring`` returns the slugs of those that are explained, each once, in their order; ``word`` is how a
    term is written. What it means is the catalogues' message `glossary-<slug>`.
    """

    occurring: Callable[[str], Sequence[str]] = _no_terms
    word: Callable[[str], str] = _as_it_is
