"""Office hours in Chromium: accessible at every size, without scripts, by keyboard, in print."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, expect
from sqlalchemy import update

from storage import tables as t
from storage.database import Statement
from storage.times import to_us
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.hours import THURSDAY, at, book, open_hours
from tests.desk.office import PASSWORD, NewRecord
from tests.desk.test_browser_desk import PICTURED, serving, tab_to
from tests.fixtures.axe import violations
from tests.fixtures.pictures import picture

WEEK = "/desk/sprechzeiten/arkaden"
PAGES = (
    WEEK,
    f"{WEEK}?sicht=liste",
    f"{WEEK}?sicht=person&person=esche",
    f"{WEEK}/regeln",
    f"{WEEK}/regeln/neu",
    f"{WEEK}/regeln/birke-do",
    f"{WEEK}/regeln/birke-do/ende",
    f"{WEEK}/aktionstag",
    f"{WEEK}/abwesenheit",
    f"{WEEK}/umzug",
    f"{WEEK}/posten",
    "/desk/orte",
    "/desk/orte/arkaden",
    "/desk/aenderungen/vorschau",
    "/desk/sprechzeiten/fremd",
)
COMING = (((9, 0), "ar", 2), ((9, 0), "ti", 1), ((10, 0), "ar", 4), ((10, 30), "uk", 1))
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@dataclass
class Planner:
    """A planner's browser, with what axe found on its pages."""

    page: Page
    base: str
    found: list[str]

    async def look(self, path: str = "") -> None:
        """Open a page, or stay, and look at it."""
        if path:
            await self.page.goto(self.base + path)
        self.found += [f"{self.page.url}: {one}" for one in await violations(self.page)]
        assert await self.page.evaluate(WIDER) == 0, self.page.url

    async def press(self, name: str) -> None:
        """Press a button and wait for the page it leads to."""
        async with self.page.expect_navigation():
            await self.page.get_by_role("button", name=name).click()

    async def choose(self, row: int, outcome: str) -> None:
        """Choose an outcome for an appointment."""
        await self.page.locator("fieldset.seg").nth(row).get_by_role("radio", name=outcome).check()


@asynccontextmanager
async def planner(context: BrowserContext, base: str, username: str = "akte") -> AsyncIterator[Planner]:
    page = await context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(f"{base}/desk/anmelden")
    await page.get_by_label("Benutzername").fill(username)
    await page.get_by_label("Passwort").fill(PASSWORD)
    shown = Planner(page, base, [])
    await shown.press("Anmelden")
    yield shown
    await context.close()
    assert {url for url in asked if not url.startswith(base)} == set()


async def fill(desk: Desk) -> None:
    """A Thursday as planners find it."""
    await open_hours(desk.database)
    for clock, language, people in COMING:
        record = NewRecord(language=language, party_size=people)
        _, booking = await book(desk.office, at(THURSDAY, *clock), record)
        if people > 1:
            comes = update(t.booking).where(t.booking.c.id == booking)
            async with desk.database.transaction() as tx:
                await tx.execute(Statement.adhoc(comes.values(person_confirmed_at=to_us(MORNING))))


@pytest.mark.parametrize("width", [360, 768, 1280])
async def test_every_page_of_a_change_is_accessible(browser: Browser, desk: Desk, width: int) -> None:
    await fill(desk)
    async with serving(desk) as base:
        context = await browser.new_context(viewport=ViewportSize(width=width, height=800))
        async with planner(context, base) as shown:
            for path in PAGES:
                await shown.look(path)
            if width == PICTURED:
                await shown.look(WEEK)
                await picture(shown.page, "desk-week")
            await shown.look(f"{WEEK}/schliessung?von=26.11.")
            await shown.page.get_by_label("Letzter Tag").fill("gestern")
            await shown.press("Weiter zur Vorschau")
            await expect(shown.page.get_by_role("alert")).to_be_focused()
            await shown.look()
            await shown.page.get_by_label("Letzter Tag").fill("")
            await shown.press("Weiter zur Vorschau")
            await shown.look()
            if width == PICTURED:
                await picture(shown.page, "desk-change")
            await shown.choose(0, "Absagen")
            await shown.press("Regel anwenden")
            await shown.press("Schließen und 4 Personen benachrichtigen")
            await expect(shown.page.get_by_role("alert")).to_be_focused()
            await shown.look()
            await shown.page.get_by_label("Ich habe die 4 Termine geprüft.").check()
            await shown.press("Schließen und 4 Personen benachrichtigen")
            await shown.look()
            await shown.look("/desk/aenderungen")
            await shown.look(WEEK)
            assert shown.found == []


async def test_a_change_works_without_scripts(browser: Browser, desk: Desk) -> None:
    await fill(desk)
    async with serving(desk) as base:
        context = await browser.new_context(java_script_enabled=False)
        async with planner(context, base, "tanne") as shown:
            page = shown.page
            await page.get_by_role("link", name="Sprechzeiten", exact=True).click()
            await page.get_by_role("link", name="Tag schließen Donnerstag, 26.11.").click()
            await expect(page.get_by_label("Erster Tag")).to_have_value("26.11.2026")
            await shown.press("Weiter zur Vorschau")
            row = page.get_by_role("row").filter(has_text="09:00").first
            await expect(row.get_by_text("Rathaus Alsdorf, Platz 1")).to_be_visible()
            await row.get_by_role("radio", name="Absagen").check()
            await expect(row.get_by_text("Absage, Vorrang auf der Warteliste")).to_be_visible()
            await expect(row.get_by_text("Rathaus Alsdorf, Platz 1")).to_be_hidden()
            await shown.press("Regel anwenden")
            await expect(page.get_by_text("Geändert von Ihnen")).to_be_visible()
            await page.get_by_label("geprüft").check()
            await shown.press("benachrichtigen")
            await expect(page.get_by_role("heading", level=1)).to_have_text(
                "Bericht: Do., 26.11.2026, schließen"
            )
            await shown.press("Rückgängig bis 09:52")
            await expect(page.get_by_role("status")).to_contain_text("Zurückgenommen")


async def test_a_preview_is_still_there_after_a_reload_and_after_the_lock(
    browser: Browser, desk: Desk
) -> None:
    await fill(desk)
    async with serving(desk) as base, planner(await browser.new_context(), base) as shown:
        page = shown.page
        await page.goto(f"{base}{WEEK}/schliessung?von=26.11.")
        await shown.press("Weiter zur Vorschau")
        heading = page.get_by_role("heading", level=1)
        await expect(heading).to_have_text("Do., 26.11.2026, schließen: 4 Termine betroffen")
        await page.reload()
        await expect(heading).to_have_text("Do., 26.11.2026, schließen: 4 Termine betroffen")
        await page.keyboard.press("Alt+KeyL")
        await expect(heading).to_have_text("Gesperrt")
        await page.get_by_label("Passwort").fill(PASSWORD)
        await page.keyboard.press("Enter")
        await expect(heading).to_have_text("Do., 26.11.2026, schließen: 4 Termine betroffen")


async def test_an_absence_is_entered_by_keyboard_alone(browser: Browser, desk: Desk) -> None:
    await fill(desk)
    async with serving(desk) as base, planner(await browser.new_context(), base) as shown:
        page = shown.page
        await tab_to(page, "Abwesenheit")
        await page.keyboard.press("Enter")
        await expect(page).to_have_title("Abwesenheit eintragen, Aachen-Arkaden – Lotse")
        await page.get_by_label("Person").focus()
        await page.keyboard.type("CM E")
        await page.keyboard.press("Tab")
        await page.keyboard.type("26.11.")
        for _ in range(4):
            await page.keyboard.press("Tab")
        await page.keyboard.press("Space")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("heading", level=1)).to_contain_text("CM Esche fehlt: Do., 26.11.2026")
        await page.get_by_label("geprüft").focus()
        await page.keyboard.press("Space")
        await tab_to(page, "Abwesenheit eintragen und 1 Person benachrichtigen")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("heading", level=1)).to_contain_text("Bericht: CM Esche fehlt")


async def test_the_week_prints_with_who_and_when_and_without_controls(browser: Browser, desk: Desk) -> None:
    await fill(desk)
    async with serving(desk) as base, planner(await browser.new_context(), base) as shown:
        await shown.page.goto(base + WEEK)
        await shown.page.emulate_media(media="print")
        await expect(shown.page.locator(".printed")).to_be_visible()
        await expect(shown.page.locator(".weekgrid")).to_be_visible()
        for hidden in ("header.top", ".weekbar", ".under"):
            await expect(shown.page.locator(hidden).first).to_be_hidden()
