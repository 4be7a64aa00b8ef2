"""The library's requests over aiohttp, which takes a quarter of the time the library's own way takes."""

from collections.abc import Mapping
from functools import cache
from http import HTTPStatus
from typing import Final

import aiohttp
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData

from bot.channels.telegram.raw import read_json

_CONNECT_SECONDS: Final = 5.0
_ANSWER_SECONDS: Final = 10.0
_CONNECTIONS: Final = 256
_DEFAULT_PAUSE: Final = 3.0
_LONGEST_PAUSE: Final = 24 * 3600.0
_JSON: Final = {"Content-Type": "application/json"}
_LARGEST_ANSWER: Final = 16 * 1024 * 1024


class FloodWait(TelegramError):  # noqa: N818 - named like the Bot API names it
    """The Bot API asks for a pause; the library's own error warns about its unit each time."""

    def __init__(self, seconds: float) -> None:
        super().__init__("Too Many Requests")
        self.seconds = seconds


class NotTaken(NetworkError):  # noqa: N818 - named like the library names its errors
    """The request certainly had no effect: it never left, or the Bot API said that it failed."""


class AiohttpRequest(BaseRequest):
    """One pool of connections for everything; nothing of a request or an answer is ever logged."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer where a call does not say otherwise."""
        return _ANSWER_SECONDS

    async def initialize(self) -> None:
        """Open the pool; needs the running event loop."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=_CONNECTIONS)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one request for the library; raises its errors, and never names the address in them."""
        del write_timeout, connect_timeout, pool_timeout
        seconds = float(read_timeout) if isinstance(read_timeout, int | float) else _ANSWER_SECONDS
        return await self._exchange(method, url, _body(request_data), seconds)

    async def ask(self, url: str, fields: Mapping[str, str], seconds: float) -> object:
        """Call a method past the library and return its result as it is; raises the library's errors."""
        _, payload = await self._exchange("POST", url, dict(fields), seconds)
        return self.parse_json_payload(payload).get("result")

    async def call(self, url: str, body: bytes) -> object:
        """Call a method with a body of JSON and return its result as it is; raises the library's errors."""
        _, payload = await self._exchange("POST", url, body, _ANSWER_SECONDS, _JSON)
        return self.parse_json_payload(payload).get("result")

    async def _exchange(
        self,
        method: str,
        url: str,
        body: aiohttp.FormData | dict[str, str] | bytes | None,
        seconds: float,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotTaken("the connection pool is closed")
        timeout = _timeout(seconds)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout
            ) as response:
                status, payload = response.status, await _read(response)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotTaken(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut("no answer in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None
        if status >= HTTPStatus.BAD_REQUEST:
            raise _refusal(status, payload)
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """Read an answer; the library would log one that cannot be read, with all that stands in it."""
        try:
            parsed = read_json(payload)
        except ValueError:
            parsed = None
        if not isinstance(parsed, dict):
            raise NetworkError("the answer is not JSON")
        return parsed


@cache
def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=_CONNECT_SECONDS + seconds, sock_connect=_CONNECT_SECONDS)


async def _read(response: aiohttp.ClientResponse) -> bytes:
    """Return the body; NetworkError where it is larger than any answer."""
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > _LARGEST_ANSWER:
            raise NetworkError("the answer is too large")
    return bytes(body)


def _body(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form


def _refusal(status: int, payload: bytes) -> TelegramError:
    """Return what an answer with an error status means."""
    try:
        answer = read_json(payload)
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or "ok" not in answer:
        # A proxy's page, whatever its status: it must not count as Telegram's word about a person.
        return NetworkError(f"HTTP {status} without an answer of the Bot API")
    text = str(answer.get("description", f"HTTP {status}"))
    match status:
        case HTTPStatus.TOO_MANY_REQUESTS:
            return FloodWait(_pause(answer.get("parameters")))
        case HTTPStatus.FORBIDDEN:
            return Forbidden(text)
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.NOT_FOUND:
            return InvalidToken(text)
        case HTTPStatus.CONFLICT:
            return Conflict(text)
        case _ if status < HTTPStatus.INTERNAL_SERVER_ERROR:
            return BadRequest(text)
        case _:
            return NotTaken(f"HTTP {status}")


def _pause(parameters: object) -> float:
    """Return the seconds that are asked for; a wish that makes no sense must not stop the relay for good."""
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or seconds < 0:
        return _DEFAULT_PAUSE
    return float(min(seconds, _LONGEST_PAUSE))
