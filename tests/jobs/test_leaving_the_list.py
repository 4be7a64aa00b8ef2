"""Who needs nothing more leaves the waiting list, and what was kept for her goes to the next."""

import pytest

from domain.appointments import Appointment, Held
from domain.ids import Lang, PersonId, RecordId
from domain.intake import RecordStatus
from domain.notices import NoticeState
from domain.slots import SlotRequest, SlotWish
from storage.bookings import hold
from storage.erasure import erase_person
from tests.jobs.acts import books, cancels, entries, waits
from tests.jobs.bureau import Bureau
from tests.jobs.full_office import MINUTE, NEXT_MONDAY, WEDNESDAY, later, run
from tests.storage.offices import PLACE


@pytest.mark.parametrize("status", [RecordStatus.CLOSED, RecordStatus.WITHDRAWN, None])
async def test_whose_request_is_over_leaves_the_list(
    bureau: Bureau, booked: dict[str, Appointment], status: RecordStatus | None
) -> None:
    await waits(bureau, "amira", record=RecordId("record-amira"))
    if status is not None:
        await bureau.record(PersonId("amira"), status=status)
    await run(bureau)
    assert (await entries(bureau))["amira"]["status"] == "left"
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    assert await run(bureau) == 0


async def test_who_books_herself_leaves_the_list_and_what_was_kept_goes_to_the_next(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await waits(bureau, "bilal")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    await run(bureau)
    assert bureau.teller.told[0].person == "amira"
    await cancels(bureau, booked["mon1"])
    await books(bureau, PersonId("amira"), NEXT_MONDAY + 30 * MINUTE)
    assert await later(bureau, minutes=1) == 1
    assert bureau.teller.told[1].person == "bilal"
    states = {one.person: one.state for one in await bureau.notices()}
    assert states == {"amira": NoticeState.WITHDRAWN, "bilal": NoticeState.OPEN}
    assert (await entries(bureau))["amira"]["status"] == "left"


async def test_who_is_choosing_a_time_herself_is_not_disturbed(
    bureau: Bureau, booked: dict[str, Appointment]
) -> None:
    await waits(bureau, "amira")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    await cancels(bureau, booked["wed1"])
    request = SlotRequest(PersonId("amira"), PLACE, WEDNESDAY, 30, 1, SlotWish(Lang("de")))
    async with bureau.database.transaction() as tx:
        assert isinstance(await hold(tx, request, now=bureau.now, new_id=bureau.house.new_id), Held)
    assert await run(bureau) == 0
    assert await later(bureau, minutes=20) == 1


async def test_an_erased_person_holds_nothing_up(bureau: Bureau, booked: dict[str, Appointment]) -> None:
    await waits(bureau, "amira")
    await waits(bureau, "bilal")
    await run(bureau)
    bureau.now += MINUTE
    await cancels(bureau, booked["wed0"])
    await run(bureau)
    async with bureau.database.transaction() as tx:
        await erase_person(tx, PersonId("amira"), bureau.now)
    assert await later(bureau, minutes=1) == 1
    assert bureau.teller.told[-1].person == "bilal"
