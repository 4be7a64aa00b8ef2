"""Stored replies in words: exact in every language, and so offered before free text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desk.languages import TextMark, text_mark
from domain.ids import GERMAN, Lang, MessageId
from domain.talk import StoredReply
from locales.catalog import Catalog
from locales.isolates import plain
from locales.stored_replies import GROUP, reply_groups, stored_phrase, values_of
from locales.wording import Wording

GROUP_NAMES: Final[Mapping[str, str]] = {
    "What to bring": "Mitbringen",
    "Questions": "Rückfragen",
    "News": "Mitteilungen",
}
"""The German names of the groups of the file."""
_BLANK: Final = "…"


@dataclass(frozen=True, slots=True)
class StoredText:
    """A stored reply in one language; `checked`: whether a speaker has read it."""

    text: str
    mark: TextMark
    checked: bool


@dataclass(frozen=True, slots=True)
class ReplyTexts:
    """Puts stored replies into words; `defaults` are the operator's values, such as names."""

    catalog: Catalog
    defaults: Mapping[str, str | int]

    def groups(self) -> tuple[tuple[str, tuple[tuple[MessageId, str], ...]], ...]:
        """Return all stored replies by group, in German; what is to be filled in is left open."""
        return tuple(
            (GROUP_NAMES.get(group.name, group.name), tuple((one, self._open(one)) for one in group.messages))
            for group in reply_groups()
        )

    def known(self, message: str) -> MessageId | None:
        """Return the id of a stored reply, None for what is none."""
        return next((one for group in reply_groups() for one in group.messages if one == message), None)

    def values(self, message: MessageId) -> tuple[str, ...]:
        """Return the names of the values that a stored reply needs."""
        return tuple(one for one in values_of(self.catalog, message) if one not in self.defaults)

    def german(self, stored: StoredReply) -> str:
        """Return a stored reply in German."""
        return plain(self._say(GERMAN, stored))

    def said(self, stored: StoredReply, language: Lang) -> StoredText:
        """Return what people of a language read."""
        known = self.catalog.has(language, stored.message)
        return StoredText(
            text=self._say(language, stored),
            mark=text_mark(language if known else GERMAN),
            checked=self.catalog.checked(language, GROUP),
        )

    def _say(self, language: Lang, stored: StoredReply) -> str:
        return Wording(self.catalog, language, self.defaults).say(stored_phrase(stored))

    def _open(self, message: MessageId) -> str:
        """Return the German words with gaps where something is filled in."""
        args = {**self.defaults, **dict.fromkeys(self.values(message), _BLANK)}
        return plain(self.catalog.format(GERMAN, message, args))
