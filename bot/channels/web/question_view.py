"""The open question as the page lays it out: which buttons stand where."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from bot.channels.web.transcript import Open
from domain.messages import Button, OpenQuestion
from domain.questions import Kind, Nav

_DAY_OF_MONTH = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_ASIDE = {Nav.BACK, Nav.SKIP}
_SHORT = {Kind.CHOICE, Kind.YES_NO, Kind.NUMBER, Kind.INFO, Kind.ACTION, Kind.END}
_MOST_SHORT = 4
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
    """A day with its free times; `tile` is the day of the month, if the heading names it."""

    heading: str
    tile: str | None
    times: tuple[Button, ...]


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
    return QuestionView(
        key=opened.key,
        question=question,
        layout=_layout(question),
        answers=tuple(button for button in question.buttons if not button.group),
        days=tuple(_days(grouped)),
        more=tuple(b for b in question.nav if b.id not in _ASIDE and b.id != Nav.DONE),
        aside=tuple(b for b in question.nav if b.id in _ASIDE),
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
        number = _DAY_OF_MONTH.search(heading)
        yield DayOfTimes(heading, number.group() if number else None, tuple(times))
