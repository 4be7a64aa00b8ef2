"""One process of Lotse: what it answers over HTTP and what runs beside it; a room of the front door."""

import asyncio
import gc
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from types import FrameType
from typing import TYPE_CHECKING

import structlog
import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, Gauge, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from bot.broadcasting import Broadcasting
from bot.bulk import BulkSender
from bot.bulk_parts import Push
from bot.calendar_reader import CalendarReader
from bot.channels.web.app import build_web_chat
from bot.channels.web.deps import WebDeps
from bot.channels.web.hub import Hub
from bot.house import TELEGRAM, WEB, OfficeWords, Timing
from bot.jobs import Jobs
from bot.neighbours import Here, Neighbours
from bot.open_house import new_id, open_house, reading_texts
from bot.open_translator import Models, open_translator
from bot.pacing import PacingRules
from bot.pings import StaffLine
from bot.push import WebPush
from bot.push_keys import PushKeys
from bot.relay import Tempo
from bot.resuming import Resuming
from bot.talking import Talking
from bot.telling import Telling
from bot.timed_jobs import timed_jobs
from bot.turn import TurnService
from desk.api.late import late_api
from desk.app import build_desk
from desk.broadcast_texts import BroadcastWords
from desk.deps import DeskDeps
from desk.feeds import feed_routes
from desk.reply_texts import ReplyTexts
from domain.broadcast_steps import BroadcastRules
from domain.conversation import ChannelPolicy
from domain.errors import LotseError, SettingsError, StorageError
from domain.ids import Lang
from domain.quiet_hours import QuietHours
from ops.rooms import Rooms
from ops.serving import Part
from ops.settings import Settings, TranslationMode, Updates, text_of
from storage.notify import open_bell
from storage.outbox import State
from storage.outbox_outcomes import outbox_counts
from storage.watch import StorageWatch, WatchedDatabase
from storage.write_check import WriteCheck

if TYPE_CHECKING:
    from bot.channels.telegram.build import Telegram

_log = structlog.get_logger("lotse")
_GARBAGE = (20_000, 10, 10)
"""How much may be made before garbage is looked for: a turn makes thousands of short-lived objects."""
_OUTBOX = Gauge("lotse_outbox_messages", "Messages to Telegram that are not sent yet", ["state"])
_DELIVERS = Gauge("lotse_delivers_to_telegram", "1 in the process that sends to Telegram now")
_REACHES = Gauge("lotse_reaches_other_processes", "1 while hints from and to other processes go through")


class Server:
    """One process of Lotse: what it answers over HTTP, and what runs beside it."""

    def __init__(self, rooms: Rooms, only: Part | None, *, demo: bool = False) -> None:
        rooms = replace(rooms, database=WatchedDatabase(rooms.database, StorageWatch()))
        self.rooms = rooms
        self.settings = rooms.settings
        self.only = only
        self.demo = demo
        self.hub = Hub()
        self.house = open_house(
            rooms.database,
            rooms.vault,
            words=office_words(rooms.settings),
            telegram_policy=rooms.settings.telegram_policy,
            timing=_timing(rooms.settings),
        )
        self.engine = open_translator(self.house, _models(rooms.settings))
        self.telling = Telling(self.house)
        self.calendars = CalendarReader(self.house.clock)
        self.turns = TurnService(self.house)
        self.writes = WriteCheck(rooms.database, self.house.clock)
        self.telegram = self._telegram() if self.runs(Part.BOT) else None
        self.neighbours = Neighbours(open_bell(rooms.settings.content_url), rooms.vault, self._here())
        self.push_keys = _push_keys(rooms)
        self.push = None if self.push_keys is None else self._push(self.push_keys)
        wakers = self.neighbours.wakers()
        self.talking = Talking(self.house)
        wakers = replace(wakers, talks=self.talking.wake)
        self.house.wakers = wakers if self.push is None else replace(wakers, push=self.push.ring)

    def runs(self, part: Part) -> bool:
        """Say whether this process runs a part."""
        return self.only is None or self.only is part

    def application(self) -> Starlette:
        """Return everything this process answers over HTTP."""
        routes: list[BaseRoute] = [
            Route("/healthz", _alive),
            Route("/readyz", self._ready),
            Route("/metrics", self._metrics),
        ]
        if self.telegram is not None:
            routes.extend(self.telegram.routes())
        if self.runs(Part.DESK):
            routes.append(Route("/desk", _to_desk))
            routes.append(Mount("/desk", app=build_desk(self._desk_deps())))
            routes.append(Mount("/api", app=late_api(self._desk_deps())))
            routes.extend(feed_routes(self._desk_deps()))
        if self.runs(Part.BOT):
            routes.append(Mount("/", app=build_web_chat(self._web_deps())))
        return Starlette(routes=routes, lifespan=self._beside)

    @asynccontextmanager
    async def _beside(self, _app: Starlette) -> AsyncIterator[None]:
        """Run what is not asked for over HTTP: Telegram's updates, the relay, the jobs."""
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self.writes.close)
            if self.engine is not None:
                stack.push_async_callback(self.engine.close)
            if self.push is not None:
                stack.push_async_callback(self.push.finish)
            await stack.enter_async_context(reading_texts(self.house))
            await stack.enter_async_context(self.neighbours.listening())
            if self.telegram is not None:
                stack.callback(self.neighbours.relay_stopped)
                await stack.enter_async_context(self.telegram.running())
            if self.runs(Part.BOT):
                await stack.enter_async_context(_running(self._broadcasting(), "broadcasts"))
                await stack.enter_async_context(_running(self.talking, "conversations"))
            if self.runs(Part.JOBS):
                line = await stack.enter_async_context(self._staff_line())
                jobs = Jobs(self.house, new_id(), timed_jobs(self.house, self.telling, self.calendars, line))
                await jobs.start()
                stack.push_async_callback(jobs.leave)
            yield

    async def _ready(self, _request: Request) -> Response:
        try:
            directory = await self.house.directory()
        except (LotseError, OSError) as error:
            return JSONResponse({"ready": False, "reason": str(error)}, status_code=503)
        if not directory.places:
            reason = "nothing is set up yet; run `lotse setup import`"
            return JSONResponse({"ready": False, "reason": reason}, status_code=503)
        problem = await self.writes.problem()
        if problem is not None:
            return JSONResponse({"ready": False, "reason": problem}, status_code=503)
        return JSONResponse({"ready": True})

    async def _metrics(self, _request: Request) -> Response:
        """Figures without content: the process, and how many messages wait in which state."""
        try:
            async with self.rooms.database.reading() as reader:
                counts = await outbox_counts(reader, TELEGRAM)
        except StorageError:
            return PlainTextResponse("storage fails", 503)
        for state in State:
            _OUTBOX.labels(state=state.value).set(counts.get(state, 0))
        _DELIVERS.set(self.telegram is not None and self.telegram.relay.delivers)
        _REACHES.set(self.neighbours.reached)
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    def _here(self) -> Here:
        if self.telegram is None:
            return Here(self.hub.wake, self.hub.wake_all, lambda: None, lambda: False)
        relay = self.telegram.relay
        return Here(self.hub.wake, self.hub.wake_all, relay.wake, lambda: relay.delivers)

    def _telegram(self) -> "Telegram | None":
        token = self.settings.telegram_token
        if token is None:
            return None
        from bot.channels.telegram.build import build_telegram  # noqa: PLC0415 - many start without it

        webhook = self.settings.telegram_updates is Updates.WEBHOOK
        if webhook and not self.settings.public_url:
            raise SettingsError("LOTSE_TELEGRAM_UPDATES=webhook needs LOTSE_PUBLIC_URL")
        chosen = self.settings.telegram_webhook_secret
        secret = chosen.get_secret_value() if chosen else self.rooms.vault.sign("telegram", "webhook")
        return build_telegram(
            house=self.house,
            turns=self.turns,
            token=token.get_secret_value(),
            api_url=self.settings.telegram_api_url,
            webhook_url=f"{self.settings.public_url}/telegram/webhook" if webhook else None,
            webhook_secret=secret if webhook else None,
            tempo=Tempo(clock=self.house.clock, pacing=_pacing(self.settings)),
        )

    def _push(self, keys: PushKeys) -> WebPush:
        return WebPush(self.house, keys, self.settings.public_url)

    def _broadcasting(self) -> Broadcasting:
        """Every process writes pages; the one that delivers to Telegram sends there too."""
        if self.telegram is None:
            return Broadcasting(self.house)
        relay = self.telegram.relay
        push = Push(TELEGRAM, self.telegram.sender, relay.pacing, lambda: relay.delivers)
        return Broadcasting(self.house, BulkSender(self.house, push, asyncio.sleep))

    @asynccontextmanager
    async def _staff_line(self) -> AsyncIterator[StaffLine | None]:
        """Open the way to the phones of staff where there is Telegram."""
        token = self.settings.telegram_token
        if token is None:
            yield None
            return
        from bot.channels.telegram.staff_door import staff_line  # noqa: PLC0415 - many start without it

        async with staff_line(token.get_secret_value(), self.settings.telegram_api_url) as line:
            yield line

    def _web_deps(self) -> WebDeps:
        resuming = Resuming(self.house)
        return WebDeps(
            turns=self.turns,
            database=self.rooms.database,
            vault=self.rooms.vault,
            catalog=self.house.catalog,
            defaults=self.house.words.values(),
            clock=self.house.clock,
            hub=self.hub,
            resume_check=resuming.check,
            address_of=resuming.address_of,
            load_directory=self.house.directory,
            public_url=self.settings.public_url or None,
            leave_url=self.settings.leave_url,
            imprint=text_of(self.settings.imprint_file),
            accessibility=text_of(self.settings.accessibility_file),
            secure_cookies=self.settings.public_url.startswith("https://"),
            push_key="" if self.push_keys is None else self.push_keys.public,
            demo=self.demo,
        )

    def _desk_deps(self) -> DeskDeps:
        return DeskDeps(
            database=self.rooms.database,
            vault=self.rooms.vault,
            clock=self.house.clock,
            new_id=self.house.new_id,
            load_directory=self.house.directory,
            label=lambda message_id: self.house.label(message_id, Lang("de")),
            language_names={one.tag: one.german_name for one in self.house.catalog.languages},
            logger=_log,
            teller=self.telling,
            appointments=self.house.policy,
            texts_checked=lambda tag: self.house.catalog.checked(Lang(tag), "notices"),
            grace=timedelta(minutes=self.settings.no_show_grace_minutes),
            few_slots=self.settings.few_slots,
            few_slots_days=self.settings.few_slots_days,
            word_broadcast=BroadcastWords(
                self.house.catalog, self.house.words.values(), self.house.translator
            ),
            broadcast_rules=_broadcast_rules(self.settings),
            read_calendar=self.calendars.read,
            reply_texts=ReplyTexts(self.house.catalog, self.house.words.values()),
            translator=self.house.translator,
            doubtful_below=self.settings.translation_doubtful_below,
            wake_talks=self.house.wakers.talks,
            bot_name=_bot_name(self.settings),
            public_url=self.settings.public_url,
            demo=self.demo,
            secure_cookies=self.settings.public_url.startswith("https://"),
        )


def _push_keys(rooms: Rooms) -> PushKeys | None:
    """Browsers take notifications only from pages that came over https."""
    if not rooms.settings.public_url.startswith("https://"):
        return None
    chosen = rooms.settings.vapid_key
    return PushKeys.of(rooms.vault, chosen.get_secret_value() if chosen else "")


def _bot_name(settings: Settings) -> Callable[[], Awaitable[str]] | None:
    if settings.telegram_token is None:
        return None
    from bot.channels.telegram.staff_door import BotName  # noqa: PLC0415 - many start without it

    return BotName(settings.telegram_token.get_secret_value(), settings.telegram_api_url)


def _broadcast_rules(settings: Settings) -> BroadcastRules:
    """Nobody is written to on a channel that this installation does not serve."""
    by_telegram = settings.telegram_token is not None and settings.telegram_policy is not ChannelPolicy.OFF
    channels = (TELEGRAM, WEB) if by_telegram else (WEB,)
    return BroadcastRules(four_eyes=settings.broadcast_four_eyes, channels=channels)


def _models(settings: Settings) -> Models | None:
    """Return what translates free text, None where that is switched off."""
    if settings.translation is TranslationMode.OFF:
        return None
    return Models(settings.models, settings.tuning, settings.translation_doubtful_below)


def _timing(settings: Settings) -> Timing:
    return Timing(
        remind_hours=settings.remind_hours,
        quiet=QuietHours(settings.quiet_from, settings.quiet_until),
        vacancy_hold=timedelta(hours=settings.vacancy_hold_hours),
        release_delay=timedelta(minutes=settings.release_delay_minutes),
    )


@asynccontextmanager
async def _running(loop: Broadcasting | Talking, name: str) -> AsyncIterator[None]:
    """Let a loop bring people what is theirs until the block ends; then it finishes what is in the air."""
    task = asyncio.create_task(loop.run(), name=name)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _pacing(settings: Settings) -> PacingRules:
    return PacingRules(
        person_interval=1.0 / settings.telegram_chat_per_second, per_second=settings.telegram_per_second
    )


async def _alive(_request: Request) -> Response:
    return PlainTextResponse("ok")


async def _to_desk(_request: Request) -> Response:
    return RedirectResponse("/desk/", status_code=307)


def office_words(settings: Settings) -> OfficeWords:
    """Return what the operator says about the office."""
    address = settings.public_url or f"http://{settings.http_host}:{settings.http_port}"
    return OfficeWords(settings.office_name, settings.office_phone, settings.answer_days, f"{address}/")


async def run_server(server: Server, announce: Callable[[str], None]) -> None:
    """Serve until a signal asks to stop; a port in use is one clear line."""
    settings = server.settings
    application = server.application()
    listener = _listen(settings)
    port = listener.getsockname()[1]
    shown = "127.0.0.1" if settings.http_host in {"0.0.0.0", "::"} else settings.http_host  # noqa: S104 - compared, not bound
    config = uvicorn.Config(
        application,
        log_config=None,
        access_log=False,
        proxy_headers=True,
        server_header=False,
        timeout_graceful_shutdown=5,
        lifespan="on",
    )
    web = uvicorn.Server(config)
    for ending in (signal.SIGINT, signal.SIGTERM):
        # uvicorn raises the signal again after its shutdown; without this, nothing would be closed behind it.
        signal.signal(ending, _stops_anyway)
    gc.freeze()  # texts and flows stay: nobody has to look through them for garbage
    gc.set_threshold(*_GARBAGE)
    announce(f"http://{shown}:{port}")
    await web.serve(sockets=[listener])
    if not web.started:
        raise SettingsError("the server could not start; the log above says why")


def _stops_anyway(_number: int, _frame: FrameType | None) -> None:
    """The server has taken the signal in and is on its way out."""


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.http_host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.http_host, settings.http_port))
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"cannot listen on {settings.http_host}:{settings.http_port}: {error.strerror}; "
            "choose another LOTSE_HTTP_PORT"
        ) from None
    return listener
