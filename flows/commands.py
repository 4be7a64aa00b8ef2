"""Commands that work everywhere: help, SOS, language, stop, and the ways to the other flows."""

from typing import assert_never

from domain.conversation import Phase
from domain.effects import ReleaseHold, Retire, StopNews, Tone
from domain.events import Command
from domain.ids import FlowId, Lang, StepId
from domain.phrases import phrase
from flows.answering import back, call_human
from flows.asking import ask
from flows.book import APPOINTMENT, HOME, LANGUAGE, PRIVACY, RESUME, STATUS, SWITCH
from flows.graph import NO_QUESTION
from flows.policy import decline, may_run
from flows.talks import end_talk, takes_words
from flows.walk import enter, park, start_flow
from flows.work import Work


def command(work: Work, wanted: Command) -> None:
    """Carry out a command and come back to the open question where it does not lead elsewhere."""
    match wanted:
        case Command.START:
            begin(work)
        case Command.LANGUAGE if _language_is_asked(work):
            ask_again(work)
        case Command.LANGUAGE:
            side_flow(work, LANGUAGE)
        case Command.HELP:
            work.say(phrase("help-text"))
            ask_again(work)
        case Command.SOS:
            sos(work)
            ask_again(work)
        case Command.STATUS:
            side_flow(work, STATUS)
        case Command.APPOINTMENT:
            side_flow(work, APPOINTMENT)
        case Command.PRIVACY:
            side_flow(work, PRIVACY)
        case Command.MYDATA:
            side_flow(work, PRIVACY, StepId("mydata"))
        case Command.DELETE:
            side_flow(work, PRIVACY, StepId("delete_sure"))
        case Command.STOP if takes_words(work) and work.state.talk is not None:
            end_talk(work, work.state.talk)
        case Command.STOP:
            stop(work)
        case Command.HUMAN:
            call_human(work)
            ask_again(work)
        case Command.BACK:
            back(work)
        case _:
            assert_never(wanted)


def sos(work: Work) -> None:
    """Show the help lines; nothing of it is kept."""
    work.say(phrase("sos-text"), tone=Tone.SOS, transient=True)


def ask_again(work: Work) -> None:
    """Repeat the open question, if one is open here; pass it when it does not concern the person any more."""
    if work.state.phase is not Phase.OPEN or not may_run(work, work.state.flow):
        return
    if not work.holds(work.step.when):
        enter(work, work.step.id)
    elif work.step.kind not in NO_QUESTION:
        ask(work)


def begin(work: Work) -> None:
    """Answer /start: the first question, the way back into an unfinished intake, or the menu."""
    state = work.state
    preset = {"municipality"} if state.source_place is not None else set()
    answered = state.answers.keys() - {"language"} - preset
    if state.flow == HOME and answered and state.phase is Phase.OPEN:
        side_flow(work, RESUME)
    elif state.flow == HOME:
        work.change(phase=Phase.OPEN)
        enter(work, work.flow.start)
    else:
        work.change(phase=Phase.OPEN)
        ask_again(work)


def side_flow(work: Work, flow: FlowId, at: StepId | None = None) -> None:
    """Put a flow in front and park an unfinished intake behind it."""
    if not may_run(work, flow):
        decline(work)
        return
    park(work)
    work.change(phase=Phase.OPEN)
    start_flow(work, flow, at)


def stop(work: Work) -> None:
    """Stop: no more messages until the person writes again, and no more news at all.

    A held slot goes back, the answers wait. The way back is offered when it is known whether news ended.
    """
    state = work.state
    if state.hold is not None:
        work.emit(ReleaseHold(state.hold.booking))
        work.state = state.change(hold=None).without_answers(frozenset({"slot"}))
    if state.phase is Phase.OPEN:
        work.emit(Retire(state.turn))
    work.say(phrase("stopped"))
    work.change(phase=Phase.STOPPED)
    work.emit(StopNews())


def switch_language(work: Work, language: Lang) -> None:
    """Go on in another language; no answer is lost and the open question is put again."""
    if not work.book.speaks(language):
        return
    set_language(work, language)
    if work.step.field == "language":
        enter(work, work.step.next or work.flow.start)
    else:
        ask_again(work)


def set_language(work: Work, language: Lang) -> None:
    """Note the language as the answer to its question, wherever it was chosen."""
    work.change(language=language)
    work.state = work.state.with_answer("language", language)


def _language_is_asked(work: Work) -> bool:
    state = work.state
    asked = work.step.field == "language" and state.flow != SWITCH
    return asked and state.phase is Phase.OPEN and may_run(work, state.flow)
