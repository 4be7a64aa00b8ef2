"""One's own page in Chromium: accessible at every size, with a file, nobody else asked."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, ViewportSize, expect
from sqlalchemy import update

from storage import tables as t
from storage.database import Statement
from storage.statements import Dialect
from tests.desk.clerks import Desk
from tests.desk.office import NewRecord
from tests.desk.test_browser_desk import screen, serving
from tests.fixtures.axe import violations
from tests.phones.calendars import calendar, timed
from tests.phones.test_busy_page import NINE

WIDER = "document.documentElement.scrollWidth > window.innerWidth"


@pytest.fixture
def dialect() -> Dialect:
    """Storage is not what these tests are about."""
    return Dialect.SQLITE


@pytest.mark.parametrize("width", [360, 768, 1280])
async def test_the_pages_are_accessible_and_ask_nobody_else(
    browser: Browser, desk: Desk, tmp_path: Path, width: int
) -> None:
    file = tmp_path / "dienst.ics"
    file.write_bytes(calendar(timed("20261125T080000Z", "20261125T083000Z")))
    await desk.office.add(NewRecord(appointment=NINE, adviser="tanne"))
    async with serving(desk) as base:
        context = await browser.new_context(viewport=ViewportSize(width=width, height=900))
        async with screen(browser, base, context) as shown:
            page = shown.page
            await shown.log_in("tanne")
            await page.get_by_role("link", name="Profil").click()
            await expect(page).to_have_title("Profil – Lotse")
            await page.get_by_role("button", name="Datei lesen").click()
            found = await violations(page)
            await page.locator("#name_datei").fill("Dienst")
            await page.locator("#datei").set_input_files(file)
            await page.get_by_role("button", name="Datei lesen").click()
            await expect(page.get_by_role("status")).to_contain_text("Gelesen.")
            await expect(page.locator("main")).to_contain_text("1 Termin fällt in eine belegte Zeit.")
            await page.get_by_role("button", name="Code erzeugen").click()
            await expect(page.locator("main")).to_contain_text("/start staff-")
            await page.get_by_role("button", name="Adresse erzeugen").click()
            await expect(page.locator("main")).to_contain_text("Kopieren Sie die Adresse jetzt.")
            found += await violations(page)
            assert not await page.evaluate(WIDER)
            await page.get_by_role("link", name="Kalender der Orte").click()
            await page.get_by_role("button", name=re.compile("Adresse erzeugen")).first.click()
            await expect(page.locator("main")).to_contain_text(
                "Aachen-Arkaden: Kopieren Sie die Adresse jetzt."
            )
            found += await violations(page)
            assert not await page.evaluate(WIDER)
    assert found == []
    assert {one.partition("/desk/")[0] for one in shown.asked} == {base}


async def test_the_phone_is_linked_and_set_without_scripts(browser: Browser, desk: Desk) -> None:
    async with desk.database.transaction() as tx:
        await tx.execute(Statement(update(t.staff).where(t.staff.c.id == "birke").values(is_adviser=1)))
    async with serving(desk) as base:
        context = await browser.new_context(java_script_enabled=False)
        async with screen(browser, base, context) as shown:
            await shown.log_in("birke")
            await shown.page.get_by_role("link", name="Profil").click()
            await shown.page.get_by_role("button", name="Code erzeugen").click()
            link = shown.page.locator("main a[href^='https://t.me/']")
            target = await link.get_attribute("href")
    assert target is not None
    assert re.fullmatch(r"https://t\.me/lotse_test_bot\?start=staff-[a-z2-9]{10}", target)
