"""What is stored of conversations with the office, as lines of what a person sees of her data."""

from collections.abc import Iterator

from bot.context import TurnContext
from domain.phrases import Phrase, Verbatim, phrase
from domain.talk import Side, TalkEntry
from domain.translation import Translation
from storage.talks import entries_of_person


async def talk_lines(context: TurnContext) -> list[Phrase]:
    """Return what she and the office wrote, oldest first, each with its translation where there is one."""
    entries = await entries_of_person(context.tx, context.box, context.person)
    lines = [line for entry in entries for line in _lines(entry)]
    return [phrase("talk-stored"), *lines] if lines else []


def _lines(entry: TalkEntry) -> Iterator[Phrase]:
    yield phrase("talk-stored-you" if entry.side is Side.PERSON else "talk-stored-office")
    yield _verbatim(entry.words.text)
    if isinstance(entry.words.translation, Translation):
        yield _verbatim(entry.words.translation.text)


def _verbatim(text: str) -> Phrase:
    """Return somebody's own words as a line of their own: the message is nothing but its value."""
    return phrase("switch-hint", questions=Verbatim(text))
