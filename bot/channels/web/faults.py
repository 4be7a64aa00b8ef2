"""What people see when something breaks on our side: a kind page, never an exception's text."""

import structlog
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels.web import notices


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
        except Exception as error:
            self._log.exception("web.fault", route=scope["path"].split("/")[1:2])
            if begun:
                raise
            response = await notices.refuse(Request(scope, receive), error)
            await response(scope, receive, send)
