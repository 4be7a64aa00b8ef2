"""The waiting list: what became free goes to one person for a while, then to the next, never to a crowd."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta

from sqlalchemy import bindparam, delete, exists, select, update

from bot.house import Timing
from domain.appointments import AdviserWish, Appointment
from domain.directory import Municipality
from domain.ids import MunicipalityId, PersonId, RecordId
from domain.intake import RecordStatus
from domain.notices import NoticeKind, NoticeState
from domain.quiet_hours import QuietHours
from domain.staff import Gender
from storage import tables as t
from storage.database import Statement
from storage.offers import cancel_with_priority, release_alternatives
from storage.times import from_us, to_us
from tests.domain.wall_times import local
from tests.jobs.acts import (
    books,
    cancels,
    claims,
    declines,
    entries,
    every_day,
    open_vacancy,
    takes,
    waits,
)
from tests.jobs.bureau import BIRKE, MONDAY, Bureau
from tests.jobs.full_office import MINUTE, NEXT_MONDAY, TUESDAY, WEDNESDAY, full_office, later, run
from tests.storage.offices import ORGANISATION, OTHER_PLACE, PLACE, adviser

HOUR = timedelta(hours=1)
_NO_TICKS = Statement(
    delete(t.open_tick).where(
        ~exists().where(t.claim.c.resource == t.open_tick.c.resource, t.claim.c.tick == t.open_tick.c.tick)
    )
)
_RECORD = Statement(
    select(t.intake_record.c.delete_after, t.intake_record.c.booking_id).where(
        t.intake_record.c.id == bindparam("record")
    )
)
_SET_DELETE = Statement(update(t.intake_record).values(delete_after=bindparam("at")))


async def test_what_became_free_is_kept_for_who_waits_longest(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    bureau.now += MINUTE
    await waits(bureau, "bilal")
    assert await run(bureau) == 0
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    assert await run(bureau) == 1
    assert await run(bureau) == 0
    (told,) = bureau.teller.told
    assert (told.kind, told.person) == (NoticeKind.VACANCY, "amira")
    (offer,) = told.offers
    assert (offer.place, offer.start, offer.minutes) == (PLACE, WEDNESDAY, 30)
    assert told.until == bureau.now + 6 * HOUR
    row = (await entries(bureau))["amira"]
    assert (row["status"], row["offers"]) == ("offered", 1)
    assert (await entries(bureau))["bilal"]["status"] == "waiting"
    assert len(await claims(bureau)) == 6, "nobody else can book it meanwhile"


async def test_a_no_gives_it_to_the_next_and_never_again_to_her(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await waits(bureau, "bilal")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    assert await run(bureau) == 1
    await declines(bureau, "amira")
    assert await later(bureau, minutes=1) == 1
    assert [one.person for one in bureau.teller.told] == ["amira", "bilal"]
    await declines(bureau, "bilal")
    assert await later(bureau, minutes=1) == 0
    assert {row["status"] for row in (await entries(bureau)).values()} == {"waiting"}
    assert len(await claims(bureau)) == 5


async def test_without_an_answer_it_goes_to_the_next_after_six_hours_of_the_day(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await waits(bureau, "bilal")
    await run(bureau)
    bureau.now = local("2026-11-23T20:00")
    await cancels(bureau, booked["mon0"])
    assert await run(bureau) == 1
    bureau.now = local("2026-11-24T10:59")
    assert await run(bureau) == 0
    assert await later(bureau, minutes=1) == 1
    assert [one.person for one in bureau.teller.told] == ["amira", "bilal"]
    states = {one.person: one.state for one in await bureau.notices()}
    assert states == {"amira": NoticeState.EXPIRED, "bilal": NoticeState.OPEN}


async def test_who_takes_it_has_an_appointment_and_leaves_the_list(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira", record=RecordId("record-amira"))
    record = await bureau.record(PersonId("amira"), status=RecordStatus.RECEIVED)
    handed_in = bureau.now
    async with bureau.database.transaction() as tx:
        await tx.execute(_SET_DELETE, at=to_us(handed_in + timedelta(days=91)))
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    await run(bureau)
    taken = await takes(bureau, "amira")
    assert (taken.start, taken.record, taken.status) == (WEDNESDAY, record, "confirmed")
    assert await bureau.record_status(record) == "appointment_made"
    assert await later(bureau, minutes=1) == 0
    assert (await entries(bureau))["amira"]["status"] == "left"
    async with bureau.database.reading() as reader:
        row = await reader.fetch_one(_RECORD, record=record)
    assert row is not None
    assert row["booking_id"] == taken.booking
    assert from_us(row["delete_after"]) == handed_in + bureau.house.retention.advice, "as long as others"


async def test_whom_the_office_cancelled_comes_first_and_has_her_appointment_back(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await run(bureau)
    bureau.now += MINUTE
    lost = booked["tue0"]
    async with bureau.database.transaction() as tx:
        await cancel_with_priority(tx, lost, now=bureau.now, new_id=bureau.house.new_id)
    await cancels(bureau, booked["wed0"])
    assert await run(bureau) == 1
    (told,) = bureau.teller.told
    assert told.person == "tue0"
    taken = await takes(bureau, "tue0")
    assert (taken.booking, taken.start, taken.sequence) == (lost.booking, WEDNESDAY, lost.sequence + 2)
    await later(bureau, minutes=1)
    found = await entries(bureau)
    assert {name: row["status"] for name, row in found.items()} == {"amira": "waiting", "tue0": "left"}


async def test_three_times_and_then_staff_call_her(bureau: Bureau, booked: dict[str, Appointment]) -> None:
    await waits(bureau, "amira")
    await run(bureau)
    for number, name in enumerate(("wed0", "wed1", "mon0", "mon1")):
        bureau.now += MINUTE
        await cancels(bureau, booked[name])
        assert await run(bureau) == (1 if number < 3 else 0)
        if number < 3:
            await declines(bureau, "amira")
    row = (await entries(bureau))["amira"]
    assert (row["status"], row["offers"]) == ("waiting", 3)


async def test_nothing_is_offered_a_day_before_it_begins(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["tue0"])
    await cancels(bureau, booked["tue1"])
    assert await run(bureau) == 0


async def test_by_night_nothing_is_offered_and_nothing_forgotten(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await run(bureau)
    bureau.now = local("2026-11-23T22:30")
    await cancels(bureau, booked["mon0"])
    assert await run(bureau) == 0
    bureau.now = local("2026-11-24T06:59")
    assert await run(bureau) == 0
    assert await later(bureau, minutes=1) == 1


async def test_what_becomes_free_at_night_is_kept_at_once_and_told_in_the_morning(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await waits(bureau, "bilal")
    await run(bureau)
    bureau.now = local("2026-11-23T22:30")
    await cancels(bureau, booked["mon0"])
    assert await run(bureau) == 0
    assert bureau.teller.told == []
    assert len(await claims(bureau)) == 6, "nobody who is awake can book it"
    assert {name: row["status"] for name, row in (await entries(bureau)).items()} == {
        "amira": "offered",
        "bilal": "waiting",
    }
    assert await later(bureau, hours=1) == 0
    bureau.now = local("2026-11-24T07:00")
    assert await run(bureau) == 1
    assert await run(bureau) == 0, "once"
    (told,) = bureau.teller.told
    assert (told.kind, told.person, told.offers[0].start) == (NoticeKind.VACANCY, "amira", NEXT_MONDAY)
    assert told.until == local("2026-11-24T13:00"), "her time begins in the morning"
    bureau.now = local("2026-11-24T13:00")
    assert await run(bureau) == 1
    assert bureau.teller.told[-1].person == "bilal"


async def test_what_is_lost_again_before_the_morning_is_told_to_nobody(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await run(bureau)
    bureau.now = local("2026-11-23T22:30")
    await cancels(bureau, booked["mon0"])
    await run(bureau)
    async with bureau.database.transaction() as tx:
        await release_alternatives(tx, (await open_vacancy(bureau, "amira")).id, now=bureau.now)
        await tx.execute(_NO_TICKS)
    bureau.now = local("2026-11-24T07:00")
    assert await run(bureau) == 0
    assert bureau.teller.told == []
    await later(bureau, minutes=1)
    assert (await entries(bureau))["amira"]["status"] == "waiting"


async def test_at_night_nothing_is_kept_that_starts_too_soon_in_the_morning(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    bureau.house.timing = replace(Timing(), quiet=QuietHours(22, 10))
    await waits(bureau, "amira")
    await run(bureau)
    bureau.now = local("2026-11-24T02:00")
    await cancels(bureau, booked["wed0"])
    await run(bureau)
    assert (await entries(bureau))["amira"]["status"] == "waiting"


async def test_who_found_that_nothing_fits_is_not_offered_that_again(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await cancels(bureau, booked["mon0"])
    await waits(bureau, "amira")
    assert await run(bureau) == 0
    assert await later(bureau, hours=2) == 0
    await cancels(bureau, booked["wed0"])
    assert await later(bureau, minutes=1) == 1
    assert bureau.teller.told[0].offers[0].start == WEDNESDAY
    bureau.now += MINUTE
    await waits(bureau, "bilal")
    assert await run(bureau) == 0
    again = await books(bureau, await bureau.person("carl"), NEXT_MONDAY)
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, again)
    assert await run(bureau) == 1, "it was taken meanwhile, and is free again"
    assert bureau.teller.told[-1].offers[0].start == NEXT_MONDAY


async def test_new_office_hours_are_offered_too(bureau: Bureau, booked: dict[str, Appointment]) -> None:
    assert booked
    await waits(bureau, "amira")
    await run(bureau)
    bureau.now += MINUTE
    await bureau.opens(every_day(BIRKE, adviser("ole"), weekdays=3), first=MONDAY.date(), weeks=1)
    assert await run(bureau) == 1
    assert bureau.teller.told[0].offers[0].start == WEDNESDAY


async def test_language_and_wish_choose_among_what_is_free(bureau: Bureau) -> None:
    ada = adviser("ada", "ar", gender=Gender.WOMAN)
    ole = adviser("ole", gender=Gender.MAN)
    await bureau.opens(every_day(ada, ole, weekdays=3, ends=time(9, 30)), first=MONDAY.date(), weeks=1)
    people = [await bureau.person(f"p{number}") for number in range(6)]
    starts = [start for start in (TUESDAY, WEDNESDAY, NEXT_MONDAY) for _ in range(2)]
    taken = [await books(bureau, who, start) for who, start in zip(people, starts, strict=True)]
    await waits(bureau, "amira", language="ar", wish=AdviserWish.WOMAN)
    bureau.now += MINUTE
    await waits(bureau, "bilal", wish=AdviserWish.MAN)
    await run(bureau)
    bureau.now += MINUTE
    for one in taken[2:]:
        await cancels(bureau, one)
    assert await run(bureau) == 2
    told = {one.person: one.offers[0] for one in bureau.teller.told}
    assert all(one.language_match and one.wish_match for one in told.values())
    held = {(await open_vacancy(bureau, name)).id: name for name in ("amira", "bilal")}
    async with bureau.database.reading() as reader:
        rows = await reader.fetch_all(_HELD)
    assert {held[row["notice_id"]]: row["resource"] for row in rows} == {"amira": "ada", "bilal": "ole"}


_HELD = Statement(select(t.booking.c.notice_id, t.booking.c.resource).where(t.booking.c.status == "offered"))


async def test_one_may_be_offered_what_does_not_suit_every_wish(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira", language="fa", wish=AdviserWish.MAN)
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    assert await run(bureau) == 1
    offer = bureau.teller.told[0].offers[0]
    assert not offer.language_match
    assert not offer.wish_match


async def test_a_place_nearby_counts_where_the_own_has_nothing(bureau: Bureau) -> None:
    """The other place lies in a town of its own, near the first one."""
    ole = adviser("ole")
    setup = every_day(BIRKE, ole, weekdays=3, ends=time(9, 30), places={"ole": OTHER_PLACE})
    near = MunicipalityId("monschau")
    setup = replace(
        setup,
        municipalities=(*setup.municipalities, Municipality(near, "Monschau", ORGANISATION)),
        places=(setup.places[0], replace(setup.places[1], municipality=near)),
    )
    await bureau.opens(setup, first=MONDAY.date(), weeks=1)
    booked = {}
    for number, start in enumerate((TUESDAY, WEDNESDAY, NEXT_MONDAY)):
        for place in (PLACE, OTHER_PLACE):
            who = await bureau.person(f"p{number}-{place}")
            booked[place, start] = await books(bureau, who, start, place=place)
    await waits(bureau, "amira")
    await waits(bureau, "bilal")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked[OTHER_PLACE, WEDNESDAY])
    await cancels(bureau, booked[PLACE, NEXT_MONDAY])
    assert await run(bureau) == 2
    told = {one.person: one.offers[0].place for one in bureau.teller.told}
    assert told == {"amira": PLACE, "bilal": OTHER_PLACE}


async def test_long_appointments_need_long_gaps(bureau: Bureau, booked: dict[str, Appointment]) -> None:
    await waits(bureau, "amira", minutes=60)
    await waits(bureau, "bilal")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    assert await run(bureau) == 1
    assert bureau.teller.told[0].person == "bilal"
    await declines(bureau, "bilal")
    bureau.now += MINUTE
    await cancels(bureau, booked["wed1"])
    assert await run(bureau) == 1
    assert (bureau.teller.told[1].person, bureau.teller.told[1].offers[0].minutes) == ("amira", 60)


async def test_the_office_chooses_for_how_long(bureau: Bureau, booked: dict[str, Appointment]) -> None:
    bureau.house.timing = replace(Timing(), vacancy_hold=2 * HOUR)
    await waits(bureau, "amira")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["mon0"])
    await run(bureau)
    assert bureau.teller.told[0].until == bureau.now + 2 * HOUR


async def test_two_processes_offer_each_time_once(twins: tuple[Bureau, Bureau]) -> None:
    one, other = twins
    booked = await full_office(one)
    for number in range(6):
        await waits(one, f"p{number}")
    other.now = one.now
    await run(one)
    one.now = other.now = one.now + MINUTE
    for name in ("wed0", "wed1", "mon0"):
        await cancels(one, booked[name])
    await asyncio.gather(run(one), run(other), run(one), run(other))
    one.now = other.now = one.now + MINUTE
    await asyncio.gather(run(one), run(other))
    told = [told for bureau in twins for told in bureau.teller.told]
    starts = sorted(told.offers[0].start for told in told)
    assert starts == [WEDNESDAY, WEDNESDAY + 30 * MINUTE, NEXT_MONDAY]
    assert len({told.person for told in told}) == 3
    assert len(await claims(one)) == 6
