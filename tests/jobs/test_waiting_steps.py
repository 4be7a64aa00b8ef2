"""Whatever people do in whatever order, the waiting list keeps its promises after every step."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.vacancies import Vacancies
from domain.appointments import Appointment, SlotTaken
from domain.ids import FlowId, PersonId
from domain.notices import NoticeKind, NoticeState
from domain.quiet_hours import QuietHours
from domain.slots import SlotRequest, SlotWish
from domain.ticks import moment_of
from flows.definition import Flow
from locales.catalog import Catalog
from storage import tables as t
from storage.bookings import hold
from storage.database import Statement
from storage.erasure import erase_person
from storage.offers import cancel_with_priority
from tests.domain.wall_times import local
from tests.fuzz.effort import effort
from tests.jobs.acts import GERMAN, books, cancels, declines, entries, every_day, takes, waits
from tests.jobs.bureau import BIRKE, MONDAY, Bureau, open_bureau
from tests.storage.offices import PLACE, adviser

_BOOKINGS = Statement(select(t.booking))
_CLAIMED = Statement(select(t.claim.c.booking_id).distinct())
_MINUTE = timedelta(minutes=1)
_STARTS = [local(f"2026-11-{day}T{wall}") for day in (24, 25, 30) for wall in ("09:00", "09:30")]
_OCCUPIES = {"held", "confirmed", "offered"}

numbers = st.integers(0, 20)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.sampled_from(["de", "ar"])),
        st.tuples(st.just("cancel"), numbers),
        st.tuples(st.just("cancelled by the office"), numbers),
        st.tuples(st.just("book"), numbers),
        st.tuples(st.just("take"), numbers),
        st.tuples(st.just("decline"), numbers),
        st.tuples(st.just("erase"), numbers),
        st.tuples(st.just("pass"), st.integers(1, 60 * 14)),
    ),
    min_size=6,
    max_size=18,
)


@dataclass
class Story:
    """What has happened so far."""

    bureau: Bureau
    booked: list[Appointment] = field(default_factory=list)
    people: int = 0

    async def begins(self) -> None:
        """Fill an office with two advisers."""
        staff = (BIRKE, adviser("esche"))
        await self.bureau.opens(every_day(*staff, weekdays=3), first=MONDAY.date(), weeks=1)
        for start in _STARTS:
            for _ in staff:
                self.booked.append(await books(self.bureau, await self.somebody("booked"), start))

    async def somebody(self, word: str) -> PersonId:
        """Somebody new."""
        self.people += 1
        return await self.bureau.person(f"{word}-{self.people:02}")

    async def step(self, act: str, what: int | str) -> None:
        """Do one thing, if it can be done now."""
        self.bureau.now += _MINUTE
        if act == "wait":
            self.people += 1
            await waits(self.bureau, f"waits-{self.people:02}", language=str(what))
        elif act == "pass":
            self.bureau.now += int(what) * _MINUTE
        elif act == "book":
            await self._book(int(what))
        elif act in {"cancel", "cancelled by the office"}:
            await self._cancel(act, int(what))
        else:
            await self._answer(act, int(what))

    async def _book(self, number: int) -> None:
        """Somebody takes whatever she can get at a start."""
        start = _STARTS[number % len(_STARTS)]
        request = SlotRequest(await self.somebody("books"), PLACE, start, 30, 1, SlotWish(GERMAN))
        async with self.bureau.database.transaction() as tx:
            outcome = await hold(tx, request, now=self.bureau.now, new_id=self.bureau.house.new_id)
        assert isinstance(outcome, SlotTaken) or outcome

    async def _cancel(self, act: str, number: int) -> None:
        coming = [one for one in self.booked if one.start > self.bureau.now]
        if not coming:
            return
        one = coming[number % len(coming)]
        self.booked.remove(one)
        if act == "cancel":
            await cancels(self.bureau, one)
            return
        async with self.bureau.database.transaction() as tx:
            new_id = self.bureau.house.new_id
            await cancel_with_priority(tx, one, now=self.bureau.now, new_id=new_id)

    async def _answer(self, act: str, number: int) -> None:
        kept = [
            one
            for one in await self.bureau.notices()
            if one.kind is NoticeKind.VACANCY and one.state is NoticeState.OPEN
        ]
        if not kept:
            return
        who = kept[number % len(kept)].person
        if act == "take":
            self.booked.append(await takes(self.bureau, who))
        elif act == "decline":
            await declines(self.bureau, who)
        else:
            async with self.bureau.database.transaction() as tx:
                await erase_person(tx, who, self.bureau.now)

    async def offers(self) -> None:
        """Two processes run the job at once."""
        told = len(self.bureau.teller.told)
        jobs = [Vacancies(self.bureau.house, self.bureau.teller) for _ in range(2)]
        await asyncio.gather(*[job.run() for job in jobs])
        for one in self.bureau.teller.told[told:]:
            (offer,) = one.offers
            assert offer.start >= self.bureau.now + timedelta(hours=24)
            assert not QuietHours().at(self.bureau.now)
            assert one.until is not None
            assert self.bureau.now < one.until <= offer.start - timedelta(hours=2)

    async def holds(self) -> None:
        """Everything that is promised holds."""
        async with self.bureau.database.reading() as reader:
            rows = await reader.fetch_all(_BOOKINGS)
            claimed = {row["booking_id"] for row in await reader.fetch_all(_CLAIMED)}
        assert {row["id"] for row in rows if row["status"] in _OCCUPIES} == claimed
        kept = {
            one.id: one.person
            for one in await self.bureau.notices()
            if one.kind is NoticeKind.VACANCY and one.state is NoticeState.OPEN
        }
        assert len(set(kept.values())) == len(kept), "one at a time"
        offered = [row for row in rows if row["status"] == "offered"]
        assert {row["notice_id"]: row["person_id"] for row in offered} == kept
        assert len(offered) == len(kept)
        ever = [(row["person_id"], row["start_tick"]) for row in rows if row["notice_id"] is not None]
        assert len(set(ever)) == len(ever), "nobody twice the same"
        waiting = await entries(self.bureau)
        assert {name for name, row in waiting.items() if row["status"] == "offered"} == set(kept.values())
        assert all(row["offers"] <= 3 for row in waiting.values())
        live = {
            row["person_id"]
            for row in rows
            if row["status"] == "confirmed" and moment_of(row["end_tick"]) > self.bureau.now
        }
        assert not any(name in live for name, row in waiting.items() if row["status"] != "left")


def test_the_list_keeps_its_promises(
    new_database: Callable[[], str], catalog: Catalog, flows: Mapping[FlowId, Flow]
) -> None:
    told = []

    @effort(6)
    @given(steps)
    def tried(acts: list[tuple[str, int | str]]) -> None:
        asyncio.run(tell_story(acts))

    async def tell_story(acts: list[tuple[str, int | str]]) -> None:
        async with open_bureau(new_database(), catalog, flows) as bureau:
            story = Story(bureau)
            await story.begins()
            for act, what in acts:
                await story.step(act, what)
                await story.offers()
                await story.holds()
            told.extend(bureau.teller.told)

    tried()
    assert told, "nothing was offered to anybody: the stories are too short"
