"""A web chat over real turns, and what has to be true of everything that it answers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import httpx
from starlette.applications import Starlette

from bot.channels.web.app import build_web_chat
from bot.channels.web.deps import WebDeps
from bot.channels.web.hub import Hub
from bot.channels.web.limits import Rate, Rates
from bot.resuming import Resuming
from storage.database import Database
from tests.fuzz.on_telegram import unseen
from tests.turn.stand import Stand
from tests.web.browser_like import begin, form_with, forms

_NEVER = ("<script>alert", "<img src=x", "<svg onload", "<b>bold")
_LARGEST_PAGE = 1_000_000
_FAST = Rate(10**6, 10.0**6)
FAST = Rates(_FAST, _FAST, _FAST, _FAST)
FAULT = 500


def chat_app(stand: Stand, database: Database | None = None) -> Starlette:
    """Return the chat of an installation, on demand over another database, with no limit of pace."""
    house = stand.house("web chat")
    resuming = Resuming(house)

    def clock() -> datetime:
        return stand.now

    return build_web_chat(
        WebDeps(
            turns=stand,
            database=database or stand.database,
            vault=stand.vault,
            catalog=stand.catalog,
            defaults=house.words.values(),
            clock=clock,
            hub=Hub(),
            resume_check=resuming.check,
            address_of=resuming.address_of,
            load_directory=house.directory,
            secure_cookies=False,
            rates=FAST,
        )
    )


@dataclass(repr=False)
class Chat:
    """A browser that takes no script, at a chat."""

    stand: Stand
    http: httpx.AsyncClient
    html: str = ""

    def __repr__(self) -> str:
        """Say little: what broke is printed with everything that it was given."""
        return "the chat"

    async def get(self, path: str, headers: list[tuple[bytes, bytes]] | None = None) -> httpx.Response:
        """Look at a page, wherever it leads."""
        return checked(await self.http.get(path, headers=headers))

    async def post(self, path: str, body: bytes, **headers: str) -> httpx.Response:
        """Send anything."""
        kind = {"content-type": "application/x-www-form-urlencoded"}
        return checked(await self.http.post(path, content=body, headers=kind | headers))

    async def begin(self) -> None:
        """Open a conversation."""
        self.http.cookies.clear()
        self.html = await begin(self.http)

    async def look(self) -> str:
        """Return the page as it is now; it has an open question."""
        page = await self.get("/")
        assert page.status_code == 200
        self.html = page.text
        return self.html

    async def csrf(self) -> str:
        """Return what proves that a form is ours."""
        return dict(forms(await self.look())[-1].fields)["csrf"]

    async def goes_on(self) -> None:
        """The person asks for help, and the question is still there."""
        form = form_with(await self.look(), "send", "1")
        fields = {**dict(form.fields), "text": "/help", "send": "1"}
        answer = await self.http.post(form.action, data=fields, follow_redirects=True)
        checked(answer)
        assert answer.status_code == 200
        assert 'name="turn"' in answer.text


@asynccontextmanager
async def chat_of(stand: Stand) -> AsyncIterator[Chat]:
    """Open a browser at the chat of an installation."""
    transport = httpx.ASGITransport(chat_app(stand), client=("192.0.2.7", 4711))
    async with httpx.AsyncClient(
        transport=transport, base_url="http://chat.example", headers={"accept-language": "de"}
    ) as http:
        yield Chat(stand, http)


def checked(answer: httpx.Response) -> httpx.Response:
    """Return an answer that is no fault, and holds neither markup nor control characters of others."""
    assert answer.status_code < FAULT, f"{answer.request.method} {answer.request.url}"
    for name, value in answer.headers.raw:
        assert not set(name + value) & set(b"\r\n\0"), name
    assert len(answer.content) < _LARGEST_PAGE
    if "text/html" in answer.headers.get("content-type", ""):
        text = answer.content.decode()
        assert not unseen(text), unseen(text)
        assert not [part for part in _NEVER if part in text]
    return answer
