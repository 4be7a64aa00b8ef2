"""In Chromium: asking to be told, being told by the worker, taking it back; no service is reached."""

import json
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import CDPSession, Page

from storage.database import Database
from tests.phones.browsers import Browser
from tests.web.chat_page import ChatPage, chat_page
from tests.web.house import ChatHouse, chat_house
from tests.web.test_push import stored

KEY = "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM"
# What the maker's service would answer; the browser's own would have to be asked over the network.
FAKE = """
(() => {
  const saved = SUBSCRIPTION;
  const made = () => ({
    endpoint: saved.endpoint,
    toJSON: () => ({ endpoint: saved.endpoint, keys: { p256dh: saved.p256dh, auth: saved.auth } }),
    unsubscribe: async () => { localStorage.removeItem('test'); return true; },
  });
  PushManager.prototype.subscribe = async (options) => {
    if (!options.userVisibleOnly) throw new Error('silent');
    localStorage.setItem('test', options.applicationServerKey);
    return made();
  };
  PushManager.prototype.getSubscription = async () => localStorage.getItem('test') ? made() : null;
})();
"""
SHOWN = """async () => {
  const worker = await navigator.serviceWorker.getRegistration('/push/');
  return (await worker.getNotifications()).map(one => [one.title, one.body, one.lang, one.dir, one.tag]);
}"""


@pytest.fixture
async def house(file_database: Database, file_url: str) -> AsyncIterator[ChatHouse]:
    """A web chat that may tell browsers."""
    async with chat_house(file_database, file_url, push_key=KEY) as opened:
        yield opened


async def prepared(chat: ChatPage) -> Page:
    """Let notifications be allowed, and nothing be asked outside of this machine."""
    browser = Browser("https://push.example/send/abc").subscription
    page = chat.page
    await page.context.grant_permissions(["notifications"], origin=chat.base)
    await page.add_init_script(FAKE.replace("SUBSCRIPTION", json.dumps(browser.model_dump())))
    return page


async def test_she_asks_to_be_told_and_takes_it_back(house: ChatHouse, browser: Chromium) -> None:
    async with chat_page(house, browser) as chat:
        page = await prepared(chat)
        await chat.start("ar")
        await page.wait_for_selector("#push:not([hidden])")
        assert await page.is_hidden("[data-allow]")
        await page.click("[data-ask]")
        await chat.assert_accessible()
        await page.click("[data-allow]")
        await page.wait_for_selector("[data-stop]:visible")
        assert len(await stored(house)) == 1
        assert await page.evaluate("localStorage.getItem('test')") == KEY
        await chat.assert_accessible()
        await page.reload()
        await page.wait_for_selector("[data-stop]:visible")
        await page.click("[data-stop]")
        await page.wait_for_selector("[data-ask]:visible")
        assert await stored(house) == []
        assert await page.evaluate("localStorage.getItem('test')") is None


async def test_what_somebody_before_her_allowed_ends_when_she_comes(
    house: ChatHouse, browser: Chromium
) -> None:
    async with chat_page(house, browser) as chat:
        page = await prepared(chat)
        await chat.start("de")
        await page.click("[data-ask]")
        await page.click("[data-allow]")
        await page.wait_for_selector("[data-stop]:visible")
        await page.context.clear_cookies()
        await chat.start("uk")
        await page.wait_for_selector("[data-ask]:visible")
        await page.wait_for_function("localStorage.getItem('test') === null")
        assert await page.is_hidden("[data-stop]")


async def test_who_refuses_the_browser_s_question_is_told_nothing(
    house: ChatHouse, browser: Chromium
) -> None:
    async with chat_page(house, browser) as chat:
        page = chat.page
        await page.add_init_script("Notification.requestPermission = async () => 'denied'")
        await chat.start("de")
        await page.click("[data-ask]")
        await page.click("[data-allow]")
        await page.wait_for_selector("[data-failed]:visible")
        assert await page.is_hidden("[data-stop]")
        assert await stored(house) == []
        await page.add_init_script(
            "Object.defineProperty(Notification, 'permission', { get: () => 'denied' })"
        )
        await page.reload()
        await page.wait_for_selector("#list")
        assert await page.is_hidden("#push")


async def deliver(session: CDPSession, base: str, registration: str, data: str) -> None:
    await session.send(
        "ServiceWorker.deliverPushMessage", {"origin": base, "registrationId": registration, "data": data}
    )


async def test_the_worker_shows_the_hint_unless_the_chat_is_in_sight(
    house: ChatHouse, browser: Chromium
) -> None:
    async with chat_page(house, browser) as chat:
        page = await prepared(chat)
        session = await page.context.new_cdp_session(page)
        found: list[str] = []
        session.on(
            "ServiceWorker.workerRegistrationUpdated",
            lambda event: found.extend(one["registrationId"] for one in event["registrations"]),
        )
        await session.send("ServiceWorker.enable")
        await chat.start("ar")
        await page.click("[data-ask]")
        await page.click("[data-allow]")
        await page.wait_for_selector("[data-stop]:visible")
        hint = json.dumps({"text": "لديكم رسالة", "lang": "ar", "dir": "rtl"}).ljust(512)
        await deliver(session, chat.base, found[0], hint)
        await page.goto(f"{chat.base}/impressum")
        assert await page.evaluate(SHOWN) == []
        await deliver(session, chat.base, found[0], hint)
        await page.wait_for_function(f"({SHOWN})().then(shown => shown.length === 1)")
        assert await page.evaluate(SHOWN) == [["لديكم رسالة", "", "ar", "rtl", "lotse"]]
        await deliver(session, chat.base, found[0], "no JSON")
        await deliver(session, chat.base, found[0], hint)
        assert len(await page.evaluate(SHOWN)) == 1
