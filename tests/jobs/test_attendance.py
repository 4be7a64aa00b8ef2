"""Who came: marked in time, on the version that was seen, taken back; and the one message to who did not."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.no_shows import NoShows
from domain.appointments import BookingStatus, Gone
from domain.attendance import Marked, Stale, TooSoon
from domain.ids import BookingId, PersonId
from domain.intake import RecordStatus
from domain.notices import NoticeKind, NoticeState
from storage.attendance import mark_kept, mark_no_show, take_attendance_back
from tests.domain.wall_times import local
from tests.jobs.bureau import Bureau

START = local("2026-11-25T14:00")
MINUTE = timedelta(minutes=1)
Outcome = Marked | TooSoon | Stale | Gone


async def amira(bureau: Bureau) -> tuple[PersonId, BookingId]:
    person = await bureau.person("amira")
    return person, await bureau.booking(person, START)


async def kept(bureau: Bureau, booking: BookingId, version: int = 1, *, at: datetime) -> Outcome:
    bureau.now = at
    async with bureau.database.transaction() as tx:
        return await mark_kept(tx, booking, version=version, now=at)


async def no_show(
    bureau: Bureau, booking: BookingId, version: int = 1, *, at: datetime, grace: int = 15
) -> Outcome:
    bureau.now = at
    async with bureau.database.transaction() as tx:
        return await mark_no_show(tx, booking, version=version, now=at, grace=grace * MINUTE)


async def back(bureau: Bureau, booking: BookingId, version: int, *, at: datetime) -> Outcome:
    bureau.now = at
    async with bureau.database.transaction() as tx:
        return await take_attendance_back(tx, booking, version=version, now=at)


async def write(bureau: Bureau) -> int:
    return await NoShows(bureau.house, bureau.teller).run()


async def test_nobody_is_missing_before_the_grace_time_is_over(bureau: Bureau) -> None:
    _, booking = await amira(bureau)
    assert await kept(bureau, booking, at=START - 61 * MINUTE) == TooSoon(START - 60 * MINUTE)
    assert await no_show(bureau, booking, at=START + 14 * MINUTE) == TooSoon(START + 15 * MINUTE)
    assert await no_show(bureau, booking, at=START + 4 * MINUTE, grace=5) == TooSoon(START + 5 * MINUTE)
    assert await bureau.status(booking) == "confirmed"
    outcome = await no_show(bureau, booking, at=START + 15 * MINUTE)
    assert isinstance(outcome, Marked)
    assert (outcome.appointment.status, outcome.appointment.version) == (BookingStatus.NO_SHOW, 2)


async def test_who_comes_early_has_come(bureau: Bureau) -> None:
    _, booking = await amira(bureau)
    assert isinstance(await kept(bureau, booking, at=START - 60 * MINUTE), Marked)
    assert await bureau.status(booking) == "kept"


async def test_of_two_clerks_the_second_learns_what_the_first_has_said(bureau: Bureau) -> None:
    _, booking = await amira(bureau)
    assert isinstance(await kept(bureau, booking, at=START), Marked)
    outcome = await no_show(bureau, booking, at=START + 20 * MINUTE)
    assert isinstance(outcome, Stale)
    assert outcome.appointment.status is BookingStatus.KEPT
    assert isinstance(await kept(bureau, booking, 2, at=START), Stale), "it says so already"


@pytest.mark.parametrize("status", sorted(frozenset(BookingStatus) - {"confirmed", "kept", "no_show"}))
async def test_of_what_is_no_appointment_nothing_can_be_said(bureau: Bureau, status: BookingStatus) -> None:
    booking = await bureau.booking(await bureau.person("amira"), START, status=status)
    at = START + 20 * MINUTE
    assert isinstance(await kept(bureau, booking, at=at), Stale)
    assert isinstance(await no_show(bureau, booking, at=at), Stale)
    assert isinstance(await back(bureau, booking, 1, at=at), Stale)
    assert await bureau.status(booking) == status
    assert await kept(bureau, BookingId("nothing"), at=at) == Gone()


@pytest.mark.parametrize(("claimed_by", "without"), [(None, "received"), ("birke", "assigned")])
async def test_the_record_follows_and_comes_back(
    bureau: Bureau, claimed_by: str | None, without: str
) -> None:
    person, booking = await amira(bureau)
    record = await bureau.record(person, booking, claimed_by=claimed_by)
    at = START + 20 * MINUTE
    steps = []
    for version, word in enumerate((kept, no_show, kept, back, no_show, back), start=1):
        assert isinstance(await word(bureau, booking, version, at=at), Marked)
        steps.append(await bureau.record_status(record))
    made = "appointment_made"
    assert steps == ["advised", without, "advised", made, without, made]


async def test_a_record_that_went_on_meanwhile_stays_where_it_is(bureau: Bureau) -> None:
    person, booking = await amira(bureau)
    record = await bureau.record(person, booking, status=RecordStatus.CLOSED)
    at = START + 20 * MINUTE
    assert isinstance(await no_show(bureau, booking, at=at), Marked)
    assert isinstance(await back(bureau, booking, 2, at=at), Marked)
    assert await bureau.record_status(record) == "closed"


async def test_what_was_taken_back_does_not_fight_with_newer_appointments(bureau: Bureau) -> None:
    person, booking = await amira(bureau)
    at = START + 20 * MINUTE
    assert isinstance(await no_show(bureau, booking, at=at), Marked)
    newer = [await bureau.booking(person, START + timedelta(days=1), number=2)]
    newer.append(await _same_number(bureau, person))
    assert isinstance(await back(bureau, booking, 2, at=at), Marked)
    assert {await bureau.status(one) for one in (booking, *newer)} == {"confirmed"}


async def _same_number(bureau: Bureau, person: PersonId) -> BookingId:
    """Another appointment under the first number, as it became free when the first one was missed."""
    return await bureau.booking(person, START + timedelta(days=2), number=1, name="again")


async def test_who_did_not_come_gets_one_message_ten_minutes_later(bureau: Bureau) -> None:
    _, booking = await amira(bureau)
    at = START + 20 * MINUTE
    await no_show(bureau, booking, at=at)
    bureau.now = at + 9 * MINUTE
    assert await write(bureau) == 0
    bureau.now = at + 10 * MINUTE
    assert await write(bureau) == 1
    assert await write(bureau) == 0
    (told,) = bureau.teller.told
    assert (told.kind, told.person) == (NoticeKind.NO_SHOW, "amira")
    assert told.visit is not None
    assert told.visit.start == START
    (notice,) = await bureau.notices()
    assert (notice.id, notice.state) == (told.notice, NoticeState.OPEN)


async def test_a_slip_that_is_taken_back_is_never_told(bureau: Bureau) -> None:
    _, booking = await amira(bureau)
    at = START + 20 * MINUTE
    await no_show(bureau, booking, at=at)
    await back(bureau, booking, 2, at=at + 9 * MINUTE)
    bureau.now = at + 30 * MINUTE
    assert await write(bureau) == 0


async def test_taken_back_later_the_message_asks_nothing_more_and_does_not_come_again(bureau: Bureau) -> None:
    _, booking = await amira(bureau)
    at = START + 20 * MINUTE
    await no_show(bureau, booking, at=at)
    bureau.now = at + 10 * MINUTE
    assert await write(bureau) == 1
    assert isinstance(await kept(bureau, booking, 2, at=bureau.now), Marked)
    assert [one.state for one in await bureau.notices()] == [NoticeState.WITHDRAWN]
    await no_show(bureau, booking, 3, at=bureau.now)
    bureau.now += timedelta(hours=1)
    assert await write(bureau) == 0


async def test_at_night_and_after_days_nobody_is_written_to(bureau: Bureau) -> None:
    _, booking = await amira(bureau)
    await no_show(bureau, booking, at=local("2026-11-25T21:55"))
    bureau.now = local("2026-11-25T22:30")
    assert await write(bureau) == 0
    bureau.now = local("2026-11-28T09:00")
    assert await write(bureau) == 0
    bureau.now = local("2026-11-26T07:00")
    assert await write(bureau) == 1


async def test_two_processes_write_once(twins: tuple[Bureau, Bureau]) -> None:
    one, other = twins
    for number in range(12):
        booking = await one.booking(await one.person(f"p{number}"), START)
        await no_show(one, booking, at=START + 20 * MINUTE)
    one.now = other.now = START + 40 * MINUTE
    assert sum(await asyncio.gather(write(one), write(other))) == 12
    assert len(one.teller.told) + len(other.teller.told) == len(await one.notices()) == 12
