"""Holding, confirming, moving and cancelling, on both databases."""

from datetime import timedelta

from sqlalchemy import select

from domain.appointments import (
    Appointment,
    AppointmentPolicy,
    BookingStatus,
    Cancelled,
    CancelledBy,
    Confirmed,
    Gone,
    Held,
    Moved,
    QuotaReached,
    SlotTaken,
)
from domain.ids import BookingId, Lang, PersonId, RecordId
from domain.slots import AdviserWish, SlotRequest, SlotWish
from domain.staff import Gender
from storage import tables as t
from storage.appointments import appointment, appointments_of
from storage.bookings import cancel, hold, move
from storage.database import Database, Statement
from storage.holds import confirm, extend_hold, release_hold, sweep_expired_holds
from tests.storage.offices import (
    NOW,
    OTHER_PLACE,
    add_person,
    adviser,
    after,
    count_rows,
    ids,
    office,
    open_office,
    tuesdays,
    wants,
)

CLAIMS = Statement(select(t.claim))
NEW_ID = ids("booking")
LATER = NOW + timedelta(minutes=16)


async def held(database: Database, request: SlotRequest) -> Appointment:
    async with database.transaction() as tx:
        outcome = await hold(tx, request, now=NOW, new_id=NEW_ID)
    assert isinstance(outcome, Held)
    return outcome.appointment


async def booked(database: Database, request: SlotRequest) -> Appointment:
    first = await held(database, request)
    async with database.transaction() as tx:
        outcome = await confirm(tx, first.booking, version=first.version, record=RecordId("r"), now=NOW)
    assert isinstance(outcome, Confirmed)
    return outcome.appointment


async def one_adviser(database: Database) -> PersonId:
    await open_office(database, office(adviser("birke")))
    return await add_person(database, "amira")


async def test_a_hold_keeps_every_tick_of_the_time_for_a_quarter_of_an_hour(database: Database) -> None:
    amira = await one_adviser(database)
    found = await held(database, wants(amira, minutes=45))
    assert found.status is BookingStatus.HELD
    assert (found.start, found.end) == (after(0), after(45))
    assert found.hold_until == NOW + timedelta(minutes=15)
    assert await count_rows(database, CLAIMS) == 9


async def test_a_held_time_is_taken_for_everybody_else_even_in_part(database: Database) -> None:
    amira = await one_adviser(database)
    boris = await add_person(database, "boris")
    await held(database, wants(amira))
    async with database.transaction() as tx:
        assert await hold(tx, wants(boris, after(15)), now=NOW, new_id=NEW_ID) == SlotTaken()
        assert isinstance(await hold(tx, wants(boris, after(30)), now=NOW, new_id=NEW_ID), Held)


async def test_times_outside_office_hours_cannot_be_had(database: Database) -> None:
    amira = await one_adviser(database)
    async with database.transaction() as tx:
        for start in (after(-30), after(45), after(24 * 60)):
            assert await hold(tx, wants(amira, start), now=NOW, new_id=NEW_ID) == SlotTaken()
        assert await hold(tx, wants(amira, after(5)), now=NOW, new_id=NEW_ID) == SlotTaken()
        assert await hold(tx, wants(amira, place=OTHER_PLACE), now=NOW, new_id=NEW_ID) == SlotTaken()
    assert await count_rows(database, CLAIMS) == 0


async def test_a_start_too_soon_is_refused(database: Database) -> None:
    amira = await one_adviser(database)
    async with database.transaction() as tx:
        late = after(0) - timedelta(minutes=90)
        assert await hold(tx, wants(amira), now=late, new_id=NEW_ID) == SlotTaken()
        within_grace = after(0) - timedelta(minutes=110)
        assert isinstance(await hold(tx, wants(amira), now=within_grace, new_id=NEW_ID), Held)


async def test_the_next_adviser_is_taken_when_the_first_is_busy(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche")))
    people = [await add_person(database, name) for name in ("amira", "boris", "cem")]
    first, second = [await held(database, wants(person)) for person in people[:2]]
    assert {first.resource, second.resource} == {"birke", "esche"}
    assert {first.desk_no, second.desk_no} == {1, 2}
    async with database.transaction() as tx:
        assert await hold(tx, wants(people[2]), now=NOW, new_id=NEW_ID) == SlotTaken()


async def test_the_adviser_who_suits_best_is_taken_and_the_rest_is_said_openly(database: Database) -> None:
    staff = (adviser("birke", "ar", gender=Gender.MAN), adviser("esche", "uk", gender=Gender.WOMAN))
    await open_office(database, office(*staff))
    olena, amira = [await add_person(database, name) for name in ("olena", "amira")]
    wish = SlotWish(Lang("uk"), AdviserWish.WOMAN)
    first = await held(database, wants(olena, wish=wish))
    assert (first.resource, first.language_match, first.wish_match) == ("esche", True, True)
    second = await held(database, wants(amira, wish=wish))
    assert (second.resource, second.language_match, second.wish_match) == ("birke", False, False)


async def test_choosing_again_replaces_the_hold(database: Database) -> None:
    amira = await one_adviser(database)
    first = await held(database, wants(amira))
    second = await held(database, wants(amira, after(15)))
    async with database.reading() as reader:
        old = await appointment(reader, first.booking)
        live = await appointments_of(reader, amira, now=NOW, with_holds=True)
    assert old is not None
    assert old.status is BookingStatus.EXPIRED
    assert [one.booking for one in live] == [second.booking]
    assert await count_rows(database, CLAIMS) == 6


async def test_a_failed_choice_leaves_the_earlier_hold_alone(database: Database) -> None:
    amira = await one_adviser(database)
    boris = await add_person(database, "boris")
    kept = await held(database, wants(amira))
    await held(database, wants(boris, after(30)))
    async with database.transaction() as tx:
        assert await hold(tx, wants(amira, after(30)), now=NOW, new_id=NEW_ID) == SlotTaken()
        assert await appointment(tx, kept.booking) == kept


async def test_a_person_has_at_most_two_live_appointments(database: Database) -> None:
    await open_office(database, office(adviser("birke"), adviser("esche")))
    amira = await add_person(database, "amira")
    first = await booked(database, wants(amira))
    await booked(database, wants(amira, after(30)))
    async with database.transaction() as tx:
        assert await hold(tx, wants(amira, after(15)), now=NOW, new_id=NEW_ID) == QuotaReached(2)
        await cancel(tx, first.booking, by=CancelledBy.PERSON, now=NOW)
        assert isinstance(await hold(tx, wants(amira), now=NOW, new_id=NEW_ID), Held)


async def test_appointments_that_are_over_do_not_count(database: Database) -> None:
    await open_office(database, office(adviser("birke")), weeks=2)
    amira = await add_person(database, "amira")
    await booked(database, wants(amira))
    await booked(database, wants(amira, after(30)))
    next_week = after(7 * 24 * 60)
    async with database.transaction() as tx:
        a_day_later = after(24 * 60)
        assert isinstance(await hold(tx, wants(amira, next_week), now=a_day_later, new_id=NEW_ID), Held)
        assert await appointments_of(tx, amira, now=a_day_later) == []


async def test_another_policy_allows_one(database: Database) -> None:
    amira = await one_adviser(database)
    await booked(database, wants(amira))
    async with database.transaction() as tx:
        one = AppointmentPolicy(live_limit=1)
        outcome = await hold(tx, wants(amira, after(30)), now=NOW, new_id=NEW_ID, policy=one)
    assert outcome == QuotaReached(1)


async def test_a_hold_that_ran_out_is_free_for_others(database: Database) -> None:
    amira = await one_adviser(database)
    boris = await add_person(database, "boris")
    lost = await held(database, wants(amira))
    async with database.transaction() as tx:
        assert await hold(tx, wants(boris), now=NOW + timedelta(minutes=14), new_id=NEW_ID) == SlotTaken()
        assert isinstance(await hold(tx, wants(boris, after(15)), now=LATER, new_id=NEW_ID), Held)
        gone = await confirm(tx, lost.booking, version=lost.version, record=None, now=LATER)
    assert gone == SlotTaken()


async def test_a_hold_that_ran_out_can_be_confirmed_while_nobody_took_it(database: Database) -> None:
    amira = await one_adviser(database)
    kept = await held(database, wants(amira))
    async with database.transaction() as tx:
        outcome = await confirm(tx, kept.booking, version=kept.version, record=RecordId("r"), now=LATER)
    assert isinstance(outcome, Confirmed)
    assert outcome.appointment.record == "r"
    assert outcome.appointment.hold_until is None


async def test_a_hold_that_was_swept_away_is_taken_again_when_confirmed(database: Database) -> None:
    amira = await one_adviser(database)
    kept = await held(database, wants(amira))
    async with database.transaction() as tx:
        assert await sweep_expired_holds(tx, NOW + timedelta(minutes=14)) == 0
        assert await sweep_expired_holds(tx, LATER) == 1
        assert await sweep_expired_holds(tx, LATER) == 0
    assert await count_rows(database, CLAIMS) == 0
    async with database.transaction() as tx:
        outcome = await confirm(tx, kept.booking, version=kept.version, record=RecordId("r"), now=LATER)
    assert isinstance(outcome, Confirmed)
    assert await count_rows(database, CLAIMS) == 6


async def test_confirming_twice_for_one_record_is_once(database: Database) -> None:
    amira = await one_adviser(database)
    kept = await held(database, wants(amira))
    async with database.transaction() as tx:
        first = await confirm(tx, kept.booking, version=kept.version, record=RecordId("r"), now=NOW)
        again = await confirm(tx, kept.booking, version=kept.version, record=RecordId("r"), now=NOW)
        other = await confirm(tx, kept.booking, version=kept.version, record=RecordId("x"), now=NOW)
    assert first == again
    assert other == Gone()


async def test_a_hold_is_extended_while_the_person_answers_but_not_for_ever(database: Database) -> None:
    amira = await one_adviser(database)
    kept = await held(database, wants(amira))
    until = []
    async with database.transaction() as tx:
        for minutes in (10, 20, 59):
            outcome = await extend_hold(tx, kept.booking, now=NOW + timedelta(minutes=minutes))
            assert isinstance(outcome, Held)
            assert outcome.appointment.version == kept.version
            until.append(outcome.appointment.hold_until)
        assert await extend_hold(tx, BookingId("unknown"), now=NOW) == Gone()
    assert until == [NOW + timedelta(minutes=minutes) for minutes in (25, 35, 60)]


async def test_a_hold_that_is_given_back_is_free(database: Database) -> None:
    amira = await one_adviser(database)
    kept = await held(database, wants(amira))
    async with database.transaction() as tx:
        assert isinstance(await release_hold(tx, kept.booking, now=NOW), Cancelled)
        assert await release_hold(tx, kept.booking, now=NOW) == Gone()
    assert await count_rows(database, CLAIMS) == 0


async def test_a_move_swaps_the_time_and_keeps_the_booking(database: Database) -> None:
    amira = await one_adviser(database)
    old = await booked(database, wants(amira))
    async with database.transaction() as tx:
        outcome = await move(tx, old.booking, version=old.version, request=wants(amira, after(15)), now=NOW)
    assert isinstance(outcome, Moved)
    assert outcome.previous_start == after(0)
    assert outcome.appointment.booking == old.booking
    assert outcome.appointment.start == after(15)
    assert outcome.appointment.sequence == old.sequence + 1
    assert outcome.appointment.record == old.record
    assert await count_rows(database, CLAIMS) == 6


async def test_a_move_to_a_taken_time_keeps_the_old_one(database: Database) -> None:
    amira = await one_adviser(database)
    boris = await add_person(database, "boris")
    old = await booked(database, wants(amira))
    await booked(database, wants(boris, after(30)))
    async with database.transaction() as tx:
        outcome = await move(tx, old.booking, version=old.version, request=wants(amira, after(15)), now=NOW)
        assert outcome == SlotTaken()
        assert await appointment(tx, old.booking) == old
    assert await count_rows(database, CLAIMS) == 12


async def test_a_move_with_an_old_version_or_of_somebody_else_changes_nothing(database: Database) -> None:
    amira = await one_adviser(database)
    boris = await add_person(database, "boris")
    old = await booked(database, wants(amira))
    async with database.transaction() as tx:
        request = wants(amira, after(30))
        assert await move(tx, old.booking, version=old.version - 1, request=request, now=NOW) == Gone()
        theirs = wants(boris, after(30))
        assert await move(tx, old.booking, version=old.version, request=theirs, now=NOW) == Gone()
        assert await appointment(tx, old.booking) == old


async def test_a_move_can_go_to_another_place(database: Database) -> None:
    rules = (tuesdays("birke"), tuesdays("esche", place=OTHER_PLACE))
    await open_office(database, office(adviser("birke"), adviser("esche"), rules=rules))
    amira = await add_person(database, "amira")
    old = await booked(database, wants(amira))
    async with database.transaction() as tx:
        request = wants(amira, place=OTHER_PLACE)
        outcome = await move(tx, old.booking, version=old.version, request=request, now=NOW)
    assert isinstance(outcome, Moved)
    assert (outcome.appointment.place, outcome.appointment.resource) == (OTHER_PLACE, "esche")


async def test_a_cancelled_time_is_free_at_once(database: Database) -> None:
    amira = await one_adviser(database)
    boris = await add_person(database, "boris")
    old = await booked(database, wants(amira))
    async with database.transaction() as tx:
        outcome = await cancel(tx, old.booking, by=CancelledBy.PERSON, now=NOW)
        assert await cancel(tx, old.booking, by=CancelledBy.OFFICE, now=NOW) == Gone()
        assert await appointments_of(tx, amira, now=NOW) == []
    assert isinstance(outcome, Cancelled)
    assert outcome.appointment.status is BookingStatus.CANCELLED_BY_PERSON
    assert outcome.appointment.sequence == old.sequence + 1
    assert (await held(database, wants(boris))).start == after(0)
