"""Claiming ticks: the locks, taken in one fixed order, and the insert that either gets every tick or none.

Order of locks everywhere: the person, then open ticks by (resource, tick), then bookings whose hold has run
out (those that another transaction works on are passed over). Nobody waits for a lock out of this order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, delete, or_, select, tuple_, update

from domain.ids import BookingId, PersonId, PlaceId, SessionId, StaffId
from domain.offers import Adviser, Fit, fit_of
from domain.office_hours import MOST_BUFFER_MINUTES
from domain.slots import SlotRequest, SlotWish
from domain.ticks import TICK_MINUTES, tick_of, ticks_in
from storage import tables as t
from storage.database import Row, Statement, Transaction
from storage.free_slots import load_advisers
from storage.statements import insert_selected_or_ignore
from storage.times import to_us

MOST_BUFFER: Final = ticks_in(MOST_BUFFER_MINUTES)
_TWO_DAYS: Final = ticks_in(2 * 24 * 60)
"""No appointment is that long; without a bound every past one of the place would be looked at."""

_LOCK_PERSON: Final = Statement(
    select(t.person.c.id).where(t.person.c.id == bindparam("person")).with_for_update(key_share=True)
)
_in_range = and_(
    t.open_tick.c.place_id == bindparam("place"),
    t.open_tick.c.tick >= bindparam("first_tick"),
    t.open_tick.c.tick < bindparam("buffer_ends"),
)
_own_ticks = (
    select(t.claim.c.resource, t.claim.c.tick)
    .join(t.booking, t.booking.c.id == t.claim.c.booking_id)
    .where(t.booking.c.person_id == bindparam("person"))
)
_LOCK_TICKS: Final = Statement(
    select(
        t.open_tick.c.resource,
        t.open_tick.c.tick,
        t.open_tick.c.session_id,
        t.open_tick.c.place_id,
        t.open_tick.c.desk_no,
        t.open_tick.c.closing,
        t.office_session.c.start_tick,
        t.office_rule.c.grid_minutes,
        t.office_rule.c.buffer_minutes,
        t.office_rule.c.walk_in,
        t.office_session.c.status,
    )
    .join(t.office_session, t.office_session.c.id == t.open_tick.c.session_id)
    .join(t.office_rule, t.office_rule.c.id == t.office_session.c.rule_id)
    .where(or_(_in_range, tuple_(t.open_tick.c.resource, t.open_tick.c.tick).in_(_own_ticks)))
    .order_by(t.open_tick.c.resource, t.open_tick.c.tick)
    .with_for_update(of=t.open_tick, key_share=True)
)
_LOCK_TIME: Final = Statement(
    select(
        t.open_tick.c.resource,
        t.open_tick.c.tick,
        t.open_tick.c.session_id,
        t.open_tick.c.desk_no,
        t.office_session.c.status,
        t.office_rule.c.buffer_minutes,
        t.office_rule.c.walk_in,
    )
    .join(t.office_session, t.office_session.c.id == t.open_tick.c.session_id)
    .join(t.office_rule, t.office_rule.c.id == t.office_session.c.rule_id)
    .where(
        t.open_tick.c.resource == bindparam("resource"),
        t.open_tick.c.tick >= bindparam("first_tick"),
        t.open_tick.c.tick < bindparam("buffer_ends"),
        t.open_tick.c.place_id == bindparam("place"),
        t.open_tick.c.closing == 0,
    )
    .order_by(t.open_tick.c.resource, t.open_tick.c.tick)
    .with_for_update(of=t.open_tick, key_share=True)
)
_RUN_OUT_IN_RANGE: Final = Statement(
    select(t.booking.c.id)
    .where(
        t.booking.c.place_id == bindparam("place"),
        t.booking.c.start_tick > bindparam("two_days_before"),
        t.booking.c.start_tick < bindparam("buffer_ends"),
        t.booking.c.end_tick > bindparam("buffer_begins"),
        t.booking.c.status == "held",
        t.booking.c.hold_until < bindparam("now"),
    )
    .order_by(t.booking.c.id)
    .with_for_update(skip_locked=True)
)
_EXPIRE: Final = Statement(
    update(t.booking)
    .where(t.booking.c.id == bindparam("booking"))
    .values(
        status="expired",
        hold_until=None,
        version=t.booking.c.version + 1,
        updated_at=bindparam("now"),
    )
)
_END_HOLD: Final = Statement(
    update(t.booking)
    .where(t.booking.c.id == bindparam("booking"), t.booking.c.status == "held")
    .values(
        status="expired",
        hold_until=None,
        version=t.booking.c.version + 1,
        updated_at=bindparam("now"),
    )
)
_FREE: Final = Statement(delete(t.claim).where(t.claim.c.booking_id == bindparam("booking")))
_CLAIM: Final = insert_selected_or_ignore(
    t.claim,
    ("resource", "tick", "booking_id"),
    select(t.open_tick.c.resource, t.open_tick.c.tick, bindparam("booking", type_=t.claim.c.booking_id.type))
    .where(
        t.open_tick.c.session_id == bindparam("session"),
        t.open_tick.c.resource == bindparam("resource"),
        t.open_tick.c.tick >= bindparam("first_tick"),
        t.open_tick.c.tick < bindparam("end_tick"),
        t.open_tick.c.closing == 0,
    )
    .order_by(t.open_tick.c.resource, t.open_tick.c.tick),
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An adviser whose office hour covers the wanted time; whether it is free shows when it is claimed."""

    resource: StaffId
    session: SessionId
    desk_no: int
    fit: Fit
    buffer_ends: int
    """The tick up to which the adviser stays free, `end_tick` of the span where nothing is kept free."""
    ticks: int
    """How many ticks that takes: what is kept free ends with the office hour."""


@dataclass(frozen=True, slots=True)
class Span:
    """The wanted place and ticks; `end_tick` is not included."""

    place: PlaceId
    first_tick: int
    end_tick: int

    @property
    def length(self) -> int:
        """How many ticks it has."""
        return self.end_tick - self.first_tick


def span_of(request: SlotRequest) -> Span:
    """Return the ticks that the request needs."""
    first = tick_of(request.start)
    return Span(request.place, first, first + ticks_in(request.minutes))


async def lock_person(tx: Transaction, person: PersonId) -> None:
    """Wait until nobody else changes this person's bookings; always the first lock."""
    await tx.fetch_one(_LOCK_PERSON, person=person)


async def lock_candidates(tx: Transaction, person: PersonId, span: Span, wish: SlotWish) -> list[Candidate]:
    """Lock the ticks of the span and those the person has already; return who could take her, best first."""
    rows = await tx.fetch_all(
        _LOCK_TICKS,
        person=person,
        place=span.place,
        first_tick=span.first_tick,
        buffer_ends=span.end_tick + MOST_BUFFER,
    )
    sessions: dict[SessionId, list[Row]] = {}
    for row in rows:
        here = row["place_id"] == span.place and not row["closing"]
        if here and span.first_tick <= row["tick"] < span.end_tick + MOST_BUFFER:
            sessions.setdefault(SessionId(row["session_id"]), []).append(row)
    advisers = await load_advisers(tx)
    found = [
        _candidate(session, ticks, advisers, span, wish)
        for session, ticks in sessions.items()
        if _bookable(ticks, span)
    ]
    return sorted(found, key=lambda one: (-one.fit.rank, one.desk_no, one.resource))


def _bookable(ticks: Sequence[Row], span: Span) -> bool:
    """Whether the office hour takes appointments, lets one begin at this time, and lasts long enough."""
    row = ticks[0]
    grid = row["grid_minutes"] // TICK_MINUTES
    return (
        row["status"] == "open"
        and not row["walk_in"]
        and (span.first_tick - row["start_tick"]) % grid == 0
        and sum(one["tick"] < span.end_tick for one in ticks) == span.length
    )


def _candidate(
    session: SessionId,
    ticks: Sequence[Row],
    advisers: Mapping[StaffId, Adviser],
    span: Span,
    wish: SlotWish,
) -> Candidate:
    row = ticks[0]
    resource = StaffId(row["resource"])
    buffer_ends = span.end_tick + ticks_in(row["buffer_minutes"])
    return Candidate(
        resource,
        session,
        row["desk_no"],
        fit_of(advisers.get(resource), wish),
        buffer_ends,
        sum(one["tick"] < buffer_ends for one in ticks),
    )


async def lock_time(tx: Transaction, resource: StaffId, span: Span, fit: Fit) -> Candidate | None:
    """Lock an adviser's ticks; None when they are not all open to appointments in one office hour there.

    Unlike `lock_candidates` it takes any start, also beside the grid. For several spans call it in the order
    of (resource, first tick).
    """
    rows = await tx.fetch_all(
        _LOCK_TIME,
        resource=resource,
        place=span.place,
        first_tick=span.first_tick,
        buffer_ends=span.end_tick + MOST_BUFFER,
    )
    if not rows or rows[0]["status"] != "open" or rows[0]["walk_in"]:
        return None
    session = [row["tick"] for row in rows if row["session_id"] == rows[0]["session_id"]]
    if sum(tick < span.end_tick for tick in session) != span.length:
        return None
    buffer_ends = span.end_tick + ticks_in(rows[0]["buffer_minutes"])
    return Candidate(
        resource,
        SessionId(rows[0]["session_id"]),
        rows[0]["desk_no"],
        fit,
        buffer_ends,
        sum(tick < buffer_ends for tick in session),
    )


async def free_run_out(tx: Transaction, span: Span, now: datetime) -> None:
    """End the holds that have run out and are in the way."""
    rows = await tx.fetch_all(
        _RUN_OUT_IN_RANGE,
        place=span.place,
        two_days_before=span.first_tick - MOST_BUFFER - _TWO_DAYS,
        buffer_begins=span.first_tick - MOST_BUFFER,
        buffer_ends=span.end_tick + MOST_BUFFER,
        now=to_us(now),
    )
    for row in rows:
        await expire(tx, BookingId(row["id"]), now)


async def expire(tx: Transaction, booking: BookingId, now: datetime) -> None:
    """End a hold and free its time."""
    await tx.execute(_EXPIRE, booking=booking, now=to_us(now))
    await free_claims(tx, booking)


async def end_hold(tx: Transaction, booking: BookingId, now: datetime) -> bool:
    """End a hold that somebody needs the time of; False when it is an appointment, or ended, by now."""
    if not await tx.execute(_END_HOLD, booking=booking, now=to_us(now)):
        return False
    await free_claims(tx, booking)
    return True


async def free_claims(tx: Transaction, booking: BookingId) -> int:
    """Give back every tick of the booking; returns how many."""
    return await tx.execute(_FREE, booking=booking)


async def claim_ticks(tx: Transaction, booking: BookingId, candidate: Candidate, span: Span) -> bool:
    """Take every tick for the booking, what is kept free after it too, or none: False when one was taken."""
    taken = await tx.execute(
        _CLAIM,
        booking=booking,
        session=candidate.session,
        resource=candidate.resource,
        first_tick=span.first_tick,
        end_tick=candidate.buffer_ends,
    )
    if taken == candidate.ticks:
        return True
    await free_claims(tx, booking)
    return False


async def claim_after_run_out(
    tx: Transaction, booking: BookingId, candidate: Candidate, span: Span, now: datetime
) -> bool:
    """Take every tick or none, like `claim_ticks`; holds that ran out and are in the way are ended."""
    if await claim_ticks(tx, booking, candidate, span):
        return True
    await free_run_out(tx, span, now)
    return await claim_ticks(tx, booking, candidate, span)
