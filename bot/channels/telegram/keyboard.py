"""The buttons below a question or a notice."""

from collections.abc import Iterator, Sequence
from typing import Final

import structlog

from bot.channels.telegram.callback import callback_data, notice_data, talk_data
from bot.channels.telegram.calls import Key, Keyboard
from domain.messages import Asked, Button, Direction, Notified, OpenQuestion, TalkSaid
from domain.questions import Kind, Nav

_TICKED: Final = "✅"
_OPEN: Final = "▫️"
_TIMES_A_ROW: Final = 3
_SHORT_TIME: Final = 10
_LANGUAGES_A_ROW: Final = 2
_NAV_A_ROW: Final = 2

_log = structlog.get_logger(__name__)

Labelled = tuple[str, str]
"""An option's id and the label of its button."""


def keyboard(message: Asked) -> Keyboard | None:
    """Return the inline keyboard of a question, None where it offers nothing."""
    question = message.question
    rows = [*_answers(question), *_navigation(question)]
    if message.direction is Direction.RTL:
        # Telegram does not mirror keyboards.
        rows = [list(reversed(row)) for row in rows]
    drawn = [[button for one in row if (button := _drawn(question.turn, *one)) is not None] for row in rows]
    drawn = [row for row in drawn if row]
    return Keyboard(tuple(tuple(row) for row in drawn)) if drawn else None


def notice_keyboard(message: Notified) -> Keyboard | None:
    """Return the inline keyboard of a notice, one button a row, None where it offers nothing."""
    keys = [
        Key(one.label, data)
        for one in message.buttons
        if (data := notice_data(message.notice, one.id)) is not None
    ]
    return Keyboard(tuple((key,) for key in keys)) if keys else None


def talk_keyboard(message: TalkSaid) -> Keyboard | None:
    """Return the button that ends a conversation with the office, None where there is none."""
    keys = [
        Key(one.label, data)
        for one in message.buttons
        if (data := talk_data(message.talk, one.id)) is not None
    ]
    return Keyboard(tuple((key,) for key in keys)) if keys else None


def _answers(question: OpenQuestion) -> Iterator[list[Labelled]]:
    match question.kind:
        case Kind.SEVERAL:
            for one in question.buttons:
                yield [(one.id, f"{_TICKED if one.selected else _OPEN} {one.label}")]
        case Kind.SLOT:
            yield from _slots(question)
        case Kind.SUMMARY:
            yield from _summary(question)
        case _ if any(one.language is not None for one in question.buttons):
            yield from _rows(_labels(question.buttons), _LANGUAGES_A_ROW)
        case _:
            yield from _rows(_labels(question.buttons), question.columns)


def _slots(question: OpenQuestion) -> Iterator[list[Labelled]]:
    """Days first, one in a row; then the times of the chosen day."""
    times = [one for one in question.buttons if one.day is not None]
    others = [one for one in question.buttons if one.day is None]
    if question.day is None and question.days:
        yield from _rows([(one.id, one.label) for one in question.days], 1)
    else:
        shown = _labels([one for one in times if question.day in {None, one.day}])
        short = all(len(label) <= _SHORT_TIME for _, label in shown)
        yield from _rows(shown, _TIMES_A_ROW if short else 1)
    yield from _rows(_labels(others), 1)


def _summary(question: OpenQuestion) -> Iterator[list[Labelled]]:
    """The corrections, one in a row, and then what the summary leads to."""
    edits = {line.edit for line in question.lines}
    for line in question.lines:
        yield [(line.edit, f"{line.edit_label}: {line.label}")]
    yield from _rows(_labels([one for one in question.buttons if one.id not in edits]), 1)


def _navigation(question: OpenQuestion) -> Iterator[list[Labelled]]:
    for one in question.nav:
        if one.id == Nav.DONE:
            yield [(one.id, one.label)]
    yield from _rows(_labels([one for one in question.nav if one.id != Nav.DONE]), _NAV_A_ROW)


def _labels(buttons: Sequence[Button]) -> list[Labelled]:
    return [(one.id, one.label) for one in buttons]


def _rows(buttons: Sequence[Labelled], columns: int) -> Iterator[list[Labelled]]:
    for start in range(0, len(buttons), columns):
        yield list(buttons[start : start + columns])


def _drawn(turn: int, option: str, label: str) -> Key | None:
    data = callback_data(turn, option)
    if data is None:
        _log.warning("option id is too long for a button; its label can still be typed", option=option)
        return None
    return Key(label, data)
