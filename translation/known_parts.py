"""What is protected in this installation, made anew when its places have changed."""

from collections.abc import Awaitable, Callable

import structlog

from domain.directory import Directory
from domain.errors import LotseError
from domain.glossary import Glossary
from translation.parts import Parts, names_of

_log = structlog.get_logger(__name__)


class KnownParts:
    """Gives the parts with the names of the directory as it is now."""

    def __init__(self, glossary: Glossary, directory: Callable[[], Awaitable[Directory]]) -> None:
        self._glossary = glossary
        self._directory = directory
        self._names: tuple[str, ...] = ()
        self._parts = Parts(glossary)

    async def __call__(self) -> Parts:
        """Return the parts; while the directory cannot be read, those with the names of before."""
        try:
            names = names_of(await self._directory())
        except LotseError as error:
            _log.warning("names_not_read", error=type(error).__name__)
            return self._parts
        if names != self._names:
            self._names, self._parts = names, Parts(self._glossary, names)
        return self._parts
