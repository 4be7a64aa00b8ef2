"""Calling an address of the desk, and what it should have answered."""

from dataclasses import dataclass
from urllib.parse import unquote

import httpx

from domain.case_codes import show_case_code
from domain.ids import CaseCode
from domain.staff import Role
from tests.access.lists import begin_again
from tests.access.table import DESK, FOREIGN, DeskCall, Where
from tests.access.world import FORM, World

NOBODY_S = CaseCode("22222222")
STATIC = "desk.css"


@dataclass(frozen=True)
class Asked:
    """One call: to which record, with which query."""

    call: DeskCall
    where: Where
    query: str = ""

    def __str__(self) -> str:
        query = f"?{self.query}" if self.query else ""
        about = f", about what is {self.where}" if len(self.call.about) > 1 else ""
        return f"{self.call.method} {self.call.path}{query}{about}"


def everything_asked() -> list[Asked]:
    """Each call of the table with each of its queries, about a record of everybody where it names one."""
    return [Asked(call, where, query) for call in DESK for where in call.about for query in call.queries]


def answer_to(role: Role, asked: Asked) -> int:
    """What a role hears that is logged in and sends a form of its own page."""
    call, where = asked.call, asked.where
    if role not in call.opens:
        return 403
    foreign = where is not Where.OWN and not (where is Where.TOWN and role in call.wide)
    if foreign:
        return 404
    return 403 if role in call.refuses else call.own


async def ask(
    world: World, http: httpx.AsyncClient, asked: Asked, code: CaseCode, csrf: str
) -> httpx.Response:
    """Call the address about a record, with the secret of a page where it is a form."""
    call = asked.call
    path = call.path.replace("{code}", show_case_code(code)).replace("{path}", STATIC)
    for name, value in world.things[asked.where].items():
        path = path.replace(f"{{{name}}}", value)
    address = f"{path}?{asked.query.format(**world.values())}" if asked.query else path
    if call.method == "GET":
        return await http.get(address)
    form = {name: filled(world, asked.where, value) for name, value in call.form.items()}
    return await http.post(address, data={**form, "csrf": csrf}, headers=FORM)


def filled(world: World, where: Where, value: str) -> str:
    """The value of a field, which may be the name of a thing."""
    return world.things[where].get(value[1:-1], value) if value.startswith("{") else value


async def code_for(world: World, asked: Asked, username: str) -> CaseCode:
    """The record that is asked about; one's own is new each time, because some calls change it."""
    if asked.call.stage and asked.where is Where.OWN:
        await begin_again(world.office.database, asked.call.stage, world.clock())
    if not asked.call.about_record or asked.where is Where.UNKNOWN:
        return NOBODY_S
    if asked.where is Where.OWN:
        return await world.own_record(username if asked.call.claimed else None)
    return world.examples[asked.where].code


def leaks(world: World, asked: Asked, answer: httpx.Response) -> set[str]:
    """The words of foreign records in an answer, but for what the address itself says."""
    places = [where for where in FOREIGN if where is not Where.TOWN or not asked.call.wide]
    address = unquote(str(answer.request.url)).replace("-", "")
    everything = answer.text + str(answer.headers.multi_items())
    found = {word for word in world.words_of(*places) if word in everything}
    return {word for word in found if bare(word) not in address}


def bare(word: str) -> str:
    """The word as it may stand in an address."""
    return word.removeprefix('value="').removesuffix('"').replace("-", "")
