"""The open question as the page lays it out: which buttons stand where."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import groupby

from bot.channels.web.transcript import Open
from domain.messages import Button, OpenQuestion
from domain.questions import Kind, Nav
from locales.isolates import plain

_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_SHORT_LABEL = 7
_ASIDE = {Nav.BACK, Nav.SKIP}
_SHORT = {Kind.CHOICE, Kind.YES_NO, Kind.NUMBER, Kind.INFO, Kind.ACTION, Kind.END}
_MOST_SHORT = 4
_MENU = "menu"
_ONE_LINE = 100
_OWN_FIELD = {Kind.TEXT, Kind.DATE}
_ICONS = {
    "wohnen": "house",
    "aufenthalt": "card",
    "familie": "family",
    "arbeit": "work",
    "teilhabe": "smile",
    "deutsch": "talk",
    "anerkennung": "cap",
    "rechtskreis": "euro",
    "gesundheit": "heart",
    "schule": "school",
    "brief": "letter",
    "sonstiges": "dots",
}


class Layout(StrEnum):
    """The ways to lay out answers."""

    LANGUAGES = "languages"
    CHOICES = "choices"
    GRID = "grid"
    SEVERAL = "several"
    SLOTS = "slots"
    TEXT = "text"
    DATE = "date"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class DayOfTimes:
    """A day with its free times; `on` is None where the buttons do not say which day it is."""

    heading: str
    on: date | None
    times: tuple[Button, ...]

    @property
    def wide(self) -> bool:
        """Whether the buttons say more than a time."""
        return any(len(plain(button.label)) > _SHORT_LABEL for button in self.times)


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with its buttons sorted to their places.

    `own_field`: the form has a text field of its own, so the page's text box is not needed. `long`: nothing
    sticks to the bottom except the button that ends the question.
    """

    key: int
    question: OpenQuestion
    layout: Layout
    answers: tuple[Button, ...]
    days: tuple[DayOfTimes, ...]
    more: tuple[Button, ...]
    aside: tuple[Button, ...]
    done: Button | None
    kept: str = ""
    counts: Sequence[str] = field(default=())

    @property
    def own_field(self) -> bool:
        """Whether the form has a text field of its own."""
        return self.question.kind in _OWN_FIELD

    @property
    def one_line(self) -> bool:
        """Whether the answer is a few words rather than a text."""
        return self.question.max_length is not None and self.question.max_length <= _ONE_LINE

    @property
    def menu(self) -> bool:
        """Whether the question itself asks what the person wants to do."""
        return self.question.flow == _MENU

    @property
    def long(self) -> bool:
        """Whether the question needs the whole screen."""
        return self.question.kind not in _SHORT or len(self.answers) > _MOST_SHORT

    def icon(self, button: Button) -> str | None:
        """Return the name of the icon that stands before an answer."""
        return _ICONS.get(button.id) if self.question.step == "topics" else None


def view_of(opened: Open, *, kept: str = "", counts: Sequence[str] = ()) -> QuestionView:
    """Sort a question's buttons; `counts` are the words of its last button for 0, 1, 2 … chosen answers."""
    question = opened.question
    done = next((button for button in question.nav if button.id == Nav.DONE), None)
    grouped = [button for button in question.buttons if button.group]
    corrections = {line.edit for line in question.lines}
    return QuestionView(
        key=opened.key,
        question=question,
        layout=_layout(question),
        answers=tuple(b for b in question.buttons if not b.group and b.id not in corrections),
        days=tuple(_days(grouped)),
        more=tuple(b for b in question.nav if b.id not in _ASIDE and b.id != Nav.DONE),
        aside=tuple(sorted((b for b in question.nav if b.id in _ASIDE), key=lambda b: b.id != Nav.BACK)),
        done=done,
        kept=kept,
        counts=counts,
    )


def _layout(question: OpenQuestion) -> Layout:
    match question.kind:
        case Kind.SEVERAL:
            return Layout.SEVERAL
        case Kind.SLOT:
            return Layout.SLOTS
        case Kind.TEXT:
            return Layout.TEXT
        case Kind.DATE:
            return Layout.DATE
        case Kind.SUMMARY:
            return Layout.SUMMARY
        case _ if any(button.language for button in question.buttons):
            return Layout.LANGUAGES
        case Kind.NUMBER:
            return Layout.GRID
        case _:
            return Layout.CHOICES


def _days(buttons: Iterable[Button]) -> Iterable[DayOfTimes]:
    for heading, times in groupby(buttons, key=lambda button: button.group or ""):
        buttons_of_day = tuple(times)
        yield DayOfTimes(heading, _date(buttons_of_day[0].day), buttons_of_day)


def _date(day: str | None) -> date | None:
    found = _DAY.search(day or "")
    return date(*map(int, found.groups())) if found else None
