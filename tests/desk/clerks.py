"""People at the desk, as their browsers see it: they log in, follow links and send forms."""

import html
import re
from dataclasses import dataclass
from typing import Any, Self

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount

from desk.app import build_desk
from storage.database import Database
from storage.vault import Vault
from tests.desk.clock import DeskClock
from tests.desk.deps import desk_deps
from tests.desk.office import PASSWORD, Office
from tests.desk.teller import RecordingTeller
from tests.desk.translator import FakeTranslator

_CSRF = re.compile(r'name="csrf" value="([^"]+)"')
_FORM = re.compile(r'<form[^>]*action="([^"]+)"[^>]*>(.*?)</form>', re.DOTALL)
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
_TAGS = re.compile(r"<[^>]+>")


def words_of(page: str) -> str:
    """The text of a page, without tags, each gap one space."""
    body = page.partition("<main")[2]
    return " ".join(html.unescape(_TAGS.sub(" ", body)).split())


@dataclass
class Clerk:
    """One browser. `page` is what it shows."""

    http: httpx.AsyncClient
    page: httpx.Response | None = None

    @property
    def text(self) -> str:
        """The words of the page."""
        return words_of(self.html)

    @property
    def html(self) -> str:
        """The source of the page."""
        assert self.page is not None
        return self.page.text

    @property
    def path(self) -> str:
        """Where the browser is."""
        assert self.page is not None
        return self.page.url.raw_path.decode()

    @property
    def status(self) -> int:
        """The status of the page."""
        assert self.page is not None
        return self.page.status_code

    async def open(self, path: str) -> Self:
        """Go to a page and wherever it leads."""
        self.page = await self.http.get(path, follow_redirects=True)
        return self

    async def send(self, path: str, **fields: str | int) -> Self:
        """Send a form of the page that is shown, and go wherever it leads."""
        found = _CSRF.search(self.html)
        data = {
            "csrf": found.group(1) if found else "",
            **{name: str(value) for name, value in fields.items()},
        }
        headers = {"referer": str(self.page.url)} if self.page is not None else {}
        self.page = await self.http.post(path, data=data, headers=headers, follow_redirects=True)
        return self

    async def press(self, label: str) -> Self:
        """Press the first button of that name and send its form."""
        form = next(found for found in _FORM.findall(self.html) if label in found[1])
        fields = {html.unescape(name): html.unescape(value) for name, value in _HIDDEN.findall(form[1])}
        return await self.send(html.unescape(form[0]), **fields)

    async def log_in(self, username: str, password: str = PASSWORD, back: str = "") -> Self:
        """Type user name and password."""
        await self.open("/desk/anmelden")
        return await self.send("/desk/anmelden", benutzername=username, passwort=password, zurueck=back)


@dataclass
class Desk:
    """The desk of the invented office, and its browsers."""

    app: Starlette
    clock: DeskClock
    office: Office
    database: Database
    vault: Vault
    teller: RecordingTeller
    translator: FakeTranslator
    woken: list[None]
    """As often as somebody was told that there is something to bring."""
    browsers: list[httpx.AsyncClient]

    def browser(self, address: str = "127.0.0.1") -> Clerk:
        """A new browser at an address."""
        transport = httpx.ASGITransport(app=self.app, client=(address, 4711))
        http = httpx.AsyncClient(transport=transport, base_url="http://desk.test")
        self.browsers.append(http)
        return Clerk(http)

    async def clerk(self, username: str) -> Clerk:
        """Somebody who is logged in."""
        clerk = await self.browser().log_in(username)
        assert clerk.status == 200
        return clerk


def desk_app(
    database: Database,
    vault: Vault,
    clock: DeskClock,
    teller: RecordingTeller | None = None,
    **settings: Any,  # noqa: ANN401 - any field of DeskDeps, by its name
) -> Starlette:
    """The desk where the front door mounts it."""
    deps = desk_deps(database, vault, clock, teller, **{"secure_cookies": False, **settings})
    return Starlette(routes=[Mount("/desk", app=build_desk(deps))])
