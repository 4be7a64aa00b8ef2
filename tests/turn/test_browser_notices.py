"""Notices in Chromium, with the real conversation behind the page: they come by themselves to a phone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
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
from storage.statements import Dialect
from tests.fixtures.pictures import picture
from tests.turn.changes import adviser_falls_ill, appointment_of, same_time
from tests.turn.people import TO_SLOTS, Someone
from tests.turn.stand import Stand
from tests.web.chat_page import PHONE, SMALL_TARGETS, WIDER_THAN_ITS_WINDOW, ChatPage
from tests.web.server import served

ARABIC = Lang("ar")


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


@asynccontextmanager
async def open_page(stand: Stand, browser: Browser, *, script: bool = True) -> AsyncIterator[ChatPage]:
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
            viewport=PHONE, locale="ar", has_touch=True, reduced_motion="reduce", java_script_enabled=script
        )
        page = await context.new_page()
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        yield ChatPage(page, base)
        await context.close()
        assert complaints == []


async def booked(stand: Stand, chat: ChatPage) -> Someone:
    """Let the person at the page book, most of it behind the scenes, and see it there."""
    await chat.start(ARABIC)
    async with stand.database.reading() as reader:
        (person,) = await all_people(reader)
    address = await Resuming(stand.house("address")).address_of(person)
    who = Someone(stand, address, ARABIC, person=person)
    await who.reads()
    way = list(TO_SLOTS)
    way.insert(way.index("1"), "no")  # no interpreter, which Germans are not asked about
    await who.answer(*way)
    await who.press(who.slots()[0])
    await who.press("confirm")
    stand.now += timedelta(minutes=5)
    await chat.page.goto(f"{chat.base}/")
    return who


async def shown(page: Page, message_id: str, stand: Stand) -> None:
    words = Wording(stand.catalog, ARABIC).say(phrase(message_id))
    await expect(page.locator("#list")).to_contain_text(words)


async def test_a_phone_in_arabic_takes_the_second_time(stand: Stand, browser: Browser) -> None:
    async with open_page(stand, browser) as chat:
        who = await booked(stand, chat)
        page = chat.page
        question = await chat.key()
        told = await adviser_falls_ill(stand, who, note="Bitte entschuldigen Sie.")
        notice = page.locator("li.notice")
        await expect(notice).to_be_visible()
        assert await page.evaluate("document.documentElement.dir") == "rtl"
        await expect(notice.locator("button")).to_have_count(5)
        await shown(page, "notice-not-possible", stand)
        assert await notice.locator("p[lang=de]").inner_text() == "Bitte entschuldigen Sie."
        assert await chat.key() == question, "the open question stays as it is"
        await notice.scroll_into_view_if_needed()
        await picture(page, "chat-notice-ar")
        await chat.assert_accessible()
        await notice.locator("button[value='2']").click()
        await expect(notice.locator("button")).to_have_count(0)
        await expect(page.locator("li.ticket").last).to_contain_text("Termin")
        await expect(notice.locator(".settled")).to_contain_text("إجابتكم")
        assert await chat.focused() == "lead", "the confirmation has the focus"
        await chat.assert_accessible()
        assert same_time(await appointment_of(stand, who), told.offers[1])
        before = await notice.inner_text()
        await page.reload()
        assert await page.locator("li.notice").inner_text() == before, (
            "the page says the same when it is loaded"
        )
        await expect(page.locator("li.notice button")).to_have_count(0)


async def test_by_keyboard_alone_and_a_second_page_hears_of_it(stand: Stand, browser: Browser) -> None:
    async with open_page(stand, browser) as chat:
        who = await booked(stand, chat)
        other = await chat.page.context.new_page()
        await other.goto(f"{chat.base}/")
        await adviser_falls_ill(stand, who)
        await expect(other.locator("li.notice button")).to_have_count(5)
        await chat.by_keyboard("li.notice button[value='1']")
        await expect(chat.page.locator("li.notice button")).to_have_count(0)
        await expect(other.locator("li.notice button")).to_have_count(0)
        await expect(other.locator("li.notice .settled")).to_be_visible()


async def test_other_times_lead_into_the_question_and_back_to_the_offer(
    stand: Stand, browser: Browser
) -> None:
    async with open_page(stand, browser) as chat:
        who = await booked(stand, chat)
        page = chat.page
        await adviser_falls_ill(stand, who)
        key = await chat.key()
        await page.click("li.notice button[value=other]")
        await chat.next_after(key)
        await expect(page.locator("li.notice button")).to_have_count(0)
        await chat.press("#q button[value=offer]")
        await expect(page.locator("li.notice")).to_have_count(2)
        await expect(page.locator("li.notice").last.locator("button")).to_have_count(5)
        await chat.assert_accessible()
        await page.locator("li.notice").last.locator("button[value='3']").click()
        await expect(page.locator("li.notice button")).to_have_count(0)


async def test_without_a_script_it_works_the_same(stand: Stand, browser: Browser) -> None:
    async with open_page(stand, browser, script=False) as chat:
        who = await booked(stand, chat)
        page = chat.page
        told = await adviser_falls_ill(stand, who)
        await page.goto(f"{chat.base}/")
        assert not await page.evaluate(WIDER_THAN_ITS_WINDOW)
        assert await page.evaluate(SMALL_TARGETS) == []
        await page.locator("li.notice button[value='2']").click()
        await expect(page.locator("li.notice button")).to_have_count(0)
        await expect(page.locator("li.notice .settled")).to_be_visible()
        assert same_time(await appointment_of(stand, who), told.offers[1])
