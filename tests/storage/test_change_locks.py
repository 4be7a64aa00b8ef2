"""What comes in between the looks of a change, and its locks: nobody is passed over or waits in a ring."""

import asyncio
from collections.abc import AsyncIterator, Collection
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import func, select, text, update

import storage.change_apply
from domain.appointments import Appointment, BookingStatus, Gone, Held, Moved, SlotTaken
from domain.errors import Conflict
from domain.ids import BookingId, Lang, NoticeId, PersonId, PlaceId, StaffId
from domain.notices import Notice, NoticeKind, NoticeState
from domain.offers import Fit
from domain.office_changes import AddRules, Decision, Outdated, Policy, RuleDraft
from domain.planning import OfficePlan
from domain.slots import SlotWish
from storage import tables as t
from storage.bookings import hold
from storage.change_answers import answer_notice
from storage.change_apply import AppliedChange
from storage.change_locks import lock_reach
from storage.change_undo import Undone
from storage.claims import free_claims, lock_person
from storage.database import Database, Statement, Transaction, open_database
from storage.holds import confirm, extend_hold
from storage.notices import add_notice, end_notice
from storage.offers import (
    find_alternatives,
    hold_alternatives,
    release_alternatives,
    span_at,
    take_alternative,
    tiers_around,
)
from storage.placing import Seat, put_at
from storage.plan_rows import Undoing, write_plan
from tests.fixtures.postgres import FreshPostgres
from tests.storage.changes import (
    BIRKE,
    BOOKINGS,
    NOTICES,
    THE_TUESDAY,
    WEEKS,
    closing,
    decide,
    directory_of,
    do,
    every_offer_holds_something,
    holds_together,
    new_id,
    preview,
    rows,
    undo,
)
from tests.storage.offices import (
    NOW,
    PLACE,
    TUESDAY_9,
    add_person,
    adviser,
    after,
    appoint,
    office,
    open_office,
    tuesdays,
    wants,
)

VACANCY = NoticeId("vacancy")
WAITING_FOR_A_LOCK = Statement.adhoc(
    select(func.count().label("number"))
    .select_from(text("pg_stat_activity"))
    .where(text("datname = current_database() AND wait_event_type = 'Lock'"))
)
EXPIRED = Statement(
    update(t.booking).where(t.booking.c.status == "offered").values(status="expired", hold_until=None)
)


@pytest.fixture
async def postgres(fresh_postgres: FreshPostgres, postgres_template: str) -> AsyncIterator[Database]:
    """Where two transactions run at once; SQLite has one writer."""
    database = await open_database(fresh_postgres(like=postgres_template))
    await open_office(
        database, office(adviser("birke"), rules=(tuesdays("birke", ends=time(12)),)), weeks=WEEKS
    )
    yield database
    await database.close()


async def one_waits(database: Database, task: asyncio.Task[object]) -> None:
    """Come back when somebody waits for a lock; the task must not be over before."""
    while True:
        assert not task.done(), "it should have waited"
        [row] = await rows(database, WAITING_FOR_A_LOCK)
        if row["number"]:
            return


async def something_free_is_offered(database: Database, person: PersonId) -> None:
    """What the job does for the waiting list."""
    directory = await directory_of(database)
    wanted = Appointment(
        booking=BookingId(""),
        person=person,
        place=PLACE,
        start=TUESDAY_9,
        end=after(30),
        desk_no=0,
        resource=StaffId("birke"),
        status=BookingStatus.OFFERED,
    )
    async with database.transaction() as tx:
        await lock_person(tx, person)
        found = await find_alternatives(
            tx, wanted, SlotWish(Lang("de")), tiers_around(directory, PLACE), now=NOW, most=1
        )
        await hold_alternatives(
            tx, wanted, VACANCY, found, until=NOW + timedelta(hours=4), now=NOW, new_id=new_id
        )
        await add_notice(tx, Notice(VACANCY, person, NoticeKind.VACANCY, NoticeState.OPEN, created_at=NOW))


async def takes(database: Database) -> object:
    async with database.transaction() as tx:
        return await take_alternative(tx, VACANCY, 1, now=NOW)


async def test_who_is_offered_a_time_after_the_first_look_and_takes_it_gets_none_that_closes(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiter = await add_person(postgres, "waiter")
    shown = await preview(postgres, closing(), Policy.OFFER)
    offered: list[PersonId] = []
    pressed: list[asyncio.Task[object]] = []

    async def first_something_is_offered(
        tx: Transaction, places: Collection[PlaceId], resources: Collection[StaffId], first_tick: int
    ) -> None:
        if not offered:
            offered.append(waiter)
            await asyncio.create_task(something_free_is_offered(postgres, waiter))
        await lock_reach(tx, places, resources, first_tick)

    async def she_presses_meanwhile(
        tx: Transaction, before: OfficePlan, after_it: OfficePlan, now: datetime
    ) -> Undoing:
        pressed.append(asyncio.create_task(takes(postgres)))
        await one_waits(postgres, pressed[0])
        return await write_plan(tx, before, after_it, now)

    monkeypatch.setattr(storage.change_apply, "lock_reach", first_something_is_offered)
    monkeypatch.setattr(storage.change_apply, "write_plan", she_presses_meanwhile)
    done = await decide(postgres, Decision(closing(), Policy.OFFER, version=shown.version))
    assert isinstance(done, AppliedChange)
    assert [(one.person, one.kind) for one in done.tell] == [(waiter, NoticeKind.CANCELLED)]
    assert await pressed[0] == Gone()
    assert [row["status"] for row in await rows(postgres, BOOKINGS)] == ["expired"]
    await holds_together(postgres)


async def test_who_confirms_a_hold_that_has_just_run_out_does_not_wait_in_a_ring(postgres: Database) -> None:
    amira = await appoint(postgres, "amira")
    async with postgres.transaction() as tx:
        held = await hold(tx, wants(amira.person, after(60)), now=NOW, new_id=new_id)
    assert isinstance(held, Held)
    later = NOW + timedelta(minutes=30)
    edit = closing()
    shown = await preview(postgres, edit, Policy.OFFER, now=later)
    decision = Decision(edit, Policy.OFFER, version=shown.version)
    async with postgres.transaction() as tx:
        await lock_person(tx, amira.person)
        change = asyncio.create_task(decide(postgres, decision, now=later))
        await one_waits(postgres, change)
        await confirm(tx, held.appointment.booking, version=1, record=None, now=later)
    assert isinstance(await change, Outdated), "she has another appointment now"
    await holds_together(postgres)


async def test_undoing_waits_for_who_holds_a_time_that_goes_before_it_locks_the_time(
    postgres: Database,
) -> None:
    draft = RuleDraft(
        place=PLACE, staff=BIRKE, weekday=1, starts=time(14), ends=time(15), valid_from=THE_TUESDAY
    )
    done = await do(postgres, AddRules(rules=(draft,)))
    amira = await add_person(postgres, "amira")
    async with postgres.transaction() as tx:
        held = await hold(tx, wants(amira, after(5 * 60)), now=NOW, new_id=new_id)
    assert isinstance(held, Held)
    async with postgres.transaction() as tx:
        await lock_person(tx, amira)
        back = asyncio.create_task(undo(postgres, done.change))
        await one_waits(postgres, back)
        await extend_hold(tx, held.appointment.booking, now=NOW + timedelta(minutes=1))
        again = await hold(tx, wants(amira, after(5 * 60 + 30)), now=NOW, new_id=new_id)
        assert isinstance(again, Held)
    assert isinstance(await back, Undone)
    assert {row["status"] for row in await rows(postgres, BOOKINGS)} == {"expired"}
    await holds_together(postgres)


async def offered(database: Database) -> tuple[Appointment, NoticeId]:
    await open_office(database, office(adviser("birke"), adviser("esche")), weeks=WEEKS)
    amira = await appoint(database, "amira")
    [tell] = (await do(database, closing(), Policy.OFFER)).tell
    return amira, tell.notice


async def test_what_is_not_held_any_more_is_not_taken(database: Database) -> None:
    amira, notice = await offered(database)
    async with database.transaction() as tx:
        [first, *_] = [row for row in await tx.fetch_all(BOOKINGS) if row["status"] == "offered"]
        await free_claims(tx, first["id"])
        assert await take_alternative(tx, notice, 1, now=NOW) == SlotTaken()
        await tx.execute(EXPIRED)
        assert await take_alternative(tx, notice, 2, now=NOW) == SlotTaken()
        await release_alternatives(tx, notice, now=NOW)
        await end_notice(tx, notice, NoticeState.EXPIRED, now=NOW)
        assert await take_alternative(tx, notice, 2, now=NOW) == Gone()
    assert {row["status"] for row in await rows(database, BOOKINGS) if row["id"] == amira.booking} == {
        "displaced"
    }


async def test_nobody_is_put_where_her_time_is_not_claimed(database: Database) -> None:
    amira, _ = await offered(database)
    seat = Seat(span_at(amira), amira.resource, amira.desk_no, Fit(wish=True, language=True))
    with pytest.raises(Conflict):
        async with database.transaction() as tx:
            await put_at(tx, amira.booking, seat, now=NOW)
    statuses = {row["id"]: row["status"] for row in await rows(database, BOOKINGS)}
    assert statuses[amira.booking] == "displaced"
    await holds_together(database)


async def test_an_alternative_is_taken_once_whatever_changes_at_that_moment(database: Database) -> None:
    amira, notice = await offered(database)
    edit = closing(THE_TUESDAY + timedelta(days=7), place=None)
    shown = await preview(database, edit, Policy.OFFER)

    async def take() -> object:
        async with database.transaction() as tx:
            taken = await take_alternative(tx, notice, 1, now=NOW)
            if isinstance(taken, Moved):
                await answer_notice(tx, notice, "1", now=NOW)
            return taken

    done, taken = await asyncio.gather(
        decide(database, Decision(edit, Policy.OFFER, version=shown.version)), take()
    )
    assert isinstance(done, AppliedChange) is not isinstance(taken, Moved)
    if isinstance(done, AppliedChange):
        assert amira.person in {one.person for one in done.tell}
        assert NoticeState.WITHDRAWN in {row["state"] for row in await rows(database, NOTICES)}
    await holds_together(database)
    await every_offer_holds_something(database)
