"""Minutes kept free after an appointment: claimed with it, offered to nobody, and not shown as its end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from domain.appointments import Held, Moved, SlotTaken
from domain.ids import PersonId, RuleId, StaffId
from domain.office_changes import AbsenceKind, TakeAbsence
from domain.ticks import tick_of
from storage.appointments import stored_appointment
from storage.bookings import hold, move
from storage.change_undo import Undone
from storage.database import Database
from storage.free_slots import find_offers
from tests.storage.changes import CLAIMS, do, holds_together, rows, undo
from tests.storage.offices import (
    NOW,
    TUESDAY_9,
    add_person,
    adviser,
    after,
    appoint,
    asks,
    ids,
    office,
    open_office,
    tuesdays,
    wants,
)

NEW_ID = ids("buffered")


async def with_buffer(database: Database, minutes: int = 15, *, ends: time = time(11)) -> None:
    rule = replace(tuesdays("birke", ends=ends), buffer_minutes=minutes)
    await open_office(database, office(adviser("birke"), rules=(rule,)))


async def free(database: Database) -> Sequence[datetime]:
    async with database.reading() as reader:
        return [offer.start for offer in await find_offers(reader, asks())]


async def take(database: Database, person: PersonId, start: datetime) -> Held | SlotTaken:
    async with database.transaction() as tx:
        outcome = await hold(tx, wants(person, start), now=NOW, new_id=NEW_ID)
    assert isinstance(outcome, Held | SlotTaken)
    return outcome


async def test_the_minutes_after_an_appointment_are_claimed_with_it(database: Database) -> None:
    await with_buffer(database)
    amira = await appoint(database, "amira")
    assert amira.end == after(30)
    start = tick_of(TUESDAY_9)
    assert sorted(row["tick"] for row in await rows(database, CLAIMS)) == [*range(start, start + 9)]
    await holds_together(database)


async def test_a_start_is_free_only_with_its_buffer(database: Database) -> None:
    await with_buffer(database)
    assert await free(database) == [after(minutes) for minutes in range(0, 105, 15)]
    await appoint(database, "amira", after(60))
    assert await free(database) == [TUESDAY_9, after(15)]
    boris = await add_person(database, "boris")
    assert await take(database, boris, after(30)) == SlotTaken()
    assert isinstance(await take(database, boris, after(15)), Held)
    await holds_together(database)


async def test_at_the_end_of_the_office_hour_less_is_kept_free(database: Database) -> None:
    await with_buffer(database)
    await appoint(database, "amira", after(90))
    assert len(await rows(database, CLAIMS)) == 6
    assert after(45) in await free(database)
    assert after(60) not in await free(database)


async def test_a_hold_that_ran_out_keeps_nothing_free(database: Database) -> None:
    await with_buffer(database)
    amira, boris = [await add_person(database, name) for name in ("amira", "boris")]
    assert isinstance(await take(database, amira, TUESDAY_9), Held)
    later = NOW + timedelta(minutes=16)
    async with database.reading() as reader:
        offers = await find_offers(reader, replace(asks(), now=later))
    assert [offer.start for offer in offers][:3] == [TUESDAY_9, after(15), after(30)]
    async with database.transaction() as tx:
        outcome = await hold(tx, wants(boris, after(30)), now=later, new_id=NEW_ID)
    assert isinstance(outcome, Held)
    await holds_together(database)


async def test_moving_within_the_own_buffer_works(database: Database) -> None:
    await with_buffer(database)
    amira = await appoint(database, "amira")
    async with database.transaction() as tx:
        outcome = await move(
            tx, amira.booking, version=amira.version, request=wants(amira.person, after(15)), now=NOW
        )
    assert isinstance(outcome, Moved)
    assert len(await rows(database, CLAIMS)) == 9
    await holds_together(database)


async def test_a_later_end_gives_an_appointment_its_buffer_back(database: Database) -> None:
    await with_buffer(database, ends=time(9, 30))
    await appoint(database, "amira")
    assert len(await rows(database, CLAIMS)) == 6
    longer = replace(tuesdays("birke", ends=time(11)), id=RuleId("longer"), buffer_minutes=15)
    await open_office(database, office(adviser("birke"), rules=(longer,)))
    assert len(await rows(database, CLAIMS)) == 9
    assert await free(database) == [after(minutes) for minutes in range(45, 105, 15)]
    await holds_together(database)


async def test_an_absence_right_after_an_appointment_takes_only_its_buffer(database: Database) -> None:
    await with_buffer(database)
    amira = await appoint(database, "amira")
    edit = TakeAbsence(staff=StaffId("birke"), start=after(35), end=after(45), kind=AbsenceKind.LATE)
    done = await do(database, edit)
    assert done.tell == ()
    assert len(await rows(database, CLAIMS)) == 7
    async with database.reading() as reader:
        assert await stored_appointment(reader, amira.booking) == amira
    await holds_together(database)
    assert isinstance(await undo(database, done.change), Undone)
    assert len(await rows(database, CLAIMS)) == 9
    await holds_together(database)
