"""Taking a change of office hours back, within ten minutes, for everybody who has not answered yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import and_, bindparam, select, update

from domain.appointments import DEFAULT_POLICY, Appointment, AppointmentPolicy, BookingStatus
from domain.edits import TickAt, lost_ticks
from domain.ids import BookingId, ChangeId, Lang, NoticeId, PersonId, PlaceId, StaffId
from domain.notices import Notice, NoticeKind, NoticeState, ToTell
from domain.offers import Adviser, fit_of
from domain.office_changes import ChangeState, NotUndone, Outcome
from domain.planning import adviser_clash
from domain.quiet_hours import ZONE
from domain.slots import SlotWish
from domain.ticks import local_date, moment_of, tick_of
from domain.visits import visit_of
from storage import tables as t
from storage.appointments import stored_appointment
from storage.change_locks import lock_reach
from storage.change_outcomes import withdraw_notices
from storage.claims import Span, claim_after_run_out, end_hold, free_claims, lock_person, lock_time
from storage.database import Row, Statement, Transaction
from storage.directory import load_places
from storage.free_slots import load_advisers
from storage.notices import add_notice
from storage.offered import end_offered
from storage.office_hours import extend_horizon, lock_office_hours, planned_sessions
from storage.placing import Seat, put_at
from storage.plan_rows import Undoing, take_back
from storage.quota import ALWAYS, renumber
from storage.record_appointments import appointment_restored
from storage.times import from_us, to_us
from storage.touched import bookings_in_sight
from storage.waiting import leave_waiting_list_for

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
_RESTORABLE: Final = frozenset(
    {BookingStatus.CONFIRMED, BookingStatus.DISPLACED, BookingStatus.CANCELLED_BY_OFFICE}
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


class _Refused(Exception):  # noqa: N818 - never leaves this module: it undoes the savepoint it is raised in
    """Something stands against it."""


@dataclass(frozen=True, slots=True)
class _Undoing:
    """A change that is being taken back."""

    tx: Transaction
    change: ChangeId
    now: datetime
    new_id: Callable[[], str]
    advisers: dict[StaffId, Adviser]


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
    bookings = await tx.fetch_all(_BOOKINGS, change=change)
    await _lock(tx, bookings, now)
    bookings = await tx.fetch_all(_BOOKINGS, change=change)
    today = await _today(tx, now)
    try:
        async with tx.savepoint():
            lost = await _take_edit_back(tx, Undoing.model_validate_json(row["undoing"]), today, policy)
            undoing = _Undoing(tx, change, now, new_id, await load_advisers(tx))
            told = [(one, await _restore(undoing, one)) for one in bookings]
            await _free_or_refuse(tx, lost, now)
            await extend_horizon(tx, today, policy.horizon_weeks)
    except _Refused:
        return NotUndone(change)
    await tx.execute(_UNDONE, change=change, staff=by, now=to_us(now))
    return Undone(
        change,
        tuple(tell for _, tell in told if tell is not None),
        tuple(BookingId(one["booking_id"]) for one, tell in told if tell is None),
    )


async def _lock(tx: Transaction, bookings: Sequence[Row], now: datetime) -> None:
    for person in sorted({PersonId(one["person_id"]) for one in bookings}):
        await lock_person(tx, person)
    places = {PlaceId(one[column]) for one in bookings for column in ("from_place", "place_id")}
    resources = {StaffId(one[column]) for one in bookings for column in ("from_resource", "resource")}
    await lock_reach(tx, places, resources, tick_of(now))


async def _today(tx: Transaction, now: datetime) -> date:
    zones = [ZoneInfo(place.tz) for place in await load_places(tx)]
    return min((local_date(now, zone) for zone in zones), default=local_date(now, ZONE))


async def _take_edit_back(
    tx: Transaction, undoing: Undoing, today: date, policy: AppointmentPolicy
) -> frozenset[TickAt]:
    """Take the rows of the edit back and open what it had closed; return the ticks that go with it."""
    before = await planned_sessions(tx, today, today + policy.horizon)
    if not await take_back(tx, undoing):
        raise _Refused
    planned = await planned_sessions(tx, today, today + policy.horizon)
    clash = adviser_clash(planned)
    if clash is not None and not set(before).issuperset(clash):
        raise _Refused
    await extend_horizon(tx, today, policy.horizon_weeks)
    return lost_ticks(before, planned)


async def _free_or_refuse(tx: Transaction, lost: frozenset[TickAt], now: datetime) -> None:
    """End what is only held in the ticks that go; what is somebody's appointment, or offered, stands."""
    if not lost:
        return
    ticks = [tick for _, _, tick in lost]
    resources = {resource for _, resource, _ in lost}
    for one in await bookings_in_sight(tx, (), resources, min(ticks), max(ticks) + 1):
        place, resource = one.touched.place, one.touched.resource
        if one.touched.start <= now or all((place, resource, tick) not in lost for tick in one.ticks):
            continue
        held_back = one.status is BookingStatus.OFFERED and one.notice is None
        end = end_offered if held_back else end_hold
        if not await end(tx, one.touched.booking, now):
            raise _Refused


async def _restore(undoing: _Undoing, row: Row) -> ToTell | None:
    """Put one appointment back to where it was; None when it stays as it is."""
    one = await stored_appointment(undoing.tx, BookingId(row["booking_id"]))
    only_told = row["outcome"] == Outcome.TELL
    if only_told and one.status is BookingStatus.CONFIRMED and one.start > undoing.now:
        return await _tell(undoing, one)
    waits = row["open_notice"] is not None and one.status in _RESTORABLE
    if only_told or not waits or moment_of(row["from_start"]) <= undoing.now:
        return None
    try:
        async with undoing.tx.savepoint():
            await _put_back(undoing, one, row)
    except _Refused:
        return None
    return await _tell(undoing, await stored_appointment(undoing.tx, one.booking))


async def _put_back(undoing: _Undoing, one: Appointment, row: Row) -> None:
    tx, now = undoing.tx, undoing.now
    await withdraw_notices(tx, one.booking, now)
    await free_claims(tx, one.booking)
    resource = StaffId(row["from_resource"])
    span = Span(PlaceId(row["from_place"]), row["from_start"], row["from_end"])
    fit = fit_of(undoing.advisers.get(resource), SlotWish(Lang(row["language"]), one.adviser_wish))
    candidate = await lock_time(tx, resource, span, fit)
    if candidate is None or not await claim_after_run_out(tx, one.booking, candidate, span, now):
        raise _Refused
    if one.status is not BookingStatus.CONFIRMED:
        await renumber(tx, one.person, one.booking, ALWAYS)
    await put_at(tx, one.booking, Seat.of(candidate, span), now=now, comes=one.person_confirmed_at)
    await appointment_restored(tx, one.booking, now)
    await leave_waiting_list_for(tx, one.person, one.booking)


async def _tell(undoing: _Undoing, one: Appointment) -> ToTell:
    await withdraw_notices(undoing.tx, one.booking, undoing.now)
    notice = Notice(
        id=NoticeId(undoing.new_id()),
        person=one.person,
        kind=NoticeKind.RESTORED,
        state=NoticeState.OPEN,
        created_at=undoing.now,
        booking=one.booking,
        change=undoing.change,
    )
    await add_notice(undoing.tx, notice)
    return ToTell(notice=notice.id, person=one.person, kind=notice.kind, visit=visit_of(one))
