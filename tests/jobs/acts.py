"""What happens in an office on the way to a notice: booking, losing a time, being put on the list."""

from datetime import datetime, time, timedelta

from sqlalchemy import select

from domain.appointments import (
    AdviserWish,
    Appointment,
    Cancelled,
    CancelledBy,
    Confirmed,
    Held,
    Moved,
    WaitingEntry,
)
from domain.directory import Municipality, Organisation, Place
from domain.ids import Lang, NoticeId, PersonId, PlaceId, RecordId, RuleId, StaffId, WaitingId
from domain.notices import Notice, NoticeKind, NoticeState
from domain.offer_times import offer_times
from domain.office_hours import OfficeRule
from domain.setup import Setup
from domain.slots import SlotRequest, SlotWish
from domain.staff import StaffMember
from storage import tables as t
from storage.bookings import cancel, hold
from storage.database import Row, Statement
from storage.holds import confirm
from storage.notices import add_notice, end_notice, open_notices_of
from storage.offers import (
    displace,
    find_alternatives,
    hold_alternatives,
    release_alternatives,
    take_alternative,
)
from storage.waiting import put_on_waiting_list
from tests.domain.wall_times import local
from tests.jobs.bureau import MONDAY, Bureau
from tests.storage.offices import ORGANISATION, OTHER_PLACE, PLACE, TOWN

GERMAN = Lang("de")
_ENTRIES = Statement(select(t.waiting).order_by(t.waiting.c.created_at, t.waiting.c.id))
_CLAIMS = Statement(select(t.claim).order_by(t.claim.c.resource, t.claim.c.tick))


def every_day(
    *staff: StaffMember, ends: time = time(10), places: dict[str, str] | None = None, weekdays: int = 5
) -> Setup:
    """An office in which each adviser is there on working days from nine; some at the other place."""
    elsewhere = places or {}
    return Setup(
        organisations=(Organisation(ORGANISATION, "Region", "Region"),),
        municipalities=(Municipality(TOWN, "Stolberg", ORGANISATION),),
        places=(
            Place(PLACE, TOWN, "VHS Stolberg", desks=5, nearby=(OTHER_PLACE,)),
            Place(OTHER_PLACE, TOWN, "Rathaus", desks=5, position=1),
        ),
        staff=staff,
        rules=tuple(
            OfficeRule(
                RuleId(f"{one.username}-{day}"),
                OTHER_PLACE if elsewhere.get(one.username) == OTHER_PLACE else PLACE,
                StaffId(one.username),
                day,
                time(9),
                ends,
                grid_minutes=30,
            )
            for one in staff
            for day in range(weekdays)
        ),
    )


async def books(bureau: Bureau, person: PersonId, start: datetime, *, place: PlaceId = PLACE) -> Appointment:
    """Book half an hour the way the chat does."""
    request = SlotRequest(person, place, start, 30, 1, SlotWish(GERMAN))
    async with bureau.database.transaction() as tx:
        held = await hold(tx, request, now=bureau.now, new_id=bureau.house.new_id)
        assert isinstance(held, Held), held
        found = held.appointment
        sure = await confirm(tx, found.booking, version=found.version, record=None, now=bureau.now)
        assert isinstance(sure, Confirmed), sure
    return sure.appointment


async def loses(bureau: Bureau, lost: Appointment, *, most: int = 3, days_later: int = 0) -> Notice:
    """Let an appointment lose its time, as a change of office hours does, with alternatives for it."""
    house, now = bureau.house, bureau.now
    too_early = [
        local(f"{MONDAY.date() + timedelta(days=day)}T{wall}")
        for day in range(days_later)
        for wall in ("09:00", "09:30")
    ]
    tiers = ((PLACE,),)
    async with bureau.database.transaction() as tx:
        found = await find_alternatives(
            tx, lost, SlotWish(GERMAN), tiers, now=now, most=most, exclude=[lost.start, *too_early]
        )
        assert len(found) == most
        remind_at, until = offer_times(now, found[-1].start)
        notice = Notice(
            id=NoticeId(house.new_id()),
            person=lost.person,
            kind=NoticeKind.OFFER,
            state=NoticeState.OPEN,
            created_at=now,
            booking=lost.booking,
            remind_at=remind_at,
            until=until,
        )
        await displace(tx, lost, now=now)
        await add_notice(tx, notice)
        held = await hold_alternatives(tx, lost, notice.id, found, until=until, now=now, new_id=house.new_id)
        assert len(held) == most
    return notice


async def waits(
    bureau: Bureau,
    name: str,
    *,
    language: str = "de",
    minutes: int = 30,
    wish: AdviserWish = AdviserWish.ANY,
    record: RecordId | None = None,
) -> WaitingId:
    """Put somebody new on the list."""
    person = await bureau.person(name)
    entry = WaitingEntry(person, Lang(language), minutes, municipality=TOWN, record=record, adviser_wish=wish)
    bureau.now += timedelta(seconds=1)  # nobody is there longer than somebody by chance
    async with bureau.database.transaction() as tx:
        return await put_on_waiting_list(tx, entry, now=bureau.now, new_id=bureau.house.new_id)


async def entries(bureau: Bureau) -> dict[str, Row]:
    """The waiting list by person; of several entries of one person the newest."""
    async with bureau.database.reading() as reader:
        return {row["person_id"]: row for row in await reader.fetch_all(_ENTRIES)}


async def claims(bureau: Bureau) -> set[str]:
    """The bookings that occupy any time."""
    async with bureau.database.reading() as reader:
        return {row["booking_id"] for row in await reader.fetch_all(_CLAIMS)}


async def cancels(bureau: Bureau, booked: Appointment) -> Appointment:
    """Let somebody cancel."""
    async with bureau.database.transaction() as tx:
        outcome = await cancel(tx, booked.booking, by=CancelledBy.PERSON, now=bureau.now)
    assert isinstance(outcome, Cancelled)
    return outcome.appointment


async def open_vacancy(bureau: Bureau, name: str) -> Notice:
    """The vacancy that is kept for somebody now."""
    async with bureau.database.reading() as reader:
        found = await open_notices_of(reader, PersonId(name))
    (vacancy,) = [one for one in found if one.kind is NoticeKind.VACANCY]
    return vacancy


async def declines(bureau: Bureau, name: str) -> None:
    """Let somebody say no to what is kept for her, as the chat does."""
    vacancy = await open_vacancy(bureau, name)
    async with bureau.database.transaction() as tx:
        await release_alternatives(tx, vacancy.id, now=bureau.now)
        await end_notice(tx, vacancy.id, NoticeState.ANSWERED, now=bureau.now, answer="decline")


async def takes(bureau: Bureau, name: str) -> Appointment:
    """Let somebody take what is kept for her, as the chat does."""
    vacancy = await open_vacancy(bureau, name)
    async with bureau.database.transaction() as tx:
        outcome = await take_alternative(tx, vacancy.id, 1, now=bureau.now)
        assert isinstance(outcome, Moved), outcome
        await end_notice(tx, vacancy.id, NoticeState.ANSWERED, now=bureau.now, answer="1")
    return outcome.appointment
