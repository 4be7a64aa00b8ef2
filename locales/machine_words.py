"""A translation by a machine as a person reads it: never without saying that it is one."""

import re
from collections.abc import Iterator

from domain.messages import Direction
from domain.phrases import phrase
from domain.translation import Passage, Translation
from locales.isolates import isolate
from locales.wording import Wording


def by_machine(wording: Wording, done: Translation) -> Iterator[str]:
    """Give the paragraphs of a translation in a conversation, and below them how it was made."""
    yield _text(done, wording.direction)
    yield from (wording.say(phrase(mark)) for mark in machine_marks(done))


def machine_marks(done: Translation) -> Iterator[str]:
    """Give the messages that say how a translation was made, and how far it is to be trusted."""
    yield "talk-machine"
    if done.approximate:
        yield "talk-approximate"
    if _unsure(done):
        yield "talk-doubtful"


def below_german(wording: Wording, done: Translation) -> Iterator[str]:
    """Give the paragraphs of a translation that stands below its German text, where nobody can be asked."""
    yield wording.say(phrase("news-machine-translation"))
    yield _text(done, wording.direction)
    if done.approximate:
        yield wording.say(phrase("talk-approximate"))
    if _unsure(done):
        yield wording.say(phrase("news-translation-unsure"))


def _unsure(done: Translation) -> bool:
    return any(one.doubtful or one.missing for one in done.passages)


def _text(done: Translation, direction: Direction) -> str:
    return "".join(_passage(one, direction) + one.gap for one in done.passages).strip()


def _passage(one: Passage, direction: Direction) -> str:
    """Return a sentence, with what stands in it in another script kept in its own direction."""
    if one.text is None:
        return isolate(one.original)
    parts = sorted({part.text for part in one.protected if part.text}, key=len, reverse=True)
    if direction is Direction.LTR or not parts:
        return one.text
    known = re.compile("|".join(map(re.escape, parts)))
    return known.sub(lambda found: isolate(found[0]), one.text)
