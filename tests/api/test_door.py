"""The door of the API: a key that exists, in the right form, not too often, with the right it takes."""

import itertools
from datetime import timedelta

import pytest

from desk.api.pace import Pace
from domain.api_keys import ApiRight
from storage.api_keys import api_key_by_name, revoke_api_key
from tests.api.systems import Region, make_key, mounted
from tests.desk.clerks import Clerk, desk_app
from tests.desk.clock import MORNING
from tests.desk.deps import desk_deps
from tests.desk.dialects import both_databases
from tests.desk.office import NewRecord

PATHS = ("records", "records/2222-2222", "places", "slots?place=arkaden")
WRONG = [
    "",
    "Bearer",
    "Bearer ",
    "Bearer lotse_nobody",
    "bearer é",
    "Bearer " + "x" * 5000,
    "Basic bG90c2U6bG90c2U=",
    "lotse_system",
]


@both_databases
async def test_nothing_opens_without_a_key(region: Region) -> None:
    system = region.system()
    for path, shown in itertools.product(PATHS, WRONG):
        answer = await system.http.get(
            f"/api/v1/{path}", headers=[(b"authorization", shown.encode("latin-1"))] if shown else []
        )
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
        assert answer.json()["detail"] == "A key is needed: Authorization: Bearer KEY."


@pytest.mark.parametrize(
    ("right", "statuses"), [(ApiRight.RECORDS, [200, 404, 200, 403]), (ApiRight.SLOTS, [403, 403, 200, 200])]
)
async def test_a_right_opens_its_own_addresses(region: Region, right: ApiRight, statuses: list[int]) -> None:
    system = await region.with_rights(right)
    assert [(await system.ask(path)).status_code for path in PATHS] == statuses


@both_databases
async def test_a_revoked_key_opens_nothing_at_once(region: Region) -> None:
    system = await region.with_rights(ApiRight.RECORDS)
    assert (await system.ask("records")).status_code == 200
    async with region.database.transaction() as tx:
        assert await revoke_api_key(tx, "system-0", region.clock())
        assert not await revoke_api_key(tx, "system-0", region.clock())
    assert (await system.ask("records")).status_code == 401


async def test_a_key_that_asks_too_often_waits_and_holds_up_nobody_else(region: Region) -> None:
    app = mounted(desk_deps(region.database, region.vault, region.clock), Pace(per_minute=3))
    greedy = region.system(await make_key(region.database, region.vault, "greedy", ApiRight.SLOTS), app)
    modest = region.system(await make_key(region.database, region.vault, "modest", ApiRight.SLOTS), app)
    answers = [await greedy.ask("places") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert 0 < int(answers[3].headers["retry-after"]) <= 60
    assert (await modest.ask("places")).status_code == 200
    region.clock.forward(seconds=int(answers[3].headers["retry-after"]))
    assert (await greedy.ask("places")).status_code == 200


def test_a_clock_that_jumps_back_closes_no_door() -> None:
    pace = Pace(per_minute=1)
    assert pace.wait("a", MORNING) == 0
    assert pace.wait("a", MORNING) > 0
    assert pace.wait("a", MORNING - timedelta(hours=1)) == 0


@both_databases
async def test_when_a_key_was_used_is_known_to_the_hour(region: Region) -> None:
    system = await region.with_rights(ApiRight.SLOTS)
    used = []
    for _ in range(3):
        await system.ask("places")
        async with region.database.reading() as reader:
            stored = await api_key_by_name(reader, "system-0")
        assert stored is not None
        used.append(stored.last_used_at)
        region.clock.forward(minutes=40)
    assert used == [MORNING, MORNING, MORNING + timedelta(minutes=80)]


async def test_the_desk_shows_which_system_read_a_record(region: Region) -> None:
    code = await region.office.add(NewRecord())
    system = await region.with_rights(ApiRight.RECORDS)
    await system.ask(f"records/{code}")
    app = desk_app(region.database, region.vault, region.clock)
    clerk = await Clerk(region.system(app=app).http).log_in("birke")
    await clerk.open(f"/desk/faelle/{code}/protokoll")
    assert "heute, 09:42 Schnittstelle system-0 gelesen: Angaben, Anliegen" in clerk.text
