"""The workbench of one turn: the state as it changes and the effects as they collect."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.conversation import Answer, Conversation
from domain.effects import Effect, ReleaseHold, Say, Tone
from domain.phrases import Phrase
from flows.book import Book
from flows.definition import Condition, Flow, Step


class LostError(Exception):
    """A flow went in a circle without ever waiting for the person."""


@dataclass(slots=True)
class Work:
    """One call of ``advance`` while it runs; nothing of it outlives the call."""

    book: Book
    state: Conversation
    now: datetime
    effects: list[Effect] = field(default_factory=list)
    steps: int = 0
    ticked: tuple[str, ...] | None = None
    """Ticks to restore when a parked question with several answers is asked again."""

    @property
    def flow(self) -> Flow:
        """The flow in front."""
        return self.book.flows[self.state.flow]

    @property
    def step(self) -> Step:
        """The step in front."""
        found = self.flow.find(self.state.step)
        if found is None:
            message = f"{self.state.flow}: no step {self.state.step}"
            raise LostError(message)
        return found

    def change(self, **fields: object) -> None:
        """Replace fields of the state."""
        self.state = self.state.change(**fields)

    def emit(self, *effects: Effect) -> None:
        """Add effects in the order in which they are to happen."""
        self.effects.extend(effects)

    def say(self, *phrases: Phrase, tone: Tone = Tone.PLAIN, transient: bool = False) -> None:
        """Add a message of one or more paragraphs."""
        self.emit(Say(phrases, tone=tone, transient=transient))

    def count_step(self) -> None:
        """Count one step of the walk; too many mean a circle."""
        self.steps += 1
        if self.steps > self.book.limits.steps_a_turn:
            message = f"{self.state.flow}: more than {self.book.limits.steps_a_turn} steps in one turn"
            raise LostError(message)

    def holds(self, conditions: Sequence[Condition]) -> bool:
        """Say whether all conditions are met by the state and the channel."""
        return all(_met(condition, self._fact(condition.field)) for condition in conditions)

    def _fact(self, name: str) -> Answer:
        match name:
            case "policy":
                return self.book.policy.value
            case "language":
                return self.state.language
            case "kept_text":
                return self.state.kept_text is not None
            case "hold":
                return self.state.hold is not None
            case "news":
                return len(self.state.news)
            case "displaced":
                return any(
                    visit.displaced for visit in self.state.visits if visit.booking == self.state.visit
                )
            case _:
                return self.state.answer(name)

    def set_answer(self, step: Step, value: Answer) -> None:
        """Store an answer; when it changes, answers that depend on it are given up."""
        if step.field is None:
            return
        given = step.field in self.state.answers
        if not given or self.state.answer(step.field) != value:
            self.forget(dependents(self.flow, step.field))
        self.state = self.state.with_answer(step.field, value)

    def forget(self, fields: frozenset[str]) -> None:
        """Give up answers; a held slot goes back when the slot is among them."""
        if not fields & self.state.answers.keys():
            return
        self.state = self.state.without_answers(fields)
        if "slot" in fields and self.state.hold is not None:
            self.emit(ReleaseHold(self.state.hold.booking))
            self.change(hold=None)


def dependents(flow: Flow, field_name: str) -> frozenset[str]:
    """Return all fields whose answers hang on a field, directly or through others."""
    found: set[str] = set()
    fresh = {field_name}
    while fresh:
        fresh = {
            step.field
            for step in flow.step
            if step.field is not None and step.field not in found and fresh & set(step.depends_on)
        }
        found |= fresh
    return frozenset(found - {field_name})


def _met(condition: Condition, fact: Answer) -> bool:
    if condition.at_least is not None:
        return isinstance(fact, int) and not isinstance(fact, bool) and fact >= condition.at_least
    if condition.among:
        return fact in condition.among
    return fact not in condition.not_among
