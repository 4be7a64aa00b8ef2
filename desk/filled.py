"""A form as somebody filled it in: what was typed, and what is wrong with it, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from desk.german import full_day
from desk.numbers import number_in
from desk.typed import read_clock, read_day
from domain.text import clean

_LONGEST: Final = 200
_SOON: Final = 366 * 3
"""Further ahead, a day is a slip of the finger."""


def one_line(text: str) -> str:
    """Return a text without line breaks and without characters that nobody sees."""
    return " ".join("".join(one for one in line if one.isprintable()) for line in text.split()).strip()


@dataclass(slots=True)
class Filled:
    """Reads the fields of a form; every field that cannot be read leaves a sentence in `problems`."""

    values: Mapping[str, str]
    today: date
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    def value(self, name: str) -> str:
        """Return what was typed, on one line."""
        return one_line(self.values.get(name, ""))

    def lines(self, name: str) -> str:
        """Return what was typed with its lines, without characters that nobody sees."""
        return clean(self.values.get(name, ""))

    def problem(self, name: str) -> str:
        """Return what is wrong with a field, or nothing."""
        return self.problems.get(name, "")

    def echo(self, name: str) -> str:
        """Return the day that was typed, with its weekday; nothing when it is none."""
        day = read_day(self.value(name), self.today)
        return "" if day is None else full_day(day)

    def ticked(self, name: str) -> bool:
        """Say whether a box was ticked."""
        return bool(self.values.get(name))

    def wrong(self, name: str, problem: str) -> None:
        """Note what is wrong with a field; the first word about it stays."""
        self.problems.setdefault(name, problem)

    def day(self, name: str, *, earliest: date | None = None) -> date | None:
        """Read a day that has to be there; `earliest` is today unless said otherwise."""
        first = earliest or self.today
        found = self.optional_day(name, earliest=first)
        if found is None and not self.value(name):
            self.wrong(name, f"Geben Sie ein Datum ein, zum Beispiel {first:%d.%m.%Y}.")
        return found

    def optional_day(self, name: str, *, earliest: date | None = None) -> date | None:
        """Read a day that may be left out."""
        if not self.value(name):
            return None
        found = read_day(self.value(name), self.today)
        first = earliest or self.today
        if found is None:
            self.wrong(name, f"Das ist kein Datum. Schreiben Sie zum Beispiel {first:%d.%m.%Y} oder morgen.")
        elif found < first:
            since = "heute" if first == self.today else f"{first:%d.%m.%Y}"
            self.wrong(name, f"Geben Sie ein Datum ab {since} ein, zum Beispiel {first:%d.%m.%Y}.")
        elif (found - self.today).days > _SOON:
            self.wrong(name, "Dieses Datum liegt mehr als 3 Jahre in der Zukunft. Prüfen Sie das Jahr.")
        else:
            return found
        return None

    def clock(self, name: str) -> time | None:
        """Read a time of day that has to be there."""
        if not self.value(name):
            self.wrong(name, "Geben Sie eine Uhrzeit ein, zum Beispiel 9:00.")
        return self.optional_clock(name)

    def optional_clock(self, name: str) -> time | None:
        """Read a time of day that may be left out; office hours know steps of five minutes."""
        if not self.value(name):
            return None
        found = read_clock(self.value(name))
        if found is None:
            self.wrong(name, "Das ist keine Uhrzeit. Schreiben Sie zum Beispiel 9:00 oder 13:30.")
        elif found.minute % 5:
            self.wrong(name, "Geben Sie eine Uhrzeit in Schritten von 5 Minuten ein, zum Beispiel 9:05.")
        else:
            return found
        return None

    def text(self, name: str, *, required: str = "", longest: int = _LONGEST) -> str:
        """Read a line of text; `required` says what is wrong when there is none."""
        found = self.value(name)
        if required and not found:
            self.wrong(name, required)
        if len(found) > longest:
            self.wrong(name, f"Kürzen Sie den Text auf {longest} Zeichen. Es sind {len(found)}.")
        return found

    def number(self, name: str, least: int, most: int) -> int:
        """Read a whole number between two others."""
        found = number_in(self.value(name))
        if found is None or not least <= found <= most:
            self.wrong(name, f"Geben Sie eine Zahl von {least} bis {most} ein.")
            return least
        return found
