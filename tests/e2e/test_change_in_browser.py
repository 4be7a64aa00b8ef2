"""A clerk closes office hours: a phone in Arabic takes another time, one cancels, the desk shows both."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests.e2e.process import PASSWORD, Installation, installation
from tests.e2e.test_browser_intake import DESKTOP, PHONE, Chat, intake, no_violation
from tests.fixtures.pictures import picture

CLERK = "vw-hasel"
PLACE = "wuerselen"
_DAY = re.compile(r"\b(\d{2})\.(\d{2})\.")


@pytest.fixture
async def lotse(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, {"LOTSE_OFFICE_NAME": "Integrationsmanagement (Beispiel)"}) as running:
        code, _, errors = await running.run("staff", "add", CLERK, "--password-stdin", given=f"{PASSWORD}\n")
        assert code == 0, errors
        yield running


@dataclass
class Clerk:
    """The planner at the desk."""

    page: Page
    url: str

    async def log_in(self) -> None:
        """Come in; the first page is the week of the first place."""
        await self.page.goto(f"{self.url}/desk/")
        await self.page.get_by_label("Benutzername").fill(CLERK)
        await self.page.get_by_label("Passwort").fill(PASSWORD)
        await self.press("Anmelden")

    async def press(self, name: str) -> None:
        """Press a button and wait for the page it leads to."""
        async with self.page.expect_navigation():
            await self.page.get_by_role("button", name=name).click()

    async def day_of(self, code: str) -> date:
        """The day of an appointment at the place, from the lists of the coming weeks."""
        monday = datetime.now(UTC).date() - timedelta(days=datetime.now(UTC).weekday())
        for week in range(6):
            year, number, _ = (monday + timedelta(weeks=week)).isocalendar()
            await self.page.goto(
                f"{self.url}/desk/sprechzeiten/{PLACE}?sicht=liste&woche={year}-W{number:02}"
            )
            row = self.row(code)
            if await row.count():
                found = _DAY.search(await row.inner_text())
                assert found is not None
                sunday = monday + timedelta(weeks=week, days=6)
                day = date(sunday.year, int(found[2]), int(found[1]))
                return day if day <= sunday else day.replace(year=day.year - 1)
        pytest.fail(f"{code} is in no week")

    def row(self, code: str) -> Locator:
        """The line of an appointment."""
        return self.page.get_by_role("row").filter(has_text=code)


async def answer(chat: Chat, option: str) -> None:
    """Wait for the notice, which comes by itself, and press one of its buttons."""
    button = chat.page.locator(f"[data-notice] button[name='option'][value='{option}']")
    await expect(button).to_be_visible(timeout=20_000)
    await no_violation(chat.page)
    await button.evaluate("one => one.closest('li').scrollIntoView()")
    await picture(chat.page, f"chat-offer-{chat.language}")
    await button.click()


async def close(clerk: Clerk, first: date, last: date) -> None:
    """Close the place on these days, offering everybody other times, and look at every page on the way."""
    page = clerk.page
    days = f"von={first:%d.%m.%Y}&bis={last:%d.%m.%Y}"
    await page.goto(f"{clerk.url}/desk/sprechzeiten/{PLACE}/schliessung?{days}")
    await no_violation(page)
    await clerk.press("Weiter zur Vorschau")
    await expect(page.get_by_role("heading", level=1)).to_contain_text("2 Termine betroffen")
    await page.get_by_label("Allen 3 andere Zeiten anbieten").check()
    await clerk.press("Regel anwenden")
    await no_violation(page)
    await page.get_by_label("Ich habe die 2 Termine geprüft.").check()
    await clerk.press("Schließen und 2 Personen benachrichtigen")
    await expect(page.get_by_role("button", name="Rückgängig bis")).to_be_visible()
    await no_violation(page)


async def change_a_place_twice(clerk: Clerk) -> None:
    """What was just stored counts at once, although the program reads places only now and then."""
    page = clerk.page
    for room in ("Raum 12", "Raum 14"):
        await page.goto(f"{clerk.url}/desk/orte/{PLACE}")
        await page.get_by_label("Raum (freiwillig)").fill(room)
        await clerk.press("Speichern")
        await expect(page.get_by_role("status")).to_contain_text("Gespeichert.")
        await expect(page.get_by_label("Raum (freiwillig)")).to_have_value(room)


async def test_a_closed_day_finds_everybody_another_time(lotse: Installation, browser: Browser) -> None:
    phone = await browser.new_context(viewport=PHONE, locale="ar", has_touch=True, is_mobile=True)
    arabic = Chat(await phone.new_page(), lotse.url, "ar")
    other = await browser.new_context(viewport=DESKTOP, locale="de-DE")
    german = Chat(await other.new_page(), lotse.url, "de")
    codes = [await intake(arabic), await intake(german)]
    desk = await browser.new_context(viewport=DESKTOP, locale="de-DE")
    clerk = Clerk(await desk.new_page(), lotse.url)
    await clerk.log_in()
    days = [await clerk.day_of(code) for code in codes]
    await close(clerk, min(days), max(days))
    report = clerk.page.url

    await answer(arabic, "2")
    await expect(arabic.page.locator(".settled")).to_be_visible()
    assert await arabic.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    await answer(german, "cancel")
    await german.page.locator("#q button[value='yes']").click()

    await clerk.page.goto(report)
    await expect(clerk.row(codes[0])).to_contain_text("nimmt Zeit 2")
    for _ in range(20):
        await clerk.page.goto(report)
        if "sagt ab" in await clerk.row(codes[1]).inner_text():
            break
    await expect(clerk.row(codes[1])).to_contain_text("von der Person abgesagt")
    await no_violation(clerk.page)
    await picture(clerk.page, "desk-report")
    await change_a_place_twice(clerk)
    for context in (phone, other, desk):
        await context.close()
