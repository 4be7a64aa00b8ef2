"""Webhook delivery: in order for each chat, chats in parallel, again and again until a 2xx."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import aiohttp

from tests.botapi.params import JsonObject
from tests.botapi.updates import Entry, UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
DEFAULT_CONNECTIONS = 40


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are posted to, and how."""

    url: str
    secret: str = ""
    max_connections: int = DEFAULT_CONNECTIONS
    has_certificate: bool = False


@dataclass(frozen=True, slots=True)
class Retries:
    """Pauses in seconds after a failed delivery (doubled each time) and the time one may take."""

    first: float = 0.05
    longest: float = 1.0
    timeout: float = 10.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """One try to deliver an update; `error` is None when it was accepted."""

    update_id: int
    chat_id: int
    at: float
    error: str | None


class WebhookSender:
    """Posts updates to the webhook that is set; every try is kept in `deliveries`."""

    def __init__(
        self,
        queue: UpdateQueue,
        retries: Retries,
        clock: Callable[[], float],
        changed: Callable[[], object],
    ) -> None:
        """Listen to the queue; nothing is sent before `set`; `changed` is called after each try."""
        self._changed = changed
        self._queue = queue
        self._retries = retries
        self._clock = clock
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(DEFAULT_CONNECTIONS)
        self.webhook: Webhook | None = None
        self.deliveries: list[Delivery] = []
        queue.listeners.append(self._arrived)

    def set(self, webhook: Webhook | None) -> None:
        """Start delivering to this webhook, or stop when it is None."""
        self.webhook = webhook
        if webhook is not None:
            self._slots = asyncio.Semaphore(webhook.max_connections)
            for entry in self._queue.pending:
                self._arrived(entry)

    def info(self) -> JsonObject:
        """Return the WebhookInfo object."""
        found: JsonObject = {
            "url": "" if self.webhook is None else self.webhook.url,
            "has_custom_certificate": self.webhook is not None and self.webhook.has_certificate,
            "pending_update_count": len(self._queue.pending) + len(self._queue.held),
        }
        if self.webhook is not None:
            found["max_connections"] = self.webhook.max_connections
        failed = [delivery for delivery in self.deliveries if delivery.error is not None]
        if failed and self.webhook is not None:
            found["last_error_date"] = int(failed[-1].at)
            found["last_error_message"] = failed[-1].error
        if self._queue.allowed:
            found["allowed_updates"] = sorted(self._queue.allowed)
        return found

    async def stop(self) -> None:
        """End all deliveries and close the connections."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def resume(self) -> None:
        """Go on after `stop` with what is pending."""
        self.set(self.webhook)

    def _arrived(self, entry: Entry) -> None:
        if self.webhook is None or entry.chat_id in self._tasks:
            return
        task = asyncio.get_running_loop().create_task(self._serve_chat(entry.chat_id))
        self._tasks[entry.chat_id] = task

    async def _serve_chat(self, chat_id: int) -> None:
        pause = self._retries.first
        try:
            while self.webhook is not None and (entry := self._queue.first_of(chat_id)) is not None:
                async with self._slots:
                    error = await self._post(self.webhook, entry)
                self.deliveries.append(Delivery(entry.update_id, chat_id, self._clock(), error))
                if error is None:
                    self._queue.acknowledge(entry)
                    pause = self._retries.first
                    self._changed()
                else:
                    self._changed()
                    await asyncio.sleep(pause)
                    pause = min(2 * pause, self._retries.longest)
        finally:
            del self._tasks[chat_id]

    async def _post(self, webhook: Webhook, entry: Entry) -> str | None:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=self._retries.timeout)
            self._session = aiohttp.ClientSession(timeout=timeout)
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        entry.handed_out += 1
        try:
            async with self._session.post(
                webhook.url, json=entry.wire(), headers=headers, allow_redirects=False
            ) as response:
                await response.read()
                if response.ok and response.status < 300:
                    return None
                return f"Wrong response from the webhook: {response.status} {response.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientError as error:
            return f"Connection failed: {error}"
