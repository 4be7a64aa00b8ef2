"""While somebody of the office writes with a person, her words are for that human; the program is silent."""

from typing import Final

from domain.conversation import ChannelPolicy, Conversation, Phase
from domain.effects import Echo, EndTalk, Say, WriteToOffice
from domain.events import (
    Command,
    Commanded,
    Inbound,
    NoticeAnswered,
    OfficeReads,
    Pressed,
    Submitted,
    TalkEnded,
    Typed,
)
from domain.ids import TalkId
from domain.phrases import Clock, Moment, Phrase, Verbatim, phrase
from domain.questions import Kind
from domain.talk import LONGEST_OF_PERSON, TalkNow
from domain.text import clean
from flows.book import MENU
from flows.work import Work

_OWN_WORDS: Final = frozenset({Kind.TEXT, Kind.DATE})
_ASKS_NOTHING: Final = frozenset({Command.SOS, Command.HELP, Command.HUMAN, Command.STOP})


def met(state: Conversation, now: TalkNow | None) -> Conversation:
    """Return the state of a person with the conversation that is open as storage knows it.

    What was said last counts: after a new message of the office, words are for the office, even in the middle
    of other questions.
    """
    if now is None:
        return state if state.talk is None else state.change(talk=None, aside=False)
    newer = now.said_at > state.updated_at
    return state.change(talk=now.talk, aside=state.aside and not newer)


def takes_words(work: Work) -> bool:
    """Say whether a human of the office is in the chat; on a channel that takes no free text never."""
    return work.state.talk is not None and work.book.policy is ChannelPolicy.FULL


def words_for_office(work: Work, event: Inbound) -> str | None:
    """Return the words that go to the office; None for what the program answers, as always."""
    if not isinstance(event, Typed) or not takes_words(work):
        return None
    words = clean(event.text)
    is_command = words.startswith("/") and " " not in words
    return None if not words or is_command or _answers_question(work, event) else words


def _answers_question(work: Work, event: Typed) -> bool:
    """Say whether words answer a question: one that she came to herself, or in the form of that question."""
    state = work.state
    if state.flow == MENU or state.phase is not Phase.OPEN:
        return False
    if state.aside:
        return True
    flow = work.book.flows.get(state.flow)
    step = None if flow is None else flow.find(state.step)
    return event.turn == state.turn and step is not None and step.kind in _OWN_WORDS


def note_aside(work: Work, event: Inbound) -> None:
    """Note that she turns to questions of the program; they keep her words until they end."""
    turns = isinstance(event, Pressed | Submitted | NoticeAnswered) or (
        isinstance(event, Commanded) and event.command not in _ASKS_NOTHING
    )
    if work.state.talk is not None and turns:
        work.change(aside=True)


def write_to_office(work: Work, words: str) -> None:
    """Have her words kept for the human; when somebody reads them is told when that is known."""
    if work.state.talk is not None:
        kept = words[:LONGEST_OF_PERSON]
        work.emit(Echo(kept), WriteToOffice(work.state.talk, kept))


def tell_who_reads(work: Work, reads: OfficeReads) -> None:
    """Say that her words are there, and when a human reads them; of which office, where there are several."""
    office = [] if reads.office is None else [phrase("web-subtitle", office=Verbatim(reads.office))]
    work.say(phrase("talk-received"), *office, _when(reads))


def _when(reads: OfficeReads) -> Phrase:
    if reads.until is not None:
        return phrase("talk-read-today", time=Clock(reads.until, reads.tz))
    if reads.opens is not None:
        return phrase("talk-read-from", when=Moment(reads.opens, reads.tz))
    return phrase("talk-read-soon")


def end_talk(work: Work, talk: TalkId) -> None:
    """Close a conversation on her wish; what holds then is told when it is done."""
    work.emit(EndTalk(talk))
    if work.state.talk == talk:
        work.change(talk=None, aside=False)


def tell_end(work: Work, ended: TalkEnded) -> None:
    """Say who answers now: the program, unless a human writes with her in another conversation."""
    work.emit(Say(words_of_end("talk-ended-by-you", other=ended.other), ends=ended.talk))
    if work.state.talk is None and ended.other is not None:
        work.change(talk=ended.other)


def words_of_end(ended: str, *, other: TalkId | None) -> tuple[Phrase, ...]:
    """Return what is said at the end of a conversation; ``ended`` says it where no ``other`` is open."""
    return (phrase("talk-still-open"),) if other is not None else (phrase(ended), phrase("talk-again"))
