"""The log of every call the bot made, for assertions."""

from dataclasses import dataclass
from enum import StrEnum

from tests.botapi.params import Params


class Outcome(StrEnum):
    """How a call ended."""

    RUNNING = "running"
    OK = "ok"
    ERROR = "error"
    DROPPED_BEFORE = "dropped before executing"
    DROPPED_AFTER = "dropped after executing"
    CLIENT_LEFT = "client left"


@dataclass(slots=True)
class Call:
    """One call: times are seconds of the server's clock, `result` is what executing it gave."""

    number: int
    method: str
    params: Params
    started: float
    finished: float | None = None
    outcome: Outcome = Outcome.RUNNING
    result: object = None
    error_code: int | None = None
    description: str | None = None

    @property
    def executed(self) -> bool:
        """Whether the call took effect, even if the client never heard of it."""
        return self.outcome in {Outcome.OK, Outcome.DROPPED_AFTER} and self.error_code is None

    @property
    def chat_id(self) -> int:
        """The chat it is about, 0 when it is about none."""
        return self.params.integer("chat_id")


class CallLog:
    """Calls in the order they arrived."""

    def __init__(self) -> None:
        """Start empty."""
        self.calls: list[Call] = []

    def open(self, method: str, params: Params, now: float) -> Call:
        """Note that a call arrived."""
        call = Call(len(self.calls) + 1, method, params, now)
        self.calls.append(call)
        return call

    def of(self, *methods: str) -> list[Call]:
        """Return the calls of these methods, in order."""
        wanted = {method.lower() for method in methods}
        return [call for call in self.calls if call.method.lower() in wanted]
