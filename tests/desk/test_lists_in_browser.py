"""Appointments, waiting list and broadcasts in Chromium: accessible at every size, live where they should."""

import re
from datetime import timedelta

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from domain.broadcasts import RecipientState
from domain.intake import RecordStatus
from tests.desk.clerks import Desk
from tests.desk.clock import MORNING
from tests.desk.hours import open_hours
from tests.desk.news_readers import LIST, drafted, finish, reader, released, save, settle, submitted
from tests.desk.office import ALSDORF, NewRecord
from tests.desk.test_browser_desk import PICTURED, Screen, screen, serving
from tests.desk.test_waiting import Wait, offer, wait
from tests.fixtures.axe import violations
from tests.fixtures.pictures import picture

SENT, UNKNOWN, FAILED = RecipientState.SENT, RecipientState.UNKNOWN, RecipientState.FAILED
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


async def morning(desk: Desk) -> dict[str, str]:
    """A day with appointments, people who wait, and a broadcast at every stage; returns the broadcasts."""
    await open_hours(desk.database)
    for number, language in enumerate(("ar", "uk", "de", "kmr")):
        start = MORNING + timedelta(minutes=30 * number - 42)
        await desk.office.add(
            NewRecord(
                appointment=start,
                language=language,
                party_size=number + 1,
                status=RecordStatus.APPOINTMENT_MADE,
            )
        )
    await wait(desk, Wait(ALSDORF, priority=1))
    code = await wait(desk, Wait(status="offered", offers=1))
    await offer(desk, code, MORNING + timedelta(hours=6))
    for language in ("ar", "ar", "uk", "de", "en"):
        await reader(desk.database, language)
    clerk = await desk.clerk("akte")
    pages = {"draft": await drafted(clerk), "free": await drafted(clerk, vorlage="frei", text="Guten Tag")}
    pages["submitted"] = await submitted(desk)
    pages["sent"] = await released(desk)
    await settle(desk, pages["sent"], SENT, SENT, UNKNOWN, SENT, FAILED)
    await finish(desk)
    pages["sending"] = await released(desk)
    await settle(desk, pages["sending"], SENT, SENT)
    return pages


async def checked(shown: Screen, path: str) -> list[str]:
    await shown.open(path)
    assert await shown.page.evaluate(WIDER) == 0, path
    return [f"{path}: {one}" for one in await violations(shown.page)]


@pytest.mark.parametrize("width", [360, 1280])
async def test_every_list_is_accessible_and_asks_nobody_else(
    browser: Browser, desk: Desk, width: int
) -> None:
    pages = await morning(desk)
    async with serving(desk) as base:
        context = await browser.new_context(viewport=ViewportSize(width=width, height=800))
        async with screen(browser, base, context) as shown:
            await shown.log_in("tanne")
            found: list[str] = []
            for path in (
                "/desk/termine",
                "/desk/termine?tag=x",
                "/desk/termine?tag=2026-12-24",
                "/desk/warteliste",
                LIST,
                *pages.values(),
                f"{pages['draft']}/loeschen",
                f"{pages['sending']}/anhalten",
                f"{pages['sent']}/unklar",
                f"{pages['sent']}/anhalten",
                f"{LIST}/of-nobody",
            ):
                found += await checked(shown, path)
            await shown.open("/desk/termine")
            await shown.page.get_by_role("button", name=re.compile("^Gekommen: 09:00")).click()
            found += await violations(shown.page)
            await shown.open(pages["draft"])
            await shown.page.get_by_label("Datum").fill("gestern")
            await shown.page.get_by_role("button", name="Vorschau erneuern").click()
            await expect(shown.page.get_by_role("alert")).to_be_focused()
            found += await violations(shown.page)
            assert found == []
            assert {url for url in shown.asked if not url.startswith(base)} == set()
            if width == PICTURED:
                await pictures(shown, pages)


async def pictures(shown: Screen, pages: dict[str, str]) -> None:
    for name, path in (
        ("desk-appointments", "/desk/termine"),
        ("desk-waiting", "/desk/warteliste"),
        ("desk-broadcast-draft", pages["draft"]),
        ("desk-broadcast-sending", pages["sending"]),
    ):
        await shown.open(path)
        await picture(shown.page, name)


async def test_progress_moves_by_itself_and_nothing_else_does(browser: Browser, desk: Desk) -> None:
    for _ in range(4):
        await reader(desk.database)
    address = await released(desk)
    async with serving(desk) as base, screen(browser, base) as shown:
        page = shown.page
        await page.clock.install()
        await shown.log_in("tanne")
        await shown.open(address)
        await expect(page.get_by_role("progressbar")).to_have_attribute("value", "0")
        await settle(desk, address, SENT, SENT, FAILED)
        await page.clock.run_for(2_100)
        await expect(page.get_by_text("3 von 4")).to_be_visible()
        await expect(page.locator('[data-n="sent"]')).to_have_text("2")
        await expect(page.locator('[data-n="failed"]')).to_have_text("1")
        assert await page.evaluate("document.getElementById('fortschritt').value") == 3
        await settle(desk, address, SENT, SENT, FAILED, SENT)
        await finish(desk)
        await page.clock.run_for(2_100)
        await page.get_by_role("link", name="Neu laden").click()
        await expect(page.get_by_role("heading", name="Bericht")).to_be_visible()
        asked = [url for url in shown.asked if url.endswith("/stand")]
        assert 2 <= len(asked) <= 4


async def release_by_keyboard(page: Page) -> None:
    for box in await page.get_by_role("checkbox", name="Angesehen").all():
        await box.focus()
        await page.keyboard.press("Space")
    await page.get_by_role("button", name="Angesehen merken und weiter").focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Freigeben und 1 Person benachrichtigen").focus()
    await page.keyboard.press("Enter")


async def test_a_broadcast_goes_out_without_scripts(browser: Browser, desk: Desk) -> None:
    await reader(desk.database)
    clerk = await desk.clerk("akte")
    address = await drafted(clerk)
    await save(clerk, tun="vorlegen")
    async with serving(desk) as base:
        context = await browser.new_context(java_script_enabled=False)
        async with screen(browser, base, context) as shown:
            await shown.log_in("tanne")
            await shown.open(address)
            await release_by_keyboard(shown.page)
            await expect(shown.page.get_by_text("1 Person wird benachrichtigt.")).to_be_visible()
            await settle(desk, address, SENT)
            await shown.page.get_by_role("link", name="Aktualisieren").click()
            await expect(shown.page.get_by_text("1 von 1")).to_be_visible()
