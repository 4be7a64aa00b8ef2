"""Running an asynchronous command from the synchronous command line."""

import asyncio
from collections.abc import Coroutine
from typing import TypeVar

_T = TypeVar("_T")


def run(work: Coroutine[object, object, _T]) -> _T:
    """Run one asynchronous command to its end and return its result."""
    return asyncio.run(work)
