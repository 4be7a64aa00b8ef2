"""What a person of the crowd answers to each question; she knows a question by its words."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from domain.ids import Lang
from locales.catalog import Catalog

CONCERN: Final = "Der Brief vom Jobcenter: was soll ich tun?"
LAST: Final = "menu-ask"
"""The menu stands there after the end of the way."""

_MARKS: Final = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2068\u2069")
_PRESSED: Final[Mapping[str, Sequence[str]]] = {
    "consent-ask": ("yes",),
    "danger-ask": ("no",),
    "adult-ask": ("yes",),
    "urgency-ask": ("normal",),
    "interpreter-ask": ("yes",),
    "party-ask": ("1",),
    "school-age-ask": ("no",),
    "wishes-ask": ("_skip",),
    "call-name-ask": ("_skip",),
    "no-slot-ask": ("yes",),
    "no-slot-fits-ask": ("yes",),
    "check-ask": ("confirm", "send"),
    "resume-ask": ("go_on",),
}
_WRITTEN: Final = {"concern-ask": CONCERN}
_TICKED: Final = {"topics-ask": ("wohnen", "brief")}
_ASIDE: Final = frozenset({"unsure", "none_fits"})


class Lost(Exception):  # noqa: N818 - what happened to a person, not what is wrong with a call
    """A person waited for an answer in vain."""


@dataclass(frozen=True, slots=True)
class Press:
    """She presses a button."""

    option: str


@dataclass(frozen=True, slots=True)
class Write:
    """She writes a text."""

    text: str


Act = Press | Write


@dataclass(frozen=True, slots=True)
class Answered:
    """One turn: the question she answered, and the seconds until the next one stood there."""

    question: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Seen:
    """The open question: its id, its number, the options with their labels, and which are ticked."""

    question: str
    turn: str
    options: tuple[str, ...]
    ticked: frozenset[str] = field(default_factory=frozenset)


def plain(text: str) -> str:
    """Return a text on one line, without direction marks."""
    return " ".join(text.translate(_MARKS).split())


@cache
def _catalog() -> Catalog:
    return Catalog.load(strict=True)


@cache
def _prompts(language: str) -> Mapping[str, str]:
    """Return the id of each question by its words; a longer text first, as it may contain a shorter one."""
    known = {*_PRESSED, *_WRITTEN, *_TICKED, "language-ask", "municipality-ask", "slot-ask", LAST}
    words = {plain(_catalog().label(Lang(language), one)): one for one in known}
    return dict(sorted(words.items(), key=lambda item: -len(item[0])))


def question_in(text: str, language: str) -> str | None:
    """Return the id of the question that a text asks; the first one may be asked in German."""
    shown = plain(text)
    for spoken in dict.fromkeys((language, "de")):
        for words, question in _prompts(spoken).items():
            if words in shown:
                return question
    return None


def answer(seen: Seen, language: str, choice: random.Random) -> Act:
    """Return what she does about a question; raises Lost when she does not know what to do."""
    if seen.question == "language-ask":
        return Press(language)
    if seen.question in _WRITTEN:
        return Write(_WRITTEN[seen.question])
    if seen.question in _TICKED:
        left = [one for one in _TICKED[seen.question] if one not in seen.ticked]
        return Press(left[0] if left else "_done")
    for option in _PRESSED.get(seen.question, ()):
        if option in seen.options:
            return Press(option)
    offered = [one for one in seen.options if one not in _ASIDE and not one.startswith("_")]
    if not offered:
        raise Lost(f"nothing to press at {seen}")
    return Press(choice.choice(offered))
