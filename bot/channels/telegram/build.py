"""Puts the Telegram channel together: sender and relay, receiver, and polling or webhook."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass

import structlog
from starlette.routing import BaseRoute

from bot.backoff import Backoff
from bot.channels.telegram.api import ALLOWED_UPDATES, TelegramApi
from bot.channels.telegram.asides import Asides
from bot.channels.telegram.background import Background
from bot.channels.telegram.old_texts import OldTexts
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.profile import set_profiles
from bot.channels.telegram.receiving import Receiver, Surroundings
from bot.channels.telegram.sender import TelegramSender
from bot.channels.telegram.staff_door import StaffDoor
from bot.channels.telegram.webhook import webhook_route
from bot.house import TELEGRAM, House
from bot.ports import Turns
from bot.relay import Relay, Tempo
from bot.sending import Sender
from bot.staff_talk import StaffTalk
from bot.telling import Telling
from domain.errors import SettingsError
from domain.ids import Lang
from domain.phrases import phrase

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Hook:
    url: str
    secret: str


@dataclass(frozen=True, slots=True)
class _Parts:
    api: TelegramApi
    receiver: Receiver
    background: Background
    profile: Callable[[], Coroutine[object, object, None]]
    backoff: Backoff


class Telegram:
    """The channel; `relay.wake` is to be called after every commit that wrote into the outbox."""

    def __init__(self, parts: _Parts, sender: Sender, relay: Relay, hook: _Hook | None) -> None:
        self._parts = parts
        self._hook = hook
        self.sender = sender
        self.relay = relay

    def routes(self) -> list[BaseRoute]:
        """Return the webhook's route where updates come in that way."""
        return [] if self._hook is None else [webhook_route(self._parts.receiver, self._hook.secret)]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Receive and send until the block ends; then finish what is under way."""
        await self._parts.api.open()
        tasks = [
            asyncio.create_task(self._insist(work, name), name=f"telegram {name}")
            for name, work in (
                ("relay", self.relay.run),
                ("updates", self._updates),
                ("profile", self._parts.profile),
            )
        ]
        try:
            yield
        finally:
            # Updates end first: what they cause can then still be sent.
            for task in reversed(tasks):
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
            await self._parts.background.finish()
            await self._parts.api.close()

    async def _updates(self) -> None:
        """Tell Telegram how updates are to come, then poll for them if that is how."""
        await self._announce()
        if self._hook is None:
            await Poller(self._parts.api, self._parts.receiver, self._parts.backoff).run()

    async def _announce(self) -> None:
        if self._hook is None:
            await self._parts.api.bot.delete_webhook()
        else:
            await self._parts.api.bot.set_webhook(
                self._hook.url, secret_token=self._hook.secret, allowed_updates=ALLOWED_UPDATES
            )

    async def _insist(self, work: Callable[[], Coroutine[object, object, None]], name: str) -> None:
        """Begin again whatever fails: Telegram may be out of reach, and nobody looks after this process."""
        failures = 0
        while True:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - without it the channel would be silent from now on
                failures += 1
                _log.error("begins again after a failure", part=name, reason=type(error).__name__)
                await asyncio.sleep(self._parts.backoff.pause(failures))
            else:
                return


def build_telegram(
    *,
    house: House,
    turns: Turns,
    token: str,
    api_url: str,
    webhook_url: str | None = None,
    webhook_secret: str | None = None,
    tempo: Tempo | None = None,
) -> Telegram:
    """Return the channel, not running yet; a webhook needs both its address and its secret."""
    if webhook_url is not None and not webhook_secret:
        raise SettingsError("the webhook needs LOTSE_TELEGRAM_WEBHOOK_SECRET")
    api = TelegramApi(token, api_url)
    old_texts = OldTexts()
    sender = TelegramSender(api.bot, api.calls, old_texts)

    def texts(message_id: str, lang: Lang) -> str:
        return house.wording(lang).say(phrase(message_id))

    background = Background()
    languages = house.catalog.languages
    receiver = Receiver(
        Surroundings(
            api=api,
            turns=turns,
            database=house.database,
            vault=house.vault,
            languages=languages,
            asides=Asides(api.bot, api.calls, sender, texts),
            old_texts=old_texts,
            background=background,
            staff=StaffDoor(house.database, StaffTalk(house, Telling(house)), api.bot, api.calls, background),
        )
    )
    tempo = tempo or Tempo(clock=house.clock)
    parts = _Parts(api, receiver, background, lambda: set_profiles(api.bot, languages, texts), tempo.backoff)
    relay = Relay(house.database, house.vault, sender, TELEGRAM, tempo, house.fresh)
    hook = _Hook(webhook_url, webhook_secret) if webhook_url and webhook_secret else None
    return Telegram(parts, sender, relay, hook)
