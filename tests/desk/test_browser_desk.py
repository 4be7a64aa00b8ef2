"""The desk in Chromium: accessible at every size, by keyboard alone, without scripts and with them."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
import uvicorn
from playwright.async_api import Browser, BrowserContext, Locator, Page, Request, ViewportSize, expect

from domain.case_codes import show_case_code
from domain.ids import CaseCode
from tests.desk.clerks import Desk
from tests.desk.office import PASSWORD, NewRecord
from tests.desk.sample import fill
from tests.fixtures.axe import violations
from tests.fixtures.pictures import picture

PICTURED = 1280
"""The width at which the pictures of the handbook are taken."""


@asynccontextmanager
async def serving(desk: Desk) -> AsyncIterator[str]:
    """Serve the desk on a real socket of this machine and give its address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(desk.app, log_level="critical", lifespan="off", ws="none"))
        task = asyncio.create_task(server.serve(sockets=[listening]))
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        await task


@dataclass
class Screen:
    """A page in the browser, with everything it asked for."""

    page: Page
    base: str
    asked: list[str] = field(default_factory=list)

    def note(self, request: Request) -> None:
        self.asked.append(request.url)

    async def open(self, path: str) -> None:
        await self.page.goto(self.base + path)

    async def log_in(self, username: str) -> None:
        await self.open("/desk/anmelden")
        await self.page.get_by_label("Benutzername").fill(username)
        await self.page.get_by_label("Passwort").fill(PASSWORD)
        await self.page.get_by_role("button", name="Anmelden").click()
        await expect(self.page.get_by_role("heading", level=1)).to_have_text("Eingang")


@asynccontextmanager
async def screen(browser: Browser, base: str, context: BrowserContext | None = None) -> AsyncIterator[Screen]:
    context = context or await browser.new_context()
    page = await context.new_page()
    shown = Screen(page, base)
    page.on("request", shown.note)
    yield shown
    await context.close()


def address(code: CaseCode, end: str = "") -> str:
    return f"/desk/faelle/{show_case_code(code)}{end}"


@pytest.mark.parametrize("width", [360, 768, 1280])
async def test_every_page_is_accessible_and_asks_nobody_else(
    browser: Browser, desk: Desk, width: int
) -> None:
    codes = await fill(desk.office)
    async with serving(desk) as base:
        context = await browser.new_context(viewport=ViewportSize(width=width, height=800))
        async with screen(browser, base, context) as shown:
            await shown.open("/desk/anmelden")
            found = await violations(shown.page)
            await shown.log_in("birke")
            if width == PICTURED:
                await picture(shown.page, "desk-queue")
                await shown.open(address(codes[3], "?ansicht=offen"))
                await picture(shown.page, "desk-record")
            for path in (
                "/desk/eingang?sprache=ar",
                "/desk/eingang?sprache=ti&termin=heute",
                address(codes[3], "?ansicht=offen"),
                address(codes[0], "?verdeckt=1"),
                address(codes[3], "/abschluss"),
                address(codes[3], "/protokoll"),
                "/desk/suche?code=2222",
            ):
                await shown.open(path)
                found += await violations(shown.page)
                wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                assert await shown.page.evaluate(wider) == 0, path
            await shown.page.get_by_role("button", name="Sperren").click()
            await expect(shown.page.get_by_role("heading", level=1)).to_have_text("Gesperrt")
            found += await violations(shown.page)
            assert found == []
            assert {url for url in shown.asked if not url.startswith(base)} == set()


async def tab_to(page: Page, name: str) -> None:
    """Press Tab until the control of that name has the focus."""
    for _ in range(80):
        await page.keyboard.press("Tab")
        focused = await page.evaluate("document.activeElement.textContent.trim()")
        if focused == name:
            return
    pytest.fail(f"no way to {name} by keyboard")


async def test_claim_hand_back_and_close_by_keyboard_alone(browser: Browser, desk: Desk) -> None:
    code = show_case_code(await desk.office.add(NewRecord()))
    async with serving(desk) as base, screen(browser, base) as shown:
        page = shown.page
        await shown.open("/desk/anmelden")
        await page.keyboard.type("birke")
        await page.keyboard.press("Tab")
        await page.keyboard.type(PASSWORD)
        await enter(page, "Eingang – Lotse")
        await tab_to(page, "Übernehmen")
        await page.keyboard.press("Enter")
        await expect(said(page)).to_contain_text(f"Sie haben {code} übernommen.")
        await tab_to(page, "Anfrage öffnen")
        await enter(page, f"{code} – Lotse")
        await tab_to(page, "Zurückgeben")
        await page.keyboard.press("Enter")
        await expect(said(page)).to_contain_text(f"{code} ist zurückgegeben.")
        await tab_to(page, "Rückgängig")
        await page.keyboard.press("Enter")
        await expect(said(page)).to_contain_text(f"Sie haben {code} übernommen.")
        await tab_to(page, "Abschließen …")
        await enter(page, f"{code} abschließen – Lotse")
        await page.locator("main").focus()
        await page.keyboard.press("Tab")
        await page.keyboard.press("Space")
        await tab_to(page, "Anfrage abschließen")
        await page.keyboard.press("Enter")
        await expect(said(page)).to_contain_text(f"{code} ist abgeschlossen.")


async def enter(page: Page, title: str) -> None:
    """Press Enter and wait for the page it leads to."""
    await page.keyboard.press("Enter")
    await expect(page).to_have_title(title)


def said(page: Page) -> Locator:
    """The notice about what was just done."""
    return page.locator(".said")


async def test_everything_works_without_scripts(browser: Browser, desk: Desk) -> None:
    code = show_case_code(await desk.office.add(NewRecord()))
    async with serving(desk) as base:
        context = await browser.new_context(java_script_enabled=False)
        async with screen(browser, base, context) as shown:
            page = shown.page
            await shown.log_in("birke")
            await page.get_by_label("Sprache").select_option("Arabisch")
            await page.get_by_role("button", name="Filtern").click()
            await page.get_by_role("button", name=f"Übernehmen: {code}").click()
            assert "sprache=ar" in page.url
            await page.get_by_role("link", name=code, exact=True).click()
            await page.get_by_role("link", name="Abschließen …").click()
            await page.get_by_role("button", name="Anfrage abschließen").click()
            await expect(page.get_by_role("alert")).to_contain_text("Wählen Sie einen Grund.")
            await page.get_by_label("Anliegen geklärt").check()
            await page.get_by_role("button", name="Anfrage abschließen").click()
            await page.get_by_role("button", name="Rückgängig bis 09:52").click()
            await expect(said(page)).to_contain_text(f"{code} ist wieder offen.")


async def test_errors_take_the_focus_and_lead_to_their_field(browser: Browser, desk: Desk) -> None:
    async with serving(desk) as base, screen(browser, base) as shown:
        await shown.log_in("birke")
        await shown.page.get_by_role("searchbox", name="Fallcode suchen").fill("K7M29QXX")
        await shown.page.keyboard.press("Enter")
        await expect(shown.page.get_by_role("alert")).to_be_focused()
        await shown.page.get_by_role("alert").get_by_role("link").click()
        await expect(shown.page.locator("#code")).to_be_focused()


async def test_news_arrive_without_moving_the_list(browser: Browser, desk: Desk) -> None:
    first = show_case_code(await desk.office.add(NewRecord()))
    other = await desk.clerk("esche")
    async with serving(desk) as base, screen(browser, base) as shown:
        page = shown.page
        await shown.log_in("birke")
        await shown.open("/desk/eingang")
        desk.clock.forward(minutes=1)
        await desk.office.add(NewRecord(created_at=desk.clock.now))
        await other.send(f"/desk/faelle/{first}/uebernehmen", version=1)
        await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        await expect(page.locator("#neues")).to_contain_text(
            "1 neue Anfrage seit 09:42 Uhr. Ihre Liste bleibt, wie sie ist."
        )
        row = page.locator(f'tr[data-code="{first}"]')
        await expect(row).to_contain_text("CM Esche")
        await expect(row.get_by_role("button")).to_have_count(0)
        await expect(page.locator("tbody tr")).to_have_count(1)
        await page.get_by_role("link", name="Neue anzeigen").click()
        await expect(page.locator("tbody tr")).to_have_count(2)


async def test_alt_l_locks_and_the_password_leads_back(browser: Browser, desk: Desk) -> None:
    async with serving(desk) as base, screen(browser, base) as shown:
        page = shown.page
        await shown.log_in("birke")
        await shown.open("/desk/eingang?ansicht=frei")
        second = await page.context.new_page()
        await second.goto(f"{base}/desk/eingang?ansicht=meine")
        await page.keyboard.press("Alt+KeyL")
        await expect(page.get_by_role("heading", level=1)).to_have_text("Gesperrt")
        await expect(second.get_by_role("heading", level=1)).to_have_text("Gesperrt")
        await page.get_by_label("Passwort").fill(PASSWORD)
        await page.keyboard.press("Enter")
        await expect(page).to_have_url(f"{base}/desk/eingang?ansicht=frei")


async def test_two_minutes_before_the_lock_the_desk_asks(browser: Browser, desk: Desk) -> None:
    async with serving(desk) as base, screen(browser, base) as shown:
        page = shown.page
        await page.clock.install()
        await shown.log_in("birke")
        dialog = page.get_by_role("dialog", name="Sind Sie noch da?")
        await page.clock.fast_forward("07:30")
        await expect(dialog).to_be_hidden()
        desk.clock.forward(minutes=8, seconds=10)
        await page.clock.fast_forward("00:40")
        await expect(dialog).to_be_visible()
        await expect(dialog).to_contain_text("In 2 Minuten sperren wir den Bildschirm.")
        assert await violations(page) == []
        await dialog.get_by_role("button", name="Weiterarbeiten").click()
        await expect(dialog).to_be_hidden()
        desk.clock.forward(minutes=11)
        await page.clock.fast_forward("11:00")
        await expect(page.get_by_role("heading", level=1)).to_have_text("Gesperrt")
