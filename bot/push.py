"""Web Push: tells the browsers of a person that there is a message, and nothing of what it says.

Only who allowed it in the web chat is told. What leaves is encrypted for her browser; the service of the
browser's maker, which passes it on, learns that there was a message, not whose, from whom, or about what.
"""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http import HTTPStatus
from itertools import islice
from typing import Final, Literal

import aiohttp
import structlog
from yarl import URL

from bot.backoff import Backoff
from bot.house import House
from bot.outward import NotPublicError, Outside
from bot.push_keys import PushKeys
from bot.push_queue import Hint, PushQueue
from domain.errors import Erased, LotseError
from domain.ids import Lang, PersonId
from domain.phrases import phrase
from locales.isolates import plain
from storage.outbox import Lane
from storage.push import (
    StoredSubscription,
    Subscription,
    drop_subscription,
    language_of,
    subscriptions_of,
    who_is_told,
)

ENDPOINT_SCOPE: Final = "push_endpoint"
_AT_ONCE: Final = 16
_SECONDS: Final = 10.0
"""How long a service may take for one hint."""
_MOST_PEOPLE: Final = 20_000
_LOOKED_UP: Final = 500
_A_BATCH: Final = 50
_JUST_NOW: Final = timedelta(minutes=1)
"""How long before the ring a message may have been written that it rings for."""
_PATIENCE: Final = 5.0
_TIMEOUT: Final = aiohttp.ClientTimeout(total=_SECONDS)
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
    monotonic: Callable[[], float] = time.monotonic
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
        self._queue = PushQueue(self._tempo.backoff)
        self._rung: dict[PersonId, datetime] = {}
        self._news: dict[PersonId, datetime] = {}
        """Whose browsers are told of news when nothing else is to be told."""
        self._air: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._leaving = False

    @property
    def busy(self) -> bool:
        """Whether somebody is still to be told."""
        return self._task is not None and not self._task.done()

    def ring(self, person: PersonId) -> None:
        """Tell the browsers of a person soon; call it after the commit. Calls that come together are one."""
        if self._leaving:
            return
        _let_in(self._rung, person, self._house.clock())
        self._wake.set()
        if not self.busy:
            self._task = asyncio.ensure_future(self._run())

    async def all_told(self) -> None:
        """Wait until nobody is left to be told."""
        while self._task is not None and not self._task.done():
            await asyncio.wait({self._task})

    async def finish(self) -> None:
        """Wait a little for hints under way, and let go of those whose time would come later."""
        self._leaving = True
        self._news.clear()
        self._wake.set()
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=_PATIENCE)
            left = (self._task, *self._air)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)

    async def _run(self) -> None:
        """Send what may be sent, until nothing waits any more."""
        while True:
            self._wake.clear()
            if self._rung:
                await self._sort()
            now = self._tempo.monotonic()
            self._send_off(now)
            if self._rung:
                continue
            if self._news and not self._leaving and self._queue.wants_more(now):
                await self._make_ready(_first(self._news, _A_BATCH), Lane.BULK)
                continue
            wait = self._queue.wait(now)
            if not self._air and (wait is None or self._leaving):
                return
            await self._rest(wait)

    async def _rest(self, wait: float | None) -> None:
        """Wait until somebody rings, an answer comes, or a service may be asked again."""
        waiting = {asyncio.ensure_future(self._wake.wait())}
        if wait is not None:
            waiting.add(asyncio.ensure_future(self._pause(wait)))
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waiting:
                one.cancel()

    async def _pause(self, seconds: float) -> Literal[True]:
        await self._tempo.sleep(seconds)
        return True

    async def _sort(self) -> None:
        """Look who of those that were rung for has a browser, and who of them has got a notice."""
        rung = self._rung
        people = _first(rung, _LOOKED_UP)
        since = min(rung.pop(person) for person in people) - _JUST_NOW
        try:
            async with self._house.database.reading() as reader:
                found = await who_is_told(reader, people, since)
        except Exception as error:  # noqa: BLE001 - nobody waits for a hint, and no other is to be lost for it
            _log.warning("push not sent", reason=type(error).__name__)
            return
        for person in found.news:
            _let_in(self._news, person, since)
        for person in found.notices:
            self._news.pop(person, None)
        await self._make_ready(found.notices, Lane.REPLY)

    async def _make_ready(self, people: Sequence[PersonId], lane: Lane) -> None:
        """Put the browsers of these people into the queue."""
        for person in people:
            self._news.pop(person, None)
            try:
                await self._queue_up(person, lane)
            except Exception as error:  # noqa: BLE001 - nobody waits for a hint, and no other is to be lost for it
                _log.warning("push not sent", reason=type(error).__name__)

    async def _queue_up(self, person: PersonId, lane: Lane) -> None:
        try:
            box = await self._house.vault.box(person)
        except Erased:
            return
        async with self._house.database.reading() as reader:
            found = await subscriptions_of(reader, box, person)
            language = await language_of(reader, person) if found else None
        if language is None:
            return
        for one in found:
            self._queue.put(Hint(one, _origin(one.subscription.endpoint), language, lane))

    def _send_off(self, now: float) -> None:
        while len(self._air) < _AT_ONCE:
            hint = self._queue.take(now)
            if hint is None:
                return
            task = asyncio.ensure_future(self._tell(hint))
            self._air.add(task)
            task.add_done_callback(self._landed)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._air.discard(task)
        self._wake.set()

    async def _tell(self, hint: Hint) -> None:
        try:
            await self._send(hint.browser.subscription, self._payload(hint.language))
        except GoneError as gone:
            self._queue.settle(hint)
            _log.info("browser is told no more", reason=str(gone))
            await self._drop(hint.browser)
        except LaterError as later:
            self._failed(hint, str(later), later.seconds)
        except Exception as error:  # noqa: BLE001 - nobody waits for a hint, and no other is to be lost for it
            self._failed(hint, type(error).__name__, 0.0)
        else:
            self._queue.settle(hint)

    def _failed(self, hint: Hint, reason: str, seconds: float) -> None:
        given_up = self._queue.refused(hint, self._tempo.monotonic(), seconds)
        if given_up:
            _log.warning("push given up", reason=reason, hints=given_up)

    def _payload(self, language: Lang) -> bytes:
        wording = self._house.wording(language)
        hint = {
            "text": plain(wording.say(phrase("push-message"))),
            "lang": wording.language.tag,
            "dir": wording.direction.value,
        }
        return json.dumps(hint, ensure_ascii=False).encode().ljust(_PAYLOAD)

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
                session.post(
                    url, data=body, headers=headers, allow_redirects=False, timeout=_TIMEOUT
                ) as answer,
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


def _let_in(people: dict[PersonId, datetime], person: PersonId, at: datetime) -> None:
    """Add somebody at the end; of very many the first are let go: a hint that is lost costs little."""
    if len(people) >= _MOST_PEOPLE and person not in people:
        del people[next(iter(people))]
    people.setdefault(person, at)


def _first(people: Mapping[PersonId, object], most: int) -> Sequence[PersonId]:
    return list(islice(people, most))


def _origin(endpoint: str) -> str:
    """Return by which service a browser is reached; what is no address is found out when it is asked."""
    try:
        return str(URL(endpoint).origin())
    except ValueError:
        return ""


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
