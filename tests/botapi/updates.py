"""The queue of updates: what the bot has not confirmed yet, what is held back, what was ever sent."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tests.botapi.params import JsonObject


class Order(StrEnum):
    """The order in which held updates are let go."""

    SAME = "same"
    REVERSED = "reversed"
    SHUFFLED = "shuffled"


@dataclass(slots=True)
class Entry:
    """One update in the queue; `again` marks a repeated one, which an offset does not hide."""

    update_id: int
    chat_id: int
    kind: str
    payload: JsonObject
    repeats: bool = False
    again: bool = False
    handed_out: int = 0

    def wire(self) -> JsonObject:
        """Return the Update object."""
        return {"update_id": self.update_id, self.kind: self.payload}


def _never(_kind: str, _chat_id: int) -> bool:
    return False


@dataclass(slots=True)
class UpdateQueue:
    """Updates in the order of delivery; `repeat_rule` says which are to be delivered twice."""

    next_id: int = 100_001
    allowed: frozenset[str] = frozenset()
    repeat_rule: Callable[[str, int], bool] = _never
    listeners: list[Callable[[Entry], None]] = field(default_factory=list)
    pending: list[Entry] = field(default_factory=list)
    held: list[Entry] = field(default_factory=list)
    history: dict[int, Entry] = field(default_factory=dict)
    holding: bool = False

    def add(self, kind: str, payload: JsonObject, chat_id: int) -> int | None:
        """Queue an update and return its id; None when the bot did not ask for this kind."""
        if self.allowed and kind not in self.allowed:
            return None
        entry = Entry(self._new_id(), chat_id, kind, payload, repeats=self.repeat_rule(kind, chat_id))
        if self.holding:
            self.held.append(entry)
        else:
            self._enter(entry)
        return entry.update_id

    def hold(self) -> None:
        """Keep new updates back until `release`."""
        self.holding = True

    def release(self, order: Order = Order.SAME, *, keep_ids: bool = False, seed: int = 0) -> list[int]:
        """Let held updates go in that order and return their ids.

        They get new, rising ids, so that things arrive in another order than they happened;
        with `keep_ids` the ids themselves are out of order, as webhooks may see it.
        """
        entries, self.held, self.holding = self.held, [], False
        if order is Order.REVERSED:
            entries.reverse()
        elif order is Order.SHUFFLED:
            random.Random(seed).shuffle(entries)  # noqa: S311 - a repeatable order, nothing secret
        for entry in entries:
            if not keep_ids:
                entry.update_id = self._new_id()
            self._enter(entry)
        return [entry.update_id for entry in entries]

    def redeliver(self, update_id: int) -> None:
        """Deliver an update once more, even if it was confirmed; raises KeyError for an unknown id."""
        entry = replace(self.history[update_id], again=True, handed_out=0, repeats=False)
        self._enter(entry)

    def take(self, offset: int, limit: int) -> list[Entry]:
        """Return what a poll with that offset gets, at most `limit` updates."""
        found = [entry for entry in self.pending if entry.again or entry.update_id >= offset][:limit]
        for entry in found:
            entry.handed_out += 1
        return found

    def confirm(self, offset: int) -> None:
        """Forget every update before `offset`; a negative one keeps only the last -offset updates."""
        if offset < 0:
            self.pending = self.pending[offset:]
            return
        for entry in list(self.pending):
            if entry.update_id < offset and (not entry.again or entry.handed_out):
                self.acknowledge(entry)

    def acknowledge(self, entry: Entry) -> None:
        """Forget one delivered update; one that repeats comes once more."""
        self.pending = [other for other in self.pending if other is not entry]
        if entry.repeats:
            entry.repeats = False
            self.redeliver(entry.update_id)

    def first_of(self, chat_id: int) -> Entry | None:
        """Return the oldest pending update of a chat."""
        return next((entry for entry in self.pending if entry.chat_id == chat_id), None)

    def drop_pending(self) -> None:
        """Forget everything that is not delivered yet, held updates too."""
        self.pending.clear()
        self.held.clear()

    def _enter(self, entry: Entry) -> None:
        self.history[entry.update_id] = entry
        self.pending.append(entry)
        for listener in self.listeners:
            listener(entry)

    def _new_id(self) -> int:
        self.next_id += 1
        return self.next_id - 1
