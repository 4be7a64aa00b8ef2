"""What is measured in an office of `slots_fill`: looking for times, booking, and changing office hours."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from itertools import count, pairwise

from sqlalchemy import bindparam, select

from benchmarks.slots_fill import ADVISERS, OWNER, PLACES, POLICY, place_id
from benchmarks.slots_naive import (
    check_then_insert,
    expand_each_time,
    forget_naive,
    make_naive_table,
    overlaps,
)
from domain.appointments import CancelledBy, Confirmed, Held
from domain.directory import Directory
from domain.ids import BookingId, ChangeId, Lang, PersonId, PlaceId, StaffId
from domain.office_changes import ChangePreview, CloseDays, Decision, Edit, Policy
from domain.slots import OfferQuery, SlotRequest, SlotWish
from domain.ticks import tick_of
from storage import tables as t
from storage.bookings import cancel, hold
from storage.change_apply import AppliedChange, apply_change
from storage.change_preview import preview_change
from storage.change_undo import Undone, undo_change
from storage.database import Database, Statement, open_database
from storage.directory import load_directory
from storage.free_slots import find_offers
from storage.holds import confirm
from storage.people import add_person

OFTEN = 60
"""How often something short is done in a round; changes are done once."""
TRIES = 400
STARTS = 20
CLERK = StaffId("cm-0-0")
_LIVE = Statement(
    select(t.booking)
    .where(t.booking.c.start_tick > bindparam("now"), t.booking.c.status.in_(["held", "confirmed"]))
    .order_by(t.booking.c.resource, t.booking.c.start_tick)
)
Deed = Callable[[], Awaitable[None]]


@dataclass(slots=True)
class Office:
    """A filled office that is open, and what was done in it."""

    database: Database
    directory: Directory
    now: datetime
    numbers: Iterator[int] = field(default_factory=count)
    booked: list[BookingId] = field(default_factory=list)
    changes: list[ChangeId] = field(default_factory=list)
    edits: dict[int, Edit] = field(default_factory=dict)

    def new_id(self) -> str:
        """Return an id as long as a real one."""
        return f"n{next(self.numbers):031x}"

    def query(self, places: Sequence[PlaceId], language: str) -> OfferQuery:
        """Ask for free half hours."""
        return OfferQuery(tuple(places), 30, SlotWish(Lang(language)), self.now, policy=POLICY)

    async def people(self, number: int) -> list[PersonId]:
        """So many new people."""
        people = [PersonId(self.new_id()) for _ in range(number)]
        async with self.database.transaction() as tx:
            for person in people:
                await add_person(tx, person, Lang("uk"), self.now)
        return people

    async def tidy(self) -> None:
        """Cancel what was booked, so that six tenths stay full."""
        async with self.database.transaction() as tx:
            for booking in self.booked:
                await cancel(tx, booking, by=CancelledBy.OFFICE, now=self.now)
        self.booked.clear()
        await forget_naive(self.database)


@dataclass(frozen=True, slots=True)
class Case:
    """Something to measure; `target` is for its p95 in milliseconds, on one database or both."""

    name: str
    prepare: Callable[[Office], Awaitable[Sequence[Deed]]]
    target: float | None = None
    only_on: str | None = None


async def _one_place(office: Office) -> list[Deed]:
    async def look(place: PlaceId) -> None:
        async with office.database.reading() as reader:
            assert len(await find_offers(reader, office.query([place], "de"))) >= 10

    return [partial(look, place_id(number % PLACES)) for number in range(OFTEN)]


async def _expanded(office: Office) -> list[Deed]:
    async def look(place: PlaceId) -> None:
        async with office.database.reading() as reader:
            assert len(await expand_each_time(reader, place, office.query([place], "de"))) >= 10

    return [partial(look, place_id(number % PLACES)) for number in range(OFTEN)]


async def _language(office: Office) -> list[Deed]:
    everywhere = [place_id(number) for number in range(PLACES)]

    async def look(language: str) -> None:
        async with office.database.reading() as reader:
            offers = await find_offers(reader, office.query(everywhere, language))
        assert all(offer.language_match for offer in offers)
        assert len(offers) >= 10

    return [partial(look, ("uk", "ar", "tr")[number % 3]) for number in range(OFTEN)]


async def _bookings(office: Office) -> list[Deed]:
    people = await office.people(OFTEN)
    starts = await _some_starts(office, OFTEN)

    async def book(person: PersonId, place: PlaceId, start: datetime) -> None:
        request = SlotRequest(person, place, start, 30, 2, SlotWish(Lang("de")))
        async with office.database.transaction() as tx:
            held = await hold(tx, request, now=office.now, new_id=office.new_id, policy=POLICY)
        assert isinstance(held, Held)
        booking = held.appointment.booking
        async with office.database.transaction() as tx:
            sure = await confirm(tx, booking, version=1, record=None, now=office.now, policy=POLICY)
        assert isinstance(sure, Confirmed)
        office.booked.append(booking)

    return [partial(book, person, *start) for person, start in zip(people, starts, strict=True)]


async def _some_starts(office: Office, number: int) -> list[tuple[PlaceId, datetime]]:
    """Free starts that are far enough from each other to be booked one after the other."""
    found: list[tuple[PlaceId, datetime]] = []
    async with office.database.reading() as reader:
        for place in range(PLACES):
            latest: datetime | None = None
            for offer in await find_offers(reader, office.query([place_id(place)], "de")):
                if latest is None or offer.start >= latest + timedelta(minutes=30):
                    found.append((offer.place, offer.start))
                    latest = offer.start
    assert len(found) >= number
    return found[:number]


async def _naive(office: Office) -> list[Deed]:
    starts = await _some_starts(office, OFTEN)

    async def book(place: PlaceId, start: datetime) -> None:
        assert await _check_advisers(office, place, start)

    return [partial(book, *start) for start in starts]


async def _check_advisers(office: Office, place: PlaceId, start: datetime) -> bool:
    """Book with the first case manager of the place who seems to be free."""
    number = place.rpartition("-")[2]
    for adviser in range(ADVISERS):
        resource = f"cm-{number}-{adviser}"
        if await check_then_insert(office.database, office.new_id(), resource, tick_of(start)):
            return True
    return False


async def _edit_for(office: Office, wanted: int) -> Edit:
    """Close a place from a day on until so many appointments are affected."""
    first = office.now.date() + timedelta(days=7)
    for days in range(70):
        if wanted in office.edits:
            break
        edit = CloseDays(place=place_id(0), first=first, last=first + timedelta(days=days))
        if len((await _preview(office, edit, Policy.MOVE)).affected) >= wanted:
            office.edits[wanted] = edit
    return office.edits[wanted]


async def _preview(office: Office, edit: Edit, policy: Policy) -> ChangePreview:
    async with office.database.reading() as reader:
        return await preview_change(
            reader, edit, policy, now=office.now, directory=office.directory, appointments=POLICY
        )


async def _previews(wanted: int, office: Office) -> list[Deed]:
    edit = await _edit_for(office, wanted)

    async def look() -> None:
        assert len((await _preview(office, edit, Policy.MOVE)).affected) >= wanted

    return [look]


async def _changes(wanted: int, policy: Policy, office: Office) -> list[Deed]:
    edit = await _edit_for(office, wanted)
    shown = await _preview(office, edit, policy)

    async def change() -> None:
        async with office.database.transaction() as tx:
            done = await apply_change(
                tx,
                Decision(edit, policy, version=shown.version),
                by=CLERK,
                organisation=OWNER,
                now=office.now,
                new_id=office.new_id,
                directory=office.directory,
                policy=POLICY,
            )
        assert isinstance(done, AppliedChange)
        assert len(done.tell) >= wanted
        office.changes.append(done.change)

    return [change]


async def _undo(wanted: int, office: Office) -> list[Deed]:
    change = office.changes.pop()

    async def take_back() -> None:
        async with office.database.transaction() as tx:
            done = await undo_change(
                tx, change, by=CLERK, now=office.now, new_id=office.new_id, policy=POLICY
            )
        assert isinstance(done, Undone)
        assert len(done.tell) >= wanted

    return [take_back]


CASES = (
    Case("free starts of one place", _one_place, target=20),
    Case("the same, expanding rules on each request", _expanded),
    Case("language match over ten places", _language),
    Case("a booking: held and confirmed", _bookings, target=5, only_on="SQLite"),
    Case("the same, checked and then inserted", _naive),
    Case("preview of a change, 10 appointments", partial(_previews, 10)),
    Case("the change, 10 appointments moved", partial(_changes, 10, Policy.MOVE)),
    Case("taken back", partial(_undo, 10)),
    Case("preview of a change, 200 appointments", partial(_previews, 200)),
    Case("the change, 200 appointments moved", partial(_changes, 200, Policy.MOVE)),
    Case("taken back, 200", partial(_undo, 200)),
    Case("the change, 200 appointments offered others", partial(_changes, 200, Policy.OFFER)),
    Case("taken back, 200 with their offers", partial(_undo, 200)),
)


@asynccontextmanager
async def open_office(url: str, now: datetime) -> AsyncIterator[Office]:
    """Open a filled office, with a table of bookings beside it as it is mostly made."""
    database = await open_database(url)
    await make_naive_table(database)
    async with database.reading() as reader:
        directory = await load_directory(reader)
    yield Office(database, directory, now)
    await database.close()


async def _twice(office: Office) -> int:
    """How many bookings to come overlap another one."""
    async with office.database.reading() as reader:
        rows = await reader.fetch_all(_LIVE, now=tick_of(office.now))
    return sum(
        one["resource"] == other["resource"] and other["start_tick"] < one["end_tick"]
        for one, other in pairwise(rows)
    )


async def contend(office: Office) -> str:
    """Let many people want the same few starts at once, in both ways, and count what is booked twice."""
    starts = await _some_starts(office, STARTS)
    people = await office.people(TRIES)

    async def lotse(number: int) -> bool:
        place, start = starts[number * STARTS // TRIES]
        request = SlotRequest(people[number], place, start, 30, 2, SlotWish(Lang("de")))
        async with office.database.transaction() as tx:
            outcome = await hold(tx, request, now=office.now, new_id=office.new_id, policy=POLICY)
        return isinstance(outcome, Held)

    async def naive(number: int) -> bool:
        return await _check_advisers(office, *starts[number * STARTS // TRIES])

    lines = [f"\n{TRIES} people want {STARTS} starts at once:"]
    for name, way in (("Lotse", lotse), ("checked, then inserted", naive)):
        begun = time.perf_counter()
        won = sum(await asyncio.gather(*(way(number) for number in range(TRIES))))
        took = (time.perf_counter() - begun) / TRIES * 1000
        twice = await _twice(office) if way is lotse else await overlaps(office.database)
        lines.append(f"  {name:<24}{won:>5} booked, {twice:>4} overlaps, {took:.2f} ms a try")
    return "\n".join(lines)
