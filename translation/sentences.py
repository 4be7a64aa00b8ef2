"""Texts cut into sentences, without a model: nothing is fetched, nothing is lost."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from translation.ports import Code

LONGEST: Final = 300
"""Characters of a piece; longer ones come back mixed up, or never come to an end."""
_EDGES: Final = re.compile(r"(\s*)(.*?)(\s*)", flags=re.DOTALL)
_LINE: Final = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+|[\n\r\x0b\x0c\x85\u2028\u2029]+")
_BREAKS: Final = (re.compile(r"[;:…]\s|[؛۔]\s*"), re.compile(r"[,،]\s|\s[–—-]\s"), re.compile(r"\s"))
"""Where a long sentence is cut, the best place first."""


def split(text: str, code: Code) -> Sequence[tuple[str, str]]:
    """Cut a text of a language into sentences, each with the white space behind it.

    All of them joined are the text, character by character. White space in front is a sentence of its own
    without letters. No piece has more than `LONGEST` characters; a language without rules of its own is cut
    like English.
    """
    found: list[tuple[str, str]] = []
    for line in _LINE.findall(text):
        for sentence in _sentences(line, code):
            for piece in _pieces(sentence):
                _append(found, piece)
    return found


def _sentences(line: str, code: Code) -> Sequence[str]:
    # Loaded late like everything that only translation needs.
    from sentencex import segment  # noqa: PLC0415 - see above

    try:
        sentences: list[str] = segment(str(code), line)
    except UnicodeEncodeError:
        # Half a character: the library takes none, and whoever wrote it still wants an answer.
        return (line,)
    return sentences if "".join(sentences) == line else (line,)


def _append(found: list[tuple[str, str]], piece: str) -> None:
    """Add a piece; white space at its front belongs behind the piece before it."""
    edges = _EDGES.fullmatch(piece)
    before, sentence, gap = edges.groups() if edges else ("", piece, "")
    if before:
        if found:
            found[-1] = (found[-1][0], found[-1][1] + before)
        else:
            found.append(("", before))
    if sentence:
        found.append((sentence, gap))
    elif gap:
        found[-1] = (found[-1][0], found[-1][1] + gap)


def _pieces(sentence: str) -> Iterator[str]:
    """Cut what is too long: behind a colon or a comma, else between words, else anywhere."""
    rest = sentence
    while len(rest) > LONGEST:
        at = _cut(rest[:LONGEST])
        yield rest[:at]
        rest = rest[at:]
    yield rest


def _cut(start: str) -> int:
    """Return where to cut: as late as possible, but not so early that only a word or two would be left."""
    for kind in _BREAKS:
        ends = [found.end() for found in kind.finditer(start) if found.end() > LONGEST // 3]
        if ends:
            return ends[-1]
    return len(start)
