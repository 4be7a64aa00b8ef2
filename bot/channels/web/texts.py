"""Text taken apart for the page: paragraphs, codes that are read letter by letter, numbers to call."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from locales.isolates import plain

_PHONE = re.compile(r"(?<![\d.:])\d[\d /]{1,18}\d(?![\d.:])")
_PIN = re.compile(r"\d{6}")
_QUESTION_MARKS = ("?", "؟", ":")
_SHORTEST_NUMBER = 3


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; its first line is a heading of its own where it asks or announces what follows."""

    heading: str | None
    body: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text; `dial` is set where it is a number to call."""

    text: str
    dial: str | None = None


def paragraphs(text: str) -> list[Paragraph]:
    """Split a long text at its empty lines."""
    return [_paragraph(part.strip("\n")) for part in re.split(r"\n\s*\n", text) if part.strip()]


def _paragraph(text: str) -> Paragraph:
    first, found, rest = text.partition("\n")
    if found and first.rstrip().endswith(_QUESTION_MARKS):
        return Paragraph(first, rest)
    return Paragraph(None, text)


def is_code(line: str, code: str | None) -> bool:
    """Whether a line of a confirmation is nothing but the case code or the PIN."""
    bare = plain(line).strip()
    return bare == code or _PIN.fullmatch(bare) is not None


def spelled(line: str) -> str:
    """Return a code the way it is read aloud: one letter after the other."""
    return " ".join(sign for sign in plain(line) if sign.isalnum())


def with_numbers(text: str) -> Iterator[Piece]:
    """Cut a text so that each number to call is a piece of its own."""
    end = 0
    for found in _PHONE.finditer(text):
        dial = re.sub(r"\D", "", found.group())
        if len(dial) < _SHORTEST_NUMBER:
            continue
        yield Piece(text[end : found.start()])
        yield Piece(found.group(), dial)
        end = found.end()
    yield Piece(text[end:])
