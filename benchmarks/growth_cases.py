"""What is measured as the database grows: turns, pages of the desk, free times; and the server around it."""

import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import groupby
from pathlib import Path

import httpx
from pydantic import SecretStr
from sqlalchemy import select

from benchmarks.growth_fill import OpenTick, Plan, Size, address_of, case_code, fill, loaders, person_id
from bot.house import TELEGRAM, WEB
from bot.open_house import new_id, utc_now
from bot.ports import Address, Incoming
from domain.conversation import Conversation
from domain.events import Inbound, Typed
from domain.ids import Lang, PlaceId
from domain.slots import OfferQuery, SlotWish
from domain.staff import Role
from lotse_server import Server
from ops.demo import EXAMPLE
from ops.rooms import Rooms, open_rooms
from ops.settings import Settings
from ops.setup_import import import_setup
from storage import tables as t
from storage.conversations import load_conversation, store_conversation
from storage.database import Statement
from storage.free_slots import find_offers
from storage.office_hours import extend_horizon
from storage.passwords import hash_password
from storage.staff import list_staff, set_password
from tests.databases import SECRET
from tests.desk.clerks import Clerk
from tests.turn.people import someone
from tests.turn.stand import Stand

PASSWORD = "Ahorn-Blatt-2026"  # noqa: S105 - opens nothing but a database that lives for minutes
CLERK = "cm-birke"
OFTEN = 80
SELDOM = 20
"""How often something short and something long is done in a round."""
_BEFORE_URGENCY = ("de", "yes", "no", "yes", "monschau", "topics:wohnen")
_HALF_HOUR = 6
_HASH = hash_password(PASSWORD)
_TICKS = Statement(
    select(
        t.open_tick.c.place_id, t.open_tick.c.resource, t.open_tick.c.desk_no, t.open_tick.c.tick
    ).order_by(t.open_tick.c.session_id, t.open_tick.c.tick)
)
Deed = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Script:
    """What everybody is in the middle of, and what she does next."""

    state: Conversation
    events: tuple[Inbound, ...]


@dataclass(frozen=True, slots=True)
class Installation:
    """A filled database with the server over it, somebody at the desk, and what people do next."""

    plan: Plan
    server: Server
    clerk: Clerk
    script: Script

    def some_people(self, channel: str, count: int, seed: int) -> list[int]:
        """Return people with a conversation on a channel, from all over the database."""
        first = 0 if channel == TELEGRAM else 1
        numbers = range(first, self.plan.size.conversations, 2)
        return random.Random(seed).sample(numbers, min(count, len(numbers)))

    def some_codes(self, count: int, seed: int) -> list[str]:
        """Return the case codes of open records that the clerk may see."""
        numbers = range(self.plan.first_open, self.plan.size.records)
        known = [number for number in numbers if self.plan.lives_in(number)[1] == "alsdorf"]
        return [case_code(number) for number in random.Random(seed).choices(known, k=count)]


@dataclass(frozen=True, slots=True)
class Case:
    """Something to measure: `prepare` gives what is to be timed, made ready for a round."""

    name: str
    prepare: Callable[[Installation, int], Awaitable[Sequence[Deed]]]


async def _turns(channel: str, installation: Installation, number: int) -> list[Deed]:
    """Put some people back to where everybody is, and let them answer a few questions each."""
    script, server = installation.script, installation.server
    people = installation.some_people(channel, 2 * OFTEN // len(script.events), number)
    for person in people:
        box = await server.rooms.vault.box(person_id(person))
        async with server.rooms.database.transaction() as tx:
            loaded = await load_conversation(tx, box, person_id(person))
            assert loaded is not None
            until = installation.plan.now + timedelta(hours=72)
            await store_conversation(
                tx, box, person_id(person), script.state, version=loaded.version, expires_at=until
            )
    return [
        partial(_turn, installation, Incoming(Address(*address_of(person)), new_id(), event, Lang("de")))
        for person in people
        for event in script.events
    ]


async def _turn(installation: Installation, incoming: Incoming) -> None:
    taken = await installation.server.turns.take(incoming)
    assert not taken.duplicate
    assert not taken.farewell


async def _page(installation: Installation, path: str, expected: str) -> None:
    clerk = await installation.clerk.open(path)
    assert clerk.status == httpx.codes.OK
    assert expected in clerk.html, f"{path} does not show {expected}"


def _queue(path: str) -> Callable[[Installation, int], Awaitable[Sequence[Deed]]]:
    async def prepare(installation: Installation, _number: int) -> list[Deed]:
        return [partial(_page, installation, path, "data-code=")] * SELDOM

    return prepare


async def _second_page(installation: Installation, _number: int) -> list[Deed]:
    first = await installation.clerk.open("/desk/eingang")
    behind = first.html.partition('rel="next"')[0].rpartition('href="')[2].partition('"')[0]
    return [partial(_page, installation, behind.replace("&amp;", "&"), 'rel="prev"')] * SELDOM


async def _records(query: str, count: int, installation: Installation, number: int) -> list[Deed]:
    return [
        partial(_page, installation, f"/desk/faelle/{code[:4]}-{code[4:]}{query}", "Ein Brief vom Amt")
        for code in installation.some_codes(count, number)
    ]


async def _search(count: int, installation: Installation, number: int) -> list[Deed]:
    return [
        partial(_page, installation, f"/desk/suche?code={code}", "Ein Brief vom Amt")
        for code in installation.some_codes(count, number)
    ]


async def _offers(places: int, installation: Installation, _number: int) -> list[Deed]:
    some = tuple(PlaceId(place.id) for place in installation.plan.directory.places[:places])
    query = OfferQuery(places=some, minutes=30, wish=SlotWish(Lang("uk")), now=utc_now())

    async def look() -> None:
        async with installation.server.rooms.database.reading() as reader:
            assert await find_offers(reader, query)

    return [look] * OFTEN


CASES = (
    Case("a turn on Telegram", partial(_turns, TELEGRAM)),
    Case("a turn in the web chat", partial(_turns, WEB)),
    Case("queue page", _queue("/desk/eingang")),
    Case("queue page, the second", _second_page),
    Case("queue page, filtered by language", _queue("/desk/eingang?sprache=uk")),
    Case("queue page, what nobody has taken", _queue("/desk/eingang?ansicht=frei")),
    Case("search for a case code, record page", partial(_search, OFTEN)),
    Case("record page", partial(_records, "", OFTEN)),
    Case("record page, opened from the queue", partial(_records, "?ansicht=offen", OFTEN // 2)),
    Case("first free times of one place", partial(_offers, 1)),
    Case("first free times of ten places", partial(_offers, 10)),
)


@asynccontextmanager
async def open_installation(url: str, folder: Path, size: Size) -> AsyncIterator[Installation]:
    """Set up the Aachen example at an empty database, fill it and open it."""
    settings = Settings(data_dir=folder, database_url=url, secret_key=SecretStr(SECRET))
    async with open_rooms(settings, fresh=True) as rooms:
        plan, script = await _planned(rooms, size)
    async with loaders(url) as (content, keyring):
        await fill(plan, content, keyring)
    async with AsyncExitStack() as stack:
        rooms = await stack.enter_async_context(open_rooms(settings))
        server = Server(rooms, None)
        transport = httpx.ASGITransport(app=server.application())
        http = await stack.enter_async_context(
            httpx.AsyncClient(transport=transport, base_url="http://desk.test")
        )
        clerk = await Clerk(http).log_in(CLERK, PASSWORD)
        yield Installation(plan, server, clerk, script)


async def _planned(rooms: Rooms, size: Size) -> tuple[Plan, Script]:
    """Import the example, open its office hours, and find out what a person is in the middle of."""
    now = utc_now()
    await import_setup(
        rooms.database, EXAMPLE.read_text(encoding="utf-8"), EXAMPLE.name, now=now, new_id=new_id
    )
    async with rooms.database.transaction() as tx:
        await extend_horizon(tx, now.date(), 12)
        staff = await list_staff(tx)
        for account in staff:
            await set_password(tx, account.member.id, _HASH)
    script = await _script(rooms)
    async with rooms.database.reading() as reader:
        ticks = [
            OpenTick(row["place_id"], row["resource"], row["desk_no"], row["tick"])
            for row in await reader.fetch_all(_TICKS)
        ]
    plan = Plan(
        size=size,
        directory=await Server(rooms, None).house.directory(),
        staff=[one.member.id for one in staff if one.member.role is Role.CASE_MANAGER],
        state=script.state,
        secret=rooms.settings.key(),
        now=now,
        visits=_visits(ticks),
    )
    return plan, script


def _visits(ticks: Sequence[OpenTick]) -> list[Sequence[OpenTick]]:
    """Return every second half hour of each office hour."""
    visits: list[Sequence[OpenTick]] = []
    for _, group in groupby(enumerate(ticks), key=lambda pair: (pair[1].resource, pair[1].tick - pair[0])):
        hour = [tick for _, tick in group]
        runs = [hour[start : start + _HALF_HOUR] for start in range(0, len(hour), _HALF_HOUR)]
        visits.extend(run for run in runs[::2] if len(run) == _HALF_HOUR)
    return visits


async def _script(rooms: Rooms) -> Script:
    """Walk one person to the middle of an intake, note where she is, and what she does then."""
    house = Server(rooms, None).house
    stand = Stand(rooms.database, rooms.vault, house.catalog, house.flows, utc_now())
    who = someone(stand)
    await who.start()
    await who.answer(*_BEFORE_URGENCY)
    state = await who.state()
    done = len(who.told)
    await who.press("normal")
    await who.does(Typed("Ich habe einen Brief bekommen"))
    await who.answer("1", "_skip")
    return Script(state, tuple(event for event, _ in who.told[done:]))
