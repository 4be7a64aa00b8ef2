"""The chat page on a phone, with the real conversation behind it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from playwright.async_api import Browser, Page, expect

from bot.channels.web.app import build_web_chat
from bot.channels.web.deps import WebDeps
from bot.channels.web.hub import Hub
from bot.house import Wakers
from bot.resuming import Resuming
from bot.turn import TurnService
from domain.ids import Lang
from domain.phrases import phrase
from locales.wording import Wording
from storage.people import all_people
from tests.turn.people import TO_SLOTS, Someone
from tests.turn.stand import Stand
from tests.web.chat_page import PHONE, ChatPage
from tests.web.server import served

ARABIC = Lang("ar")


@asynccontextmanager
async def open_page(
    stand: Stand, browser: Browser, *, script: bool = True, locale: str = "ar"
) -> AsyncIterator[ChatPage]:
    """A phone with the chat on it."""
    hub = Hub()
    stand.wakers = Wakers(hub.wake, lambda: None)
    house = stand.house("web")
    resuming = Resuming(house)
    deps = WebDeps(
        turns=TurnService(house),
        database=stand.database,
        vault=stand.vault,
        catalog=stand.catalog,
        defaults=house.words.values(),
        clock=house.clock,
        hub=hub,
        resume_check=resuming.check,
        address_of=resuming.address_of,
        load_directory=house.directory,
        secure_cookies=False,
    )
    async with served(build_web_chat(deps)) as base:
        context = await browser.new_context(
            viewport=PHONE, locale=locale, has_touch=True, reduced_motion="reduce", java_script_enabled=script
        )
        page = await context.new_page()
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        yield ChatPage(page, base)
        await context.close()
        assert complaints == []


async def booked(stand: Stand, chat: ChatPage, language: Lang = ARABIC) -> Someone:
    """Let the person at the page book, most of it behind the scenes, and see it there."""
    await chat.start(language)
    async with stand.database.reading() as reader:
        (person,) = await all_people(reader)
    address = await Resuming(stand.house("address")).address_of(person)
    who = Someone(stand, address, language, person=person)
    await who.reads()
    way = list(TO_SLOTS)
    way.insert(way.index("1"), "no")  # no interpreter, which Germans are not asked about
    await who.answer(*way)
    await who.press(who.slots()[0])
    await who.press("confirm")
    stand.now += timedelta(minutes=5)
    await chat.page.goto(f"{chat.base}/")
    return who


async def shown(page: Page, message_id: str, stand: Stand, language: Lang = ARABIC) -> None:
    """Wait until a message of the catalogues stands on the page."""
    words = Wording(stand.catalog, language).say(phrase(message_id))
    await expect(page.locator("#list")).to_contain_text(words)
