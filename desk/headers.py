"""What every answer of the desk carries, and what people see when the desk itself fails."""

import secrets
import traceback
from collections.abc import Callable
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desk.deps import Logger
from desk.templating import render

_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
_FRAMES: Final = 6
_NEVER_KEPT: Final = "no-store"
_KEPT: Final = "public, max-age=31536000, immutable"


def _failure_page(number: str) -> Response:
    return render("failure.html", 500, number=number)


class DeskShell:
    """Adds the headers, and turns a fault into an answer with a number instead of a trace."""

    def __init__(
        self, app: ASGIApp, logger: Logger, failed: Callable[[str], Response] = _failure_page
    ) -> None:
        self._app = app
        self._logger = logger
        self._failed = failed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                kept = message["status"] == 200 and "/static/" in scope["path"]  # noqa: PLR2004 - HTTP OK
                headers["Cache-Control"] = _KEPT if kept else _NEVER_KEPT
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:
            number = secrets.token_hex(2).upper()
            # Where it happened, but neither the message nor the variables: they may hold what people wrote.
            frames = traceback.format_tb(error.__traceback__)[-_FRAMES:]
            self._logger.error(  # noqa: TRY400 - the message may hold content
                "desk_failed",
                number=number,
                method=scope["method"],
                kind=type(error).__name__,
                frames=frames,
            )
            if started:
                raise
            await self._failed(number)(scope, receive, send_with_headers)
