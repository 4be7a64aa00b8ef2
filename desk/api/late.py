"""The API as the front door mounts it: put together when it is first asked for.

Its library takes as long to come in as everything else of the desk and the web chat, and many installations
have no other system that asks.
"""

import asyncio
from typing import TYPE_CHECKING

from starlette.types import ASGIApp, Receive, Scope, Send

from desk.deps import DeskDeps

if TYPE_CHECKING:
    from fastapi import FastAPI


class LateApi:
    """An application that becomes the API with its first request; other requests go on meanwhile."""

    def __init__(self, deps: DeskDeps) -> None:
        self._deps = deps
        self._waiting = asyncio.Lock()
        self._built: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        async with self._waiting:
            if self._built is None:
                self._built = await asyncio.to_thread(self.build)
            built = self._built
        await built(scope, receive, send)

    def build(self) -> "FastAPI":
        """Put the API together, which takes a while the first time in a process."""
        from desk.api.app import build_api  # noqa: PLC0415 - the whole point

        return build_api(self._deps)


def late_api(deps: DeskDeps) -> LateApi:
    """Return the API, not put together yet."""
    return LateApi(deps)
