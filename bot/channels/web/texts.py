"""Text taken apart for the page: paragraphs, codes that are read letter by letter, numbers to call."""

import re
from dataclasses import dataclass

from locales.isolates import plain
from locales.wording import HelpLineText

_PHONE = re.compile(r"\d[\d ]{1,18}\d")
_TIME = re.compile(r"(?<!\d)\d{1,2}:\d{2}(?!\d)")
_PIN = re.compile(r"\d{6}")
_QUESTION_MARKS = ("?", "؟", ":")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; its first line is a heading of its own where it asks or announces what follows."""

    heading: str | None
    body: str


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


def names_a_time(line: str) -> bool:
    """Whether a line says at what time of day something is."""
    return _TIME.search(line) is not None


def spelled(line: str) -> str:
    """Return a code the way it is read aloud: one letter after the other."""
    return " ".join(sign for sign in plain(line) if sign.isalnum())


def number_line(text: str) -> HelpLineText | None:
    """Return a paragraph that begins with a number to call as that number and what it is for."""
    first, _, rest = text.partition("\n")
    number = plain(first).strip()
    if not rest or not _PHONE.fullmatch(number):
        return None
    return HelpLineText(number, re.sub(r"\D", "", number), rest)
