"""Broadcasts as pages show them: what they are called, who gets them, how far they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desk import words
from desk.broadcast_addresses import broadcast_address, reference
from desk.broadcast_words import (
    FREE_TEXT,
    RECIPIENTS,
    STAGE_OF,
    STAGES,
    STATES,
    TEMPLATES,
    number_text,
    people,
)
from desk.flags import Flag
from desk.german import full_day
from desk.names import Names
from domain.broadcasts import (
    Audience,
    Broadcast,
    BroadcastPreview,
    BroadcastState,
    Content,
    PreparedText,
    RecipientState,
    Report,
)

_EXCERPT: Final = 60
_SAID_BY_STAGE: Final = frozenset({BroadcastState.DRAFT, BroadcastState.SENT})


@dataclass(frozen=True, slots=True)
class CountRow:
    """How many people of a language, on each channel and altogether."""

    language: str
    numbers: tuple[str, ...]
    total: str


@dataclass(frozen=True, slots=True)
class AudienceView:
    """Who gets it, in numbers; `unchecked` and `fallen_back` name languages."""

    channels: tuple[str, ...]
    rows: tuple[CountRow, ...]
    totals: tuple[str, ...]
    reached: int
    total: str
    people: str
    unreachable: int
    unchecked: tuple[str, ...]
    fallen_back: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the four stages."""

    text: str
    done: bool
    current: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A line of the numbers; `key` is how the script finds it."""

    key: str
    text: str
    number: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of every page of a broadcast."""

    title: str
    reference: str
    address: str
    version: int
    state: Flag | None
    """What the stages do not say already."""
    stages: tuple[Stage, ...]


def head(broadcast: Broadcast, names: Names) -> Head:
    """Return the head of a broadcast's pages."""
    now = STAGE_OF[broadcast.state]
    return Head(
        title=title(broadcast.content, names),
        reference=reference(broadcast.id),
        address=broadcast_address(broadcast.id),
        version=broadcast.version,
        state=None if broadcast.state in _SAID_BY_STAGE else STATES[broadcast.state],
        stages=tuple(Stage(text, number < now, number == now) for number, text in enumerate(STAGES)),
    )


def title(content: Content, names: Names) -> str:
    """Return what a broadcast is about: its template and place, or that it is free text."""
    if content.template is None:
        return FREE_TEXT
    place = content.fields.place
    return TEMPLATES[content.template] + (f", {names.place(place)}" if place else "")


def excerpt(content: Content) -> str:
    """Return how a free text begins."""
    text = " ".join(content.free_text.split())
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()} …"


def meant(audience: Audience, names: Names) -> str:
    """Say in one line who is meant, in the words of the draft's form."""
    towns = ", ".join(names.municipality(code) for code in audience.municipalities)
    parts = [f"Gemeinden {towns}" if towns else "alle Gemeinden"]
    if audience.places:
        places = ", ".join(names.place(code) for code in audience.places)
        parts.append(f"nur mit Termin an den Orten {places}")
    if audience.first is not None or audience.last is not None:
        first = "" if audience.first is None else f" vom {full_day(audience.first)}"
        last = "" if audience.last is None else f" bis {full_day(audience.last)}"
        parts.append(f"nur mit Termin{first}{last}")
    languages = ", ".join(names.language(code) for code in audience.languages)
    parts.append(f"Sprachen {languages}" if languages else "alle Sprachen")
    return f"Für: {'; '.join(parts)}."


def audience_view(preview: BroadcastPreview, names: Names) -> AudienceView:
    """Return who gets it, the most first."""
    languages = sorted(
        {one.language for one in preview.counts if preview.people(language=one.language)},
        key=lambda code: (-preview.people(language=code), code),
    )
    channels = preview.channels
    rows = tuple(
        CountRow(
            names.language(code),
            tuple(number_text(preview.people(language=code, channel=channel)) for channel in channels),
            number_text(preview.people(language=code)),
        )
        for code in languages
    )
    texts = [text for text in preview.texts if text.language in languages]
    return AudienceView(
        channels=tuple(words.CHANNELS.get(channel, channel) for channel in channels),
        rows=rows,
        totals=tuple(number_text(preview.people(channel=channel)) for channel in channels),
        reached=preview.reached,
        total=number_text(preview.reached),
        people=people(preview.reached),
        unreachable=preview.unreachable,
        unchecked=_named(names, (one for one in texts if not one.checked and not one.fallback)),
        fallen_back=_named(names, (one for one in texts if one.fallback)),
    )


def _named(names: Names, texts: Iterable[PreparedText]) -> tuple[str, ...]:
    return tuple(sorted(names.language(one.language) for one in texts))


def numbers(report: Report) -> tuple[Number, ...]:
    """Return the numbers by state; those that are rare only when there are any."""
    unknown_note = f"{people(report.left)} so gelassen" if report.left else ""
    if report.left_unwanted:
        unknown_note += f", davon {report.left_unwanted} ohne Wunsch nach Nachrichten"
    skipped_note = (
        f"{people(report.skipped_unwanted)} ohne Wunsch nach Nachrichten" if report.skipped_unwanted else ""
    )
    found = [
        _number(RecipientState.SENT, report.sent),
        _number(RecipientState.PLANNED, report.waiting),
        _number(RecipientState.UNREACHABLE, report.unreachable),
        _number(RecipientState.FAILED, report.failed),
        _number(RecipientState.SKIPPED, report.skipped, skipped_note),
        _number(RecipientState.UNKNOWN, report.unknown, unknown_note),
    ]
    if report.erased > 0:
        found.append(Number("erased", "Inzwischen gelöscht", number_text(report.erased)))
    return tuple(found)


def _number(state: RecipientState, number: int, note: str = "") -> Number:
    return Number(state.value, RECIPIENTS[state], number_text(number), note)


def done_text(report: Report) -> str:
    """Write how far it is: "743 von 1.180"."""
    return f"{number_text(report.total - report.waiting)} von {number_text(report.total)}"


def by_name(counts: Sequence[tuple[str, int]]) -> tuple[tuple[str, str], ...]:
    """Return named numbers, the largest first."""
    ordered = sorted(counts, key=lambda pair: (-pair[1], pair[0]))
    return tuple((name, number_text(number)) for name, number in ordered)


def is_running(state: BroadcastState) -> bool:
    """Say whether numbers still change by themselves."""
    return state in {BroadcastState.RELEASED, BroadcastState.SENDING, BroadcastState.STOPPED}
