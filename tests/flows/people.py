"""Short words for what tests of conversations do and look at."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.conversation import Conversation, Phase
from domain.effects import Ask, Effect, Say, Settle
from domain.events import Command, Commanded, Started, Typed
from domain.ids import Lang, StepId
from domain.questions import Line
from flows.book import HOME
from flows.definition import Flow
from tests.flows.acts import go_on
from tests.flows.books import real_book
from tests.flows.shell import Shell, offers

SUMMARY = "check"


def newcomer(language: str = "uk", free: int = 12) -> Shell:
    """Somebody who has opened the chat and sees the first question."""
    shell = Shell(book=real_book(), free=offers(free))
    shell.do(Started(hint=Lang(language)))
    return shell


def at(step: str, answers: Mapping[str, str] | None = None, *, free: int = 12, language: str = "uk") -> Shell:
    """Somebody who has come as far as a step; ``answers`` names other buttons than the first, by step."""
    shell = newcomer(language, free)
    walk_to(shell, step, answers)
    return shell


def walk_to(shell: Shell, step: str, answers: Mapping[str, str] | None = None) -> None:
    """Answer until a step is open."""
    for _ in range(60):
        here = state(shell).step
        if here == step:
            return
        chosen = (answers or {}).get(here)
        if chosen is None:
            go_on(shell)
        else:
            shell.press(chosen)
    message = f"{step} was never asked; the walk ended at {state(shell).flow}/{state(shell).step}"
    raise AssertionError(message)


def handed_in(language: str = "uk") -> Shell:
    """Somebody who has handed in her request and has an appointment."""
    shell = at(SUMMARY, language=language)
    shell.press("confirm")
    return shell


def state(shell: Shell) -> Conversation:
    """The conversation as it is stored."""
    assert shell.state is not None
    return shell.state


def say(shell: Shell, text: str) -> list[Effect]:
    """Type something."""
    return shell.do(Typed(text))


def command(shell: Shell, wanted: Command) -> list[Effect]:
    """Give a command."""
    return shell.do(Commanded(wanted))


def said(effects: Sequence[Effect]) -> list[str]:
    """The ids of all that was said, in order."""
    return [one.id for effect in effects if isinstance(effect, Say) for one in effect.phrases]


def asked(effects: Sequence[Effect]) -> list[str]:
    """The steps that were asked, in order."""
    return [effect.question.step for effect in effects if isinstance(effect, Ask)]


def errors(effects: Sequence[Effect]) -> list[str]:
    """The ids of the sentences that say what is wrong with an answer."""
    questions = [effect.question for effect in effects if isinstance(effect, Ask)]
    return [question.error.id for question in questions if question.error is not None]


def settled(effects: Sequence[Effect]) -> list[int]:
    """The turns whose questions were closed."""
    return [effect.turn for effect in effects if isinstance(effect, Settle)]


def options(shell: Shell) -> list[str]:
    """The ids of the answers that are offered."""
    return [option.id for option in shell.question.options]


def nav(shell: Shell) -> list[str]:
    """The ids of the ways on beside the answers."""
    return [one.value for one in shell.question.nav]


def lines(shell: Shell) -> dict[str, Line]:
    """The lines of the summary by the button that corrects them."""
    return {line.edit: line for line in shell.question.lines}


def is_open(shell: Shell) -> bool:
    """Whether the program waits for an answer."""
    return state(shell).phase is Phase.OPEN


def with_home(shell: Shell, flow: Flow) -> None:
    """From now on the intake is another one: the file has changed under the conversation."""
    shell.book = replace(shell.book, flows={**shell.book.flows, HOME: flow})


def without_step(flow: Flow, step: str, *, goes_to: str, renamed: Mapping[str, str] | None = None) -> Flow:
    """The flow without a step; what led there leads on to another one."""
    raw = flow.model_dump_json().replace(f'"next":"{step}"', f'"next":"{goes_to}"')
    rest = Flow.model_validate_json(raw)
    kept = tuple(one for one in rest.step if one.id != step)
    names = {old: StepId(new) for old, new in (renamed or {}).items()}
    return rest.model_copy(update={"step": kept, "renamed": names})
