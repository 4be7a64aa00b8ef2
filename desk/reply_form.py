"""The form of a reply: a stored text with its fields, or free German text; nothing that was typed is lost."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from desk.filled import Filled
from desk.reply_texts import ReplyTexts
from desk.typed import typed_day
from domain.ids import MessageId
from domain.talk import LONGEST, StoredReply, TalkWords
from locales.stored_replies import DAY_VALUE

TEXT: Final = "text"
CHOSEN: Final = "fest"
"""The field with the id of the stored text."""
ASKED: Final = "gefragt"
"""The field with the id of the stored text whose fields the form showed."""
SEEN: Final = "gesehen"
"""The field with the stored text as it was shown last: only that is sent."""
LABELS: Final[Mapping[str, str]] = {"date": "Datum", "place": "Name der Stelle", "phone": "Telefonnummer"}
"""What the values of stored texts are called."""
_MISSING: Final[Mapping[str, str]] = {
    "place": "Schreiben Sie den Namen der Stelle.",
    "phone": "Schreiben Sie eine Telefonnummer.",
}
_EMPTY: Final = "Schreiben Sie einen Text, oder nehmen Sie einen festen Text."
_NONE: Final = "Wählen Sie einen festen Text."
_LONGEST_VALUE: Final = 100


@dataclass(frozen=True, slots=True)
class ReplyField:
    """A value that a stored text asks for."""

    name: str
    label: str
    is_day: bool


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """A reply as it was typed so far."""

    filled: Filled
    texts: ReplyTexts

    @property
    def chosen(self) -> MessageId | None:
        """Which stored text was chosen, if any."""
        return self.texts.known(self.filled.value(CHOSEN))

    @property
    def fields(self) -> tuple[ReplyField, ...]:
        """What the chosen stored text asks for."""
        if self.chosen is None:
            return ()
        return tuple(
            ReplyField(f"wert-{name}", LABELS.get(name, name), name == DAY_VALUE)
            for name in self.texts.values(self.chosen)
        )

    @property
    def asked(self) -> bool:
        """Whether the form already asked for what the chosen stored text needs."""
        return self.filled.value(ASKED) == self.filled.value(CHOSEN)

    def read_stored(self) -> StoredReply | None:
        """Return the stored text with its values; None leaves a sentence about what is missing."""
        chosen = self.chosen
        if chosen is None:
            self.filled.wrong(CHOSEN, _NONE)
            return None
        values = {name: self._value(name) for name in self.texts.values(chosen)}
        return StoredReply(message=chosen, values=values) if self.filled.valid else None

    def _value(self, name: str) -> str:
        if name == DAY_VALUE:
            day = self.filled.day(f"wert-{name}")
            return "" if day is None else day.isoformat()
        missing = _MISSING.get(name, "Füllen Sie dieses Feld aus.")
        return self.filled.text(f"wert-{name}", required=missing, longest=_LONGEST_VALUE)

    def seen(self, stored: StoredReply) -> bool:
        """Say whether just this stored text was shown before."""
        return self.filled.values.get(SEEN, "") == stored.model_dump_json()

    def read_text(self) -> str | None:
        """Return the free text; None leaves a sentence about what is wrong with it."""
        text = self.filled.lines(TEXT)
        if not text:
            self.filled.wrong(TEXT, _EMPTY)
        if len(text) > LONGEST:
            self.filled.wrong(TEXT, f"Kürzen Sie den Text auf {LONGEST} Zeichen. Es sind {len(text)}.")
        return text if self.filled.valid else None


def blank_form(texts: ReplyTexts, today: date, words: TalkWords | None = None) -> ReplyForm:
    """Return an empty form, or one with what somebody has just taken back."""
    return ReplyForm(Filled({} if words is None else _typed(words), today), texts)


def _typed(words: TalkWords) -> Mapping[str, str]:
    if words.stored is None:
        return {TEXT: words.text}
    values = {
        f"wert-{name}": typed_day(date.fromisoformat(value)) if name == DAY_VALUE else value
        for name, value in words.stored.values.items()
    }
    return {CHOSEN: words.stored.message, **values}
