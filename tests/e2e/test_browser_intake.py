"""The whole intake in a real browser: on a phone in Arabic, by keyboard in German; the desk claims it."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, Request, ViewportSize, expect

from domain.ids import Lang
from locales.catalog import Catalog
from tests.e2e.process import PASSWORD, Installation, installation
from tests.fixtures.pictures import picture

PHONE: ViewportSize = {"width": 360, "height": 740}
NEXT_YEAR = datetime.now(UTC).year + 1
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
CODE = re.compile(r"[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")


@pytest.fixture
async def lotse(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, {"LOTSE_OFFICE_NAME": "Integrationsmanagement (Beispiel)"}) as running:
        yield running


class Chat:
    """A person before the web chat, in one language, with a mouse or only a keyboard."""

    def __init__(self, page: Page, url: str, language: str, *, keyboard: bool = False) -> None:
        self.page = page
        self.url = url
        self.language = language
        self.keyboard = keyboard
        self._words = Catalog.load(strict=True)
        self.foreign: list[str] = []
        page.on("request", self._note)

    def _note(self, request: Request) -> None:
        if not request.url.startswith((self.url, "data:")):
            self.foreign.append(request.url)

    def words(self, message_id: str) -> str:
        """The catalogue's text in this person's language."""
        return self._words.label(Lang(self.language), message_id)

    async def asked(self, message_id: str) -> None:
        """Wait until this question is the open one, then let axe look at the page."""
        await expect(self.page.locator("#q-legend")).to_contain_text(self.words(message_id))
        await no_violation(self.page)

    async def activate(self, selector: str) -> None:
        """Press a control: with the pointer, or reached by Tab alone and pressed with a key."""
        if not self.keyboard:
            await self.page.locator(selector).first.click()
            return
        await tab_to(self.page, selector)
        await self.page.keyboard.press("Space" if "input" in selector else "Enter")

    async def press(self, option: str, then: str) -> None:
        """Press an answer and wait for the next question."""
        await self.activate(f"#q button[value='{option}']")
        await self.asked(then)

    async def tick(self, *options: str, then: str) -> None:
        """Tick several answers and send them."""
        for option in options:
            await self.activate(f"#q input[value='{option}']")
        await self.press("_done", then)

    async def write(self, text: str, then: str) -> None:
        """Write the answer into the question's own field and send it."""
        field = "#q textarea, #q input[type=text]"
        if self.keyboard:
            await tab_to(self.page, field)
        else:
            await self.page.locator(field).first.click()
        await self.page.keyboard.type(text)
        await self.activate("#q button.primary")
        await self.asked(then)


async def tab_to(page: Page, selector: str) -> None:
    """Reach a control by Tab alone; fails when it cannot be reached."""
    for _ in range(120):
        if await page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
            return
        await page.keyboard.press("Tab")
    pytest.fail(f"{selector} cannot be reached by Tab")


async def no_violation(page: Page) -> None:
    """Axe finds nothing on the page as it is now."""
    found = await Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


async def intake(chat: Chat) -> str:
    """Go the whole way from the language to the case code."""
    page = chat.page
    await page.goto(chat.url)
    await no_violation(page)
    await chat.press(chat.language, "consent-ask")
    await chat.press("yes", "danger-ask")
    await chat.press("no", "adult-ask")
    await chat.press("yes", "municipality-ask")
    await chat.press("wuerselen", "topics-ask")
    await picture(page, f"chat-topics-{chat.language}")
    await chat.tick("wohnen", "brief", then="urgency-ask")
    await chat.press("deadline", "deadline-ask")
    await chat.write(f"31.12.{NEXT_YEAR}", "concern-ask")
    await chat.write("Jobcenter <b>Brief</b>", "party-ask" if chat.language == "de" else "interpreter-ask")
    if chat.language != "de":
        await chat.press("yes", "party-ask")
    await chat.press("3", "children-ask")
    await chat.press("1", "school-age-ask")
    await chat.press("yes", "wishes-ask")
    await chat.tick("woman", then="call-name-ask")
    await chat.press("_skip", "slot-ask")
    await picture(page, f"chat-slots-{chat.language}")
    await chat.activate("#q .times button")
    await chat.asked("check-ask")
    await chat.press("confirm", "menu-ask")
    shown = await page.locator("main").inner_text()
    await picture(page, f"chat-confirmed-{chat.language}")
    found = CODE.search(shown)
    assert found is not None, shown
    return found[0]


async def test_a_phone_in_arabic_books_and_the_desk_claims(lotse: Installation, browser: Browser) -> None:
    context = await browser.new_context(viewport=PHONE, locale="ar", has_touch=True, is_mobile=True)
    chat = Chat(await context.new_page(), lotse.url, "ar")
    code = await intake(chat)
    assert await chat.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [
        "ar",
        "rtl",
    ]
    assert await chat.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    async with chat.page.expect_download() as download:
        await chat.page.locator("a[href$='.ics']").first.click()
    calendar = (await (await download.value).path()).read_text()
    assert "SUMMARY:Termin" in calendar
    assert "Rathaus" in calendar
    assert "wohn" not in calendar.lower()
    assert chat.foreign == []
    await context.close()
    await claim(lotse, browser, code)


async def claim(lotse: Installation, browser: Browser, code: str) -> None:
    """Log in at the desk, find the record in the queue, read it and claim it."""
    context = await browser.new_context(viewport=DESKTOP, locale="de-DE")
    page = await context.new_page()
    await page.goto(f"{lotse.url}/desk/")
    await no_violation(page)
    await page.get_by_label("Benutzername").fill("cm-ahorn")
    await page.get_by_label("Passwort").fill(PASSWORD)
    await page.get_by_role("button", name="Anmelden").click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text("Eingang")
    await no_violation(page)
    row = page.get_by_role("row").filter(has_text=code)
    await expect(row).to_contain_text("Arabisch")
    await expect(row).to_contain_text("Wohnung")
    assert "&lt;b&gt;" not in await page.content()
    await page.get_by_role("link", name=code).click()
    await expect(page.get_by_text("Jobcenter <b>Brief</b>")).to_be_visible()
    await page.get_by_role("button", name="Übernehmen").click()
    await expect(page.get_by_role("button", name="Zurückgeben")).to_be_visible()
    await no_violation(page)
    await context.close()


async def test_the_keyboard_alone_is_enough_in_german(lotse: Installation, browser: Browser) -> None:
    context = await browser.new_context(viewport=DESKTOP, locale="de-DE", color_scheme="dark")
    chat = Chat(await context.new_page(), lotse.url, "de", keyboard=True)
    code = await intake(chat)
    assert CODE.fullmatch(code)
    assert chat.foreign == []
    await context.close()
