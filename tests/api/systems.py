"""Other systems: each has a key and asks the API for something."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount

from desk.api.app import build_api
from desk.api.pace import Pace
from desk.deps import DeskDeps
from domain.api_keys import ApiKey, ApiRight
from domain.ids import MunicipalityId, OrganisationId
from storage.api_keys import add_api_key, hash_of_key
from storage.database import Database
from storage.vault import Vault
from tests.desk.clock import MORNING, DeskClock
from tests.desk.office import KREIS, Office


async def make_key(
    database: Database,
    vault: Vault,
    name: str,
    *rights: ApiRight,
    organisation: OrganisationId = KREIS,
    municipalities: tuple[MunicipalityId, ...] = (),
) -> str:
    """Store a key and return it."""
    secret = f"lotse_{name}"
    key = ApiKey(name, organisation, frozenset(rights), municipalities)
    async with database.transaction() as tx:
        await add_api_key(tx, key, key_hash=hash_of_key(vault, secret), now=MORNING)
    return secret


def mounted(deps: DeskDeps, pace: Pace | None = None) -> Starlette:
    """The API where the front door mounts it."""
    return Starlette(routes=[Mount("/api", app=build_api(deps, pace))])


@dataclass
class System:
    """One other system with its key; without one it shows none."""

    http: httpx.AsyncClient
    key: str = ""

    async def ask(self, path: str, **parameters: str | int) -> httpx.Response:
        """Ask for something under `/api/v1/`."""
        headers = {"authorization": f"Bearer {self.key}"} if self.key else {}
        return await self.http.get(f"/api/v1/{path}", params=parameters or None, headers=headers)


@dataclass
class Region:
    """The API of the invented region, and what asks it."""

    app: Starlette
    clock: DeskClock
    office: Office
    database: Database
    vault: Vault
    opened: list[httpx.AsyncClient] = field(default_factory=list)

    def system(self, key: str = "", app: Starlette | None = None) -> System:
        """A system with a key, or with none."""
        http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app or self.app), base_url="http://lotse.test"
        )
        self.opened.append(http)
        return System(http, key)

    async def with_rights(
        self,
        *rights: ApiRight,
        organisation: OrganisationId = KREIS,
        municipalities: Iterable[MunicipalityId] = (),
    ) -> System:
        """A system with a new key."""
        key = await make_key(
            self.database,
            self.vault,
            f"system-{len(self.opened)}",
            *rights,
            organisation=organisation,
            municipalities=tuple(municipalities),
        )
        return self.system(key)
