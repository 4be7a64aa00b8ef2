"""Text that is still to be said: Fluent ids with typed values, before any language is chosen."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Text shown as it is, in no catalogue: a person's own words, a name, a code."""

    text: str


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, written out by the rules of the reader's language."""

    day: date


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant (aware UTC) shown as weekday, date and time in the place's zone."""

    at: datetime
    tz: str = "Europe/Berlin"


@dataclass(frozen=True, slots=True)
class Clock:
    """An instant (aware UTC) of which only the time of day is shown, in the place's zone."""

    at: datetime
    tz: str = "Europe/Berlin"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message of the catalogues: its Fluent id and the values for its placeables."""

    id: str
    args: tuple[tuple[str, "Value"], ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Several values joined as a list by the rules of the reader's language."""

    items: tuple["Value", ...]


Value = str | int | Verbatim | Day | Moment | Clock | Phrase | Series


def phrase(message_id: str, **args: Value) -> Phrase:
    """Build a phrase from keyword values; underscores in names stand as they are."""
    return Phrase(message_id, tuple(sorted(args.items())))
