"""What is stored of conversations with the office, as lines of what a person sees of her data."""

from collections.abc import Iterator

from bot.context import TurnContext
from domain.conversation import ChannelPolicy
from domain.phrases import Phrase, Verbatim, phrase
from domain.talk import Side, TalkEntry
from domain.translation import Translation
from locales.machine_words import machine_marks
from locales.stored_replies import stored_phrase
from storage.talks import entries_of_person


async def talk_lines(context: TurnContext, policy: ChannelPolicy) -> list[Phrase]:
    """Return what she and the office wrote, oldest first, each with its translation where there is one.

    A channel that takes no free text shows none of it either, only where it is to be read.
    """
    entries = await entries_of_person(context.tx, context.box, context.person)
    if not entries:
        return []
    if policy is not ChannelPolicy.FULL:
        return [phrase("talk-stored"), _verbatim(context.house.words.web_url)]
    return [phrase("talk-stored"), *(line for entry in entries for line in _lines(entry))]


def _lines(entry: TalkEntry) -> Iterator[Phrase]:
    yield phrase("talk-stored-you" if entry.side is Side.PERSON else "talk-stored-office")
    words = entry.words
    if words.stored is not None:
        yield stored_phrase(words.stored)
        return
    yield _verbatim(words.text)
    if isinstance(words.translation, Translation):
        yield _verbatim(words.translation.text)
        yield from map(phrase, machine_marks(words.translation))


def _verbatim(text: str) -> Phrase:
    """Return somebody's own words as a line of their own: the message is nothing but its value."""
    return phrase("switch-hint", questions=Verbatim(text))
