"""The conversation engine: ``advance(book, state, event, now) -> (state, effects)``, pure.

Whatever the person does leads to a new state and a list of effects. The shell carries the effects out in the
same transaction and feeds their results back in as events until the conversation waits for the person.
"""

from datetime import datetime, timedelta
from typing import assert_never

from domain.conversation import Conversation, Phase
from domain.effects import (
    Echo,
    Effect,
    EraseMe,
    ExtendHold,
    HoldSlot,
    ReleaseHold,
    Retire,
    Settle,
    SubmitIntake,
)
from domain.events import (
    Attached,
    Attachment,
    Command,
    Commanded,
    Event,
    Inbound,
    LanguageChosen,
    NoticeAnswered,
    Outcome,
    Pressed,
    Started,
    Submitted,
    TalkLeft,
    Typed,
    TypedToOffice,
)
from domain.phrases import phrase
from domain.questions import Kind
from domain.text import clean
from flows.answering import press, submit, typed
from flows.asking import ask
from flows.book import HOME, Book
from flows.commands import ask_again, begin, command, set_language, sos, switch_language
from flows.notices import answered, rest_in_menu
from flows.outcomes import outcome
from flows.policy import decline, may_run
from flows.talks import end_talk, note_aside, takes_words, words_for_office, write_to_office
from flows.walk import enter, repin, start_flow, unpark
from flows.work import Work

_WITH_HINT = (Started, NoticeAnswered, TypedToOffice, TalkLeft)
_HOLD_TOUCHED = (HoldSlot, ReleaseHold, SubmitIntake, EraseMe)
_NEED_A_QUESTION = frozenset({Command.START, Command.BACK})
_BREATHER = timedelta(minutes=1)
_COMPARED_LENGTH = 100


def advance(
    book: Book, state: Conversation | None, event: Event, now: datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    """Decide what an event does to a conversation.

    ``state`` is None for a person who was never here; ``now`` is aware UTC. Nothing is raised for anything a
    person may send; a broken flow raises ``LostError``, which ``lotse check`` finds beforehand.
    """
    fresh = state is None or (state.phase is Phase.ERASED and not isinstance(event, Outcome))
    work = Work(book, _first_state(book, event, state, now) if fresh or state is None else state, now)
    if isinstance(event, Outcome):
        if work.state.phase is not Phase.ERASED:  # otherwise nobody is left whom it interests
            outcome(work, event)
    else:
        _inbound(work, _read_command(event), fresh=fresh)
        _keep_hold(work)
    work.change(updated_at=now)
    return work.state, tuple(work.effects)


def _first_state(book: Book, event: Event, erased: Conversation | None, now: datetime) -> Conversation:
    """Return the state of somebody new; of somebody erased only the language is known."""
    flow = book.flows[HOME]
    hint = event.hint if isinstance(event, _WITH_HINT) else None
    if hint is None and erased is not None:
        hint = erased.language
    known = hint if hint is not None and book.speaks(hint) else None
    return Conversation(
        flow=HOME,
        revision=flow.revision,
        step=flow.start,
        language=known or book.languages[0].tag,
        hint=known,
        started_at=now,
        updated_at=now,
    )


def _read_command(event: Inbound) -> Inbound:
    """Take a command that came as text for what it is."""
    word = event.text.strip().lower() if isinstance(event, Typed) else ""
    name = word[1:].split("@")[0].split(" ")[0] if word.startswith("/") else ""
    return Commanded(Command(name)) if name in {one.value for one in Command} else event


def _inbound(work: Work, event: Inbound, *, fresh: bool) -> None:
    rested = work.now - work.state.updated_at >= _BREATHER
    begins_anew = rested and work.state.turns >= work.book.limits.turns
    work.change(turns=1 if begins_anew else work.state.turns + 1, notice=None)
    if isinstance(event, NoticeAnswered | TypedToOffice | TalkLeft) and not (fresh and event.hint is None):
        _apart(work, event, fresh=fresh)
    elif (words := words_for_office(work, event)) is not None:
        _fit(work)
        _to_office(work, words)
    elif not may_run(work, work.state.flow):
        _declined(work, event)
    elif fresh:
        _first(work, event)
    elif work.state.turns > work.book.limits.turns and not isinstance(event, Commanded):
        work.say(phrase("too-many-turns"))
    elif _still_there(work, event):
        note_aside(work, event)
        _handle(work, event)


def _apart(work: Work, event: NoticeAnswered | TypedToOffice | TalkLeft, *, fresh: bool) -> None:
    """Do what belongs to no question, whatever is asked now; a conversation that was stopped stays so."""
    if fresh:
        rest_in_menu(work)
    else:
        _fit(work)
    match event:
        case NoticeAnswered():
            answered(work, event)
            note_aside(work, event)
        case TypedToOffice():
            work.change(talk=event.talk)
            _to_office(work, clean(event.text))
        case TalkLeft():
            end_talk(work, event.talk)
        case _:
            assert_never(event)


def _fit(work: Work) -> None:
    """Fit the conversation to the flow as it is now, without asking anything."""
    flow = work.book.flows.get(work.state.flow)
    if flow is None:
        _leave_removed_flow(work)
    else:
        repin(work, flow, work.state.step)


def _to_office(work: Work, words: str) -> None:
    if work.state.turns > work.book.limits.turns:
        work.say(phrase("too-many-turns"))
    else:
        write_to_office(work, words)


def _declined(work: Work, event: Inbound) -> None:
    """Say, in the language of the device, that this channel does not do this, and where it goes on.

    Commands that need no question of the flow in front are carried out all the same.
    """
    if isinstance(event, Commanded) and event.command not in _NEED_A_QUESTION:
        command(work, event.command)
        return
    if isinstance(event, LanguageChosen) and work.book.speaks(event.language):
        work.change(language=event.language)
    decline(work)


def _first(work: Work, event: Inbound) -> None:
    match event:
        case Started():
            _preset_place(work, event)
            enter(work, work.flow.start)
        case LanguageChosen() if work.book.speaks(event.language):
            set_language(work, event.language)
            enter(work, work.flow.start)
        case Commanded(command=Command.SOS):
            sos(work)
            enter(work, work.flow.start)
        case Commanded(command=wanted) if wanted not in {Command.START, Command.BACK}:
            enter(work, work.flow.start)
            command(work, wanted)
        case _:
            enter(work, work.flow.start)


def _still_there(work: Work, event: Inbound) -> bool:
    """Fit the conversation to the flow as it is now and wake it; False when that was the answer already."""
    flow = work.book.flows.get(work.state.flow)
    if flow is None:
        _leave_removed_flow(work)
        return isinstance(event, Commanded)
    if repin(work, flow, work.state.step) is None:
        return isinstance(event, Commanded)
    if isinstance(event, Commanded) and event.command is not Command.BACK:
        return True
    if work.state.phase is not Phase.OPEN:
        _wake(work, event)
        return False
    if not work.holds(work.step.when):
        ask_again(work)
        return False
    return True


def _leave_removed_flow(work: Work) -> None:
    work.change(phase=Phase.OPEN)
    work.say(phrase("flow-changed"))
    if work.state.parked is not None:
        unpark(work)
    else:
        start_flow(work, HOME)


def _wake(work: Work, event: Inbound) -> None:
    """Go on after a stop; what woke the conversation is not taken as an answer."""
    if isinstance(event, Pressed) and event.turn == work.state.turn:
        work.emit(Settle(event.turn, phrase("return-ask"), phrase("return-go-on")))
        work.change(last_press=(event.turn, event.option))
    else:
        work.emit(Retire(work.state.turn))
    work.change(phase=Phase.OPEN)
    if isinstance(event, LanguageChosen) and work.book.speaks(event.language):
        set_language(work, event.language)
    work.say(phrase("welcome-back"))
    if work.state.flow == HOME:
        enter(work, work.flow.start)
    else:
        ask_again(work)


def _handle(work: Work, event: Inbound) -> None:
    match event:
        case Started():
            _preset_place(work, event)
            begin(work)
        case Pressed():
            _pressed(work, event)
        case Submitted():
            if _fresh_turn(work, event.turn, ",".join(event.options)):
                work.change(last_press=(event.turn, ",".join(event.options)))
                submit(work, event.options)
        case Typed():
            _typed(work, event)
        case Commanded():
            command(work, event.command)
        case LanguageChosen():
            switch_language(work, event.language)
        case Attached():
            kind = "unsupported-edited" if event.kind is Attachment.EDITED else "unsupported-attachment"
            work.say(phrase(kind))
            if not takes_words(work) or work.state.aside:
                ask_again(work)
        case NoticeAnswered() | TypedToOffice() | TalkLeft():
            _apart(work, event, fresh=False)
        case _:
            assert_never(event)


def _pressed(work: Work, event: Pressed) -> None:
    if _fresh_turn(work, event.turn, event.option):
        toggles = work.step.kind is Kind.SEVERAL and not event.option.startswith("_")
        work.change(last_press=None if toggles else (event.turn, event.option))
        press(work, event.option)


def _fresh_turn(work: Work, turn: int, answer: str) -> bool:
    """Say whether a press belongs to the open question; an old one is answered, a double one ignored."""
    if turn == work.state.turn and work.state.phase is Phase.OPEN:
        return True
    if work.state.last_press != (turn, answer):
        work.emit(Retire(turn))
        ask(work, error=phrase("button-old"))
    return False


def _typed(work: Work, event: Typed) -> None:
    """Take typed words; those of a form that belongs to an older question are no answer to this one."""
    words = clean(event.text)[:_COMPARED_LENGTH]
    if words.startswith("/") and " " not in words:
        work.emit(Echo(words))
        command(work, Command.HELP)
    elif event.turn is None:
        typed(work, event.text)
    elif _fresh_turn(work, event.turn, words):
        work.change(last_press=(event.turn, words))
        typed(work, event.text)


def _preset_place(work: Work, event: Started) -> None:
    """A place's link names where the person comes from and, with it, her municipality."""
    place = None if event.place is None else work.book.directory.place(event.place)
    if place is None:
        return
    work.change(source_place=place.id)
    if "municipality" not in work.state.answers:
        work.state = work.state.with_answer("municipality", str(place.municipality))


def _keep_hold(work: Work) -> None:
    """While a person goes on answering, her slot stays hers; not while she is looking for another one."""
    hold = work.state.hold
    if hold is None or not may_run(work, work.state.flow):
        return
    looking = work.step.kind is Kind.SLOT and not work.step.swap
    touched = any(isinstance(effect, _HOLD_TOUCHED) for effect in work.effects)
    if not looking and not touched:
        work.emit(ExtendHold(hold))
