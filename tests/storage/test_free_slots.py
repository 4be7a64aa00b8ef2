"""Free starts: aligned, earliest first, with wishes that prefer and then give way openly."""

from dataclasses import replace
from datetime import date, time, timedelta

from domain.appointments import Confirmed, Held, SlotTaken
from domain.ids import BookingId, PlaceId
from domain.slots import AdviserWish, OfferQuery, SlotOffer
from domain.staff import Gender
from storage.bookings import hold
from storage.database import Database
from storage.free_slots import find_offers, find_offers_in_tiers
from storage.holds import confirm
from tests.storage.offices import (
    NOW,
    OTHER_PLACE,
    PLACE,
    TUESDAY_9,
    add_person,
    adviser,
    after,
    asks,
    ids,
    office,
    open_office,
    tuesdays,
    wants,
)

NEW_ID = ids("booking")


async def offers(database: Database, query: OfferQuery) -> list[SlotOffer]:
    async with database.reading() as reader:
        return await find_offers(reader, query)


async def starts(database: Database, query: OfferQuery) -> list[int]:
    """Minutes after the first office hour began."""
    return [int((one.start - TUESDAY_9).total_seconds()) // 60 for one in await offers(database, query)]


async def take(database: Database, name: str, minutes: int, *, sure: bool = True) -> BookingId:
    person = await add_person(database, name)
    async with database.transaction() as tx:
        outcome = await hold(tx, wants(person, after(minutes)), now=NOW, new_id=NEW_ID)
        assert isinstance(outcome, Held)
        found = outcome.appointment
        if sure:
            confirmed = await confirm(tx, found.booking, version=found.version, record=None, now=NOW)
            assert isinstance(confirmed, Confirmed)
    return found.booking


async def test_starts_are_on_the_grid_and_the_whole_length_fits(database: Database) -> None:
    await open_office(database, office(adviser("birke")))
    assert await starts(database, asks(minutes=30)) == [0, 15, 30]
    assert await starts(database, asks(minutes=45)) == [0, 15]
    assert await starts(database, asks(minutes=90)) == []


async def test_what_is_booked_or_held_is_not_offered(database: Database) -> None:
    await open_office(database, office(adviser("birke")))
    await take(database, "amira", 0, sure=False)
    assert await starts(database, asks(minutes=30)) == [30]
    await take(database, "boris", 30)
    assert await starts(database, asks(minutes=30)) == []


async def test_a_hold_that_ran_out_is_offered_before_anybody_swept_it(database: Database) -> None:
    await open_office(database, office(adviser("birke")))
    await take(database, "amira", 0, sure=False)
    later = OfferQuery((PLACE,), 30, asks().wish, NOW + timedelta(minutes=16))
    assert await starts(database, later) == [0, 15, 30]


async def test_an_appointment_never_reaches_over_two_office_hours(database: Database) -> None:
    rules = (tuesdays("birke"), tuesdays("birke", starts=time(10), ends=time(11)))
    await open_office(database, office(adviser("birke"), rules=rules))
    assert await starts(database, asks(minutes=45)) == [0, 15, 60, 75]


async def test_two_advisers_at_one_time_are_one_offer(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche")))
    assert await starts(database, asks(minutes=60)) == [0]
    await take(database, "amira", 0)
    assert await starts(database, asks(minutes=60)) == [0]


async def test_with_enough_matches_only_those_are_shown(database: Database) -> None:
    rules = (tuesdays("birke"), tuesdays("esche", starts=time(11), ends=time(13)))
    await open_office(database, office(adviser("birke", "ar"), adviser("esche", "uk"), rules=rules))
    found = await offers(database, asks(language="ar"))
    assert [one.start for one in found] == [after(0), after(15), after(30)]
    assert all(one.language_match for one in found)


async def test_with_few_matches_the_others_are_shown_with_their_flag_down(database: Database) -> None:
    rules = (tuesdays("birke"), tuesdays("esche", starts=time(10), ends=time(10, 30)))
    await open_office(database, office(adviser("birke"), adviser("esche", "uk"), rules=rules))
    found = await offers(database, asks(language="uk"))
    assert [(one.start, one.language_match) for one in found] == [
        (after(0), False),
        (after(15), False),
        (after(30), False),
        (after(60), True),
    ]


async def test_at_one_time_the_adviser_as_wished_stands_for_the_offer(database: Database) -> None:
    staff = (adviser("birke", gender=Gender.MAN), adviser("esche", gender=Gender.WOMAN))
    await open_office(database, office(*staff))
    assert [one.wish_match for one in await offers(database, asks(by=AdviserWish.WOMAN))] == [True] * 3
    assert [one.wish_match for one in await offers(database, asks(by=AdviserWish.MAN))] == [True] * 3


async def test_plain_german_is_german(database: Database) -> None:
    await open_office(database, office(adviser("birke")))
    assert all(one.language_match for one in await offers(database, asks(language="de-simple")))


async def test_nothing_within_the_lead_time_and_nothing_past_the_horizon(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=12)
    soon = OfferQuery((PLACE,), 30, asks().wish, TUESDAY_9 - timedelta(minutes=105))
    assert (await starts(database, soon))[0] == 15
    until = OfferQuery((PLACE,), 30, asks().wish, NOW, until=NOW + timedelta(days=9))
    assert {one.start.date() for one in await offers(database, until)} == {
        date(2026, 11, 24),
        date(2026, 12, 1),
    }


async def test_later_days_are_paged_by_the_day(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=12)
    query = OfferQuery((PLACE,), 60, asks().wish, NOW, limit_days=3)
    first = await offers(database, query)
    assert [one.start.date().isoformat() for one in first] == ["2026-11-24", "2026-12-01", "2026-12-08"]
    later = OfferQuery(
        (PLACE,), 60, asks().wish, NOW, not_before=first[-1].start + timedelta(days=1), limit_days=2
    )
    assert [one.start.date().isoformat() for one in await offers(database, later)] == [
        "2026-12-15",
        "2026-12-22",
    ]


async def test_a_day_shows_its_earliest_starts_when_there_are_too_many(database: Database) -> None:
    await open_office(database, office(adviser("birke")))
    query = OfferQuery((PLACE,), 30, asks().wish, NOW, per_day=2)
    assert await starts(database, query) == [0, 15]


async def test_walk_in_hours_are_shown_but_never_offered(database: Database) -> None:
    open_door = replace(tuesdays("birke"), walk_in=True)
    await open_office(database, office(adviser("birke"), rules=(open_door,)))
    assert await offers(database, asks()) == []
    person = await add_person(database, "amira")
    async with database.transaction() as tx:
        assert await hold(tx, wants(person), now=NOW, new_id=NEW_ID) == SlotTaken()


async def test_places_nearby_answer_when_nothing_is_free_here(database: Database) -> None:
    rules = (tuesdays("birke"), tuesdays("esche", place=OTHER_PLACE))
    await open_office(database, office(adviser("birke"), adviser("esche"), rules=rules))
    tiers = ((PLACE,), (OTHER_PLACE,))
    async with database.reading() as reader:
        here = await find_offers_in_tiers(reader, tiers, asks(minutes=60))
    assert {one.place for one in here} == {PLACE}
    person = await add_person(database, "amira")
    async with database.transaction() as tx:
        outcome = await hold(tx, wants(person, minutes=60), now=NOW, new_id=NEW_ID)
    assert isinstance(outcome, Held)
    async with database.reading() as reader:
        there = await find_offers_in_tiers(reader, tiers, asks(minutes=60))
        nowhere = await find_offers_in_tiers(reader, ((PLACE,), ()), asks(minutes=60))
    assert {one.place for one in there} == {OTHER_PLACE}
    assert nowhere == []


async def test_the_same_time_in_two_places_is_offered_in_the_first_named(database: Database) -> None:
    rules = (tuesdays("birke"), tuesdays("esche", place=OTHER_PLACE))
    await open_office(database, office(adviser("birke"), adviser("esche"), rules=rules))
    for places in ((PLACE, OTHER_PLACE), (OTHER_PLACE, PLACE)):
        assert {one.place for one in await offers(database, asks(*places))} == {places[0]}
    assert await offers(database, asks(PlaceId("unknown"))) == []
