"""Turns phrases and their typed values into text of one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, assert_never

from domain.ids import GERMAN, Lang
from domain.messages import Direction
from domain.phrases import Clock, Day, Moment, Phrase, Series, Value, Verbatim
from locales.catalog import Catalog
from locales.formatting import clock_text, day_near, day_short, day_text, local_day, series_text
from locales.help_lines import HelpLine, load_help_lines
from locales.isolates import isolate, isolate_commands, strip_outer
from locales.languages import Language

_REMEMBERED: Final = 5_000


@dataclass(frozen=True, slots=True)
class HelpLineText:
    """A help line in words: the number to show, the number to dial, and what it is for."""

    number: str
    tel: str
    text: str


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's way to say things; ``defaults`` are the operator's values, known to every message."""

    catalog: Catalog
    lang: Lang
    defaults: Mapping[str, str | int] = field(default_factory=dict)
    _said: dict[Phrase, str] = field(default_factory=dict, repr=False, compare=False)

    @property
    def language(self) -> Language:
        """The language itself; German where the tag is not enabled (any more)."""
        return self.catalog.language(self.lang)

    @property
    def direction(self) -> Direction:
        """The writing direction of the language."""
        return self.language.direction

    def say(self, phrase: Phrase) -> str:
        """Put a phrase into words; falls back to German as a whole (see Catalog.format).

        What says nothing about anybody is remembered: all people are asked the same questions.
        """
        if not phrase.args and (known := self._said.get(phrase)) is not None:
            return known
        used = self.catalog.variables(self.language.tag, phrase.id)
        wanted = Phrase(phrase.id, tuple(arg for arg in phrase.args if _is_used(arg[0], used)))
        known = self._said.get(wanted)
        if known is not None:
            return known
        text = self._say(wanted, used)
        if _says_nothing_personal(wanted):
            if len(self._said) >= _REMEMBERED:
                self._said.clear()
            self._said[wanted] = text
        return text

    def _say(self, phrase: Phrase, used: frozenset[str]) -> str:
        args = {name: value for name, value in self.defaults.items() if name in used}
        for name, value in phrase.args:
            args[name] = value if isinstance(value, int) else self.value(value)
            if isinstance(value, Day | Moment):
                day = value.day if isinstance(value, Day) else local_day(value.at, value.tz)
                args[f"{name}_near"] = day_near(self.language, day)
                args[f"{name}_short"] = day_short(self.language, day)
        text = self.catalog.format(self.language.tag, phrase.id, args)
        return isolate_commands(text) if self.direction is Direction.RTL else text

    def value(self, value: Value) -> str:
        """Put any value into words of this language, without an isolate around the whole."""
        match value:
            case str() | int():
                return str(value)
            case Verbatim(text):
                return text
            case Day(day):
                return day_text(self.language, day)
            case Clock(at, tz):
                return clock_text(at, tz)
            case Moment():
                return self._moment(value)
            case Phrase():
                return self.say(value)
            case Series(items):
                return strip_outer(series_text(self.language, [self._item(item) for item in items]))
            case _:
                assert_never(value)

    def original(self, phrase: Phrase) -> str | None:
        """Give the German text of a phrase that no speaker of this language has checked, else None."""
        group = self.catalog.group_of(phrase.id)
        if group is None or not self.catalog.needs_original(self.language.tag, group):
            return None
        return Wording(self.catalog, GERMAN, self.defaults).say(phrase)

    def moment_german(self, moment: Moment) -> str:
        """Write a day and time in German, as it will stand on letters and doors."""
        return Wording(self.catalog, GERMAN, self.defaults).value(moment)

    def help_lines(self) -> tuple[HelpLineText, ...]:
        """Give the help lines whose numbers were verified, in their order."""
        return tuple(self._help_line(line) for line in load_help_lines() if line.verified)

    def _help_line(self, line: HelpLine) -> HelpLineText:
        return HelpLineText(line.number, line.tel, self.say(Phrase(line.message)))

    def _moment(self, moment: Moment) -> str:
        date_text = day_near(self.language, local_day(moment.at, moment.tz))
        args = {"date": date_text, "time": clock_text(moment.at, moment.tz)}
        return self.catalog.label(self.language.tag, "date-and-time", args)

    def _item(self, item: Value) -> str:
        """Isolate what may be written in another script; phrases are this language's own words."""
        text = self.value(item)
        return isolate(text) if isinstance(item, str | Verbatim) else text


def _is_used(name: str, used: frozenset[str]) -> bool:
    """Whether a message uses a value, or one of the forms that a day comes in."""
    return name in used or f"{name}_near" in used or f"{name}_short" in used


def _says_nothing_personal(value: Value) -> bool:
    """Whether a value is made of the catalogue's words, numbers and dates only: of nobody's own words."""
    match value:
        case Phrase(args=args):
            return all(_says_nothing_personal(one) for _, one in args)
        case Series(items):
            return all(_says_nothing_personal(one) for one in items)
        case int() | Day() | Clock() | Moment():
            return True
        case str() | Verbatim():
            return False
        case _:
            assert_never(value)
