"""A translation by a machine as a person reads it: never without saying that it is one."""

import re
from collections.abc import Iterator

from domain.messages import Direction
from domain.phrases import phrase
from domain.translation import Passage, Translation
from locales.isolates import isolate
from locales.wording import Wording


def by_machine(wording: Wording, done: Translation) -> Iterator[str]:
    """Give the paragraphs of a translation, and below them how it was made."""
    yield translated_text(done, wording.direction)
    yield from (wording.say(phrase(mark)) for mark in machine_marks(done))


def translated_text(done: Translation, direction: Direction) -> str:
    """Return the words of a translation; what has none stays in the original."""
    return "".join(_passage(one, direction) + one.gap for one in done.passages).strip()


def machine_marks(done: Translation) -> Iterator[str]:
    """Give the messages that say how a translation was made, and how far it is to be trusted."""
    yield "talk-machine"
    yield from doubt_marks(done)


def doubt_marks(done: Translation) -> Iterator[str]:
    """Give the messages that say why a translation is to be trusted less than others."""
    if done.approximate:
        yield "talk-approximate"
    if any(one.doubtful or one.text is None for one in done.passages):
        yield "talk-doubtful"


def _passage(one: Passage, direction: Direction) -> str:
    """Return a sentence, with what stands in it in another script kept in its own direction."""
    if one.text is None:
        return isolate(one.original)
    parts = sorted({part.text for part in one.protected if part.text}, key=len, reverse=True)
    if direction is Direction.LTR or not parts:
        return one.text
    known = re.compile("|".join(map(re.escape, parts)))
    return known.sub(lambda found: isolate(found[0]), one.text)
