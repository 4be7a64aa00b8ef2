"""Free text translated by a machine of our own: what is asked for, what comes back, and why nothing does.

Stored texts (questions, consent, reminders) are never translated by a machine; see `locales`.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from domain.conversation import Frozen
from domain.ids import GERMAN, Lang

DOUBTFUL_BELOW: Final = -0.5
"""Unless the operator says otherwise, a sentence with a lower score is a guess: interpreter recommended."""


class Why(StrEnum):
    """Why there is no translation."""

    OFF = "off"
    """The operator has switched translation off, or has installed nothing that could do it."""
    SAME = "same"
    """The text is in the wanted language already."""
    UNSUPPORTED = "unsupported"
    """Nobody has a model for this language; a neighbour's model would be wrong."""
    MISSING = "missing"
    """A model exists, but it is not installed here, or cannot be loaded now."""
    UNSURE = "unsure"
    """The language of the text is not clear."""
    BUSY = "busy"
    """Too much waits already: the same may be asked again later."""
    FAILED = "failed"
    """The machine failed at this text; asking again does not help."""


class Support(StrEnum):
    """How well a direction can be translated here."""

    YES = "yes"
    APPROXIMATE = "approximate"
    """By the model of a language that is close (Dari by the Persian one)."""
    MISSING = "missing"
    UNSUPPORTED = "unsupported"
    OFF = "off"


class PartKind(StrEnum):
    """What must come through a translation unchanged."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    AMOUNT = "amount"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    CASE_CODE = "case_code"
    NAME = "name"
    """The name of a place or an office of this installation."""
    TERM = "term"
    """A term of the glossary that stays German."""


class ProtectedPart(Frozen):
    """A part of a sentence that was not translated; ``term`` is the glossary's entry that explains it."""

    kind: PartKind
    text: str
    term: str | None = None


class Passage(Frozen):
    """One sentence with its translation; without one it stays in the original, and readers are told.

    ``gap`` is the white space behind it. ``score`` is the mean log probability of a token, of the worst hop
    (0 is certain); below the threshold of the installation the sentence is ``doubtful``. ``lost`` names the
    protected parts that did not come through. ``quoted`` is a sentence in the letters of the language that
    was asked for, such as a line from a German letter: it stays as it is, and nothing is missing.
    """

    original: str
    text: str | None = None
    gap: str = ""
    score: float | None = None
    doubtful: bool = False
    protected: tuple[ProtectedPart, ...] = ()
    lost: tuple[str, ...] = ()
    quoted: bool = False

    @property
    def missing(self) -> bool:
        """Whether it should have been translated and stayed in the original."""
        return self.text is None and not self.quoted


class Translation(Frozen):
    """A text with its translation, and everything that one needs to judge it; stored sealed beside the text.

    ``source`` is the language that the text was found to be in. ``engine`` and ``models`` carry versions
    ("uk-en 1.9"), in the order of the hops.
    """

    source: Lang
    target: Lang
    passages: tuple[Passage, ...]
    engine: str
    models: tuple[str, ...]
    approximate: bool = False
    made_at: datetime

    @property
    def original(self) -> str:
        """The text that was translated."""
        return "".join(passage.original + passage.gap for passage in self.passages)

    @property
    def text(self) -> str:
        """The translation, with the original where there is none."""
        return "".join((passage.text or passage.original) + passage.gap for passage in self.passages)

    @property
    def says_more(self) -> bool:
        """Whether any of it is other words than the text: numbers and names alone come out as they are."""
        return any(one.text not in (None, one.original) for one in self.passages)

    @property
    def score(self) -> float | None:
        """The worst score of its sentences."""
        return min((one.score for one in self.passages if one.score is not None), default=None)

    @property
    def doubtful(self) -> bool:
        """Whether an interpreter is recommended: a guess, a missing sentence, or a neighbour's model."""
        return self.approximate or any(one.doubtful or one.missing for one in self.passages)


class NotTranslated(Frozen):
    """There is no translation; ``source`` is the language of the text as far as it was found out.

    ``brief``: it is only a few words, which may be clear in any language: "ok", a name, an address.
    """

    why: Why
    source: Lang | None = None
    brief: bool = False


def is_german(language: Lang) -> bool:
    """Say whether a text needs no translation for the office, plain German included."""
    return language.partition("-")[0] == GERMAN


def recommends_interpreter(
    result: Translation | NotTranslated, written_in: Lang, *, message: bool = False
) -> bool:
    """Say whether somebody should interpret: the translation is a guess, or there cannot be one.

    ``written_in`` is the language that one expects: where nothing is translated, nobody has looked. A brief
    message whose language is not clear says nothing of the sort.
    """
    if isinstance(result, Translation):
        return result.doubtful
    if result.why is Why.OFF:
        return not is_german(result.source or written_in)
    if result.why is Why.UNSURE:
        return not (message and result.brief)
    return result.why in {Why.UNSUPPORTED, Why.MISSING, Why.FAILED}


def reply_needs_interpreter(result: Translation | NotTranslated, language: Lang) -> bool:
    """Say whether somebody should interpret what the office wrote to a reader of a language."""
    if isinstance(result, Translation):
        return result.doubtful
    hopeless = result.why in {Why.OFF, Why.UNSUPPORTED, Why.MISSING, Why.FAILED}
    return hopeless and not is_german(language)


def waits_for_models(result: Translation | NotTranslated) -> bool:
    """Say whether a text can be translated when more is installed than now."""
    return isinstance(result, NotTranslated) and result.why in {Why.MISSING, Why.OFF}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text to translate. Unless ``certain``, ``source`` is only what one expects: people mix languages."""

    text: str
    source: Lang
    target: Lang
    certain: bool = False


class Translator(Protocol):
    """Translates free text; never inside a transaction, and without stopping anything else."""

    def support(self, source: Lang, target: Lang) -> Support:
        """Say what can be done, at once and without loading anything."""

    async def translate(self, wanted: Wanted) -> Translation | NotTranslated:
        """Translate a text; never raises for a text, however odd it is."""
