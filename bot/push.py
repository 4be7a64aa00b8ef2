"""Web Push: tells the browsers of a person that there is a message, and nothing of what it says.

Only who allowed it in the web chat is told. What leaves is encrypted for her browser; the service of the
browser's maker, which passes it on, learns that there was a message, not whose, from whom, or about what.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Final

import aiohttp
import structlog
from yarl import URL

from bot.backoff import Backoff
from bot.house import House
from bot.outward import NotPublicError, Outside
from bot.push_keys import PushKeys
from domain.errors import Erased, LotseError
from domain.ids import PersonId
from domain.phrases import phrase
from locales.isolates import plain
from storage.push import StoredSubscription, Subscription, drop_subscription, language_of, subscriptions_of

ENDPOINT_SCOPE: Final = "push_endpoint"
_AT_ONCE: Final = 4
_TRIES: Final = 5
_LONGEST_PAUSE: Final = 300.0
_PATIENCE: Final = 5.0
_KEPT: Final = 24 * 3600
"""Seconds for which the service keeps the hint for a browser that is not on."""
_PAYLOAD: Final = 512
"""Every hint has this length, so that the service cannot tell one language from another by it."""
_SIGNED_FOR: Final = timedelta(hours=12)
_GONE: Final = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_LATER: Final = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.REQUEST_TIMEOUT})

_log = structlog.get_logger(__name__)


class GoneError(Exception):
    """The browser is reached no more, or not by us."""


class LaterError(Exception):
    """The service did not take the hint now; `seconds` is how long it asks to wait, if it says so."""

    def __init__(self, reason: str, seconds: float = 0.0) -> None:
        super().__init__(reason)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class PushTempo:
    """How patient to be; tests bring their own."""

    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    backoff: Backoff = field(default_factory=lambda: Backoff(first=2.0, longest=60.0))


class WebPush:
    """Tells browsers in the background; a hint that is lost costs little: the message waits in the chat."""

    def __init__(
        self,
        house: House,
        keys: PushKeys,
        public_url: str,
        outside: Outside | None = None,
        tempo: PushTempo | None = None,
    ) -> None:
        self._house = house
        self._keys = keys
        # Where the service's people ask when something is wrong: the page itself, by its name.
        self._contact = f"https://{URL(public_url).host}"
        self._outside = outside or Outside()
        self._tempo = tempo or PushTempo()
        self._waiting: dict[PersonId, None] = {}
        self._working: set[asyncio.Task[None]] = set()

    def ring(self, person: PersonId) -> None:
        """Tell the browsers of a person soon; call it after the commit. Calls that come together are one."""
        self._waiting[person] = None
        if len(self._working) < _AT_ONCE:
            task = asyncio.ensure_future(self._work())
            self._working.add(task)
            task.add_done_callback(self._working.discard)

    async def finish(self) -> None:
        """Wait a little for hints under way, then let go of the others."""
        if self._working:
            await asyncio.wait(self._working, timeout=_PATIENCE)
        left = tuple(self._working)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _work(self) -> None:
        while self._waiting:
            person = next(iter(self._waiting))
            del self._waiting[person]
            try:
                await self._tell(person)
            except Exception as error:  # noqa: BLE001 - nobody waits for a hint, and no other is to be lost for it
                _log.warning("push not sent", reason=type(error).__name__)

    async def _tell(self, person: PersonId) -> None:
        try:
            box = await self._house.vault.box(person)
        except Erased:
            return
        async with self._house.database.reading() as reader:
            found = await subscriptions_of(reader, box, person)
            language = await language_of(reader, person) if found else None
        if language is None:
            return
        wording = self._house.wording(language)
        hint = {
            "text": plain(wording.say(phrase("push-message"))),
            "lang": wording.language.tag,
            "dir": wording.direction.value,
        }
        payload = json.dumps(hint, ensure_ascii=False).encode()
        await asyncio.gather(*(self._insist(one, payload.ljust(_PAYLOAD)) for one in found))

    async def _insist(self, one: StoredSubscription, payload: bytes) -> None:
        for failures in range(1, _TRIES + 1):
            try:
                return await self._send(one.subscription, payload)
            except GoneError as gone:
                _log.info("browser is told no more", reason=str(gone))
                return await self._drop(one)
            except LaterError as later:
                if failures == _TRIES:
                    _log.warning("push given up", reason=str(later))
                    return None
                pause = max(later.seconds, self._tempo.backoff.pause(failures))
                await self._tempo.sleep(min(pause, _LONGEST_PAUSE))
        return None

    async def _send(self, subscription: Subscription, payload: bytes) -> None:
        try:
            url = self._outside.check(subscription.endpoint)
            body, headers = sealed(subscription, payload, self._keys, self._contact, self._house.clock())
        except NotPublicError:
            raise GoneError("not a public address") from None
        except ValueError as error:
            raise GoneError(type(error).__name__) from None
        try:
            async with (
                self._outside.session() as session,
                session.post(url, data=body, headers=headers, allow_redirects=False) as answer,
            ):
                _judge(answer.status, answer.headers.get("Retry-After", ""))
        except NotPublicError:
            raise GoneError("not a public address") from None
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise LaterError(type(error).__name__) from None

    async def _drop(self, one: StoredSubscription) -> None:
        try:
            async with self._house.database.transaction() as tx:
                await drop_subscription(tx, one.endpoint_hash)
        except LotseError as error:
            _log.warning("browser not forgotten yet", reason=type(error).__name__)


def sealed(
    subscription: Subscription, payload: bytes, keys: PushKeys, contact: str, now: datetime
) -> tuple[bytes, dict[str, str]]:
    """Return a body that only the browser reads, and headers that say who we are; ValueError for odd keys."""
    from py_vapid import Vapid02, VapidException  # noqa: PLC0415 - slow to load, and many processes never send a hint
    from pywebpush import WebPusher, WebPushException  # noqa: PLC0415 - the same

    known = {"p256dh": subscription.p256dh, "auth": subscription.auth}
    claims: dict[str, str | int] = {
        "aud": str(URL(subscription.endpoint).origin()),
        "sub": contact,
        "exp": int((now + _SIGNED_FOR).timestamp()),
    }
    try:
        pusher = WebPusher({"endpoint": subscription.endpoint, "keys": known})
        body = bytes(pusher.encode(payload, content_encoding="aes128gcm")["body"])
        signed = Vapid02(keys.private).sign(claims)
    except (WebPushException, VapidException) as error:
        raise ValueError(type(error).__name__) from None
    headers = {str(name): str(value) for name, value in signed.items()}
    headers |= {
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": str(_KEPT),
        "Topic": "lotse",
        "Urgency": "normal",
    }
    return body, headers


def _judge(status: int, retry_after: str) -> None:
    """Raise what an answer means unless the service has taken the hint."""
    if status < HTTPStatus.MULTIPLE_CHOICES:
        return
    if status in _LATER or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        seconds = float(retry_after) if retry_after.isascii() and retry_after.isdigit() else 0.0
        raise LaterError(f"HTTP {status}", seconds)
    raise GoneError("gone" if status in _GONE else f"HTTP {status}")
