"""The office of `office_life`, in which anything may be changed at any time, and taken back."""

from datetime import date, time, timedelta
from typing import ClassVar, Final

from hypothesis import strategies as st
from hypothesis.stateful import rule

from domain.appointments import Appointment, BookingStatus, Moved, SlotTaken
from domain.ids import ChangeId, NoticeId, PlaceId, StaffId
from domain.notices import Notice, NoticeKind, NoticeOption, NoticeState
from domain.office_changes import (
    AbsenceKind,
    AddRules,
    ChangePreview,
    CloseDays,
    Decision,
    Edit,
    EndPost,
    LiftAbsence,
    LiftClosure,
    LiftRelocation,
    Outcome,
    Outdated,
    Policy,
    Relocate,
    ReplaceRule,
    RuleDraft,
    TakeAbsence,
)
from domain.ticks import local_instant, moment_of
from storage.appointments import stored_appointment
from storage.change_answers import answer_notice, decline_move
from storage.change_apply import AppliedChange
from storage.change_undo import Undone
from storage.notices import add_notice, end_notice, to_notice
from storage.offers import cancel_with_priority, held_alternatives, release_alternatives, take_alternative
from storage.office_rules import load_office_plan
from tests.storage.changes import (
    BOOKINGS,
    NOTICES,
    OCCUPYING,
    decide,
    directory_of,
    new_id,
    preview,
    rows,
    told,
    undo,
)
from tests.storage.office_life import BERLIN, POLICY, STAFF, WEEKS, Office, pick, places
from tests.storage.offices import TODAY

_KINDS: Final = {
    Outcome.MOVE: {NoticeKind.MOVED},
    Outcome.OFFER: {NoticeKind.OFFER},
    Outcome.CANCEL: {NoticeKind.CANCELLED},
    Outcome.TELL: {NoticeKind.PLACE, NoticeKind.MOVED},
}

advisers = st.sampled_from(STAFF)
days = st.integers(0, 7 * WEEKS).map(lambda number: TODAY + timedelta(days=number))
walls = st.integers(0, 8).map(lambda step: time(9 + step // 4, step % 4 * 15))
policies = st.sampled_from(list(Policy))
outcomes = st.sampled_from([None, *Outcome])


def closing(place: PlaceId | None, day: date, part: tuple[time, time] | None, more: int) -> CloseDays:
    """Close a place, or all, on a day and so many more, for a part of it or altogether."""
    starts, ends = (None, None) if part is None or part[0] == part[1] else sorted(part)
    return CloseDays(place=place, first=day, last=day + timedelta(days=more), starts=starts, ends=ends)


def away(staff: StaffId, day: date, part: tuple[time, time], odd: int) -> TakeAbsence:
    """An adviser is away for a part of a day, not always at full ticks."""
    start, end = (local_instant(day, wall, BERLIN) for wall in sorted(part))
    assert start is not None
    assert end is not None
    return TakeAbsence(
        staff=staff,
        start=start + timedelta(minutes=odd),
        end=end + timedelta(minutes=odd + 1),
        kind=AbsenceKind.ILL,
    )


class ChangingOffice(Office):
    """One decision after the other, each shown first."""

    changes_done: ClassVar[int] = 0
    affected: ClassVar[int] = 0
    undone: ClassVar[int] = 0
    restored: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.changes: list[ChangeId] = []

    async def decides(self, edit: Edit, policy: Policy, choice: int, outcome: Outcome | None) -> None:
        """Preview, perhaps override one, confirm, and confirm a second time by mistake."""
        shown = await preview(self.database, edit, policy, now=self.now, weeks=WEEKS)
        overrides = {}
        if shown.affected and outcome is not None:
            overrides = {shown.affected[choice % len(shown.affected)].booking: outcome}
            shown = await preview(self.database, edit, policy, overrides, now=self.now, weeks=WEEKS)
        decision = Decision(edit, policy, overrides, version=shown.version)
        done = await decide(self.database, decision, now=self.now, weeks=WEEKS)
        if shown.impossible:
            assert isinstance(done, Outdated)
            return
        assert isinstance(done, AppliedChange), "nothing changed between preview and decision"
        await self.everybody_is_told(shown, done)
        if isinstance(edit, CloseDays):
            await self.nobody_is_expected_behind(edit)
        again = await decide(self.database, decision, now=self.now, weeks=WEEKS)
        assert isinstance(again, Outdated)
        self.changes.append(done.change)
        type(self).changes_done += 1
        type(self).affected += len(shown.affected)

    async def everybody_is_told(self, shown: ChangePreview, done: AppliedChange) -> None:
        """Each person once, and what the preview showed."""
        tells = {one.visit.booking: one for one in (await told(self.database, done)).values() if one.visit}
        assert {one.booking for one in shown.affected} == tells.keys()
        for one in shown.affected:
            assert tells[one.booking].kind in _KINDS[one.outcome]
            assert one.outcome in one.possible
            if one.outcome is Outcome.OFFER:
                offers = [(offer.place, offer.start) for offer in tells[one.booking].offers]
                assert offers == [(other.place, other.start) for other in one.alternatives]

    async def expected(self, someone: int) -> Appointment | None:
        """Somebody who comes; what touches nobody proves little."""
        booking = await self.one_confirmed(someone)
        if booking is None:
            return None
        async with self.database.reading() as reader:
            return await stored_appointment(reader, booking)

    async def nobody_is_expected_behind(self, edit: CloseDays) -> None:
        """Whatever was planned or kept there: what is closed is closed."""
        for row in await rows(self.database, BOOKINGS):
            start, end = (moment_of(row[name]).astimezone(BERLIN) for name in ("start_tick", "end_tick"))
            if (
                row["status"] in OCCUPYING
                and row["place_id"] == (edit.place or row["place_id"])
                and edit.first <= start.date() <= edit.last
                and start > self.now
            ):
                assert edit.starts is not None
                assert edit.ends is not None
                assert end.time() <= edit.starts or edit.ends <= start.time()

    async def at_the_place(self, edit: Relocate) -> set[str]:
        """Whose appointments are there on these days."""
        return {
            row["id"]
            for row in await rows(self.database, BOOKINGS)
            if row["status"] == BookingStatus.CONFIRMED
            and row["place_id"] == edit.place
            and edit.first <= moment_of(row["start_tick"]).date() <= edit.last
            and moment_of(row["start_tick"]) > self.now
        }

    @rule(
        someone=pick,
        part=st.none() | st.tuples(walls, walls),
        policy=policies,
        choice=pick,
        outcome=outcomes,
        everywhere=st.sampled_from([False, False, False, True]),
    )
    def the_place_closes_where_somebody_is_expected(
        self,
        someone: int,
        part: tuple[time, time] | None,
        policy: Policy,
        choice: int,
        outcome: Outcome | None,
        *,
        everywhere: bool,
    ) -> None:
        one = self.run(self.expected(someone))
        if one is not None:
            edit = closing(None if everywhere else one.place, one.start.date(), part, choice % 2)
            self.run(self.decides(edit, policy, choice, outcome))

    @rule(place=places, day=days, part=st.none() | st.tuples(walls, walls), policy=policies, choice=pick)
    def any_place_closes_any_day(
        self, place: PlaceId, day: date, part: tuple[time, time] | None, policy: Policy, choice: int
    ) -> None:
        self.run(self.decides(closing(place, day, part, choice % 2), policy, choice, None))

    @rule(someone=pick, part=st.tuples(walls, walls), policy=policies, choice=pick, outcome=outcomes)
    def an_adviser_falls_ill_whom_somebody_expects(
        self,
        someone: int,
        part: tuple[time, time],
        policy: Policy,
        choice: int,
        outcome: Outcome | None,
    ) -> None:
        one = self.run(self.expected(someone))
        if one is not None:
            edit = away(one.resource, one.start.date(), part, choice % 5)
            self.run(self.decides(edit, policy, choice, outcome))

    @rule(staff=advisers, day=days, part=st.tuples(walls, walls), policy=policies, choice=pick)
    def any_adviser_is_away_any_day(
        self, staff: StaffId, day: date, part: tuple[time, time], policy: Policy, choice: int
    ) -> None:
        self.run(self.decides(away(staff, day, part, choice % 5), policy, choice, None))

    @rule(place=places, day=days)
    def a_place_moves(self, place: PlaceId, day: date) -> None:
        async def moves() -> None:
            edit = Relocate(place=place, first=day, last=day + timedelta(days=2), address="Am Markt 1")
            there = await self.at_the_place(edit)
            assert {one.booking for one in (await self.shown(edit)).affected} == there
            await self.decides(edit, Policy.MOVE, 0, None)

        self.run(moves())

    async def shown(self, edit: Edit) -> ChangePreview:
        return await preview(self.database, edit, now=self.now, weeks=WEEKS)

    @rule(place=places, staff=advisers, day=days, part=st.tuples(walls, walls), once=st.booleans())
    def hours_are_added(
        self, place: PlaceId, staff: StaffId, day: date, part: tuple[time, time], *, once: bool
    ) -> None:
        if part[0] == part[1]:
            return
        starts, ends = sorted(part)
        draft = RuleDraft(
            place=place,
            staff=staff,
            weekday=day.weekday(),
            starts=starts,
            ends=ends,
            valid_from=day,
            valid_to=day if once else None,
            grid_minutes=15,
            buffer_minutes=5 if once else 0,
        )
        self.run(self.decides(AddRules(rules=(draft,)), Policy.MOVE, 0, None))

    @rule(
        choice=pick, day=days, part=st.tuples(walls, walls), shift=st.sampled_from([0, 0, 1]), policy=policies
    )
    def a_rule_is_replaced(
        self, choice: int, day: date, part: tuple[time, time], shift: int, policy: Policy
    ) -> None:
        async def replaces() -> None:
            async with self.database.reading() as reader:
                rules = (await load_office_plan(reader, TODAY)).rules
            if not rules:
                return
            old = rules[choice % len(rules)]
            draft = None
            if part[0] != part[1]:
                starts, ends = sorted(part)
                draft = RuleDraft(
                    place=old.place,
                    staff=old.staff,
                    weekday=(old.weekday + shift) % 5,
                    starts=starts,
                    ends=ends,
                    valid_from=day,
                    valid_to=None if old.valid_to is None else max(day, old.valid_to),
                    buffer_minutes=old.buffer_minutes,
                )
            await self.decides(ReplaceRule(rule=old.id, from_day=day, draft=draft), policy, choice, None)

        self.run(replaces())

    @rule(staff=advisers, day=st.none() | days, policy=policies)
    def a_post_ends_or_goes_on(self, staff: StaffId, day: date | None, policy: Policy) -> None:
        self.run(self.decides(EndPost(staff=staff, last_day=day), policy, 0, None))

    @rule(choice=pick)
    def something_is_lifted(self, choice: int) -> None:
        async def lifts() -> None:
            async with self.database.reading() as reader:
                plan = await load_office_plan(reader, TODAY)
            edits: list[Edit] = [
                *(LiftClosure(closure=one.id) for one in plan.closures),
                *(LiftAbsence(absence=one.id) for one in plan.absences),
                *(LiftRelocation(relocation=one.id) for one in plan.relocations),
            ]
            if edits:
                await self.decides(edits[choice % len(edits)], Policy.MOVE, 0, None)

        self.run(lifts())

    @rule(someone=pick, policy=policies, outcome=outcomes, later=st.sampled_from([0, 9, 11]))
    def a_place_closes_by_mistake(
        self, someone: int, policy: Policy, outcome: Outcome | None, later: int
    ) -> None:
        one = self.run(self.expected(someone))
        if one is None:
            return
        done = len(self.changes)
        self.run(self.decides(closing(one.place, one.start.date(), None, 0), policy, someone, outcome))
        self.now += timedelta(minutes=later)
        if len(self.changes) > done:
            self.run(self.takes_back(self.changes[-1]))

    @rule(choice=pick)
    def a_change_is_taken_back(self, choice: int) -> None:
        if self.changes:
            self.run(self.takes_back(self.changes[-1 - choice % min(3, len(self.changes))]))

    async def takes_back(self, change: ChangeId) -> None:
        """Undo it, if there is still time."""
        done = await undo(self.database, change, now=self.now, weeks=WEEKS)
        if isinstance(done, Undone):
            await told(self.database, done)
            type(self).undone += 1
            type(self).restored += len(done.tell)

    async def one_open(self, choice: int, *kinds: NoticeKind) -> Notice | None:
        found = [to_notice(row) for row in await rows(self.database, NOTICES)]
        asked = [one for one in found if one.state is NoticeState.OPEN and one.kind in kinds]
        return asked[choice % len(asked)] if asked else None

    @rule(choice=pick, number=st.integers(1, 3))
    def somebody_takes_an_alternative(self, choice: int, number: int) -> None:
        async def takes() -> None:
            notice = await self.one_open(choice, NoticeKind.OFFER)
            if notice is None:
                return
            async with self.database.transaction() as tx:
                held = await held_alternatives(tx, notice.id)
                outcome = await take_alternative(tx, notice.id, number, now=self.now)
                if isinstance(outcome, Moved):
                    chosen = held[number - 1]
                    taken = outcome.appointment
                    assert taken.booking == notice.booking
                    assert (taken.place, taken.resource, taken.start) == (
                        chosen.place,
                        chosen.resource,
                        chosen.start,
                    )
                    assert await answer_notice(tx, notice.id, str(number), now=self.now)
                elif isinstance(outcome, SlotTaken):
                    chosen = held[number - 1]
                    assert chosen.status is not BookingStatus.OFFERED or chosen.start <= self.now

        self.run(takes())

    @rule(choice=pick, fine=st.booleans())
    def somebody_answers_a_move(self, choice: int, *, fine: bool) -> None:
        async def answers() -> None:
            notice = await self.one_open(choice, NoticeKind.MOVED, NoticeKind.PLACE, NoticeKind.RESTORED)
            if notice is None:
                return
            directory = await directory_of(self.database)
            async with self.database.transaction() as tx:
                if fine or notice.kind is not NoticeKind.MOVED:
                    await answer_notice(tx, notice.id, NoticeOption.FINE, now=self.now)
                else:
                    await decline_move(
                        tx,
                        notice.id,
                        now=self.now,
                        new_id=new_id,
                        directory=directory,
                        policy=POLICY,
                    )

        self.run(answers())

    @rule(choice=pick)
    def an_offer_runs_out(self, choice: int) -> None:
        async def lapses() -> None:
            notice = await self.one_open(choice, NoticeKind.OFFER)
            if notice is None or notice.booking is None:
                return
            async with self.database.transaction() as tx:
                await end_notice(tx, notice.id, NoticeState.EXPIRED, now=self.now)
                await release_alternatives(tx, notice.id, now=self.now)
                lost = await stored_appointment(tx, notice.booking)
                assert await cancel_with_priority(tx, lost, now=self.now, new_id=new_id) is not None
                lapsed = Notice(
                    id=NoticeId(new_id()),
                    person=notice.person,
                    kind=NoticeKind.LAPSED,
                    state=NoticeState.OPEN,
                    created_at=self.now,
                    booking=notice.booking,
                    change=notice.change,
                )
                await add_notice(tx, lapsed)

        self.run(lapses())
