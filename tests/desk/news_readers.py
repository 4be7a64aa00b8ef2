"""People who asked for news, and broadcasts at every stage."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import select, update

from domain.broadcasts import RecipientState
from domain.ids import BroadcastId, MunicipalityId, PersonId
from storage import tables as t
from storage.broadcast_progress import finish_broadcasts
from storage.database import Database, Statement
from storage.news import start_news
from storage.statements import insert
from storage.times import to_us
from tests.desk.clerks import Clerk, Desk
from tests.desk.clock import MORNING
from tests.desk.office import WUERSELEN

LIST = "/desk/rundnachrichten"
FIELDS: Mapping[str, str] = {
    "vorlage": "office-hour-cancelled",
    "ort": "arkaden",
    "datum": "26.11.2026",
    "von": "9:00",
    "bis": "13:00",
    "grund": "closed",
    "gemeinde-wuerselen": "ja",
}
"""A form of the first template with everything that has to be there."""
_numbers = count(1)


async def reader(
    database: Database,
    language: str = "ar",
    *,
    town: MunicipalityId | None = WUERSELEN,
    channel: str | None = "web",
    reachable: bool = True,
) -> PersonId:
    """Somebody who gets the news of a town, on a channel."""
    person = PersonId(f"reader-{next(_numbers)}")
    async with database.transaction() as tx:
        await tx.execute(
            insert(t.person),
            id=person,
            language=language,
            created_at=to_us(MORNING),
            last_seen_at=to_us(MORNING),
        )
        if channel is not None:
            await tx.execute(
                insert(t.channel_address),
                channel=channel,
                address_hash=f"hash-{person}",
                person_id=person,
                address=b"sealed",
                reachable=int(reachable),
                created_at=to_us(MORNING),
            )
        if town is not None:
            await start_news(tx, person, town, MORNING)
    return person


async def drafted(clerk: Clerk, **more: str) -> str:
    """Begin a broadcast and fill it in; returns its address."""
    await clerk.open(LIST)
    await clerk.send(LIST, vorlage=more.get("vorlage", FIELDS["vorlage"]))
    address = clerk.path
    await save(clerk, **more)
    return address


async def save(clerk: Clerk, **more: str) -> Clerk:
    """Send the form of the draft that is shown; an empty value leaves a field out."""
    fields = {name: value for name, value in {**FIELDS, **more}.items() if value}
    return await clerk.send(f"{own(clerk)}/entwurf", version=version_in(clerk), **fields)


def own(clerk: Clerk) -> str:
    """The address of the broadcast that is shown, without what stands below it."""
    return "/".join(clerk.path.partition("?")[0].split("/")[:4])


def version_in(clerk: Clerk) -> str:
    """The version that the page carries."""
    return clerk.html.partition('name="version" value="')[2].partition('"')[0] or "0"


async def submitted(desk: Desk, **more: str) -> str:
    """A broadcast of the administration that waits for release."""
    clerk = await desk.clerk("akte")
    address = await drafted(clerk, **more)
    await save(clerk, **more, tun="vorlegen")
    assert "wartet auf Freigabe" in clerk.text
    return address


async def look_at_all(clerk: Clerk, address: str) -> Clerk:
    """Tick every preview."""
    await clerk.open(address)
    names = [part.partition('"')[0] for part in clerk.html.split('name="gesehen-')[1:]]
    return await tick(clerk, address, *names)


async def tick(clerk: Clerk, address: str, *languages: str) -> Clerk:
    """Tick the previews of these languages on the page that is shown."""
    ticks = {f"gesehen-{language}": "ja" for language in languages}
    return await clerk.send(f"{address}/angesehen", version=version_in(clerk), **ticks)


async def released(desk: Desk, **more: str) -> str:
    """A broadcast that the team lead has released."""
    address = await submitted(desk, **more)
    lead = await look_at_all(await desk.clerk("tanne"), address)
    await lead.press("Freigeben und")
    assert "Freigegeben." in lead.text
    return address


async def settle(desk: Desk, address: str, *states: RecipientState) -> None:
    """What became of the copies, one after the other; those without a word are still planned."""
    code = BroadcastId(address.rpartition("/")[2])
    async with desk.database.transaction() as tx:
        rows = await tx.fetch_all(
            Statement.adhoc(
                select(t.recipient.c.person_id)
                .where(t.recipient.c.broadcast_id == code)
                .order_by(t.recipient.c.person_id)
            )
        )
        for row, state in zip(rows, states, strict=False):
            change = (
                update(t.recipient)
                .where(t.recipient.c.broadcast_id == code, t.recipient.c.person_id == row["person_id"])
                .values(state=state.value)
            )
            await tx.execute(Statement.adhoc(change))


async def finish(desk: Desk, now: datetime = MORNING) -> None:
    """End every broadcast with nothing left to send."""
    async with desk.database.transaction() as tx:
        await finish_broadcasts(tx, now)


async def rows_of(desk: Desk, address: str) -> Sequence[Mapping[str, Any]]:
    """The recipients of a broadcast as stored."""
    code = address.rpartition("/")[2]
    found = select(t.recipient).where(t.recipient.c.broadcast_id == code).order_by(t.recipient.c.person_id)
    async with desk.database.reading() as reading:
        rows = await reading.fetch_all(Statement.adhoc(found))
    return [{column.name: row[column.name] for column in t.recipient.columns} for row in rows]


async def state_of(desk: Desk, address: str) -> str:
    """The stored state of a broadcast."""
    found = select(t.broadcast.c.state).where(t.broadcast.c.id == address.rpartition("/")[2])
    async with desk.database.reading() as reading:
        row = await reading.fetch_one(Statement.adhoc(found))
    return "" if row is None else str(row["state"])


async def trail(desk: Desk) -> list[tuple[str, str, str]]:
    """Who did what with broadcasts, and how many people it was about."""
    found = select(t.audit).where(t.audit.c.action.like("broadcast%")).order_by(t.audit.c.id)
    async with desk.database.reading() as reading:
        rows = await reading.fetch_all(Statement.adhoc(found))
    return [(row["action"], row["staff_id"], row["detail"].partition("/")[2]) for row in rows]
