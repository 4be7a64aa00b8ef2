"""Telegram's HTML from blocks of text: everything escaped, split at paragraphs where it is too long."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MAX_TEXT: Final = 4096
MAX_CAPTION: Final = 1024
RIGHT_TO_LEFT_MARK: Final = "\u200f"


class Look(StrEnum):
    """How a part of a text looks."""

    PLAIN = "plain"
    BOLD = "bold"
    CODE = "code"
    QUOTE = "quote"


_TAGS: Final = {
    Look.PLAIN: ("", ""),
    Look.BOLD: ("<b>", "</b>"),
    Look.CODE: ("<code>", "</code>"),
    Look.QUOTE: ("<blockquote expandable>", "</blockquote>"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text in one look."""

    text: str
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph; a `tight` one stands on the next line instead of below an empty one."""

    spans: tuple[Span, ...]
    tight: bool = False

    @property
    def units(self) -> int:
        """The length as Telegram counts it."""
        return sum(units(span.text) for span in self.spans)


def block(text: str, look: Look = Look.PLAIN, *, tight: bool = False) -> Block:
    """Return a paragraph in one look."""
    return Block((Span(text, look),), tight)


def units(text: str) -> int:
    """Return the length in UTF-16 units, which is how Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shortened(text: str, limit: int) -> str:
    """Return the text with its end cut off where it is longer than so many units."""
    if units(text) <= limit:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)]
    return kept.decode("utf-16-le", "ignore").rstrip() + "…"


def messages(blocks: Sequence[Block], *, limit: int = MAX_TEXT) -> list[str]:
    """Return the HTML of one or more messages that together say all the blocks."""
    done: list[str] = []
    text, length = "", 0
    for piece in (piece for one in blocks for piece in _pieces(one, limit)):
        gap = 1 if piece.tight else 2
        if text and length + gap + piece.units > limit:
            done.append(text)
            text, length = "", 0
        if text:
            text, length = text + "\n" * gap, length + gap
        text, length = text + _html(piece), length + piece.units
    return [*done, text] if text else done


def _html(piece: Block) -> str:
    return "".join(
        f"{_TAGS[span.look][0]}{html.escape(span.text, quote=False)}{_TAGS[span.look][1]}"
        for span in piece.spans
    )


def _pieces(one: Block, limit: int) -> Iterator[Block]:
    """Cut a paragraph that is too long by itself, at line ends or spaces where there are any."""
    spans: list[Span] = []
    left, tight = limit, one.tight
    for span in one.spans:
        rest = span.text
        while units(rest) > left:
            head, rest = _cut(rest, left)
            if head:
                spans.append(Span(head, span.look))
            yield Block(tuple(spans), tight)
            spans, left, tight = [], limit, True
        if rest:
            spans.append(Span(rest, span.look))
            left -= units(rest)
    if spans:
        yield Block(tuple(spans), tight)


def _cut(text: str, limit: int) -> tuple[str, str]:
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * limit].decode("utf-16-le", "ignore")
    for mark in ("\n", " "):
        at = head.rfind(mark)
        if at > len(head) // 2:
            return head[:at].rstrip(), text[at + 1 :].lstrip()
    return head, text[len(head) :]
