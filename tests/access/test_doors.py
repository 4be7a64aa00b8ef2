"""Who is not logged in, not any more, or locked out hears nothing at any address of the desk."""

from collections.abc import Awaitable, Callable, Mapping

import httpx
import pytest
from sqlalchemy import Update, select, update

from storage import tables as t
from storage.database import Statement
from storage.statements import insert_or_ignore
from storage.times import to_us
from tests.access.desk_calls import Asked, ask, everything_asked
from tests.access.table import Door, Where
from tests.access.world import World
from tests.desk.clock import MORNING

pytestmark = pytest.mark.asyncio(loop_scope="session")

COOKIE = "lotse_desk"
Visitor = Callable[[World], Awaitable[httpx.AsyncClient]]


async def nobody(world: World) -> httpx.AsyncClient:
    """A browser that was never here."""
    return world.browser()


async def stranger(world: World) -> httpx.AsyncClient:
    """A browser with a cookie that nobody gave it."""
    http = world.browser()
    keep_cookie(http, "x" * 43)
    return http


async def disabled(world: World) -> httpx.AsyncClient:
    """Somebody whose account was disabled while the session stayed."""
    http, _ = await world.clerk("disabled")
    await change(world, update(t.staff).where(t.staff.c.id == "disabled").values(active=0))
    return http


async def left(world: World) -> httpx.AsyncClient:
    """Somebody whose last day was yesterday."""
    http, _ = await world.clerk("left")
    await change(world, update(t.staff).where(t.staff.c.id == "left").values(ends_on="2026-11-23"))
    return http


async def expired(world: World) -> httpx.AsyncClient:
    """Somebody whose session has run out."""
    http, _ = await world.clerk("expired")
    await change(world, sessions_of("expired").values(expires_at=to_us(MORNING)))
    return http


async def logged_out(world: World) -> httpx.AsyncClient:
    """Somebody who logged out, in a browser that kept the cookie."""
    http, csrf = await world.clerk("birke")
    cookie = http.cookies[COOKIE]
    await http.post("/desk/abmelden", data={"csrf": csrf})
    keep_cookie(http, cookie)
    return http


def keep_cookie(http: httpx.AsyncClient, value: str) -> None:
    http.cookies.set(COOKIE, value, domain="lotse.test", path="/desk")


def sessions_of(staff: str) -> Update:
    return update(t.staff_session).where(t.staff_session.c.staff_id == staff)


async def change(world: World, statement: Update) -> None:
    async with world.office.database.transaction() as tx:
        assert await tx.execute(Statement.adhoc(statement)) >= 1


async def stored_sessions(world: World) -> list[Mapping[str, object]]:
    async with world.office.database.reading() as reader:
        rows = await reader.fetch_all(Statement.adhoc(select(t.staff_session)))
    return [{column.name: row[column.name] for column in t.staff_session.columns} for row in rows]


async def store_again(world: World, sessions: list[Mapping[str, object]]) -> None:
    """Undo that a session which may not be used is deleted: each address has to see it."""
    async with world.office.database.transaction() as tx:
        await tx.execute_many(insert_or_ignore(t.staff_session), sessions)


def shut(asked: Asked, door: str) -> tuple[int, str]:
    """How an address answers in front of a shut door: status, and where it leads."""
    match asked.call.door:
        case Door.LOGIN:
            return 303, door
        case Door.JSON:
            return 401, ""
        case Door.OPEN if asked.call.method == "POST":
            return 403, ""
        case Door.OPEN:
            return (307, "/desk/") if asked.call.path == "/desk" else (200, "")


def heard(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.headers.get("location", "").partition("?")[0]


@pytest.mark.parametrize("visitor", [nobody, stranger, disabled, left, expired, logged_out])
async def test_a_shut_door_tells_nothing_and_changes_nothing(world: World, visitor: Visitor) -> None:
    http = await visitor(world)
    cookie, sessions = http.cookies.get(COOKIE), await stored_sessions(world)
    code, before, wrong = world.examples[Where.OWN].code, await world.kept(), []
    for asked in everything_asked():
        if cookie is not None:
            keep_cookie(http, cookie)
            await store_again(world, sessions)
        answer = await ask(world, http, asked, code, "x" * 43)
        if heard(answer) != shut(asked, "/desk/anmelden"):
            wrong.append(f"{asked}: {heard(answer)}")
        wrong += [f"{asked}: tells {word}" for word in world.words_of(*world.examples) if word in answer.text]
    await store_again(world, sessions)
    assert wrong == []
    assert await world.kept() == before


async def test_a_locked_session_opens_nothing_but_the_lock(world: World) -> None:
    http, csrf = await world.clerk("locked")
    await change(world, sessions_of("locked").values(locked=1))
    code, before, wrong = world.examples[Where.OWN].code, await world.kept(), []
    for asked in everything_asked():
        if asked.call.locked or asked.call.door is Door.OPEN:
            continue
        answer = await ask(world, http, asked, code, csrf)
        if heard(answer) != shut(asked, "/desk/sperre"):
            wrong.append(f"{asked}: {heard(answer)}")
        wrong += [f"{asked}: tells {word}" for word in world.words_of(*world.examples) if word in answer.text]
    assert wrong == []
    assert await world.kept() == before
    lock = await http.get("/desk/sperre")
    assert lock.status_code == 200
    assert [word for word in world.words_of(*world.examples) if word in lock.text] == []
