"""Every key at every address of the API, about its own records and places and everybody else's."""

from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest

from domain.api_keys import ApiRight
from domain.ids import MunicipalityId, OrganisationId
from storage.api_keys import revoke_api_key
from tests.access.desk_calls import NOBODY_S
from tests.access.table import API, ApiCall, Where
from tests.access.world import World
from tests.api.region import ARKADEN, HACKLAENDER, RATHAUS_MONSCHAU
from tests.api.systems import make_key
from tests.desk.clock import MORNING
from tests.desk.office import ALSDORF, KREIS, STADT, WUERSELEN

pytestmark = pytest.mark.asyncio(loop_scope="session")
PLACES = {
    Where.OWN: ARKADEN,
    Where.TOWN: RATHAUS_MONSCHAU,
    Where.BODY: HACKLAENDER,
    Where.UNKNOWN: "nowhere",
}
CHANGING = ("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD")


@dataclass(frozen=True)
class Key:
    """A key: what it may do, for whom, and which records are its own."""

    name: str
    rights: tuple[ApiRight, ...]
    sees: frozenset[Where]
    organisation: OrganisationId = KREIS
    municipalities: tuple[MunicipalityId, ...] = ()


NEAR, WHOLE, OTHER = (
    frozenset({Where.OWN}),
    frozenset({Where.OWN, Where.TOWN}),
    frozenset({Where.BODY, Where.UNSURE}),
)
KEYS = (
    Key("records", (ApiRight.RECORDS,), WHOLE),
    Key("slots", (ApiRight.SLOTS,), WHOLE),
    Key("both", tuple(ApiRight), WHOLE),
    Key("none", (), WHOLE),
    Key("records-near", (ApiRight.RECORDS,), NEAR, municipalities=(WUERSELEN, ALSDORF)),
    Key("slots-near", (ApiRight.SLOTS,), NEAR, municipalities=(WUERSELEN, ALSDORF)),
    Key("both-elsewhere", tuple(ApiRight), OTHER, STADT),
)


@dataclass(frozen=True)
class Asked:
    """One call of the API, about what is somewhere."""

    call: ApiCall
    where: Where
    address: str


def everything_asked(world: World) -> Iterator[Asked]:
    for call in API:
        for query in call.queries:
            about = Where if "{code}" in call.path else PLACES if "{place}" in query else (Where.OWN,)
            for where in about:
                code = NOBODY_S if where is Where.UNKNOWN else world.examples[where].code
                after = f"1.record-{world.examples[Where.BODY].code}"
                values = {"code": code, "place": PLACES.get(where, ""), "after": after}
                address = f"{call.path}?{query}" if query else call.path
                yield Asked(call, where, address.format(**values))


def names_one(asked: Asked) -> bool:
    return "{code}" in asked.call.path or "place=" in asked.address


def answer_to(key: Key, asked: Asked) -> int:
    """What the holder of a key hears."""
    if asked.call.rights and asked.call.rights.isdisjoint(key.rights):
        return 403
    return 404 if names_one(asked) and asked.where not in key.sees else asked.call.own


async def ask(http: httpx.AsyncClient, asked: Asked, secret: str) -> httpx.Response:
    return await http.get(asked.address, headers={"authorization": f"Bearer {secret}"} if secret else {})


def leaks(world: World, answer: httpx.Response, *places: Where) -> set[str]:
    """The words and places there that the answer tells, though the address does not."""
    words = world.words_of(*places) | {f'"{PLACES[where]}"' for where in places if where in PLACES}
    return {word for word in words if word in answer.text and word not in str(answer.request.url)}


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
async def test_a_key_hears_what_the_table_says_and_no_foreign_word(world: World, key: Key) -> None:
    secret = await make_key(
        world.office.database,
        world.office.vault,
        key.name,
        *key.rights,
        organisation=key.organisation,
        municipalities=key.municipalities,
    )
    http, wrong = world.browser(), []
    before = await world.kept()
    foreign = [where for where in world.examples if where not in key.sees]
    for asked in everything_asked(world):
        answer = await ask(http, asked, secret)
        if answer.status_code != answer_to(key, asked):
            wrong.append(f"{asked}: {answer.status_code}, not {answer_to(key, asked)}")
        if found := leaks(world, answer, *foreign):
            wrong.append(f"{asked}: tells {found}")
    assert wrong == []
    assert await world.kept() == before


async def test_nobody_else_opens_anything(world: World) -> None:
    database, vault = world.office.database, world.office.vault
    revoked = await make_key(database, vault, "revoked", *ApiRight)
    async with database.transaction() as tx:
        await revoke_api_key(tx, "revoked", MORNING)
    clerk, csrf = await world.clerk("birke")
    wrong = []
    for http, secret in (
        (world.browser(), ""),
        (world.browser(), "lotse_of-nobody"),
        (world.browser(), revoked),
        (clerk, ""),
        (clerk, csrf),
        (clerk, clerk.cookies["lotse_desk"]),
    ):
        for asked in everything_asked(world):
            answer = await ask(http, asked, secret)
            if answer.status_code != (401 if asked.call.rights else asked.call.own):
                wrong.append(f"{asked}: {answer.status_code}")
            if found := leaks(world, answer, *world.examples):
                wrong.append(f"{asked}: tells {found}")
    assert wrong == []


async def test_a_key_opens_no_page_of_the_desk(world: World) -> None:
    secret = await make_key(world.office.database, world.office.vault, "curious", *ApiRight)
    http = world.browser()
    http.cookies.set("lotse_desk", secret, domain="lotse.test", path="/desk")
    bearer = {"authorization": f"Bearer {secret}"}
    for path in ("/desk/eingang", f"/desk/faelle/{world.examples[Where.OWN].code}"):
        answer = await http.get(path, headers=bearer)
        assert (answer.status_code, answer.headers["location"].partition("?")[0]) == (303, "/desk/anmelden")


async def test_nothing_can_be_changed(world: World) -> None:
    secret = await make_key(world.office.database, world.office.vault, "eager", *ApiRight)
    http, wrong = world.browser(), []
    before = await world.kept()
    for method in CHANGING:
        for asked in everything_asked(world):
            answer = await http.request(method, asked.address, headers={"authorization": f"Bearer {secret}"})
            # The document is a page of Starlette, which answers HEAD as well.
            expected = 200 if (method, asked.call.path) == ("HEAD", "/api/openapi.json") else 405
            if answer.status_code != expected:
                wrong.append(f"{method} {asked}: {answer.status_code}")
    assert wrong == []
    assert await world.kept() == before
