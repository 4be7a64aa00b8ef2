"""The waiting list in the nights when the clocks change: hours count as the clock of the place shows them."""

from datetime import datetime, timedelta

import pytest

from domain.appointments import Appointment
from domain.notices import NoticeKind, NoticeState
from tests.domain.wall_times import local
from tests.jobs.acts import books, cancels, entries, every_day, waits
from tests.jobs.bureau import BIRKE, Bureau
from tests.jobs.full_office import later, run

HOUR = timedelta(hours=1)
BACK, FORWARD = "2026-10-25", "2027-03-28"
"""The Sundays on which summer time ends and begins."""


async def waited_for(bureau: Bureau, start: datetime) -> Appointment:
    """An appointment, and two people who wait for one, in a week in which the clocks change."""
    bureau.now = start - timedelta(days=12)
    await bureau.opens(every_day(BIRKE, weekdays=7), first=bureau.now.date(), weeks=3)
    booked = await books(bureau, await bureau.person("booked"), start)
    for name in ("amira", "bilal"):
        bureau.now += HOUR
        await waits(bureau, name)
    assert await run(bureau) == 0
    return booked


@pytest.mark.parametrize(
    ("evening", "start", "over"),
    [
        ("2026-10-24T20:00", "2026-11-02T09:00", f"{BACK}T11:00"),
        ("2027-03-27T20:00", "2027-04-05T09:00", f"{FORWARD}T11:00"),
    ],
)
async def test_an_offer_stands_six_hours_of_the_day_around_a_night_of_nine_or_seven(
    bureau: Bureau, evening: str, start: str, over: str
) -> None:
    booked = await waited_for(bureau, local(start))
    bureau.now = local(evening)
    await cancels(bureau, booked)
    assert await run(bureau) == 1
    assert bureau.teller.told[-1].until == local(over)
    bureau.now = local(over) - timedelta(minutes=1)
    assert await run(bureau) == 0
    assert await later(bureau, minutes=1) == 1
    assert [(one.kind, one.person) for one in bureau.teller.told] == [
        (NoticeKind.VACANCY, "amira"),
        (NoticeKind.VACANCY, "bilal"),
    ]
    states = {one.person: one.state for one in await bureau.notices()}
    assert states == {"amira": NoticeState.EXPIRED, "bilal": NoticeState.OPEN}


@pytest.mark.parametrize(
    ("minutes_after_the_change", "start"),
    [(-30, "2026-11-02T09:00"), (30, "2026-11-02T09:00"), (30, "2027-04-05T09:00")],
    ids=["half past two", "half past two again", "half past three"],
)
async def test_what_becomes_free_around_the_change_is_told_at_seven_by_the_new_clock(
    bureau: Bureau, minutes_after_the_change: int, start: str
) -> None:
    day = BACK if start.startswith("2026") else FORWARD
    booked = await waited_for(bureau, local(start))
    bureau.now = local(f"{day}T01:00") + timedelta(hours=2 if day == BACK else 1)
    bureau.now += timedelta(minutes=minutes_after_the_change)
    await cancels(bureau, booked)
    assert await run(bureau) == 0
    assert (await entries(bureau))["amira"]["status"] == "offered"
    bureau.now = local(f"{day}T06:59")
    assert await run(bureau) == 0
    assert await later(bureau, minutes=1) == 1
    (told,) = bureau.teller.told
    assert (told.person, told.until) == ("amira", local(f"{day}T13:00"))


@pytest.mark.parametrize(("day", "a_day_before"), [(BACK, "2026-10-24T10:00"), (FORWARD, "2027-03-27T08:00")])
async def test_a_day_before_is_twenty_four_hours_whatever_the_clock_shows(
    bureau: Bureau, day: str, a_day_before: str
) -> None:
    booked = await waited_for(bureau, local(f"{day}T09:00"))
    bureau.now = local(a_day_before) + timedelta(minutes=1)
    await cancels(bureau, booked)
    assert await run(bureau) == 0, "too late by a minute"
    bureau.now = local(a_day_before)
    assert await run(bureau) == 1


async def test_after_an_outage_over_the_change_only_what_still_makes_sense_is_told(bureau: Bureau) -> None:
    booked = await waited_for(bureau, local(f"{BACK}T09:00"))
    bureau.now = local("2026-10-24T21:30")
    await cancels(bureau, booked)
    bureau.now = local(f"{BACK}T07:30")
    assert await run(bureau) == 0
    assert bureau.teller.told == []
    assert {row["status"] for row in (await entries(bureau)).values()} == {"waiting"}
