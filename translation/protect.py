"""A sentence without its protected parts: placeholders stand for them, and all of them come back."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from domain.text import clean
from domain.translation import ProtectedPart
from translation.parts import Part
from translation.placeholders import LIMIT, filled, has_ruins, numbers_in, placeholder, tidied, without

_ENDS: Final = ",;:\n–—"
_JOINERS: Final = "\ufe0f\u200d"


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or part of one with too many protected parts; ``gap`` is the white space behind it."""

    text: str
    gap: str
    parts: tuple[Part, ...] = ()

    @property
    def shown(self) -> tuple[ProtectedPart, ...]:
        """The protected parts in their order."""
        return tuple(part.shown for part in self.parts if part.shown is not None)

    def words(self, number: int) -> str:
        """Return the exact words of a part."""
        return self.text[self.parts[number].start : self.parts[number].end]


def pieces(text: str, gap: str, parts: Sequence[Part]) -> Iterator[Piece]:
    """Cut a sentence with too many parts behind a comma or the like; where there is none it stays whole."""
    while len(parts) > LIMIT:
        at = _cut(text, parts)
        if at is None:
            break
        head = text[:at].rstrip()
        rest = text[at:].lstrip()
        begin = len(text) - len(rest)
        yield Piece(head, text[len(head) : begin], tuple(part for part in parts if part.end <= at))
        moved = (part for part in parts if part.start >= begin)
        parts = [replace(part, start=part.start - begin, end=part.end - begin) for part in moved]
        text = rest
    yield Piece(text, gap, tuple(parts))


def _cut(text: str, parts: Sequence[Part]) -> int | None:
    """Return where the first piece ends: as late as its parts are few enough, and inside of none."""
    for at in range(parts[LIMIT].start, 0, -1):
        inside = any(part.start < at < part.end for part in parts[:LIMIT])
        if text[at - 1] in _ENDS and text[at : at + 1].isspace() and text[:at].strip() and not inside:
            return at
    return None


@dataclass(frozen=True, slots=True)
class Masked:
    """A piece as an engine gets it. ``before`` and ``after`` are pictures around it, which no model knows."""

    piece: Piece
    before: str
    text: str
    after: str
    glued: frozenset[tuple[int, bool]]
    """The numbers of the parts that a letter or another part touches; behind it (True) or before it."""

    @property
    def words(self) -> str:
        """What there is to translate, without placeholders."""
        return without(self.text)

    @property
    def has_words(self) -> bool:
        """Whether there is anything to translate."""
        return any(letter.isalpha() for letter in self.words)

    def lost_in(self, draft: str) -> tuple[str, ...] | None:
        """Return the parts that a tidied draft of an engine has not exactly once; None when it is sound.

        An empty tuple: all are there, but beside them remains of placeholders; or there is no text at all.
        """
        numbers = numbers_in(draft)
        wrong = [n for n in range(len(self.piece.parts)) if numbers.count(n) != 1]
        invented = any(number >= len(self.piece.parts) for number in numbers)
        if wrong or invented or has_ruins(draft) or not draft.strip():
            return tuple(dict.fromkeys(self.piece.words(number) for number in wrong))
        return None

    def restored(self, draft: str) -> str:
        """Return the text of a sound draft with the parts in the places of their placeholders."""
        return self.before + filled(draft, self._value) + self.after

    def _value(self, number: int, before: str, after: str) -> str:
        """Return a part, with spaces where a model glued it to something that it did not touch."""
        words = self.piece.words(number)
        left = (before == ">" or _joins(before, words[:1])) and (number, False) not in self.glued
        right = _joins(after, words[-1:]) and (number, True) not in self.glued
        return (" " if left else "") + words + (" " if right else "")


def mask(piece: Piece) -> Masked | None:
    """Put placeholders in the places of the parts; None where it is too odd for a safe return."""
    if len(piece.parts) > LIMIT:
        return None
    text, end = "", 0
    glued: set[tuple[int, bool]] = set()
    for number, part in enumerate(piece.parts):
        text += piece.text[end : part.start] + placeholder(number)
        end = part.end
        neighbours = (piece.text[part.start - 1 : part.start], piece.text[part.end : part.end + 1])
        glued |= {(number, bool(behind)) for behind, one in enumerate(neighbours) if one.isalnum()}
    text += piece.text[end:]
    begin, stop = _frame(text)
    masked = Masked(piece, text[:begin], " ".join(text[begin:stop].split()), text[stop:], frozenset(glued))
    sound = tidied(masked.text) == masked.text and not has_ruins(masked.text)
    whole = numbers_in(masked.text) == list(range(len(piece.parts)))
    return masked if sound and whole else None


def draft_text(text: str) -> str:
    """Return what an engine wrote: one line, no control characters, placeholders in their exact form."""
    return tidied(" ".join(clean(text).split()))


def _joins(neighbour: str, edge: str) -> bool:
    """Say whether two characters side by side would be read as one word or number."""
    return neighbour.isalnum() and edge.isalnum()


def _frame(text: str) -> tuple[int, int]:
    """Return where the words begin and end between emoji and other pictures."""
    begin, stop = 0, len(text)
    while begin < stop and _is_picture(text[begin]):
        begin += 1
    while stop > begin and _is_picture(text[stop - 1]):
        stop -= 1
    return begin, stop


def _is_picture(letter: str) -> bool:
    return letter.isspace() or letter in _JOINERS or unicodedata.category(letter) in {"So", "Sk"}
