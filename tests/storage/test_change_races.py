"""Changes while people book, and two clerks at once: nobody is forgotten, and nothing is done twice."""

import asyncio
from datetime import time

from domain.appointments import AppointmentPolicy, BookingStatus, Held
from domain.office_changes import Decision, Outdated, Policy
from storage.bookings import hold
from storage.change_apply import AppliedChange
from storage.database import Database, open_database
from storage.holds import confirm
from tests.storage.changes import (
    BOOKINGS,
    NOTICES,
    WEEKS,
    closing,
    decide,
    holds_together,
    one_pending_notice_each,
    preview,
    rows,
    undo,
)
from tests.storage.offices import (
    NOW,
    OTHER_PLACE,
    add_person,
    adviser,
    after,
    appoint,
    ids,
    office,
    open_office,
    tuesdays,
    wants,
)

PEOPLE = 24
POLICY = AppointmentPolicy(horizon_weeks=WEEKS)


async def open_both(database: Database) -> None:
    names = ("ahorn", "birke", "esche")
    rules = (
        tuesdays("ahorn", ends=time(12)),
        tuesdays("birke", ends=time(12)),
        tuesdays("esche", ends=time(12), place=OTHER_PLACE),
    )
    await open_office(database, office(*(adviser(name) for name in names), rules=rules), weeks=WEEKS)


async def close_at_last(database: Database, policy: Policy) -> AppliedChange:
    """Close the day; who booked between preview and decision makes another preview necessary."""
    while True:
        shown = await preview(database, closing(), policy)
        done = await decide(database, Decision(closing(), policy, version=shown.version))
        if isinstance(done, AppliedChange):
            return done


async def test_who_books_while_a_day_is_closed_is_told_or_gets_no_time(database: Database) -> None:
    await open_both(database)
    people = [await add_person(database, f"person-{number}") for number in range(PEOPLE)]

    async def book(number: int) -> bool:
        new_id = ids(f"booking-{number}")
        request = wants(people[number], after(number % 6 * 30))
        async with database.transaction() as tx:
            held = await hold(tx, request, now=NOW, new_id=new_id, policy=POLICY)
        if not isinstance(held, Held):
            return False
        await asyncio.sleep(0)
        async with database.transaction() as tx:
            await confirm(tx, held.appointment.booking, version=1, record=None, now=NOW, policy=POLICY)
        return True

    tasks = [asyncio.create_task(book(number)) for number in range(PEOPLE)]
    done = await close_at_last(database, Policy.OFFER)
    await asyncio.gather(*tasks)
    confirmed = [row for row in await rows(database, BOOKINGS) if row["status"] == BookingStatus.CONFIRMED]
    assert confirmed == []
    affected = {row["id"] for row in await rows(database, BOOKINGS) if row["status"] == "displaced"}
    assert affected <= {one.visit.booking for one in done.tell if one.visit is not None}
    await holds_together(database)
    await one_pending_notice_each(database)


async def test_two_clerks_who_confirm_at_once_do_it_once(database_url: str) -> None:
    first, second = await open_database(database_url), await open_database(database_url)
    await open_both(first)
    for number in range(6):
        await appoint(first, f"person-{number}", after(number * 30))
    shown = await preview(first, closing())
    decision = Decision(closing(), Policy.MOVE, version=shown.version)
    outcomes = await asyncio.gather(*(decide(one, decision) for one in (first, second, first, second)))
    done = [one for one in outcomes if isinstance(one, AppliedChange)]
    assert len(done) == 1
    assert sum(isinstance(one, Outdated) for one in outcomes) == 3
    assert len(await rows(first, NOTICES)) == 6
    await holds_together(first)
    await one_pending_notice_each(first)
    await asyncio.gather(*(undo(one, done[0].change) for one in (first, second)))
    assert len(await rows(first, NOTICES)) == 12
    await holds_together(first)
    await one_pending_notice_each(first)
    await first.close()
    await second.close()
