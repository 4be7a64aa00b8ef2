"""The stored replies of the catalogues: which there are, in the groups and the order of their German file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from fluent.syntax import FluentParser, ast

from domain.ids import GERMAN, MessageId
from domain.phrases import Day, Phrase, Value, Verbatim, phrase
from domain.talk import StoredReply
from locales.catalog import Catalog
from locales.languages import FOLDER

GROUP: Final = "replies"
"""The name of the file, and so of the group whose provenance says whether a speaker has checked it."""
DAY_VALUE: Final = "date"
"""The value that is a day, stored as ISO 8601; every other value is text."""


@dataclass(frozen=True, slots=True)
class ReplyGroup:
    """Replies of one kind; `name` is the heading in the file."""

    name: str
    messages: tuple[MessageId, ...]


@cache
def reply_groups() -> Sequence[ReplyGroup]:
    """Return all stored replies, by group."""
    tree = FluentParser().parse((FOLDER / GERMAN / f"{GROUP}.ftl").read_text(encoding="utf-8"))
    return tuple(group for group in _groups(tree) if group.messages)


def _groups(tree: ast.Resource) -> Iterator[ReplyGroup]:
    name, messages = "", list[MessageId]()
    for entry in tree.body:
        if isinstance(entry, ast.GroupComment):
            yield ReplyGroup(name, tuple(messages))
            name, messages = entry.content or "", []
        elif isinstance(entry, ast.Message):
            messages.append(MessageId(entry.id.name))
    yield ReplyGroup(name, tuple(messages))


def values_of(catalog: Catalog, message: MessageId) -> tuple[str, ...]:
    """Return the names of the values that a stored reply needs, in a fixed order."""
    return tuple(sorted(catalog.variables(GERMAN, message)))


def stored_phrase(stored: StoredReply) -> Phrase:
    """Return a stored reply with its values, its day written out by the rules of the reader's language."""
    return phrase(stored.message, **{name: _value(name, value) for name, value in stored.values.items()})


def _value(name: str, value: str) -> Value:
    return Day(date.fromisoformat(value)) if name == DAY_VALUE else Verbatim(value)
