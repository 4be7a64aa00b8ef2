"""Previews of a broadcast: what people of each language read, and what was filled into its template."""

from dataclasses import dataclass, replace
from typing import Final

from desk.broadcast_words import people
from desk.flags import Flag, Tone
from desk.languages import TextMark, text_mark
from desk.names import Names
from domain.broadcasts import Broadcast, BroadcastPreview, PreparedText
from domain.ids import GERMAN, Lang
from locales.isolates import FIRST_STRONG, POP

_OPENING: Final = frozenset({"\u2066", "\u2067", FIRST_STRONG})


@dataclass(frozen=True, slots=True)
class Segment:
    """Part of a text; `filled` parts are what a template was filled with."""

    text: str
    filled: bool


@dataclass(frozen=True, slots=True)
class PreviewView:
    """What people of a language get."""

    language: str
    code: Lang
    people: str
    mark: TextMark
    paragraphs: tuple[tuple[Segment, ...], ...]
    original: tuple[str, ...]
    flags: tuple[Flag, ...]
    seen: bool


def previews(broadcast: Broadcast, preview: BroadcastPreview, names: Names) -> tuple[PreviewView, ...]:
    """Return the previews, German first, then by the number of people who read them."""
    ordered = sorted(
        (text for text in preview.texts if text.paragraphs),
        key=lambda text: (text.language != GERMAN, -preview.people(language=text.language), text.language),
    )
    return tuple(_preview(broadcast, preview, text, names) for text in ordered)


def frozen_previews(broadcast: Broadcast, preview: BroadcastPreview, names: Names) -> tuple[PreviewView, ...]:
    """Return the frozen texts of a released broadcast; how many read each is in its report."""
    return tuple(replace(one, people="") for one in previews(broadcast, preview, names))


def _preview(
    broadcast: Broadcast, preview: BroadcastPreview, text: PreparedText, names: Names
) -> PreviewView:
    template = broadcast.content.template is not None
    return PreviewView(
        language=names.language(text.language),
        code=text.language,
        people=people(preview.people(language=text.language)),
        mark=text_mark(text.shown_language if template else text.language),
        paragraphs=tuple(
            segments(part) if template else (Segment(part, filled=False),) for part in text.paragraphs
        ),
        original=text.original,
        flags=tuple(_flags(text, template=template)),
        seen=text.language in broadcast.looked_at,
    )


def _flags(text: PreparedText, *, template: bool) -> list[Flag]:
    if text.fallback:
        return [Flag("tri", "auf Deutsch" if template else "nur auf Deutsch", Tone.WARN)]
    if text.language == GERMAN:
        return [Flag("ok", "Original", Tone.OK)]
    if not template:
        return [Flag("tri", "Maschinell übersetzt", Tone.WARN)]
    return [Flag("ok", "geprüft", Tone.OK) if text.checked else Flag("tri", "ungeprüft", Tone.WARN)]


def segments(paragraph: str) -> tuple[Segment, ...]:
    """Cut a paragraph at its outer isolates: what stands inside them was filled in."""
    found: list[Segment] = []
    depth, part = 0, ""
    for letter in paragraph:
        outer = depth
        depth += (letter in _OPENING) - (letter == POP)
        if (outer, depth) in {(0, 1), (1, 0)}:
            found.append(Segment(part, filled=outer == 1))
            part = ""
        else:
            part += letter
    found.append(Segment(part, filled=False))
    return tuple(one for one in found if one.text)
