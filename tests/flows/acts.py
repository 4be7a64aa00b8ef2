"""What people do in random walks, as values, and how each is done in a shell."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import assert_never

from domain.conversation import Phase
from domain.effects import Effect
from domain.events import (
    Attached,
    Attachment,
    Command,
    Commanded,
    Event,
    LanguageChosen,
    NoticeAgreed,
    NoticeAnswered,
    NoticeLeads,
    NoticeLost,
    NoticeReplaced,
    NoticeStale,
    NoticeTaken,
    Pressed,
    Started,
    Submitted,
    Typed,
)
from domain.ids import Lang, PlaceId
from domain.notices import NoticeKind, NoticeOption
from domain.phrases import Phrase, Verbatim
from domain.questions import Kind, Question
from tests.flows.books import label
from tests.flows.notices import NOTICE, told, visit
from tests.flows.shell import Shell


@dataclass(frozen=True)
class Press:
    """Press one of the buttons that are there, counted round and round."""

    which: int


@dataclass(frozen=True)
class TypeLabel:
    """Type the words of one of the answers, in any language."""

    which: int
    language: Lang


@dataclass(frozen=True)
class Type:
    """Type anything; ``in_form`` as the answer of the page's form."""

    text: str
    in_form: bool = False


@dataclass(frozen=True)
class Tick:
    """Send a form with several ticks."""

    which: tuple[int, ...]


@dataclass(frozen=True)
class Stale:
    """Press a button of an earlier question."""

    turns_ago: int
    option: str


@dataclass(frozen=True)
class Order:
    """Type a command."""

    command: Command


@dataclass(frozen=True)
class Switch:
    """Choose a language at the edge of the page."""

    language: Lang


@dataclass(frozen=True)
class Attach:
    """Send what is not text."""

    kind: Attachment


@dataclass(frozen=True)
class Start:
    """Open the chat again, perhaps by a place's link."""

    place: PlaceId | None
    hint: Lang | None


@dataclass(frozen=True)
class Wait:
    """Let time pass."""

    minutes: int


@dataclass(frozen=True)
class Vanish:
    """Somebody else takes the held start, or the first that is offered."""


@dataclass(frozen=True)
class GoOn:
    """Answer the open question in the straightest way, or with another of its answers."""

    which: int = 0


@dataclass(frozen=True)
class Notice:
    """Answer a notice of the office, with one of the things that may come of it."""

    option: NoticeOption
    outcome: int
    displaced: bool


Act = (
    Notice | Press | TypeLabel | Type | Tick | Stale | Order | Switch | Attach | Start | Wait | Vanish | GoOn
)


def do(shell: Shell, act: Act) -> list[Effect]:  # noqa: PLR0911 - one line for each act
    """Do one act and return what came of it."""
    question = shell.question
    match act:
        case Press(which):
            return shell.do(Pressed(question.turn, _round(buttons(question), which)))
        case TypeLabel(which, language):
            return shell.do(Typed(_words(question, which, language)))
        case Type(text, in_form):
            return shell.do(Typed(text, question.turn if in_form else None))
        case Tick(which):
            ticks = tuple(_round(buttons(question), one) for one in which)
            return shell.do(Submitted(question.turn, ticks))
        case Stale(turns_ago, option):
            return shell.do(Pressed(max(0, question.turn - turns_ago), option))
        case Order(command):
            return shell.do(Commanded(command))
        case Switch(language):
            return shell.do(LanguageChosen(language))
        case Attach(kind):
            return shell.do(Attached(kind))
        case Start(place, hint):
            return shell.do(Started(place, hint))
        case Wait(minutes):
            shell.now += timedelta(minutes=minutes)
            return []
        case Vanish():
            _take_away(shell)
            return []
        case GoOn(which):
            return go_on(shell, which)
        case Notice():
            shell.replies = [_reply(shell, act)]
            return shell.do(NoticeAnswered(NOTICE, act.option))
        case _:
            assert_never(act)


def _reply(shell: Shell, act: Notice) -> Event | None:
    """What the shell may say to an answer, in this order round and round; an offer waits where it should."""
    mine = shell.visits[0] if shell.visits else visit()
    about = mine.model_copy(update={"displaced": act.displaced})
    kind = NoticeKind.OFFER if act.displaced else NoticeKind.REMINDER
    offer = replace(told(NoticeKind.OFFER), visit=about)
    shell.offer = offer if act.displaced else None
    told_of = replace(told(kind), visit=about)
    replies: tuple[Event | None, ...] = (
        None,
        NoticeAgreed(told_of, act.option),
        NoticeTaken(offer, NoticeOption.TAKE_1, mine),
        NoticeLost(offer, NoticeOption.TAKE_1, offer),
        NoticeReplaced(told(NoticeKind.MOVED), NoticeOption.DECLINE, offer),
        NoticeLeads(told_of, act.option, about),
        NoticeStale(NOTICE, mine),
        NoticeStale(NOTICE, now=offer),
    )
    return replies[act.outcome % len(replies)]


def buttons(question: Question) -> tuple[str, ...]:
    """Every id that can be pressed now."""
    return (
        *(option.id for option in question.options),
        *(day.id for day in question.days),
        *(nav.value for nav in question.nav),
    )


def go_on(shell: Shell, which: int = 0) -> list[Effect]:
    """Answer with the first button (or another one), and where there is none with words that fit."""
    question = shell.question
    if shell.state is not None and shell.state.phase is not Phase.OPEN:
        return shell.do(Typed("x"))
    match question.kind:
        case Kind.SEVERAL:
            if not any(option.selected for option in question.options):
                shell.press(question.options[0].id)
            return shell.press("_done")
        case Kind.TEXT:
            return shell.do(Typed("ein paar eigene Worte"))
        case Kind.DATE:
            return shell.do(Typed(f"{shell.now + timedelta(days=3):%d.%m.%Y}"))
        case _:
            return shell.press(_round(tuple(option.id for option in question.options), which))


def _round(ids: tuple[str, ...], which: int) -> str:
    return ids[which % len(ids)]


def _words(question: Question, which: int, language: Lang) -> str:
    if not question.options:
        return "3"
    shown = question.options[which % len(question.options)].label
    match shown:
        case Phrase():
            return label(shown.id, language)
        case Verbatim():
            return shown.text
        case _:
            return str(which)


def _take_away(shell: Shell) -> None:
    state = shell.state
    if state is None:
        return
    offer = state.hold.offer if state.hold is not None else next(iter(state.offers), None)
    if offer is not None:
        shell.taken.add(offer.key)
