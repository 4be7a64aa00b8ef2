"""The browser that tests drive."""

import asyncio

import pytest
from playwright.async_api import Browser
from playwright.async_api import Error as BrowserError


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Hear the request out: a connection closed before that is a broken one to the browser."""
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\n\r\n<h1>Lotse</h1>")
    await writer.drain()
    writer.close()


async def test_chromium_opens_a_page_of_this_machine(browser: Browser) -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        page = await browser.new_page()
        await page.goto(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
        assert await page.locator("h1").inner_text() == "Lotse"
        await page.close()


async def test_chromium_finds_no_other_host(browser: Browser) -> None:
    page = await browser.new_page()
    with pytest.raises(BrowserError, match="ERR_NAME_NOT_RESOLVED"):
        await page.goto("http://lotse.invalid/")
    await page.close()
