"""Every role at every address of the desk, about its own records and everybody else's."""

from dataclasses import replace

import pytest

from domain.case_codes import show_case_code
from domain.ids import CaseCode
from domain.staff import Role
from tests.access.desk_calls import NOBODY_S, Asked, answer_to, ask, code_for, everything_asked, leaks
from tests.access.table import ADVISERS, PLANNERS, Where
from tests.access.world import World, username_of

_ELSEWHERE = ("person-", "record-", "booking-", "broadcast-", "Rundtext-")
"""Words that stand on no page of advisers; of broadcasts `test_lists.py` proves where they do."""

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("role", list(Role))
async def test_a_role_hears_what_the_table_says_and_no_foreign_word(world: World, role: Role) -> None:
    http, csrf = await world.clerk(username_of(role))
    wrong: list[str] = []
    for asked in everything_asked():
        if asked.call.ends:
            http, csrf = await world.clerk(username_of(role))
        code = await code_for(world, asked, username_of(role))
        before = await world.kept() if asked.where is not Where.OWN and asked.call.method == "POST" else None
        answer = await ask(world, http, asked, code, csrf)
        if answer.status_code != answer_to(role, asked):
            wrong.append(f"{asked}: {answer.status_code}, not {answer_to(role, asked)}")
        if found := leaks(world, asked, answer):
            wrong.append(f"{asked}: tells {found}")
        if before is not None and await world.kept() != before:
            wrong.append(f"{asked}: changes something")
        if asked.call.ends:
            http, csrf = await world.clerk(username_of(role))
    assert wrong == []


def neutral(world: World, asked: Asked, code: CaseCode, text: str) -> str:
    """The page with what its address names put in as for something that nobody has."""
    text = text.replace(show_case_code(code), show_case_code(NOBODY_S))
    for name, value in world.things[asked.where].items():
        if f"{{{name}}}" in asked.call.path:
            text = text.replace(value, world.things[Where.UNKNOWN][name])
    return text


@pytest.mark.parametrize("role", sorted(ADVISERS | PLANNERS | {Role.DATA_PROTECTION}))
async def test_a_foreign_record_is_answered_like_one_that_does_not_exist(world: World, role: Role) -> None:
    http, csrf = await world.clerk(username_of(role))
    different: list[str] = []
    for asked in everything_asked():
        if answer_to(role, asked) == 404 and asked.where is not Where.UNKNOWN:
            code = await code_for(world, asked, username_of(role))
            foreign = await ask(world, http, asked, code, csrf)
            unknown = await ask(world, http, replace(asked, where=Where.UNKNOWN), NOBODY_S, csrf)
            if neutral(world, asked, code, foreign.text) != unknown.text:
                different.append(str(asked))
    assert different == []


async def test_what_is_looked_for_is_there_for_those_who_may_see_it(world: World) -> None:
    """Otherwise nothing would have been proved: every word stands on some page of its own adviser."""
    advisers = {
        Where.OWN: "birke",
        Where.TOWN: "ahorn",
        Where.BODY: "linde",
        Where.SHARED: "ulme",
        Where.UNSURE: "linde",
    }
    for where, username in advisers.items():
        http, _ = await world.clerk(username)
        example = world.examples[where]
        pages = ["/desk/eingang", f"/desk/faelle/{example.code}", f"/desk/faelle/{example.code}/protokoll"]
        seen = "".join([(await http.get(page)).text for page in pages])
        never_shown = {word for word in example.words if word.startswith(_ELSEWHERE)}
        assert {word for word in example.words if word not in seen} <= never_shown | {example.code}
