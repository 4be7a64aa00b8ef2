"""Cancelled times that others get only after a while: nobody can pass an appointment on by cancelling it."""

from dataclasses import replace
from datetime import timedelta

from bot.context import TurnContext
from bot.house import WEB, Timing
from bot.vacancies import Vacancies
from bot.withholding import withhold_freed
from domain.appointments import Appointment, Cancelled, CancelledBy, Held, SlotTaken
from domain.ids import Lang
from domain.slots import OfferQuery, SlotRequest, SlotWish
from storage.bookings import cancel, hold
from storage.free_slots import find_offers
from tests.domain.wall_times import local
from tests.jobs.acts import books, claims, every_day, waits
from tests.jobs.bureau import BIRKE, MONDAY, Bureau
from tests.storage.offices import PLACE

WEDNESDAY = local("2026-11-25T09:00")
MINUTE = timedelta(minutes=1)


async def opened(bureau: Bureau, delay: timedelta) -> Appointment:
    """An office that delays what is cancelled, with one appointment."""
    bureau.house.timing = replace(Timing(), release_delay=delay)
    await bureau.opens(every_day(BIRKE, weekdays=3), first=MONDAY.date(), weeks=1)
    return await books(bureau, await bureau.person("amira"), WEDNESDAY)


async def cancels(bureau: Bureau, booked: Appointment) -> None:
    """Cancel the way a turn does."""
    house = bureau.house
    box = await house.vault.ensure_key(booked.person)
    directory = await house.directory()
    async with bureau.database.transaction() as tx:
        context = TurnContext(house, tx, booked.person, box, WEB, directory, bureau.now)
        outcome = await cancel(tx, booked.booking, by=CancelledBy.PERSON, now=bureau.now)
        assert isinstance(outcome, Cancelled)
        await withhold_freed(context, outcome.appointment)


async def is_free(bureau: Bureau) -> bool:
    """Whether the time is offered in the chat."""
    query = OfferQuery((PLACE,), 30, SlotWish(Lang("de")), bureau.now)
    async with bureau.database.reading() as reader:
        return WEDNESDAY in {one.start for one in await find_offers(reader, query)}


async def can_take(bureau: Bureau, name: str) -> bool:
    """Whether somebody who knows the time gets it."""
    request = SlotRequest(await bureau.person(name), PLACE, WEDNESDAY, 30, 1, SlotWish(Lang("de")))
    async with bureau.database.transaction() as tx:
        outcome = await hold(tx, request, now=bureau.now, new_id=bureau.house.new_id)
    assert isinstance(outcome, Held | SlotTaken)
    return isinstance(outcome, Held)


async def run(bureau: Bureau) -> int:
    return await Vacancies(bureau.house, bureau.teller).run()


async def test_a_cancelled_time_is_free_only_after_a_while(bureau: Bureau) -> None:
    booked = await opened(bureau, 60 * MINUTE)
    await cancels(bureau, booked)
    assert await bureau.status(booked.booking) == "cancelled_by_person"
    assert len(await claims(bureau)) == 1
    assert not await is_free(bureau)
    assert not await can_take(bureau, "friend")
    await run(bureau)
    assert not await is_free(bureau), "the random part of the delay is not over"
    bureau.now += 61 * MINUTE
    await run(bureau)
    assert await claims(bureau) == set()
    assert await is_free(bureau)
    assert await can_take(bureau, "friend too")


async def test_without_a_delay_it_is_free_at_once(bureau: Bureau) -> None:
    booked = await opened(bureau, timedelta())
    await cancels(bureau, booked)
    assert await claims(bureau) == set()
    assert await can_take(bureau, "anybody")


async def test_the_moment_differs_and_nobody_knows_it(bureau: Bureau) -> None:
    booked = await opened(bureau, 60 * MINUTE)
    waits_for = set()
    for number in range(8):
        bureau.house.pick = lambda below, number=number: number * below // 8  # type: ignore[misc]
        await cancels(bureau, booked)
        cancelled = bureau.now
        while not await is_free(bureau):
            bureau.now += 7 * MINUTE
            await run(bureau)
        assert bureau.now - cancelled <= 67 * MINUTE
        waits_for.add(bureau.now - cancelled)
        booked = await books(bureau, booked.person, WEDNESDAY)
    assert len(waits_for) > 4


async def test_when_it_is_free_who_waits_gets_it_first(bureau: Bureau) -> None:
    booked = await opened(bureau, 60 * MINUTE)
    await waits(bureau, "bilal")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked)
    await run(bureau)
    assert bureau.teller.told == []
    bureau.now += 61 * MINUTE
    assert await run(bureau) == 1
    assert bureau.teller.told[0].offers[0].start == WEDNESDAY
