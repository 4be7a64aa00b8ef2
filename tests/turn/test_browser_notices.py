"""Notices in Chromium, with the real conversation behind the page: they come by themselves to a phone."""

import pytest
from playwright.async_api import Browser, expect

from domain.office_changes import Note
from storage.statements import Dialect
from tests.fixtures.pictures import picture
from tests.turn.changes import adviser_falls_ill, appointment_of, same_time
from tests.turn.phone import booked, open_page, shown
from tests.turn.stand import Stand
from tests.web.chat_page import SMALL_TARGETS, WIDER_THAN_ITS_WINDOW


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


async def test_a_phone_in_arabic_takes_the_second_time(stand: Stand, browser: Browser) -> None:
    async with open_page(stand, browser) as chat:
        who = await booked(stand, chat)
        page = chat.page
        question = await chat.key()
        told = await adviser_falls_ill(stand, who, note=Note(text="Bitte entschuldigen Sie."))
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
