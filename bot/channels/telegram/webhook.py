"""The webhook: Telegram hears 200 only after the turn has been stored, and tries again otherwise."""

import hmac
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.telegram.raw import read_json
from bot.channels.telegram.receiving import Receiver

PATH: Final = "/telegram/webhook"
_SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
_MAX_BYTES: Final = 1_000_000


def webhook_route(receiver: Receiver, secret: str) -> Route:
    """Return the route; to whoever does not know the secret there is nothing here."""

    async def receive(request: Request) -> Response:
        given = request.headers.get(_SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=404)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        try:
            raw = read_json(body)
        except ValueError:
            return Response(status_code=400)
        if not isinstance(raw, dict):
            return Response(status_code=400)
        received = receiver.read(raw)
        try:
            if received is not None:
                await receiver.take_in(received)
        except Exception:  # noqa: BLE001 - the receiver has noted it; Telegram delivers the update again
            return Response(status_code=500)
        return Response(status_code=200)

    return Route(PATH, receive, methods=["POST"])


async def _body(request: Request) -> bytes | None:
    """Return the body, None where it is longer than any update."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body.extend(chunk)
            if len(body) > _MAX_BYTES:
                return None
    except ClientDisconnect:
        return b""
    return bytes(body)
