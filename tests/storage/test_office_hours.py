"""Rules become open ticks: once, within the desks, and never over the heads of people with appointments."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

from sqlalchemy import select

from domain.appointments import CancelledBy, Held, SlotTaken
from domain.ids import RuleId
from domain.office_hours import Closure
from domain.setup import Setup
from domain.ticks import tick_of
from storage import tables as t
from storage.appointments import appointment
from storage.bookings import cancel, hold, move
from storage.database import Database, Dialect, Statement, open_database
from storage.free_slots import find_offers
from storage.office_hours import HorizonReport, extend_horizon, purge_past_ticks
from storage.setup import apply_setup
from storage.statements import insert
from storage.times import to_us
from tests.storage.offices import (
    NOW,
    PLACE,
    TODAY,
    TUESDAY_9,
    add_person,
    adviser,
    after,
    appoint,
    asks,
    count_rows,
    ids,
    office,
    open_office,
    tuesdays,
    wants,
)

SESSIONS = Statement(select(t.office_session).order_by(t.office_session.c.start_tick, t.office_session.c.id))
TICKS = Statement(select(t.open_tick))
CLAIMS = Statement(select(t.claim))
BOOKINGS = Statement(select(t.booking))


async def change(database: Database, setup: Setup, *, weeks: int = 2) -> HorizonReport:
    async with database.transaction() as tx:
        await apply_setup(tx, setup)
        return await extend_horizon(tx, TODAY, weeks)


async def sessions(database: Database) -> list[tuple[str, str, int, str]]:
    async with database.reading() as reader:
        rows = await reader.fetch_all(SESSIONS)
    return [(row["resource"], row["local_date"], row["desk_no"], row["status"]) for row in rows]


async def test_the_weeks_ahead_are_opened_once(database: Database) -> None:
    setup = office(adviser("birke"))
    assert await change(database, setup) == HorizonReport(added=2)
    assert await change(database, setup) == HorizonReport()
    assert await sessions(database) == [
        ("birke", "2026-11-24", 1, "open"),
        ("birke", "2026-12-01", 1, "open"),
    ]
    assert await count_rows(database, TICKS) == 2 * 12


async def test_a_later_day_adds_what_has_come_into_sight(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=2)
    async with database.transaction() as tx:
        report = await extend_horizon(tx, TODAY + timedelta(days=8), 2)
    assert report == HorizonReport(added=2)


async def test_each_adviser_gets_the_lowest_desk_that_is_free(database: Database) -> None:
    staff = [adviser(name) for name in ("ahorn", "birke", "esche")]
    rules = (
        tuesdays("ahorn"),
        tuesdays("birke", starts=time(9, 30), ends=time(11)),
        tuesdays("esche", starts=time(10), ends=time(11)),
    )
    await open_office(database, office(*staff, rules=rules, desks=2))
    desks = {name: desk for name, _, desk, _ in await sessions(database)}
    assert desks == {"ahorn": 1, "birke": 2, "esche": 1}


async def test_more_advisers_than_desks_is_reported_and_not_opened(database: Database) -> None:
    report = await change(database, office(adviser("birke"), adviser("esche"), desks=1), weeks=1)
    assert report.added == 1
    assert report.conflicts == ("vhs 2026-11-24 09:00: no desk is free",)


async def test_holidays_closures_and_the_last_day_of_a_post_are_observed(database: Database) -> None:
    friday = replace(tuesdays("birke"), weekday=4)
    setup = replace(
        office(replace(adviser("birke"), ends_on=date(2027, 1, 15)), rules=(friday,)),
        closures=(Closure(PLACE, date(2027, 1, 4), date(2027, 1, 9), "Renovierung"),),
    )
    await change(database, setup, weeks=12)
    assert [day for _, day, _, _ in await sessions(database)] == [
        "2026-11-27",
        "2026-12-04",
        "2026-12-11",
        "2026-12-18",
        "2027-01-15",
    ]


async def test_a_rule_that_is_gone_closes_its_hours(database: Database) -> None:
    setup = office(adviser("birke"), adviser("esche"))
    await change(database, setup)
    report = await change(database, replace(setup, rules=setup.rules[:1]))
    assert report == HorizonReport(removed=2)
    assert await count_rows(database, TICKS) == 2 * 12


async def test_an_office_hour_with_an_appointment_is_kept_and_reported(database: Database) -> None:
    setup = office(adviser("birke"))
    await change(database, setup)
    amira = await add_person(database, "amira")
    async with database.transaction() as tx:
        outcome = await hold(tx, wants(amira), now=NOW, new_id=ids())
    assert isinstance(outcome, Held)
    emptied = replace(setup, rules=())
    report = await change(database, emptied)
    assert report == HorizonReport(removed=1, kept=("vhs 2026-11-24 09:00-10:00",))
    assert await count_rows(database, TICKS) == 6
    assert await sessions(database) == [("birke", "2026-11-24", 1, "reduced")]
    async with database.transaction() as tx:
        assert await appointment(tx, outcome.appointment.booking) == outcome.appointment
        await cancel(tx, outcome.appointment.booking, by=CancelledBy.OFFICE, now=NOW)
    assert await change(database, emptied) == HorizonReport(removed=1)
    assert await count_rows(database, TICKS) == 0


async def test_a_rule_that_comes_back_opens_the_whole_hour_again(database: Database) -> None:
    setup = office(adviser("birke"))
    await change(database, setup)
    amira = await add_person(database, "amira")
    async with database.transaction() as tx:
        assert isinstance(await hold(tx, wants(amira), now=NOW, new_id=ids()), Held)
    await change(database, replace(setup, rules=()))
    assert await change(database, setup) == HorizonReport(added=2)
    assert await count_rows(database, TICKS) == 2 * 12
    assert {status for _, _, _, status in await sessions(database)} == {"open"}


async def test_longer_hours_take_the_appointments_of_the_old_ones_over(database: Database) -> None:
    setup = office(adviser("birke"), desks=1)
    await change(database, setup)
    amira = await add_person(database, "amira")
    async with database.transaction() as tx:
        assert isinstance(await hold(tx, wants(amira), now=NOW, new_id=ids()), Held)
    longer = replace(tuesdays("birke", ends=time(12)), id=RuleId("birke-long"))
    report = await change(database, replace(setup, rules=(longer,)))
    assert report == HorizonReport(added=2, removed=2)
    assert await count_rows(database, CLAIMS) == 6
    assert await count_rows(database, TICKS) == 2 * 36
    assert {status for _, _, _, status in await sessions(database)} == {"open"}


async def test_past_ticks_are_purged_and_bookings_stay(database: Database) -> None:
    await change(database, office(adviser("birke")))
    amira = await add_person(database, "amira")
    async with database.transaction() as tx:
        assert isinstance(await hold(tx, wants(amira), now=NOW, new_id=ids()), Held)
        assert await purge_past_ticks(tx, TUESDAY_9 + timedelta(hours=1)) == 12
    assert await count_rows(database, CLAIMS) == 0
    assert await count_rows(database, BOOKINGS) == 1
    assert await count_rows(database, TICKS) == 12


async def add_absence(database: Database, first: int, last: int, *, staff: str = "birke") -> None:
    """An adviser is away between these minutes of her first office hour."""
    async with database.transaction() as tx:
        await tx.execute(
            insert(t.absence),
            id=f"absence-{first}-{last}",
            staff_id=staff,
            start_tick=tick_of(after(first)),
            end_tick=tick_of(after(last)),
            kind="ill",
            source="desk",
            active=1,
            created_at=to_us(NOW),
        )


async def extended(database: Database, *, weeks: int = 2) -> HorizonReport:
    async with database.transaction() as tx:
        return await extend_horizon(tx, TODAY, weeks)


async def ticks_of_the_first_day(database: Database) -> list[tuple[int, int]]:
    """Minutes from nine o'clock, and whether the tick is there only for its appointment."""
    async with database.reading() as reader:
        rows = await reader.fetch_all(TICKS)
    start = tick_of(TUESDAY_9)
    return sorted(((row["tick"] - start) * 5, row["closing"]) for row in rows if row["tick"] < start + 288)


async def test_an_absence_and_a_partial_closure_cut_ticks_out(database: Database) -> None:
    setup = office(adviser("birke"))
    await change(database, setup)
    await add_absence(database, 0, 10)
    noon = Closure(PLACE, date(2026, 11, 24), date(2026, 11, 24), "Probe", time(9, 50), time(12))
    report = await change(database, replace(setup, closures=(noon,)))
    assert report == HorizonReport(changed=1)
    assert await ticks_of_the_first_day(database) == [(minute, 0) for minute in range(10, 50, 5)]
    assert await extended(database) == HorizonReport()
    assert await change(database, setup) == HorizonReport(changed=1)
    assert await ticks_of_the_first_day(database) == [(minute, 0) for minute in range(10, 60, 5)]


async def test_an_absence_that_covers_all_of_it_closes_the_office_hour(database: Database) -> None:
    await change(database, office(adviser("birke"), adviser("esche")))
    await add_absence(database, -60, 60)
    assert await extended(database) == HorizonReport(removed=1)
    assert await extended(database) == HorizonReport()
    assert await count_rows(database, TICKS) == 3 * 12


async def test_an_appointment_keeps_the_ticks_that_are_blocked_and_nobody_else_gets_them(
    database: Database,
) -> None:
    await change(database, office(adviser("birke")))
    amira = await appoint(database, "amira", after(15))
    await add_absence(database, 30, 60)
    report = await extended(database)
    assert report == HorizonReport(changed=1, kept=("vhs 2026-11-24 09:00-10:00",))
    blocked = [(minute, 1) for minute in (30, 35, 40)]
    assert await ticks_of_the_first_day(database) == [*((minute, 0) for minute in range(0, 30, 5)), *blocked]
    assert await extended(database) == HorizonReport(kept=report.kept)
    async with database.transaction() as tx:
        later = await move(
            tx, amira.booking, version=amira.version, request=wants(amira.person, after(15)), now=NOW
        )
        assert later == SlotTaken()
        await cancel(tx, amira.booking, by=CancelledBy.PERSON, now=NOW)
    boris = await add_person(database, "boris")
    async with database.transaction() as tx:
        assert await hold(tx, wants(boris, after(15)), now=NOW, new_id=ids()) == SlotTaken()
        offers = await find_offers(tx, asks())
        assert [offer.start for offer in offers] == [TUESDAY_9, *(after(m + 7 * 1440) for m in (0, 15, 30))]
    assert await extended(database) == HorizonReport(changed=1)
    assert await ticks_of_the_first_day(database) == [(minute, 0) for minute in range(0, 30, 5)]


async def test_two_processes_cut_an_absence_out_once(database_url: str) -> None:
    first, second = await open_database(database_url), await open_database(database_url)
    await change(first, office(adviser("birke"), adviser("esche")))
    await add_absence(first, 0, 30)

    async def run(database: Database) -> int:
        return (await extended(database)).changed

    assert sorted(await asyncio.gather(*(run(one) for one in [first, second] * 3))) == [0, 0, 0, 0, 0, 1]
    assert await count_rows(first, TICKS) == 4 * 12 - 6
    await first.close()
    await second.close()


async def test_two_processes_that_start_together_open_the_weeks_once(database_url: str) -> None:
    first, second = await open_database(database_url), await open_database(database_url)
    async with first.transaction() as tx:
        await apply_setup(tx, office(adviser("birke"), adviser("esche")))
    ready = asyncio.Barrier(8)

    async def start(database: Database) -> int:
        if database.dialect is Dialect.SQLITE:
            await ready.wait()
        async with database.transaction() as tx:
            if database.dialect is Dialect.POSTGRESQL:  # which lets all of them in at once
                await tx.fetch_all(SESSIONS)
                await ready.wait()
            return (await extend_horizon(tx, TODAY, 2)).added

    added = await asyncio.gather(*(start(one) for one in [first, second] * 4))
    assert sorted(added) == [0, 0, 0, 0, 0, 0, 0, 4]
    assert await count_rows(first, TICKS) == 4 * 12
    await first.close()
    await second.close()
