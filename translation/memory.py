"""Which models are in memory: loaded when needed, the least recently used ones given up for others."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from translation.packages import Package
from translation.ports import Direction, Draft, EngineError, ModelUnavailable


class Model(Protocol):
    """A package that is in memory."""

    def translate(self, sentences: Sequence[str]) -> Sequence[Draft | EngineError]:
        """Translate a batch; what fails is an answer like others. Several threads may ask at once."""

    def unload(self) -> None:
        """Give the memory back, for good."""


Build = Callable[[Package], Model]
"""Loads a package; an `EngineError` when it cannot."""


@dataclass(slots=True)
class _Place:
    """Room for a package, and its model once it is loaded."""

    package: Package
    model: Model | None = None
    users: int = 0
    last_used: int = 0


class Shelf:
    """The loaded models under a budget in bytes; a model that is in use is never given up.

    ``find`` names the package of a direction. ``kept`` are the directions that stay while others can go: all
    conversations with staff need them.
    """

    def __init__(
        self,
        find: Callable[[Direction], Package | None],
        build: Build,
        budget: int,
        kept: frozenset[Direction] = frozenset(),
    ) -> None:
        self._find = find
        self._build = build
        self._budget = budget
        self._kept = kept
        self._places: dict[Direction, _Place] = {}
        self._clock = 0
        self._change = threading.Condition()
        self._loading = threading.Lock()

    @property
    def used(self) -> int:
        """How many bytes the loaded models take."""
        with self._change:
            return self._used()

    @property
    def loaded(self) -> frozenset[Direction]:
        """Which directions are in memory."""
        with self._change:
            return frozenset(self._places)

    @contextmanager
    def borrowed(self, direction: Direction) -> Iterator[Model]:
        """Lend the model of a direction, loaded first if need be; it waits while others fill the budget.

        `ModelUnavailable` when there is no package, when it cannot be loaded, or alone is over the budget.
        """
        place, model = self._ready(direction) or self._load(direction)
        try:
            yield model
        finally:
            with self._change:
                place.users -= 1
                self._change.notify_all()

    def clear(self) -> None:
        """Give all memory back; only when nothing is in use any more."""
        with self._change:
            for direction in tuple(self._places):
                self._give_up(direction)

    def _ready(self, direction: Direction) -> tuple[_Place, Model] | None:
        package = self._find(direction)
        with self._change:
            place = self._places.get(direction)
            if place is None or place.model is None:
                return None
            if place.package != package and not place.users:
                self._give_up(direction)
                return None
            self._use(place)
            return place, place.model

    def _load(self, direction: Direction) -> tuple[_Place, Model]:
        with self._loading:
            # Somebody else may have loaded it while this thread waited for its turn.
            if (found := self._ready(direction)) is not None:
                return found
            package = self._find(direction)
            if package is None:
                raise ModelUnavailable(f"no package for {direction} is installed")
            place = self._reserve(direction, package)
            try:
                model = self._build(package)
            except BaseException as error:
                with self._change:
                    del self._places[direction]
                    self._change.notify_all()
                if isinstance(error, Exception):
                    raise _unavailable(direction, error) from error
                raise
            with self._change:
                place.model = model
            return place, model

    def _reserve(self, direction: Direction, package: Package) -> _Place:
        """Make room and enter the package as in use, so that nobody else counts on the same memory."""
        with self._change:
            self._make_room(package)
            place = self._places[direction] = _Place(package)
            self._use(place)
            return place

    def _make_room(self, package: Package) -> None:
        if package.size > self._budget:
            needed, allowed = (round(size / 1_000_000, 1) for size in (package.size, self._budget))
            raise ModelUnavailable(f"{package.direction} needs {needed} MB, only {allowed} MB are allowed")
        while self._used() + package.size > self._budget:
            if (least := self._least_recently_used()) is None:
                self._change.wait()
            else:
                self._give_up(least)

    def _least_recently_used(self) -> Direction | None:
        """Return what can go, the kept ones only when nothing else is left; None while all is in use."""
        others = self._places.keys() - self._kept
        idle = [one for one in others or self._places if not self._places[one].users]
        return min(idle, key=lambda one: self._places[one].last_used, default=None)

    def _use(self, place: _Place) -> None:
        self._clock += 1
        place.users += 1
        place.last_used = self._clock

    def _used(self) -> int:
        return sum(place.package.size for place in self._places.values())

    def _give_up(self, direction: Direction) -> None:
        """Unload a model and forget it: an empty one still holds a third of its memory."""
        place = self._places.pop(direction)
        if place.model is not None:
            place.model.unload()


def _unavailable(direction: Direction, error: Exception) -> ModelUnavailable:
    """Say why a model does not load; no text has to do with that, whatever kind of error it is."""
    reason = f"{direction} cannot be loaded ({type(error).__name__})"
    return ModelUnavailable(str(error) if isinstance(error, EngineError) else reason)
