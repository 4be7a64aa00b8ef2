"""The conversation engine: ``advance(book, state, event, now) -> (state, effects)``, pure.

Whatever the person does leads to a new state and a list of effects. The shell carries the effects out in the
same transaction and feeds their results back in as events until the conversation waits for the person.
"""

from datetime import datetime
from typing import assert_never

from domain.conversation import Conversation, Phase
from domain.effects import Effect, ExtendHold, HoldSlot, ReleaseHold, Retire, SubmitIntake
from domain.events import (
    Attached,
    Attachment,
    Command,
    Commanded,
    Event,
    Inbound,
    LanguageChosen,
    Outcome,
    Pressed,
    Started,
    Submitted,
    Typed,
)
from domain.ids import Lang
from domain.phrases import phrase
from domain.questions import Kind
from flows.answering import press, submit, typed
from flows.asking import ask
from flows.book import HOME, Book
from flows.commands import ask_again, begin, command, may_run, sos, switch_language
from flows.outcomes import outcome
from flows.walk import enter, repin, start_flow
from flows.work import Work

_HOLD_TOUCHED = (HoldSlot, ReleaseHold, SubmitIntake)



def advance(
    book: Book, state: Conversation | None, event: Event, now: datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    """Decide what an event does to a conversation.

    ``state`` is None for a person who was never here; ``now`` is aware UTC. Nothing is raised for anything a
    person may send; a broken flow raises ``LostError``, which ``lotse check`` finds beforehand.
    """
    work = Work(book, state or _first_state(book, event, now), now)
    if isinstance(event, Outcome):
        outcome(work, event)
    else:
        _inbound(work, event, fresh=state is None)
        _keep_hold(work)
    work.change(updated_at=now)
    return work.state, tuple(work.effects)


def _first_state(book: Book, event: Event, now: datetime) -> Conversation:
    flow = book.flows[HOME]
    hint = event.hint if isinstance(event, Started) else None
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


def _inbound(work: Work, event: Inbound, *, fresh: bool) -> None:
    work.change(turns=work.state.turns + 1)
    if not may_run(work, work.state.flow) and not isinstance(event, Commanded):
        _declined(work, event)
    elif fresh:
        _first(work, event)
    elif work.state.turns > work.book.limits.turns and not isinstance(event, Commanded):
        work.say(phrase("too-many-turns"))
    elif _still_there(work, event):
        _handle(work, event)


def _declined(work: Work, event: Inbound) -> None:
    """Say, in the language of the device, that this channel does not do this, and where it goes on."""
    if isinstance(event, LanguageChosen) and work.book.speaks(event.language):
        work.change(language=event.language)
    work.say(phrase(f"policy-{'info' if work.book.policy == 'full' else work.book.policy.value}"))


def _first(work: Work, event: Inbound) -> None:
    match event:
        case Started():
            _preset_place(work, event)
            enter(work, work.flow.start)
        case LanguageChosen() if work.book.speaks(event.language):
            work.state = work.state.change(language=event.language).with_answer("language", event.language)
            enter(work, work.flow.start)
        case Commanded(command=Command.SOS):
            sos(work)
            enter(work, work.flow.start)
        case _:
            enter(work, work.flow.start)


def _still_there(work: Work, event: Inbound) -> bool:
    """Fit the conversation to the flow as it is now and wake it; False when that was the answer already."""
    flow = work.book.flows.get(work.state.flow)
    if flow is None:
        work.say(phrase("flow-changed"))
        start_flow(work, HOME)
        return False
    if repin(work, flow, work.state.step) is None:
        return False
    if work.state.phase is Phase.OPEN or isinstance(event, Commanded):
        return True
    work.change(phase=Phase.OPEN)
    work.say(phrase("welcome-back"))
    if isinstance(event, LanguageChosen):
        switch_language(work, event.language)
    if work.state.flow == HOME:
        enter(work, work.flow.start)
    else:
        ask_again(work)
    return False


def _handle(work: Work, event: Inbound) -> None:
    match event:
        case Started():
            _preset_place(work, event)
            begin(work)
        case Pressed():
            _pressed(work, event)
        case Submitted():
            if _fresh_turn(work, event.turn, ",".join(event.options)):
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
            ask_again(work)
        case _:
            assert_never(event)


def _pressed(work: Work, event: Pressed) -> None:
    if _fresh_turn(work, event.turn, event.option):
        toggles = work.step.kind is Kind.SEVERAL and not event.option.startswith("_")
        work.change(last_press=None if toggles else (event.turn, event.option))
        press(work, event.option)


def _fresh_turn(work: Work, turn: int, answer: str) -> bool:
    """Say whether a press belongs to the open question; an old one is answered sensibly, a double one ignored."""
    if turn == work.state.turn and work.state.phase is Phase.OPEN:
        return True
    if work.state.last_press != (turn, answer):
        work.emit(Retire(turn))
        ask(work, error=phrase("button-old"))
    return False


def _typed(work: Work, event: Typed) -> None:
    word = event.text.strip().lower()
    if word.startswith("/"):
        name = word[1:].split("@")[0].split(" ")[0]
        if name in {one.value for one in Command}:
            command(work, Command(name))
            return
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
    """While a person goes on answering, her slot stays hers."""
    hold = work.state.hold
    if hold is not None and not any(isinstance(effect, _HOLD_TOUCHED) for effect in work.effects):
        work.emit(ExtendHold(hold))


def language_of(state: Conversation | None, fallback: Lang) -> Lang:
    """Return the language a person reads, also before the first answer."""
    return fallback if state is None else state.language
