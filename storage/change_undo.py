"""Taking a change of office hours back, within ten minutes, for everybody who has not answered yet."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import chain
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import and_, bindparam, select, update

from domain.appointments import DEFAULT_POLICY, AppointmentPolicy, BookingStatus
from domain.change_plan import Touched
from domain.edits import Hit, TickAt, hits_of, lost_ticks
from domain.ids import BookingId, ChangeId, PersonId, PlaceId, StaffId
from domain.notices import NoticeState, ToTell
from domain.office_changes import ChangeState, LiftRelocation, NotUndone
from domain.planning import adviser_clash
from domain.quiet_hours import ZONE
from domain.ticks import local_date, tick_of
from storage import tables as t
from storage.appointments import stored_appointment
from storage.change_locks import LookAgain, in_lock_order, lock_people, lock_reach
from storage.change_restore import Refused, Restoring, restore, tell_of_address
from storage.claims import end_hold
from storage.database import Row, Statement, Transaction
from storage.directory import load_places
from storage.free_slots import load_advisers
from storage.offered import end_offered
from storage.office_hours import extend_horizon, lock_office_hours
from storage.office_rules import load_office_plan
from storage.plan_rows import Undoing, take_back
from storage.times import from_us, to_us
from storage.touched import SeenBooking, bookings_in_sight

_change = t.office_change.c
_CHANGE: Final = Statement(select(t.office_change).where(_change.id == bindparam("change")).with_for_update())
_UNDONE: Final = Statement(
    update(t.office_change)
    .where(_change.id == bindparam("change"))
    .values(
        state=ChangeState.UNDONE.value,
        undone_at=bindparam("now"),
        undone_by=bindparam("staff"),
        version=_change.version + 1,
    )
)
_BOOKINGS: Final = Statement(
    select(
        t.change_booking,
        t.booking.c.person_id,
        t.booking.c.place_id,
        t.booking.c.resource,
        t.person.c.language,
        t.notice.c.id.label("open_notice"),
    )
    .join(t.booking, t.booking.c.id == t.change_booking.c.booking_id)
    .join(t.person, t.person.c.id == t.booking.c.person_id)
    .join(
        t.notice,
        and_(
            t.notice.c.booking_id == t.change_booking.c.booking_id,
            t.notice.c.change_id == t.change_booking.c.change_id,
            t.notice.c.state == NoticeState.OPEN.value,
        ),
        isouter=True,
    )
    .where(t.change_booking.c.change_id == bindparam("change"))
    .order_by(t.change_booking.c.from_start, t.change_booking.c.booking_id)
)


@dataclass(frozen=True, slots=True)
class Undone:
    """A change that was taken back; `tell` must be told in the same transaction.

    `left` are appointments that stay as the change made them, because the person answered already or her
    time was given to somebody else.
    """

    change: ChangeId
    tell: tuple[ToTell, ...]
    left: tuple[BookingId, ...] = ()


@dataclass(frozen=True, slots=True)
class _TakenBack:
    """The plan without the edit: the ticks that go with it, and where its places move."""

    lost: frozenset[TickAt]
    moved: tuple[Hit, ...]
    today: date


@dataclass(frozen=True, slots=True)
class _InSight:
    """Whom undoing concerns: who was affected, who is in the time that goes, whose address changes."""

    rows: Sequence[Row]
    going: Sequence[SeenBooking]
    told: Sequence[Touched]

    @property
    def people(self) -> set[PersonId]:
        """Everybody whose bookings may change."""
        return {
            *(PersonId(one["person_id"]) for one in self.rows),
            *(one.touched.person for one in self.going),
            *(one.person for one in self.told),
        }


async def undo_change(
    tx: Transaction,
    change: ChangeId,
    *,
    by: StaffId,
    now: datetime,
    new_id: Callable[[], str],
    policy: AppointmentPolicy = DEFAULT_POLICY,
) -> Undone | NotUndone:
    """Take the edit back and restore every appointment whose notice nobody has answered yet.

    Not undone is also what others have changed since, what would need an adviser in two places at once, and
    what would take time away from somebody who got it meanwhile: that is a change of its own, with a preview.
    """
    await lock_office_hours(tx)
    row = await tx.fetch_one(_CHANGE, change=change)
    if row is None or row["state"] != ChangeState.DONE or now > from_us(row["undo_until"]):
        return NotUndone(change)
    undoing = Undoing.model_validate_json(row["undoing"])
    restoring = Restoring(tx, change, now, new_id, await load_advisers(tx), undoing)
    try:
        undone = await in_lock_order(tx, partial(_take_back, restoring, policy))
    except Refused:
        return NotUndone(change)
    await tx.execute(_UNDONE, change=change, staff=by, now=to_us(now))
    return undone


async def _take_back(restoring: Restoring, policy: AppointmentPolicy, met: Collection[PersonId]) -> Undone:
    """Take the edit back, lock the people and then the ticks, and restore what can be restored."""
    tx, change = restoring.tx, restoring.change
    back = await _take_edit_back(restoring, policy)
    sight = await _look_around(restoring, back)
    locked = {*met, *sight.people}
    await lock_people(tx, locked)
    await _lock_ticks(restoring, back, sight)
    sight = await _look_around(restoring, back)
    if not locked.issuperset(sight.people):
        raise LookAgain(sight.people)
    await extend_horizon(tx, back.today, policy.horizon_weeks)
    told = {one["booking_id"]: await restore(restoring, one) for one in sight.rows}
    affected = frozenset(told)
    for one in sight.told:
        told[one.booking] = await tell_of_address(restoring, one.booking, told_before=one.booking in affected)
    await _free_or_refuse(restoring, back)
    await extend_horizon(tx, back.today, policy.horizon_weeks)
    return Undone(
        change,
        tuple(tell for tell in told.values() if tell is not None),
        tuple(BookingId(code) for code, tell in told.items() if tell is None),
    )


async def _take_edit_back(restoring: Restoring, policy: AppointmentPolicy) -> _TakenBack:
    """Take the rows of the edit back; no booking and no tick is touched."""
    tx, undoing = restoring.tx, restoring.undoing
    today = await _today(tx, restoring.now)
    last = today + policy.horizon
    plan = await load_office_plan(tx, today)
    before = plan.sessions(today, last)
    if not await take_back(tx, undoing):
        raise Refused
    now_plan = await load_office_plan(tx, today)
    planned = now_plan.sessions(today, last)
    clash = adviser_clash(planned)
    if clash is not None and not set(before).issuperset(clash):
        raise Refused
    moved = [(plan, code) for code in undoing.relocations_added]
    moved += [(now_plan, code) for code in undoing.relocations_lifted]
    hits = [hits_of(of, LiftRelocation(relocation=code), (), today, last) for of, code in moved]
    return _TakenBack(lost_ticks(before, planned), tuple(chain.from_iterable(hits)), today)


async def _today(tx: Transaction, now: datetime) -> date:
    zones = [ZoneInfo(place.tz) for place in await load_places(tx)]
    return min((local_date(now, zone) for zone in zones), default=local_date(now, ZONE))


async def _look_around(restoring: Restoring, back: _TakenBack) -> _InSight:
    tx, now = restoring.tx, restoring.now
    told: list[Touched] = []
    if back.moved:
        places = {hit.place for hit in back.moved if hit.place is not None}
        first, end = min(hit.ticks.start for hit in back.moved), max(hit.ticks.stop for hit in back.moved)
        told = [
            one.touched
            for one in await bookings_in_sight(tx, places, (), first, end)
            if one.status is BookingStatus.CONFIRMED
            and one.touched.start > now
            and any(hit.meets(one.touched.place, one.touched.resource, one.ticks) for hit in back.moved)
        ]
    rows = await tx.fetch_all(_BOOKINGS, change=restoring.change)
    return _InSight(rows, await _going(restoring, back), told)


async def _going(restoring: Restoring, back: _TakenBack) -> list[SeenBooking]:
    """Who has some of the time that goes with the edit."""
    if not back.lost:
        return []
    ticks = [tick for _, _, tick in back.lost]
    resources = {resource for _, resource, _ in back.lost}
    return [
        one
        for one in await bookings_in_sight(restoring.tx, (), resources, min(ticks), max(ticks) + 1)
        if one.touched.start > restoring.now
        and any((one.touched.place, one.touched.resource, tick) in back.lost for tick in one.ticks)
    ]


async def _lock_ticks(restoring: Restoring, back: _TakenBack, sight: _InSight) -> None:
    """Lock what is given back, what goes, and what was held for people who wait for another time."""
    rows = sight.rows
    places = {PlaceId(one[column]) for one in rows for column in ("from_place", "place_id")}
    places |= {hit.place for hit in back.moved if hit.place is not None}
    resources = {StaffId(one[column]) for one in rows for column in ("from_resource", "resource")}
    resources |= {resource for _, resource, _ in back.lost}
    for lost in restoring.undoing.times_lost.values():
        resources |= {(await stored_appointment(restoring.tx, one)).resource for one in lost.alternatives}
    await lock_reach(restoring.tx, places, resources, tick_of(restoring.now))


async def _free_or_refuse(restoring: Restoring, back: _TakenBack) -> None:
    """End what is only held in the ticks that go; what is somebody's appointment, or offered, stands."""
    for one in await _going(restoring, back):
        held_back = one.status is BookingStatus.OFFERED and one.notice is None
        end = end_offered if held_back else end_hold
        if not await end(restoring.tx, one.touched.booking, restoring.now):
            raise Refused
