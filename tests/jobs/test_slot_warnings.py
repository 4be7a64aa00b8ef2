"""Staff are warned where free times run out: by municipality and by the languages people ask in."""

from dataclasses import replace
from datetime import timedelta

from domain.directory import Municipality
from domain.ids import Lang, MunicipalityId, PlaceId, StaffId
from domain.offers import FreeStart
from domain.slot_warnings import FewSlots, appointments_left
from storage.slot_warnings import few_free_starts
from tests.domain.wall_times import local
from tests.jobs.acts import books, every_day, waits
from tests.jobs.bureau import MONDAY, Bureau
from tests.storage.offices import ORGANISATION, TOWN, adviser

TUESDAY = local("2026-11-24T09:00")
FAR = MunicipalityId("far")


async def warnings(bureau: Bureau, *towns: MunicipalityId, days: int = 7, few: int = 5) -> list[FewSlots]:
    directory = await bureau.house.directory()
    async with bureau.database.reading() as reader:
        found = await few_free_starts(
            reader, directory, towns or (TOWN,), now=bureau.now, days=days, fewer_than=few
        )
    return list(found)


def test_starts_that_overlap_are_not_counted_twice() -> None:
    def free(minutes: int, who: str = "birke") -> FreeStart:
        return FreeStart(PlaceId("vhs"), StaffId(who), TUESDAY + timedelta(minutes=minutes))

    quarters = [free(minutes) for minutes in (0, 15, 30, 45)]
    assert appointments_left(quarters, 30) == 2
    assert appointments_left([*quarters, free(15, "esche")], 30) == 3
    assert appointments_left(quarters, 60) == 1
    assert appointments_left([], 30) == 0


async def test_a_language_runs_out_before_the_others(bureau: Bureau) -> None:
    ada, ole = adviser("ada", "ar"), adviser("ole")
    await bureau.opens(every_day(ada, ole, weekdays=2), first=MONDAY.date(), weeks=1)
    await waits(bureau, "amira", language="ar")
    await waits(bureau, "bilal", language="fa")
    await waits(bureau, "carl", language="de-simple")
    assert await warnings(bureau, few=4) == []
    assert await warnings(bureau, few=5) == [FewSlots(TOWN, Lang("ar"), 4, 1)]
    for number in range(4):
        start = TUESDAY + timedelta(minutes=30 * (number % 2), days=6 * (number // 2))
        await books(bureau, await bureau.person(f"p{number}"), start)
    assert await warnings(bureau, few=5) == [
        FewSlots(TOWN, None, 4, 3),
        FewSlots(TOWN, Lang("ar"), 0, 1),
        FewSlots(TOWN, Lang("de"), 4, 1),
    ]
    assert await warnings(bureau, few=0) == []


async def test_only_the_next_days_count(bureau: Bureau) -> None:
    await bureau.opens(every_day(adviser("ada"), weekdays=5), first=MONDAY.date(), weeks=4)
    assert await warnings(bureau, days=2) == [FewSlots(TOWN, None, 4, 0)]
    assert await warnings(bureau, days=4) == []


async def test_a_town_without_any_office_hours_is_named(bureau: Bureau) -> None:
    setup = every_day(adviser("ada"), weekdays=5)
    towns = (*setup.municipalities, Municipality(FAR, "Far", ORGANISATION, position=1))
    setup = replace(
        setup, municipalities=towns, places=(setup.places[0], replace(setup.places[1], municipality=FAR))
    )
    await bureau.opens(setup, first=MONDAY.date(), weeks=4)
    bureau.now += timedelta(minutes=1)  # the directory is read anew
    assert await warnings(bureau, FAR, TOWN) == [FewSlots(FAR, None, 0, 0)]
