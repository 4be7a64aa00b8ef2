"""A web chat with everything around it that it needs, over fake turns."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx
from starlette.applications import Starlette

from bot.channels.web.app import build_web_chat
from bot.channels.web.deps import Times, Wait, WebDeps
from bot.channels.web.hub import Hub
from bot.channels.web.limits import Rates
from domain.directory import Directory, Place
from domain.ids import Lang, MunicipalityId, PersonId, PlaceId
from locales.catalog import Catalog
from locales.wording import Wording
from storage.crypto import SecretKey
from storage.database import Database
from storage.vault import Vault, open_vault
from tests.web.clock import Clock
from tests.web.fake_turns import CODE, PIN, FakeTurns
from tests.web.records import store_record

SECRET = "a secret key that is long enough for tests"
DEFAULTS: dict[str, str | int] = {
    "office": "Integrationsmanagement Musterstadt",
    "phone": "[Telefonnummer eintragen]",
    "days": 2,
    "web_url": "http://chat.example/",
}
CATALOG = Catalog.load()
PLACE = Place(
    PlaceId("rathaus-alsdorf"),
    MunicipalityId("alsdorf"),
    "Rathaus Alsdorf",
    languages=(Lang("tr"), Lang("uk")),
)


async def directory() -> Directory:
    """The one place that has a link."""
    return Directory(places=(PLACE,))


@dataclass(slots=True)
class Codes:
    """Checks codes as the real check does: five wrong tries, then a wait."""

    owners: dict[str, PersonId] = field(default_factory=dict)
    pins: dict[str, str] = field(default_factory=dict)
    wrong: int = 0

    async def check(self, code: str, pin: str) -> PersonId | Wait | None:
        if self.wrong >= 5:
            return Wait(15)
        if pin == self.pins.get(code, PIN) and code in self.owners:
            self.wrong = 0
            return self.owners[code]
        self.wrong += 1
        return None


@dataclass(slots=True)
class ChatHouse:
    """The application under test and the parts a test looks into."""

    app: Starlette
    turns: FakeTurns
    hub: Hub
    clock: Clock
    codes: Codes
    database: Database
    vault: Vault

    def client(self, **headers: str) -> httpx.AsyncClient:
        """A browser of its own, with its own cookies."""
        return httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app, client=("192.0.2.7", 4711)),
            base_url="http://chat.example",
            headers={"accept-language": "de", **{k.replace("_", "-"): v for k, v in headers.items()}},
        )

    async def hand_in(self, code: str = CODE, pin: str = PIN) -> None:
        """Let the first person have a record with this code and PIN."""
        self.codes.owners[code], self.codes.pins[code] = self.person, pin
        await store_record(self.database, self.vault, self.person, code, self.clock())

    @property
    def person(self) -> PersonId:
        """The first person who came."""
        return PersonId("person-0")


@asynccontextmanager
async def chat_house(  # noqa: PLR0913 - what tests want otherwise, each by its name
    database: Database,
    database_url: str,
    *,
    rates: Rates | None = None,
    times: Times | None = None,
    secure: bool = False,
    leave_url: str = "/leer",
    push_key: str = "",
    demo: bool = False,
) -> AsyncIterator[ChatHouse]:
    """Build a chat over a database."""
    vault = await open_vault(SecretKey.parse(SECRET), database_url)
    hub, clock, codes = Hub(), Clock(), Codes()
    codes.owners[CODE] = PersonId("person-0")
    wordings = {one.tag: Wording(CATALOG, one.tag, DEFAULTS) for one in CATALOG.languages}
    turns = FakeTurns(database, vault, hub, clock, wordings)
    deps = WebDeps(
        turns=turns,
        database=database,
        vault=vault,
        catalog=CATALOG,
        defaults=DEFAULTS,
        clock=clock,
        hub=hub,
        resume_check=codes.check,
        address_of=turns.address_of,
        load_directory=directory,
        leave_url=leave_url,
        push_key=push_key,
        demo=demo,
        secure_cookies=secure,
        rates=rates or Rates(),
        times=times or Times(),
    )
    yield ChatHouse(build_web_chat(deps), turns, hub, clock, codes, database, vault)
    await vault.close()
