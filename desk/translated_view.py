"""A text and its translation as pages show them: what was protected, what is doubtful, how it was made."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desk.flags import Flag, Tone
from desk.german import local
from desk.languages import TextMark, text_mark
from desk.names import Names
from domain.ids import GERMAN, Lang
from domain.text import western_digits
from domain.translation import NotTranslated, Passage, Translation, Why, is_german, recommends_interpreter

MACHINE: Final = Flag("glob", "Maschinell übersetzt", Tone.WARN)
APPROXIMATE: Final = Flag("tri", "nur ungefähr", Tone.WARN)
RECOMMENDED: Final = Flag("talk", "Sprachmittlung empfohlen", Tone.WARN)


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a sentence; `kept` parts were protected and not translated."""

    text: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A sentence with the white space behind it; `foreign` marks one that stayed in the original."""

    pieces: tuple[Piece, ...]
    gap: str = ""
    unsure: bool = False
    foreign: TextMark | None = None


@dataclass(frozen=True, slots=True)
class TextView:
    """A text in one language."""

    language: str
    mark: TextMark
    sentences: tuple[SentenceView, ...]


@dataclass(frozen=True, slots=True)
class ConcernText:
    """What a person wrote, and the German of it, or why there is none.

    `warning` is what to be careful about; `recommended`: whether an interpreter should come.
    """

    original: TextView
    german: TextView | None
    flags: tuple[Flag, ...] = ()
    reason: str = ""
    warning: str = ""
    recommended: bool = False
    made: tuple[str, ...] = ()


def plain_view(text: str, language: str, names: Names) -> TextView:
    """Return a text of which nothing is known but its language."""
    return TextView(names.language(language), text_mark(language), (SentenceView((Piece(text),)),))


def original_view(translation: Translation, names: Names) -> TextView:
    """Return the text that was translated."""
    return TextView(
        names.language(translation.source),
        text_mark(translation.source),
        tuple(SentenceView(pieces(one.original, one), one.gap) for one in translation.passages),
    )


def translated_view(translation: Translation, names: Names) -> TextView:
    """Return the translation; sentences without one stay in the original and are marked as such."""
    foreign = text_mark(translation.source)
    german = is_german(translation.target)
    return TextView(
        names.language(translation.target),
        text_mark(translation.target),
        tuple(_translated(one, foreign, german=german) for one in translation.passages),
    )


def _translated(one: Passage, foreign: TextMark, *, german: bool) -> SentenceView:
    if one.missing:
        return SentenceView(pieces(one.original, one), one.gap, unsure=True, foreign=foreign)
    if one.text is None:
        return SentenceView(pieces(one.original, one), one.gap)
    cut = pieces(one.text, one)
    if german:
        # Numbers come through exactly, also in Arabic or Persian digits, which readers of German cannot read.
        cut = tuple(Piece(western_digits(piece.text), piece.kept) for piece in cut)
    return SentenceView(cut, one.gap, unsure=one.doubtful)


def pieces(text: str, passage: Passage) -> tuple[Piece, ...]:
    """Cut a sentence at its protected parts; of two that overlap the longer one counts."""
    parts = sorted({part.text for part in passage.protected if part.text}, key=len, reverse=True)
    if not parts:
        return (Piece(text),)
    cut = re.split(f"({'|'.join(map(re.escape, parts))})", text)
    return tuple(Piece(part, kept=number % 2 == 1) for number, part in enumerate(cut) if part)


def concern_text(
    text: str, language: str, done: Translation | NotTranslated | None, names: Names
) -> ConcernText:
    """Return a person's text beside its German; `done` is None where nobody asked for a translation."""
    follows = isinstance(done, NotTranslated) and done.why is Why.BUSY
    if done is None or (follows and is_german(Lang(language))):
        return ConcernText(plain_view(text, language, names), None)
    match done:
        case Translation():
            return ConcernText(
                original=original_view(done, names),
                german=translated_view(done, names),
                flags=machine_flags(done),
                warning=warning(done, names),
                recommended=done.doubtful,
                made=how_made(done, names.deps.doubtful_below),
            )
        case NotTranslated():
            found = Lang(done.source or language)
            german = done.why is Why.OFF and is_german(found)
            reason = "" if german else why_not(done.why, names.language(found))
            recommended = recommends_interpreter(done, found)
            return ConcernText(plain_view(text, found, names), None, reason=reason, recommended=recommended)


def machine_flags(done: Translation) -> tuple[Flag, ...]:
    """Return the badges of a translation."""
    return (MACHINE, APPROXIMATE) if done.approximate else (MACHINE,)


def why_not(why: Why, language: str) -> str:
    """Say why there is no translation."""
    match why:
        case Why.OFF:
            return "Hier ist keine maschinelle Übersetzung eingerichtet."
        case Why.SAME:
            return "Der Text ist schon in dieser Sprache geschrieben."
        case Why.UNSUPPORTED:
            return f"Für diese Sprache ({language}) gibt es kein Übersetzungsmodell."
        case Why.MISSING:
            return f"Das Modell für {language} ist hier nicht installiert. Die Technik kann das ändern."
        case Why.UNSURE:
            return "In welcher Sprache der Text ist, war nicht sicher zu erkennen."
        case Why.BUSY:
            return "Die Übersetzung folgt. Laden Sie die Seite später neu."
        case Why.FAILED:
            return "Dieser Text ließ sich nicht übersetzen."


def warning(done: Translation, names: Names) -> str:
    """Say in plain words what is doubtful about a translation; nothing when nothing is."""
    return " ".join(_doubts(done, names))


def _doubts(done: Translation, names: Names) -> Iterator[str]:
    unsure = sum(one.doubtful and one.text is not None for one in done.passages)
    if unsure:
        which = "Ein Satz ist" if unsure == 1 else f"{unsure} Sätze sind"
        yield f"{which} unsicher übersetzt (unterstrichen)."
    lossy = sum(one.missing and bool(one.lost or one.doubtful) for one in done.passages)
    if lossy:
        yield f"{_stayed(lossy)} im Original, weil die Übersetzung etwas verloren hat."
    failed = sum(one.missing and not one.lost and not one.doubtful for one in done.passages)
    if failed:
        yield f"{_stayed(failed)} im Original: Das Übersetzen ging nicht."
    if done.approximate:
        foreign = done.target if done.source == GERMAN else done.source
        yield f"{names.language(foreign)} geht nur über das Modell einer nahen Sprache, also ungefähr."


def _stayed(sentences: int) -> str:
    return "Ein Satz blieb" if sentences == 1 else f"{sentences} Sätze blieben"


def how_made(done: Translation, doubtful_below: float) -> tuple[str, ...]:
    """Say how a translation was made: engine, models, time, score and what was protected."""
    lines = [
        f"{done.engine}, auf diesem Server, {_stamp(done.made_at)} Uhr.",
        f"Modelle: {', '.join(done.models)}.",
    ]
    if done.score is not None:
        limit = score_text(doubtful_below)
        lines.append(f"Güte: {score_text(done.score)} (0 ist sicher, unter {limit} gilt hier als unsicher).")
    kept = dict.fromkeys(part.text for one in done.passages for part in one.protected)
    if kept:
        lines.append(f"Geschützt: {', '.join(kept)}.")
    lost = dict.fromkeys(text for one in done.passages for text in one.lost)
    if lost:
        lines.append(f"Verloren: {', '.join(lost)}.")
    return tuple(lines)


def score_text(score: float) -> str:
    """Write a score the German way: the mean log probability of a token in the worst sentence."""
    return f"{score:.2f}".replace(".", ",").replace("-", "−") if round(score, 2) else "0"


def _stamp(moment: datetime) -> str:
    return f"{local(moment):%d.%m.%Y, %H:%M}"
