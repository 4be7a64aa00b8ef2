"""An office with its people: they book, hold, move and cancel, and what has to hold after every step."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import time, timedelta
from typing import ClassVar, TypeVar
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from domain.appointments import AppointmentPolicy, Held, Moved
from domain.appointments import CancelledBy as By
from domain.ids import BookingId, PlaceId, RuleId, StaffId
from domain.notices import NoticeOption
from domain.office_hours import OfficeRule
from domain.slots import OfferQuery
from domain.ticks import tick_of
from storage.appointments import stored_appointment
from storage.bookings import cancel, hold, move
from storage.change_answers import answer_notice
from storage.database import Database, Transaction, open_database
from storage.free_slots import find_offers
from storage.holds import confirm, sweep_expired_holds
from storage.notices import open_notices_about
from storage.offers import release_alternatives
from storage.office_hours import extend_horizon
from storage.office_rules import load_office_plan
from tests.storage.changes import (
    BOOKINGS,
    OCCUPYING,
    every_offer_holds_something,
    holds_together,
    new_id,
    one_pending_notice_each,
    rows,
)
from tests.storage.offices import (
    ANY,
    NOW,
    OTHER_PLACE,
    PLACE,
    add_person,
    adviser,
    office,
    open_office,
    wants,
)

WEEKS = 2
POLICY = AppointmentPolicy(horizon_weeks=WEEKS)
BERLIN = ZoneInfo("Europe/Berlin")
LAST_DAY = timedelta(weeks=WEEKS)
STAFF = tuple(StaffId(name) for name in ("ahorn", "birke", "esche"))
_T = TypeVar("_T")

places = st.sampled_from([PLACE, OTHER_PLACE])
pick = st.integers(0, 1000)
"""Which of those that there are."""


def tuesdays_and_thursdays() -> tuple[OfficeRule, ...]:
    """Ahorn and birke in one place, one with minutes between, and esche in the other."""
    hours = (("ahorn", PLACE, 10), ("birke", PLACE, 0), ("esche", OTHER_PLACE, 0))
    return tuple(
        OfficeRule(
            id=RuleId(f"{name}-{weekday}"),
            place=place,
            staff=StaffId(name),
            weekday=weekday,
            starts=time(9),
            ends=time(11),
            buffer_minutes=buffer,
        )
        for name, place, buffer in hours
        for weekday in (1, 3)
    )


class Office(RuleBasedStateMachine):
    """One office with its people; every step is one transaction, as in the house."""

    make_url: ClassVar[Callable[[], str]]
    """Gives the URL of a new database with all tables; each test has its own."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.now = NOW
        new_id.given = 0
        self.people = 0
        self.database: Database

    def run(self, work: Coroutine[object, object, _T]) -> _T:
        """Finish `work` on the loop of this office."""
        return self.runner.run(work)

    @initialize()
    def opens(self) -> None:
        """The office hours of two weeks, and some people who come."""

        async def begin() -> None:
            self.database = await open_database(type(self).make_url())
            staff = [adviser(name, "uk") if name == "birke" else adviser(name) for name in STAFF]
            await open_office(
                self.database, office(*staff, rules=tuesdays_and_thursdays(), desks=3), weeks=WEEKS
            )

        self.run(begin())
        for number in range(14):
            self.run(self.books((PLACE, OTHER_PLACE)[number % 3 == 0], 2 * number, 30, sure=True))

    def teardown(self) -> None:
        """Close everything."""
        self.run(self.database.close())
        self.runner.close()

    @rule(place=places, choice=pick, length=st.sampled_from([15, 30, 45]), sure=st.booleans())
    def two_people_book(self, place: PlaceId, choice: int, length: int, *, sure: bool) -> None:
        self.run(self.books(place, choice, length, sure=True))
        self.run(self.books(place, choice // 7, length, sure=sure))

    async def books(self, place: PlaceId, choice: int, length: int, *, sure: bool) -> None:
        """Somebody new takes one of the free starts."""
        async with self.database.reading() as reader:
            query = OfferQuery((place,), length, ANY, self.now, limit_days=9, policy=POLICY)
            offers = await find_offers(reader, query)
        if not offers:
            return
        self.people += 1
        person = await add_person(self.database, f"person-{self.people}")
        start = offers[choice % len(offers)].start
        async with self.database.transaction() as tx:
            request = wants(person, start, minutes=length, place=place)
            held = await hold(tx, request, now=self.now, new_id=new_id, policy=POLICY)
            assert isinstance(held, Held), "a free start was offered that cannot be had"
            if sure:
                await confirm(
                    tx, held.appointment.booking, version=1, record=None, now=self.now, policy=POLICY
                )

    @rule(choice=pick)
    def somebody_confirms_her_hold(self, choice: int) -> None:
        async def sure() -> None:
            held = [row for row in await rows(self.database, BOOKINGS) if row["status"] == "held"]
            if held:
                one = held[choice % len(held)]
                async with self.database.transaction() as tx:
                    await confirm(
                        tx, one["id"], version=one["version"], record=None, now=self.now, policy=POLICY
                    )

        self.run(sure())

    @rule(minutes=st.sampled_from([0, 1, 7, 16, 60, 300]), night=st.booleans())
    def time_passes_and_what_comes_by_the_clock_comes(self, minutes: int, *, night: bool) -> None:
        self.now += timedelta(minutes=minutes)

        async def clock() -> None:
            async with self.database.transaction() as tx:
                await sweep_expired_holds(tx, self.now)
            today = self.now.astimezone(BERLIN).date()
            for again in range(2 if night else 0):
                async with self.database.transaction() as tx:
                    report = await extend_horizon(tx, today, WEEKS)
                assert not again or (report.added, report.removed, report.changed) == (0, 0, 0), report

        self.run(clock())

    @rule(choice=pick)
    def somebody_cancels(self, choice: int) -> None:
        async def gives_up() -> None:
            one = await self.one_confirmed(choice)
            if one is None:
                return
            async with self.database.transaction() as tx:
                await cancel(tx, one, by=By.PERSON, now=self.now)
                await self.settle(tx, one, NoticeOption.CANCEL)

        self.run(gives_up())

    @rule(choice=pick, other=pick)
    def somebody_moves_her_appointment(self, choice: int, other: int) -> None:
        async def moves() -> None:
            one = await self.one_confirmed(choice)
            if one is None:
                return
            async with self.database.transaction() as tx:
                old = await stored_appointment(tx, one)
                query = OfferQuery((old.place,), old.minutes, ANY, self.now, policy=POLICY)
                offers = await find_offers(tx, query)
                if not offers:
                    return
                start = offers[other % len(offers)].start
                request = wants(old.person, start, minutes=old.minutes, place=old.place)
                if isinstance(await move(tx, one, version=old.version, request=request, now=self.now), Moved):
                    await self.settle(tx, one, NoticeOption.OTHER)

        self.run(moves())

    async def one_confirmed(self, choice: int) -> BookingId | None:
        found = [row["id"] for row in await rows(self.database, BOOKINGS) if row["status"] == "confirmed"]
        return found[choice % len(found)] if found else None

    async def settle(self, tx: Transaction, booking: BookingId, option: NoticeOption) -> None:
        """The person settled it in another way: what she was asked is answered."""
        for notice in await open_notices_about(tx, booking):
            await release_alternatives(tx, notice.id, now=self.now)
            await answer_notice(tx, notice.id, option.value, now=self.now)

    async def outside_the_plan(self) -> set[str]:
        """Bookings to come whose time no rule gives."""
        today = self.now.astimezone(BERLIN).date()
        async with self.database.reading() as reader:
            plan = await load_office_plan(reader, today)
        given = {
            (one.rule.place, one.rule.staff, tick)
            for one in plan.sessions(today, today + 2 * LAST_DAY)
            for tick in one.open_ticks
        }
        return {
            row["id"]
            for row in await rows(self.database, BOOKINGS)
            if row["status"] in OCCUPYING and row["start_tick"] > tick_of(self.now)
            for tick in range(row["start_tick"], row["end_tick"])
            if (row["place_id"], row["resource"], tick) not in given
        }

    @invariant()
    def nothing_overlaps_and_every_booking_has_its_claims(self) -> None:
        if hasattr(self, "database"):
            self.run(holds_together(self.database))

    @invariant()
    def nobody_stands_before_a_closed_door(self) -> None:
        if hasattr(self, "database"):
            assert self.run(self.outside_the_plan()) == set()

    @invariant()
    def everybody_who_is_affected_has_one_notice_to_answer(self) -> None:
        if hasattr(self, "database"):
            self.run(one_pending_notice_each(self.database))
            self.run(every_offer_holds_something(self.database))
