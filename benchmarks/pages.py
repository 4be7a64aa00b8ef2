"""How heavy the pages of the web chat are, and when they can be used: `python -m benchmarks.pages [--small]`.

Chromium plays a cheap phone on a slow connection: 400 kbit/s both ways, 400 ms for each request, a processor
four times as slow. Each page is opened as if for the first time. It can be used when it has been painted and
its first button may be pressed.
"""

import asyncio
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, BrowserContext, CDPSession, Page, ViewportSize, async_playwright
from pydantic import SecretStr

from bot.open_house import new_id, utc_now
from lotse_server import Server
from ops.demo import EXAMPLE
from ops.rooms import open_rooms
from ops.settings import Settings
from ops.setup_import import import_setup
from storage.office_hours import extend_horizon
from tests.databases import SECRET
from tests.fixtures.browser import ARGUMENTS
from tests.web.server import served

LARGEST = 100_000
"""Bytes of a whole page, as they come over the line."""
SLOWEST = 2.0
"""Seconds until a page can be used."""
ROUNDS = 5
LANGUAGES = ("de", "ar")
PHONE = ViewportSize(width=360, height=740)
_BYTES_A_SECOND = 400_000 / 8
_LATENCY_MS = 400
_TIMES_SLOWER = 4
_QUESTION = "#q"
_ANYTHING = "main a, main button"
_PAINTED = """new Promise(painted => new PerformanceObserver(list => {
  if (list.getEntriesByName('first-contentful-paint').length) painted(true);
}).observe({type: 'paint', buffered: true}))"""
OTHER_PAGES = {
    "help lines": "/sos",
    "privacy": "/datenschutz",
    "imprint": "/impressum",
    "going on by case code": "/resume",
}
STOPS = {2: "question with buttons", 4: "question with boxes", 11: "free times", 12: "summary"}
"""Which questions are looked at, by the number of answers given before."""


@dataclass(slots=True)
class Measured:
    """Bytes and requests of a page, and the seconds until it could be used, round by round."""

    size: int = 0
    requests: int = 0
    seconds: list[float] = field(default_factory=list)


class SlowPhone:
    """A page on a slow phone that counts what comes over the line."""

    def __init__(self, page: Page, session: CDPSession) -> None:
        self.page = page
        self._session = session
        self._sizes: list[int] = []
        session.on("Network.loadingFinished", lambda event: self._sizes.append(event["encodedDataLength"]))

    @classmethod
    async def opened(cls, context: BrowserContext) -> "SlowPhone":
        """Open a page in a browser."""
        page = await context.new_page()
        session = await context.new_cdp_session(page)
        await session.send("Network.enable")
        return cls(page, session)

    async def slow(self, *, on: bool) -> None:
        """Be slow, or as fast as the machine is."""
        await self._session.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": _LATENCY_MS if on else 0,
                "downloadThroughput": _BYTES_A_SECOND if on else -1,
                "uploadThroughput": _BYTES_A_SECOND if on else -1,
            },
        )
        await self._session.send("Emulation.setCPUThrottlingRate", {"rate": _TIMES_SLOWER if on else 1})

    async def visit(self, url: str, usable: str, measured: Measured) -> None:
        """Open an address with nothing in the cache and wait until something of it can be pressed."""
        await self._session.send("Network.clearBrowserCache")
        await self.slow(on=True)
        self._sizes.clear()
        begun = time.perf_counter()
        await self.page.goto(url, wait_until="commit")
        await self.page.evaluate(_PAINTED)
        await self.page.locator(usable).first.click(trial=True)
        measured.seconds.append(time.perf_counter() - begun)
        await self.page.wait_for_load_state("load")
        measured.size = max(measured.size, sum(self._sizes))
        measured.requests = len(self._sizes)
        await self.slow(on=False)


async def answer(page: Page, yes_or_no: Iterator[str]) -> None:
    """Answer the open question by pressing what leads on, and wait for the next one."""
    key = await page.get_attribute(_QUESTION, "data-key") or ""
    box = page.locator("#q input[type=checkbox] + label").first
    values = ("confirm", "_done", "monschau", "normal", "_skip", "1", next(yes_or_no, "no"))
    wanted = [*(f'button[value="{value}"]' for value in values), "button"]
    if await box.count() and await box.is_visible():
        await box.click()
    for selector in wanted:
        button = page.locator(f"#q {selector}").first
        if await button.count() and await button.is_visible():
            await button.click()
            break
    await page.wait_for_selector(f'#q:not([data-key="{key}"]), .ticket')


async def walk(browser: Browser, base: str, language: str, found: dict[str, Measured]) -> None:
    """Go the whole way once, and look at the pages that stand for their kind."""

    def measured(name: str) -> Measured:
        return found.setdefault(f"{name} ({language})", Measured())

    context = await browser.new_context(viewport=PHONE, locale=language, has_touch=True)
    phone = await SlowPhone.opened(context)
    page = phone.page
    await phone.visit(f"{base}/?lang={language}", f"{_QUESTION} button", measured("first page"))
    await page.click(f"#q button[value={language}]")
    await page.wait_for_selector("#list")
    yes_or_no = iter(("yes", "no", "yes"))
    given = 1
    while not await page.locator(".ticket").count():
        if given in STOPS:
            await phone.visit(f"{base}/", f"{_QUESTION} button", measured(STOPS[given]))
        await answer(page, yes_or_no)
        given += 1
    await phone.visit(f"{base}/", _ANYTHING, measured("appointment confirmed"))
    for name, path in OTHER_PAGES.items():
        await phone.visit(f"{base}{path}?lang={language}", _ANYTHING, measured(name))
    await context.close()


def report(found: dict[str, Measured]) -> None:
    """Print each page beside the targets."""
    print(f"{'':<34}{'bytes':>9}{'requests':>10}{'seconds':>9}   targets: {LARGEST} bytes, {SLOWEST} s")
    for name, measured in found.items():
        seconds = statistics.median(measured.seconds)
        missed = [
            text
            for text, over in (
                (f"{measured.size - LARGEST} bytes", measured.size > LARGEST),
                (f"{seconds - SLOWEST:.2f} s", seconds > SLOWEST),
            )
            if over
        ]
        verdict = "missed by " + " and ".join(missed) if missed else "met"
        print(f"{name:<34}{measured.size:>9}{measured.requests:>10}{seconds:>9.2f}   {verdict}")


async def main(rounds: int) -> None:
    """Serve the example in this process and visit it."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium is not None, "Chromium is not installed (on Debian: apt install chromium)"
    found: dict[str, Measured] = {}
    with tempfile.TemporaryDirectory(prefix="lotse-pages-") as folder:
        settings = Settings(data_dir=Path(folder), secret_key=SecretStr(SECRET))
        async with open_rooms(settings, fresh=True) as rooms, async_playwright() as playwright:
            source = EXAMPLE.read_text(encoding="utf-8")
            await import_setup(rooms.database, source, EXAMPLE.name, now=utc_now(), new_id=new_id)
            async with rooms.database.transaction() as tx:
                await extend_horizon(tx, utc_now().date(), 12)
            browser = await playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
            async with served(Server(rooms, None).application()) as base:
                for _ in range(rounds):
                    for language in LANGUAGES:
                        await walk(browser, base, language, found)
            await browser.close()
    report(found)


if __name__ == "__main__":
    asyncio.run(main(1 if "--small" in sys.argv[1:] else ROUNDS))
