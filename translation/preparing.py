"""What is done to a text before an engine sees it: sentences, and their protected parts."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from translation.parts import Part, Parts
from translation.ports import Code
from translation.protect import Piece, pieces

Splitter = Callable[[str, Code], Sequence[tuple[str, str]]]
"""Cuts a text into sentences, each with the white space behind it; put together they are the text again."""


def prepared(text: str, language: Code, split: Splitter, parts: Parts) -> tuple[Piece, ...]:
    """Return the pieces of a text in their order; put together they are the text again."""
    sentences = split(text, language)
    if "".join(sentence + gap for sentence, gap in sentences) != text:
        # A word that a splitter swallows would be missing at the desk.
        sentences = [(text, "")]
    found = parts.find(text, language)
    return tuple(
        piece
        for whole in _unbroken(text, sentences, found)
        for piece in pieces(whole.text, whole.gap, whole.parts)
    )


def _unbroken(text: str, sentences: Sequence[tuple[str, str]], found: Sequence[Part]) -> Iterator[Piece]:
    """Give the sentences with their parts; where one ends inside a part ("3. Dezember") they are one."""
    waiting = deque(found)
    start = end = 0
    for sentence, gap in sentences:
        end += len(sentence) + len(gap)
        mine = [part for part in waiting if part.start < end]
        if end == start or (mine and mine[-1].end > end - len(gap)):
            continue
        for _ in mine:
            waiting.popleft()
        shifted = (replace(part, start=part.start - start, end=part.end - start) for part in mine)
        yield Piece(text[start : end - len(gap)], gap, tuple(shifted))
        start = end
    if start < end:
        shifted = (replace(part, start=part.start - start, end=part.end - start) for part in waiting)
        yield Piece(text[start:], "", tuple(shifted))


def bare(text: str, parts: Parts, language: Code) -> str:
    """Return a text without its protected parts, which say nothing about its language."""
    left, end = "", 0
    for part in parts.find(text, language):
        left += text[end : part.start] + " "
        end = part.end
    return left + text[end:]
