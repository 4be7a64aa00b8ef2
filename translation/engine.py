"""The engine: Argos packages in a folder, batches of concurrent requests, models under a budget of memory."""

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import Final, Self

import structlog

from translation import argos
from translation.batching import Batcher
from translation.codes import GERMAN
from translation.memory import Build, Shelf
from translation.packages import ENGLISH, Installed, Package, route
from translation.ports import Code, Direction, Draft, EngineError
from translation.tuning import Tuning

_log = structlog.get_logger("lotse.translation")

_KEPT: Final = frozenset({Direction(ENGLISH, GERMAN), Direction(GERMAN, ENGLISH)})
"""Every conversation with staff goes through these two."""
_MB: Final = 1_000_000


class ArgosEngine:
    """Translates sentences by the packages of a folder; see `translation.ports.Engine`.

    Making one costs nothing: the folder is read when somebody asks for a route, the library and a model are
    loaded with the first translation.
    """

    def __init__(self, folder: Path, tuning: Tuning, build: Build | None = None) -> None:
        self._installed = Installed(folder)
        self._shelf = Shelf(
            lambda direction: self.packages().get(direction),
            build or partial(argos.build, tuning=tuning),
            tuning.memory_mb * _MB,
            _KEPT,
        )
        self._batcher = Batcher(
            self._work, size=tuning.batch, workers=tuning.workers, most_waiting=tuning.queue
        )
        self._failed: set[str] = set()

    @cached_property
    def name(self) -> str:
        """The library with its version."""
        return argos.name()

    @property
    def shelf(self) -> Shelf:
        """Which models are in memory."""
        return self._shelf

    def packages(self) -> Mapping[Direction, Package]:
        """Return what is installed now."""
        return self._installed.packages()

    def route(self, source: Code, target: Code) -> Sequence[Direction] | None:
        """Return the hops between two languages, None without packages."""
        return route(self.packages(), source, target)

    def version(self, direction: Direction) -> str:
        """Return the version of the package of a direction; empty once it was removed."""
        package = self.packages().get(direction)
        return "" if package is None else package.version

    async def draft(self, sentence: str, direction: Direction) -> Draft:
        """Translate one sentence by one hop, in a batch with others. Raises `QueueFull` or `EngineError`."""
        return await self._batcher.submit(direction, sentence)

    async def close(self) -> None:
        """Finish what was asked, take nothing more, and give all memory back."""
        await self._batcher.close()
        self._shelf.clear()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def _work(self, direction: Direction, sentences: Sequence[str]) -> Sequence[Draft | EngineError]:
        """Translate a batch in a thread; why a model does not load is logged once."""
        try:
            with self._shelf.borrowed(direction) as model:
                return model.translate(sentences)
        except EngineError as error:
            if str(error) not in self._failed:
                self._failed.add(str(error))
                _log.warning("translation_model_failed", direction=str(direction), reason=str(error))
            raise
