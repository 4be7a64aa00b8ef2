"""What people see when something breaks on our side: a kind page, never an exception's text."""

import traceback
from typing import Final

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels.web import notices
from storage.watch import is_failing

_FRAMES: Final = 6


class KindFaults:
    """Turns an unexpected exception into the page for faults; what happened is in the server's log only."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._log = structlog.get_logger("lotse.web")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; answer kindly if that fails before an answer was begun."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def noting(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except ClientDisconnect:
            return  # nobody is there any more to be told anything
        except Exception as error:  # noqa: BLE001 - the last place before the person
            if not is_failing(error):
                # What fails everybody is said once, by the storage itself.
                self._note(error)
            if begun:
                return  # the line is cut, and the page comes again by itself
            response = await notices.apologise(Request(scope, receive))
            await response(scope, receive, send)

    def _note(self, error: Exception) -> None:
        """Say where it happened; the message and the variables may hold what people wrote, and stay out."""
        frames = traceback.format_tb(error.__traceback__)
        self._log.error("web.fault", kind=type(error).__name__, frames=frames[-_FRAMES:])
