"""Broadcasts and waiting lists of others are there for those they belong to: else nothing were proved."""

import pytest

from domain.case_codes import show_case_code
from domain.ids import StaffId
from domain.staff import Role, StaffMember
from storage.staff import add_staff
from tests.access.lists import text_of
from tests.access.table import Where
from tests.access.world import World
from tests.desk.office import AACHEN, KREIS, MONSCHAU, PASSWORD_HASH, STADT, VEREIN, WUERSELEN

pytestmark = pytest.mark.asyncio(loop_scope="session")
_LEADS = {
    "leitung-kreis": (KREIS, (MONSCHAU,), {Where.TOWN}, {Where.TOWN}),
    "leitung-stadt": (STADT, (AACHEN,), {Where.BODY, Where.UNSURE}, {Where.BODY, Where.UNSURE}),
    "leitung-verein": (VEREIN, (WUERSELEN,), {Where.SHARED}, {Where.SHARED}),
}
"""Organisation and towns of a team lead, whose broadcasts she sees, and who of the waiting list."""


@pytest.mark.parametrize("username", list(_LEADS))
async def test_those_they_belong_to_see_them(world: World, username: str) -> None:
    organisation, towns, broadcasts, people = _LEADS[username]
    async with world.office.database.transaction() as tx:
        member = StaffMember(StaffId(username), username, "Leitung", Role.TEAM_LEAD, organisation, towns)
        await add_staff(tx, member, password_hash=PASSWORD_HASH)
    http, _ = await world.clerk(username)
    news = (await http.get("/desk/rundnachrichten")).text
    for where in world.examples:
        assert (text_of(where) in news) == (where in broadcasts)
        assert (f"broadcast-{where.name}" in news) == (where in broadcasts)
    waiting = (await http.get("/desk/warteliste")).text
    for where, example in world.examples.items():
        assert (show_case_code(example.code) in waiting) == (where in people)


async def test_the_program_says_of_free_text_that_nothing_translates_it(world: World) -> None:
    """The front door gives the desk the same words that its tests have."""
    async with world.office.database.transaction() as tx:
        member = StaffMember(
            StaffId("schreibt"), "schreibt", "Leitung", Role.TEAM_LEAD, KREIS, municipalities=(MONSCHAU,)
        )
        await add_staff(tx, member, password_hash=PASSWORD_HASH)
    http, _ = await world.clerk("schreibt")
    draft = (await http.get(f"/desk/rundnachrichten/broadcast-{Where.TOWN.name}")).text
    assert text_of(Where.TOWN) in draft
    assert "Es ist keine Übersetzung eingerichtet." in draft
    assert "nur auf Deutsch" in draft
