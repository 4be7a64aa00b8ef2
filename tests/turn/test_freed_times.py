"""Against trade in appointments: however somebody gives a time back, nobody knows when it is free again."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import bindparam, select

from bot.forgetting import Forgetting
from bot.house import Timing
from bot.telling import Telling
from bot.vacancies import Vacancies
from domain.appointments import Appointment
from domain.events import Command, NoticeAnswered
from domain.ids import PersonId
from domain.notices import NoticeOption
from domain.slots import OfferQuery, SlotWish
from domain.ticks import tick_of
from storage import tables as t
from storage.database import Statement
from storage.free_slots import find_offers
from storage.people import all_people
from tests.turn.changes import adviser_falls_ill, alternatives, appointment_of
from tests.turn.noticed import booked, rows
from tests.turn.people import GERMAN, Someone
from tests.turn.stand import Stand

_TAKEN = Statement(
    select(t.claim.c.booking_id).where(
        t.claim.c.resource == bindparam("resource"), t.claim.c.tick == bindparam("at")
    )
)
DELAY = timedelta(minutes=60)
_OWNER = Statement(
    select(t.booking.c.person_id, t.booking.c.record_id, t.booking.c.adviser_wish)
    .join(t.claim, t.claim.c.booking_id == t.booking.c.id)
    .where(t.claim.c.resource == bindparam("resource"))
    .distinct()
)


@pytest.fixture(autouse=True)
def delay(stand: Stand) -> None:
    stand.timing = replace(Timing(), release_delay=DELAY)


async def is_free(stand: Stand, one: Appointment) -> bool:
    """Whether others are offered the time."""
    query = OfferQuery((one.place,), one.minutes, SlotWish(GERMAN), stand.now)
    async with stand.database.reading() as reader:
        return one.start in {found.start for found in await find_offers(reader, query)}


async def taken(stand: Stand, times: Sequence[Appointment]) -> list[bool]:
    """Whether the adviser of each is occupied then."""
    found = [await rows(stand, _TAKEN, resource=one.resource, at=tick_of(one.start)) for one in times]
    return [bool(one) for one in found]


async def afterwards(stand: Stand) -> None:
    stand.now += DELAY + timedelta(minutes=1)
    house = stand.house(f"vacancies at {stand.now}")
    await Vacancies(house, Telling(house)).run()


async def moves(who: Someone) -> None:
    await who.answer("appointment", "move")
    await who.press(who.slots()[-1])
    await who.press("yes")


async def deletes(who: Someone) -> None:
    await who.command(Command.DELETE)
    assert (await who.press("yes")).erased


async def cancels(who: Someone) -> None:
    await who.answer("appointment", "cancel", "yes")


@pytest.mark.parametrize("way", [cancels, moves, deletes])
async def test_a_time_that_is_given_back_is_free_only_after_a_while(
    stand: Stand, way: Callable[[Someone], Awaitable[None]]
) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    await way(who)
    assert not await is_free(stand, mine)
    await afterwards(stand)
    assert await is_free(stand, mine)


@pytest.mark.parametrize("option", [NoticeOption.CANCEL, NoticeOption.OTHER])
async def test_times_that_were_held_for_her_are_free_only_after_a_while(
    stand: Stand, option: NoticeOption
) -> None:
    who = await booked(stand)
    told = await adviser_falls_ill(stand, who)
    held = await alternatives(stand, told.notice)
    await who.does(NoticeAnswered(told.notice, option))
    if option is NoticeOption.OTHER:
        await who.press(who.slots()[-1])
    await who.press("yes")
    assert await taken(stand, held) == [True] * 3
    await afterwards(stand)
    assert await taken(stand, held) == [False] * 3


async def test_nothing_of_somebody_erased_stays_with_her_time(stand: Stand) -> None:
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    await deletes(who)
    (owner,) = await rows(stand, _OWNER, resource=mine.resource)
    assert owner["person_id"] != mine.person
    assert (owner["record_id"], owner["adviser_wish"]) == (None, "any")
    async with stand.database.reading() as reader:
        assert await all_people(reader) == {PersonId(owner["person_id"])}
    stand.now += timedelta(days=4)
    await Forgetting(stand.house("forgetting")).run()
    async with stand.database.reading() as reader:
        assert await all_people(reader) == set()


async def test_without_a_delay_there_is_nobody_and_the_time_is_free_at_once(stand: Stand) -> None:
    stand.timing = Timing()
    who = await booked(stand)
    mine = await appointment_of(stand, who)
    await deletes(who)
    assert await is_free(stand, mine)
    async with stand.database.reading() as reader:
        assert await all_people(reader) == set()
