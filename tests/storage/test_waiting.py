"""The waiting list: once for each person, first come first, counted by municipality."""

from datetime import timedelta

from sqlalchemy import select

from domain.appointments import WaitingEntry
from domain.ids import Lang
from storage import tables as t
from storage.database import Database, Statement
from storage.waiting import leave_waiting_list, put_on_waiting_list, waiting_count
from tests.storage.offices import NOW, TOWN, add_person, ids, office, open_office

WAITING = Statement(select(t.waiting))


async def test_a_person_waits_once_and_keeps_her_place(database: Database) -> None:
    await open_office(database, office())
    amira = await add_person(database, "amira")
    new_id = ids()
    async with database.transaction() as tx:
        entry = WaitingEntry(amira, Lang("ar"), 30, TOWN)
        first = await put_on_waiting_list(tx, entry, now=NOW, new_id=new_id)
        longer = WaitingEntry(amira, Lang("ar"), 60, TOWN)
        again = await put_on_waiting_list(tx, longer, now=NOW + timedelta(days=1), new_id=new_id)
        [row] = await tx.fetch_all(WAITING)
    assert first == again
    assert row["minutes"] == 60
    assert row["created_at"] == NOW.timestamp() * 1_000_000


async def test_staff_see_how_many_wait_here_and_altogether(database: Database) -> None:
    await open_office(database, office())
    amira, boris = [await add_person(database, name) for name in ("amira", "boris")]
    new_id = ids()
    async with database.transaction() as tx:
        await put_on_waiting_list(tx, WaitingEntry(amira, Lang("ar"), 30, TOWN), now=NOW, new_id=new_id)
        await put_on_waiting_list(tx, WaitingEntry(boris, Lang("uk"), 30), now=NOW, new_id=new_id)
        assert await waiting_count(tx) == 2
        assert await waiting_count(tx, TOWN) == 1


async def test_who_leaves_the_list_is_not_counted_any_more(database: Database) -> None:
    await open_office(database, office())
    amira = await add_person(database, "amira")
    async with database.transaction() as tx:
        await put_on_waiting_list(tx, WaitingEntry(amira, Lang("ar"), 30), now=NOW, new_id=ids())
        assert await leave_waiting_list(tx, amira) == 1
        assert await leave_waiting_list(tx, amira) == 0
        assert await waiting_count(tx) == 0
