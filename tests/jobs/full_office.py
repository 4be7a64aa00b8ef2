"""An office in which every time is booked, and the job that offers what becomes free there."""

from datetime import timedelta
from typing import Final

import pytest

from bot.vacancies import Vacancies
from domain.appointments import Appointment
from tests.domain.wall_times import local
from tests.jobs.acts import books, every_day
from tests.jobs.bureau import BIRKE, MONDAY, Bureau

MINUTE: Final = timedelta(minutes=1)
TUESDAY, WEDNESDAY, NEXT_MONDAY = (local(f"2026-11-{day}T09:00") for day in (24, 25, 30))


async def run(bureau: Bureau) -> int:
    """Run the job once."""
    return await Vacancies(bureau.house, bureau.teller).run()


async def later(bureau: Bureau, **time_passed: float) -> int:
    """Run the job after some time."""
    bureau.now += timedelta(**time_passed)
    return await run(bureau)


async def full_office(bureau: Bureau) -> dict[str, Appointment]:
    """Open an office with six times until Monday in a week and book all of them."""
    await bureau.opens(every_day(BIRKE, weekdays=3), first=MONDAY.date(), weeks=1)
    booked = {}
    for day, first in (("tue", TUESDAY), ("wed", WEDNESDAY), ("mon", NEXT_MONDAY)):
        for number in range(2):
            name = f"{day}{number}"
            booked[name] = await books(bureau, await bureau.person(name), first + number * 30 * MINUTE)
    return booked


@pytest.fixture
async def booked(bureau: Bureau) -> dict[str, Appointment]:
    """Who has which time of a full office: tue0, tue1, wed0, wed1, mon0, mon1."""
    return await full_office(bureau)
