"""Many people at once: every slot is given once, and the database itself forbids anything else."""

import asyncio
from datetime import time

import pytest
from sqlalchemy import func, select

from domain.appointments import Confirmed, Held, SlotTaken
from domain.errors import ConstraintError
from domain.ids import PersonId, RecordId
from storage import tables as t
from storage.bookings import hold
from storage.database import Database, Statement
from storage.holds import confirm
from storage.statements import insert
from storage.times import to_us
from tests.storage.offices import (
    NOW,
    TUESDAY_9,
    add_person,
    adviser,
    after,
    count_rows,
    ids,
    office,
    open_office,
    tuesdays,
    wants,
)

PEOPLE = 300
TWICE = Statement(
    select(t.claim.c.resource, t.claim.c.tick)
    .group_by(t.claim.c.resource, t.claim.c.tick)
    .having(func.count() > 1)
)
CONFIRMED = Statement(select(t.booking.c.id).where(t.booking.c.status == "confirmed"))
CLAIMS = Statement(select(t.claim))
INSERT_PEOPLE = insert(t.person)


async def twenty_slots(database: Database) -> None:
    """Two advisers, five hours each, appointments of half an hour: twenty."""
    names = ("birke", "esche")
    rules = tuple(tuesdays(name, starts=time(9), ends=time(14)) for name in names)
    await open_office(database, office(*[adviser(name) for name in names], rules=rules))


async def people(database: Database, number: int) -> list[PersonId]:
    rows = [
        {"id": f"p{one}", "language": "uk", "created_at": to_us(NOW), "last_seen_at": to_us(NOW)}
        for one in range(number)
    ]
    async with database.transaction() as tx:
        await tx.execute_many(INSERT_PEOPLE, rows)
    return [PersonId(f"p{one}") for one in range(number)]


async def take_any(database: Database, person: PersonId, first: int) -> bool:
    """Try the ten starts one after the other, each person from another one, until one is hers."""
    new_id = ids(person)
    for step in range(10):
        start = after((first + step) % 10 * 30)
        async with database.transaction() as tx:
            outcome = await hold(tx, wants(person, start), now=NOW, new_id=new_id)
            if isinstance(outcome, Held):
                found = outcome.appointment
                sure = await confirm(
                    tx, found.booking, version=found.version, record=RecordId(person), now=NOW
                )
                assert isinstance(sure, Confirmed)
                return True
            assert outcome == SlotTaken()
    return False


async def test_three_hundred_people_get_exactly_twenty_slots(database: Database) -> None:
    await twenty_slots(database)
    crowd = await people(database, PEOPLE)
    won = await asyncio.gather(*[take_any(database, person, number) for number, person in enumerate(crowd)])
    assert won.count(True) == 20
    assert await count_rows(database, CONFIRMED) == 20
    assert await count_rows(database, CLAIMS) == 20 * 6
    assert await count_rows(database, TWICE) == 0


async def test_people_who_change_their_mind_at_once_never_block_each_other(database: Database) -> None:
    await twenty_slots(database)
    crowd = await people(database, 30)

    async def dither(person: PersonId, number: int) -> int:
        new_id = ids(person)
        held = 0
        for step in (0, 3, 1, 2):
            start = after((number + step) % 10 * 30)
            async with database.transaction() as tx:
                held += isinstance(await hold(tx, wants(person, start), now=NOW, new_id=new_id), Held)
        return held

    held = await asyncio.gather(*[dither(person, number) for number, person in enumerate(crowd)])
    assert sum(held) >= 20
    assert await count_rows(database, TWICE) == 0
    assert await count_rows(database, CLAIMS) <= 20 * 6


async def test_the_database_refuses_a_claim_outside_office_hours(database: Database) -> None:
    await twenty_slots(database)
    amira = await add_person(database, "amira")
    async with database.transaction() as tx:
        outcome = await hold(tx, wants(amira), now=NOW, new_id=ids())
    assert isinstance(outcome, Held)
    night = int(TUESDAY_9.timestamp()) // 300 - 12
    with pytest.raises(ConstraintError):
        async with database.transaction() as tx:
            await tx.execute(
                insert(t.claim), resource="birke", tick=night, booking_id=outcome.appointment.booking
            )
