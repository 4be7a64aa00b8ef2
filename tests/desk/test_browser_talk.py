"""A case manager reads a concern with its German and answers it, in Chromium: on a phone and on a desk."""

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from domain.ids import CaseCode
from domain.talk import Delivery
from domain.translation import NotTranslated, Why
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.office import NewRecord
from tests.desk.sample import LETTER
from tests.desk.talking import address, concern_in_german, person_writes, said_in, translate_concern
from tests.desk.test_browser_desk import said, screen, serving
from tests.desk.translator import ARABIC
from tests.fixtures.axe import violations

TEXT = "Bitte bringen Sie den Mietvertrag mit."


async def press(page: Page, name: str) -> None:
    """Press a button and wait for the page it leads to."""
    async with page.expect_navigation():
        await page.get_by_role("button", name=name, exact=True).first.click()


async def looked_at(page: Page) -> None:
    """Nothing is wrong with the page for anybody, and it is not wider than the screen."""
    assert await violations(page) == []
    wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.evaluate(wider) == 0


async def arabic_record(desk: Desk) -> CaseCode:
    code = await desk.office.add(NewRecord(claimed_by="birke", content=LETTER))
    await translate_concern(desk, code, concern_in_german())
    await person_writes(desk, code, "هل يمكن أن تكون المترجمة امرأة؟", "ar", MORNING)
    return code


@pytest.mark.parametrize("width", [360, 1280])
async def test_reading_answering_taking_back_and_answering_again(
    browser: Browser, desk: Desk, width: int
) -> None:
    code = await arabic_record(desk)
    async with serving(desk) as base:
        context = await browser.new_context(
            viewport=ViewportSize(width=width, height=800), java_script_enabled=width > 400
        )
        async with screen(browser, base, context) as shown:
            page = shown.page
            await shown.log_in("birke")
            await shown.open(address(code, "?ansicht=meine"))
            await expect(page.locator(".pair [lang=ar] mark").first).to_have_text("Jobcenter")
            await expect(page.locator(".german .unsure").first).to_contain_text("Ich verstehe <nicht>")
            if width > 400:
                await looked_at(page)
            await page.get_by_label("Fester Text").select_option("reply-bring-letter")
            await press(page, "Einsetzen")
            await press(page, "Festen Text senden")
            await expect(said(page)).to_contain_text("Ihre Antwort ist geschrieben.")
            await page.get_by_label("Eigener Text auf Deutsch").fill(TEXT)
            await press(page, "Vorschau erneuern")
            await expect(page.locator(".reply .german .txt")).to_have_text(ARABIC)
            if width > 400:
                await looked_at(page)
            await press(page, "Senden")
            await press(page, "Zurückholen")
            await expect(said(page)).to_contain_text("Ihre Antwort ist zurückgeholt.")
            await expect(page.get_by_label("Eigener Text auf Deutsch")).to_have_value(TEXT)
            await press(page, "Vorschau erneuern")
            await press(page, "Senden")
            await expect(page.locator(".msg.out")).to_have_count(3)
    states = [one.delivery for one in await said_in(desk, code)][1:]
    assert states == [Delivery.WAITING, Delivery.TAKEN_BACK, Delivery.WAITING]


async def test_a_phone_width_is_accessible_and_pashto_goes_in_german(browser: Browser, desk: Desk) -> None:
    code = await desk.office.add(NewRecord(claimed_by="birke", language="ps", content=LETTER))
    await translate_concern(desk, code, NotTranslated(why=Why.UNSUPPORTED))
    async with serving(desk) as base:
        context = await browser.new_context(viewport=ViewportSize(width=360, height=800))
        async with screen(browser, base, context) as shown:
            page = shown.page
            await shown.log_in("birke")
            await shown.open(address(code))
            await expect(page.locator(".c2 .note.warn").first).to_contain_text("Sprachmittlung empfohlen.")
            await page.get_by_label("Eigener Text auf Deutsch").fill(TEXT)
            await press(page, "Senden")
            await expect(page.get_by_role("alert")).to_be_focused()
            await expect(page.locator(".reply")).to_contain_text("Geht nur auf Deutsch")
            await looked_at(page)
            await press(page, "Senden")
            await expect(page.locator(".msg.out")).to_contain_text("nur auf Deutsch")
            await looked_at(page)


async def test_what_is_being_written_survives_the_lock_and_another_browser(
    browser: Browser, desk: Desk
) -> None:
    code = await arabic_record(desk)
    async with serving(desk) as base, screen(browser, base) as shown, screen(browser, base) as other:
        page = shown.page
        await shown.log_in("birke")
        await shown.open(address(code))
        field = page.get_by_label("Eigener Text auf Deutsch")
        await field.fill(TEXT)
        await expect(page.locator("#entwurf")).to_contain_text("Entwurf gespeichert,")
        async with page.expect_navigation():
            await page.keyboard.press("Alt+l")
        await expect(page.get_by_label("Passwort")).to_be_visible()
        await other.log_in("birke")
        await other.open(address(code))
        await expect(other.page.get_by_label("Eigener Text auf Deutsch")).to_have_value(TEXT)
        await expect(other.page.locator("#entwurf")).to_contain_text("Er ist nicht gesendet.")
        await looked_at(other.page)


async def test_news_of_a_conversation_move_nothing_and_keep_what_is_being_written(
    browser: Browser, desk: Desk
) -> None:
    code = await arabic_record(desk)
    async with serving(desk) as base, screen(browser, base) as shown:
        page = shown.page
        await shown.log_in("birke")
        await shown.open(address(code))
        await page.get_by_label("Eigener Text auf Deutsch").fill(TEXT)
        await person_writes(desk, code, "شكرا", "ar", MORNING)
        await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        await expect(page.locator("#neues")).to_contain_text("Eine neue Nachricht")
        await expect(page.locator(".msg")).to_have_count(1)
        async with page.expect_navigation():
            await page.get_by_role("link", name="Neue anzeigen").click()
        await expect(page.locator(".msg")).to_have_count(2)
        await expect(page.get_by_label("Eigener Text auf Deutsch")).to_have_value(TEXT)
