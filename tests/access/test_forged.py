"""A form that does not come from a page of one's own session changes nothing, at any address of the desk."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx
import pytest

from domain.case_codes import show_case_code
from domain.ids import CaseCode
from domain.staff import Role
from tests.access.table import DESK, DeskCall, Where
from tests.access.world import FORM, World, csrf_in, username_of
from tests.desk.office import PASSWORD

pytestmark = pytest.mark.asyncio(loop_scope="session")
CHANGING = [call for call in DESK if call.method == "POST" and call.path != "/desk/anmelden"]
OWN = "the secret of one's own page"
OTHER = "the secret of a colleague's page"


LEAD = username_of(Role.TEAM_LEAD)
"""Who may send the most forms."""


def address(world: World, call: DeskCall, code: CaseCode) -> str:
    """The address, about what is one's own."""
    path = call.path.replace("{code}", show_case_code(code))
    for name, value in world.things[Where.OWN].items():
        path = path.replace(f"{{{name}}}", value)
    return path


@dataclass(frozen=True)
class Forgery:
    """A form as another page would send it: which secret it carries, and what the browser says about it."""

    name: str
    secret: str = OWN
    headers: Mapping[str, str] = field(default_factory=lambda: FORM)


FORGERIES = (
    Forgery("without a secret", ""),
    Forgery("with a wrong secret", "x" * 43),
    Forgery("with half of the secret", "half"),
    Forgery("with a colleague's secret", OTHER),
    Forgery("from another site", OWN, {**FORM, "sec-fetch-site": "cross-site"}),
    Forgery("from a neighbouring site", OWN, {**FORM, "sec-fetch-site": "same-site"}),
    Forgery("as plain text", OWN, {**FORM, "content-type": "text/plain"}),
    Forgery("as JSON", OWN, {**FORM, "content-type": "application/json"}),
)


@pytest.mark.parametrize("forgery", FORGERIES, ids=lambda forgery: forgery.name)
async def test_a_forged_form_is_refused_and_changes_nothing(world: World, forgery: Forgery) -> None:
    http, own = await world.clerk(LEAD)
    _, other = await world.clerk(LEAD)
    secret = {OWN: own, OTHER: other, "half": own[:20]}.get(forgery.secret, forgery.secret)
    codes = {claimed: await world.own_record(LEAD if claimed else None) for claimed in (True, False)}
    before, wrong = await world.kept(), []
    for call in CHANGING:
        path = address(world, call, codes[call.claimed])
        form = {**call.form, **({"csrf": secret} if secret else {})}
        answer = await http.post(path, content=str(httpx.QueryParams(form)), headers=forgery.headers)
        if answer.status_code != 403:
            wrong.append(f"{call.path}: {answer.status_code}")
    assert wrong == []
    assert await world.kept() == before
    assert (await http.get("/desk/eingang")).status_code == 200


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
async def test_no_other_method_changes_anything(world: World, method: str) -> None:
    http, csrf = await world.clerk(LEAD)
    code = await world.own_record(LEAD)
    before, read = await world.kept(), {call.path for call in DESK if call.method == "GET"}
    for call in CHANGING:
        if method == "GET" and call.path in read:
            continue
        path = address(world, call, code)
        answer = await http.request(method, path, params={**call.form, "csrf": csrf}, headers=FORM)
        assert answer.status_code == 405, path
    assert await world.kept() == before


async def test_nobody_is_logged_in_by_another_page(world: World) -> None:
    known, strange = world.browser(), world.browser()
    proof = csrf_in((await known.get("/desk/anmelden")).text)
    right = {"benutzername": "birke", "passwort": PASSWORD}
    before = await world.kept()
    for http, form, headers in (
        (known, right, FORM),
        (known, {**right, "csrf": "x" * 64}, FORM),
        (strange, {**right, "csrf": proof}, FORM),
        (known, {**right, "csrf": proof}, {**FORM, "sec-fetch-site": "cross-site"}),
    ):
        assert (await http.post("/desk/anmelden", data=form, headers=headers)).status_code == 403
    assert await world.kept() == before
    entered = await known.post("/desk/anmelden", data={**right, "csrf": proof}, headers=FORM)
    assert entered.status_code == 303
