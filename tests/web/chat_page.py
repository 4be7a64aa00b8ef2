"""What a person does with the page in a real browser, and what is looked at afterwards."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from playwright.async_api import Browser, Page, ViewportSize

from tests.fixtures.axe import violations
from tests.web.house import ChatHouse
from tests.web.server import served

PHONE = ViewportSize(width=360, height=740)
DESKTOP = ViewportSize(width=1280, height=800)
WIDER_THAN_ITS_WINDOW = "document.documentElement.scrollWidth > window.innerWidth"
SMALL_TARGETS = """[...document.querySelectorAll(
  'button, a, input:not([type=hidden]):not([type=checkbox]), textarea, summary, .opt label')]
  .filter(e => e.checkVisibility() && !e.closest('.vh') && !e.classList.contains('skip'))
  .map(e => [e.textContent.trim() || e.name, e.getBoundingClientRect()])
  .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
  .map(([name, box]) => `${name} ${box.width}x${box.height}`)"""
FOCUSED = "document.activeElement.id || document.activeElement.className || document.activeElement.tagName"


@dataclass(frozen=True, slots=True)
class ChatPage:
    """An open page; everything is waited for by what changes on the screen."""

    page: Page
    base: str

    async def start(self, language: str) -> None:
        """Open the page and choose a language."""
        await self.page.goto(f"{self.base}/")
        await self.page.click(f"button[value={language}]")
        await self.page.wait_for_selector("#list")

    async def key(self) -> str:
        """What the open question is known by."""
        return await self.page.get_attribute("#q", "data-key") or ""

    async def next_after(self, key: str) -> None:
        """Wait for another question than this one."""
        await self.page.wait_for_selector(f'#q:not([data-key="{key}"])')

    async def press(self, selector: str) -> None:
        """Press a button and wait for the next question."""
        key = await self.key()
        await self.page.click(selector)
        await self.next_after(key)

    async def by_keyboard(self, selector: str, key: str = "Enter") -> None:
        """Go to an element with the Tab key alone, and press a key on it."""
        await self.page.wait_for_selector(selector)
        reached = f"document.activeElement.matches({selector!r})"
        for _ in range(60):
            if await self.page.evaluate(reached):
                break
            await self.page.keyboard.press("Tab")
        assert await self.page.evaluate(reached), f"Tab does not lead to {selector}"
        await self.page.keyboard.press(key)

    async def answer_by_keyboard(self, selector: str) -> None:
        """Answer with the keyboard alone and wait for the next question, which has the focus then."""
        key = await self.key()
        await self.by_keyboard(selector)
        await self.next_after(key)

    async def focused(self) -> str:
        """What has the focus."""
        return str(await self.page.evaluate(FOCUSED))

    async def assert_accessible(self) -> None:
        """Axe finds nothing, nothing sticks out, everything can be hit."""
        assert await violations(self.page) == []
        assert not await self.page.evaluate(WIDER_THAN_ITS_WINDOW)
        assert await self.page.evaluate(SMALL_TARGETS) == []


@asynccontextmanager
async def chat_page(
    house: ChatHouse,
    browser: Browser,
    viewport: ViewportSize = PHONE,
    *,
    script: bool = True,
    locale: str = "de-DE",
) -> AsyncIterator[ChatPage]:
    """A page of a browser of its own; whatever it complains about fails the test."""
    complaints: list[str] = []
    async with served(house.app) as base:
        context = await browser.new_context(
            viewport=viewport,
            locale=locale,
            reduced_motion="reduce",
            java_script_enabled=script,
            has_touch=viewport is PHONE,
        )
        page = await context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda said: complaints.append(said.text) if "Content Security Policy" in said.text else None,
        )
        yield ChatPage(page, base)
        await context.close()
    assert complaints == []
