"""Many small pieces of work, some at a time: what fails for one person keeps nobody else waiting."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import structlog

from domain.errors import BusyError, StorageError

Piece = TypeVar("Piece")

_log = structlog.get_logger(__name__)


async def piecework(
    name: str,
    pieces: Sequence[Piece],
    work: Callable[[Sequence[Piece]], Awaitable[int]],
    *,
    at_once: int = 1,
) -> int:
    """Do the work for all pieces, so many at once, and return how much was done altogether.

    Where several at once fail, each is tried by itself; one that fails is logged and comes again with the
    next run. What fails for all alike, such as a database that is gone, is raised.
    """
    done = 0
    for start in range(0, len(pieces), at_once):
        part = pieces[start : start + at_once]
        try:
            done += await work(part)
        except (BusyError, OSError):
            raise
        except Exception as error:
            if type(error) is StorageError:
                raise
            if len(part) > 1:
                done += await piecework(name, part, work)
            else:
                _log.warning("left for the next run", job=name, reason=type(error).__name__)
    return done
