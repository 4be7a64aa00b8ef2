"""The preview of a change as it is shown: one row an appointment, with what can be chosen for it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from desk.change_draft import row_field
from desk.german import clock_text, day_text, iso, moment_text, people_text, today
from desk.names import Names
from desk.words import CHANNELS, OUTCOMES
from domain.case_codes import show_case_code
from domain.ids import BookingId, PlaceId, StaffId
from domain.office_changes import Affected, Alternative, ChangePreview, Outcome

BY_POLICY: Final = "regel"
"""The value of the button that the policy chose; any other one is a choice by hand."""
_CHOICES: Final = (Outcome.MOVE, Outcome.OFFER, Outcome.CANCEL)
_WHY_NOT: Final = {
    Outcome.MOVE: "Zur gleichen Zeit ist niemand Passendes frei.",
    Outcome.OFFER: "In den nächsten Wochen ist nichts Passendes frei.",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One outcome of an appointment; what is not possible is struck through."""

    value: str
    outcome: Outcome
    text: str
    checked: bool
    possible: bool


@dataclass(frozen=True, slots=True)
class Gets:
    """What the person gets with one outcome."""

    outcome: Outcome
    lines: tuple[str, ...]
    now: bool


@dataclass(frozen=True, slots=True)
class RowView:
    """One appointment."""

    field: str
    day: str
    shown_day: str
    clock: str
    iso: str
    where: str
    code: str
    has_code: bool
    channel: str
    comes: str
    language: str
    people: str
    choices: tuple[Choice, ...]
    gets: tuple[Gets, ...]
    why_not: str
    by_hand: bool
    deadline: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class LanguageLine:
    """A language of the messages: how many people, and whether a speaker has checked the stored texts."""

    name: str
    people: int
    checked: bool


@dataclass(frozen=True, slots=True)
class RowMaker:
    """Writes the appointments of one's own organisation for one planner."""

    names: Names
    advisers: Mapping[StaffId, str]
    """The names of the organisation's own advisers."""
    now: datetime
    seen: frozenset[BookingId]
    """The appointments that were listed before; others are new. Empty: nothing was looked at before."""
    place: PlaceId | None
    """The place that everything is about: it need not be said in each row."""
    one_day: bool
    """Whether all appointments are on one day, which need not be said in each row either."""

    def row(self, one: Affected) -> RowView:
        """Return the row of an appointment."""
        zone = self.names.zone(one.place)
        desk = f"Platz {one.desk_no}"
        day = day_text(today(one.start, zone), today(self.now, zone))
        return RowView(
            field=row_field(one.booking),
            day=day,
            shown_day="" if self.one_day else day,
            clock=clock_text(one.start, zone),
            iso=iso(one.start, zone),
            where=desk if one.place == self.place else f"{self.names.place(one.place)}, {desk}",
            code="ohne Code" if one.case_code is None else show_case_code(one.case_code),
            has_code=one.case_code is not None,
            channel=CHANNELS.get(one.channel, one.channel),
            comes="bestätigt" if one.comes else "nicht bestätigt",
            language=self.names.language(one.language),
            people=people_text(one.party_size),
            choices=_choices(one),
            gets=tuple(self._gets(one, outcome) for outcome in _shown(one)),
            why_not=" ".join(text for outcome, text in _WHY_NOT.items() if outcome not in one.possible)
            if Outcome.TELL not in one.possible
            else "",
            by_hand=one.chosen,
            deadline="" if one.deadline is None else _short(one.deadline),
            is_new=bool(self.seen) and one.booking not in self.seen,
        )

    def _gets(self, one: Affected, outcome: Outcome) -> Gets:
        return Gets(outcome, self._lines(one, outcome), outcome is one.outcome)

    def _lines(self, one: Affected, outcome: Outcome) -> tuple[str, ...]:
        match outcome:
            case Outcome.MOVE:
                return () if one.move_to is None else (self._alternative(one.move_to, with_desk=True),)
            case Outcome.OFFER:
                return tuple(self._alternative(other) for other in one.alternatives)
            case Outcome.CANCEL:
                return ("Absage, Vorrang auf der Warteliste",)
            case Outcome.TELL:
                return ("Zeit und Fachkraft bleiben, die Person bekommt die neue Adresse",)

    def _alternative(self, other: Alternative, *, with_desk: bool = False) -> str:
        zone = self.names.zone(other.place)
        parts = [moment_text(other.start, self.now, zone), self.names.place(other.place)]
        if with_desk:
            parts.append(f"Platz {other.desk_no}")
            if other.resource in self.advisers:
                parts.append(self.advisers[other.resource])
        if not other.language_match:
            parts.append("andere Sprache")
        if not other.wish_match:
            parts.append("anderer Wunsch")
        return ", ".join(parts)


def _shown(one: Affected) -> Sequence[Outcome]:
    return [Outcome.TELL] if Outcome.TELL in one.possible else [o for o in _CHOICES if o in one.possible]


def on_one_day(affected: Sequence[Affected], names: Names) -> bool:
    """Say whether all appointments are on the same day."""
    return len({today(one.start, names.zone(one.place)) for one in affected}) == 1


def _choices(one: Affected) -> tuple[Choice, ...]:
    if Outcome.TELL in one.possible:
        return ()
    return tuple(
        Choice(
            value=BY_POLICY if outcome is one.outcome and not one.chosen else outcome.value,
            outcome=outcome,
            text=OUTCOMES[outcome],
            checked=outcome is one.outcome,
            possible=outcome in one.possible,
        )
        for outcome in _CHOICES
    )


def _short(day: date) -> str:
    return f"spätestens {day:%d.%m.}"


def own_rows(preview: ChangePreview, advisers: Mapping[StaffId, str]) -> list[Affected]:
    """Return the appointments with one's own advisers; others in the same house follow the policy unseen."""
    return [one for one in preview.affected if one.resource in advisers]


def counts_text(affected: Sequence[Affected]) -> list[tuple[int, str]]:
    """Return how often each outcome comes, with its word."""
    words = {
        Outcome.MOVE: "verschieben",
        Outcome.OFFER: "anbieten",
        Outcome.CANCEL: "absagen",
        Outcome.TELL: "Bescheid geben",
    }
    found = Counter(one.outcome for one in affected)
    return [(found[outcome], word) for outcome, word in words.items() if found[outcome]]


def languages_of(
    affected: Sequence[Affected], names: Names, checked: Callable[[str], bool]
) -> tuple[LanguageLine, ...]:
    """Return the languages of the messages, the most frequent first."""
    found = Counter(one.language for one in affected)
    lines = [LanguageLine(names.language(code), number, checked(code)) for code, number in found.items()]
    return tuple(sorted(lines, key=lambda line: (-line.people, line.name)))


def what_changed(affected: Sequence[Affected], seen: frozenset[BookingId]) -> str:
    """Say how the list differs from the one that was looked at."""
    here = {one.booking for one in affected}
    more, fewer = len(here - seen), len(seen - here)
    parts = []
    if more:
        parts.append(f"{_appointments(more)} {'ist' if more == 1 else 'sind'} dazugekommen")
    if fewer:
        parts.append(f"{_appointments(fewer)} {'ist' if fewer == 1 else 'sind'} weggefallen")
    if not parts:
        return "Termine oder freie Zeiten haben sich geändert."
    return f"{', '.join(parts)}."


def _appointments(number: int) -> str:
    return "1 Termin" if number == 1 else f"{number} Termine"
