"""The HTTP side: takes a call, applies faults and limits, executes it and answers like Telegram."""

import asyncio
from collections.abc import Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.botapi.calls import Call, CallLog, Outcome
from tests.botapi.errors import (
    METHOD_NOT_FOUND,
    NOT_FOUND,
    UNAUTHORIZED,
    WEBHOOK_ACTIVE,
    ApiError,
    Failure,
    conflict,
    too_many_requests,
)
from tests.botapi.faults import POLLING, FaultInjector
from tests.botapi.limits import FloodGate, Limits
from tests.botapi.methods.registry import METHODS
from tests.botapi.params import read_params
from tests.botapi.world import World

HangUp = Callable[[tuple[str, int]], None]


class Api:
    """Answers calls for one bot; `hang_up` cuts the connection of a client address."""

    def __init__(self, token: str, world: World, faults: FaultInjector, hang_up: HangUp) -> None:
        """Start with an empty call log and the limits off."""
        self._token = token
        self._world = world
        self._faults = faults
        self._hang_up = hang_up
        self.gate = FloodGate(Limits(), world.clock)
        self.calls = CallLog()

    def application(self) -> Starlette:
        """Return the ASGI application."""
        return Starlette(
            routes=[
                Route("/bot{token}/{method}", self.call, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self.download, methods=["GET"]),
            ],
            exception_handlers={404: _not_found},
        )

    async def download(self, request: Request) -> Response:
        """Give out a file's content."""
        if request.path_params["token"] != self._token:
            return _failed(UNAUTHORIZED)
        stored = self._world.files.by_path(request.path_params["path"])
        if stored is None:
            return _failed(NOT_FOUND)
        return Response(stored.content, media_type=stored.mime_type)

    async def call(self, request: Request) -> Response:
        """Answer one method call."""
        method: str = request.path_params["method"]
        if request.path_params["token"] != self._token:
            return _failed(UNAUTHORIZED)
        try:
            params = await read_params(request)
        except ApiError as error:
            return _failed(error.failure)
        if method.lower() not in METHODS and method.lower() != POLLING:
            return _failed(METHOD_NOT_FOUND)
        call = self.calls.open(method, params, self._world.clock())
        try:
            return await self._judged(request, call)
        finally:
            call.finished = self._world.clock()
            self._world.changes.bump()

    async def _judged(self, request: Request, call: Call) -> Response:
        verdict = self._faults.judge(call.method, call.chat_id)
        if verdict.delay:
            await asyncio.sleep(verdict.delay)
        if verdict.drop_before:
            call.outcome = Outcome.DROPPED_BEFORE
            return await self._cut(request)
        failure = verdict.failure or self._flooded(call)
        if failure is None:
            failure = await self._execute(request, call)
        if failure is not None:
            call.error_code, call.description = failure.code, failure.description
        if verdict.drop_after:
            call.outcome = Outcome.DROPPED_AFTER
            return await self._cut(request)
        if call.outcome is Outcome.CLIENT_LEFT:
            return Response()
        call.outcome = Outcome.OK if failure is None else Outcome.ERROR
        if failure is not None:
            return _failed(failure)
        return JSONResponse({"ok": True, "result": call.result})

    def _flooded(self, call: Call) -> Failure | None:
        seconds = self.gate.retry_after(call.method, call.chat_id)
        return None if seconds is None else too_many_requests(seconds)

    async def _execute(self, request: Request, call: Call) -> Failure | None:
        try:
            if call.method.lower() == POLLING:
                await self._poll(request, call)
            else:
                call.result = METHODS[call.method.lower()](self._world, call.params)
        except ApiError as error:
            return error.failure
        return None

    async def _poll(self, request: Request, call: Call) -> None:
        """Wait for updates as long as the client does, so that a lost client frees the place at once."""
        if self._world.webhooks.webhook is not None:
            raise conflict(WEBHOOK_ACTIVE)
        poll = asyncio.ensure_future(self._world.poll.get(call.params))
        left = asyncio.ensure_future(request.receive())
        try:
            await asyncio.wait({poll, left}, return_when=asyncio.FIRST_COMPLETED)
            if poll.done():
                call.result = poll.result()
            else:
                call.outcome = Outcome.CLIENT_LEFT
        finally:
            for task in (poll, left):
                task.cancel()
            await asyncio.gather(poll, left, return_exceptions=True)

    async def _cut(self, request: Request) -> Response:
        if request.client is not None:
            self._hang_up((request.client.host, request.client.port))
            while (await request.receive())["type"] != "http.disconnect":
                pass
        return Response()


def _failed(failure: Failure) -> Response:
    if failure.raw_body is not None:
        return Response(failure.raw_body, failure.code, media_type="text/html")
    body: dict[str, object] = {
        "ok": False,
        "error_code": failure.code,
        "description": failure.description,
    }
    if failure.retry_after is not None:
        body["parameters"] = {"retry_after": failure.retry_after}
    return JSONResponse(body, failure.code)


async def _not_found(_request: Request, _error: Exception) -> Response:
    return _failed(NOT_FOUND)
