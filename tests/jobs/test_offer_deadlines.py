"""Offers that nobody answers: one reminder by day, then the times are free and she is first on the list."""

import asyncio
from datetime import timedelta

import pytest

from bot.offer_deadlines import OfferDeadlines
from domain.appointments import Appointment, AppointmentPolicy, BookingStatus, Held, Moved, SlotTaken
from domain.ids import Lang
from domain.notices import Notice, NoticeKind, NoticeState
from domain.slots import SlotRequest, SlotWish
from storage.bookings import hold
from storage.notices import add_notice, end_notice
from storage.offers import cancel_with_priority, held_alternatives, take_alternative
from storage.vacancies import waiting_entries
from tests.domain.wall_times import local
from tests.jobs.acts import books, claims, entries, every_day, loses
from tests.jobs.bureau import BIRKE, MONDAY, Bureau

NEXT_WEEK = local("2026-11-30T09:00")
HOUR = timedelta(hours=1)


async def run(bureau: Bureau) -> int:
    return await OfferDeadlines(bureau.house, bureau.teller).run()


@pytest.fixture(autouse=True)
async def office(bureau: Bureau) -> None:
    await bureau.opens(every_day(BIRKE), first=MONDAY.date(), weeks=3)


async def offered(bureau: Bureau, *, days_later: int = 0) -> tuple[Appointment, Notice]:
    lost = await books(bureau, await bureau.person("amira"), NEXT_WEEK)
    return lost, await loses(bureau, lost, days_later=days_later)


async def held(bureau: Bureau, notice: Notice) -> list[BookingStatus]:
    async with bureau.database.reading() as reader:
        return [one.status for one in await held_alternatives(reader, notice.id)]


async def test_who_does_not_answer_is_reminded_once(bureau: Bureau) -> None:
    _, notice = await offered(bureau, days_later=3)
    assert notice.remind_at is not None
    bureau.now = notice.remind_at - timedelta(minutes=1)
    assert await run(bureau) == 0
    bureau.now = notice.remind_at
    assert await run(bureau) == 1
    assert await run(bureau) == 0
    (told,) = bureau.teller.told
    assert (told.kind, told.notice, told.until) == (NoticeKind.OFFER_AGAIN, notice.id, notice.until)
    assert len(told.offers) == 3
    assert told.visit is not None
    assert told.visit.start == NEXT_WEEK
    assert [(one.state, one.reminded) for one in await bureau.notices()] == [(NoticeState.OPEN, True)]


async def test_after_the_end_the_times_are_free_and_she_is_first_on_the_list(bureau: Bureau) -> None:
    lost, notice = await offered(bureau)
    assert notice.until is not None
    assert len(await claims(bureau)) == 3
    bureau.now = notice.until
    assert await run(bureau) == 1
    assert await run(bureau) == 0
    (told,) = bureau.teller.told
    assert told.kind is NoticeKind.LAPSED
    assert told.visit is not None
    assert (told.visit.booking, told.visit.start) == (lost.booking, NEXT_WEEK)
    assert await bureau.status(lost.booking) == "cancelled_by_office"
    assert await claims(bureau) == set()
    assert set(await held(bureau, notice)) == {BookingStatus.EXPIRED}
    entry = (await entries(bureau))["amira"]
    assert (entry["priority"], entry["booking_id"], entry["status"]) == (1, lost.booking, "waiting")
    first, lapsed = await bureau.notices()
    assert (first.id, first.state) == (notice.id, NoticeState.EXPIRED)
    assert (lapsed.kind, lapsed.booking) == (NoticeKind.LAPSED, lost.booking)
    assert lapsed.state is not NoticeState.OPEN, "it asks nothing"


@pytest.mark.parametrize(("answer", "turned_down"), [(None, 0), ("other", 3)])
async def test_only_who_answered_has_turned_something_down(
    bureau: Bureau, answer: str | None, turned_down: int
) -> None:
    lost, notice = await offered(bureau)
    assert notice.until is not None
    if answer is not None:
        async with bureau.database.transaction() as tx:
            await end_notice(tx, notice.id, NoticeState.ANSWERED, now=bureau.now, answer=answer)
            await cancel_with_priority(tx, lost, now=bureau.now, new_id=bureau.house.new_id)
    bureau.now = notice.until
    await run(bureau)
    async with bureau.database.reading() as reader:
        (entry,) = await waiting_entries(reader, bureau.now)
    assert len(entry.turned_down) == turned_down


async def test_who_has_answered_is_left_alone(bureau: Bureau) -> None:
    lost, notice = await offered(bureau)
    async with bureau.database.transaction() as tx:
        await take_alternative(tx, notice.id, 2, now=bureau.now)
        await end_notice(tx, notice.id, NoticeState.ANSWERED, now=bureau.now, answer="2")
    bureau.now += timedelta(days=3)
    assert await run(bureau) == 0
    assert bureau.teller.told == []
    assert await bureau.status(lost.booking) == "confirmed"


async def test_at_night_nobody_is_told_and_what_is_held_stands_until_the_morning(bureau: Bureau) -> None:
    bureau.now = local("2026-11-23T23:00")
    lost, notice = await offered(bureau, days_later=8)
    assert notice.until == local("2026-11-25T23:00")
    bureau.now = local("2026-11-25T23:30")
    assert await run(bureau) == 0
    assert await bureau.status(lost.booking) == "displaced"
    async with bureau.database.transaction() as tx:
        assert (await held_alternatives(tx, notice.id))[0].status is BookingStatus.OFFERED
    bureau.now = local("2026-11-26T07:00")
    assert await run(bureau) == 1
    assert bureau.teller.told[0].kind is NoticeKind.LAPSED


async def test_after_downtime_nobody_is_reminded_of_what_is_over(bureau: Bureau) -> None:
    _, notice = await offered(bureau)
    assert notice.until is not None
    bureau.now = notice.until + 5 * HOUR
    assert await run(bureau) == 1
    assert [one.kind for one in bureau.teller.told] == [NoticeKind.LAPSED]


async def test_alternatives_that_are_gone_are_not_offered_again(bureau: Bureau) -> None:
    _, notice = await offered(bureau, days_later=3)
    async with bureau.database.transaction() as tx:
        second = (await held_alternatives(tx, notice.id))[1]
        from storage.offered import end_offered  # noqa: PLC0415 - what a further change does

        assert await end_offered(tx, second.booking, bureau.now)
    assert notice.remind_at is not None
    bureau.now = notice.remind_at
    assert await run(bureau) == 1
    (told,) = bureau.teller.told
    assert (len(told.offers), told.numbers) == (2, (1, 3))


async def test_what_decides_nothing_is_over_when_the_appointment_begins(bureau: Bureau) -> None:
    stands = await books(bureau, await bureau.person("amira"), NEXT_WEEK)
    kinds = (NoticeKind.MOVED, NoticeKind.PLACE, NoticeKind.CANCELLED, NoticeKind.REMINDER)
    async with bureau.database.transaction() as tx:
        for kind in kinds:
            until = NEXT_WEEK if kind is NoticeKind.REMINDER else None
            await add_notice(
                tx,
                Notice(
                    id=kind.value,  # type: ignore[arg-type]
                    person=stands.person,
                    kind=kind,
                    state=NoticeState.OPEN,
                    created_at=MONDAY,
                    booking=stands.booking,
                    until=until,
                ),
            )
    bureau.now = NEXT_WEEK - timedelta(minutes=1)
    assert await run(bureau) == 0
    assert {one.state for one in await bureau.notices()} == {NoticeState.OPEN}
    bureau.now = NEXT_WEEK
    assert await run(bureau) == 0
    assert {one.state for one in await bureau.notices()} == {NoticeState.EXPIRED}
    assert await bureau.status(stands.booking) == "confirmed"


async def test_each_time_is_given_back_shortly_before_it_starts_and_the_others_stand(bureau: Bureau) -> None:
    _, notice = await offered(bureau)
    async with bureau.database.reading() as reader:
        first, second, third = await held_alternatives(reader, notice.id)
    assert first.hold_until == first.start - 2 * HOUR
    bureau.now = first.hold_until - timedelta(minutes=1)
    await run(bureau)
    assert len(await claims(bureau)) == 3
    bureau.now = first.hold_until
    await run(bureau)
    expired, kept = BookingStatus.EXPIRED, BookingStatus.OFFERED
    assert await held(bureau, notice) == [expired, kept, kept]
    assert await claims(bureau) == {second.booking, third.booking}
    assert await can_take(bureau, first), "others may have it, at once"
    async with bureau.database.transaction() as tx:
        assert isinstance(await take_alternative(tx, notice.id, 1, now=bureau.now), SlotTaken)
        taken = await take_alternative(tx, notice.id, 3, now=bureau.now)
    assert isinstance(taken, Moved)
    assert taken.appointment.start == third.start, "her numbers are what they were"


async def test_at_night_a_time_is_given_back_too_and_the_rest_stands(bureau: Bureau) -> None:
    _, notice = await offered(bureau)
    bureau.now = local("2026-11-24T06:59")
    assert await run(bureau) == 0
    bureau.now = local("2026-11-24T23:00")
    assert await run(bureau) == 0
    assert (await held(bureau, notice))[2] is BookingStatus.OFFERED
    assert len(await claims(bureau)) == 1


async def can_take(bureau: Bureau, gone: Appointment) -> bool:
    """Whether somebody else gets the time."""
    request = SlotRequest(
        await bureau.person("bilal"), gone.place, gone.start, gone.minutes, 1, SlotWish(Lang("de"))
    )
    async with bureau.database.transaction() as tx:
        policy = AppointmentPolicy(lead_time=HOUR)
        outcome = await hold(tx, request, now=bureau.now, new_id=bureau.house.new_id, policy=policy)
    return isinstance(outcome, Held)


async def test_two_processes_do_it_once(twins: tuple[Bureau, Bureau]) -> None:
    one, other = twins
    await one.opens(every_day(BIRKE), first=MONDAY.date(), weeks=3)
    starts = [local(f"2026-12-0{day}T{wall}") for day in (1, 2, 3) for wall in ("09:00", "09:30")][:5]
    lost = [await books(one, await one.person(f"p{number}"), start) for number, start in enumerate(starts)]
    notices = [await loses(one, appointment, most=2, days_later=9) for appointment in lost]
    ends = {notice.until for notice in notices if notice.until is not None}
    one.now = other.now = min(ends) - 20 * HOUR
    assert sum(await asyncio.gather(run(one), run(other))) == len(notices)
    one.now = other.now = max(ends) + HOUR
    assert sum(await asyncio.gather(run(one), run(other))) == len(notices)
    kinds = [told.kind for bureau in twins for told in bureau.teller.told]
    assert sorted(kinds) == [NoticeKind.LAPSED] * 5 + [NoticeKind.OFFER_AGAIN] * 5
    assert await claims(one) == set()
    assert len(await entries(one)) == 5
