"""Posted forms: read within a limit, cleaned, and understood as events of the conversation."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request

from domain.events import Command, Commanded, Inbound, NoticeAnswered, Pressed, Submitted, TalkLeft, Typed
from domain.ids import NoticeId, TalkId
from domain.notices import NoticeOption
from domain.questions import Nav
from domain.text import clean

LARGEST_BODY: Final = 32 * 1024
LONGEST_TEXT: Final = 4096
"""In characters; as much as Telegram takes, and more than any question does."""
_MOST_FIELDS: Final = 64
_LONGEST_NAME: Final = 200
_CLIENT_ID = re.compile(r"[0-9A-Za-z-]{8,64}")


class TooLargeError(Exception):
    """The body is larger than any honest form."""


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a posted form; a name may come several times."""

    fields: Mapping[str, Sequence[str]]

    def get(self, name: str) -> str:
        """Return a short value on one line, without what people cannot see; empty when it is missing."""
        return short(self._last(name))

    def text(self, name: str) -> str:
        """Return what a person wrote, on several lines perhaps; no more of it than anybody reads."""
        return clean(self._last(name)[:LONGEST_TEXT])

    def several(self, name: str) -> tuple[str, ...]:
        """Return all values of a name, in their order."""
        return tuple(short(value) for value in self.fields.get(name, ()))

    def has(self, name: str) -> bool:
        """Whether the field came with anything in it."""
        return bool(self.get(name))

    def turn(self) -> int | None:
        """Return the number of the question the form belongs to."""
        value = self.get("turn")
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else None  # noqa: PLR2004 - digits of a turn

    def client_id(self) -> str | None:
        """Return the id the page gave this turn, the same for every try; None where it is not one."""
        value = self.get("cid")
        return value if _CLIENT_ID.fullmatch(value) else None

    def _last(self, name: str) -> str:
        values = self.fields.get(name, ())
        return values[-1] if values else ""


def short(value: str) -> str:
    """Return a short value on one line, without what people cannot see.

    It is cut first, because cleaning takes long where thousands of accents follow each other.
    """
    return " ".join(clean(value[: 2 * _LONGEST_NAME])[:_LONGEST_NAME].split())


async def read_form(request: Request) -> Form:
    """Read a url-encoded body of at most LARGEST_BODY bytes; a larger one is a TooLargeError."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise TooLargeError
    try:
        pairs = parse_qsl(
            body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS
        )
    except ValueError:
        raise TooLargeError from None
    fields: dict[str, list[str]] = {}
    for name, value in pairs:
        fields.setdefault(name, []).append(value)
    return Form(fields)


def event_of(form: Form) -> Inbound | None:
    """Return what the person did; None when the form says nothing."""
    turn = form.turn()
    if form.has("command"):
        return _command(form.get("command"))
    if form.has("notice"):
        return _notice(form)
    if form.has("talk"):
        return TalkLeft(TalkId(form.get("talk")))
    if turn is not None and form.get("nav") == Nav.DONE:
        return Submitted(turn, form.several("topic"))
    if turn is not None:
        for name in ("nav", "edit", "option"):
            if form.has(name):
                return Pressed(turn, form.get(name))
    text = form.text("text") or form.get("date")
    if text.startswith("/") and (command := _command(text[1:])) is not None:
        return command
    if text:
        return Typed(text, turn)
    return None


def _command(name: str) -> Commanded | None:
    try:
        return Commanded(Command(name.strip().lower()))
    except ValueError:
        return None


def _notice(form: Form) -> NoticeAnswered | None:
    option = form.get("option")
    if option not in {one.value for one in NoticeOption}:
        return None
    return NoticeAnswered(NoticeId(form.get("notice")), NoticeOption(option))
