"""The job that reminds: each reminder once, on both databases, by two processes, after downtime."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import bindparam, select, update

from bot.house import Timing
from bot.reminders import Reminders
from domain.appointments import BookingStatus
from domain.ids import BookingId, PersonId
from domain.notices import NoticeKind, NoticeState
from storage import tables as t
from storage.database import Statement
from storage.times import to_us
from tests.domain.wall_times import local
from tests.jobs.bureau import MONDAY, Bureau

START = local("2026-11-25T14:00")
"""A Wednesday."""
_CHANGE = Statement(
    update(t.booking)
    .where(t.booking.c.id == bindparam("booking"))
    .values(
        start_tick=bindparam("first"),
        end_tick=bindparam("last"),
        version=t.booking.c.version + 1,
        updated_at=bindparam("at"),
    )
)
_ROWS = Statement(select(t.reminder).order_by(t.reminder.c.at, t.reminder.c.kind))


async def run(bureau: Bureau) -> int:
    return await Reminders(bureau.house, bureau.teller).run()


async def run_until(bureau: Bureau, end: str, *, minutes: int = 10) -> list[str]:
    """Run again and again until a wall time; return when somebody was reminded."""
    found = []
    while bureau.now <= local(end):
        found += [f"{bureau.now.astimezone(None).isoformat()}"] * await run(bureau)
        bureau.now += timedelta(minutes=minutes)
    return found


async def test_twice_a_person_is_reminded_and_the_first_reminder_is_over_then(bureau: Bureau) -> None:
    booking = await bureau.booking(await bureau.person("amira"), START)
    assert len(await run_until(bureau, "2026-11-25T15:00")) == 2
    first, second = bureau.teller.told
    assert {one.kind for one in bureau.teller.told} == {NoticeKind.REMINDER}
    assert first.visit is not None
    assert (first.visit.booking, first.visit.start, first.until) == (booking, START, START)
    notices = await bureau.notices()
    assert [one.id for one in notices] == [first.notice, second.notice]
    assert [one.state for one in notices] == [NoticeState.EXPIRED, NoticeState.OPEN]
    assert [one.created_at for one in notices] == [local("2026-11-24T14:00"), local("2026-11-25T12:00")]
    assert [one.until for one in notices] == [START, START]
    async with bureau.database.reading() as reader:
        rows = await reader.fetch_all(_ROWS)
    assert [(row["kind"], row["state"]) for row in rows] == [("24h", "sent"), ("2h", "sent")]


async def test_only_appointments_that_stand_are_reminded_of(bureau: Bureau) -> None:
    gone = frozenset(BookingStatus) - {BookingStatus.CONFIRMED}
    for number, status in enumerate(sorted(gone)):
        await bureau.booking(await bureau.person(f"p{number}"), START, status=status)
    await bureau.booking(await bureau.person("past"), MONDAY - timedelta(minutes=5))
    await bureau.booking(await bureau.person("far"), START + timedelta(days=30))
    assert await run_until(bureau, "2026-11-25T15:00") == []


async def test_nobody_is_reminded_at_night_on_the_days_when_clocks_change(bureau: Bureau) -> None:
    for number, day in enumerate(("2026-10-25", "2027-03-28")):
        person = await bureau.person(f"p{number}")
        start = local(f"{day}T07:30")
        await bureau.booking(person, start)
        bureau.now = start - timedelta(hours=30)
        await run_until(bureau, f"{day}T08:00", minutes=5)
    created = [one.created_at for one in await bureau.notices()]
    # The appointment of October has 25 hours before it that are 24 on the wall, that of March 23.
    assert created == [
        local("2026-10-24T08:30"),
        local("2026-10-24T21:00"),
        local("2027-03-27T07:00"),
        local("2027-03-27T21:00"),
    ]


async def test_after_downtime_what_has_lost_its_sense_is_not_sent(bureau: Bureau) -> None:
    for number, hours in enumerate((3, 1, 20)):
        await bureau.booking(await bureau.person(f"p{number}"), START + timedelta(hours=hours))
    bureau.now = START
    assert await run(bureau) == 2
    assert {one.person for one in bureau.teller.told} == {"p1", "p2"}
    assert await run(bureau) == 0


async def test_who_has_just_booked_is_reminded_only_shortly_before(bureau: Bureau) -> None:
    person = await bureau.person("amira")
    await bureau.booking(person, START, booked=local("2026-11-25T08:00"))
    bureau.now = local("2026-11-25T08:00")
    await run_until(bureau, "2026-11-25T15:00")
    assert [one.created_at for one in await bureau.notices()] == [local("2026-11-25T12:00")]


async def test_a_moved_appointment_has_reminders_of_its_own(bureau: Bureau) -> None:
    booking = await bureau.booking(await bureau.person("amira"), START)
    await run_until(bureau, "2026-11-24T15:00")
    later = START + timedelta(days=2)
    async with bureau.database.transaction() as tx:
        first = int(later.timestamp()) // 300
        await tx.execute(_CHANGE, booking=booking, first=first, last=first + 6, at=to_us(bureau.now))
    await run_until(bureau, "2026-11-27T15:00")
    assert [one.created_at for one in await bureau.notices()] == [
        local("2026-11-24T14:00"),
        local("2026-11-26T14:00"),
        local("2026-11-27T12:00"),
    ]
    async with bureau.database.transaction() as tx:  # and back: of that time she has been reminded
        first = int(START.timestamp()) // 300
        await tx.execute(_CHANGE, booking=booking, first=first, last=first + 6, at=to_us(MONDAY))
    bureau.now = local("2026-11-24T15:00")
    assert await run(bureau) == 0


async def test_the_office_chooses_the_hours_and_the_night(bureau: Bureau) -> None:
    bureau.house.timing = replace(Timing(), remind_hours=(48,))
    await bureau.booking(await bureau.person("amira"), START)
    assert len(await run_until(bureau, "2026-11-25T15:00")) == 1
    assert [one.created_at for one in await bureau.notices()] == [local("2026-11-23T14:00")]
    bureau.house.timing = replace(Timing(), remind_hours=())
    await bureau.booking(await bureau.person("bilal"), START)
    bureau.now = START - timedelta(hours=2)
    assert await run(bureau) == 0


async def test_two_processes_at_once_remind_once(twins: tuple[Bureau, Bureau]) -> None:
    one, other = twins
    for number in range(60):
        await one.booking(await one.person(f"p{number:02}"), START)
    one.now = other.now = START - timedelta(hours=24)
    counts = await asyncio.gather(*[run(bureau) for bureau in (one, other) for _ in range(2)])
    assert sum(counts) == 60
    told = [told.person for bureau in twins for told in bureau.teller.told]
    assert len(told) == len(set(told)) == 60
    assert len(await one.notices()) == 60


async def test_many_are_reminded_some_at_a_time(bureau: Bureau) -> None:
    for number in range(60):
        await bureau.booking(await bureau.person(f"p{number:02}"), START)
    bureau.now = START - timedelta(hours=24)
    assert await run(bureau) == 60
    assert bureau.teller.batches == [25, 25, 10]


async def test_what_fails_for_one_keeps_nobody_else_waiting_and_comes_again(bureau: Bureau) -> None:
    for number in range(30):
        await bureau.booking(await bureau.person(f"p{number:02}"), START)
    bureau.teller.fails_for = {PersonId("p03")}
    bureau.now = START - timedelta(hours=24)
    assert await run(bureau) == 29
    assert len(await bureau.notices()) == 29
    bureau.teller.fails_for = set()
    assert await run(bureau) == 1
    assert bureau.teller.told[-1].person == "p03"


@pytest.mark.parametrize("status", [BookingStatus.CANCELLED_BY_PERSON, BookingStatus.DISPLACED])
async def test_what_changes_while_the_job_looks_is_not_reminded_of(
    bureau: Bureau, status: BookingStatus
) -> None:
    booking = await bureau.booking(await bureau.person("amira"), START)
    bureau.now = START - timedelta(hours=24)
    bureau.teller.meanwhile = partial(_set_status, bureau, booking, status)
    assert await run(bureau) == 0
    assert await bureau.notices() == []


_STATUS = Statement(
    update(t.booking)
    .where(t.booking.c.id == bindparam("booking"))
    .values(status=bindparam("wanted"), version=t.booking.c.version + 1)
)


async def _set_status(bureau: Bureau, booking: BookingId, status: BookingStatus) -> None:
    async with bureau.database.transaction() as tx:
        await tx.execute(_STATUS, booking=booking, wanted=status.value)
